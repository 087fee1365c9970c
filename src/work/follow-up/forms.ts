import * as v from 'valibot'
import { day, flag, oneOf, optionalOneOf, optionalText, uuid, version } from '#src/platform/fields.ts'
import { answers, fits, sayers } from './types.ts'

const aspectFields = { hours: optionalOneOf(fits), pay: optionalOneOf(fits), people: optionalOneOf(fits) }

/** An answer that was given in a talk. */
export const TellAnswer = v.object({ followUpId: uuid, answer: oneOf(answers), saidBy: oneOf(sayers), answeredOn: day, ...aspectFields, needs: optionalText(1000), mends: flag })
export type TellAnswer = v.InferOutput<typeof TellAnswer>

export const ThisFollowUp = v.object({ followUpId: uuid })

/** One tap; what follows it is asked after. */
export const Tap = v.object({ answer: oneOf(answers) })
export const TellMore = v.object({ ...aspectFields, wantsTalk: flag, needs: optionalText(1000) })
export type TellMore = v.InferOutput<typeof TellMore>

export const FollowUpDays = v.object({ days: optionalText(80), byMessage: flag, version })
