import { error, type RequestEvent } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'
import * as f from '#src/profession/casebook/forms.ts'
import { answerWording, caseOf, principlesOf, publishCase, takeCaseBack, wordCase } from '#src/profession/casebook/index.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params: { case: id } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const found = isId(id) ? await caseOf(tx, id) : undefined
    if (!found) error(404)
    return { found, principles: await principlesOf(tx, id), words: mayWithoutFile(tx.actor, 'casebook.propose'), publishes: mayWithoutFile(tx.actor, 'casebook.publish') }
  })

/** The case of the page that posts. */
const of = ({ params }: RequestEvent) => {
  if (!isId(params.case)) error(404)
  return { caseId: params.case }
}

export const actions: Actions = {
  word: form(f.WordCase, (tx, input, event) => wordCase(tx, { ...of(event), ...input })),
  answer: form(f.AnswerWording, (tx, input, event) => answerWording(tx, { ...of(event), ...input })),
  publish: form(f.PublishCase, (tx, input, event) => publishCase(tx, { ...of(event), ...input })),
  takeBack: form(f.TakeBack, (tx, input, event) => takeCaseBack(tx, { ...of(event), ...input })),
}
