import { openDatabases } from '#database/open.ts'
import type { Config } from '#src/platform/config.ts'
import { readArgs } from '../command-line.ts'

export async function run(args: string[], settings: () => Config): Promise<number> {
  readArgs(args, {}, 0)
  const databases = await openDatabases(settings(), { join: true })
  const { applied } = databases
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The schema is current.')
  await databases.close()
  return 0
}
