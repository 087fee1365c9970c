import { describe, expect, test } from 'vitest'
import { agreementDue, changesBetween, hintsFor, mayAgree, stepsByDoer } from './rules.ts'
import type { Detail } from './rules.ts'
import type { AgreedGoal, AgreedMilestone, Listed, Snapshot } from './types.ts'

const goal = (id: string, words: string, state: 'open' | 'reached' | 'set_aside' = 'open', asideReason = '') =>
  ({ id, words, axis: 'vision', direction: 'enter', horizon: 'vision', levels: { '0': 'שתי שיחות בשבוע' }, byWhen: null, state, asideReason }) as const
const step = (id: string, words: string, state: 'open' | 'done' | 'set_aside' = 'open', dueOn: string | null = null) =>
  ({ id, goalId: null, words, who: 'participant', whoWords: '', dueOn, state, doneOn: null, asideReason: '' }) as const
const plan = (fields: Partial<Snapshot>): Snapshot => ({ vision: '', need: '', purpose: '', goals: [], milestones: [], ...fields })

describe('the story of a change', () => {
  test.each<[string, Snapshot, Snapshot, [string, string, string][]]>([
    ['a goal came', plan({}), plan({ goals: [goal('1', 'ריאיון')] }), [['came', 'goal', 'ריאיון']]],
    ['a goal was set aside', plan({ goals: [goal('1', 'קורס')] }), plan({ goals: [goal('1', 'קורס', 'set_aside', 'נדחה לאביב')] }), [['set_aside', 'goal', 'קורס']]],
    ['it came back', plan({ goals: [goal('1', 'קורס', 'set_aside', 'x')] }), plan({ goals: [goal('1', 'קורס')] }), [['came_back', 'goal', 'קורס']]],
    ['a step was done', plan({ milestones: [step('1', 'קורות חיים')] }), plan({ milestones: [step('1', 'קורות חיים', 'done')] }), [['done', 'milestone', 'קורות חיים']]],
    ['a step moved to another day', plan({ milestones: [step('1', 'ביקור', 'open', '2026-12-01')] }), plan({ milestones: [step('1', 'ביקור', 'open', '2027-01-01')] }), [['changed', 'milestone', 'ביקור']]],
    ['the vision grew', plan({ vision: 'עבודה' }), plan({ vision: 'עבודה בחינוך' }), [['changed', 'vision', 'עבודה בחינוך']]],
    ['a goal became an income for now', plan({ goals: [goal('1', 'a')] }), plan({ goals: [{ ...goal('1', 'a'), horizon: 'survival' }] }), [['changed', 'goal', 'a']]],
    ['a milestone was reached too soon, and is open again', plan({ milestones: [step('1', 'ביקור', 'done')] }), plan({ milestones: [step('1', 'ביקור')] }), [['came_back', 'milestone', 'ביקור']]],
    ['it was reached in other words', plan({ milestones: [step('1', 'ביקור')] }), plan({ milestones: [step('1', 'סיור', 'done')] }), [['done', 'milestone', 'סיור'], ['changed', 'milestone', 'סיור']]],
    ['it was set aside for another reason', plan({ goals: [goal('1', 'קורס', 'set_aside', 'x')] }), plan({ goals: [goal('1', 'קורס', 'set_aside', 'y')] }), [['set_aside', 'goal', 'קורס']]],
    ['nothing changed', plan({ goals: [goal('1', 'a')] }), plan({ goals: [goal('1', 'a')] }), []],
    ['what was added and set aside before it was agreed is no change', plan({}), plan({ goals: [goal('1', 'a', 'set_aside')] }), []],
  ])('%s', (_, before, after, told) => expect(changesBetween(before, after).map((c) => [c.kind, c.what, c.words])).toEqual(told))
})

describe('what was agreed of a goal or a milestone', () => {
  const asGoal = goal('1', 'קורס')
  const asStep = step('1', 'ביקור')
  test.each<[string, Listed, Partial<AgreedGoal & AgreedMilestone>, Detail[]]>([
    ['its axis', asGoal, { axis: 'tools' }, ['axis']],
    ['its direction', asGoal, { direction: 're_orient' }, ['direction']],
    ['what is expected', asGoal, { levels: { '0': 'שיחה אחת בשבוע' } }, ['0']],
    ['a level more, and one less', asGoal, { levels: { '2': 'ראיון' } }, ['0', '2']],
    ['its day', asGoal, { byWhen: '2027-01-01' }, ['byWhen']],
    ['who takes it', asStep, { who: 'other', whoWords: 'אחותה' }, ['who']],
    ['for which goal it is', asStep, { goalId: '1' }, ['goal']],
    ['levels that were no part of the version before: nothing is known of them', { ...asGoal, levels: undefined }, { levels: { '0': 'x' } }, []],
  ])('%s', (_, was, other, details) => {
    const list = (one: Listed) => plan('who' in one ? { milestones: [one] } : { goals: [one] })
    const changes = changesBetween(list(was), list({ ...was, ...other } as Listed))
    expect(changes.flatMap((change) => change.details)).toEqual(details)
    expect(mayAgree(list(was), list({ ...was, ...other } as Listed), '')).toBe(details.length > 0 ? 'needs_reason' : 'same')
  })
})

describe('may both agree', () => {
  const first = plan({ goals: [goal('1', 'a')] })
  const second = plan({ goals: [goal('1', 'b')] })
  test.each([
    // agreed before, now, reason -> verdict
    ['a first plan needs no reason', undefined, first, '', 'yes'],
    ['an empty plan is none', undefined, plan({ need: 'x' }), '', 'empty'],
    ['the same plan twice is no agreement', first, first, 'because', 'same'],
    ['a change asks why', first, second, '', 'needs_reason'],
    ['a change with its reason', first, second, 'because', 'yes'],
    ['ending with nothing open, and why', first, plan({ goals: [goal('1', 'a', 'reached')] }), 'it worked', 'yes'],
  ] as const)('%s', (_, agreed, now, reason, verdict) => expect(mayAgree(agreed, now, reason)).toBe(verdict))
  test('the same plan again, after something was said against it, with what was talked', () => {
    expect(mayAgree(first, first, 'דיברנו, וזה נשאר', true)).toBe('yes')
    expect(mayAgree(first, first, '', true)).toBe('needs_reason')
  })
})

describe('an agreement is due', () => {
  const agreed = plan({ milestones: [step('1', 'a'), step('2', 'b')] })
  test.each([
    ['not on a vision alone', undefined, plan({ vision: 'x' }), false],
    ['on a first step', undefined, agreed, true],
    ['not when a step was done: the plan is lived', agreed, plan({ milestones: [step('1', 'a', 'done'), step('2', 'b')] }), false],
    ['when one was set aside', agreed, plan({ milestones: [step('1', 'a', 'done'), step('2', 'b', 'set_aside')] }), true],
  ] as const)('%s', (_, before, now, due) => expect(agreementDue(before, now)).toBe(due))
})

test('soft guidance names what would help to see a goal, and blocks nothing', () => {
  expect(hintsFor({ id: '1', byWhen: null, levels: {} }, [])).toEqual(['seen', 'step', 'when'])
  expect(hintsFor({ id: '1', byWhen: '2027-01-01', levels: { '0': 'two calls a week' } }, [{ goalId: '1', state: 'open' }])).toEqual([])
})

test('the participant’s steps stand first, then those done together; those of others apart', () => {
  const by = (id: string, who: 'participant' | 'promoter' | 'together' | 'other', state: 'open' | 'done' | 'set_aside' = 'open') => ({ id, who, state })
  const steps = stepsByDoer([by('1', 'promoter'), by('2', 'together'), by('3', 'participant'), by('4', 'other'), by('5', 'participant', 'done'), by('6', 'promoter', 'set_aside')])
  const ids = Object.fromEntries(Object.entries(steps).map(([part, of]) => [part, of.map(({ id }) => id).join(' ')]))
  expect(ids).toEqual({ theirs: '3 2', others: '1 4', done: '5', aside: '6' })
})
