import { error, type RequestEvent } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { addDays } from '#src/platform/clock.ts'
import { form } from '#src/platform/form.ts'
import { isId } from '#src/platform/ids.ts'
import * as f from '#src/profession/ethics/forms.ts'
import { adviceOn, askAdvice, decideDilemma, dilemmaOf, giveAdvice, programmesToAsk, tellOutcome } from '#src/profession/ethics/index.ts'
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
    }
  })

/** The dilemma of the page that posts. */
const of = ({ params }: RequestEvent) => {
  if (!isId(params.dilemma)) error(404)
  return { dilemmaId: params.dilemma }
}

export const actions: Actions = {
  ask: form(f.Ask, (tx, input, event) => askAdvice(tx, { ...of(event), ...input })),
  advise: form(f.GiveAdvice, (tx, input, event) => giveAdvice(tx, { ...of(event), ...input })),
  decide: form(f.Decide, (tx, input, event) => decideDilemma(tx, { ...of(event), ...input })),
  tell: form(f.TellOutcome, (tx, input, event) => tellOutcome(tx, { ...of(event), ...input })),
}
