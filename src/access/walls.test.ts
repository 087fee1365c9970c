import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import { aConsent, anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { seal, unseal } from '#src/platform/crypto.ts'
import type { Actor } from '#src/platform/db.ts'
import { newId } from '#src/platform/ids.ts'
import { may } from './permit.ts'

let db: TestDatabase
let tenantId: string
let programme: string
let noor: TestAccount
let participantId: string

beforeAll(async () => {
  db = await testDatabase()
  tenantId = await aTenant(db)
  programme = await aProgramme(db, { tenant: tenantId })
  noor = await anAccount(db, 'promoter', { tenant: tenantId })
  participantId = await aParticipant(db, { tenant: tenantId, programme, assignedTo: noor })
})
afterAll(() => db.close())

const relate = (account: TestAccount, relation: string, { parts = [], startsOn = '2026-01-01', endsOn }: { parts?: string[]; startsOn?: string; endsOn?: string }) =>
  db.owner.query(`insert into file_relation (tenant_id, id, participant_id, account_id, relation, parts, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
    tenantId, newId(), participantId, account.id, relation, parts, startsOn, endsOn ?? null,
  ])

const seesTheParticipant = async (actor: Actor, at?: Date) =>
  (await db.as(actor, (tx) => tx.rows(`select id from participant where tenant_id = current_tenant() and id = $1`, [participantId]), { at })).length === 1

describe('who sees a participant', () => {
  test('the promoter who is assigned', async () => expect(await seesTheParticipant(noor)).toBe(true))
  test('not another promoter', async () => expect(await seesTheParticipant(await anAccount(db, 'promoter', { tenant: tenantId }))).toBe(false))
  test('a lead of the programme, not of another', async () => {
    const other = await aProgramme(db, { tenant: tenantId })
    expect(await seesTheParticipant(await anAccount(db, 'team_lead', { tenant: tenantId, programme }))).toBe(true)
    expect(await seesTheParticipant(await anAccount(db, 'team_lead', { tenant: tenantId, programme: other }))).toBe(false)
  })
  test('nobody of another tenant, whatever the role', async () => {
    const elsewhere = await aTenant(db, { name: 'רשת אחרת' })
    expect(await seesTheParticipant(await anAccount(db, 'team_lead', { tenant: elsewhere }))).toBe(false)
  })
  test('not an administrator, auditor or funder', async () => {
    for (const role of ['administrator', 'auditor', 'funder'] as const) expect(await seesTheParticipant(await anAccount(db, role, { tenant: tenantId }))).toBe(false)
  })
  test('cover only within its days', async () => {
    const cover = await anAccount(db, 'promoter', { tenant: tenantId })
    await relate(cover, 'cover', { startsOn: '2026-11-20', endsOn: '2026-11-24' })
    expect(await seesTheParticipant(cover, new Date('2026-11-24T12:00:00Z'))).toBe(true)
    expect(await seesTheParticipant(cover, new Date('2026-11-25T12:00:00Z'))).toBe(false)
  })
  test('a partner only in the parts that consent opens, and only while it does', async () => {
    const partner = await anAccount(db, 'partner', { tenant: tenantId })
    const opened = await aParticipant(db, { tenant: tenantId, programme, assignedTo: noor, partner: { account: partner, parts: ['plan'] } })
    const opens = (action: Parameters<typeof may>[1]) => db.as(partner, (tx) => may(tx, action, opened))
    expect([await opens('file.open'), await opens('plan.open'), await opens('tasks.open'), await opens('meetings.open'), await opens('consents.open'), await opens('openings.open')]).toEqual([true, true, false, false, false, false])
    expect(await db.as(partner, (tx) => tx.run(`update participant set locality = 'x' where tenant_id = current_tenant() and id = $1`, [opened]))).toBe(0)
    for (const table of ['enrolment', 'consent_event', 'partner_opening', 'audit_event', 'pause', 'assignment_wish', 'handing_over', 'meeting', 'participant_sensitive']) {
      expect(await db.as(partner, (tx) => tx.rows(`select * from ${table} where tenant_id = current_tenant() and participant_id = $1`, [opened])), table).toEqual([])
    }
    await aConsent(db, opened, { tenant: tenantId, by: noor, answer: 'withdrawn', at: new Date() })
    expect([await opens('file.open'), await opens('plan.open')]).toEqual([false, false])
  })
  test('nobody writes a partner’s relation past the consent, nor an own one', async () => {
    const partner = await anAccount(db, 'partner', { tenant: tenantId })
    const write = (account: TestAccount, relation: string) => () =>
      db.as(noor, (tx) => tx.run(`insert into file_relation (tenant_id, id, participant_id, account_id, relation, parts, starts_on) values (current_tenant(), $1, $2, $3, $4, '{contact,plan}', actor_day())`, [newId(), participantId, account.id, relation]))
    await expect(write(partner, 'partner')()).rejects.toThrow(/row-level security/)
    await expect(write(noor, 'self')()).rejects.toThrow(/row-level security/)
    const open = () =>
      db.as(noor, (tx) => tx.run(`insert into partner_opening (tenant_id, id, participant_id, account_id, parts, opened_at, opened_by) values (current_tenant(), $1, $2, $3, '{plan}', $4, current_account())`, [newId(), participantId, partner.id, tx.at]))
    await expect(open()).rejects.toThrow(/no consent/)
    await aConsent(db, participantId, { tenant: tenantId, by: noor })
    await open()
    expect(await seesTheParticipant(partner)).toBe(true)
    await expect(db.as(noor, (tx) => tx.run(`update file_relation set parts = '{contact,meetings}' where tenant_id = current_tenant() and account_id = $1`, [partner.id]))).resolves.toBe(0)
    await expect(db.as(noor, (tx) => tx.run(`update partner_opening set parts = '{meetings}' where tenant_id = current_tenant() and account_id = $1`, [partner.id]))).rejects.toThrow(/permission denied/)
  })
})

describe('of the own file a participant writes', () => {
  let samira: TestAccount
  let own: string
  const task = newId()
  class Undone extends Error {}
  /** Rows written, or why none was; nothing stays done. */
  const asSamira = async (sql: string): Promise<string> => {
    let rows = 0
    const named: Record<string, string> = { tenant: tenantId, participant: own, samira: samira.id, noor: noor.id, task }
    const written = sql.replaceAll(/:(\w+)/g, (_, name: string) => `'${named[name]}'`)
    return db.as(samira, async (tx) => {
      rows = await tx.run(written)
      throw new Undone()
    }).catch((thrown: { code?: string }) => {
      if (thrown instanceof Undone) return rows === 0 ? 'nothing' : 'written'
      if (thrown.code === '42501') return 'refused'
      throw thrown
    })
  }
  beforeAll(async () => {
    samira = await anAccount(db, 'participant', { tenant: tenantId })
    own = await aParticipant(db, { tenant: tenantId, programme, assignedTo: noor, self: samira, partner: { account: await anAccount(db, 'partner', { tenant: tenantId }), parts: ['plan'] } })
    await db.as(noor, async (tx) => {
      await tx.run(`insert into goal (tenant_id, id, participant_id, words, axis, direction, written_at, written_by) values ($1, $2, $3, 'מטרה', 'tools', 'enter', now(), $4)`, [tenantId, newId(), own, noor.id])
      await tx.run(`insert into milestone (tenant_id, id, participant_id, words, written_at, written_by) values ($1, $2, $3, 'צעד', now(), $4)`, [tenantId, newId(), own, noor.id])
      await tx.run(`insert into plan (tenant_id, participant_id, changed_at, changed_by) values ($1, $2, now(), $3)`, [tenantId, own, noor.id])
      await tx.run(`insert into task (tenant_id, id, participant_id, axis, words, set_at, set_by) values ($1, $2, $3, 'tools', 'משימה', now(), $4)`, [tenantId, task, own, noor.id])
      await tx.run(`insert into task (tenant_id, id, participant_id, axis, words, state, set_at, set_by) values ($1, $2, $3, 'tools', 'משימה', 'let_go', now(), $4)`, [tenantId, newId(), own, noor.id])
      await tx.run(`insert into task (tenant_id, id, participant_id, axis, words, who, set_at, set_by) values ($1, $2, $3, 'tools', 'משימה', 'promoter', now(), $4)`, [tenantId, newId(), own, noor.id])
    })
  })
  const consent = (way: string, by: string) =>
    `insert into consent_event (tenant_id, id, participant_id, purpose, text_version, language, answer, way, at, account_id) values (:tenant, gen_random_uuid(), :participant, 'file', 1, 'ar', 'given', '${way}', now(), ${by})`
  const agreed = (how: string, by: string) =>
    `insert into plan_version (tenant_id, id, participant_id, number, snapshot, agreed_how, agreed_at, account_id) values (:tenant, gen_random_uuid(), :participant, 1, '{}', '${how}', now(), ${by})`
  const toldBy = (by: string, reinforcement = '') =>
    `insert into task_telling (tenant_id, id, participant_id, task_id, outcome, reinforcement, at, account_id) values (:tenant, gen_random_uuid(), :participant, :task, 'done', '${reinforcement}', now(), ${by})`
  const turned = (state: string, reason: string) =>
    `insert into task_state (tenant_id, id, participant_id, task_id, state, reason, at, account_id) values (:tenant, gen_random_uuid(), :participant, :task, '${state}', '${reason}', now(), :samira)`
  test.each([
    ['an answer to a consent, on the own page', consent('own_page', ':samira'), 'written'],
    ['none as if spoken to staff', consent('spoken', ':samira'), 'refused'],
    ['none in the name of staff', consent('own_page', ':noor'), 'refused'],
    ['the agreement to the plan, on the own page', agreed('own_page', ':samira'), 'written'],
    ['none as if at the table', agreed('at_the_table', ':samira'), 'refused'],
    ['none in the name of staff', agreed('own_page', ':noor'), 'refused'],
    ['what a task came to', `update task set state = 'done', attained = 4, happened = 'x', learned = 'y', told_on = '2026-01-20', version = version + 1 where tenant_id = :tenant and id = :task`, 'written'],
    ['not its words', `update task set words = 'x' where tenant_id = :tenant and id = :task`, 'refused'],
    ['not its challenge', `update task set challenge = 10 where tenant_id = :tenant and id = :task`, 'refused'],
    ['not the promoter’s reinforcement', `update task set reinforcement = 'x' where tenant_id = :tenant and id = :task`, 'refused'],
    ['that it is let go', `update task set state = 'let_go' where tenant_id = :tenant and id = :task`, 'written'],
    ['that it is taken up again', `update task set state = 'open' where tenant_id = :tenant and participant_id = :participant and state = 'let_go'`, 'written'],
    ['not that the promoter’s is let go', `update task set state = 'let_go' where tenant_id = :tenant and participant_id = :participant and who = 'promoter'`, 'refused'],
    ['the telling of it', toldBy(':samira'), 'written'],
    ['no telling in the name of staff', toldBy(':noor'), 'refused'],
    ['no telling with the promoter’s reinforcement', toldBy(':samira', 'x'), 'refused'],
    ['the keeping of that, with a reason', turned('let_go', 'x'), 'written'],
    ['and of the other, without', turned('open', ''), 'written'],
    ['no letting go without a reason', turned('let_go', ' '), 'refused'],
    ['nor removes it', `delete from task where tenant_id = :tenant and id = :task`, 'nothing'],
    ['nor sets one', `insert into task (tenant_id, id, participant_id, axis, words, set_at, set_by) values (:tenant, gen_random_uuid(), :participant, 'tools', 'x', now(), :samira)`, 'refused'],
    ['the closing of what was opened to a partner', `update partner_opening set closed_at = now(), closed_by = :samira, closed_why = 'asked' where tenant_id = :tenant and participant_id = :participant`, 'written'],
    ['not in the name of staff', `update partner_opening set closed_at = now(), closed_by = :noor, closed_why = 'asked' where tenant_id = :tenant and participant_id = :participant`, 'refused'],
    ['no opening', `insert into partner_opening (tenant_id, id, participant_id, account_id, parts, opened_at, opened_by) values (:tenant, gen_random_uuid(), :participant, :noor, '{plan}', now(), :samira)`, 'refused'],
    ['no goal', `update goal set words = 'x' where tenant_id = :tenant and participant_id = :participant`, 'nothing'],
    ['no milestone', `update milestone set state = 'done' where tenant_id = :tenant and participant_id = :participant`, 'nothing'],
    ['no draft of the plan', `update plan set need = 'x' where tenant_id = :tenant and participant_id = :participant`, 'nothing'],
    ['no vision past the table', `insert into vision (tenant_id, id, participant_id, words, at, account_id) values (:tenant, gen_random_uuid(), :participant, 'x', now(), :samira)`, 'refused'],
  ])('%s', async (_, sql, outcome) => expect(await asSamira(sql)).toBe(outcome))
})

describe('sealed values', () => {
  test('open under their label and tenant, and under no other', async () => {
    const sealed = await db.as(noor, (tx) => seal(tx, 'meeting.grey', 'מה שאני חושבת'))
    expect(sealed.includes(Buffer.from('חושבת'))).toBe(false)
    expect(await db.as(noor, (tx) => unseal(tx, 'meeting.grey', sealed))).toBe('מה שאני חושבת')
    await expect(db.as(noor, (tx) => unseal(tx, 'participant.health', sealed))).rejects.toThrow()
    const stranger = await anAccount(db, 'promoter', { tenant: await aTenant(db) })
    await expect(db.as(stranger, (tx) => unseal(tx, 'meeting.grey', sealed))).rejects.toThrow()
  })
})
