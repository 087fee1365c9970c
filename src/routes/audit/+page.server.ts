import { trailOf } from '#src/access/index.ts'
import { isId } from '#src/platform/ids.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const asked = url.searchParams.get('day') ?? ''
    const day = /^\d{4}-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : tx.today
    const from = url.searchParams.get('after') ?? ''
    const after = isId(from) ? from : null
    return { day, after, ...(await trailOf(tx, day, after)) }
  })
