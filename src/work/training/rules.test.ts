import { describe, expect, test } from 'vitest'
import { checkOf, heldSessions, isInForce, isMarked, marksOf, mayGrant, meetingDays, pays, placesLeft, standingOf, yearsLater } from './rules.ts'
import type { TakesPart, VoucherRule } from './types.ts'

describe('the days of a cohort', () => {
  test.each([
    // from, until, on                                   -> days
    ['2026-11-29', '2026-12-05', ['SU', 'WE'], ['2026-11-29', '2026-12-02']],
    ['2026-11-29', '2026-11-29', ['SU'], ['2026-11-29']],
    ['2026-11-30', '2026-12-05', ['SU'], []],
    ['2026-11-29', '2026-12-31', [], []],
    // The clocks change on 27 March 2026: no day is lost or doubled.
    ['2026-03-25', '2026-03-29', ['TH', 'FR', 'SA', 'SU'], ['2026-03-26', '2026-03-27', '2026-03-28', '2026-03-29']],
  ] as const)('%s to %s on %j', (from, until, on, days) => expect(meetingDays(from, until, on)).toEqual(days))
  test('end somewhere', () => expect(meetingDays('2026-01-01', '2099-01-01', ['SU'], 3)).toHaveLength(3))
  test('the last that were held come first', () =>
    expect(heldSessions([{ id: 'a', on: '2026-11-01', startsAt: '', calledOff: false }, { id: 'b', on: '2026-11-08', startsAt: '', calledOff: true }, { id: 'c', on: '2026-11-15', startsAt: '', calledOff: false }, { id: 'd', on: '2026-11-22', startsAt: '', calledOff: false }], '2026-11-15').map(({ id }) => id)).toEqual(['c', 'a']))
})

describe('places', () => {
  test.each([
    [0, 12, 12, 'enrolled'],
    [11, 12, 1, 'enrolled'],
    [12, 12, 0, 'waiting'],
    [13, 12, 0, 'waiting'],
    [400, null, null, 'enrolled'],
  ] as const)('%s of %s', (enrolled, places, left, standing) => expect([placesLeft(enrolled, places), standingOf(enrolled, places)]).toEqual([left, standing]))
})

describe('attendance', () => {
  const people: Pick<TakesPart, 'participantId' | 'marked'>[] = [{ participantId: 'a', marked: {} }, { participantId: 'b', marked: { s: { was: 'not', words: 'ילד חולה' } } }, { participantId: 'c', marked: { s: { was: 'there', words: '' } } }]
  test.each([
    ['all were there', { away: [], part: [] }, [['a', 'there'], ['b', 'there']]],
    ['who was marked so already is not marked again, and keeps the reason', { away: ['b'], part: [] }, [['a', 'there']]],
    ['one not, one for a part', { away: ['c'], part: ['a'] }, [['a', 'part'], ['b', 'there'], ['c', 'not']]],
  ])('%s', (_, said, marks) => expect(marksOf(people, 's', said).map(({ participantId, was }) => [participantId, was])).toEqual(marks))
  test.each([
    ['whoever has a place', { state: 'enrolled', enrolledOn: '2026-11-01', endedOn: null }, true],
    ['whoever waits', { state: 'waiting', enrolledOn: '2026-11-01', endedOn: null }, false],
    ['whoever came later', { state: 'enrolled', enrolledOn: '2026-11-20', endedOn: null }, false],
    ['whoever had left by then', { state: 'left', enrolledOn: '2026-10-01', endedOn: '2026-11-10' }, false],
    ['whoever left on that day', { state: 'left', enrolledOn: '2026-10-01', endedOn: '2026-11-15' }, true],
  ] as const)('%s', (_, one, marked) => expect(isMarked(one, '2026-11-15')).toBe(marked))
})

const words = { he: 'א', ar: '', en: '' }
const rule = (more: Partial<VoucherRule> = {}): VoucherRule => ({ id: 'r', name: words, condition: words, percent: 80, cap: 4000, waitingYears: 3, grantAtPlacement: 2000, source: '', effectiveOn: '2026-01-01', endedOn: null, ...more })

describe('a voucher', () => {
  test.each([
    // percent, cap, cost -> pays, held down
    [80, null, 5000, 4000, false],
    [80, 3500, 5000, 3500, true],
    [65, null, 4799, 3119, false],
    [90, 4000, 4444, 4000, false],
    [65, null, 0, 0, false],
    [65, 4000, null, null, false],
  ])('%s%% up to %s of %s', (percent, cap, cost, amount, capped) => expect(pays({ percent, cap }, cost)).toEqual({ amount, capped }))
  test.each([
    ['2026-01-01', null, '2025-12-31', false],
    ['2026-01-01', null, '2026-01-01', true],
    ['2026-01-01', '2026-06-30', '2026-06-30', true],
    ['2026-01-01', '2026-06-30', '2026-07-01', false],
  ])('from %s until %s asked on %s', (effectiveOn, endedOn, day, so) => expect(isInForce({ effectiveOn, endedOn }, day)).toBe(so))
  test.each([['2023-11-29', 3, '2026-11-29'], ['2024-02-29', 3, '2027-03-01'], ['2024-02-29', 4, '2028-02-29']])('%s and %s years', (day, years, later) => expect(yearsLater(day, years)).toBe(later))
  test.each([
    // the days of grants before        years  -> again from
    [[], 3, true, null],
    [['2023-11-29'], 3, true, '2026-11-29'],
    [['2023-11-30'], 3, false, '2026-11-30'],
    [['2019-01-01', '2025-01-01'], 3, false, '2028-01-01'],
    // One that is granted later than this was asked for says nothing of it.
    [['2026-11-30'], 3, true, null],
    [['2026-11-28'], 0, true, '2026-11-28'],
  ])('after grants on %j with %s years', (granted, waitingYears, so, again) =>
    expect(checkOf(rule({ waitingYears }), { askedOn: '2026-11-29', cost: 1000, granted, confirmed: true })[1]).toMatchObject({ what: 'no_second', so, again }))
  test.each([
    ['all is so', { confirmed: true, granted: [], askedOn: '2026-11-29' }, true],
    ['nobody confirmed yet', { confirmed: false, granted: [], askedOn: '2026-11-29' }, false],
    ['there was another', { confirmed: true, granted: ['2025-11-29'], askedOn: '2026-11-29' }, false],
    ['the rule came later', { confirmed: true, granted: [], askedOn: '2025-12-31' }, false],
  ])('%s', (_, said, may) => expect(mayGrant(checkOf(rule(), { cost: 1000, ...said }))).toBe(may))
})
