/** What is told of time to work and of days worked, where few must not be told of. */
import { describe, expect, test } from 'vitest'
import { kaplanMeier } from '#src/measurement/survival.ts'
import { addDays } from '#src/platform/clock.ts'
import { aJob, anAccompaniment } from './cases.ts'
import { tell } from './outcomes.ts'
import { tellDays } from './told-days.ts'
import { inSteps, paceOf, tellGroupTime, tellPoints, tellTime } from './told-time.ts'

const asOf = '2026-06-30'
const days = (times: number[], open: number[]) => kaplanMeier([...times.map((time) => ({ time, event: true })), ...open.map((time) => ({ time, event: false }))])
const many = (n: number, of: number) => Array.from({ length: n }, () => of)
const came = (after: number) => anAccompaniment({ work: [aJob(addDays('2025-01-01', after))] })
const stillOpen = anAccompaniment()

describe('the curve', () => {
  test.each([
    ['five and more since the day before', days([...many(6, 10), ...many(5, 40)], many(20, 200)), [0, 30, 60, 90, 120, 150, 180]],
    ['a day on which few came is told with the next', days([...many(2, 10), ...many(4, 40)], many(20, 200)), [0, 60, 90, 120, 150, 180]],
    ['few at the end are not told, nor any day after which those were they', days([...many(6, 10), ...many(7, 50), ...many(2, 100)], many(20, 200)), [0, 30]],
    ['nor where they came after the last day that can be told', days([...many(6, 10), ...many(5, 40), ...many(3, 199)], many(4, 200)), [0, 30]],
    ['nothing is told of a time when few are still watched', days(many(6, 10), [...many(20, 70), ...many(3, 200)]), [0, 30, 60]],
  ])('%s', (_, curve, told) => expect(tellPoints(curve, true).map(({ day }) => day)).toEqual(told))
  test('is told whole to who leads', () => expect(tellPoints(days([...many(2, 10), ...many(4, 40)], many(20, 100)), false).map(({ day, stillWatched }) => [day, stillWatched])).toEqual([[0, 26], [30, 24], [60, 20], [90, 20]]))
  test.each([
    [{ estimate: 47, lower: 31, upper: 95 }, { estimate: 60, lower: 30, upper: 120 }],
    [{ estimate: 30, lower: null, upper: null }, { estimate: 30, lower: null, upper: null }],
    [{ estimate: null, lower: 29, upper: null }, { estimate: null, lower: 0, upper: null }],
  ])('its days go in steps of thirty: by then it is so', (day, told) => expect(inSteps(day)).toEqual(told))
  test('of few no day is told, nor how many they are', () => {
    const few = [...many(4, 20).map(came), ...Array.from({ length: 20 }, () => stillOpen)]
    expect(tellTime(few, asOf, 'joining', true)).toMatchObject({ n: null, events: null, points: [], median: { estimate: null } })
    expect(tellGroupTime(few, asOf, true).quarter.estimate).toBeNull()
    expect(tellGroupTime([...many(12, 47).map(came), ...Array.from({ length: 8 }, () => stillOpen)], asOf, true).median.estimate).toBe(60)
  })
})

describe('the pace of groups', () => {
  const quick = [...many(20, 20).map(came), ...Array.from({ length: 5 }, () => stillOpen)]
  const slow = [...many(6, 200).map(came), ...Array.from({ length: 20 }, () => stillOpen)]
  test('differs, or may be chance', () => {
    expect(paceOf([quick, slow], asOf)?.p).toBeLessThan(0.001)
    expect(paceOf([quick, quick], asOf)?.p).toBeGreaterThan(0.9)
  })
  test('says nothing of groups of few', () => expect(paceOf([quick, slow.slice(0, 9)], asOf)).toBeNull())
})

describe('days worked', () => {
  const all = (n: number) => Array.from({ length: n }, () => anAccompaniment({ work: [aJob('2025-02-01', { lastDay: '2025-05-11' })] }))
  test('of ten and more: shares, out of how many, and who is not asked about', () => {
    const told = tellDays([...all(10), ...Array.from({ length: 6 }, () => stillOpen), anAccompaniment({ closed: true })], asOf, true)
    expect(told).toMatchObject({ worked: 0.27, unknown: 0, people: { denominator: null, reasons: [{ reason: 'no_work', n: 6 }, { reason: 'closed', n: null }] } })
  })
  test('of fewer no share', () => {
    expect(tellDays(all(9), asOf, true).worked).toBeNull()
    expect(tellDays(all(1), asOf, false)).toMatchObject({ worked: 100 / 365, people: { denominator: 1 } })
    expect(tellDays([], asOf, false).worked).toBeNull()
  })
})

describe('by what people say of themselves', () => {
  const group = (key: string, n: number) => Array.from({ length: n }, () => anAccompaniment({ populations: key ? [key] : [] }))
  const keys = ['a', 'b', 'c', '']
  const told = tell([...group('a', 3), ...group('b', 8), ...group('c', 30), ...group('', 40)], {
    asOf, guard: true, measures: ['entry', 'dropped_out'], brokenDown: ['entry', 'dropped_out'], groups: keys.map((key) => ({ key, has: (one) => (key ? one.populations.includes(key) : one.populations.length === 0) })), addUp: false,
  })
  test('a small group hides another, and of both nothing is told', () => {
    expect(told.groups.map(({ key, joined, figures }) => [key, joined, figures.entry?.denominator])).toEqual([['a', null, null], ['b', null, null], ['c', 30, 30], ['', 40, 40]])
  })
  test('no spread tells how many it is of', () => expect([told.attainment, ...told.axes.map(({ spread }) => spread), ...told.pay.map(({ spread }) => spread)].every((spread) => spread === null || spread.n === null)).toBe(true))
})

test('what is made of pay is protected by itself where the rest is open, or not told', () => {
  const all = [...many(9, 20).map(came), ...Array.from({ length: 6 }, () => stillOpen)]
  const asked = { asOf, guard: false, measures: ['entry', 'paid_minimum', 'advanced'] as const, brokenDown: ['paid_minimum'] as const, groups: [{ key: 'g', has: () => true }], addUp: true }
  const below = { againstMinimum: { ratio: 0.8, adjusted: false, below: true } }
  const few = all.map((one, i) => (i < 2 ? { ...one, work: one.work.map((job) => ({ ...job, ...below })) } : one))
  expect(tell(few, { ...asked, pay: 'open' }).overall.paid_minimum).toMatchObject({ numerator: 0, denominator: 9, unknown: 7 })
  expect(tell(few, { ...asked, pay: 'guarded' }).overall.paid_minimum).toMatchObject({ unknown: null })
  const untold = tell(few, { ...asked, pay: 'untold' })
  expect([untold.overall.paid_minimum, untold.overall.advanced, untold.groups[0]?.figures.paid_minimum, untold.pay, untold.advancements]).toEqual([undefined, undefined, undefined, [], []])
  expect(untold.overall.entry?.numerator).toBe(9)
})
