import { may } from '#src/access/index.ts'
import { agendaOf, closePromise, meetingForms as f, meetingsOf, scheduleMeeting } from '#src/accompaniment/meetings/index.ts'
import { addDays } from '#src/platform/clock.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    meetings: await meetingsOf(tx, params.id),
    agenda: await agendaOf(tx, params.id, addDays(tx.today, 14)),
    now: tx.at,
    writable: await may(tx, 'meetings.write', params.id),
  }))

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  schedule: form(f.Schedule, (tx, input, event) => scheduleMeeting(tx, { ...input, ...file(event) })),
  promise: form(f.ClosePromise, (tx, input, event) => closePromise(tx, { ...input, ...file(event) })),
}
