import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

/** On a served database one key for all runs, so that they share one login instead of leaving one each. */
export const keyOfTests = createHash('sha256').update('ofek test').digest()

/**
 * Settings of an Ofek for the browser tests: the embedded database of its OFEK_DATA or, where TEST_DATABASE_URL is set, one of its own on that
 * server, which test/browser-server.ts makes and drops.
 */
export function settingsOfBrowserTests(purpose: string): { DATABASE_URL: string; OFEK_MASTER_KEY: string } {
  const served = process.env.TEST_DATABASE_URL
  if (!served) return { DATABASE_URL: '', OFEK_MASTER_KEY: '' }
  return { DATABASE_URL: databaseOf(served, `ofek_${purpose}_${process.env.OFEK_TEST_RUN}`), OFEK_MASTER_KEY: keyOfTests.toString('base64') }
}

export function databaseOf(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

export async function asOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Drops a database. An ordinary role may not end an autovacuum worker that is in it, but the worker leaves soon: a bounded number of tries. */
export async function dropDatabase(client: pg.Client, name: string, tries = 20): Promise<void> {
  try {
    await client.query(`drop database if exists ${name} with (force)`)
  } catch (error) {
    if (tries === 0) throw error
    await setTimeout(250)
    await dropDatabase(client, name, tries - 1)
  }
}
