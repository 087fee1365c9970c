import * as v from 'valibot'
import { oneOf, optionalText, optionalUuid, optionalWhole, text, uuid } from '#src/platform/fields.ts'
import { beginners } from '#src/work/cv/index.ts'
import { practiceKinds } from './types.ts'

const key = v.pipe(v.string(), v.regex(/^[a-z_]{3,40}$/, 'notAChoice'))
/** 1 to 4 for each behaviour, as its anchors say; left out where nobody looked. */
const seen = { point: optionalWhole(1, 4), example: optionalWhole(1, 4), strength: optionalWhole(1, 4), contact: optionalWhole(1, 4) }

export const BeginPractice = v.object({
  kind: oneOf(practiceKinds), jobWords: optionalText(200), applicationId: optionalUuid, questions: v.pipe(v.optional(v.array(key), []), v.nonEmpty('required'), v.maxLength(12, 'tooLong')), begunBy: v.optional(oneOf(beginners), 'participant'),
})
export const AnswerQuestion = v.object({ question: key, answer: text(4000), ...seen, better: optionalText(1000) })
export const GiveFeedback = v.object({ answerId: uuid, strong: text(1000), next: optionalText(1000), ...seen })
export type BeginPractice = v.InferOutput<typeof BeginPractice>
export type AnswerQuestion = v.InferOutput<typeof AnswerQuestion>
export type GiveFeedback = v.InferOutput<typeof GiveFeedback>
