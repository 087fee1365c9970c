/** The statistics agree with R on published data sets, to 1e-6: reference/reference.R says which and made reference.json (R 4.2.2, survival 3.5-3, MASS 7.3-58.2). */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { chiSquareAbove, normalQuantile } from './distributions.ts'
import { logRank } from './log-rank.ts'
import { clopperPearson, differenceOfShares, wilson } from './proportions.ts'
import { quantile, spreadOf } from './quantiles.ts'
import { changeOf, leastReliableChange, reliableChangeIndex, standardDeviation } from './reliable-change.ts'
import { type Band, kaplanMeier, survivalAt, timeQuantile } from './survival.ts'

type Numbers = (number | null)[]
interface Fit {
  stratum: string
  conf: Band
  time: Numbers; atRisk: Numbers; events: Numbers; censored: Numbers; survival: Numbers; standardError: Numbers; lower: Numbers; upper: Numbers
  quantiles: { estimate: Numbers; lower: Numbers; upper: Numbers }
}
interface Reference {
  curves: { name: string; time: number[]; event: number[]; group: string[]; fits: Fit[]; logRank?: { groups: string[]; observed: number[]; expected: number[]; chiSquare: number; df: number; p: number } }[]
  proportions: { x: number; n: number; level: number; clopperPearson: number[]; wilson: number[] }[]
  differences: { x: number[]; n: number[]; interval: number[]; chiSquare: number; p: number }[]
  quantiles: { name: string; x: number[]; probs: number[]; type7: number[] }[]
  standardDeviations: { name: string; sd: number }[]
  chiSquare: { x: number[]; df: number[]; above: number[] }
  normal: { p: number[]; z: number[] }
}
const r = JSON.parse(readFileSync(new URL('./reference/reference.json', import.meta.url), 'utf8')) as Reference

/** Within 1e-6, the larger numbers relatively. R's NA is null here. */
function agrees(ours: number | null | undefined, theirs: number | null | undefined) {
  if (typeof theirs !== 'number') return expect(ours ?? null).toBeNull()
  expect(ours).toBeTypeOf('number')
  expect(Math.abs(Number(ours) - theirs) / Math.max(1, Math.abs(theirs))).toBeLessThan(1e-6)
}

const watchedIn = ({ time, event, group }: Reference['curves'][number]) => time.map((at, i) => ({ time: at, event: event[i] === 1, group: group[i] ?? '' }))

describe.each(r.curves)('$name', (set) => {
  test.each(set.fits)('Kaplan-Meier of $stratum, $conf', (fit) => {
    const curve = kaplanMeier(watchedIn(set).filter((one) => fit.stratum === 'all' || one.group === fit.stratum), { band: fit.conf })
    expect(curve.steps.map((step) => step.time)).toEqual(fit.time)
    for (const [i, step] of curve.steps.entries()) for (const of of ['atRisk', 'events', 'censored', 'survival', 'standardError', 'lower', 'upper'] as const) agrees(step[of], fit[of][i])
    for (const [i, p] of [0.25, 0.5, 0.75].entries()) {
      const q = timeQuantile(curve, p)
      for (const of of ['estimate', 'lower', 'upper'] as const) agrees(q[of], fit.quantiles[of][i])
    }
  })
})

describe('log-rank', () => {
  test.each(r.curves.flatMap((set) => (set.logRank ? [{ ...set, ...set.logRank }] : [])))('$name', ({ groups, observed, expected, chiSquare, df, p, ...set }) => {
    const ours = logRank(watchedIn(set))
    agrees(ours?.chiSquare, chiSquare)
    expect(ours?.df).toBe(df)
    agrees(ours?.p, p)
    for (const [i, name] of groups.entries()) {
      const mine = ours?.groups.find((one) => one.name === name.trim())
      agrees(mine?.observed, observed[i])
      agrees(mine?.expected, expected[i])
    }
  })
  test('is not told of one group, nor where nothing came to pass', () => {
    expect(logRank([{ time: 1, event: true, group: 'a' }])).toBeUndefined()
    expect(logRank([{ time: 1, event: false, group: 'a' }, { time: 2, event: false, group: 'b' }])).toBeUndefined()
  })
})

describe('shares', () => {
  test.each(r.proportions)('$x of $n at $level', ({ x, n, level, clopperPearson: exact, wilson: score }) => {
    agrees(clopperPearson(x, n, level)?.lower, exact[0])
    agrees(clopperPearson(x, n, level)?.upper, exact[1])
    agrees(wilson(x, n, level)?.lower, score[0])
    agrees(wilson(x, n, level)?.upper, score[1])
  })
  test.each(r.differences)('the difference of $x in $n', ({ x, n, interval, chiSquare, p }) => {
    const ours = differenceOfShares({ x: x[0]!, n: n[0]! }, { x: x[1]!, n: n[1]! })
    agrees(ours?.lower, interval[0])
    agrees(ours?.upper, interval[1])
    agrees(ours?.chiSquare, chiSquare)
    agrees(ours?.p, p)
  })
})

describe('of lists', () => {
  test.each(r.quantiles)('quantiles of $name', ({ name, x, probs, type7 }) => {
    for (const [i, p] of probs.entries()) agrees(quantile(x, p), type7[i])
    agrees(standardDeviation(x), r.standardDeviations.find((one) => one.name === name)?.sd)
  })
})

test('the normal and the chi-square', () => {
  for (const [i, p] of r.normal.p.entries()) agrees(normalQuantile(p), r.normal.z[i])
  for (const [i, x] of r.chiSquare.x.entries()) agrees(chiSquareAbove(x, r.chiSquare.df[i]!), r.chiSquare.above[i])
})

// As they are printed in books and manuals, so that the fixture itself can be checked by eye.
test.each([
  // Therneau and Grambsch 2000, and print(survfit(Surv(time, status) ~ x, aml)): median 31 (18, NA) maintained, log
  ['survival::aml by maintenance', 'Maintained', 31, 18],
  // the same, without maintenance: 23 (8, NA)
  ['survival::aml by maintenance', 'Nonmaintained', 23, 8],
])('%s, %s: the median is %d from %d', (name, stratum, median, lower) => {
  const set = r.curves.find((one) => one.name === name)!
  const curve = kaplanMeier(watchedIn(set).filter((one) => one.group === stratum), { band: 'log' })
  expect(timeQuantile(curve, 0.5)).toEqual({ estimate: median, lower, upper: null })
})

describe('what cannot be told is not told', () => {
  test('a share of nobody has no interval', () => {
    expect(wilson(0, 0)).toBeUndefined()
    expect(clopperPearson(0, 0)).toBeUndefined()
    expect(differenceOfShares({ x: 0, n: 0 }, { x: 1, n: 2 })).toBeUndefined()
  })
  test('after the last who was seen the curve says nothing', () => {
    const curve = kaplanMeier([{ time: 10, event: true }, { time: 20, event: false }])
    expect(survivalAt(curve, 5)?.survival).toBe(1)
    expect(survivalAt(curve, 10)?.survival).toBe(0.5)
    expect(survivalAt(curve, 21)).toBeUndefined()
    expect(survivalAt(kaplanMeier([]), 1)).toBeUndefined()
  })
  test('a median that nobody has come to is null', () => {
    expect(timeQuantile(kaplanMeier([{ time: 10, event: true }, { time: 20, event: false }, { time: 20, event: false }]), 0.5).estimate).toBeNull()
    expect(timeQuantile(kaplanMeier([]), 0.5)).toEqual({ estimate: null, lower: null, upper: null })
  })
  test('of no list there is no quantile, of one no standard deviation', () => {
    expect(quantile([], 0.5)).toBeUndefined()
    expect(spreadOf([])).toBeUndefined()
    expect(standardDeviation([3])).toBeUndefined()
  })
})

describe('reliable change', () => {
  // Jacobson and Truax 1991, p. 14: before 32.5, after 47.5, s = 7.5, r = 0.80; S_diff = 4.74 and RC = 3.16
  const noise = { standardDeviation: 7.5, reliability: 0.8 }
  test('is theirs', () => expect(reliableChangeIndex(32.5, 47.5, noise)).toBeCloseTo(3.16, 2))
  test.each([
    [32.5, 47.5, 'grown'],
    [32.5, 36, 'within noise'],
    [32.5, 32.5, 'within noise'],
    [47.5, 32.5, 'fallen'],
  ])('from %d to %d is %s', (before, after, change) => expect(changeOf(before, after, noise)).toBe(change))
  test('tells the least difference that counts', () => expect(leastReliableChange(noise)).toBeCloseTo(9.3, 1))
})
