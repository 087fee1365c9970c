import * as v from 'valibot'
import { day, many, oneOf, optionalText, optionalWhole, text, uuid } from '#src/platform/fields.ts'
import { measures, modes, readers } from './types.ts'

const level = optionalWhole(1, 5)
export const Read = v.object({
  on: day,
  byWhom: oneOf(readers),
  mode: oneOf(modes),
  present: optionalText(200),
  importance: optionalWhole(0, 10),
  importanceWords: optionalText(1000),
  confidence: optionalWhole(0, 10),
  confidenceWords: optionalText(1000),
  motivation: level,
  proactivity: level,
  efficacy: level,
  vision: level,
  tools: level,
  words: optionalText(2000),
})
export type Read = v.InferOutput<typeof Read>
/** Which of a reading was mistaken, and why; or stands again after all. */
export const Void = v.object({ readingId: uuid, measures: many(measures), why: text(500) })
export type Void = v.InferOutput<typeof Void>
