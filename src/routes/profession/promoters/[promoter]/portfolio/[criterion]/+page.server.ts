import { error } from '@sveltejs/kit'
import { form } from '#src/platform/form.ts'
import { may } from '#src/access/index.ts'
import * as f from '#src/profession/portfolio/forms.ts'
import { planGrowth, seeCriterion, standingOf, tellGrowth } from '#src/profession/portfolio/index.ts'
import { promoterAs } from '#src/profession/promoters/index.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params: { promoter: id, criterion } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const person = await promoterAs(tx, id)
    const standing = person && (await standingOf(tx, id, criterion))
    if (!standing) error(404)
    return { promoterId: id, name: person.name, own: id === tx.actor.accountId, standing, writes: await may(tx, 'portfolio.write', id) }
  })

const of = ({ params }: Pick<RequestEvent, 'params'>) => ({ promoterId: params.promoter, criterion: params.criterion })

export const actions: Actions = {
  see: form(f.See, (tx, input, event) => seeCriterion(tx, { ...of(event as RequestEvent), ...input })),
  plan: form(f.Step, (tx, input, event) => planGrowth(tx, { ...of(event as RequestEvent), ...input })),
  tell: form(f.TellStep, (tx, input, event) => tellGrowth(tx, { ...of(event as RequestEvent), ...input })),
}
