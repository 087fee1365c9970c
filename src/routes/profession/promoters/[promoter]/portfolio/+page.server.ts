import { error } from '@sveltejs/kit'
import { broughtBy, portfolioOf } from '#src/profession/portfolio/index.ts'
import { promoterAs } from '#src/profession/promoters/index.ts'
import type { PageServerLoadEvent } from './$types'

export const load = ({ locals, params: { promoter: id } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const person = await promoterAs(tx, id)
    if (!person) error(404)
    return { promoterId: id, name: person.name, own: id === tx.actor.accountId, ...(await portfolioOf(tx, id)), brought: await broughtBy(tx, id) }
  })
