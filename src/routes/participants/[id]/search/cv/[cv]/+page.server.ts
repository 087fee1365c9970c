import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as cv from '#src/work/cv/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const one = await cv.cvOf(tx, params.id, params.cv)
    const sources = cv.forDocument(await cv.cvSources(tx, params.id))
    const document = cv.documentOf(one, sources)
    return { cv: one, sources, document, sections: cv.sectionsOffered(one, sources), unasked: cv.unaskedOn(document), writable: await may(tx, 'search.write', params.id) }
  })

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })
const f = cv.cvForms

export const actions: Actions = {
  change: form(f.ChangeCv, (tx, input, event) => cv.changeCv(tx, { ...input, ...file(event) })),
  choose: form(f.ChooseItems, (tx, input, event) => cv.chooseItems(tx, { ...input, ...file(event) })),
  say: form(f.WordHistory, (tx, input, event) => cv.wordHistory(tx, { ...input, ...file(event) })),
  strength: form(f.WordStrength, (tx, input, event) => cv.wordStrength(tx, { ...input, ...file(event) })),
  credential: form(f.WordCredential, (tx, input, event) => cv.wordCredential(tx, { ...input, ...file(event) })),
  name: form(f.NamePerson, (tx, input, event) => cv.namePerson(tx, { ...input, ...file(event) })),
}
