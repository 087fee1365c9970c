import { error } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { isId } from '#src/platform/ids.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/work/directory/forms.ts'
import { addPlace, assureService, changePlace, changeService, organisations, removePlace, serviceOf } from '#src/work/directory/index.ts'
import { wantsAssuring } from '#src/work/directory/rules.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const service = isId(params.service) ? await serviceOf(tx, params.service) : undefined
    if (!service) error(404)
    const writes = mayWithoutFile(tx.actor, 'directory.write')
    return { service, writes, fields: f.inFields(service), organisations: writes ? await organisations(tx) : [], old: wantsAssuring(service.assuredOn, tx.today) }
  })

const of = ({ params }: RequestEvent) => ({ serviceId: params.service })

export const actions: Actions = {
  change: form(f.ChangeService, (tx, input, event) => changeService(tx, { ...of(event as RequestEvent), ...input })),
  assure: form(f.Assure, (tx, input, event) => assureService(tx, { ...of(event as RequestEvent), ...input })),
  addPlace: form(f.AddPlace, (tx, input, event) => addPlace(tx, { ...of(event as RequestEvent), ...input })),
  changePlace: form(f.ChangePlace, (tx, input, event) => changePlace(tx, { ...of(event as RequestEvent), ...input })),
  removePlace: form(f.RemovePlace, (tx, input, event) => removePlace(tx, { ...of(event as RequestEvent), ...input })),
}
