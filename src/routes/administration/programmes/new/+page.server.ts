import { form } from '#src/platform/form.ts'
import { centresOf, networkForms as f, openProgramme, organisationsOf, populationsOf } from '#src/programmes/network/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ organisations: await organisationsOf(tx), centres: await centresOf(tx), populations: await populationsOf(tx) }))

export const actions: Actions = {
  default: form(f.programmeForm, openProgramme, { to: (_, id) => `/administration/programmes/${id}` }),
}
