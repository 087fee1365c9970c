import { mayWithoutFile } from '#src/access/index.ts'
import { casesProposed, casesPublished, settledToPropose } from '#src/profession/casebook/index.ts'
import { kinds } from '#src/profession/ethics/types.ts'
import type { PageServerLoadEvent } from './$types'

/** The casebook, of the kind of ?kind= where one is asked for; what is proposed stands on its first page. */
export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const kind = kinds.find((one) => one === url.searchParams.get('kind')) ?? null
    const after = url.searchParams.get('after') ?? ''
    const first = after === '' && kind === null
    return { ...(await casesPublished(tx, { kind, after })), kind, proposed: first ? await casesProposed(tx) : [], settled: first && mayWithoutFile(tx.actor, 'casebook.propose') ? await settledToPropose(tx) : [] }
  })
