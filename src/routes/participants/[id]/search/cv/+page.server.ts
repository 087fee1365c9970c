import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'
import type { Tx } from '#src/platform/db.ts'
import * as cv from '#src/work/cv/index.ts'
import { forApplication } from '#src/work/job-search/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    sources: await cv.cvSources(tx, params.id),
    cvs: await cv.cvsOf(tx, params.id),
    made: await madeFor(tx, params.id, url.searchParams.get('for')),
    writable: await may(tx, 'search.write', params.id),
  }))

const madeFor = async (tx: Tx, participantId: string, application: string | null) => (application && isId(application) ? forApplication(tx, participantId, application) : undefined)

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })
const f = cv.cvForms

export const actions: Actions = {
  begin: form(f.BeginCv, (tx, input, event) => cv.beginCv(tx, { ...input, ...file(event) }), { to: ({ params }, id) => `/participants/${params.id}/search/cv/${id}` }),
  turnCv: form(f.OneCv, (tx, input, event) => cv.turnCv(tx, { ...input, ...file(event) })),
  add: form(f.AddHistory, (tx, input, event) => cv.addHistory(tx, { ...input, ...file(event) })),
  change: form(f.ChangeHistory, (tx, input, event) => cv.changeHistory(tx, { ...input, ...file(event) })),
  turn: form(f.OneHistory, (tx, input, event) => cv.turnHistory(tx, { ...input, ...file(event) })),
  person: form(f.SavePerson, (tx, input, event) => cv.savePerson(tx, { ...input, ...file(event) })),
}
