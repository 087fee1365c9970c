import { backup } from '#database/backup.ts'
import type { Config } from '#src/platform/config.ts'
import { fileError } from '#src/platform/file-error.ts'
import { withOwner } from '../as-account.ts'
import { BadUse, readArgs } from '../command-line.ts'

/** `ofek backup FILE`: everything, consistent while people work. */
export async function run(args: string[], settings: () => Config): Promise<number> {
  const [file] = readArgs(args, {}, 1).positionals
  if (!file) throw new BadUse('name the file to write')
  return withOwner(settings(), async (owner) => {
    const client = await owner.connect()
    try {
      const { tables, rows } = await backup(client, file)
      console.log(`${rows} rows of ${tables} tables were written to ${file}. Keep the master key apart from it: without the key, sealed fields stay closed.`)
      return 0
    } catch (error) {
      throw fileError(error, 'backup', 'Nothing was kept; name another file.')
    } finally {
      client.release()
    }
  })
}
