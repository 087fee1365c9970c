import path from 'node:path'
import type { Config } from '#src/platform/config.ts'
import { startEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'

export interface Databases {
  ownerUrl: string
  appUrl: string
  applied: string[]
  /** Stops the embedded server, unless it is another process's. */
  close(): Promise<void>
}

/** The served database or the embedded one, migrated. `join`: a command beside a running server uses that server's database. */
export async function openDatabases(config: Config, { join = false } = {}): Promise<Databases> {
  const server = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => {} }
    : await startEmbedded({ dataDirectory: path.resolve(config.dataDirectory), join })
  try {
    const { applied, appUrl } = await migrate(server.url, { masterKey: config.masterKey })
    return { ownerUrl: server.url, appUrl, applied, close: () => server.stop() }
  } catch (error) {
    await server.stop()
    throw error
  }
}
