import * as v from 'valibot'
import { axes } from '#src/accompaniment/axes/types.ts'
import { oneOf, optionalDay, optionalText, optionalUuid, optionalWhole, text, uuid, version } from '#src/platform/fields.ts'
import { doers, outcomes } from './types.ts'

const task = {
  words: text(500), axis: oneOf(axes), who: oneOf(doers), startedBy: oneOf(doers), goalId: optionalUuid,
  challenge: optionalWhole(1, 10), chosenWhy: optionalText(500), confidence: optionalWhole(0, 10), dueOn: optionalDay,
}
export const SetTask = v.object(task)
export const ChangeTask = v.object({ taskId: uuid, ...task, version })
export const TellTask = v.object({
  taskId: uuid, outcome: oneOf(outcomes), attained: optionalWhole(0, 10), happened: optionalText(2000), learned: optionalText(2000), reinforcement: optionalText(2000), version,
})
export const LetGo = v.object({ taskId: uuid, reason: text(500) })
export const OneTask = v.object({ taskId: uuid })
export type TaskFields = v.InferOutput<typeof SetTask>
export type TaskTold = v.InferOutput<typeof TellTask>
