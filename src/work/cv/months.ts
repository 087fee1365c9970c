/** Months and years as people remember them: '2019', '5/2019', '05.2019', '2019-05'. Kept as 'YYYY' or 'YYYY-MM'. */
import * as v from 'valibot'
import type { Language } from '#src/language/language.ts'
import { optionalText } from '#src/platform/fields.ts'
import { cvWords } from './words.ts'

/** What was typed as it is kept; null for what is no month or year. */
export function monthOf(typed: string): string | null {
  const latin = typed.trim().replaceAll(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
  if (latin === '') return ''
  const yearFirst = /^(\d{4})(?:[-./](\d{1,2}))?(?:[-./]\d{1,2})?$/.exec(latin)
  const monthFirst = /^(\d{1,2})[-./](\d{4})$/.exec(latin)
  const year = yearFirst?.[1] ?? monthFirst?.[2]
  const month = yearFirst?.[2] ?? monthFirst?.[1]
  if (!year || !/^(19|20)/.test(year)) return null
  if (month === undefined) return year
  const number = Number(month)
  return number >= 1 && number <= 12 ? `${year}-${month.padStart(2, '0')}` : null
}

/** A field for it: '' when left empty. */
export const month = v.pipe(optionalText(20), v.check((typed) => monthOf(typed) !== null, 'notAMonth'), v.transform((typed) => monthOf(typed) ?? ''))

const tags: Record<Language, string> = { he: 'he-IL', ar: 'ar-u-nu-latn', en: 'en-GB' }

/** 'May 2019', or the year alone. */
export function formatMonth(language: Language, kept: string): string {
  if (!kept.includes('-')) return kept
  return new Intl.DateTimeFormat(tags[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${kept}-15T12:00:00Z`))
}

/** From when until when, as far as it is known. */
export function span(language: Language, { began, ended, goesOn }: { began: string; ended: string; goesOn: boolean }): string {
  const t = cvWords[language]
  const [from, to] = [formatMonth(language, began), goesOn ? t.today : formatMonth(language, ended)]
  if (from === '' && goesOn) return ''
  if (from === '') return to
  if (to === '' || from === to) return from
  return t.between(from, to)
}

/** The latest first: what goes on, then by its end, then by its beginning. */
export function latestFirst<T extends { began: string; ended: string; goesOn: boolean }>(entries: readonly T[]): T[] {
  const end = (entry: T) => (entry.goesOn ? '9999' : entry.ended || entry.began)
  return entries.toSorted((a, b) => end(b).localeCompare(end(a)) || b.began.localeCompare(a.began))
}
