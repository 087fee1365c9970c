import { error } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'
import * as f from '#src/profession/evidence/forms.ts'
import { answerEvidence, criteriaToLink, evidenceOf, openEvidence, rewordEvidence, withdrawEvidence, wordingsOf } from '#src/profession/evidence/index.ts'
import { promoterAs } from '#src/profession/promoters/index.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params: { promoter: id, evidence: evidenceId } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const person = await promoterAs(tx, id)
    const evidence = person && isId(evidenceId) ? await evidenceOf(tx, id, evidenceId) : undefined
    if (!evidence) error(404)
    const own = id === tx.actor.accountId
    return {
      promoterId: id,
      own,
      name: person?.name ?? '',
      evidence,
      wordings: own ? await wordingsOf(tx, evidenceId) : [],
      criteria: await criteriaToLink(tx, id),
      answersIt: await may(tx, 'evidence.answer', id),
    }
  })

const of = ({ params }: Pick<RequestEvent, 'params'>) => {
  if (!isId(params.evidence)) error(404)
  return { promoterId: params.promoter, evidenceId: params.evidence }
}

export const actions: Actions = {
  reword: form(f.Keep, (tx, _, event) => rewordEvidence(tx, of(event as RequestEvent)), { to: ({ params }, id) => `/profession/promoters/${params.promoter}/evidence/drafts/${id}` }),
  open: form(f.Open, (tx, input, event) => openEvidence(tx, { ...of(event as RequestEvent), ...input })),
  withdraw: form(f.Withdraw, (tx, input, event) => withdrawEvidence(tx, { ...of(event as RequestEvent), ...input })),
  answer: form(f.AnswerIt, (tx, input, event) => answerEvidence(tx, { ...of(event as RequestEvent), ...input })),
}
