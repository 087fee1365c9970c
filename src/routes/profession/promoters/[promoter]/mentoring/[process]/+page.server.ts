import { error } from '@sveltejs/kit'
import { may } from '#src/access/index.ts'
import { form } from '#src/platform/form.ts'
import * as f from '#src/profession/mentoring/forms.ts'
import { openMentoringWords, processOf, relabelProcess, reviewStep, setProcessAside, tellStep, toldOfSteps } from '#src/profession/mentoring/index.ts'
import { promoterAs } from '#src/profession/promoters/index.ts'
import type { Actions, PageServerLoadEvent, RequestEvent } from './$types'

export const load = ({ locals, params: { promoter: id, process: processId } }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const person = await promoterAs(tx, id)
    const process = person && (await processOf(tx, id, processId))
    if (!process) error(404)
    return {
      process,
      promoterId: id,
      own: id === tx.actor.accountId,
      name: person.name,
      told: await toldOfSteps(tx, processId),
      meets: await may(tx, 'mentoring.meet', id),
      tells: await may(tx, 'practice.tell', id),
      reviews: await may(tx, 'practice.review', id),
    }
  })

const of = ({ params }: Pick<RequestEvent, 'params'>) => ({ promoterId: params.promoter, processId: params.process })

export const actions: Actions = {
  tell: form(f.TellStep, (tx, input, event) => tellStep(tx, { ...of(event as RequestEvent), ...input })),
  review: form(f.ReviewStep, (tx, input, event) => reviewStep(tx, { ...of(event as RequestEvent), ...input })),
  label: form(f.Relabel, (tx, input, event) => relabelProcess(tx, { ...of(event as RequestEvent), ...input })),
  setAside: form(f.SetAside, (tx, input, event) => setProcessAside(tx, { ...of(event as RequestEvent), ...input })),
  open: form(f.OpenWords, (tx, input, event) => openMentoringWords(tx, { ...of(event as RequestEvent), ...input })),
}
