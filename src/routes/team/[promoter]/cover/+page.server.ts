import { form } from '#src/platform/form.ts'
import { afterIt, choicesFor, coverPromoter, teamForms as f } from '#src/programmes/team/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) => locals.asActor((tx) => choicesFor(tx, params.promoter))

export const actions: Actions = {
  default: form(f.CoverPromoter, (tx, input, event) => coverPromoter(tx, { ...input, awayId: event.params.promoter ?? '' }), { to: (event, result) => afterIt(event.params.promoter ?? '', result, '/team') }),
}
