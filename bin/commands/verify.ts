import { standsInChain, verifyAudit } from '#src/access/index.ts'
import { verifyReports } from '#src/insight/reports/index.ts'
import type { Config } from '#src/platform/config.ts'
import { withOwner } from '../as-account.ts'
import { BadUse, readArgs } from '../command-line.ts'

/** Proves the audit chain of every tenant, that heads which were kept elsewhere still stand in it, and signed reports. Exit code 1 names a break. */
export async function run(args: string[], settings: () => Config): Promise<number> {
  const { values } = readArgs(args, { head: { type: 'string', multiple: true, default: [] } }, 0)
  const misread = values.head.find((head) => !/^[0-9a-f]{64}$/.test(head))
  if (misread !== undefined) throw new BadUse(`--head ${misread}: the 64 characters that verify printed are needed`)
  return withOwner(settings(), async (owner) => {
    const proofs = await verifyAudit(owner)
    for (const { tenantId, batches, events, unsealed, head, firstBreak } of proofs) {
      if (firstBreak) console.log(`${tenantId}  BROKEN at batch ${firstBreak.batch}: ${firstBreak.why}`)
      else console.log(`${tenantId}  whole: ${events} events in ${batches} batches, ${unsealed} not yet sealed, ${batches > 0 ? `head ${head}` : 'no head yet'}`)
    }
    const lost: string[] = []
    for (const head of values.head) if (!(await standsInChain(owner, head))) lost.push(head)
    for (const head of lost) console.log(`BROKEN: no batch has the head ${head} any more: the end of a chain was cut off, or it was written anew`)
    const { reports, notOnTrail, broken } = await verifyReports(owner)
    console.log(`signed reports: ${reports}${notOnTrail > 0 ? `, ${notOnTrail} of them without a digest on the trail` : ''}`)
    for (const { tenantId, id, why } of broken) console.log(`${tenantId}  BROKEN report ${id}: ${why}`)
    return broken.length > 0 || lost.length > 0 || proofs.some((proof) => proof.firstBreak) ? 1 : 0
  })
}
