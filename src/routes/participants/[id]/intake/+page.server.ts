import { may } from '#src/access/index.ts'
import { beginIntake, intakeForms as f, openIntakes, rewordNote, summariseIntake, weighNote, writeDown } from '#src/accompaniment/intake/index.ts'
import { mapNote, mappingForms } from '#src/accompaniment/mapping/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ intakes: await openIntakes(tx, params.id), writable: await may(tx, 'intake.write', params.id) }))

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  begin: form(f.Nothing, (tx, _, event) => beginIntake(tx, file(event))),
  say: form(f.Say, (tx, input, event) => writeDown(tx, { ...input, ...file(event) }), { to: (event) => `${event.url.pathname}#said` }),
  weigh: form(f.Weigh, (tx, input, event) => weighNote(tx, { ...input, ...file(event) })),
  reword: form(f.Reword, (tx, input, event) => rewordNote(tx, { ...input, ...file(event) })),
  map: form(mappingForms.MapNote, (tx, input, event) => mapNote(tx, { ...input, ...file(event) }), { to: (event, id) => `/participants/${event.params.id}/mapping#item-${id}` }),
  summarise: form(f.Summarise, (tx, input, event) => summariseIntake(tx, { ...input, ...file(event) })),
}
