import * as v from 'valibot'
import { day, flag, many, manyUuids, optionalDecimal, optionalOneOf, optionalText, optionalWhole, oneOf, text, uuid, version } from '#src/platform/fields.ts'
import { accessibilities, choosings, levels, payBases, shifts, weekDays, workLanguages } from '../vacancies/types.ts'
import { type Preference, toldKinds, travelWays } from './types.ts'

const level = optionalOneOf(levels)
export const SayPreference = v.object({
  fromLocality: optionalText(100), travelMinutes: optionalWhole(1, 240), travelBy: many(travelWays), hoursFrom: optionalDecimal(1, 100), hoursTo: optionalDecimal(1, 100), daysNot: many(weekDays), shiftsNot: many(shifts), payFrom: optionalDecimal(1, 999_999),
  payBasis: optionalOneOf(payBases), language_he: level, language_ar: level, language_en: level, language_ru: level, language_am: level, language_fr: level, seeks: optionalText(2000), needsAccess: many(accessibilities), needsWords: optionalText(2000), version,
})

/** The fields of the form as what somebody asks of work. */
export function preferenceWords({ version: _, language_he: he, language_ar: ar, language_en: en, language_ru: ru, language_am: am, language_fr: fr, ...rest }: v.InferOutput<typeof SayPreference>): Preference {
  const known = { he, ar, en, ru, am, fr }
  return { ...rest, languages: Object.fromEntries(workLanguages.flatMap((one) => (known[one] ? [[one, known[one]]] : []))) }
}
const number = (value: number | null) => (value === null ? '' : String(value))
export const inFields = ({ languages, hoursFrom, hoursTo, travelMinutes, payFrom, payBasis, ...rest }: Preference): Record<string, string | string[]> => ({
  ...rest, hoursFrom: number(hoursFrom), hoursTo: number(hoursTo), travelMinutes: number(travelMinutes), payFrom: number(payFrom), payBasis: payBasis ?? '', ...Object.fromEntries(workLanguages.map((one) => [`language_${one}`, languages[one] ?? ''])),
})

export const Propose = v.object({ vacancyId: uuid, words: optionalText(2000) })
export const ProposeSomebody = v.object({ participantId: uuid, words: optionalText(2000) })
export const TellStep = v.object({ kind: oneOf(toldKinds), onDay: day, how: optionalOneOf(choosings), words: optionalText(2000), version })
export const WriteLetter = v.object({ letter: text(5000), letterCvs: manyUuids, version })
/** `papers`: the digest of the papers that were read with it. */
export const AgreeLetter = v.object({ sure: flag, papers: optionalText(64), version })
export const SendLetter = v.object({ sentTo: text(200), sentOn: day, version })

export type Of<S extends v.GenericSchema> = v.InferOutput<S> & { candidacyId: string }
