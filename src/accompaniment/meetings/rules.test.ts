import { describe, expect, test } from 'vitest'
import { attendance, mayBecome, waitsForRecord } from './rules.ts'
import type { State } from './types.ts'

describe('what may become of a meeting', () => {
  test.each<[State, State, boolean]>([
    ['scheduled', 'held', true],
    ['scheduled', 'missed_untold', true],
    ['scheduled', 'cancelled', true],
    ['held', 'held', true],
    ['held', 'missed_told', false],
    ['missed_untold', 'held', true],
    ['cancelled', 'scheduled', true],
    ['cancelled', 'missed_told', false],
  ])('%s -> %s: %s', (state, next, may) => expect(mayBecome(state, next)).toBe(may))
})

describe('a meeting waits for its record', () => {
  const now = new Date('2026-11-24T10:00:00Z')
  test.each<[State, string, number, boolean]>([
    ['scheduled', '2026-11-24T09:00:00Z', 45, true],
    ['scheduled', '2026-11-24T09:30:00Z', 45, false],
    ['held', '2026-11-23T09:00:00Z', 45, false],
  ])('%s at %s for %i minutes: %s', (state, at, minutes, waits) => expect(waitsForRecord({ state, startsAt: new Date(at), minutes }, now)).toBe(waits))
})

test('a cancelled meeting was not missed', () => {
  expect(attendance(['held', 'cancelled', 'missed_told', 'held', 'scheduled'])).toEqual({ held: 2, planned: 3 })
})
