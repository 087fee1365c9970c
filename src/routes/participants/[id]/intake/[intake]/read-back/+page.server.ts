import { error } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { correctNote, intakeForms as f, openIntakes, readBackIntake } from '#src/accompaniment/intake/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const [intake] = await openIntakes(tx, params.id, params.intake)
    if (!intake) error(404)
    return { intake, writable: await may(tx, 'intake.write', params.id) }
  })

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  correct: form(f.Correct, (tx, input, event) => correctNote(tx, { ...input, ...file(event) })),
  readBack: form(f.ReadBack, (tx, input, event) => readBackIntake(tx, { ...input, ...file(event) }), { to: (event) => `/participants/${event.params.id}/intake` }),
}
