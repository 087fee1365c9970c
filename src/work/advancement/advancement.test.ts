import { afterAll, beforeAll, expect, test } from 'vitest'
import { setTask } from '#src/accompaniment/tasks/index.ts'
import { NotYours, Stale } from '#src/platform/errors.ts'
import { paysOf, placementOf, tellPay, tellPlacement } from '#src/work/placements/index.ts'
import { aParticipant, anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { TellAdvancement } from './forms.ts'
import * as advancement from './index.ts'

let db: TestDatabase
let promoter: TestAccount
let self: TestAccount
let participantId: string
let placementId: string
const at = { at: new Date('2026-05-10T10:00:00Z') }

beforeAll(async () => {
  db = await testDatabase()
  promoter = await anAccount(db, 'promoter')
  self = await anAccount(db, 'participant')
  participantId = await aParticipant(db, { assignedTo: promoter, self, joinedOn: '2026-01-18' })
  placementId = await aJobOf('סייעת', { hoursWeek: 21, hoursWanted: 30, contract: 'agency', payAmount: 40, payBasis: 'hour' })
})
afterAll(() => db.close())

const nothing: Omit<TellAdvancement, 'kind' | 'placementId'> = { planId: null, onDay: '2026-05-01', startedBy: 'participant', newPay: null, payBasis: null, newHours: null, newRole: '', newContract: null, credential: '' }
const told = (kind: TellAdvancement['kind'], more: Partial<TellAdvancement>, of = placementId) => db.as(promoter, (tx) => advancement.tellAdvancement(tx, { participantId, placementId: of, ...nothing, kind, ...more }), at)
const aJobOf = (jobTitle: string, more: Partial<Parameters<typeof tellPlacement>[1]>) =>
  db.as(promoter, (tx) => tellPlacement(tx, {
    participantId, employer: 'גן השקד', jobTitle, firstDay: '2026-02-01', hoursWeek: null, hoursWanted: null, contract: 'open_ended', rights: [], horizon: '', attribution: 'supported', attributionWords: '',
    enrolmentId: null, candidacyId: null, payAmount: null, payBasis: 'month', adjustedPercent: null, ...more,
  }), at)
const job = () => db.as(promoter, (tx) => placementOf(tx, participantId, placementId))

test('what grew is told once, and the job says it from then on', async () => {
  await told('hours', { newHours: 30 })
  await told('role', { newRole: 'גננת' })
  await told('contract', { newContract: 'open_ended' })
  await told('credential', { credential: 'תעודת גננת' })
  await told('pay', { newPay: 46, payBasis: 'hour' })
  expect(await job()).toMatchObject({ hoursWeek: 30, jobTitle: 'גננת', contract: 'open_ended' })
  expect((await db.as(self, (tx) => paysOf(tx, participantId))).map(({ amount, fromDay }) => [amount, fromDay])).toEqual([[46, '2026-05-01'], [40, '2026-02-01']])
  const events = await db.as(self, (tx) => advancement.advancementsOf(tx, participantId))
  expect(Object.fromEntries(events.map(({ kind, before, after, payPercent, payReal }) => [kind, [before, after, payPercent, payReal]]))).toEqual({
    pay: ['', '', 15, false], hours: ['21', '30', null, null], role: ['סייעת', 'גננת', null, null], contract: ['agency', 'open_ended', null, null], credential: ['', 'תעודת גננת', null, null],
  })
})

test('what is told again as it stands on its day is no change, and is said to stand', async () => {
  const id = await aJobOf('מוכר', { hoursWeek: 30, hoursWanted: 40, contract: 'agency', payAmount: 4800 })
  const grow = (kind: TellAdvancement['kind'], more: Partial<TellAdvancement>) => told(kind, more, id)
  const now = () => db.as(promoter, (tx) => placementOf(tx, participantId, id))
  await grow('role', { newRole: 'ראש משמרת', onDay: '2026-04-01' })
  await grow('contract', { newContract: 'open_ended', onDay: '2026-04-01' })
  await grow('credential', { credential: 'קורס ניהול', onDay: '2026-04-01' })
  await grow('pay', { newPay: 5500, payBasis: 'month', onDay: '2026-04-01' })
  const before = await now()
  for (const [kind, more, field] of [
    ['role', { newRole: 'מוכר', onDay: '2026-03-01' }, 'newRole'],
    ['role', { newRole: ' ראש  משמרת.', onDay: '2026-04-01' }, 'newRole'],
    ['role', { newRole: 'ראש משמרת', onDay: '2026-05-01' }, 'newRole'],
    ['contract', { newContract: 'agency', onDay: '2026-03-01' }, 'newContract'],
    ['contract', { newContract: 'open_ended', onDay: '2026-05-01' }, 'newContract'],
    ['credential', { credential: 'קורס ניהול', onDay: '2026-05-01' }, 'credential'],
    ['pay', { newPay: 4800, payBasis: 'month', onDay: '2026-03-01' }, 'newPay'],
    ['pay', { newPay: 5500, payBasis: 'month', onDay: '2026-04-01' }, 'newPay'],
    ['pay', { newPay: 5500, payBasis: 'month', onDay: '2026-05-01' }, 'newPay'],
  ] as const) await expect(grow(kind, more), `${kind} of ${more.onDay}`).rejects.toMatchObject({ field, text: { en: expect.stringMatching(/stands .* already/) } })
  expect([await now(), (await db.as(promoter, (tx) => advancement.advancementsOf(tx, participantId, id))).length]).toEqual([before, 4])
})
test('a role that is told late stands between what came before and what came after, and the job keeps the last', async () => {
  const id = await aJobOf('מחסנאי', {})
  await told('role', { newRole: 'מנהל מחסן', onDay: '2026-05-01' }, id)
  await told('role', { newRole: 'אחראי משמרת', onDay: '2026-04-01' }, id)
  expect((await db.as(promoter, (tx) => placementOf(tx, participantId, id)))?.jobTitle).toBe('מנהל מחסן')
  expect((await db.as(promoter, (tx) => advancement.advancementsOf(tx, participantId, id))).map(({ before, after }) => [before, after])).toEqual([['מחסנאי', 'מנהל מחסן'], ['מחסנאי', 'אחראי משמרת']])
})
test('pay that was kept as pay is told as growth once', async () => {
  const id = await aJobOf('טבח', { hoursWeek: 40, payAmount: 6000 })
  await db.as(promoter, (tx) => tellPay(tx, { participantId, placementId: id, payAmount: 6900, payBasis: 'month', adjustedPercent: null, fromDay: '2026-04-01' }), at)
  const tell = () => told('pay', { newPay: 6900, payBasis: 'month', onDay: '2026-04-01' }, id)
  await tell()
  await expect(tell()).rejects.toMatchObject({ field: 'newPay' })
})

test.each([['hours', 'newHours'], ['role', 'newRole'], ['contract', 'newContract'], ['credential', 'credential'], ['pay', 'newPay']] as const)('%s says what is new', async (kind, field) => {
  await expect(told(kind, {})).rejects.toMatchObject({ field })
})
test.each([['2026-05-11'], ['2026-01-31']])('not on %s', async (onDay) => expect(told('role', { newRole: 'x', onDay })).rejects.toMatchObject({ field: 'onDay' }))

test('pay is held against the hours of each time: more for more hours is no raise', async () => {
  const id = await aJobOf('אופה', { hoursWeek: 20, hoursWanted: 40, payAmount: 3200 })
  const grow = (kind: TellAdvancement['kind'], more: Partial<TellAdvancement>) => told(kind, more, id)
  const events = async () => (await db.as(promoter, (tx) => advancement.advancementsOf(tx, participantId, id), at)).map(({ kind, before, after, payPercent, payReal }) => [kind, before, after, payPercent, payReal])
  // The hours are told with the pay; what they were before stands in the job.
  await grow('pay', { newPay: 4800, payBasis: 'month', newHours: 30, onDay: '2026-03-01' })
  expect((await events()).toSorted()).toEqual([['hours', '20', '30', null, null], ['pay', '', '', 0, false]])
  // Told apart, hours first.
  await grow('hours', { newHours: 40, onDay: '2026-04-01' })
  await grow('pay', { newPay: 7040, payBasis: 'month', onDay: '2026-04-15' })
  expect((await events())[0]).toEqual(['pay', '', '', 10, false])
  // Hours that are told late change nothing of what came after them.
  await grow('hours', { newHours: 32, onDay: '2026-03-10' })
  expect(await events()).toContainEqual(['hours', '30', '32', null, null])
  expect((await db.as(promoter, (tx) => placementOf(tx, participantId, id), at))?.hoursWeek).toBe(40)
  // A raise that is told late is reckoned by the hours of its day.
  await grow('pay', { newPay: 5632, payBasis: 'month', onDay: '2026-03-15' })
  expect((await events()).filter(([kind]) => kind === 'pay')).toEqual([['pay', '', '', 10, false], ['pay', '', '', 10, false], ['pay', '', '', 0, false]])
})

test('a raise that is told late is held against the hours of its day, told or known, and what did not change is no change', async () => {
  const id = await aJobOf('תופרת', { hoursWeek: 30, hoursWanted: 40, payAmount: 4800 })
  const grow = (kind: TellAdvancement['kind'], more: Partial<TellAdvancement>) => told(kind, more, id)
  const events = async () => (await db.as(promoter, (tx) => advancement.advancementsOf(tx, participantId, id), at)).map(({ kind, on, before, after, payPercent }) => [kind, on, before, after, payPercent])
  const may = ['hours', '2026-05-01', '30', '40', null]
  await grow('hours', { newHours: 40, onDay: '2026-05-01' })
  // Nothing said: the 30 hours of that day.
  await grow('pay', { newPay: 5280, payBasis: 'month', onDay: '2026-03-01' })
  expect(await events()).toEqual([may, ['pay', '2026-03-01', '', '', 10]])
  // Said as they were: no change.
  await grow('pay', { newPay: 5808, payBasis: 'month', newHours: 30, onDay: '2026-04-01' })
  expect((await events()).filter(([kind]) => kind === 'hours')).toEqual([may])
  // Said as the job says them now: a change of that day.
  await grow('pay', { newPay: 7744, payBasis: 'month', newHours: 40, onDay: '2026-04-15' })
  expect((await events()).slice(1).toSorted()).toContainEqual(['hours', '2026-04-15', '30', '40', null])
  expect((await events()).find(([kind, on]) => kind === 'pay' && on === '2026-04-15')).toEqual(['pay', '2026-04-15', '', '', 0])
  await expect(grow('hours', { newHours: 30, onDay: '2026-04-02' })).rejects.toMatchObject({ field: 'newHours' })
  expect(await events()).toHaveLength(5)
})
test('of two changes of hours told of one day the last stands, and a raise is held against it', async () => {
  const id = await aJobOf('נגר', { hoursWeek: 20, hoursWanted: 36, payAmount: 3200 })
  const grow = (kind: TellAdvancement['kind'], more: Partial<TellAdvancement>) => told(kind, more, id)
  await grow('hours', { newHours: 30, onDay: '2026-03-01' })
  await grow('hours', { newHours: 36, onDay: '2026-03-01' })
  await grow('pay', { newPay: 5760, payBasis: 'month', onDay: '2026-03-02' })
  const events = await db.as(promoter, (tx) => advancement.advancementsOf(tx, participantId, id), at)
  expect(events.map(({ kind, before, after, payPercent }) => [kind, before, after, payPercent])).toEqual([['pay', '', '', 0], ['hours', '30', '36', null], ['hours', '20', '30', null]])
})

test('what is aimed at has ordinary tasks for steps, and is reached when it grew', async () => {
  const planId = await db.as(promoter, (tx) => advancement.planAdvancement(tx, { participantId, placementId, kind: 'pay', words: 'תוספת אחרי שנה', startedBy: 'participant', byDay: '2026-09-01' }), at)
  const taskId = await db.as(promoter, (tx) => setTask(tx, { participantId, words: 'לבקש שיחה', axis: 'tools', who: 'participant', startedBy: 'participant', goalId: null, challenge: 3, chosenWhy: '', confidence: 5, dueOn: null }), at)
  const link = () => db.as(promoter, (tx) => advancement.linkStep(tx, { participantId, placementId, planId, step: `task:${taskId}` }), at)
  await link()
  await expect(link()).rejects.toMatchObject({ field: 'step' })
  const plans = () => db.as(self, (tx) => advancement.plansOf(tx, participantId, placementId))
  const [plan] = await plans()
  expect(plan).toMatchObject({ state: 'open', steps: [{ of: 'task', ofId: taskId, words: 'לבקש שיחה', state: 'open' }] })
  const change = (version: number) => db.as(promoter, (tx) => advancement.changeAdvancementPlan(tx, { participantId, placementId, planId, words: 'תוספת', byDay: null, state: 'open', stateWords: '', version }), at)
  await change(1)
  await expect(change(1)).rejects.toThrow(Stale)
  await told('pay', { newPay: 48, payBasis: 'hour', planId, onDay: '2026-05-09' })
  expect((await plans())[0]).toMatchObject({ state: 'reached', words: 'תוספת' })
  await db.as(promoter, (tx) => advancement.unlinkStep(tx, { participantId, placementId, stepId: plan?.steps[0]?.id ?? '' }), at)
  expect((await plans())[0]?.steps).toEqual([])
  await expect(db.as(self, (tx) => advancement.planAdvancement(tx, { participantId, placementId, kind: 'pay', words: 'x', startedBy: 'participant', byDay: null }), at)).rejects.toThrow(NotYours)
})
