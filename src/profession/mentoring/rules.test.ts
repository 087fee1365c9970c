import { describe, expect, test } from 'vitest'
import { goalStands, isComplete, labelNames, mayReview, mayTell, opensWith, reviewedIn, standingOf, stepsOf } from './rules.ts'
import { type Goal, type GoalState, type Happened, type Step, type StepEvent, steps } from './types.ts'

const event = (step: Step, what: Happened, on = '2026-05-01'): StepEvent => ({ id: `${step} ${what} ${on}`, step, what, on })
const all = (what: Happened) => steps.map((step) => event(step, what))

describe('where a step stands', () => {
  test.each<[string, StepEvent[], string, string | null]>([
    ['nobody told of it', [], 'not_yet', null],
    ['the promoter told', [event('intake', 'told', '2026-05-01')], 'told', '2026-05-01'],
    ['the mentor reviewed', [event('intake', 'told', '2026-05-01'), event('intake', 'reviewed', '2026-05-08')], 'reviewed', '2026-05-08'],
    ['the mentor asked to go through it once more', [event('intake', 'told'), event('intake', 'once_more', '2026-05-08')], 'once_more', '2026-05-08'],
    ['and the promoter told again', [event('intake', 'told'), event('intake', 'once_more'), event('intake', 'told', '2026-05-20')], 'told', '2026-05-20'],
    ['another step says nothing of it', [event('mapping', 'reviewed')], 'not_yet', null],
  ])('%s', (_, events, state, on) => expect(stepsOf(events)[0]).toEqual({ step: 'intake', state, on }))

  test.each<[ReturnType<typeof stepsOf>[number]['state'], boolean, boolean]>([
    // state, may the promoter tell, may the mentor review
    ['not_yet', true, false],
    ['told', false, true],
    ['once_more', true, false],
    ['reviewed', false, false],
  ])('%s: told %s, reviewed %s', (state, tell, review) => expect([mayTell(state), mayReview(state)]).toEqual([tell, review]))
})

describe('where a process stands', () => {
  const order: Step[] = ['follow_up', 'placement', 'practice', 'vision_plan', 'mapping', 'intake']
  test.each<[string, StepEvent[], string | null, number, string]>([
    ['just begun', [], null, 0, 'under_way'],
    ['all told, none reviewed', all('told'), null, 0, 'under_way'],
    ['one step is missing', [...all('told'), ...all('reviewed').slice(1)], null, 5, 'under_way'],
    ['every step reviewed', [...all('told'), ...all('reviewed')], null, 6, 'complete'],
    ['in whatever order they came', order.map((step) => event(step, 'reviewed')), null, 6, 'complete'],
    ['one is to be gone through once more', [...all('reviewed'), event('mapping', 'once_more')], null, 5, 'under_way'],
    ['it broke off', [event('intake', 'reviewed')], '2026-05-01', 1, 'set_aside'],
    ['complete stays complete', all('reviewed'), '2026-05-01', 6, 'complete'],
  ])('%s', (_, events, setAsideOn, reviewed, standing) => {
    expect([reviewedIn(events), standingOf({ events, setAsideOn })]).toEqual([reviewed, standing])
    expect(isComplete(events)).toBe(standing === 'complete')
  })
})

const goal = (id: string, meetingId: string, ...states: GoalState[]): Goal => ({ id, meetingId, words: id, setOn: '2026-05-01', told: states.map((state) => ({ state, words: 'כך', by: 'אמל', on: '2026-05-02' })) })

test.each<[GoalState[], string]>([
  [[], 'open'],
  [['not_yet'], 'open'],
  [['not_yet', 'tried'], 'tried'],
  [['let_go'], 'let_go'],
  [['tried', 'not_yet'], 'open'],
])('a goal of which was told %j is %s', (states, stands) => expect(goalStands(goal('a', 'm', ...states))).toBe(stands))

test('the next meeting opens with what is open, and with all that was set in the last one', () => {
  const goals = [goal('old and open', 'first', 'not_yet'), goal('old and tried', 'first', 'tried'), goal('tried since', 'last', 'tried'), goal('open', 'last')]
  expect(opensWith(goals, 'last').map(({ id }) => id)).toEqual(['old and open', 'tried since', 'open'])
  expect(opensWith([], undefined)).toEqual([])
})

test.each([
  // label, does it name somebody whom the promoter accompanies
  ['הדרך הארוכה', false],
  ['סמירה', true],
  ['הדרך של ח׳ורי', true],
  ['הדרך של חורי', true],
  ['تهليلة سمّورة', true],
  ['המאפייה', false],
  ['', false],
])('a process called %s: names somebody is %s', (label, names) => {
  const known = [{ givenName: 'סמירה', preferredName: '', familyName: 'חורי' }, { givenName: 'سميرة', preferredName: 'سمّورة', familyName: 'خوري' }]
  expect(labelNames(label, known)).toBe(names)
})
