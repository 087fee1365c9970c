/** Two processes of one build on one served database: what either does holds for both, and what must happen once happens once. */
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listMigrations } from '#database/migrate.ts'
import { openOwner } from '#database/owner-pool.ts'
import { hashPassword } from '#src/access/accounts/index.ts'
import { purge, verifyAudit } from '#src/access/index.ts'
import { importRun, purgeImports, readUpload, startImport, uploadImport } from '#src/participants/import/index.ts'
import { newId } from '#src/platform/ids.ts'
import { aSession } from '../access/server.ts'
import { anAccount, aProgramme, type TestAccount } from '../builders.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { aDirectory, ofek, ofekStarts, type Running, until } from './ofek.ts'

let db: TestDatabase
let one: Running
let other: Running
let programme: string
let lead: TestAccount
let promoter: TestAccount
const password = 'ארבע מילים שאיש לא ינחש'

const settings = () => ({ DATABASE_URL: db.ownerUrl, OFEK_MASTER_KEY: db.masterKey.toString('base64'), OFEK_DATA: aDirectory() })
const counted = async (sql: string, values: unknown[] = []): Promise<number> => Number((await db.owner.query(`select count(*) as n from ${sql}`, values)).rows[0].n)
const signIn = (server: Running, email: string, secretPassword: string) => server.ask('/sign-in', { form: { _form: '', email, secretPassword, to: '' } })

beforeAll(async () => {
  db = await testDatabase({ empty: true })
  ;[one, other] = await Promise.all([ofekStarts({ env: settings() }), ofekStarts({ env: settings() })])
  programme = await aProgramme(db)
  lead = await anAccount(db, 'team_lead', { programme })
  promoter = await anAccount(db, 'promoter', { programme })
  await db.owner.query('update account set password_hash = $1', [await hashPassword(password)])
}, 90_000)
afterAll(() => db.close())

test('both start at once on an empty database: each migration is applied once, and both are ready', async () => {
  expect(await counted('schema_migration')).toBe(listMigrations().length)
  for (const server of [one, other]) expect((await server.ask('/ready')).status).toBe(200)
})

test('who signed in at one is signed in at the other, and signs out of both', async () => {
  const signedIn = await signIn(one, promoter.email, password)
  expect(signedIn.status).toBe(303)
  const cookie = signedIn.headers.getSetCookie().find((set) => set.startsWith('ofek_session='))?.split(';')[0] ?? ''
  for (const server of [one, other]) expect((await server.ask('/today', { cookie })).status).toBe(200)
  expect((await other.ask('/sign-out', { cookie, form: {} })).status).toBe(303)
  for (const server of [one, other]) expect((await server.ask('/today', { cookie })).headers.get('location')).toMatch(/^\/sign-in/)
})

test('failed sign-ins are counted together: after five at either, both ask to wait', async () => {
  const email = 'somebody@ofek.example'
  for (const server of [one, other, one, other, one]) expect(await (await signIn(server, email, 'wrong')).text()).not.toContain('אפשר לנסות שוב בעוד')
  for (const server of [other, one]) expect(await (await signIn(server, email, 'wrong')).text()).toContain('אפשר לנסות שוב בעוד')
})

test('one form sent to both at once is written once, and both lead to what was written', async () => {
  const cookie = await aSession(db, promoter)
  const form = { _form: '', _submission: newId(), givenName: 'סמירה', programmeId: programme }
  const answers = await Promise.all([one, other, one, other].map((server) => server.ask('/participants/new', { cookie, form })))
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303])
  const [written, ...more] = new Set(answers.map((answer) => answer.headers.get('location')))
  expect([written, more]).toEqual([expect.stringMatching(/^\/participants\/[0-9a-f-]{36}$/), []])
  expect(await counted('participant')).toBe(1)
})

const rowsOf = (n: number, from: number) => Buffer.from(`שם פרטי,שם משפחה,טלפון\n${Array.from({ length: n }, (_, i) => `נור,חורי,05${20_000_000 + from + i}`).join('\n')}\n`)
const anImport = (n: number, from: number) =>
  db.as(lead, async (tx) => {
    const runId = await uploadImport(tx, { programmeId: programme, fileName: 'people.csv', table: await readUpload(rowsOf(n, from)) })
    await startImport(tx, { runId, alike: null })
    return runId
  })
const look = (runId: string) => db.as(lead, (tx) => importRun(tx, runId))

test('an import runs once, and the trail is sealed into one whole chain', { timeout: 60_000 }, async () => {
  const before = await counted('participant')
  const runs = [await anImport(300, 0), await anImport(300, 1000)]
  await until(async () => (await counted(`import_run where state = 'done'`)) === 2)
  for (const run of runs) expect(await look(run)).toMatchObject({ state: 'done', rowsDone: 300, added: 300 })
  expect(await counted('participant')).toBe(before + 600)
  await until(async () => (await counted('audit_event where batch is null')) === 0)
  const [proof] = await verifyAudit(db.owner)
  expect(proof).toMatchObject({ firstBreak: null, unsealed: 0, events: await counted('audit_event') })
})

test('what has had its time is removed by both at once without either failing', async () => {
  for (let i = 0; i < 20; i++) await db.owner.query(`insert into submission (tenant_id, key, account_id, at) values ($1, $2, $3, now() - interval '31 days')`, [promoter.tenantId, newId(), promoter.id])
  const pools = [openOwner(db.ownerUrl, 1), openOwner(db.ownerUrl, 1)]
  const removed = await Promise.all(pools.map((pool) => purge(pool, new Date())))
  await Promise.all(pools.map((pool) => purgeImports(pool, new Date())))
  await Promise.all(pools.map((pool) => pool.end()))
  expect(removed.reduce((sum, rows) => sum + rows)).toBe(20)
})

test('one is told to stop: the other goes on serving those who signed in at the first', async () => {
  const cookie = await aSession(db, promoter)
  expect((await one.ask('/today', { cookie })).status).toBe(200)
  one.signal('SIGTERM')
  expect(await one.ended).toMatchObject({ code: 0, complained: '' })
  expect((await other.ask('/today', { cookie })).status).toBe(200)
  expect((await other.ask('/ready')).status).toBe(200)
})

test('SIGTERM amid an import: the rows in hand are kept, the rest waits for the next start, and nobody is there twice', { timeout: 60_000 }, async () => {
  const before = await counted('participant')
  // Imports of a tenant take turns by this lock: who holds it stops the import within its first rows.
  const holder = await db.owner.connect()
  await holder.query(`select pg_advisory_lock(hashtextextended('import of ' || $1, 0))`, [lead.tenantId])
  const run = await anImport(600, 2000)
  await until(async () => (await counted(`pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`)) > 0)
  other.signal('SIGTERM')
  await until(() => other.said().includes('finishes what is under way'))
  await holder.query('select pg_advisory_unlock_all()')
  holder.release()
  expect(await other.ended).toMatchObject({ code: 0, complained: '' })
  expect(await look(run)).toMatchObject({ state: 'running', rowsDone: 250, added: 250 })
  expect(await counted('participant')).toBe(before + 250)

  const next = await ofekStarts({ env: settings() })
  await until(async () => (await look(run))?.state === 'done')
  expect(await look(run)).toMatchObject({ rowsDone: 600, added: 600, known: 0, twice: 0 })
  expect(await counted('participant')).toBe(before + 600)
  next.signal('SIGTERM')
  expect((await next.ended).code).toBe(0)
})

test('a process with another master key does not start on this database, and says which setting to mend', async () => {
  const { code, said, complained } = await ofek(['start'], { env: { ...settings(), OFEK_MASTER_KEY: randomBytes(32).toString('base64') } })
  expect([code, said]).toEqual([1, ''])
  expect(complained.trim()).toBe('OFEK_MASTER_KEY (or master.key in OFEK_DATA) is not the key that this database was made with. Give the first key back, the same to every process on this database; nothing was changed.')
})
