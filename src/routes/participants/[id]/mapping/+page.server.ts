import { may } from '#src/access/index.ts'
import { addMappingItem, changeMappingItem, linkMappingItem, mappingForms as f, mappingOf, setMappingState, unlinkMappingItem } from '#src/accompaniment/mapping/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ items: await mappingOf(tx, params.id), writable: await may(tx, 'mapping.write', params.id) }))

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  add: form(f.AddItem, (tx, input, event) => addMappingItem(tx, { ...input, ...file(event) })),
  change: form(f.ChangeItem, (tx, input, event) => changeMappingItem(tx, { ...input, ...file(event) })),
  state: form(f.SetState, (tx, input, event) => setMappingState(tx, { ...input, ...file(event) })),
  link: form(f.AddLink, (tx, input, event) => linkMappingItem(tx, { ...input, ...file(event) })),
  unlink: form(f.RemoveLink, (tx, input, event) => unlinkMappingItem(tx, { ...input, ...file(event) })),
}
