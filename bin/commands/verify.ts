import pg from 'pg'
import { openDatabases } from '#database/open.ts'
import { verifyAudit } from '#src/access/index.ts'
import type { Config } from '#src/platform/config.ts'

/** Proves the audit chain of every tenant. Exit code 1 names a break. */
export async function run(_args: string[], config: Config): Promise<number> {
  const databases = await openDatabases(config, { join: true })
  const owner = new pg.Pool({ connectionString: databases.ownerUrl, max: 2 })
  try {
    const proofs = await verifyAudit(owner)
    for (const { tenantId, batches, events, unsealed, head, firstBreak } of proofs) {
      if (firstBreak) console.log(`${tenantId}  BROKEN at batch ${firstBreak.batch}: ${firstBreak.why}`)
      else console.log(`${tenantId}  whole: ${events} events in ${batches} batches, ${unsealed} not yet sealed, head ${head.slice(0, 16)}`)
    }
    return proofs.some((proof) => proof.firstBreak) ? 1 : 0
  } finally {
    await owner.end()
    await databases.close()
  }
}
