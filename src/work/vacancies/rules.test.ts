import { describe, expect, test } from 'vitest'
import { messages } from './messages.ts'
import { payAgainstMinimum, payIsOld, stateOf } from './rules.ts'

const minimum = { hour: 35.4, month: 6443.85, since: '2026-04-01' }
const pay = (payFrom: number | null, payBasis: 'hour' | 'month' | null, hoursFrom: number | null = null, payTo: number | null = null) => ({ payFrom, payTo, payBasis, hoursFrom, hoursTo: null })

describe('pay against the minimum in force', () => {
  test.each([
    // pay, basis, hours a week -> below, against
    [35.4, 'hour', null, false, 35.4],
    [35, 'hour', null, true, 35.4],
    [6443.85, 'month', 42, false, 6443.85],
    [6400, 'month', 42, true, 6443.85],
    // A full month is 182 hours; 21 a week are half of it.
    [3221.93, 'month', 21, false, 3221.93],
    [3200, 'month', 21, true, 3221.93],
    [7000, 'month', null, false, 6443.85],
    // More hours than a full post ask for no higher month.
    [6500, 'month', 60, false, 6443.85],
  ] as const)('%d %s, %s hours: below %s', (amount, basis, hours, below, against) => expect(payAgainstMinimum(pay(amount, basis, hours), minimum)).toMatchObject({ below, minimum: against }))
  test('what cannot be said is not said', () => {
    expect(payAgainstMinimum(pay(null, null), minimum)).toBeNull()
    expect(payAgainstMinimum(pay(5000, 'month'), minimum)).toBeNull()
    expect(payAgainstMinimum(pay(30, 'hour'), { hour: null, month: null, since: null })).toBeNull()
  })
  test('of a span the lower end counts; of an upper end alone, that', () => {
    expect(payAgainstMinimum(pay(30, 'hour', null, 50), minimum)?.below).toBe(true)
    expect(payAgainstMinimum(pay(null, 'hour', null, 30), minimum)?.below).toBe(true)
  })
})

test.each([
  [null, null, 'open'],
  [null, '2026-11-29', 'open'],
  [null, '2026-11-28', 'past'],
  ['2026-11-01', '2026-12-28', 'closed'],
] as const)('closed on %s, open until %s: %s', (closedOn, openUntil, state) => expect(stateOf({ closedOn, openUntil }, '2026-11-29')).toBe(state))

test.each([
  [null, false],
  ['2026-05-29', false],
  ['2026-05-28', true],
] as const)('pay said on %s is old: %s', (on, old) => expect(payIsOld(on, '2026-11-29')).toBe(old))

test.each([
  ['8', '8', '8 ساعات في الأسبوع'], ['6', '9', '6 حتى 9 ساعات في الأسبوع'], ['30', '36', '30 حتى 36 ساعة في الأسبوع'], ['40', null, '40 ساعة في الأسبوع على الأقل'], [null, '10', 'حتى 10 ساعات في الأسبوع'], ['2', '2', 'ساعتان في الأسبوع'], [null, '2', 'حتى ساعتين في الأسبوع'], ['1', '2', '1 حتى ساعتين في الأسبوع'], ['42.5', '42.5', '42.5 ساعة في الأسبوع'],
])('hours from %s to %s in Arabic: %s', (from, to, words) => expect(messages.ar.hours(from, to)).toBe(words))
