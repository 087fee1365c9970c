/** The trail: added to by the application and nothing else, and proven by the chain, whoever holds the database. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealAudit, standsInChain, tell, tellOfEach, verifyAudit } from '#src/access/index.ts'
import { anAccount, aTenant, type TestAccount } from '../builders.ts'
import { type TestDatabase, testDatabase } from '../database.ts'

let db: TestDatabase
let tenant: string
let noor: TestAccount

/** Four batches of two events each (those of the second in one statement), one event not yet sealed, and another tenant beside it. */
beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  noor = await anAccount(db, 'promoter', { tenant })
  const other = await anAccount(db, 'promoter', { tenant: await aTenant(db, { name: 'רשת אחרת' }) })
  for (const number of [1, 2, 3, 4]) {
    const why = { reason: 'בגלל', details: { number } }
    if (number === 2) await db.as(noor, (tx) => tellOfEach(tx, 'both of 2', [{}, {}], why))
    else for (const event of ['first', 'second']) await db.as(noor, (tx) => tell(tx, `${event} of ${number}`, why))
    await db.as(other, (tx) => tell(tx, 'elsewhere'))
    await sealAudit(db.owner, new Date('2026-11-24T06:00:00Z'))
  }
  await db.as(noor, (tx) => tell(tx, 'not yet sealed'))
})
afterAll(() => db?.close())

/** What verify says after a tampering that leaves nothing behind. */
async function proofAfter(...tampering: string[]) {
  const client = await db.owner.connect()
  try {
    await client.query('begin')
    for (const sql of tampering) await client.query(sql.replaceAll(':tenant', `'${tenant}'`))
    const proofs = await verifyAudit(client)
    return { ours: proofs.find((proof) => proof.tenantId === tenant), others: proofs.filter((proof) => proof.tenantId !== tenant) }
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('untouched, it is whole', async () => {
  const { ours, others } = await proofAfter()
  expect(ours).toMatchObject({ batches: 4, events: 8, unsealed: 1, firstBreak: null })
  expect(others.every((proof) => proof.firstBreak === null)).toBe(true)
})

const changed = 'events changed, added or missing'
const event = `(select id from audit_event where tenant_id = :tenant and batch = 3 order by id limit 1)`
const columns = 'account_id, account_name, what, participant_id, relation, reason, details'

describe('the first break is named', () => {
  test.each([
    ['an event that was changed', [`update audit_event set what = 'nothing' where id = ${event}`], 3, changed],
    ['another name beside an event', [`update audit_event set account_name = 'אחר' where id = ${event}`], 3, changed],
    ['another time', [`update audit_event set at = at - interval '1 day' where id = ${event}`], 3, changed],
    ['another reason', [`update audit_event set reason = '' where id = ${event}`], 3, changed],
    ['other details', [`update audit_event set details = '{"number": 9}' where id = ${event}`], 3, changed],
    ['an event that was deleted', [`delete from audit_event where id = ${event}`], 3, changed],
    ['an event deleted and the count mended', [`delete from audit_event where id = ${event}`, `update audit_batch set events = 1 where tenant_id = :tenant and number = 3`], 3, changed],
    ['an event put into a sealed batch', [`insert into audit_event (tenant_id, id, at, ${columns}, batch) select tenant_id, gen_random_uuid(), at, ${columns}, batch from audit_event where id = ${event}`], 3, changed],
    ['an event moved to another batch', [`update audit_event set batch = 4 where id = ${event}`], 3, changed],
    ['an event of a batch that never was', [`update audit_event set batch = 0 where tenant_id = :tenant and batch is null`], 0, 'batch missing'],
    ['a batch\'s digest that was changed', [`update audit_batch set digest = sha256('x') where tenant_id = :tenant and number = 2`], 2, changed],
    ['two batches that changed places', [`update audit_event set batch = 5 - batch where tenant_id = :tenant and batch in (2, 3)`], 2, changed],
    ['a batch that was taken out of the middle', [`delete from audit_batch where tenant_id = :tenant and number = 2`], 2, 'batch missing'],
    ['a batch taken out whole', [`delete from audit_event where tenant_id = :tenant and batch = 2`, `delete from audit_batch where tenant_id = :tenant and number = 2`], 2, 'batch missing'],
    ['the last batch, its events left behind', [`delete from audit_batch where tenant_id = :tenant and number = 4`], 4, 'batch missing'],
  ])('%s', async (_, tampering, batch, why) => {
    const { ours, others } = await proofAfter(...tampering)
    expect(ours?.firstBreak).toEqual({ batch, why })
    expect(others.every((proof) => proof.firstBreak === null)).toBe(true)
  })
})

describe('the end that was cut off', () => {
  const cut = [`delete from audit_event where tenant_id = :tenant and batch = 4`, `delete from audit_batch where tenant_id = :tenant and number = 4`]
  test('is not seen by the chain alone', async () => expect((await proofAfter(...cut)).ours).toMatchObject({ batches: 3, firstBreak: null }))
  test('is proven by a head that was kept elsewhere', async () => {
    const head = (await proofAfter()).ours?.head ?? ''
    expect(await standsInChain(db.owner, head)).toBe(true)
    expect((await proofAfter(...cut)).ours?.head).not.toBe(head)
    const client = await db.owner.connect()
    try {
      await client.query('begin')
      for (const sql of cut) await client.query(sql.replaceAll(':tenant', `'${tenant}'`))
      expect(await standsInChain(client, head)).toBe(false)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})

describe('the application only adds', () => {
  test.each([
    `update audit_event set what = 'x'`, `delete from audit_event`, `truncate audit_event`, `update audit_batch set events = 0`, `delete from audit_batch`,
    `insert into audit_batch (tenant_id, number, events, digest, sealed_at) values (current_tenant(), 9, 0, '', now())`,
  ])('%s', async (sql) => expect(db.as(noor, (tx) => tx.run(sql))).rejects.toThrow(/permission denied/))
  test('and never into a sealed batch', () =>
    expect(db.as(noor, (tx) => tx.run(`insert into audit_event (tenant_id, id, at, account_id, what, batch) values (current_tenant(), $1, now(), current_account(), 'x', 4)`, [tx.newId()]))).rejects.toThrow(/row-level security/))
})

describe('ofek verify', () => {
  const verify = (...args: string[]) => {
    const env = { ...process.env, DATABASE_URL: db.ownerUrl, OFEK_MASTER_KEY: db.masterKey.toString('base64') }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/ofek.ts', 'verify', ...args], { cwd: fileURLToPath(new URL('../../', import.meta.url)), env, encoding: 'utf8' })
    return { status, said: stdout + stderr }
  }
  test('proves, and holds a kept head to the chain', () => {
    const { status, said } = verify()
    expect(status).toBe(0)
    expect(said).toContain('whole: 8 events in 4 batches, 1 not yet sealed')
    const head = new RegExp(`${tenant}.*head ([0-9a-f]{64})`).exec(said)?.[1] ?? ''
    expect(verify('--head', head).status).toBe(0)
    expect(verify('--head', '0'.repeat(64))).toMatchObject({ status: 1, said: expect.stringContaining('no batch has the head') })
  })
  test('names the first break and fails', async () => {
    const client = new pg.Client({ connectionString: db.ownerUrl })
    await client.connect()
    await client.query(`update audit_event set what = 'nothing' where tenant_id = $1 and batch = 3 and what = 'first of 3'`, [tenant])
    await client.end()
    expect(verify()).toMatchObject({ status: 1, said: expect.stringContaining(`BROKEN at batch 3: ${changed}`) })
  })
})
