import { restore } from '#database/backup.ts'
import { verifyAudit } from '#src/access/index.ts'
import type { Config } from '#src/platform/config.ts'
import { withDatabases } from '../as-account.ts'
import { BadUse, readable, readArgs } from '../command-line.ts'

/** `ofek restore FILE`: a backup into an empty database, proved by counts, digests and the audit chain. */
export async function run(args: string[], settings: () => Config): Promise<number> {
  const [named] = readArgs(args, {}, 1).positionals
  if (!named) throw new BadUse('name the backup to restore')
  const file = readable(named)
  return withDatabases(settings(), async ({ owner }) => {
    const client = await owner.connect()
    try {
      const { tables, rows } = await restore(client, file)
      const broken = (await verifyAudit(owner)).find((proof) => proof.firstBreak)
      console.log(`${rows} rows of ${tables} tables were restored; counts and digests agree.`)
      console.log(broken ? `The audit chain of ${broken.tenantId} is broken at batch ${broken.firstBreak?.batch}.` : 'The audit chain is whole.')
      return broken ? 1 : 0
    } finally {
      client.release()
    }
  })
}
