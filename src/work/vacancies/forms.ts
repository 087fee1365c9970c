import * as v from 'valibot'
import { languages } from '#src/language/language.ts'
import { day, flag, many, oneOf, optionalDay, optionalDecimal, optionalOneOf, optionalText, text, uuid, version, whole } from '#src/platform/fields.ts'
import { accessibilities, choosings, closings, levels, payBases, rights, shifts, transports, type VacancyWords, weekDays, workLanguages } from './types.ts'

const level = optionalOneOf(levels)
const words = {
  title: text(200), language: oneOf(languages), description: optionalText(6000),
  hoursFrom: optionalDecimal(1, 100), hoursTo: optionalDecimal(1, 100), days: many(weekDays), shifts: many(shifts), hoursWords: optionalText(500),
  locality: optionalText(100), address: optionalText(300), transport: many(transports), transportWords: optionalText(1000),
  payFrom: optionalDecimal(1, 999_999), payTo: optionalDecimal(1, 999_999), payBasis: optionalOneOf(payBases), paySaidOn: optionalDay, payWords: optionalText(1000),
  rights: many(rights), conditions: optionalText(3000), accessibility: many(accessibilities), accessibilityWords: optionalText(1000),
  language_he: level, language_ar: level, language_en: level, language_ru: level, language_am: level, language_fr: level, languagesWords: optionalText(500),
  horizon: optionalText(2000), needed: optionalText(3000), learnedThere: optionalText(2000), chosenBy: many(choosings), chosenWords: optionalText(1000),
  posts: whole(1, 1000), openUntil: optionalDay, unnamed: flag,
}
export const WriteVacancy = v.object({ employerId: uuid, ...words })
export const ChangeVacancy = v.object({ ...words, version })
export const CloseVacancy = v.object({ how: oneOf(closings), version })
export const OneVacancy = v.object({ version })
export const AnswerLaw = v.object({ rule: text(60), words: text(300), reason: text(2000) })
export const ConfirmPay = v.object({ paySaidOn: day, version })

type Fields = Omit<v.InferOutput<typeof ChangeVacancy>, 'version'>

/** The fields of the form as a vacancy's words. */
export function vacancyWords({ unnamed, language_he: he, language_ar: ar, language_en: en, language_ru: ru, language_am: am, language_fr: fr, ...rest }: Fields): VacancyWords {
  const needed = { he, ar, en, ru, am, fr }
  return { ...rest, languages: Object.fromEntries(workLanguages.flatMap((one) => (needed[one] ? [[one, needed[one]]] : []))), namesEmployer: !unnamed }
}

const numberText = (value: number | null) => (value === null ? '' : String(value))
/** A vacancy's words as the fields show them. */
export function inFields({ languages: needed, namesEmployer, hoursFrom, hoursTo, payFrom, payTo, payBasis, paySaidOn, openUntil, posts, ...rest }: VacancyWords): Record<string, string | string[]> {
  return {
    ...rest, hoursFrom: numberText(hoursFrom), hoursTo: numberText(hoursTo), payFrom: numberText(payFrom), payTo: numberText(payTo), payBasis: payBasis ?? '', paySaidOn: paySaidOn ?? '',
    openUntil: openUntil ?? '', posts: String(posts), unnamed: namesEmployer ? '' : 'true', ...Object.fromEntries(workLanguages.map((one) => [`language_${one}`, needed[one] ?? ''])),
  }
}

export type Of<S extends v.GenericSchema> = v.InferOutput<S> & { vacancyId: string }
