import * as v from 'valibot'
import { day, decimal, flag, manyText, oneOf, optionalText, text, version } from '#src/platform/fields.ts'
import type { EntryWords } from './types.ts'
import { figureKinds, headings } from './types.ts'

const bodyMax = 6000
const entry = {
  titleHe: optionalText(200), titleAr: optionalText(200), titleEn: optionalText(200),
  bodyHe: optionalText(bodyMax), bodyAr: optionalText(bodyMax), bodyEn: optionalText(bodyMax),
  about: optionalText(200), belonging: optionalText(300), sources: optionalText(2000), criteria: optionalText(200), lookAgainOn: day, notThePerson: flag,
}
export const AddEntry = v.object({ heading: oneOf(headings), ...entry })
export const ChangeEntry = v.object({ ...entry, version })
export const Nothing = v.object({})

/** The fields of an entry as its words. */
export const entryWords = (input: Omit<v.InferOutput<typeof AddEntry>, 'heading' | 'notThePerson'>): EntryWords => ({
  title: { he: input.titleHe, ar: input.titleAr, en: input.titleEn },
  body: { he: input.bodyHe, ar: input.bodyAr, en: input.bodyEn },
  about: input.about, belonging: input.belonging, sources: input.sources, lookAgainOn: input.lookAgainOn,
  criteria: [...new Set(input.criteria.toUpperCase().split(/[\s,،;]+/).filter((code) => code !== ''))],
})
/** An entry's words as the fields of its form. */
export const inFields = ({ title, body, about, belonging, sources, criteria, lookAgainOn }: EntryWords) => ({
  titleHe: title.he, titleAr: title.ar, titleEn: title.en, bodyHe: body.he, bodyAr: body.ar, bodyEn: body.en, about, belonging, sources, criteria: criteria.join(', '), lookAgainOn,
})

export const AddFigure = v.object({ kind: oneOf(figureKinds), value: decimal(0, 999_999), effectiveOn: day, source: text(300), note: optionalText(500), verified: flag, lookAgainOn: day })
export const GiveAnswer = v.object({ question: text(60), chosen: manyText(60) })
