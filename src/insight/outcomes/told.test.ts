/** What may be told of figures: nobody reckons few people back, of one figure, of two that share their denominator, or of groups in which one person may be twice. */
import { describe, expect, test } from 'vitest'
import { holding } from './measures.ts'
import { isSmall, smallest } from './protection.ts'
import { tellFigures, tellParts, tellSizes, tellSpread, type ToldFigure } from './told.ts'
import type { Figure } from './types.ts'

const figure = (numerator: number, no: number, unknown: number, excluded: Figure['excluded'] = {}): Figure => ({ numerator, denominator: numerator + no + unknown, unknown, excluded })
const alone = (one: Figure) => tellFigures(one, [], { guard: true, addUp: true }).overall
const counts = ({ numerator, denominator, unknown, excluded }: ToldFigure) => [numerator, denominator, unknown, excluded]

describe('one figure', () => {
  test.each([
    ['nothing small', figure(20, 30, 10, { no_plan: 9 }), [20, 60, 10, 9]],
    ['few unknown: those who are not hide them, and are not told anyway', figure(20, 30, 2, { no_plan: 9 }), [20, 52, null, 9]],
    ['few left out: the denominator is hidden with them, and what could tell it', figure(60, 430, 7, { closed: 3 }), [60, null, 7, null]],
    ['few by one reason among several', figure(20, 30, 10, { no_plan: 9, closed: 2 }), [20, null, 10, null]],
    ['fewer than five asked about', figure(1, 2, 0, { no_work: 40 }), [null, null, 0, null]],
    ['nobody is told as nobody', figure(0, 30, 0), [0, 30, 0, 0]],
  ])('%s', (_, one, told) => expect(counts(alone(one))).toEqual(told))
  test('a reason of many is told in every figure, and one of few in none: whatever stands beside it', () => {
    expect(alone(figure(20, 30, 10, { no_plan: 9, closed: 2 })).reasons).toEqual([{ reason: 'no_plan', n: 9 }, { reason: 'closed', n: null }])
    expect(alone(figure(20, 30, 19, { closed: 2 })).reasons).toEqual([{ reason: 'closed', n: null }])
  })
})

/** All ways in which the hidden counts of figures of the same people may be, that agree with all that is told of them; how far apart the least and the greatest of each are. */
function reckonTogether(figures: readonly Figure[], all: number, told: readonly ToldFigure[]): number[][] {
  const left = figures[0]?.excluded.closed ?? 0
  const apart = figures.map(() => [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()])
  const range = (truth: number, is: number | null | undefined) => (is !== null && is !== undefined ? [is] : Array.from({ length: 9 }, (_, n) => truth - 4 + n).filter((n) => n >= (truth > 0 ? 1 : 0)))
  for (const e of range(left, told[0]?.excluded)) {
    const of = figures.map((one, k) => {
      const mine = told[k]!
      const found: number[][] = []
      for (const yes of range(one.numerator, mine.numerator)) for (const unknown of range(one.unknown, mine.unknown)) {
        const no = all - e - yes - unknown
        if (no < 0 || (mine.denominator !== null && mine.denominator !== all - e)) continue
        // That nobody is not so would be told too.
        if (no === 0 && one.denominator - one.numerator - one.unknown > 0) continue
        found.push([yes, no, unknown, e])
      }
      return found
    })
    if (of.some((found) => found.length === 0)) continue
    for (const [k, found] of of.entries()) for (const counts of found) for (const [i, n] of counts.entries()) apart[k]![i]!.add(n)
  }
  return apart.map((sets) => sets.map((set) => Math.max(...set) - Math.min(...set)))
}

describe('two figures of the same people', () => {
  let seed = 11
  const next = (most: number) => Math.floor(((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648) * most)
  const few = () => (next(3) === 0 ? next(5) : next(30) + 5)
  const cases = Array.from({ length: 200 }, () => {
    const [left, of] = [few(), next(60) + 10]
    const one = () => { const unknown = Math.min(few(), of); const yes = next(3) === 0 ? Math.min(next(5), of - unknown) : next(of - unknown + 1); return figure(yes, of - unknown - yes, unknown, { closed: left }) }
    return [one(), one()] as const
  }).filter(([one]) => (one.excluded.closed ?? 0) + one.denominator >= smallest)
  test.each(cases.map((pair) => ({ pair, words: JSON.stringify(pair.map((one) => [one.numerator, one.denominator, one.unknown, one.excluded.closed])) })))('do not tell of each other: $words', ({ pair }) => {
    const told = pair.map(alone)
    const apart = reckonTogether(pair, pair[0].denominator + (pair[0].excluded.closed ?? 0), told)
    expect(told.map(({ denominator }) => denominator === null)).toEqual([told[0]!.denominator === null, told[0]!.denominator === null])
    for (const [k, one] of pair.entries()) for (const [i, n] of [one.numerator, one.denominator - one.numerator - one.unknown, one.unknown, one.excluded.closed ?? 0].entries())
      if (isSmall(n)) expect(apart[k]![i], `${k}.${i}`).toBeGreaterThanOrEqual(smallest - 2)
  })
  test('and the trial finds what was told too much of: each protected by itself, as it was', () => {
    const pair = [figure(20, 10, 2, { closed: 9 }), figure(20, 6, 6, { closed: 9 })]
    const told = [{ ...alone(pair[0]!), unknown: null, denominator: null, excluded: null }, alone(pair[1]!)]
    expect(reckonTogether(pair, 41, [{ ...told[0]!, denominator: 32, excluded: 9 }, told[1]!])[0]![2]).toBeGreaterThan(0)
    expect(counts(alone(pair[0]!))).toEqual([20, 32, null, 9])
  })
  test('where one holds the other, few between them are not told', () => {
    const [entry, ofWeight] = [figure(30, 12, 9), figure(28, 12, 11)]
    expect(counts(tellFigures(ofWeight, [], { guard: true, addUp: true, within: [{ overall: entry, groups: [] }] }).overall)).toEqual([null, 51, 11, 0])
    expect(counts(tellFigures(ofWeight, [], { guard: true, addUp: true, within: [{ overall: figure(40, 7, 4), groups: [] }] }).overall)).toEqual([28, 51, 11, 0])
    // Of other people nothing is reckoned.
    expect(counts(tellFigures(ofWeight, [], { guard: true, addUp: true, within: [{ overall: figure(30, 12, 8), groups: [] }] }).overall)).toEqual([28, 51, 11, 0])
    expect([holding('entry_of_weight'), holding('entry'), holding('stayed_180'), holding('retained_90_any_job')]).toEqual([['entry'], [], ['stayed_30', 'stayed_90'], ['retained_30_any_job']])
    expect(holding('retained_90_same_employer')).toEqual(['retained_30_same_employer', 'retained_30_any_job', 'retained_90_any_job'])
  })
})

describe('groups in which one person may be several times', () => {
  test('a small group hides another, and so does one that leaves few', () => {
    expect(tellSizes([3, 20, 40], 60, { guard: true, addUp: false })).toEqual({ groups: [null, null, 40], all: 60 })
    expect(tellSizes([20, 40], 42, { guard: true, addUp: false })).toEqual({ groups: [20, null], all: 42 })
    expect(tellSizes([], 3, { guard: true, addUp: false })).toEqual({ groups: [], all: null })
  })
  test('what few of the rest are is not told of the group', () => {
    const told = tellFigures(figure(20, 30, 10), [figure(18, 20, 5), figure(12, 20, 5)], { guard: true, addUp: false })
    expect(told.overall.numerator).toBe(20)
    expect(told.groups.map(({ numerator }) => numerator)).toEqual([null, 12])
  })
  test('of no single group it is told what would tell of another, were each in one', () => {
    const told = tellFigures(figure(23, 60, 0), [figure(3, 20, 0), figure(20, 40, 0)], { guard: true, addUp: false })
    expect(told.groups.map(({ numerator }) => numerator)).toEqual([null, null])
  })
})

describe('of no group a count of few is told, nor one that its line gives away', () => {
  let seed = 5
  const next = (most: number) => Math.floor(((seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648) * most)
  const count = () => (next(3) === 0 ? next(5) : next(40))
  const any = () => figure(count(), count(), count(), { ...(next(2) ? { closed: count() } : {}), ...(next(2) ? { no_plan: count() } : {}) })
  const add = (all: readonly Figure[], of: (one: Figure) => number) => all.reduce((sum, one) => sum + of(one), 0)
  const together = (all: readonly Figure[]): Figure => ({
    numerator: add(all, (one) => one.numerator), denominator: add(all, (one) => one.denominator), unknown: add(all, (one) => one.unknown),
    excluded: { closed: add(all, (one) => one.excluded.closed ?? 0), no_plan: add(all, (one) => one.excluded.no_plan ?? 0) },
  })
  const cases = Array.from({ length: 150 }, () => Array.from({ length: next(4) + 2 }, any)).flatMap((groups) => [true, false].map((addUp) => ({ addUp, groups, words: JSON.stringify(groups) })))
  test.each(cases)('$addUp $words', ({ addUp, groups }) => {
    const { overall, groups: told } = tellFigures(together(groups), groups, { guard: true, addUp })
    for (const one of [overall, ...told]) {
      for (const n of [...counts(one), ...one.reasons.map((reason) => reason.n)]) expect(n !== null && isSmall(n), JSON.stringify(one)).toBe(false)
      const [yes, all, unknown, left] = counts(one)
      if (yes != null && all != null && unknown != null) expect(isSmall(all - yes - unknown), JSON.stringify(one)).toBe(false)
      const of = one.reasons.filter(({ n }) => n === null)
      if (left !== null) expect(of, JSON.stringify(one)).toEqual([])
      if (of.length > 0) expect(one.denominator === null || all === 0, JSON.stringify(one)).toBe(true)
    }
  })
})

test('how many a spread is of would tell of how many nobody knows', () => {
  const spread = { n: 12, lowest: 30, lowerQuartile: 40, median: 50, upperQuartile: 55, highest: 70 }
  expect(tellSpread(spread, true)).toMatchObject({ n: null, lowest: null, highest: null, median: 50 })
  expect(tellSpread({ ...spread, n: 9 }, true)).toBeNull()
  expect(tellSpread(spread, false)).toMatchObject({ n: 12 })
})

test('counts of all but those left out', () => {
  expect(tellParts([20, 30, 12], 0, true)).toEqual([20, 30, 12])
  expect(tellParts([20, 30, 12], 3, true)).toEqual([20, 30, null])
  expect(tellParts([20, 30, 12], 9, true)).toEqual([20, 30, 12])
  expect(tellParts([20, 3, 12], 9, true)).toEqual([20, null, null])
})
