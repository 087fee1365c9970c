import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { whoWaits } from '#src/accompaniment/today/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { MovedOn, NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { aParticipant, anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import * as plan from './index.ts'
import { changesBetween } from './rules.ts'

let db: TestDatabase
let promoter: TestAccount
let self: TestAccount
let stranger: TestAccount
let participantId: string
beforeAll(async () => {
  db = await testDatabase()
  promoter = await anAccount(db, 'promoter', { name: 'נור' })
  self = await anAccount(db, 'participant')
  stranger = await anAccount(db, 'promoter')
  participantId = await aParticipant(db, { assignedTo: promoter, self })
})
afterAll(() => db.close())

const vague = { words: 'משהו עם ילדים', axis: 'vision', direction: 'enter', horizon: 'vision', byWhen: null, low2: '', low1: '', expected: '', high1: '', high2: '' } as const
const step = { words: 'לשלוח קורות חיים', goalId: null, who: 'participant', whoWords: '', dueOn: '2026-12-03' } as const
const table = { how: 'at_the_table', present: 'אחותה', reason: '' } as const
/** Both agree to what they read the moment before. */
const asRead = (reason = '') => async (tx: Tx) => plan.agreePlan(tx, { participantId, ...table, reason, read: plan.markOf(await plan.planOf(tx, participantId)) })

test('from a vision and a vague goal to an agreed plan, and a change with its reason', async () => {
  await db.as(promoter, (tx) => plan.sayVision(tx, { participantId, words: 'לעבוד בגן' }))
  const goalId = await db.as(promoter, (tx) => plan.addGoal(tx, { participantId, ...vague }))
  await db.as(promoter, (tx) => plan.addGoal(tx, { participantId, ...vague, words: 'קופאית לבינתיים', horizon: 'survival' }))
  const milestoneId = await db.as(promoter, (tx) => plan.addMilestone(tx, { participantId, ...step, goalId }))
  expect(await db.as(promoter, asRead())).toBe(1)
  await expect(db.as(promoter, asRead())).rejects.toThrow(Refused)

  await db.as(promoter, (tx) => plan.setGoalAside(tx, { participantId, goalId, reason: 'קודם פרנסה', version: 1 }))
  await db.as(promoter, (tx) => plan.finishMilestone(tx, { participantId, milestoneId, version: 1 }))
  await expect(db.as(promoter, asRead())).rejects.toMatchObject({ field: 'reason' })
  expect(await db.as(self, asRead('שכר דירה'))).toBe(2)

  const [second, first] = await db.as(promoter, (tx) => plan.versionsOf(tx, participantId))
  expect(second).toMatchObject({ number: 2, agreedHow: 'own_page', reason: 'שכר דירה' })
  expect(first?.snapshot.goals).toHaveLength(2)
  if (first && second) {
    expect(changesBetween(first.snapshot, second.snapshot).map((c) => [c.kind, c.what, c.reason])).toEqual([['set_aside', 'goal', 'קודם פרנסה'], ['done', 'milestone', '']])
  }
  await db.as(promoter, (tx) => plan.bringGoalBack(tx, { participantId, goalId, version: 2 }))
  const back = (await db.as(promoter, (tx) => plan.goalsOf(tx, participantId))).find((goal) => goal.id === goalId)
  expect(back).toMatchObject({ state: 'open', asideReason: 'קודם פרנסה' })
  // The goal that came back is not in what was agreed last; that something changed since is said.
  const now = await db.as(promoter, (tx) => plan.planNow(tx, participantId))
  expect(now).toMatchObject({ number: 2, changed: true, goals: [{ words: 'קופאית לבינתיים' }], milestones: [] })
  expect((await db.as(promoter, (tx) => plan.planCopy(tx, participantId)))?.over).toEqual([milestoneId])
})

describe('what was agreed', () => {
  test.each(['plan_version', 'vision', 'goal_level', 'goal_state', 'milestone_state'])('is never changed: %s', async (name) => {
    await expect(db.as(promoter, (tx) => tx.run(`update ${name} set at = at`.replace('plan_version set at = at', 'plan_version set reason = reason')))).rejects.toThrow(/permission denied/)
  })
})

test('what will be seen is part of what was agreed: to set it otherwise is a change with its reason', async () => {
  const goalId = await db.as(promoter, (tx) => plan.addGoal(tx, { participantId, ...vague, words: 'קורס', expected: 'שיעור בשבוע' }))
  await db.as(promoter, asRead('מטרה חדשה'))
  const [{ id: versionId } = { id: '' }] = await db.as(promoter, (tx) => plan.versionsOf(tx, participantId, 1))
  await db.as(promoter, (tx) => plan.changeGoal(tx, { participantId, goalId, ...vague, words: 'קורס', expected: 'שני שיעורים', axis: 'tools', version: 1 }))
  const agreed = await db.as(self, (tx) => plan.versionOf(tx, participantId, versionId))
  expect(agreed?.snapshot.goals.find(({ id }) => id === goalId)).toMatchObject({ axis: 'vision', direction: 'enter', levels: { '0': 'שיעור בשבוע' } })
  await expect(db.as(promoter, asRead())).rejects.toMatchObject({ field: 'reason' })
  await db.as(promoter, asRead('יש לה זמן'))
  expect(await db.as(stranger, (tx) => plan.versionOf(tx, participantId, versionId))).toBeUndefined()
})

test('what the participant does not agree to stands until both agree again, changed or not', async () => {
  const day = (n: number) => ({ at: new Date(Date.UTC(2031, 4, n)) })
  const number = (await db.as(promoter, (tx) => plan.versionsOf(tx, participantId, 1)))[0]?.number ?? 0
  await db.as(self, (tx) => plan.disagree(tx, { participantId, how: 'at_the_table', words: 'זה מהר מדי' }), day(1))
  await db.as(promoter, (tx) => plan.disagree(tx, { participantId, how: 'by_phone', words: 'רק בבוקר' }), day(2))
  await expect(db.as(stranger, (tx) => plan.disagree(tx, { participantId, how: 'by_phone', words: 'x' }))).rejects.toThrow(NotYours)
  expect((await db.as(promoter, (tx) => plan.planOf(tx, participantId))).disagreed).toMatchObject([{ words: 'זה מהר מדי', saidHow: 'own_page', on: '2031-05-01' }, { words: 'רק בבוקר', saidHow: 'by_phone' }])
  expect((await db.as(promoter, whoWaits)).lines.filter(({ kind }) => kind === 'disagreed')).toMatchObject([{ participantId, title: 'זה מהר מדי' }])
  await db.as(promoter, asRead('דיברנו, וזה נשאר'), day(3))
  expect((await db.as(self, (tx) => plan.disagreementsOf(tx, participantId))).map(({ settledBy }) => settledBy)).toEqual([number + 1, number + 1])
  expect((await db.as(promoter, whoWaits)).lines.filter(({ kind }) => kind === 'disagreed')).toEqual([])
})

test('nobody agrees to what they have not read: a plan reworded, or spoken against, since its page was opened is read again', async () => {
  const own = await anAccount(db, 'participant')
  const other = await aParticipant(db, { assignedTo: promoter, self: own })
  const goalId = await db.as(promoter, (tx) => plan.addGoal(tx, { participantId: other, ...vague, words: 'שלוש משמרות' }))
  const read = async () => plan.markOf(await db.as(own, (tx) => plan.planOf(tx, other)))
  const press = (by: TestAccount, mark: string) => db.as(by, (tx) => plan.agreePlan(tx, { participantId: other, ...table, read: mark }))
  const onOwnPage = await read()
  expect(await read(), 'the same plan has the same mark').toBe(onOwnPage)
  await db.as(promoter, (tx) => plan.changeGoal(tx, { participantId: other, goalId, ...vague, words: 'חמש משמרות', version: 1 }))
  await expect(press(own, onOwnPage)).rejects.toThrow(MovedOn)
  const atTheTable = await read()
  await db.as(own, (tx) => plan.disagree(tx, { participantId: other, how: 'own_page', words: 'חמש זה יותר מדי' }))
  await expect(press(promoter, atTheTable)).rejects.toThrow(MovedOn)
  const now = await read()
  expect(await press(promoter, now)).toBe(1)
  await expect(press(own, now), 'agreed already').rejects.not.toThrow(MovedOn)
  const planNow = () => db.as(own, (tx) => plan.planNow(tx, other))
  expect(await planNow()).toMatchObject({ goals: [{ words: 'חמש משמרות' }], changed: false })
  await db.as(promoter, (tx) => plan.changeGoal(tx, { participantId: other, goalId, ...vague, words: 'שבע משמרות', version: 2 }))
  await db.as(promoter, (tx) => plan.addGoal(tx, { participantId: other, ...vague, words: 'משמרות לילה' }))
  expect((await planNow())?.goals.map(({ words }) => words), 'as agreed, not as written since').toEqual(['חמש משמרות'])
  expect(await planNow()).toMatchObject({ number: 1, changed: true })
  await expect(press(own, now), 'read before it changed').rejects.toThrow(MovedOn)
})

test('every reason for which a goal was set aside is kept, whatever becomes of it; a page that shows an older goal changes nothing', async () => {
  const goalId = await db.as(promoter, (tx) => plan.addGoal(tx, { participantId, ...vague, words: 'ערבית מדוברת' }))
  const goal = async () => (await db.as(promoter, (tx) => plan.goalsOf(tx, participantId))).find(({ id }) => id === goalId)
  await db.as(promoter, (tx) => plan.setGoalAside(tx, { participantId, goalId, reason: 'קודם פרנסה', version: 1 }), { at: new Date('2026-03-01T10:00:00Z') })
  for (const late of [plan.reachGoal, plan.bringGoalBack]) await expect(db.as(promoter, (tx) => late(tx, { participantId, goalId, version: 1 }))).rejects.toThrow(MovedOn)
  await db.as(promoter, (tx) => plan.bringGoalBack(tx, { participantId, goalId, version: 2 }), { at: new Date('2026-04-01T10:00:00Z') })
  await db.as(promoter, (tx) => plan.setGoalAside(tx, { participantId, goalId, reason: 'הקורס התבטל', version: 3 }), { at: new Date('2026-05-01T10:00:00Z') })
  await db.as(promoter, (tx) => plan.bringGoalBack(tx, { participantId, goalId, version: 4 }), { at: new Date('2026-06-01T10:00:00Z') })
  await db.as(promoter, (tx) => plan.reachGoal(tx, { participantId, goalId, version: 5 }), { at: new Date('2026-07-01T10:00:00Z') })
  expect((await goal())?.became).toEqual([
    { state: 'set_aside', reason: 'קודם פרנסה', on: '2026-03-01' },
    { state: 'open', reason: '', on: '2026-04-01' },
    { state: 'set_aside', reason: 'הקורס התבטל', on: '2026-05-01' },
    { state: 'open', reason: '', on: '2026-06-01' },
    { state: 'reached', reason: '', on: '2026-07-01' },
  ])
  expect(await goal()).toMatchObject({ state: 'reached', asideReason: 'הקורס התבטל', version: 6 })
})

test('a milestone set aside by a colleague is not reached from an older page', async () => {
  const milestoneId = await db.as(promoter, (tx) => plan.addMilestone(tx, { participantId, ...step }))
  await db.as(promoter, (tx) => plan.setMilestoneAside(tx, { participantId, milestoneId, reason: 'אין אוטובוס', version: 1 }))
  await expect(db.as(promoter, (tx) => plan.finishMilestone(tx, { participantId, milestoneId, version: 1 }))).rejects.toThrow(MovedOn)
  await db.as(promoter, (tx) => plan.reopenMilestone(tx, { participantId, milestoneId, version: 2 }))
  await db.as(promoter, (tx) => plan.finishMilestone(tx, { participantId, milestoneId, version: 3 }))
  const milestone = (await db.as(promoter, (tx) => plan.milestonesOf(tx, participantId))).find(({ id }) => id === milestoneId)
  expect(milestone?.became.map(({ state, reason }) => [state, reason])).toEqual([['set_aside', 'אין אוטובוס'], ['open', ''], ['done', '']])
  await expect(db.as(promoter, (tx) => plan.finishMilestone(tx, { participantId, milestoneId: tx.newId(), version: 1 }))).rejects.toThrow(NotYours)
})

test('a save over a newer text shows both', async () => {
  const goalId = await db.as(promoter, (tx) => plan.addGoal(tx, { participantId, ...vague, words: 'ראשון' }))
  await db.as(promoter, (tx) => plan.changeGoal(tx, { participantId, goalId, ...vague, words: 'שני', version: 1 }))
  const late = db.as(promoter, (tx) => plan.changeGoal(tx, { participantId, goalId, ...vague, words: 'שלישי', version: 1 }))
  await expect(late).rejects.toThrow(Stale)
  await expect(late).rejects.toMatchObject({ newer: { by: 'נור', version: 2, values: { words: 'שני' } } })

  await db.as(promoter, (tx) => plan.sayPurpose(tx, { participantId, need: 'א', purpose: '', version: 0 }))
  await expect(db.as(promoter, (tx) => plan.sayPurpose(tx, { participantId, need: 'ב', purpose: '', version: 0 }))).rejects.toMatchObject({ newer: { version: 1, values: { need: 'א' } } })
})

test('levels attained are kept over time, and not for a day to come', async () => {
  const goalId = await db.as(promoter, (tx) => plan.addGoal(tx, { participantId, ...vague, expected: 'שתי שיחות בשבוע' }))
  const attain = (level: string, on: string) => db.as(promoter, (tx) => plan.attainLevel(tx, { participantId, goalId, level, words: '', on }))
  await attain('-1', '2026-01-02')
  await attain('0', '2026-02-02')
  await expect(attain('1', '2999-01-01')).rejects.toThrow(Refused)
  const goal = (await db.as(promoter, (tx) => plan.goalsOf(tx, participantId))).find((one) => one.id === goalId)
  expect(goal?.attained.map((past) => past.level)).toEqual([-1, 0])
})

test('another promoter, and a goal of another file, are walls', async () => {
  await expect(db.as(stranger, (tx) => plan.sayVision(tx, { participantId, words: 'x' }))).rejects.toThrow(NotYours)
  await expect(db.as(self, (tx) => plan.sayVision(tx, { participantId, words: 'x' }))).rejects.toThrow(NotYours)
  const other = await aParticipant(db, { assignedTo: promoter })
  const theirs = await db.as(promoter, (tx) => plan.addGoal(tx, { participantId: other, ...vague }))
  await expect(db.as(promoter, (tx) => plan.addMilestone(tx, { participantId, ...step, goalId: theirs }))).rejects.toThrow(NotYours)
  await expect(db.as(promoter, (tx) => plan.attainLevel(tx, { participantId, goalId: theirs, level: '0', words: '', on: '2026-01-02' }))).rejects.toThrow(NotYours)
})
