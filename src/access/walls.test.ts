import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import { aParticipant, aProgramme, aRelation, aTenant, anAccount } from '../../test/builders.ts'
import { type TestDatabase, testDatabase, testNow } from '../../test/database.ts'
import pg from 'pg'
import { seal, unseal } from '#src/platform/crypto.ts'
import type { Actor } from '#src/platform/db.ts'
import { sealAudit, tell, verifyAudit } from './audit.ts'
import { may } from './permit.ts'

let db: TestDatabase
let tenantId: string
let programmeId: string
let noor: Actor
let participantId: string

beforeAll(async () => {
  db = await testDatabase()
  tenantId = await aTenant(db.owner)
  programmeId = await aProgramme(db.owner, tenantId)
  noor = await anAccount(db.owner, tenantId, 'promoter')
  participantId = (await aParticipant(db.owner, tenantId, { programmeId, assignedTo: noor })).participantId
})
afterAll(() => db.close())

const seesTheParticipant = async (actor: Actor, at?: Date) =>
  (await db.as(actor, (tx) => tx.rows(`select id from participant where tenant_id = current_tenant() and id = $1`, [participantId]), { at })).length === 1

describe('who sees a participant', () => {
  test('the promoter who is assigned', async () => expect(await seesTheParticipant(noor)).toBe(true))
  test('not another promoter', async () => expect(await seesTheParticipant(await anAccount(db.owner, tenantId, 'promoter'))).toBe(false))
  test('a lead of the programme, not of another', async () => {
    const other = await aProgramme(db.owner, tenantId)
    expect(await seesTheParticipant(await anAccount(db.owner, tenantId, 'team_lead', { programmeId }))).toBe(true)
    expect(await seesTheParticipant(await anAccount(db.owner, tenantId, 'team_lead', { programmeId: other }))).toBe(false)
  })
  test('nobody of another tenant, whatever the role', async () => {
    const elsewhere = await aTenant(db.owner, 'רשת אחרת')
    expect(await seesTheParticipant(await anAccount(db.owner, elsewhere, 'team_lead'))).toBe(false)
  })
  test('not an administrator, auditor or funder', async () => {
    for (const role of ['administrator', 'auditor', 'funder'] as const) expect(await seesTheParticipant(await anAccount(db.owner, tenantId, role))).toBe(false)
  })
  test('cover only within its days', async () => {
    const cover = await anAccount(db.owner, tenantId, 'promoter')
    await aRelation(db.owner, cover, participantId, 'cover', { startsOn: '2026-11-20', endsOn: '2026-11-24' })
    expect(await seesTheParticipant(cover, new Date('2026-11-24T12:00:00Z'))).toBe(true)
    expect(await seesTheParticipant(cover, new Date('2026-11-25T12:00:00Z'))).toBe(false)
  })
  test('a partner only in the parts that consent opens', async () => {
    const partner = await anAccount(db.owner, tenantId, 'partner')
    await aRelation(db.owner, partner, participantId, 'partner', { parts: ['contact'] })
    expect(await seesTheParticipant(partner)).toBe(true)
    expect(await db.as(partner, (tx) => may(tx, 'file.open', participantId))).toBe(true)
    await expect(db.as(partner, (tx) => tx.run(`update participant set locality = 'x' where tenant_id = current_tenant() and id = $1`, [participantId]))).resolves.toBe(0)
  })
})

describe('sealed values', () => {
  test('open under their label and tenant, and under no other', async () => {
    const sealed = await db.as(noor, (tx) => seal(tx, 'meeting.grey', 'מה שאני חושבת'))
    expect(sealed.includes(Buffer.from('חושבת'))).toBe(false)
    expect(await db.as(noor, (tx) => unseal(tx, 'meeting.grey', sealed))).toBe('מה שאני חושבת')
    await expect(db.as(noor, (tx) => unseal(tx, 'participant.health', sealed))).rejects.toThrow()
    const stranger = await anAccount(db.owner, await aTenant(db.owner), 'promoter')
    await expect(db.as(stranger, (tx) => unseal(tx, 'meeting.grey', sealed))).rejects.toThrow()
  })
})

describe('the audit chain', () => {
  test('is whole until someone changes an event, and then names the batch', async () => {
    const owner = new pg.Pool({ connectionString: db.ownerUrl, max: 2 })
    try {
      for (const what of ['first', 'second', 'third']) {
        await db.as(noor, (tx) => tell(tx, what, { participantId, details: { b: 1, a: [what] } }))
        await sealAudit(owner, testNow)
      }
      const proof = async () => (await verifyAudit(owner)).find((p) => p.tenantId === tenantId)
      expect(await proof()).toMatchObject({ batches: 3, events: 3, unsealed: 0, firstBreak: null })

      await db.owner.query(`update audit_event set what = 'nothing' where tenant_id = $1 and batch = 2`, [tenantId])
      expect((await proof())?.firstBreak).toEqual({ batch: 2, why: 'events changed, added or missing' })
      await db.owner.query(`update audit_event set what = 'second' where tenant_id = $1 and batch = 2`, [tenantId])
      await db.owner.query(`delete from audit_batch where tenant_id = $1 and number = 2`, [tenantId])
      expect((await proof())?.firstBreak).toEqual({ batch: 2, why: 'batch missing' })
    } finally {
      await owner.end()
    }
  })
  test('the application can neither change nor remove an event', async () => {
    await expect(db.as(noor, (tx) => tx.run(`update audit_event set what = 'x'`))).rejects.toThrow(/permission denied/)
    await expect(db.as(noor, (tx) => tx.run(`delete from audit_event`))).rejects.toThrow(/permission denied/)
  })
})
