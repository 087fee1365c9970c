import * as v from 'valibot'
import { day, flag, oneOf, optionalText, text, uuid } from '#src/platform/fields.ts'
import { ways } from './types.ts'

const words = optionalText(2000)
/** One place for each behaviour of the criterion, in its order. */
export const Observe = v.object({
  criterion: text(20), how: oneOf(ways), heldOn: day, words1: words, words2: words, words3: words, words4: words, words5: words, words6: words, words7: words, words8: words, grey: optionalText(4000), notThePerson: flag,
})
export const Answer = v.object({ observationId: uuid, words: text(4000), notThePerson: flag })

export type Of<S extends v.GenericSchema> = v.InferOutput<S> & { promoterId: string }
