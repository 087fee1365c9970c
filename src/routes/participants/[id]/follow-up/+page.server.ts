import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { showLink, takeLink } from '#src/platform/show-once.ts'
import { followUpForms as f, followUpsOf, linkToAnswer, sendQuestion, tellAnswer } from '#src/work/follow-up/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params, cookies, url }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({ jobs: await followUpsOf(tx, params.id), tells: await may(tx, 'follow_up.tell', params.id), link: takeLink({ cookies, url }) }))

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  tell: form(f.TellAnswer, (tx, input, event) => tellAnswer(tx, { ...input, ...file(event) })),
  send: form(f.ThisFollowUp, (tx, input, event) => sendQuestion(tx, { ...input, ...file(event), origin: event.url.origin })),
  link: form(f.ThisFollowUp, (tx, input, event) => linkToAnswer(tx, { ...input, ...file(event) }), { to: showLink }),
}
