import * as v from 'valibot'
import { oneOf, optionalText, text, uuid, version } from '#src/platform/fields.ts'
import { areas, weights } from './types.ts'

export const Say = v.object({ intakeId: v.optional(uuid), area: oneOf(areas), kind: oneOf(['quote', 'note']), words: text(4000), weight: v.optional(oneOf(weights), 'open') })
export const Weigh = v.object({ noteId: uuid, weight: oneOf(weights), was: oneOf(weights) })
export const Reword = v.object({ noteId: uuid, words: text(4000), version })
export const Correct = v.object({ noteId: uuid, correction: optionalText(4000), version })
export const Summarise = v.object({ intakeId: uuid, summary: optionalText(8000), version })
export const ReadBack = v.object({ intakeId: uuid })
export const Nothing = v.object({})

export type Say = v.InferOutput<typeof Say>
