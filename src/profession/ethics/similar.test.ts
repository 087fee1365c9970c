import { describe, expect, test } from 'vitest'
import { bySettledAndLikeness, likenessOf } from './similar.ts'
import type { Compared } from './types.ts'

const one: Compared = { kind: 'counting', values: ['honesty', 'livelihood', 'כבוד לאם'], touches: 'הילדים שלה והמעסיק', told: 'היא מצאה עבודה לבד, והטופס שואל אם זו השמה שלנו' }
const other = (more: Partial<Compared>): Compared => ({ kind: 'pressure', values: ['law'], touches: '', told: '', ...more })

describe('two dilemmas are alike', () => {
  test.each([
    ['by the kind and a value', { kind: 'counting', values: ['honesty'] }, { kind: true, values: ['honesty'], touches: [], words: [] }],
    ['by three values, one of them in words', { values: ['livelihood', 'כבוד לאם', 'honesty'] }, { kind: false, values: ['honesty', 'livelihood', 'כבוד לאם'], touches: [], words: [] }],
    ['by the kind and whom it touches', { kind: 'counting', touches: 'הילדים' }, { kind: true, values: [], touches: ['הילדים'], words: [] }],
    ['by two values and words', { values: ['honesty', 'livelihood'], told: 'בטופס של ההשמה: מצאה בעצמה' }, { kind: false, values: ['honesty', 'livelihood'], touches: [], words: ['מצאה', 'והטופס', 'השמה'] }],
  ] as const)('%s', (_, more, common) => expect(likenessOf(one, other(more))).toEqual(common))
  test.each([
    ['by the kind alone', { kind: 'counting' }],
    ['by two values alone', { values: ['honesty', 'livelihood'] }],
    ['by a value and two words', { values: ['honesty'], told: 'הטופס של ההשמה' }],
    ['by words that say nothing', { values: ['honesty'], touches: 'שלה', told: 'היא אם זו שלנו לבד' }],
  ] as const)('not %s', (_, more) => expect(likenessOf(one, other(more))).toBeNull())
  test('not by being of another kind than all that are named', () => expect(likenessOf({ ...one, kind: 'other' }, other({ kind: 'other', values: ['honesty'] }))).toBeNull())
  test.each([
    ['تنظّف بيوتًا بلا تصريح ومخصّصاتها', 'بيوت وتصريح والمخصصات', ['تصريح']],
    ['her employer pays the cleaning in cash', 'Paid in cash by an employer for cleaning', ['employer', 'cleaning', 'cash']],
  ])('words of %s', (first, second, words) => {
    const likeness = likenessOf({ ...one, told: first }, other({ kind: 'counting', values: ['honesty'], told: second }))
    expect(likeness?.words).toEqual(words.length < 3 ? [] : words)
  })
})

test('a settled one comes first, then the one with more in common', () => {
  const found = (name: string, settled: boolean, values: string[]) => ({ name, settled, likeness: { kind: true, values, touches: [], words: [] } })
  const order = [found('open, much', false, ['a', 'b', 'c']), found('settled, little', true, ['a']), found('settled, more', true, ['a', 'b'])].sort(bySettledAndLikeness)
  expect(order.map(({ name }) => name)).toEqual(['settled, more', 'settled, little', 'open, much'])
})
