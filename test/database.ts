import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { migrate } from '#database/migrate.ts'
import { useMasterKey } from '#src/platform/crypto.ts'
import { type Actor, type Database, openDatabase, type Tx } from '#src/platform/db.ts'
import { testKey } from './key.ts'

export interface TestDatabase {
  ownerUrl: string
  appUrl: string
  /** The owner's connection: arranges what a test begins with, and looks at what the database now holds. */
  owner: pg.Client
  database: Database
  /** One transaction as an actor, at `at` or 2026-11-24 08:00 in Jerusalem. */
  as<T>(actor: Actor, work: (tx: Tx) => Promise<T>, options?: { at?: Date }): Promise<T>
  close(): Promise<void>
}

export const testNow = new Date('2026-11-24T06:00:00Z')

/**
 * A migrated database of its own, from the template (about 60 ms). Closed by `close()` in afterAll, or by itself at the end of
 * the test that calls it.
 */
export async function testDatabase(): Promise<TestDatabase> {
  useMasterKey(testKey)
  const template = new URL(inject('templateUrl'))
  const name = `ofek_test_${randomBytes(6).toString('hex')}`
  const admin = new URL(template)
  admin.pathname = '/postgres'
  const maker = new pg.Client({ connectionString: admin.href })
  await maker.connect()
  // Two files may copy the template at once: PostgreSQL lets one wait for the other only so long.
  await maker.query(`select pg_advisory_lock(77)`)
  await maker.query(`create database ${name} template ${template.pathname.slice(1)}`)
  await maker.end()
  const ownerUrl = new URL(template)
  ownerUrl.pathname = `/${name}`
  const { appUrl } = await migrate(ownerUrl.href, { masterKey: testKey })
  const owner = new pg.Client({ connectionString: ownerUrl.href })
  await owner.connect()
  const database = openDatabase(appUrl, { max: 4 })
  const close = async () => {
    await database.close()
    await owner.end()
    const dropper = new pg.Client({ connectionString: admin.href })
    await dropper.connect()
    await dropper.query(`drop database if exists ${name} with (force)`)
    await dropper.end()
  }
  try {
    onTestFinished(close)
  } catch {
    // Opened outside a test (beforeAll): the file closes it.
  }
  return { ownerUrl: ownerUrl.href, appUrl, owner, database, as: (actor, work, options) => database.asActor(actor, work, { at: options?.at ?? testNow }), close }
}
