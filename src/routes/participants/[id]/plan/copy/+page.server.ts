import { fridgeOf, planCopy } from '#src/accompaniment/plan/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const copy = await planCopy(tx, params.id)
    return { fridge: copy && fridgeOf(copy, tx.actor.timeZone) }
  })
