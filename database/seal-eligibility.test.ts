import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkEligibility, enrol, enrolmentsOf } from '#src/programmes/enrolment/index.ts'
import { newId } from '#src/platform/ids.ts'
import { aConsent, anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../test/builders.ts'
import { type TestDatabase, testDatabase } from '../test/database.ts'
import { migrate } from './migrate.ts'
import { piece } from './migrations/0118_seal_eligibility.ts'

let db: TestDatabase
let noor: TestAccount
let participantId: string
let enrolmentId: string
let programmeId: string
const who: Record<string, TestAccount> = {}
const facts = { birthDate: null, locality: null, yearsOutOfWork: 3, yearsOfExperience: null, shareOfPost: null, benefits: ['disability'] }
const results = [{ outcome: 'met', rule: { he: 'קבלת קצבה כלשהי', ar: 'تلقّي مخصّصات من أي نوع', en: 'Receives any benefit' }, answer: { he: 'מתאים', ar: 'ملائم', en: 'Fits' } }]

/** Checks as they were written before: two in clear. */
beforeAll(async () => {
  db = await testDatabase()
  const tenant = await aTenant(db)
  programmeId = await aProgramme(db, { tenant, eligibility: [{ kind: 'receives_benefit', benefits: [] }] })
  const post = { tenant, programme: programmeId }
  noor = await anAccount(db, 'promoter', post)
  who.lead = await anAccount(db, 'team_lead', post)
  who.manager = await anAccount(db, 'programme_manager', post)
  who.partner = await anAccount(db, 'partner', { tenant })
  who.funder = await anAccount(db, 'funder', { tenant })
  who.auditor = await anAccount(db, 'auditor', { tenant })
  who.elsewhere = await anAccount(db, 'programme_manager', { tenant: await aTenant(db) })
  participantId = await aParticipant(db, { ...post, assignedTo: noor, stage: 'applicant', partner: { account: who.partner, parts: ['intake', 'mapping', 'plan'] } })
  enrolmentId = (await db.owner.query<{ id: string }>('select id from enrolment where participant_id = $1', [participantId])).rows[0]?.id ?? ''
  await db.owner.query(`alter table eligibility_check add column facts jsonb, add column results jsonb, alter column sealed drop not null`)
  for (const at of ['2026-01-05', '2026-01-06']) {
    await db.owner.query(`insert into eligibility_check (tenant_id, id, participant_id, enrolment_id, facts, results, outcome, at, account_id) values ($1, $2, $3, $4, $5, $6, 'met', $7, $8)`, [
      tenant, newId(), participantId, enrolmentId, JSON.stringify(facts), JSON.stringify(results), at, noor.id,
    ])
  }
  await db.owner.query(`alter table eligibility_check add constraint eligibility_check_sealed check (sealed is not null and facts is null and results is null) not valid`)
  await db.owner.query('delete from schema_migration where number = 118')
})
afterAll(() => db.close())

describe('answers to the conditions of a programme', () => {
  test('that were written in clear are sealed, from where a killed run stopped', async () => {
    const client = await db.owner.connect()
    await client.query('begin')
    expect(await piece(client, 1)).toBe(false)
    await client.query('commit')
    client.release()
    const runs = await Promise.all([1, 2].map(() => migrate(db.ownerUrl, { masterKey: db.masterKey })))
    expect(runs.flatMap(({ applied }) => applied)).toEqual(['seal_eligibility'])
    const { rows } = await db.owner.query<{ row: string }>('select k::text as row from eligibility_check k')
    expect(rows.map(({ row }) => /disability|Receives|קצבה/.test(row))).toEqual([false, false])
  })
  test('are explained as before to those who arrange, and the participant may be enrolled by them', async () => {
    for (const account of [noor, who.lead, who.manager] as TestAccount[]) {
      expect((await db.as(account, (tx) => enrolmentsOf(tx, participantId)))[0]?.check).toMatchObject({ facts, results, outcome: 'met' })
    }
    await aConsent(db, participantId, { tenant: noor.tenantId, by: noor, purpose: 'file' })
    await db.as(noor, (tx) => enrol(tx, { participantId, enrolmentId, version: 1, reason: '' }))
  })
  test('are sealed as they are told', async () => {
    await db.as(noor, (tx) => checkEligibility(tx, { participantId, enrolmentId, birthDate: null, locality: '', yearsOutOfWork: 4, yearsOfExperience: null, sharePercent: null, benefitsKnown: null, benefits: ['survivors'], version: 1 }))
    expect((await db.as(noor, (tx) => enrolmentsOf(tx, participantId)))[0]?.check?.facts).toMatchObject({ yearsOutOfWork: 4, benefits: ['survivors'] })
    const { rows } = await db.owner.query<{ row: string }>('select k::text as row from eligibility_check k')
    expect(rows.filter(({ row }) => /survivors|yearsOutOfWork/.test(row))).toEqual([])
  })
  test.each(['partner', 'funder', 'auditor', 'elsewhere'])('are closed to the %s in the database', async (one) =>
    expect(await db.as(who[one] as TestAccount, (tx) => tx.run(`select from eligibility_check where participant_id = $1`, [participantId]))).toBe(0))
})
