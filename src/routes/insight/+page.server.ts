import { mayWithoutFile } from '#src/access/index.ts'
import { outcomesAsked } from '#src/insight/outcomes/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ ...(await outcomesAsked(tx, url.searchParams)), attention: mayWithoutFile(tx.actor, 'insight.attention') }))
