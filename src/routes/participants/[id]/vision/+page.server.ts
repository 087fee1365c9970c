import { may } from '#src/access/index.ts'
import { addGoal, attainLevel, bringGoalBack, changeGoal, goalsOf, milestonesOf, planForms as f, reachGoal, sayVision, setGoalAside, visionsOf } from '#src/accompaniment/plan/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    visions: await visionsOf(tx, params.id),
    goals: await goalsOf(tx, params.id),
    milestones: await milestonesOf(tx, params.id),
    writable: await may(tx, 'plan.write', params.id),
  }))

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })

export const actions: Actions = {
  say: form(f.SayVision, (tx, input, event) => sayVision(tx, { ...input, ...file(event) })),
  add: form(f.AddGoal, (tx, input, event) => addGoal(tx, { ...input, ...file(event) })),
  change: form(f.ChangeGoal, (tx, input, event) => changeGoal(tx, { ...input, ...file(event) })),
  aside: form(f.SetGoalAside, (tx, input, event) => setGoalAside(tx, { ...input, ...file(event) })),
  back: form(f.OneGoal, (tx, input, event) => bringGoalBack(tx, { ...input, ...file(event) })),
  reach: form(f.OneGoal, (tx, input, event) => reachGoal(tx, { ...input, ...file(event) })),
  attain: form(f.AttainLevel, (tx, input, event) => attainLevel(tx, { ...input, ...file(event) })),
}
