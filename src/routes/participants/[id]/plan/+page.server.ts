import { may } from '#src/access/index.ts'
import * as plan from '#src/accompaniment/plan/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => {
    const read = await plan.planOf(tx, params.id)
    return { plan: read, mark: plan.markOf(read), writable: await may(tx, 'plan.write', params.id), agreeable: await may(tx, 'plan.agree', params.id) }
  })

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })
const f = plan.planForms

export const actions: Actions = {
  purpose: form(f.SayPurpose, (tx, input, event) => plan.sayPurpose(tx, { ...input, ...file(event) })),
  addStep: form(f.AddMilestone, (tx, input, event) => plan.addMilestone(tx, { ...input, ...file(event) })),
  changeStep: form(f.ChangeMilestone, (tx, input, event) => plan.changeMilestone(tx, { ...input, ...file(event) })),
  finish: form(f.OneMilestone, (tx, input, event) => plan.finishMilestone(tx, { ...input, ...file(event) })),
  reopen: form(f.OneMilestone, (tx, input, event) => plan.reopenMilestone(tx, { ...input, ...file(event) })),
  aside: form(f.SetMilestoneAside, (tx, input, event) => plan.setMilestoneAside(tx, { ...input, ...file(event) })),
  disagree: form(f.Disagree, (tx, input, event) => plan.disagree(tx, { ...input, ...file(event) })),
  agree: form(f.Agree, (tx, input, event) => plan.agreePlan(tx, { ...input, ...file(event) })),
}
