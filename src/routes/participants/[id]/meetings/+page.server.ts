import { may } from '#src/access/index.ts'
import { agendaOf, closePromise, meetingForms as f, meetingsOf, rewordPromise, scheduleMeeting } from '#src/accompaniment/meetings/index.ts'
import { addDays, dayOf } from '#src/platform/clock.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const meetings = await meetingsOf(tx, params.id)
    const next = meetings.findLast((meeting) => meeting.state === 'scheduled' && meeting.startsAt >= tx.at)
    return {
      meetings,
      agenda: await agendaOf(tx, params.id, next ? dayOf(next.startsAt, tx.actor.timeZone) : addDays(tx.today, 14)),
      now: tx.at,
      writable: await may(tx, 'meetings.write', params.id),
    }
  })

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  schedule: form(f.Schedule, (tx, input, event) => scheduleMeeting(tx, { ...input, ...file(event) })),
  promise: form(f.ClosePromise, (tx, input, event) => closePromise(tx, { ...input, ...file(event) })),
  reword: form(f.RewordPromise, (tx, input, event) => rewordPromise(tx, { ...input, ...file(event) })),
}
