import { describe, expect, test } from 'vitest'
import { attributionFits, goodIn, hoursFit, isEntry, lookDue, missing, overTime, seenApart, sideBySide, standing, strongest } from './rules.ts'
import { type Grade, type Quality, qualities, type QualityView, type Viewer } from './types.ts'

describe('how a job came about, beside the days', () => {
  test.each([
    // said                first workday  joined       -> fits
    ['placed', '2026-03-01', '2026-01-10', 'yes'],
    ['alone', '2026-01-10', '2026-01-10', 'yes'],
    ['placed', '2026-01-09', '2026-01-10', 'had_it_already'],
    ['alone', '2025-01-09', '2026-01-10', 'had_it_already'],
    ['already_employed', '2025-01-09', '2026-01-10', 'yes'],
    ['already_employed', '2026-02-09', '2026-01-10', 'began_after'],
    [null, '2025-01-09', '2026-01-10', 'had_it_already'],
    [null, '2026-02-09', '2026-01-10', 'yes'],
    ['supported', '2025-01-09', null, 'yes'],
  ] as const)('%s, %s, joined %s: %s', (said, first, joined, fits) => expect(attributionFits(said, first, joined)).toBe(fits))

  test.each([['placed', true], ['supported', true], ['alone', true], ['already_employed', false], [null, false]] as const)('%s counts as entry: %s', (attribution, counts) => {
    expect(isEntry({ attribution })).toBe(counts)
  })
})

describe('what stands behind it', () => {
  test.each([[['E', 'D'], 'D'], [['C', 'A', 'E'], 'A'], [['B'], 'B'], [[], null]] as [Grade[], Grade | null][])('%s: the strongest is %s', (kept, best) => {
    expect(strongest(kept.map((grade) => ({ grade })))).toBe(best)
  })
  test.each([
    [null, null, ['attribution', 'evidence']],
    ['alone', null, ['evidence']],
    [null, 'A', ['attribution']],
    ['alone', 'E', []],
  ] as const)('said %s, kept %s: missing %s', (attribution, grade, what) => expect(missing({ attribution, grade })).toEqual(what))
})

test.each([
  ['2026-05-11', null, 'to_begin'], ['2026-05-10', null, 'goes_on'], ['2026-01-01', '2026-05-10', 'goes_on'], ['2026-01-01', '2026-05-09', 'ended'],
] as const)('from %s to %s it %s', (firstDay, lastDay, is) => expect(standing({ firstDay, lastDay }, '2026-05-10')).toBe(is))

const view = (byWhom: Viewer, on: string, levels: Partial<Record<Quality, number>>, words: Partial<Record<Quality, string>> = {}): QualityView => ({
  id: on, byWhom, on,
  levels: Object.fromEntries(qualities.map((part) => [part, levels[part] ?? null])) as QualityView['levels'],
  words: Object.fromEntries(qualities.map((part) => [part, words[part] ?? ''])) as QualityView['words'],
})

describe('a job is looked at after 30, 180 and 365 days', () => {
  const job = { firstDay: '2026-01-01', lastDay: null }
  test.each([
    // looked on                     today        -> due
    [[], '2026-01-20', null],
    [[], '2026-02-05', 30],
    [['2026-01-20'], '2026-02-05', null],
    [['2026-01-05'], '2026-02-05', 30],
    [['2026-02-01'], '2026-07-05', 180],
    [['2026-02-01', '2026-07-02'], '2026-07-05', null],
  ] as const)('looked %s, on %s: %s', (days, today, due) => expect(lookDue(job, days.map((on) => ({ byWhom: 'participant' as const, on })), 'participant', today)).toBe(due))
  test('not when it ended, and each of the two has their own look', () => {
    expect(lookDue({ firstDay: '2026-01-01', lastDay: '2026-02-01' }, [], 'participant', '2026-03-01')).toBeNull()
    expect(lookDue(job, [{ byWhom: 'promoter', on: '2026-02-01' }], 'participant', '2026-03-01')).toBe(30)
  })
})

describe('how two see a job', () => {
  const views = [view('participant', '2026-02-01', { pay: 2, horizon: 3 }, { horizon: 'אפשר ללמוד' }), view('promoter', '2026-02-02', { pay: 3 }), view('participant', '2026-08-01', { pay: 4 })]
  test('the newest of each stands side by side, and what was not looked at again stays as it was seen', () => {
    const parts = sideBySide(views)
    expect(parts.map(({ part }) => part)).toEqual(qualities)
    expect(parts[0]?.seen).toEqual({ participant: { level: 4, words: '', on: '2026-08-01' }, promoter: { level: 3, words: '', on: '2026-02-02' } })
    expect(parts.at(-1)?.seen).toEqual({ participant: { level: 3, words: 'אפשר ללמוד', on: '2026-02-01' } })
    expect(parts.map(({ seen }) => seenApart(seen))).toEqual([true, false, false, false, false, false, false])
  })
  test('what is good is what neither sees otherwise', () => {
    expect(goodIn(views)).toEqual(['pay', 'horizon'])
    expect(goodIn([view('participant', '2026-02-01', { skills: 4, pay: 2 }), view('promoter', '2026-02-01', { skills: 2, pay: 4 })])).toEqual([])
    expect(goodIn([])).toEqual([])
  })
  test('a line over time is of who looked more than once', () => {
    expect(overTime(views, 'pay')).toEqual([{ byWhom: 'participant', points: [{ on: '2026-02-01', value: 2 }, { on: '2026-08-01', value: 4 }] }])
    expect(overTime(views, 'horizon')).toEqual([])
  })
})

test.each([[20, 30, 'fewer'], [30, 30.5, 'as_wished'], [42, 20, 'more'], [null, 20, 'unknown'], [20, null, 'unknown']] as const)('%s hours, %s wished: %s', (got, wanted, fits) => {
  expect(hoursFit(got, wanted)).toBe(fits)
})
