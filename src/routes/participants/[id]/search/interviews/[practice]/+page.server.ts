import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as interviews from '#src/work/interviews/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    practice: await interviews.practiceOf(tx, params.id, params.practice),
    writable: await may(tx, 'search.write', params.id),
    answers: await may(tx, 'search.answer', params.id),
  }))

const f = interviews.interviewForms
const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  answer: form(f.AnswerQuestion, (tx, input, event) => interviews.answerQuestion(tx, { ...input, ...file(event), practiceId: event.params.practice ?? '' })),
  feedback: form(f.GiveFeedback, (tx, input, event) => interviews.giveFeedback(tx, { ...input, ...file(event) })),
}
