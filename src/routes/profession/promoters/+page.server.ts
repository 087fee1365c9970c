import { clockOf } from '#src/profession/promoters/rules.ts'
import { promotersOpen } from '#src/profession/promoters/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const { promoters, next } = await promotersOpen(tx, { after: url.searchParams.get('after') ?? '' })
    return { promoters: promoters.map(({ leaves, held, outcome, ...one }) => ({ ...one, clock: one.begun ? clockOf({ ...one, leaves, held, outcome }, tx.today) : null })), next }
  })
