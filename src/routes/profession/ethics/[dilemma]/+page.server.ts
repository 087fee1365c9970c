import { error, type RequestEvent } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { addDays } from '#src/platform/clock.ts'
import { caseFrom, similarCases } from '#src/profession/casebook/index.ts'
import { form } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'
import { Keep } from '#src/profession/evidence/forms.ts'
import { keepAsEvidence } from '#src/profession/evidence/index.ts'
import * as f from '#src/profession/ethics/forms.ts'
import { adviceOn, askAdvice, correctDilemma, decideDilemma, dilemmaOf, earlierWordings, giveAdvice, programmesToAsk, similarTo, tellOutcome } from '#src/profession/ethics/index.ts'
import type { Dilemma } from '#src/profession/ethics/types.ts'
import type { Tx } from '#src/platform/db.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params: { dilemma: id } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const dilemma = isId(id) ? await dilemmaOf(tx, id) : undefined
    if (!dilemma) error(404)
    return {
      dilemma,
      advice: await adviceOn(tx, id),
      advises: !dilemma.mine && !dilemma.answeredByMe && !dilemma.decidedOn && mayWithoutFile(tx.actor, 'ethics.answer'),
      programmes: dilemma.mine && !dilemma.asked ? await programmesToAsk(tx) : [],
      answerBy: addDays(tx.today, 10),
      earlier: dilemma.version > 1 ? await earlierWordings(tx, id) : [],
      ...(await alike(tx, dilemma)),
      caseId: await caseFrom(tx, id),
      keeps: dilemma.mine && mayWithoutFile(tx.actor, 'evidence.keep'),
      proposes: dilemma.outcomeOn !== null && mayWithoutFile(tx.actor, 'casebook.propose'),
    }
  })

/** What is like it: in the casebook, and in the register. */
async function alike(tx: Tx, dilemma: Dilemma) {
  const compared = { ...dilemma, told: `${dilemma.title} ${dilemma.story}` }
  return { cases: await similarCases(tx, compared, dilemma.id), similar: await similarTo(tx, compared, dilemma.id) }
}

/** The dilemma of the page that posts. */
const of = ({ params }: RequestEvent) => {
  if (!isId(params.dilemma)) error(404)
  return { dilemmaId: params.dilemma }
}

export const actions: Actions = {
  correct: form(f.Correct, (tx, input, event) => correctDilemma(tx, { ...of(event), ...f.raised(input) })),
  ask: form(f.Ask, (tx, input, event) => askAdvice(tx, { ...of(event), ...input })),
  advise: form(f.GiveAdvice, (tx, input, event) => giveAdvice(tx, { ...of(event), ...input })),
  decide: form(f.Decide, (tx, input, event) => decideDilemma(tx, { ...of(event), ...input })),
  tell: form(f.TellOutcome, (tx, input, event) => tellOutcome(tx, { ...of(event), ...input })),
  evidence: form(Keep, (tx, _, event) => keepAsEvidence(tx, { kind: 'dilemma', participantId: null, sourceId: of(event).dilemmaId }), {
    to: ({ locals }, id) => `/profession/promoters/${locals.signedIn?.actor.accountId}/evidence/drafts/${id}`,
  }),
}
