import path from 'node:path'
import type { Config } from '#src/platform/config.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { reach, requireVersion } from './reach.ts'

export interface Databases {
  ownerUrl: string
  appUrl: string
  applied: string[]
  /** Stops the embedded server, unless it is another process's. */
  close(): Promise<void>
}

/** The served database or the embedded one, migrated. `join`: a command beside a running server uses that server's database. */
export async function openDatabases(config: Config, { join = false } = {}): Promise<Databases> {
  const server = await serverOf(config, join)
  try {
    const { applied, appUrl } = await migrate(server.url, { masterKey: config.masterKey })
    return { ownerUrl: server.url, appUrl, applied, close: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/**
 * The database as it is, not migrated: for commands that keep it or prove it, which a person may want to do with a new build before that
 * build changes anything.
 */
export async function openAsItIs(config: Config): Promise<Pick<Databases, 'ownerUrl' | 'close'>> {
  const server = await serverOf(config, true)
  try {
    const client = await reach(server.url, 'ofek')
    try {
      await requireVersion(client)
      const { rows } = await client.query<{ made: boolean }>(`select to_regclass('public.schema_migration') is not null as made`)
      if (!rows[0]?.made) throw new Error('This database holds no Ofek yet. Is DATABASE_URL (or OFEK_DATA) the right one? "migrate" makes the schema.')
    } finally {
      await client.end()
    }
    return { ownerUrl: server.url, close: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw error
  }
}

const serverOf = async ({ databaseUrl, dataDirectory }: Config, join: boolean): Promise<Embedded> =>
  databaseUrl ? { url: databaseUrl, stop: async () => {} } : startEmbedded({ dataDirectory: path.resolve(dataDirectory), join })
