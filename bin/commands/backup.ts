import { backup } from '#database/backup.ts'
import type { Config } from '#src/platform/config.ts'
import { withDatabases } from '../as-account.ts'

/** `ofek backup FILE`: everything, consistent while people work. */
export async function run([file]: string[], config: Config): Promise<number> {
  if (!file) throw new Error('Write: backup FILE')
  return withDatabases(config, async ({ owner }) => {
    const client = await owner.connect()
    try {
      const { tables, rows } = await backup(client, file)
      console.log(`${rows} rows of ${tables} tables were written to ${file}. Keep the master key apart from it: without the key, sealed fields stay closed.`)
      return 0
    } finally {
      client.release()
    }
  })
}
