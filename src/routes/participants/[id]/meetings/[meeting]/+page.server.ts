import { error } from '@sveltejs/kit'
import { may, mayWithoutFile } from '#src/access/index.ts'
import { agendaOf, closePromise, greyOf, markNotHeld, meetingForms as f, meetingOf, moveMeeting, recordMeeting, rewordPromise } from '#src/accompaniment/meetings/index.ts'
import { dayOf } from '#src/platform/clock.ts'
import { form } from '#src/platform/form.ts'
import { KeepMeeting } from '#src/profession/evidence/forms.ts'
import { keepAsEvidence } from '#src/profession/evidence/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const meeting = await meetingOf(tx, params.id, params.meeting)
    if (!meeting) error(404)
    return {
      meeting,
      now: tx.at,
      grey: await greyOf(tx, params.id, params.meeting),
      agenda: meeting.state === 'scheduled' ? await agendaOf(tx, params.id, dayOf(meeting.startsAt, tx.actor.timeZone)) : [],
      keeps: meeting.maker.own && mayWithoutFile(tx.actor, 'evidence.keep') && (await may(tx, 'evidence.keep_meeting', params.id)),
      writable: await may(tx, 'meetings.write', params.id),
    }
  })

const meeting = (event: { params: { id?: string; meeting?: string } }) => ({ participantId: event.params.id ?? '', meetingId: event.params.meeting ?? '' })

export const actions: Actions = {
  record: form(f.Record, (tx, input, event, earlier) => recordMeeting(tx, { ...input, ...meeting(event) }, earlier), { amends: f.Wrote, to: (event) => `/participants/${event.params.id}/meetings` }),
  move: form(f.Move, (tx, input, event) => moveMeeting(tx, { ...input, ...meeting(event) })),
  notHeld: form(f.NotHeld, (tx, input, event) => markNotHeld(tx, { ...input, ...meeting(event) })),
  promise: form(f.ClosePromise, (tx, input, event) => closePromise(tx, { ...input, ...meeting(event) })),
  reword: form(f.RewordPromise, (tx, input, event) => rewordPromise(tx, { ...input, ...meeting(event) })),
  evidence: form(KeepMeeting, (tx, { kind }, event) => keepAsEvidence(tx, { kind, participantId: meeting(event).participantId, sourceId: meeting(event).meetingId }), {
    to: ({ locals }, id) => `/profession/promoters/${locals.signedIn?.actor.accountId}/evidence/drafts/${id}`,
  }),
}
