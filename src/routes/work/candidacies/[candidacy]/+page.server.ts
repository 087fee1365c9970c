import { error } from '@sveltejs/kit'
import { may, permit, tell } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/work/candidacies/forms.ts'
import { agreeLetter, candidacyShown, sendLetter, tellStep, writeLetter } from '#src/work/candidacies/index.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

/** The address names no file, so the hook cannot tell that one was read: this page does. */
export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const shown = (await candidacyShown(tx, params.candidacy)) ?? error(404)
    const { participantId } = shown.candidacy
    const [relation] = await permit(tx, 'candidacies.read', participantId)
    await tell(tx, 'file.read', { participantId, relation, details: { page: 'candidacy' } })
    return { ...shown, opens: await may(tx, 'candidacies.open', participantId) }
  })

const of = ({ params }: RequestEvent) => ({ candidacyId: params.candidacy })

export const actions: Actions = {
  tell: form(f.TellStep, (tx, input, event) => tellStep(tx, { ...of(event as RequestEvent), ...input })),
  letter: form(f.WriteLetter, (tx, input, event) => writeLetter(tx, { ...of(event as RequestEvent), ...input })),
  agree: form(f.AgreeLetter, (tx, input, event) => agreeLetter(tx, { ...of(event as RequestEvent), ...input })),
  send: form(f.SendLetter, (tx, input, event) => sendLetter(tx, { ...of(event as RequestEvent), ...input })),
}
