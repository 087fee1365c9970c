import { error } from '@sveltejs/kit'
import { mayWithoutFile } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/profession/learning/forms.ts'
import {
  addSittings, callLearningOff, callSittingOff, changeLearning, enrolInLearning, knowOfPlace, learningOf, leaveLearning, markPart, markSitting, moveSitting, whoMayLead, whoTakesPart,
} from '#src/profession/learning/index.ts'
import { criteriaInForce } from '#src/profession/promoters/index.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const learning = await learningOf(tx, params.learning)
    if (!learning) error(404)
    const writes = mayWithoutFile(tx.actor, 'learning.write')
    const leads = learning.ledBy === tx.actor.accountId
    return {
      learning, writes, leads,
      now: tx.at,
      takesPart: mayWithoutFile(tx.actor, 'learning.take_part'),
      people: mayWithoutFile(tx.actor, 'learning.mark') ? await whoTakesPart(tx, learning.id) : null,
      criteria: await criteriaInForce(tx, null),
      mayLead: writes ? await whoMayLead(tx) : [],
    }
  })

const of = ({ params }: RequestEvent) => ({ learningId: params.learning })

export const actions: Actions = {
  enrol: form(f.Nothing, (tx, _, event) => enrolInLearning(tx, { ...of(event as RequestEvent), promoterId: tx.actor.accountId })),
  leave: form(f.Nothing, (tx, _, event) => leaveLearning(tx, { ...of(event as RequestEvent), promoterId: tx.actor.accountId })),
  known: form(f.Nothing, (tx, _, event) => knowOfPlace(tx, of(event as RequestEvent))),
  mark: form(f.MarkSitting, (tx, input, event) => markSitting(tx, { ...of(event as RequestEvent), ...input })),
  part: form(f.MarkPart, (tx, input, event) => markPart(tx, { ...of(event as RequestEvent), ...input })),
  change: form(f.ChangeLearning, (tx, { version, ...input }, event) => changeLearning(tx, { ...of(event as RequestEvent), ...f.learningWords(input), version })),
  callOff: form(f.CallOff, (tx, input, event) => callLearningOff(tx, { ...of(event as RequestEvent), ...input })),
  sittings: form(f.AddSittings, (tx, input, event) => addSittings(tx, { ...of(event as RequestEvent), ...input })),
  move: form(f.MoveSitting, (tx, input, event) => moveSitting(tx, { ...of(event as RequestEvent), ...input })),
  callSittingOff: form(f.CallSittingOff, (tx, input, event) => callSittingOff(tx, { ...of(event as RequestEvent), ...input })),
}
