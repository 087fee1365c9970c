import { may } from '#src/access/index.ts'
import { openSensitive, saveSensitive, sensitiveForm } from '#src/participants/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ sensitive: await openSensitive(tx, params.id), writable: await may(tx, 'sensitive.write', params.id) }))

export const actions: Actions = {
  save: form(sensitiveForm, (tx, input, event) => saveSensitive(tx, { ...input, participantId: event.params.id ?? '' })),
}
