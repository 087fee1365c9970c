import * as v from 'valibot'
import { languages } from '#src/language/language.ts'
import { day, decimal, flag, instantLocal, many, manyText, manyUuids, oneOf, optionalText, optionalWhole, uuid, version, whole } from '#src/platform/fields.ts'
import { type LearningWords, learningKinds } from './types.ts'

const words = {
  kind: oneOf(learningKinds), titleHe: optionalText(200), titleAr: optionalText(200), titleEn: optionalText(200), aboutHe: optionalText(4000), aboutAr: optionalText(4000), aboutEn: optionalText(4000),
  criteria: manyText(20), heldIn: many(languages), provider: optionalText(200), ledBy: uuid, place: optionalText(300), places: optionalWhole(1, 2000),
}
export const WriteLearning = v.object(words)
export const ChangeLearning = v.object({ ...words, version })

/** The fields of a learning as its words, and back. */
export const learningWords = (input: v.InferOutput<typeof WriteLearning>): LearningWords => ({
  kind: input.kind, title: { he: input.titleHe, ar: input.titleAr, en: input.titleEn }, about: { he: input.aboutHe, ar: input.aboutAr, en: input.aboutEn },
  criteria: input.criteria, heldIn: input.heldIn, provider: input.provider, ledBy: input.ledBy, place: input.place, places: input.places,
})
export const inFields = ({ kind, title, about, criteria, heldIn, provider, ledBy, place, places }: LearningWords) => ({
  kind, titleHe: title.he, titleAr: title.ar, titleEn: title.en, aboutHe: about.he, aboutAr: about.ar, aboutEn: about.en, criteria, heldIn, provider, ledBy, place, places: places === null ? '' : String(places),
})

const sitting = { startsAt: instantLocal, minutes: whole(15, 720) }
export const AddSittings = v.object({ ...sitting, weeks: whole(1, 30) })
export const MoveSitting = v.object({ ...sitting, sessionId: uuid, version })
export const CallSittingOff = v.object({ sessionId: uuid, back: flag, version })
export const CallOff = v.object({ back: flag, version })
export const AskHours = v.object({ hours: decimal(0, 400), effectiveOn: day })

export const Nothing = v.object({})
export const Leave = v.object({ learningId: uuid })
export const EnrolAnother = v.object({ learningId: uuid })
export const MarkSitting = v.object({ sessionId: uuid, there: manyUuids })
export const MarkPart = v.object({ sessionId: uuid, promoterId: uuid, minutes: whole(0, 720) })

export type Of<S extends v.GenericSchema> = v.InferOutput<S> & { learningId: string }
