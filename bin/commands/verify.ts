import { parseArgs } from 'node:util'
import pg from 'pg'
import { openDatabases } from '#database/open.ts'
import { standsInChain, verifyAudit } from '#src/access/index.ts'
import type { Config } from '#src/platform/config.ts'

/** Proves the audit chain of every tenant, and that heads which were kept elsewhere still stand in it. Exit code 1 names a break. */
export async function run(args: string[], config: Config): Promise<number> {
  const { values } = parseArgs({ args, options: { head: { type: 'string', multiple: true, default: [] } } })
  const misread = values.head.find((head) => !/^[0-9a-f]{64}$/.test(head))
  if (misread !== undefined) throw new Error(`--head ${misread}: give the 64 characters that verify printed.`)
  const databases = await openDatabases(config, { join: true })
  const owner = new pg.Pool({ connectionString: databases.ownerUrl, max: 2 })
  try {
    const proofs = await verifyAudit(owner)
    for (const { tenantId, batches, events, unsealed, head, firstBreak } of proofs) {
      if (firstBreak) console.log(`${tenantId}  BROKEN at batch ${firstBreak.batch}: ${firstBreak.why}`)
      else console.log(`${tenantId}  whole: ${events} events in ${batches} batches, ${unsealed} not yet sealed, head ${head}`)
    }
    const lost: string[] = []
    for (const head of values.head) if (!(await standsInChain(owner, head))) lost.push(head)
    for (const head of lost) console.log(`BROKEN: no batch has the head ${head} any more: the end of a chain was cut off, or it was written anew`)
    return lost.length > 0 || proofs.some((proof) => proof.firstBreak) ? 1 : 0
  } finally {
    await owner.end()
    await databases.close()
  }
}
