import { programmesOfActor } from '#src/participants/index.ts'
import { beginners, enrolmentForms as f, recordFirstContact } from '#src/programmes/enrolment/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ programmes: await programmesOfActor(tx, beginners) }))

export const actions: Actions = {
  default: form(f.firstContactForm, (tx, input) => recordFirstContact(tx, input), { to: (_, id) => `/participants/${id}` }),
}
