import { describe, expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, instantIn, localIn, offsetIn } from './clock.ts'

describe('a day of the tenant', () => {
  test.each([
    // instant                      zone               -> day
    ['2026-11-24T21:59:00Z', 'Asia/Jerusalem', '2026-11-24'],
    ['2026-11-24T22:01:00Z', 'Asia/Jerusalem', '2026-11-25'],
    ['2026-07-01T21:01:00Z', 'Asia/Jerusalem', '2026-07-02'],
    ['2026-07-01T21:01:00Z', 'UTC', '2026-07-01'],
  ])('%s in %s is %s', (at, zone, day) => expect(dayOf(new Date(at), zone)).toBe(day))
})

describe('counting days', () => {
  test.each([
    ['2026-02-27', 2, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    // Israel's clock changes do not lose or double a day.
    ['2026-03-26', 2, '2026-03-28'],
  ])('%s and %i days is %s, and back', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
    expect(daysBetween(from, to)).toBe(days)
  })
})

describe('wall-clock times', () => {
  test.each([
    // local               zone              -> instant
    ['2026-01-15T09:30', 'Asia/Jerusalem', '2026-01-15T07:30:00.000Z'],
    ['2026-07-15T09:30', 'Asia/Jerusalem', '2026-07-15T06:30:00.000Z'],
    // Summer time begins on 27 March 2026 at 02:00: 02:30 does not exist and moves on.
    ['2026-03-27T02:30', 'Asia/Jerusalem', '2026-03-27T00:30:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => expect(instantIn(zone, local).toISOString()).toBe(instant))

  test('an input shows the time that was typed', () => {
    for (const local of ['2026-01-15T09:30', '2026-07-15T00:05', '2026-10-25T03:00']) {
      expect(localIn('Asia/Jerusalem', instantIn('Asia/Jerusalem', local))).toBe(local)
    }
  })

  test.each([
    ['2026-01-15T23:59', 'Asia/Jerusalem', '+02:00'], ['2026-07-15T23:59', 'Asia/Jerusalem', '+03:00'], ['2026-03-26T23:59', 'Asia/Jerusalem', '+02:00'], ['2026-03-27T23:59', 'Asia/Jerusalem', '+03:00'], ['2026-10-25T23:59', 'Asia/Jerusalem', '+02:00'],
    ['2026-01-15T12:00', 'America/St_Johns', '-03:30'], ['2026-01-15T12:00', 'UTC', '+00:00'],
  ])('at %s in %s the offset is %s', (local, zone, offset) => expect(offsetIn(zone, local)).toBe(offset))
})
