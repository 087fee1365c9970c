import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'
import { jobFrom } from '#src/work/candidacies/index.ts'
import * as placements from '#src/work/placements/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) => {
  const asked = url.searchParams.get('candidacy')
  return locals.asActor(async (tx) => ({
    from: isId(asked) ? await jobFrom(tx, asked, params.id) : null,
    jobs: await placements.placementsOf(tx, params.id),
    views: await placements.viewsOf(tx, params.id),
    joinedOn: await placements.joinedOn(tx, params.id),
    writable: !locals.shared && (await may(tx, 'placements.write', params.id)),
    employers: await placements.employersKnown(tx),
  }))
}

export const actions: Actions = {
  tell: form(placements.placementForms.TellPlacement, (tx, input, event) => placements.tellPlacement(tx, { ...input, participantId: event.params.id ?? '' }), {
    to: (event, id) => `/participants/${event.params.id}/work/${id}`,
  }),
}
