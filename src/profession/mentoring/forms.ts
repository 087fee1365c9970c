import * as v from 'valibot'
import { day, flag, oneOf, optionalDay, optionalText, optionalUuid, text, uuid, version, whole } from '#src/platform/fields.ts'
import { goalStates, outcomes, steps } from './types.ts'

const masked = { notThePerson: flag }
export const BeginProcess = v.object({ label: text(80), beganOn: day, ...masked })
export const Relabel = v.object({ label: text(80), version, ...masked })
export const SetAside = v.object({ back: flag, version })
export const TellStep = v.object({ step: oneOf(steps), seen: text(4000), doubt: optionalText(4000), next: optionalText(4000), ...masked })
export const ReviewStep = v.object({ step: oneOf(steps), outcome: oneOf(outcomes), seen: text(4000), doubt: optionalText(4000), next: optionalText(4000), ...masked })
export const OpenWords = v.object({ close: flag })

export const RecordMeeting = v.object({
  mentorId: optionalUuid, heldOn: day, minutes: whole(5, 480), words: text(4000), doubt: optionalText(4000), goal1: optionalText(600), goal2: optionalText(600), goal3: optionalText(600), nextOn: optionalDay, ...masked,
})
export const SayOfMeeting = v.object({ meetingId: uuid, words: text(4000), doubt: optionalText(4000), ...masked })
export const TellGoal = v.object({ goalId: uuid, state: oneOf(goalStates), words: text(2000), ...masked })

export type Of<S extends v.GenericSchema> = v.InferOutput<S> & { promoterId: string }
export type OfProcess<S extends v.GenericSchema> = Of<S> & { processId: string }
