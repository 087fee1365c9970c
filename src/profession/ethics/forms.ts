import * as v from 'valibot'
import { day, flag, manyText, oneOf, optionalDay, optionalText, optionalUuid, text, version } from '#src/platform/fields.ts'
import { optionsWeighed, valuesNamed } from './rules.ts'
import { circles, kinds } from './types.ts'

const notThePerson = flag
const option = { words: optionalText(600), for: optionalText(1500), against: optionalText(1500) }

const told = {
  kind: oneOf(kinds), title: text(140), story: text(6000), values: manyText(60), moreValues: optionalText(600), touches: optionalText(1500), wantedBy: optionalDay,
  words1: text(600), for1: option.for, against1: option.against, words2: text(600), for2: option.for, against2: option.against, words3: option.words, for3: option.for, against3: option.against,
  notThePerson,
}
export const Raise = v.object({ ...told, anonymous: flag })
/** What is looked up while it is written: nothing of it is required yet. */
export const Look = v.object({ ...told, title: optionalText(140), story: optionalText(6000), words1: option.words, words2: option.words, anonymous: flag })
export const Correct = v.object({ ...told, version })
export const Ask = v.object({ asked: oneOf(circles), programmeId: optionalUuid, answerBy: day, question: optionalText(1500), notThePerson, version })
export const GiveAdvice = v.object({ weighs: text(4000), unknown: optionalText(2000), notThePerson })
export const Decide = v.object({ decision: text(4000), reason: text(4000), notThePerson, version })
export const TellOutcome = v.object({ outcome: text(4000), notThePerson, version })

/** The fields of the page as the command takes them. */
export function raised<T extends Omit<v.InferOutput<typeof Raise>, 'anonymous'>>({ values, moreValues, words1, for1, against1, words2, for2, against2, words3, for3, against3, ...rest }: T) {
  return {
    ...rest,
    values: valuesNamed(values, moreValues),
    options: optionsWeighed([{ words: words1, for: for1, against: against1 }, { words: words2, for: for2, against: against2 }, { words: words3, for: for3, against: against3 }]),
  }
}

export type Form<S extends v.GenericSchema> = v.InferOutput<S> & { dilemmaId: string }
