/** Vacancies from elsewhere, whatever file they come in: a record of texts by our own field names, and what becomes of it. Pure. */
import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import { messages } from './messages.ts'
import { accessibilities, choosings, levels, rights, shifts, transports, type VacancyWords, weekDays, workLanguages } from './types.ts'

/** The fields that a file may fill. `key` is the source's own, by which the same vacancy is known again. */
export const incomingFields = [
  'key', 'employer', 'title', 'description', 'language', 'locality', 'address', 'hoursFrom', 'hoursTo', 'days', 'shifts', 'hoursWords', 'payFrom', 'payTo', 'payBasis', 'paySaidOn', 'payWords', 'transport', 'transportWords', 'rights', 'conditions', 'accessibility',
  'accessibilityWords', 'languages', 'languagesWords', 'horizon', 'needed', 'learnedThere', 'chosenBy', 'chosenWords', 'posts', 'openUntil',
] as const
export type IncomingField = (typeof incomingFields)[number]
export type Incoming = Partial<Record<IncomingField, string>>

/** Why a vacancy is not taken in; `field` is what it is about, `text` what stood there. */
export interface Problem {
  why: 'missing' | 'number' | 'day' | 'basis' | 'order' | 'long' | 'twice' | 'range'
  field: IncomingField
  text: string
}
export interface Judged {
  /** Its place in the file, as whoever opens it sees it. */
  number: number
  key: string
  employer: string
  title: string
  words: VacancyWords | null
  problems: Problem[]
}

const bounds: Partial<Record<IncomingField, number>> = {
  key: 200, employer: 200, title: 200, description: 6000, locality: 100, address: 300, hoursWords: 500, payWords: 1000, transportWords: 1000, conditions: 3000, accessibilityWords: 1000, languagesWords: 500, horizon: 2000, needed: 3000, learnedThere: 2000, chosenWords: 1000,
}

/** Reads one record: the words of a vacancy, or what keeps it out. What is not understood of a list is kept in the words beside it. */
export function judge(record: Incoming, number: number): Judged {
  const problems: Problem[] = []
  const of = (field: IncomingField) => (record[field] ?? '').normalize('NFC').replaceAll('\0', '').trim()
  const wrong = (why: Problem['why'], field: IncomingField) => problems.push({ why, field, text: of(field).slice(0, 60) })
  for (const field of ['title', 'employer'] as const) if (of(field) === '') wrong('missing', field)
  for (const [field, most] of Object.entries(bounds)) if (of(field as IncomingField).length > most) wrong('long', field as IncomingField)

  const amount = (field: IncomingField, least: number, most: number): number | null => {
    const text = of(field).replaceAll(/[₪\s]|nis|ils/gi, '').replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.')
    if (text === '') return null
    const value = Number(text)
    if (!Number.isFinite(value)) wrong('number', field)
    else if (value < least || value > most) wrong('range', field)
    else return value
    return null
  }
  const dayOf = (field: IncomingField): Day | null => {
    const text = of(field)
    if (text === '') return null
    const read = readDay(text)
    if (!read) wrong('day', field)
    return read
  }
  const [hoursFrom, hoursTo, payFrom, payTo] = [amount('hoursFrom', 1, 100), amount('hoursTo', 1, 100), amount('payFrom', 1, 999_999), amount('payTo', 1, 999_999)]
  if (hoursFrom !== null && hoursTo !== null && hoursTo < hoursFrom) wrong('order', 'hoursTo')
  if (payFrom !== null && payTo !== null && payTo < payFrom) wrong('order', 'payTo')
  const pay = payFrom ?? payTo
  const payBasis = basisOf(of('payBasis'), pay)
  if (pay !== null && payBasis === null) wrong('basis', 'payBasis')

  const left: Partial<Record<IncomingField, string[]>> = {}
  const list = <T extends string>(field: IncomingField, values: readonly T[], labels: (language: Language) => Record<T, string>, beside: IncomingField): T[] => {
    const found = new Set<T>()
    for (const word of of(field).split(/[,;|،\n]/).map((one) => one.trim()).filter(Boolean)) {
      const known = values.find((value) => [value, ...(['he', 'ar', 'en'] as const).map((language) => labels(language)[value])].some((label) => same(label, word)))
      if (known) found.add(known)
      else left[beside] = [...(left[beside] ?? []), word]
    }
    return [...found]
  }
  const words: VacancyWords = {
    title: of('title'), language: languageOf(of('language'), `${of('title')} ${of('description')}`), description: of('description'), hoursFrom, hoursTo,
    days: list('days', weekDays, (language) => messages[language].days, 'hoursWords'), shifts: list('shifts', shifts, (language) => messages[language].shifts, 'hoursWords'), hoursWords: '',
    locality: of('locality'), address: of('address'), transport: list('transport', transports, (language) => messages[language].transports, 'transportWords'), transportWords: '',
    payFrom, payTo, payBasis: pay === null ? null : payBasis, paySaidOn: dayOf('paySaidOn'), payWords: of('payWords'), rights: list('rights', rights, (language) => messages[language].rights, 'conditions'), conditions: '',
    accessibility: list('accessibility', accessibilities, (language) => messages[language].accessibilities, 'accessibilityWords'), accessibilityWords: '', languages: languagesOf(of('languages'), left), languagesWords: '',
    horizon: of('horizon'), needed: of('needed'), learnedThere: of('learnedThere'), chosenBy: list('chosenBy', choosings, (language) => messages[language].choosings, 'chosenWords'), chosenWords: '',
    posts: amount('posts', 1, 1000) ?? 1, openUntil: dayOf('openUntil'), namesEmployer: true,
  }
  if (!Number.isInteger(words.posts)) wrong('number', 'posts')
  for (const field of ['hoursWords', 'transportWords', 'conditions', 'accessibilityWords', 'languagesWords', 'chosenWords'] as const) words[field] = [of(field), ...(left[field] ?? [])].filter(Boolean).join(', ').slice(0, bounds[field])
  return { number, key: of('key'), employer: of('employer'), title: of('title'), words: problems.length === 0 ? words : null, problems }
}

/** All records of a file; a key that stands there twice is taken in once, and the second is told. */
export function judgeAll(records: readonly { number: number; record: Incoming }[]): Judged[] {
  const keys = new Set<string>()
  return records.map(({ number, record }) => {
    const one = judge(record, number)
    if (one.key === '') return one
    if (keys.has(one.key)) return { ...one, words: null, problems: [...one.problems, { why: 'twice', field: 'key', text: one.key }] }
    keys.add(one.key)
    return one
  })
}

const same = (a: string, b: string) => a.toLowerCase().replaceAll(/[\s_-]+/g, ' ') === b.toLowerCase().replaceAll(/[\s_-]+/g, ' ')

/** 'YYYY-MM-DD', or day first as it is written here. */
function readDay(text: string): Day | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text)
  const parts = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : null
  if (!parts) return null
  const day = parts.map((one) => (one ?? '').padStart(2, '0')).join('-')
  return /^(19|20|21)/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day ? day : null
}

/** By the word; without one by the amount, where no other basis is thinkable. */
function basisOf(text: string, pay: number | null): VacancyWords['payBasis'] {
  if (/hour|לשעה|שעתי|שעה|ساعة/i.test(text)) return 'hour'
  if (/month|לחודש|חודשי|חודש|شهر/i.test(text)) return 'month'
  if (text !== '' || pay === null) return null
  return pay < 250 ? 'hour' : pay > 1500 ? 'month' : null
}

/** By its code or name; else by the script of the words. */
function languageOf(text: string, words: string): Language {
  const named = /^(he|iw|ar|en)\b/i.exec(text)?.[1]?.toLowerCase()
  if (named) return named === 'iw' ? 'he' : (named as Language)
  const count = (script: RegExp) => words.match(script)?.length ?? 0
  const [he, ar, en] = [count(/\p{Script=Hebrew}/gu), count(/\p{Script=Arabic}/gu), count(/[a-z]/gi)]
  return ar > he && ar > en ? 'ar' : en > he && en > ar ? 'en' : 'he'
}

/** 'he: daily, ar: good'; what is said otherwise is kept in words. */
function languagesOf(text: string, left: Partial<Record<IncomingField, string[]>>): VacancyWords['languages'] {
  const found: VacancyWords['languages'] = {}
  for (const word of text.split(/[,;|،\n]/).map((one) => one.trim()).filter(Boolean)) {
    const [name = '', level = ''] = word.split(/\s*[:=]\s*/)
    const language = workLanguages.find((one) => [one, ...(['he', 'ar', 'en'] as const).map((of) => messages[of].languages[one])].some((label) => same(label, name)))
    const known = levels.find((one) => [one, ...(['he', 'ar', 'en'] as const).map((of) => messages[of].levels[one])].some((label) => same(label, level)))
    if (language && known) found[language] = known
    else left.languagesWords = [...(left.languagesWords ?? []), word]
  }
  return found
}
