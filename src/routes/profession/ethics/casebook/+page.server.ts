import { casesProposed, casesPublished } from '#src/profession/casebook/index.ts'
import { kinds } from '#src/profession/ethics/types.ts'
import type { PageServerLoadEvent } from './$types'

/** The casebook, of the kind of ?kind= where one is asked for; what is proposed stands on its first page. */
export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const kind = kinds.find((one) => one === url.searchParams.get('kind')) ?? null
    const after = url.searchParams.get('after') ?? ''
    return { ...(await casesPublished(tx, { kind, after })), kind, proposed: after || kind ? [] : await casesProposed(tx) }
  })
