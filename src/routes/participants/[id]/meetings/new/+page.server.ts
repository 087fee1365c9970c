import { may } from '#src/access/index.ts'
import { meetingForms as f, recordTalk } from '#src/accompaniment/meetings/index.ts'
import { localIn } from '#src/platform/clock.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    now: localIn(tx.actor.timeZone, tx.at),
    grey: (await may(tx, 'grey.write', params.id)) ? { thinks: '', doubts: '', left: '', asked: '', version: 0 } : undefined,
  }))

export const actions: Actions = {
  default: form(f.RecordTalk, (tx, input, event, earlier) => recordTalk(tx, { ...input, participantId: event.params.id ?? '' }, earlier), { amends: f.Wrote, to: (event) => `/participants/${event.params.id}/meetings` }),
}
