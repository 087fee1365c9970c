import { form } from '#src/platform/form.ts'
import { findServices } from '#src/work/directory/index.ts'
import { cohortWords, WriteCohort } from '#src/work/training/forms.ts'
import { courseKinds, writeCohort } from '#src/work/training/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const all = []
    for (const kind of courseKinds) all.push(...(await findServices(tx, { q: '', kind, locality: '', language: '', closed: false }, 300)).services)
    const asked = url.searchParams.get('service')
    return { courses: all.map(({ id, name, organisation }) => ({ id, name, organisation })), chosen: all.find(({ id }) => id === asked)?.id ?? '' }
  })

export const actions: Actions = {
  default: form(WriteCohort, (tx, { serviceId, ...input }) => writeCohort(tx, { serviceId, ...cohortWords(input) }), { to: (_, id) => `/work/training/${id}` }),
}
