import { may } from '#src/access/index.ts'
import { agendaOf, closePromise, greyOf, meetingForms as f, meetingsOf, rewordPromise, scheduleMeeting } from '#src/accompaniment/meetings/index.ts'
import { addDays, dayOf } from '#src/platform/clock.ts'
import { form } from '#src/platform/form.ts'
import type { Meeting } from '#src/accompaniment/meetings/types.ts'
import type { Tx } from '#src/platform/db.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const meetings = await meetingsOf(tx, params.id)
    const next = meetings.findLast((meeting) => meeting.state === 'scheduled' && meeting.startsAt >= tx.at)
    const writable = await may(tx, 'meetings.write', params.id)
    return {
      meetings,
      lastOwn: writable ? await lastOwn(tx, params.id, meetings) : undefined,
      agenda: await agendaOf(tx, params.id, next ? dayOf(next.startsAt, tx.actor.timeZone) : addDays(tx.today, 14)),
      now: tx.at,
      writable,
    }
  })

/** What the reader noted of the last meeting that they held: where saving it leads, its words are looked at once more. */
async function lastOwn(tx: Tx, participantId: string, meetings: Omit<Meeting, 'earlier' | 'moves'>[]) {
  const meeting = meetings.find(({ state, maker }) => state === 'held' && maker.own)
  if (!meeting) return undefined
  const { thinks = '', doubts = '', left = '', asked = '' } = (await greyOf(tx, participantId, meeting.id)) ?? {}
  return { id: meeting.id, texts: [meeting.happened, meeting.feedback, meeting.feedbackReceived, thinks, doubts, left, asked] }
}

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  schedule: form(f.Schedule, (tx, input, event) => scheduleMeeting(tx, { ...input, ...file(event) })),
  promise: form(f.ClosePromise, (tx, input, event) => closePromise(tx, { ...input, ...file(event) })),
  reword: form(f.RewordPromise, (tx, input, event) => rewordPromise(tx, { ...input, ...file(event) })),
}
