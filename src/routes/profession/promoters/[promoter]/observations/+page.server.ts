import { error } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { criteriaToLink } from '#src/profession/evidence/index.ts'
import * as f from '#src/profession/observation/forms.ts'
import { answerObservation, observationsOf, observe, toObserve } from '#src/profession/observation/index.ts'
import { promoterAs } from '#src/profession/promoters/index.ts'
import { ofPromoter } from '../place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, url, params: { promoter: id } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const person = await promoterAs(tx, id)
    if (!person) error(404)
    const observes = await may(tx, 'observation.write', id)
    const code = url.searchParams.get('criterion')
    return {
      promoterId: id,
      name: person.name,
      own: id === tx.actor.accountId,
      observations: await observationsOf(tx, id),
      observes,
      criteria: observes ? await criteriaToLink(tx, id) : [],
      chosen: (observes && code && (await toObserve(tx, id, code.slice(0, 20)))) || null,
    }
  })

export const actions: Actions = {
  observe: form(f.Observe, (tx, input, event) => observe(tx, { ...ofPromoter(event), ...input }), { to: ({ url }, id) => `${url.pathname}#${id}` }),
  answer: form(f.Answer, (tx, input, event) => answerObservation(tx, { ...ofPromoter(event), ...input })),
}
