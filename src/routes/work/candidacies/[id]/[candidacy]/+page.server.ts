import { error } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/work/candidacies/forms.ts'
import { agreeLetter, candidacyShown, sendLetter, tellStep, writeLetter } from '#src/work/candidacies/index.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ ...((await candidacyShown(tx, params.candidacy, params.id)) ?? error(404)), opens: await may(tx, 'candidacies.open', params.id) }))

const of = ({ params }: RequestEvent) => ({ candidacyId: params.candidacy })

export const actions: Actions = {
  tell: form(f.TellStep, (tx, input, event) => tellStep(tx, { ...of(event as RequestEvent), ...input })),
  letter: form(f.WriteLetter, (tx, input, event) => writeLetter(tx, { ...of(event as RequestEvent), ...input })),
  agree: form(f.AgreeLetter, (tx, input, event) => agreeLetter(tx, { ...of(event as RequestEvent), ...input })),
  send: form(f.SendLetter, (tx, input, event) => sendLetter(tx, { ...of(event as RequestEvent), ...input })),
}
