import type { Language } from './language.ts'

// ar-IL prints Arabic-Indic digits and plain ar differs by system: Latin digits are asked for (stack.md 8).
const tags: Record<Language, string> = { he: 'he-IL', ar: 'ar-u-nu-latn', en: 'en-GB' }

const formats = new Map<string, Intl.DateTimeFormat>()
function dateFormat(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${name}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(tags[language], options)
    formats.set(key, format)
  }
  return format
}

/** The comma of the language, with its space. */
export const comma: Record<Language, string> = { he: ', ', ar: '، ', en: ', ' }

/** Words one after the other in a line, with the comma of the language. */
export const inLine = (language: Language, words: readonly string[]): string => words.join(comma[language])

const noon = (day: string) => new Date(`${day}T12:00:00Z`)

/** A calendar day in words: '24 בנובמבר 2026'. */
export const formatDay = (language: Language, day: string): string =>
  dateFormat(language, 'day', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(day))

/** A calendar day in figures, day first: '24.11.2026'. */
export const formatShortDay = (language: Language, day: string): string =>
  dateFormat(language, 'short', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }).format(noon(day))

/** A month, 'YYYY-MM', in words: 'נובמבר 2026'. */
export const formatMonth = (language: Language, month: string): string => dateFormat(language, 'month', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(`${month}-15`))

/** A share as a whole percent: '42%'. */
export const formatShare = (language: Language, share: number): string => percents[language].format(share)

/** A calendar day with its weekday, without the year: 'יום שלישי, 24 בנובמבר'. */
export const formatWeekday = (language: Language, day: string): string =>
  dateFormat(language, 'weekday', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(noon(day))

/** An instant as day and time in a time zone. */
export const formatInstant = (language: Language, at: Date, timeZone: string): string =>
  dateFormat(language, `instant ${timeZone}`, { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at)

/** The time of an instant, '09:30'. */
export const formatTime = (language: Language, at: Date, timeZone: string): string =>
  dateFormat(language, `time ${timeZone}`, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(at)

const percents: Record<Language, Intl.NumberFormat> = {
  he: new Intl.NumberFormat(tags.he, { style: 'percent', maximumFractionDigits: 0 }),
  ar: new Intl.NumberFormat(tags.ar, { style: 'percent', maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat(tags.en, { style: 'percent', maximumFractionDigits: 0 }),
}

const numbers: Record<Language, Intl.NumberFormat> = {
  he: new Intl.NumberFormat(tags.he, { maximumFractionDigits: 2 }),
  ar: new Intl.NumberFormat(tags.ar, { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(tags.en, { maximumFractionDigits: 2 }),
}

export const formatNumber = (language: Language, value: number): string => numbers[language].format(value)

const lists = new Map<string, Intl.ListFormat>()

/** Words joined as a list: 'a, b and c'. */
export function formatList(language: Language, items: string[]): string {
  let format = lists.get(language)
  if (!format) {
    format = new Intl.ListFormat(tags[language], { style: 'long', type: 'conjunction' })
    lists.set(language, format)
  }
  return format.format(items)
}

/** A phone as people write it: Israeli numbers in the local form, others as they are. Show it in <bdi dir="ltr">. */
export function formatPhone(phone: string): string {
  const local = /^(?:\+972|0)(\d{8,9})$/.exec(phone)?.[1]
  if (!local) return phone
  return local.length === 9 ? `0${local.slice(0, 2)}-${local.slice(2, 5)}-${local.slice(5)}` : `0${local.slice(0, 1)}-${local.slice(1, 4)}-${local.slice(4)}`
}
