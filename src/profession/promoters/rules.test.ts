import { describe, expect, test } from 'vitest'
import { addMonths, clockOf, dayAfterMonths, mayDecide } from './rules.ts'
import type { ClockFacts, Leave } from './types.ts'

const nobodyAway: Leave[] = []
const facts = (rest: Partial<ClockFacts> = {}): ClockFacts => ({ startedOn: '2026-01-15', experienced: false, leaves: nobodyAway, held: [], outcome: null, ...rest })

test.each([
  ['2026-01-15', 4, '2026-05-15'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-05-31', 12, '2027-05-31'],
])('%s and %i months later is %s', (day, months, later) => expect(addMonths(day, months)).toBe(later))

describe('the clock stands still for leave', () => {
  const july: Leave = { startsOn: '2026-07-01', endsOn: '2026-07-31' }
  test.each<[string, Leave[], string, string]>([
    ['without leave', [], '2026-11-01', '2026-09-15'],
    ['a month away moves the day by its 31 days', [july], '2026-11-01', '2026-10-16'],
    ['leave that overlaps counts once', [july, { startsOn: '2026-07-20', endsOn: '2026-08-10' }], '2026-11-01', '2026-10-26'],
    ['leave that was pushed before the day by other leave counts too', [july, { startsOn: '2026-09-20', endsOn: '2026-09-29' }], '2026-11-01', '2026-10-26'],
    ['leave after the day does not', [{ startsOn: '2026-09-15', endsOn: '2026-12-31' }], '2026-11-01', '2026-09-15'],
    ['leave that lasts moves it with each day', [{ startsOn: '2026-09-01', endsOn: null }], '2026-09-10', '2026-09-25'],
    ['days away before the first day in the role are none', [{ startsOn: '2026-01-01', endsOn: '2026-01-20' }], '2026-11-01', '2026-09-21'],
  ])('%s', (_, leaves, today, eighthMonth) => expect(dayAfterMonths('2026-01-15', 8, leaves, today)).toBe(eighthMonth))
})

describe('where the clock stands', () => {
  test.each<[string, Partial<ClockFacts>, string, object]>([
    ['before the first day', {}, '2026-01-10', { state: 'not_begun', months: 0 }],
    ['on the first day', {}, '2026-01-15', { state: 'running', months: 0, from: '2026-09-15', until: '2027-01-15' }],
    ['in the fifth month', {}, '2026-05-20', { state: 'running', months: 4 }],
    ['while somebody is away', { leaves: [{ startsOn: '2026-05-01', endsOn: null }] }, '2026-06-20', { state: 'standing', months: 3 }],
    ['after a year without an outcome', {}, '2027-01-16', { state: 'over', months: 12 }],
    ['extended', { outcome: { outcome: 'extended', untilOn: '2027-04-01' } }, '2027-02-01', { state: 'extended', until: '2027-04-01' }],
    ['after an extension', { outcome: { outcome: 'extended', untilOn: '2027-04-01' } }, '2027-04-02', { state: 'over' }],
    ['met', { outcome: { outcome: 'met', untilOn: null } }, '2027-06-01', { state: 'met' }],
    ['a veteran is pressed by nothing', { startedOn: '2014-01-01', experienced: true }, '2026-06-01', { state: 'experienced' }],
  ])('%s', (_, rest, today, clock) => expect(clockOf(facts(rest), today)).toMatchObject(clock))
})

describe('its notices', () => {
  const states = (rest: Partial<ClockFacts>, today: string) => clockOf(facts(rest), today).points.map(({ state }) => state)
  test.each<[string, Partial<ClockFacts>, string, string[]]>([
    ['at entry the first talk is due', {}, '2026-01-15', ['due', 'to_come', 'to_come', 'to_come']],
    ['held, and month 4 has come', { held: ['entry'] }, '2026-05-15', ['held', 'due', 'to_come', 'to_come']],
    ['a talk that was not held stays due', {}, '2026-06-01', ['due', 'due', 'to_come', 'to_come']],
    ['until a later one is held', { held: ['month_4'] }, '2026-06-01', ['passed', 'held', 'to_come', 'to_come']],
    ['leave moves what is to come', { held: ['entry'], leaves: [{ startsOn: '2026-05-01', endsOn: '2026-05-31' }] }, '2026-05-20', ['held', 'to_come', 'to_come', 'to_come']],
    ['after the outcome nothing is due', { outcome: { outcome: 'met', untilOn: null } }, '2027-06-01', ['to_come', 'to_come', 'to_come', 'to_come']],
    ['of a veteran nothing is due', { experienced: true }, '2027-06-01', ['to_come', 'to_come', 'to_come', 'to_come']],
  ])('%s', (_, rest, today, expected) => expect(states(rest, today)).toEqual(expected))
})

test.each([
  ['met', 'met', null, null, 'yes'],
  ['extended until a day to come', 'extended', '2027-03-01', null, 'yes'],
  ['extended without a day', 'extended', null, null, 'no_day'],
  ['extended into the past', 'extended', '2026-12-01', null, 'past'],
  ['extended again, further', 'extended', '2027-05-01', { outcome: 'extended', untilOn: '2027-03-01' }, 'yes'],
  ['extended again, shorter', 'extended', '2027-02-01', { outcome: 'extended', untilOn: '2027-03-01' }, 'past'],
  ['met after an extension', 'met', null, { outcome: 'extended', untilOn: '2027-03-01' }, 'yes'],
  ['not met after met', 'not_met', null, { outcome: 'met', untilOn: null }, 'final'],
] as const)('%s', (_, outcome, untilOn, last, verdict) => expect(mayDecide({ outcome, untilOn }, last, '2027-01-10')).toBe(verdict))
