import { form } from '#src/platform/form.ts'
import * as f from '#src/profession/mirror/forms.ts'
import { mirrorOver, reflect } from '#src/profession/mirror/index.ts'
import { periodAsked } from '#src/profession/mirror/rules.ts'
import { ofPromoter } from '../place.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ promoterId: params.promoter, ...(await mirrorOver(tx, periodAsked(url.searchParams.get('months')))) }))

export const actions: Actions = {
  reflect: form(f.WriteBeside, (tx, input, event) => reflect(tx, { ...ofPromoter(event), ...input }), {
    to: ({ url, params }) => `/profession/promoters/${params.promoter}/mirror?months=${periodAsked(url.searchParams.get('months'))}`,
  }),
}
