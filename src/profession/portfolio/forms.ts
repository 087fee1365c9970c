import * as v from 'valibot'
import { flag, oneOf, optionalDay, text, uuid, version } from '#src/platform/fields.ts'
import { stands, stepStates } from './types.ts'

export const See = v.object({ stands: oneOf(stands), words: text(2000), notThePerson: flag })
export const Step = v.object({ words: text(600), byWhen: optionalDay, notThePerson: flag })
export const TellStep = v.object({ stepId: uuid, state: oneOf(stepStates), told: text(2000), notThePerson: flag, version })

export type OfCriterion<S extends v.GenericSchema> = v.InferOutput<S> & { promoterId: string; criterion: string }
