import { openDatabases } from '#database/open.ts'
import type { Config } from '#src/platform/config.ts'

export async function run(_args: string[], config: Config): Promise<number> {
  const databases = await openDatabases(config, { join: true })
  const { applied } = databases
  console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The schema is current.')
  await databases.close()
  return 0
}
