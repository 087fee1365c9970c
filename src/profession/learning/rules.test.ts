import { describe, expect, test } from 'vitest'
import type { Leave } from '../promoters/types.ts'
import { hoursIn, hoursOf, marksOf, mayHavePlaces, minutesThere, newsOf, placesLeft, standingAt, waitingFor, yearOf } from './rules.ts'
import type { Attended, Requirement } from './types.ts'

describe('who has a place', () => {
  test.each([
    // number, places, standing
    [1, 2, 'in'],
    [2, 2, 'in'],
    [3, 2, 'waiting'],
    [300, null, 'in'],
  ] as const)('number %i of %s places is %s', (number, places, standing) => expect(standingAt(number, places)).toBe(standing))

  test.each([
    // enrolled, places, left, waiting
    [0, 12, 12, 0],
    [12, 12, 0, 0],
    [15, 12, 0, 3],
    [15, null, null, 0],
  ])('%i enrolled for %s places: %s left, %i wait', (enrolled, places, left, waiting) => expect([placesLeft(enrolled, places), waitingFor(enrolled, places)]).toEqual([left, waiting]))

  test.each([
    // number, told, places, news
    [1, 'in', 5, null],
    [1, null, 5, 'enrolled'],
    [7, null, 5, 'enrolled'],
    [5, 'waiting', 5, 'moved_up'],
    [6, 'waiting', 5, null],
    [5, 'in', 5, null],
  ] as const)('number %i who knows of %s, of %i places: %s', (number, told, places, news) => expect(newsOf({ number, told }, places)).toBe(news))

  test.each([
    // places, enrolled, before, may
    [10, 8, 12, true],
    [8, 8, 12, true],
    [7, 8, 12, false],
    [12, 20, 12, true],
    [11, 20, 12, false],
    [10, 20, null, false],
    [null, 20, 12, true],
  ])('%s places with %i enrolled, %s before: %s', (places, enrolled, before, may) => expect(mayHavePlaces(places, enrolled, before)).toBe(may))
})

test.each([
  // minutes, hours: to the nearest quarter, half a quarter goes up
  [0, 0],
  [7, 0],
  [8, 0.25],
  [22, 0.25],
  [23, 0.5],
  [45, 0.75],
  [90, 1.5],
  [100, 1.75],
])('%i minutes are %d hours', (minutes, hours) => expect(hoursOf(minutes)).toBe(hours))

test.each([
  [200, 180, 180],
  [60, 180, 60],
  [0, 180, 0],
])('%i minutes of a sitting of %i are kept as %i', (said, lasted, kept) => expect(minutesThere(said, lasted)).toBe(kept))

const sitting = (minutes: number, criteria: string[] = [], kind: Attended['kind'] = 'course', on = '2026-05-01'): Attended => ({ kind, criteria, on, minutes })

describe('hours in a promoter’s file', () => {
  test.each<[string, Attended[], ReturnType<typeof hoursIn>]>([
    ['nothing attended is nothing', [], { total: 0, byKind: [], byCriterion: [] }],
    ['marked as not there counts nowhere', [sitting(0, ['STD-A1'])], { total: 0, byKind: [], byCriterion: [] }],
    ['for two criteria it counts in full for each, once in the total', [sitting(180, ['STD-B1', 'STD-A1'])],
      { total: 3, byKind: [{ kind: 'course', hours: 3 }], byCriterion: [{ criterion: 'STD-A1', hours: 3 }, { criterion: 'STD-B1', hours: 3 }] }],
    ['what serves no criterion stands in the total alone', [sitting(60)], { total: 1, byKind: [{ kind: 'course', hours: 1 }], byCriterion: [] }],
    ['minutes are added first and rounded once', [sitting(50, ['STD-A1']), sitting(50, ['STD-A1']), sitting(50, ['STD-A1'])],
      { total: 2.5, byKind: [{ kind: 'course', hours: 2.5 }], byCriterion: [{ criterion: 'STD-A1', hours: 2.5 }] }],
    ['kinds stand apart', [sitting(90, [], 'supervision'), sitting(240, [], 'learning_day')],
      { total: 5.5, byKind: [{ kind: 'learning_day', hours: 4 }, { kind: 'supervision', hours: 1.5 }], byCriterion: [] }],
  ])('%s', (_, attended, hours) => expect(hoursIn(attended)).toEqual(hours))
})

describe('a year of continuing learning', () => {
  const asked: Requirement[] = [{ hours: 20, effectiveOn: '2024-01-01' }, { hours: 24, effectiveOn: '2026-03-01' }]
  const none: Leave[] = []
  test.each<[string, string | null, Leave[], Requirement[], Attended[], string, ReturnType<typeof yearOf>]>([
    ['before the standard is met nothing is asked', null, none, asked, [], '2026-05-10', null],
    ['where the network asks nothing', '2025-06-01', none, [], [], '2026-05-10', null],
    ['where it began to ask after the year had begun', '2025-06-01', none, [{ hours: 20, effectiveOn: '2025-07-01' }], [], '2026-05-10', null],
    ['the first year begins on the day itself', '2025-06-01', none, asked, [], '2025-06-01', { from: '2025-06-01', until: '2026-05-31', required: 20, done: 0, left: 20 }],
    ['a year goes by what was asked when it began', '2025-06-01', none, asked, [], '2026-05-10', { from: '2025-06-01', until: '2026-05-31', required: 20, done: 0, left: 20 }],
    ['the next one by what is asked then', '2025-06-01', none, asked, [], '2026-06-01', { from: '2026-06-01', until: '2027-05-31', required: 24, done: 0, left: 24 }],
    ['hours of the year count, those before and after do not', '2025-06-01', none, asked, [sitting(600, [], 'course', '2025-05-31'), sitting(330, [], 'course', '2025-06-01'), sitting(90, [], 'course', '2026-05-31')], '2026-05-31',
      { from: '2025-06-01', until: '2026-05-31', required: 20, done: 7, left: 13 }],
    ['more than was asked leaves nothing to do', '2025-06-01', none, asked, [sitting(1500)], '2026-05-10', { from: '2025-06-01', until: '2026-05-31', required: 20, done: 25, left: 0 }],
    ['rounding does not make it done', '2025-06-01', none, asked, [sitting(1199)], '2026-05-10', { from: '2025-06-01', until: '2026-05-31', required: 20, done: 20, left: 0.25 }],
    ['days of leave move the end of the year', '2025-06-01', [{ startsOn: '2025-09-01', endsOn: '2025-11-29' }], asked, [], '2026-06-10', { from: '2025-06-01', until: '2026-08-29', required: 20, done: 0, left: 20 }],
  ])('%s', (_, metOn, leaves, requirements, attended, today, year) => expect(yearOf(metOn, leaves, requirements, attended, today)).toEqual(year))
})

test.each<[string, number, number | undefined, boolean, number | null]>([
  // who, number, marked before, ticked, marked anew
  ['with a place and there', 1, undefined, true, 180],
  ['with a place and not there', 2, undefined, false, 0],
  ['marked for a part stays so', 1, 60, true, null],
  ['marked for a part, and not there after all', 1, 60, false, 0],
  ['marked as there, and again', 1, 180, true, null],
  ['marked as not there, and there after all', 2, 0, true, 180],
  ['waiting, and did not come', 3, undefined, false, null],
  ['waiting, and came', 3, undefined, true, 180],
])('%s', (_, number, before, ticked, anew) => {
  const marked: Record<string, number> = before === undefined ? {} : { sitting: before }
  const one = { promoterId: 'amal', name: '', number, marked }
  expect(marksOf([one], { sessionId: 'sitting', minutes: 180, places: 2 }, ticked ? ['amal'] : [])).toEqual(anew === null ? [] : [{ promoterId: 'amal', minutes: anew }])
})
