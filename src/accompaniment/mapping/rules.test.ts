import { describe, expect, test } from 'vitest'
import { inOrder, nameFrom, statesFor } from './rules.ts'
import type { Kind, State } from './types.ts'

describe('what may become of an item', () => {
  test.each<[Kind, State, boolean]>([
    ['strength', 'growing', true],
    ['strength', 'easing', false],
    ['barrier', 'easing', true],
    ['barrier', 'resolved', true],
    ['barrier', 'growing', false],
    ['consideration', 'set_aside', true],
    ['consideration', 'resolved', false],
  ])('%s may be %s: %s', (kind, state, may) => expect(statesFor(kind).includes(state)).toBe(may))
})

test('strengths stand before barriers, and what stands before what was set aside', () => {
  const items: { kind: Kind; state: State; name: string }[] = [
    { kind: 'barrier', state: 'present', name: 'bus' },
    { kind: 'strength', state: 'set_aside', name: 'old' },
    { kind: 'need', state: 'present', name: 'hours' },
    { kind: 'strength', state: 'growing', name: 'budget' },
  ]
  expect(inOrder(items).map(({ name }) => name)).toEqual(['budget', 'old', 'hours', 'bus'])
})

describe('the first name of something that was said', () => {
  test.each([
    ['אני טובה עם ילדים', 80, 'אני טובה עם ילדים'],
    ['  one\n two ', 80, 'one two'],
    ['managing the money of a whole wedding, alone', 40, 'managing the money of a whole wedding…'],
    ['عملتُفيالبيتوخارجه', 8, 'عملتُفيا…'],
    ['weddings 😀😀', 10, 'weddings…'],
  ])('%s', (words, longest, name) => expect(nameFrom(words, longest)).toBe(name))
})
