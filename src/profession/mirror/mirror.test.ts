/** The promoter's mirror: what it counts and what it leaves out, and that nobody else is given a row. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { NotYours } from '#src/platform/errors.ts'
import { newId } from '#src/platform/ids.ts'
import { mirrorOver, reflect } from './index.ts'
import { reflectionsOf } from './queries.ts'

let db: TestDatabase
let tenant: string
let programme: string
let noor: TestAccount
let colleague: TestAccount
let samira: string
const at = new Date('2026-11-25T10:00:00Z')
const insert = (table: string, row: Record<string, unknown>) => {
  const all = { tenant_id: tenant, id: newId(), ...row }
  return db.owner.query(`insert into ${table} (${Object.keys(all).join(', ')}) values (${Object.keys(all).map((_, n) => `$${n + 1}`).join(', ')})`, Object.values(all)).then(() => all.id)
}
const mirror = () => db.as(noor, (tx) => mirrorOver(tx, 3), { at })

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  programme = await aProgramme(db, { tenant })
  noor = await anAccount(db, 'promoter', { tenant, programme })
  colleague = await anAccount(db, 'promoter', { tenant, programme })
  samira = await aParticipant(db, { tenant, programme, assignedTo: noor, givenName: 'סמירה', familyName: 'חורי' })
})
afterAll(() => db.close())

test('work is counted on its axis: the own, of the period, in files that are open', async () => {
  const goal = (row: object) => insert('goal', { participant_id: samira, words: 'מטרה', axis: 'vision', direction: 'enter', written_at: '2026-10-20T09:00:00Z', written_by: noor.id, ...row })
  const goalId = await goal({})
  await goal({ written_by: colleague.id })
  await goal({ first_written_at: '2026-05-01T09:00:00Z' })
  await insert('milestone', { participant_id: samira, goal_id: goalId, words: 'אבן דרך', written_at: '2026-10-21T09:00:00Z', written_by: noor.id })
  await insert('milestone', { participant_id: samira, words: 'בלי מטרה', written_at: '2026-10-21T09:00:00Z', written_by: noor.id })
  const task = (row: object) => insert('task', { participant_id: samira, axis: 'tools', words: 'להתקשר', set_at: '2026-11-20T09:00:00Z', set_by: noor.id, ...row })
  await task({ started_by: 'participant' })
  await task({ started_by: 'promoter', set_at: '2026-10-10T09:00:00Z' })
  await task({ started_by: 'promoter', set_at: '2026-05-10T09:00:00Z' })
  const elsewhere = await aParticipant(db, { tenant, programme, assignedTo: colleague })
  await task({ participant_id: elsewhere })
  const { spread, started } = await mirror()
  expect(spread).toEqual({
    axes: ['motivation', 'proactivity', 'efficacy', 'vision', 'tools'].map((axis) => ({ axis, goals: axis === 'vision' ? 1 : 0, milestones: axis === 'vision' ? 1 : 0, tasks: axis === 'tools' ? 2 : 0 })),
    withoutAxis: 1,
  })
  expect([started.participant, started.promoter, started.windows.map((one) => [one.participant, one.promoter])]).toEqual([1, 1, [[1, 0], [0, 1], [0, 0]]])
})

test('whom one has not met is told by numbers alone', async () => {
  const met = async (days: number, planned = false) => {
    const participant = await aParticipant(db, { tenant, programme, assignedTo: noor })
    const meeting = { participant_id: participant, account_id: noor.id }
    await insert('meeting', { ...meeting, state: 'held', starts_at: new Date(at.getTime() - days * 86_400_000) })
    if (planned) await insert('meeting', { ...meeting, state: 'scheduled', starts_at: new Date(at.getTime() + 86_400_000) })
  }
  await met(3)
  await met(35, true)
  await met(90)
  await aParticipant(db, { tenant, programme, assignedTo: noor, stage: 'paused' })
  const { seen, unseenAfterDays } = await mirror()
  // Samira joined in January and was never met.
  expect([unseenAfterDays, seen]).toEqual([30, { lately: { count: 1, planned: 0 }, a_while: { count: 1, planned: 1 }, long: { count: 1, planned: 0 }, never: { count: 1, planned: 0 }, not_yet: { count: 0, planned: 0 } }])
})

test('changes of plans with their reasons, and none that tells who it is', async () => {
  const version = (number: number, reason: string, how: string, on: string) =>
    insert('plan_version', { participant_id: samira, number, snapshot: '{}', reason, agreed_how: how, agreed_at: on, account_id: noor.id })
  await version(1, '', 'at_the_table', '2026-09-10T09:00:00Z')
  await version(2, 'הקורס נפתח חודש מאוחר יותר', 'by_phone', '2026-10-01T09:00:00Z')
  await version(3, 'סמירה ביקשה לדחות', 'own_page', '2026-11-01T09:00:00Z')
  const { changes, reasons, moreReasons } = await mirror()
  expect(changes).toEqual({ first: 1, changed: 2, by_phone: 1, own_page: 1 })
  expect(reasons.map(({ of, on, words }) => [of, on, words])).toEqual([['version', '2026-11-01', null], ['version', '2026-10-01', 'הקורס נפתח חודש מאוחר יותר']])
  expect(moreReasons).toBe(0)
  expect(JSON.stringify(await mirror())).not.toMatch(/סמירה|חורי/)
})

test('what was written beside it is its author\'s alone, dated, and stays', async () => {
  await db.as(noor, (tx) => reflect(tx, { promoterId: noor.id, part: 'axes', words: 'ציר הכלים כמעט ריק' }), { at })
  await db.as(noor, (tx) => reflect(tx, { promoterId: noor.id, part: 'axes', words: 'התחיל להתמלא' }), { at: new Date('2026-12-25T10:00:00Z') })
  expect((await db.as(noor, (tx) => reflectionsOf(tx, noor.id))).map(({ on, words }) => [on, words])).toEqual([['2026-12-25', 'התחיל להתמלא'], ['2026-11-25', 'ציר הכלים כמעט ריק']])
  const mentor = await anAccount(db, 'mentor', { tenant })
  await db.owner.query(`insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, at, account_id) values ($1, $2, $3, $4, '2026-01-01', now(), $4)`, [tenant, newId(), noor.id, mentor.id])
  const others = await Promise.all((['team_lead', 'professional_lead', 'programme_manager', 'administrator', 'auditor'] as const).map((role) => anAccount(db, role, { tenant, programme })))
  for (const who of [mentor, colleague, ...others]) {
    expect(await db.as(who, (tx) => tx.rows(`select from mirror_reflection`))).toEqual([])
    await expect(db.as(who, (tx) => reflect(tx, { promoterId: noor.id, part: 'axes', words: 'שלי' }))).rejects.toThrow(NotYours)
    await expect(db.as(who, (tx) => tx.run(`insert into mirror_reflection (tenant_id, id, promoter_id, part, sealed, written_on, at) values (current_tenant(), $1, $2, 'axes', '', '2026-11-25', now())`, [newId(), noor.id]))).rejects.toThrow(/row-level security/)
  }
  await expect(db.as(noor, (tx) => tx.run(`update mirror_reflection set part = 'plans'`))).rejects.toThrow(/permission denied/)
  await expect(db.as(noor, (tx) => tx.run(`delete from mirror_reflection`))).rejects.toThrow(/permission denied/)
  expect(await db.database.asActor(noor, (tx) => tx.rows(`select from mirror_reflection`), { shared: true })).toEqual([])
})
