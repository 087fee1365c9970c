import { may } from '#src/access/index.ts'
import { answerConsent, consentForm, consentsOf, ownConsentForm, recordConsent } from '#src/participants/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) => locals.asActor(async (tx) => ({ consents: await consentsOf(tx, params.id), writable: await may(tx, 'consents.record', params.id), mine: await may(tx, 'mine.consent', params.id) }))

export const actions: Actions = {
  record: form(consentForm, (tx, input, event) => recordConsent(tx, { ...input, participantId: event.params.id ?? '' })),
  answer: form(ownConsentForm, (tx, input, event) => answerConsent(tx, { ...input, participantId: event.params.id ?? '' })),
}
