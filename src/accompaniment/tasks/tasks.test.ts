import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MovedOn, NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { timelineOf } from '#src/accompaniment/file/index.ts'
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
  const letGo = (taskId: string) => db.as(promoter, (tx) => tasks.letTaskGo(tx, { participantId, taskId, reason: 'הגן נסגר' }))
  const outcomes = await Promise.allSettled([letGo(first), letGo(first)])
  expect(outcomes.map((one) => (one.status === 'rejected' ? one.reason.name : one.status)).sort()).toEqual(['Refused', 'fulfilled'])
  await db.as(self, (tx) => tasks.tellTask(tx, { participantId, taskId: second, ...went, version: 1 }))
  await expect(letGo(second)).rejects.toThrow(Refused)
  await expect(letGo(participantId)).rejects.toThrow(NotYours)
})

describe('what a task has behind it', () => {
  const asSeen = async (taskId: string) => (await db.as(self, (tx) => tasks.tasksOf(tx, participantId))).find((task) => task.id === taskId)
  const tellAs = (who: TestAccount, taskId: string, told: Partial<Parameters<typeof tasks.tellTask>[1]> & { version: number }, on: string) =>
    db.as(who, (tx) => tasks.tellTask(tx, { participantId, taskId, ...went, ...told }), { at: new Date(`${on}T10:00:00Z`) })

  test('told again, each telling is kept with its day and teller; saved as it was, none is added', async () => {
    const taskId = await db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call }))
    await tellAs(self, taskId, { outcome: 'tried', happened: 'לא ענו', learned: '', version: 1 }, '2026-11-20')
    await tellAs(promoter, taskId, { reinforcement: 'התקשרת שוב', attained: 3, version: 2 }, '2026-11-22')
    await tellAs(promoter, taskId, { reinforcement: 'התקשרת שוב', attained: 3, version: 3 }, '2026-11-23')
    await tellAs(self, taskId, { learned: 'להתקשר בבוקר', version: 4 }, '2026-11-24')
    expect(await asSeen(taskId)).toMatchObject({
      state: 'done', learned: 'להתקשר בבוקר', reinforcement: 'התקשרת שוב', toldOn: '2026-11-20',
      tellings: [
        { outcome: 'done', happened: 'ענו יפה', learned: 'להתקשר בבוקר', attained: null, reinforcement: '', on: '2026-11-24', by: self.displayName },
        { outcome: 'done', happened: 'ענו יפה', learned: 'הקול שלי מספיק', attained: 3, reinforcement: 'התקשרת שוב', on: '2026-11-22', by: 'נור' },
        { outcome: 'tried', happened: 'לא ענו', learned: '', attained: null, reinforcement: '', on: '2026-11-20', by: self.displayName },
      ],
    })
  })

  test('a telling over a newer one adds nothing', async () => {
    const taskId = await db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call }))
    await tellAs(self, taskId, { version: 1 }, '2026-11-20')
    await expect(tellAs(promoter, taskId, { learned: 'אחר', version: 1 }, '2026-11-21')).rejects.toThrow(Stale)
    expect((await asSeen(taskId))?.tellings).toHaveLength(1)
  })

  test('let go, it can be taken up again as it was set; why it was let go is kept', async () => {
    const taskId = await db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call }))
    const takeUp = (who: TestAccount) => db.as(who, (tx) => tasks.takeTaskUp(tx, { participantId, taskId }), { at: new Date('2026-11-24T10:00:00Z') })
    await expect(takeUp(promoter)).rejects.toThrow(MovedOn)
    await db.as(promoter, (tx) => tasks.letTaskGo(tx, { participantId, taskId, reason: 'הגן נסגר' }), { at: new Date('2026-11-20T10:00:00Z') })
    await takeUp(promoter)
    expect(await asSeen(taskId)).toMatchObject({ state: 'open', words: call.words, challenge: 4, became: [{ state: 'let_go', reason: 'הגן נסגר', on: '2026-11-20', by: 'נור' }, { state: 'open', reason: '', on: '2026-11-24', by: 'נור' }] })
    await tellAs(self, taskId, { version: 3 }, '2026-11-25')
    expect((await asSeen(taskId))?.became).toHaveLength(2)
  })

  test('the participant lets go of a task of their own with their reason, and takes it up again; what the promoter took upon themself is not theirs to drop', async () => {
    const own = await db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call }))
    const promoters = await db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call, who: 'promoter' }))
    const letGo = (taskId: string) => db.as(self, (tx) => tasks.letTaskGo(tx, { participantId, taskId, reason: 'זה לא הקול שלי' }), { at: new Date('2026-11-20T10:00:00Z') })
    const takeUp = (taskId: string) => db.as(self, (tx) => tasks.takeTaskUp(tx, { participantId, taskId }), { at: new Date('2026-11-21T10:00:00Z') })
    await letGo(own)
    await expect(letGo(own)).rejects.toThrow(Refused)
    await takeUp(own)
    expect(await asSeen(own)).toMatchObject({ state: 'open', became: [{ state: 'let_go', reason: 'זה לא הקול שלי', by: self.displayName }, { state: 'open', by: self.displayName }] })
    await expect(letGo(promoters)).rejects.toThrow(NotYours)
    await db.as(promoter, (tx) => tasks.letTaskGo(tx, { participantId, taskId: promoters, reason: 'אין זמן' }))
    await expect(takeUp(promoters)).rejects.toThrow(NotYours)
    const told = await db.as(self, (tx) => timelineOf(tx, participantId, null, 200))
    expect(told.filter((one) => one.of === own && one.kind !== 'task_set').map(({ kind, on, words }) => [kind, on, words])).toEqual([
      ['task_taken_up', '2026-11-21', call.words], ['task_let_go', '2026-11-20', `${call.words}: זה לא הקול שלי`],
    ])
  })

  describe('past the pages, a participant', () => {
    const past = (sql: string, ...values: unknown[]) => db.as(self, (tx) => tx.run(sql, values))
    const aTask = (who: 'participant' | 'promoter') => db.as(promoter, (tx) => tasks.setTask(tx, { participantId, ...call, who }))
    const turned = `insert into task_state (tenant_id, id, participant_id, task_id, state, reason, at, account_id) values (current_tenant(), gen_random_uuid(), $1, $2, 'let_go', $3, now(), $4)`
    test.each([
      // what is tried                                                                 of whose task
      ['writes no reason', 'participant', turned, (id: string) => [participantId, id, ' ', self.id], /row-level security/],
      ['lets go in another’s name', 'participant', turned, (id: string) => [participantId, id, 'כי כך', promoter.id], /row-level security/],
      ['keeps that the promoter’s task was let go', 'promoter', turned, (id: string) => [participantId, id, 'כי כך', self.id], /row-level security/],
      ['lets the promoter’s task go', 'promoter', `update task set state = 'let_go' where tenant_id = current_tenant() and id = $1`, (id: string) => [id], /tells what a task came to/],
      ['changes what it is while letting it go', 'participant', `update task set state = 'let_go', learned = 'x' where tenant_id = current_tenant() and id = $1`, (id: string) => [id], /tells what a task came to/],
      ['changes its words', 'participant', `update task set words = 'x' where tenant_id = current_tenant() and id = $1`, (id: string) => [id], /tells what a task came to/],
    ] as const)('%s', async (_, who, sql, values, refusal) => {
      const id = await aTask(who)
      await expect(past(sql, ...values(id))).rejects.toThrow(refusal)
    })
  })

  test.each(['task_telling', 'task_state'])('is never changed: %s', async (name) => {
    await expect(db.as(promoter, (tx) => tx.run(`update ${name} set at = now() where tenant_id = current_tenant() and participant_id = $1`, [participantId]))).rejects.toThrow(/permission denied/)
  })
})
