import { may } from '#src/access/index.ts'
import * as plan from '#src/accompaniment/plan/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    visions: await plan.visionsOf(tx, params.id),
    goals: await plan.goalsOf(tx, params.id),
    milestones: await plan.milestonesOf(tx, params.id),
    writable: await may(tx, 'plan.write', params.id),
  }))

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })
const f = plan.planForms

export const actions: Actions = {
  say: form(f.SayVision, (tx, input, event) => plan.sayVision(tx, { ...input, ...file(event) })),
  addGoal: form(f.AddGoal, (tx, input, event) => plan.addGoal(tx, { ...input, ...file(event) })),
  changeGoal: form(f.ChangeGoal, (tx, input, event) => plan.changeGoal(tx, { ...input, ...file(event) })),
  attain: form(f.AttainLevel, (tx, input, event) => plan.attainLevel(tx, { ...input, ...file(event) })),
  reach: form(f.OneGoal, (tx, input, event) => plan.reachGoal(tx, { ...input, ...file(event) })),
  aside: form(f.SetGoalAside, (tx, input, event) => plan.setGoalAside(tx, { ...input, ...file(event) })),
  back: form(f.OneGoal, (tx, input, event) => plan.bringGoalBack(tx, { ...input, ...file(event) })),
}
