import { afterAll, beforeAll, expect, test } from 'vitest'
import { aConsent, aParticipant, anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { readAxes } from '../axes/index.ts'
import { beginIntake, correctNote, writeDown } from '../intake/index.ts'
import { tellEpisode } from '../mapping/index.ts'
import { markNotHeld, meetingsOf, moveMeeting, scheduleMeeting } from '../meetings/index.ts'
import { addGoal, addMilestone, agreePlan, bringGoalBack, changeGoal, disagree, finishMilestone, markOf, planOf, reachGoal, reopenMilestone, sayVision, setGoalAside, setMilestoneAside } from '../plan/index.ts'
import { setTask } from '../tasks/index.ts'
import { timelineOf, wayAhead, wayOf } from './index.ts'

let db: TestDatabase
let promoter: TestAccount
let participantId: string
beforeAll(async () => {
  db = await testDatabase()
  promoter = await anAccount(db, 'promoter')
})
afterAll(() => db.close())

const goal = { words: 'משהו עם ילדים', axis: 'vision', direction: 'enter', horizon: 'vision', byWhen: null, low2: '', low1: '', expected: '', high1: '', high2: '' } as const
const at = (day: string) => ({ at: new Date(`${day}T09:00:00Z`) })
const kinds = async () => (await db.as(promoter, (tx) => timelineOf(tx, participantId, null))).map(({ kind, of, words, on }) => ({ kind, of, words, on }))

test('a meeting that moved or was missed, a goal set aside, a task, a rating and a correction each have their line, and name their place', async () => {
  participantId = await aParticipant(db, { assignedTo: promoter })
  const meetingId = await db.as(promoter, (tx) => scheduleMeeting(tx, { participantId, startsAt: '2026-11-20T10:00', minutes: 45, kind: 'meeting', place: 'centre', placeWords: '' }), at('2026-11-18'))
  const version = async () => (await db.as(promoter, (tx) => meetingsOf(tx, participantId)))[0]?.version ?? 0
  const first = await version()
  await db.as(promoter, (tx) => moveMeeting(tx, { participantId, meetingId, startsAt: '2026-11-21T10:00', askedBy: 'participant', words: 'בדיקה אצל רופא', version: first }), at('2026-11-19'))
  const second = await version()
  await db.as(promoter, (tx) => markNotHeld(tx, { participantId, meetingId, state: 'missed_told', words: 'הילד חולה', version: second }), at('2026-11-22'))
  const goalId = await db.as(promoter, (tx) => addGoal(tx, { participantId, ...goal }), at('2026-11-18'))
  await db.as(promoter, (tx) => setGoalAside(tx, { participantId, goalId, reason: 'קודם פרנסה', version: 1 }), at('2026-11-23'))
  const taskId = await db.as(promoter, (tx) => setTask(tx, { participantId, words: 'להתקשר', axis: 'tools', who: 'participant', startedBy: 'participant', goalId: null, dueOn: null, challenge: 3, chosenWhy: '', confidence: 5 }), at('2026-11-23'))
  await db.as(promoter, (tx) => readAxes(tx, { participantId, on: '2026-11-23', byWhom: 'together', mode: 'together', present: '', words: '', motivation: 2, proactivity: null, efficacy: null, vision: null, tools: null, importance: null, importanceWords: '', confidence: null, confidenceWords: '' }), at('2026-11-23'))
  const intakeId = await db.as(promoter, (tx) => beginIntake(tx, { participantId }), at('2026-11-18'))
  const noteId = await db.as(promoter, (tx) => writeDown(tx, { participantId, intakeId, area: 'work', kind: 'quote', words: 'חמישה אחים', weight: 'open' }), at('2026-11-18'))
  await db.as(promoter, (tx) => correctNote(tx, { participantId, noteId, correction: 'שישה אחים', version: 1 }), at('2026-11-23'))
  const episodeId = await db.as(promoter, (tx) => tellEpisode(tx, { participantId, story: 'החתונה', did: '', took: '' }), at('2026-11-18'))

  const told = await kinds()
  expect(told).toContainEqual({ kind: 'meeting_moved', of: meetingId, words: 'בדיקה אצל רופא', on: '2026-11-19' })
  expect(told).toContainEqual({ kind: 'meeting_missed', of: meetingId, words: 'הילד חולה', on: '2026-11-21' })
  expect(told).toContainEqual({ kind: 'goal_aside', of: goalId, words: 'משהו עם ילדים: קודם פרנסה', on: '2026-11-23' })
  expect(told).toContainEqual({ kind: 'task_set', of: taskId, words: 'להתקשר', on: '2026-11-23' })
  expect(told).toContainEqual(expect.objectContaining({ kind: 'axes', on: '2026-11-23' }))
  expect(told).toContainEqual({ kind: 'corrected', of: intakeId, words: 'שישה אחים', on: '2026-11-23' })
  expect(told).toContainEqual({ kind: 'episode', of: episodeId, words: 'החתונה', on: '2026-11-18' })

  await db.as(promoter, (tx) => changeGoal(tx, { participantId, goalId, version: 2, ...goal, words: 'בגן ילדים' }), at('2026-11-24'))
  expect(await kinds()).toContainEqual({ kind: 'goal', of: goalId, words: 'בגן ילדים', on: '2026-11-18' })
  await db.as(promoter, (tx) => bringGoalBack(tx, { participantId, goalId, version: 3 }), at('2026-11-24'))
  await db.as(promoter, (tx) => reachGoal(tx, { participantId, goalId, version: 4 }), at('2026-11-25'))
  const milestoneId = await db.as(promoter, (tx) => addMilestone(tx, { participantId, words: 'צעד', goalId: null, who: 'participant', whoWords: '', dueOn: null }), at('2026-11-24'))
  await db.as(promoter, (tx) => setMilestoneAside(tx, { participantId, milestoneId, reason: 'אין אוטובוס', version: 1 }), at('2026-11-24'))
  await db.as(promoter, (tx) => reopenMilestone(tx, { participantId, milestoneId, version: 2 }), at('2026-11-25'))
  await db.as(promoter, (tx) => finishMilestone(tx, { participantId, milestoneId, version: 3 }), at('2026-11-26'))
  const became = (await kinds()).filter(({ of }) => of === goalId || of === milestoneId).map(({ kind, words, on }) => [on, kind, words])
  expect(became, 'each with its day and reason, the latest first').toEqual([
    ['2026-11-26', 'milestone_reached', 'צעד'],
    ['2026-11-25', 'milestone_back', 'צעד'],
    ['2026-11-25', 'goal_reached', 'בגן ילדים'],
    ['2026-11-24', 'milestone_aside', 'צעד: אין אוטובוס'],
    ['2026-11-24', 'goal_back', 'בגן ילדים'],
    ['2026-11-23', 'goal_aside', 'בגן ילדים: קודם פרנסה'],
    ['2026-11-18', 'goal', 'בגן ילדים'],
  ])
})

test('what a participant does not agree to in the plan is told to whoever the plan is open to', async () => {
  const [self, partner] = [await anAccount(db, 'participant'), await anAccount(db, 'partner')]
  participantId = await aParticipant(db, { assignedTo: promoter, self, partner: { account: partner, parts: ['tasks', 'meetings'] } })
  await db.as(self, (tx) => disagree(tx, { participantId, how: 'own_page', words: 'זה מהר מדי' }), at('2026-11-20'))
  expect(await kinds()).toContainEqual({ kind: 'plan_disagreed', of: expect.any(String), words: 'זה מהר מדי', on: '2026-11-20' })
  expect((await db.as(partner, (tx) => timelineOf(tx, participantId, null))).map(({ kind }) => kind)).not.toContain('plan_disagreed')
})

test('a page of the timeline ends with a whole day, so that the next one misses nothing', async () => {
  participantId = await aParticipant(db, { assignedTo: promoter })
  for (const words of ['א', 'ב', 'ג']) await db.as(promoter, (tx) => sayVision(tx, { participantId, words }), at('2026-11-20'))
  await db.as(promoter, (tx) => sayVision(tx, { participantId, words: 'ד' }), at('2026-11-21'))
  const first = await db.as(promoter, (tx) => timelineOf(tx, participantId, null, 2))
  expect(first.map(({ words }) => words)).toEqual(['ד', 'ג', 'ב', 'א'])
  const rest = await db.as(promoter, (tx) => timelineOf(tx, participantId, '2026-11-20', 2))
  expect(rest.map(({ kind }) => kind)).toEqual(['joined', 'first_contact'])
})

test('the way of a new file marks what is done, in whatever order it comes', async () => {
  participantId = await aParticipant(db, { assignedTo: promoter, stage: 'applicant' })
  const done = async () => wayAhead(await db.as(promoter, (tx) => wayOf(tx, participantId))).flatMap((one) => (one.done ? [one.part] : []))
  expect(await done()).toEqual([])
  await db.as(promoter, (tx) => sayVision(tx, { participantId, words: 'לעבוד בגן' }))
  await db.as(promoter, (tx) => addMilestone(tx, { participantId, words: 'צעד', goalId: null, who: 'participant', whoWords: '', dueOn: null }))
  await db.as(promoter, async (tx) => agreePlan(tx, { participantId, how: 'at_the_table', present: '', reason: '', read: markOf(await planOf(tx, participantId)) }))
  expect(await done()).toEqual(['vision', 'plan'])
  await aConsent(db, participantId, { by: promoter, purpose: 'file' })
  expect(await done()).toEqual(['consents', 'vision', 'plan'])
  await aConsent(db, participantId, { by: promoter, purpose: 'file', answer: 'withdrawn', at: new Date('2026-11-25T12:00:00Z') })
  // The file is closed now: what it holds is not the promoter's to see.
  expect(await done()).toEqual([])
})
