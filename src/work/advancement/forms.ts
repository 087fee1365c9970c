import * as v from 'valibot'
import { day, oneOf, optionalDay, optionalDecimal, optionalOneOf, optionalText, optionalUuid, text, uuid, version } from '#src/platform/fields.ts'
import { contracts, payBases } from '#src/work/placements/types.ts'
import { advancementKinds, beginners, planStates } from './types.ts'

export const PlanAdvancement = v.object({ placementId: uuid, kind: oneOf(advancementKinds), words: text(1000), startedBy: oneOf(beginners), byDay: optionalDay })
export type PlanAdvancement = v.InferOutput<typeof PlanAdvancement>
export const ChangePlan = v.object({ placementId: uuid, planId: uuid, words: text(1000), byDay: optionalDay, state: oneOf(planStates), stateWords: optionalText(500), version })
export type ChangePlan = v.InferOutput<typeof ChangePlan>
/** 'task:ID' or 'milestone:ID'. */
export const LinkStep = v.object({ placementId: uuid, planId: uuid, step: v.pipe(text(60), v.regex(/^(task|milestone):[0-9a-f-]{36}$/, 'notAChoice')) })
export type LinkStep = v.InferOutput<typeof LinkStep>
export const UnlinkStep = v.object({ placementId: uuid, stepId: uuid })

/** What grew: the field of its kind says what is new. */
export const TellAdvancement = v.object({
  placementId: uuid, planId: optionalUuid, kind: oneOf(advancementKinds), onDay: day, startedBy: oneOf(beginners),
  newPay: optionalDecimal(1, 500_000), payBasis: optionalOneOf(payBases), newHours: optionalDecimal(0.5, 100), newRole: optionalText(200), newContract: optionalOneOf(contracts), credential: optionalText(300),
})
export type TellAdvancement = v.InferOutput<typeof TellAdvancement>
