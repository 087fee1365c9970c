import { form } from '#src/platform/form.ts'
import { choicesFor, moveCaseload, teamForms as f } from '#src/programmes/team/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) => locals.asActor((tx) => choicesFor(tx, params.promoter))

export const actions: Actions = {
  default: form(f.MoveCaseload, (tx, input, event) => moveCaseload(tx, { ...input, fromId: event.params.promoter ?? '' }), { to: (event) => `/team/${event.params.promoter}` }),
}
