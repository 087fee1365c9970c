import * as v from 'valibot'
import { day, oneOf, optionalDay, optionalText, optionalUuid, text, uuid, version } from '#src/platform/fields.ts'
import { axes, directions, doers, horizons } from './types.ts'

const levelWords = { low2: optionalText(300), low1: optionalText(300), expected: optionalText(300), high1: optionalText(300), high2: optionalText(300) }
const goal = { words: text(500), axis: oneOf(axes), direction: oneOf(directions), horizon: oneOf(horizons), byWhen: optionalDay, ...levelWords }

export const SayVision = v.object({ words: text(2000) })
export const AddGoal = v.object(goal)
export const ChangeGoal = v.object({ goalId: uuid, ...goal, version })
export const SetGoalAside = v.object({ goalId: uuid, reason: text(500), version })
export const OneGoal = v.object({ goalId: uuid, version })
export const AttainLevel = v.object({ goalId: uuid, level: oneOf(['-2', '-1', '0', '1', '2']), words: optionalText(1000), on: day })

export const SayPurpose = v.object({ need: optionalText(2000), purpose: optionalText(2000), version })
const milestone = { words: text(500), goalId: optionalUuid, who: oneOf(doers), whoWords: optionalText(120), dueOn: optionalDay }
export const AddMilestone = v.object(milestone)
export const ChangeMilestone = v.object({ milestoneId: uuid, ...milestone, version })
export const SetMilestoneAside = v.object({ milestoneId: uuid, reason: text(500), version })
export const OneMilestone = v.object({ milestoneId: uuid, version })
// The participant's own sign-in is told by the relation, never chosen.
const how = v.optional(oneOf(['at_the_table', 'by_phone']), 'at_the_table')
export const Agree = v.object({ how, present: optionalText(200), reason: optionalText(500), read: text(64) })
export const Disagree = v.object({ how, words: text(2000) })

export type GoalFields = v.InferOutput<typeof AddGoal>
export type MilestoneFields = v.InferOutput<typeof AddMilestone>
