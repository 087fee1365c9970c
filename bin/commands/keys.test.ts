import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { appLoginName } from '#database/app-login.ts'
import { migrate } from '#database/migrate.ts'
import { openOwner } from '#database/owner-pool.ts'
import { saveSensitive, sensitiveOf } from '#src/participants/index.ts'
import type { Config } from '#src/platform/config.ts'
import { searchHash, signInHash, useMasterKey } from '#src/platform/crypto.ts'
import { openDatabase } from '#src/platform/db.ts'
import { aParticipant, anAccount, aTenant, type TestAccount } from '../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { asOwner, dropDatabase } from '../../test/served.ts'
import { run } from './keys.ts'

// Logins are made from the master key for the whole server: this test closes one, so it has keys of its own.
const [first, second] = [randomBytes(32), randomBytes(32)]
const directory = mkdtempSync(join(tmpdir(), 'ofek-keys-'))
const file = join(directory, 'new.key')
let db: TestDatabase
let noor: TestAccount
let participantId: string
const said: string[] = []
vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line))

const keys = (masterKey: Buffer, ...args: string[]) =>
  run(args, (): Config => ({ port: 0, host: '127.0.0.1', databaseUrl: db.ownerUrl, dataDirectory: directory, masterKey, origin: '', demo: false, trustProxy: false }))

/** As a process that was started with this key. */
async function withKey<T>(masterKey: Buffer, work: (database: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
  const { appUrl } = await migrate(db.ownerUrl, { masterKey })
  useMasterKey(masterKey)
  const database = openDatabase(appUrl, { max: 1 })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}
const read = (masterKey: Buffer) => withKey(masterKey, (database) => database.asActor(noor, (tx) => sensitiveOf(tx, participantId)))
const keyIds = async () => (await db.owner.query<{ id: string }>(`select distinct encode(substring(sealed from 1 for 16), 'hex') as id from participant_sensitive where kind in ('health', 'disability')`)).rows.map(({ id }) => id)

beforeAll(async () => {
  db = await testDatabase({ empty: true })
  await migrate(db.ownerUrl, { masterKey: first })
  useMasterKey(first)
  const tenant = await aTenant(db, { name: 'רשת' })
  noor = await anAccount(db, 'promoter', { tenant, email: 'noor@ofek.example' })
  participantId = await aParticipant(db, { tenant, assignedTo: noor })
  await db.owner.query(`insert into recovery_code (tenant_id, account_id, code_hash) values ($1, $2, '\\x01')`, [tenant, noor.id])
  writeFileSync(file, `${second.toString('base64')}\n`)
})
afterAll(async () => {
  await db.database.close()
  await db.owner.end()
  await asOwner(inject('databaseUrl'), async (client) => {
    await dropDatabase(client, new URL(db.ownerUrl).pathname.slice(1))
    for (const key of [first, second]) await client.query(`drop role if exists ${appLoginName(key)}`)
  })
  rmSync(directory, { recursive: true })
})

const write = (health: string, disability: string, version: number) =>
  withKey(first, (database) => database.asActor(noor, (tx) => saveSensitive(tx, { participantId, nationalId: '123456782', health, disability, background: '', populations: [], exclusions: [], version })))

test('rotating: what was sealed is read, what is written is sealed with the new key, and the number is found', async () => {
  await write('אסתמה', '', 0)
  const before = await keyIds()
  expect(await keys(first, 'rotate', '--tenant', 'רשת')).toBe(0)
  expect(said.join()).toContain('רשת')
  const { version } = await read(first)
  await write('אסתמה', 'כיסא מותאם', version)
  expect(before).toHaveLength(1)
  expect((await keyIds()).toSorted()).not.toEqual(before)
  expect(await keyIds()).toHaveLength(2)
  expect(await read(first)).toMatchObject({ health: 'אסתמה', disability: 'כיסא מותאם', nationalId: '123456782' })
  await expect(keys(first, 'rotate', '--tenant', 'אחרת')).rejects.toThrow('no tenant')
})

test('another master key: refused while a process runs; then everything opens, signs in and is found by it alone', async () => {
  const hash = () => withKey(second, (database) => database.asActor(noor, (tx) => searchHash(tx, 'national_id', '123456782')))
  await withKey(first, async (database) => {
    expect(await database.ready()).toBe(true)
    await expect(keys(first, 'change-master', file)).rejects.toThrow('Stop every Ofek')
  })
  const { appUrl } = await migrate(db.ownerUrl, { masterKey: first })
  // A pool connects when it is asked.
  await db.owner.end()
  db.owner = openOwner(db.ownerUrl, 3)
  expect(await keys(first, 'change-master', file)).toBe(0)
  expect(said.at(-1)).toContain('1 recovery codes ended')

  expect(await read(second)).toMatchObject({ health: 'אסתמה', disability: 'כיסא מותאם', nationalId: '123456782' })
  const found = async (sql: string, value: Buffer) => (await db.owner.query(sql, [value])).rowCount
  expect(await found(`select from participant_sensitive where search_hash = $1`, await hash())).toBe(1)
  useMasterKey(second)
  expect(await found(`select from account where sign_in_hash = $1`, signInHash('noor@ofek.example'))).toBe(1)
  await expect(migrate(db.ownerUrl, { masterKey: first })).rejects.toThrow('OFEK_MASTER_KEY')
  const old = new pg.Client({ connectionString: appUrl })
  await expect(old.connect()).rejects.toThrow(/not permitted to log in/)
  await expect(keys(second, 'change-master', file)).rejects.toThrow('already')
})

test('a slip is told before anything is opened', async () => {
  await expect(keys(first)).rejects.toThrow('say rotate')
  await expect(keys(first, 'change-master')).rejects.toThrow('name the file')
  await expect(keys(first, 'change-master', '/nowhere/key')).rejects.toThrow('there is no file')
})
