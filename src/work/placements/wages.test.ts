import { describe, expect, test } from 'vitest'
import type { Pay } from './types.ts'
import { hourChanges, hoursKnown } from '#src/work/advancement/rules.ts'
import { againstMinimum, againstReference, hoursOn, payChange, type WageFigure } from './wages.ts'

const figure = (kind: WageFigure['kind'], value: number, effectiveOn: string): WageFigure => ({ kind, value, effectiveOn, source: 'x', verified: false })
const figures = [
  figure('minimum_month', 5880.02, '2024-04-01'), figure('minimum_month', 6247.67, '2025-04-01'), figure('minimum_month', 6443.85, '2026-04-01'),
  figure('minimum_hour', 34.32, '2025-04-01'), figure('minimum_hour', 35.4, '2026-04-01'),
  figure('average_month', 13566, '2026-01-01'), figure('median_month', 10368, '2024-01-01'),
]
const monthly = (amount: number, adjustedPercent: number | null = null): Pay => ({ amount, basis: 'month', adjustedPercent, fromDay: '2026-05-01' })
const hourly = (amount: number, adjustedPercent: number | null = null): Pay => ({ amount, basis: 'hour', adjustedPercent, fromDay: '2026-05-01' })

describe('pay against the minimum wage in force that month, adjusted to full time', () => {
  test.each([
    // pay                    hours  on a day       ratio   below
    ['the minimum itself', monthly(6443.85), 42, '2026-05-10', 1, false],
    ['half a post at half the minimum is the minimum', monthly(3221.93), 21, '2026-05-10', 1, false],
    ['a fifth more', monthly(7732.62), 42, '2026-05-10', 1.2, false],
    ['of the year before, by its own minimum', monthly(6247.67), 42, '2026-03-31', 1, false],
    ['the day on which it rises', monthly(6247.67), 42, '2026-04-01', 0.97, true],
    ['by the hour, whatever the hours', hourly(35.4), null, '2026-05-10', 1, false],
    ['by the hour, too little', hourly(32), 20, '2026-05-10', 0.904, true],
    ['by the hour, when only the month is known', hourly(40), 20, '2024-06-01', 1.238, false],
    ['an adjusted minimum of 60 %', monthly(3866.31, 60), 42, '2026-05-10', 1, false],
    ['less than the adjusted minimum', monthly(3000, 60), 42, '2026-05-10', 0.776, true],
    ['an hour rounded by half an agora is no breach', hourly(35.396), 42, '2026-05-10', 1, false],
    ['an hour of one agora less is one', hourly(35.39), 42, '2026-05-10', 1, true],
    ['an hour of half a part in a hundred less is one', hourly(35.2), 42, '2026-05-10', 0.994, true],
    ['a month rounded to shekels is no breach', monthly(6440), 42, '2026-05-10', 0.999, false],
    ['a month that lacks more', monthly(6430), 42, '2026-05-10', 0.998, true],
    ['by the hour against the month alone, rounded', hourly(32.31), 20, '2024-06-01', 1, false],
    ['by the hour against the month alone, two agorot less', hourly(32.29), 20, '2024-06-01', 0.999, true],
    ['an hour of an adjusted minimum, rounded', hourly(21.24, 60), 42, '2026-05-10', 1, false],
  ])('%s', (_, pay, hours, day, ratio, below) => {
    const found = againstMinimum(pay, hours, figures, day)
    expect(found).toMatchObject({ known: true, below })
    expect(found.known && found.ratio).toBeCloseTo(ratio, 3)
  })
  test.each([
    ['a month of hours that nobody told', monthly(4000), null, '2026-05-10', 'hours'],
    ['a day before any figure', monthly(4000), 42, '2020-05-10', 'figure'],
  ] as const)('is not known: %s', (_, pay, hours, day, why) => {
    expect(againstMinimum(pay, hours, figures, day)).toEqual({ known: false, why })
  })
})

describe('a month’s pay as it is worked against a reference of its time', () => {
  test.each([
    ['average_month', monthly(6783), 21, '2026-05-10', 0.5],
    ['median_month', monthly(10368), 42, '2026-05-10', 1],
    ['average_month', hourly(50), 42, '2026-05-10', 0.671],
  ] as const)('%s', (kind, pay, hours, day, ratio) => {
    const found = againstReference(kind, pay, hours, figures, day)
    expect(found.known && found.ratio).toBeCloseTo(ratio, 3)
  })
  test('is not known where no figure is of that time, or no hours', () => {
    expect(againstReference('average_month', monthly(7000), 42, figures, '2025-05-10')).toEqual({ known: false, why: 'figure' })
    expect(againstReference('average_month', hourly(40), null, figures, '2026-05-10')).toEqual({ known: false, why: 'hours' })
  })
})

describe('how pay changed', () => {
  const prices = [figure('price_index', 100, '2025-01-01'), figure('price_index', 105, '2026-01-01')]
  const on = (pay: Pay, fromDay: string): Pay => ({ ...pay, fromDay })
  test.each([
    // before                            hours  after                               hours  figures  percent real
    ['nominal where no index is known', on(monthly(6000), '2025-02-01'), 42, on(monthly(6600), '2026-02-01'), 42, [], 10, false],
    ['real where it is', on(monthly(6000), '2025-02-01'), 42, on(monthly(6600), '2026-02-01'), 42, prices, 4.762, true],
    ['nominal where one index stands for both', on(monthly(6000), '2025-02-01'), 42, on(monthly(6600), '2025-03-01'), 42, prices, 10, false],
    ['more hours are no more pay', on(monthly(3000), '2025-02-01'), 21, on(monthly(6000), '2026-02-01'), 42, prices, -4.762, true],
    ['from hour to month', on(hourly(35), '2025-02-01'), 20, on(monthly(7007), '2026-02-01'), 42, prices, 4.762, true],
    ['by the hour without hours', on(hourly(40), '2025-02-01'), null, on(hourly(44), '2026-02-01'), null, prices, 4.762, true],
  ])('%s', (_, before, was, after, is, known, percent, real) => {
    const found = payChange(before, was, after, is, known)
    expect(found?.real).toBe(real)
    expect(found?.percent).toBeCloseTo(percent, 3)
  })
  test('is not known without hours', () => expect(payChange(monthly(4000), null, monthly(5000), 42, [])).toBeNull())
})

describe('the hours of a day, by what was told to have changed', () => {
  const changes = [{ on: '2026-06-01', before: '30', after: '40' }, { on: '2026-03-01', before: '21', after: '30' }]
  test.each([['2026-02-28', 21], ['2026-03-01', 30], ['2026-05-31', 30], ['2026-06-01', 42]] as const)('%s: %s', (day, hours) => expect(hoursOn(day, 42, changes)).toBe(hours))
  test('nobody knew them before', () => expect(hoursOn('2026-02-01', 42, [{ on: '2026-03-01', before: '', after: '30' }])).toBeNull())
  test('a change told late stands between the others', () => expect(hoursOn('2026-05-02', 42, [...changes, { on: '2026-05-01', before: '30', after: '35' }])).toBe(35))
  test.each([['2026-02-28', 20], ['2026-03-01', 36], ['2026-04-01', 36], ['2026-05-01', 40]] as const)('of two changes of one day the last told stands, and before it what the first changed: %s: %s', (day, hours) =>
    expect(hoursOn(day, 40, hourChanges([['2026-05-01', '36', '40'], ['2026-03-01', '30', '36'], ['2026-03-01', '20', '30']].map(([on = '', before = '', after = '']) => ({ kind: 'hours' as const, on, before, after }))))).toBe(hours))
  test('what is known is told from when on', () => {
    expect(hoursKnown('2026-01-01', 40, hourChanges([{ kind: 'hours', on: '2026-05-01', before: '30', after: '40' }, { kind: 'role', on: '2026-03-01', before: '', after: 'x' }]))).toEqual([{ from: '2026-01-01', hours: 30 }, { from: '2026-05-01', hours: 40 }])
    expect(hoursKnown('2026-01-01', 40, [])).toEqual([{ from: '2026-01-01', hours: 40 }])
    expect(hoursKnown('2026-01-01', null, [])).toEqual([])
  })
  test('nothing changed', () => expect(hoursOn('2026-02-01', 42, [])).toBe(42))
})
