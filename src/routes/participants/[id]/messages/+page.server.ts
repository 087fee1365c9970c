import { may } from '#src/access/index.ts'
import { keepRests, messagesOf, restsForm, resumeMessages, stopForm, stopMessages } from '#src/participants/outbox/index.ts'
import { form } from '#src/platform/form.ts'
import { runningGateways } from '#src/platform/running.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ outbox: await messagesOf(tx, params.id), arranges: await may(tx, 'messages.arrange', params.id), gateways: runningGateways() }))

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  rests: form(restsForm, (tx, input, event) => keepRests(tx, { ...input, ...file(event) })),
  stop: form(stopForm, (tx, input, event) => stopMessages(tx, { ...input, ...file(event) })),
  resume: form(stopForm, (tx, input, event) => resumeMessages(tx, { ...input, ...file(event) })),
}
