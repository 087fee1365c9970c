import { describe, expect, test } from 'vitest'
import { checkOf, endIsWrong, heldSessions, isInForce, isMarked, marksOf, mayGrant, meetingDays, mostOf, moveSessions, pays, placesLeft, sinceIsWrong, standingAgain, standingOf, yearsLater } from './rules.ts'
import type { CohortSession, TakesPart, VoucherRule } from './types.ts'

const session = (id: string, on: string, more: Partial<CohortSession> = {}): CohortSession => ({ id, on, startsAt: '09:00', calledOff: false, fellAway: false, ...more })

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
    expect(heldSessions([session('a', '2026-11-01'), session('b', '2026-11-08', { calledOff: true }), session('c', '2026-11-15'), session('d', '2026-11-22')], '2026-11-15').map(({ id }) => id)).toEqual(['c', 'a']))
})

describe('a cohort that meets otherwise', () => {
  // Sundays from 15 November to 6 December at nine; today is Wednesday 25 November.
  const before = { beginsOn: '2026-11-15', endsOn: '2026-12-06', weekdays: ['SU'], startsAt: '09:00' } as const
  const all = [session('15', '2026-11-15'), session('22', '2026-11-22'), session('29', '2026-11-29'), session('06', '2026-12-06')]
  const off = { calledOff: true }
  const away = { calledOff: true, fellAway: true }
  const with1 = (id: string, more: Partial<CohortSession>) => all.map((one) => (one.id === id ? { ...one, ...more } : one))
  const nothing = { fall: [], back: [], add: [], toHour: [] }
  test.each([
    ['nothing is otherwise', {}, all, {}],
    ['longer: new days', { endsOn: '2026-12-13' }, all, { add: ['2026-12-13'] }],
    ['longer: a day called off by hand stays so', { endsOn: '2026-12-13' }, with1('29', off), { add: ['2026-12-13'] }],
    ['shorter: the days after it fall away', { endsOn: '2026-11-30' }, all, { fall: ['06'] }],
    ['longer again: what fell away comes back', { endsOn: '2026-12-13' }, with1('06', away), { back: ['06'], add: ['2026-12-13'] }],
    ['what fell away before and lies behind us stays', { endsOn: '2026-12-13' }, with1('22', away), { add: ['2026-12-13'] }],
    ['other days: those ahead alone', { weekdays: ['WE'] }, all, { fall: ['29', '06'], add: ['2026-11-25', '2026-12-02'] }],
    ['one that was added by hand stays', { endsOn: '2026-11-30' }, [...all, session('by hand', '2026-12-03', { startsAt: '18:00' })], { fall: ['06'] }],
    ['another hour: those ahead move, what was stays', { startsAt: '10:00' }, all, { toHour: ['29', '06'] }],
    ['another hour: one that was called off moves too, and stays off', { startsAt: '10:00' }, with1('29', off), { toHour: ['29', '06'] }],
    ['another hour: one with an hour of its own keeps it', { startsAt: '10:00' }, with1('29', { startsAt: '18:00' }), { toHour: ['06'] }],
    ['another hour: none moves onto another', { startsAt: '10:00' }, [...all, session('two', '2026-11-29', { startsAt: '10:00' })], { toHour: ['06'] }],
    ['an hour is said at last', { startsAt: '10:00' }, all.map((one) => ({ ...one, startsAt: '' })), {}],
    ['shorter and at another hour', { startsAt: '10:00', endsOn: '2026-11-30' }, all, { fall: ['06'], toHour: ['29', '06'] }],
  ] as const)('%s', (_, after, sessions, moves) => expect(moveSessions({ ...before, weekdays: [...before.weekdays] }, { ...before, ...after, weekdays: [...('weekdays' in after ? after.weekdays : before.weekdays)] }, [...sessions], '2026-11-25')).toEqual({ ...nothing, ...moves }))
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

describe('how it ends', () => {
  const had = { state: 'enrolled', enrolledOn: '2026-11-10' } as const
  test.each([
    ['the course is completed', had, { state: 'completed', endedOn: '2026-11-20', leftWhy: null }, null],
    ['on the day it began', had, { state: 'completed', endedOn: '2026-11-10', leftWhy: null }, null],
    ['before it began', had, { state: 'left', endedOn: '2026-11-09', leftWhy: 'money' }, 'before_it_began'],
    ['on a day that has not come', had, { state: 'completed', endedOn: '2026-11-26', leftWhy: null }, 'not_come'],
    ['left without a reason', had, { state: 'left', endedOn: '2026-11-20', leftWhy: null }, 'no_reason'],
    ['corrected', { ...had, state: 'left' }, { state: 'completed', endedOn: '2026-11-20', leftWhy: null }, null],
    ['who waits has nothing to complete', { ...had, state: 'waiting' }, { state: 'completed', endedOn: '2026-11-20', leftWhy: null }, 'waits'],
    ['nor to leave', { ...had, state: 'stopped_waiting' }, { state: 'left', endedOn: '2026-11-20', leftWhy: 'money' }, 'waits'],
  ] as const)('%s', (_, place, end, wrong) => expect(endIsWrong(place, end, '2026-11-25')).toBe(wrong))
  test.each([
    // the day since when they take part -> why it is not written (the cohort began on 1 November, today is the 25th)
    ['written down a week late', {}, '2026-11-08', null],
    ['from the first day on', {}, '2026-11-01', null],
    ['registered before the cohort begins, as it was written', { enrolledOn: '2026-10-20' }, '2026-10-20', null],
    ['a year mistyped', {}, '2025-11-08', 'before_the_cohort'],
    ['a day to come', {}, '2026-11-26', 'not_come'],
    ['later than an attendance that is marked', { firstMarked: '2026-11-15' }, '2026-11-16', 'marked_before'],
    ['on the day of the first attendance', { firstMarked: '2026-11-15' }, '2026-11-15', null],
    ['later than they left', { state: 'left', endedOn: '2026-11-10' }, '2026-11-11', 'after_its_end'],
    ['whoever waits', { state: 'waiting' }, '2026-11-08', 'waits'],
  ] as const)('%s', (_, place, since, wrong) => expect(sinceIsWrong({ state: 'enrolled', enrolledOn: '2026-11-15', endedOn: null, firstMarked: null, ...place }, since, '2026-11-01', '2026-11-25')).toBe(wrong))
  test.each([
    // written by mistake, places left -> where they stand again
    ['left', 1, 'enrolled'],
    ['left', null, 'enrolled'],
    ['left', 0, 'waiting'],
    ['completed', 0, 'enrolled'],
    ['goes_on', 0, 'enrolled'],
    ['stopped_waiting', 3, 'waiting'],
    ['enrolled', 3, null],
    ['waiting', 3, null],
  ] as const)('%s by mistake with %s places left', (state, left, again) => expect(standingAgain(state, left)).toBe(again))
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
    ['whoever waited then', { state: 'stopped_waiting', enrolledOn: '2026-11-01', endedOn: '2026-11-20' }, false],
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
    // percent, cap, cost -> at most
    [80, 3500, 5000, 3500],
    [80, 7000, 5000, 4000],
    [65, null, 4799, 3120],
    [80, 7000, null, 7000],
    [80, null, null, null],
    [80, 7000, 0, 0],
  ])('%s%% up to %s of %s', (percent, cap, cost, most) => expect(mostOf({ percent, cap }, cost)).toBe(most))
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
