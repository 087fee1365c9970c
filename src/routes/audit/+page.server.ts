import { trailOf } from '#src/access/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const asked = url.searchParams.get('day') ?? ''
    const day = /^\d{4}-\d\d-\d\d$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : tx.today
    return { day, ...(await trailOf(tx, day)) }
  })
