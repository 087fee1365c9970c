import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { aParticipant, anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import * as tasks from './index.ts'

let db: TestDatabase
let promoter: TestAccount
let self: TestAccount
let participantId: string
beforeAll(async () => {
  db = await testDatabase()
  promoter = await anAccount(db, 'promoter', { name: 'נור' })
  self = await anAccount(db, 'participant')
  participantId = await aParticipant(db, { assignedTo: promoter, self })
})
afterAll(() => db.close())

const call = { words: 'להתקשר לגן אחד', axis: 'proactivity', who: 'participant', startedBy: 'participant', goalId: null, challenge: 4, chosenWhy: '', confidence: 7, dueOn: '2026-12-01' } as const
const went = { outcome: 'done', attained: null, happened: 'ענו יפה', learned: 'הקול שלי מספיק', reinforcement: '' } as const

test('a task is set, tried and told; the next challenge is a little above, and can be overridden', async () => {
  const first = await db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call }))
  await db.as(promoter, (tx) => tasks.tellTask(tx, { participantId, taskId: first, ...went, reinforcement: 'התקשרת לבד', version: 1 }))
  const second = await db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call, words: 'להתקשר לשניים', challenge: 8, chosenWhy: 'היא רוצה לנסות' }))
  const all = await db.as(promoter, (tx) => tasks.tasksOf(tx, participantId))
  expect(all.map((task) => [task.id, task.state])).toEqual([[second, 'open'], [first, 'done']])
  expect(all[0]).toMatchObject({ suggested: { challenge: 5, why: 'a_little_more', attained: 4 }, challenge: 8, chosenWhy: 'היא רוצה לנסות' })
  // What the rule proposed stays as it was said, whatever is chosen and told later.
  await db.as(promoter, (tx) => tasks.changeTask(tx, { participantId, taskId: second, ...call, challenge: 6, chosenWhy: 'יחד', version: 1 }))
  await db.as(promoter, (tx) => tasks.tellTask(tx, { participantId, taskId: first, ...went, attained: 9, version: 2 }))
  expect((await db.as(self, (tx) => tasks.tasksOf(tx, participantId)))[0]).toMatchObject({ suggested: { challenge: 5, attained: 4 }, challenge: 6, chosenWhy: 'יחד' })
})

test('the participant tells it alone; the reinforcement stays the promoter’s', async () => {
  const taskId = await db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call }))
  await db.as(self, (tx) => tasks.tellTask(tx, { participantId, taskId, ...went, reinforcement: 'אני נהדרת', version: 1 }))
  const told = (await db.as(self, (tx) => tasks.tasksOf(tx, participantId))).find((task) => task.id === taskId)
  expect(told).toMatchObject({ state: 'done', learned: 'הקול שלי מספיק', reinforcement: '' })
  await expect(db.as(self, (tx) => tasks.setTask(tx, { participantId, ...call }))).rejects.toThrow(NotYours)
})

test('telling over a newer telling shows both', async () => {
  const taskId = await db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call }))
  await db.as(promoter, (tx) => tasks.tellTask(tx, { participantId, taskId, ...went, version: 1 }))
  const late = db.as(promoter, (tx) => tasks.tellTask(tx, { participantId, taskId, ...went, learned: 'אחר', version: 1 }))
  await expect(late).rejects.toThrow(Stale)
  await expect(late).rejects.toMatchObject({ newer: { by: 'נור', version: 2, values: { learned: 'הקול שלי מספיק', outcome: 'done' } } })
})

test('letting go of a task that a colleague let go, or that was told meanwhile, is answered in words; of one that never was, not at all', async () => {
  const [first, second] = [await db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call })), await db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call }))]
  const letGo = (taskId: string) => db.as(promoter, (tx) => tasks.letTaskGo(tx, { participantId, taskId }))
  const outcomes = await Promise.allSettled([letGo(first), letGo(first)])
  expect(outcomes.map((one) => (one.status === 'rejected' ? one.reason.name : one.status)).sort()).toEqual(['Refused', 'fulfilled'])
  await db.as(self, (tx) => tasks.tellTask(tx, { participantId, taskId: second, ...went, version: 1 }))
  await expect(letGo(second)).rejects.toThrow(Refused)
  await expect(letGo(participantId)).rejects.toThrow(NotYours)
})
