import { mayWithoutFile } from '#src/access/index.ts'
import { outcomesAsked } from '#src/insight/outcomes/index.ts'
import { signedForFunder } from '#src/insight/reports/index.ts'
import type { PageServerLoadEvent } from './$types'

// Who only funds reads what was signed, and asks nothing.
export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    if (!mayWithoutFile(tx.actor, 'insight.ask')) return { live: null, attention: false, ...(await signedForFunder(tx)) }
    return { live: await outcomesAsked(tx, url.searchParams), attention: mayWithoutFile(tx.actor, 'insight.attention'), newest: null, signed: [] }
  })
