import { may } from '#src/access/index.ts'
import { goalsOf } from '#src/accompaniment/plan/index.ts'
import * as tasks from '#src/accompaniment/tasks/index.ts'
import { form } from '#src/platform/form.ts'
import type { Actions, PageServerLoadEvent } from './$types'

export const load = ({ locals, params }: PageServerLoadEvent) =>
  locals.asActor(async (tx) => ({
    tasks: await tasks.tasksOf(tx, params.id),
    suggestion: tasks.nextChallenge(await tasks.lastTold(tx, params.id)),
    goals: (await goalsOf(tx, params.id)).map(({ id, words, state }) => ({ id, words, state })),
    writable: await may(tx, 'tasks.write', params.id),
    tellable: await may(tx, 'tasks.tell', params.id),
    lettable: await may(tx, 'tasks.let_go', params.id),
  }))

const file = (event: { params: { id?: string } }) => ({ participantId: event.params.id ?? '' })
const f = tasks.taskForms

export const actions: Actions = {
  set: form(f.SetTask, (tx, input, event) => tasks.setTask(tx, { ...input, ...file(event) })),
  change: form(f.ChangeTask, (tx, input, event) => tasks.changeTask(tx, { ...input, ...file(event) })),
  tell: form(f.TellTask, (tx, input, event) => tasks.tellTask(tx, { ...input, ...file(event) })),
  letGo: form(f.LetGo, (tx, input, event) => tasks.letTaskGo(tx, { ...input, ...file(event) })),
  takeUp: form(f.OneTask, (tx, input, event) => tasks.takeTaskUp(tx, { ...input, ...file(event) })),
}
