import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { startThrowAway } from '#database/embedded.ts'
import { migrate } from '#database/migrate.ts'
import { asOwner, databaseOf, dropDatabase, keyOfTests } from './served.ts'

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
  const template = `ofek_template_${randomBytes(5).toString('hex')}`
  const masterKey = served ? keyOfTests : randomBytes(32)
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
