import { error } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { ProposeSomebody } from '#src/work/candidacies/forms.ts'
import { candidaciesFor, peopleToPropose, propose } from '#src/work/candidacies/index.ts'
import * as f from '#src/work/vacancies/forms.ts'
import { answerLaw, closeVacancy, confirmPay, lawOf, minimumNow, objectionsTo, publishVacancy, reopenVacancy, takeOffVacancy, vacancyOf } from '#src/work/vacancies/index.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const vacancy = await vacancyOf(tx, params.vacancy)
    if (!vacancy) error(404)
    return { vacancy, findings: lawOf(vacancy), objections: await objectionsTo(tx, vacancy.id), minimum: await minimumNow(tx), writes: mayWithoutFile(tx.actor, 'vacancies.write'), proposed: await candidaciesFor(tx, vacancy.id), people: await peopleToPropose(tx) }
  })

const of = ({ params }: RequestEvent) => ({ vacancyId: params.vacancy })

export const actions: Actions = {
  propose: form(ProposeSomebody, (tx, input, event) => propose(tx, { ...of(event as RequestEvent), ...input })),
  publish: form(f.OneVacancy, (tx, input, event) => publishVacancy(tx, { ...of(event as RequestEvent), ...input })),
  takeOff: form(f.OneVacancy, (tx, input, event) => takeOffVacancy(tx, { ...of(event as RequestEvent), ...input })),
  close: form(f.CloseVacancy, (tx, input, event) => closeVacancy(tx, { ...of(event as RequestEvent), ...input })),
  reopen: form(f.OneVacancy, (tx, input, event) => reopenVacancy(tx, { ...of(event as RequestEvent), ...input })),
  pay: form(f.ConfirmPay, (tx, input, event) => confirmPay(tx, { ...of(event as RequestEvent), ...input })),
  answer: form(f.AnswerLaw, (tx, input, event) => answerLaw(tx, { ...of(event as RequestEvent), ...input })),
}
