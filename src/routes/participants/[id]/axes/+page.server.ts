import { may } from '#src/access/index.ts'
import { axesForms as f, letReadingStand, readAxes, readingsOf, voidReading } from '#src/accompaniment/axes/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ readings: await readingsOf(tx, params.id), writable: await may(tx, 'axes.write', params.id) }))

export const actions: Actions = {
  read: form(f.Read, (tx, input, event) => readAxes(tx, { ...input, participantId: event.params.id ?? '' })),
  void: form(f.Void, (tx, input, event) => voidReading(tx, { ...input, participantId: event.params.id ?? '' })),
  stand: form(f.Void, (tx, input, event) => letReadingStand(tx, { ...input, participantId: event.params.id ?? '' })),
}
