import { createHash, randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startThrowAway } from '#database/embedded.ts'
import { migrate } from '#database/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string
    template: string
    masterKey: string
  }
}

/** One throw-away server (or that of TEST_DATABASE_URL) and one migrated template for the whole run; testDatabase() copies it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served = process.env.TEST_DATABASE_URL
  const server = served ? { url: served, stop: async () => {} } : await startThrowAway()
  const template = `ofek_template_${createHash('sha256').update(randomBytes(16)).digest('hex').slice(0, 10)}`
  // On a served database one key for all runs, so that they share one login instead of leaving one each.
  const masterKey = served ? createHash('sha256').update('ofek test').digest() : randomBytes(32)
  try {
    await asOwner(server.url, (client) => client.query(`create database ${template}`))
    await migrate(databaseOf(server.url, template), { masterKey })
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('databaseUrl', server.url)
  project.provide('template', template)
  project.provide('masterKey', masterKey.toString('base64'))
  return async () => {
    if (served) {
      await asOwner(server.url, async (client) => {
        const { rows } = await client.query(`select datname from pg_database where datname = $1 or datname like $1 || '\\_%'`, [template])
        for (const { datname } of rows) await dropDatabase(client, datname)
      })
    }
    await server.stop()
  }
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
