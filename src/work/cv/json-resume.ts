/** JSON Resume v1.0.0, out and in (jsonresume.org/schema): a person's curriculum vitae is theirs, also in another system. */
import * as v from 'valibot'
import { type Language, languages } from '#src/language/language.ts'
import { languageOfWords } from '#src/language/letters.ts'
import { monthOf } from './months.ts'
import { type CvDocument, type CvSources, type HistoryEntry, type HistoryKind, historyKinds, type HistoryWords } from './types.ts'
import { spokenName } from './words.ts'

/** What is empty has no place in the file. */
function full<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0) && !(typeof value === 'object' && Object.keys(value).length === 0))) as Partial<T>
}

/** The document as a JSON Resume: what stands on the paper, and no more. */
export function jsonResumeOf(document: CvDocument, sources: CvSources): object {
  const history = new Map(sources.history.map((entry) => [`history:${entry.id}`, entry]))
  const contact = (kind: CvDocument['contact'][number]['kind']) => document.contact.find((one) => one.kind === kind)?.text ?? ''
  const itemsOf = (section: CvDocument['sections'][number]['key']) => document.sections.find(({ key }) => key === section)?.items ?? []
  const dates = (key: string) => {
    const entry = history.get(key)
    return { startDate: entry?.began ?? '', endDate: entry?.goesOn ? '' : (entry?.ended ?? '') }
  }
  return full({
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: full({
      name: document.name, label: document.headline, email: contact('email'), phone: contact('phone') && sources.phone, summary: document.summary,
      location: full({ city: contact('locality'), countryCode: contact('locality') && 'IL' }),
    }),
    work: itemsOf('work').map((item) => full({ name: item.place, position: item.title, ...dates(item.key), highlights: item.lines })),
    volunteer: itemsOf('voluntary').map((item) => full({ organization: item.place, position: item.title, ...dates(item.key), highlights: item.lines })),
    education: itemsOf('study').map((item) => full({ institution: item.place, area: item.title, ...dates(item.key), courses: item.lines })),
    // The schema asks for a whole day here, so a certificate whose day nobody knows has none.
    certificates: itemsOf('certificate').map((item) => full({ name: item.title, issuer: item.place, date: sources.credentials.find(({ id }) => item.key === `credential:${id}`)?.on ?? '' })),
    skills: itemsOf('strengths').map((item) => full({ name: item.title, keywords: item.lines })),
    languages: itemsOf('languages').map((item) => full({ language: item.title, fluency: item.place })),
    meta: { version: 'v1.0.0' },
  })
}

/** One line that a file brings: to be looked at before it is taken. */
export interface Brought {
  kind: HistoryKind
  language: Language
  began: string
  ended: string
  goesOn: boolean
  words: HistoryWords
}

/** What a file holds that a history can take, and how much of it has its home elsewhere (skills are named in the mapping, in a conversation). */
export interface BroughtFile {
  lines: Brought[]
  languages: string[]
  skills: string[]
}

const word = v.optional(v.nullable(v.pipe(v.string(), v.transform((text) => text.replaceAll('\0', '').trim().normalize('NFC').slice(0, 2000)), v.check((text) => text.isWellFormed()))), '')
const words = v.optional(v.nullable(v.pipe(v.array(v.unknown()), v.maxLength(200), v.transform((all) => all.filter((one) => typeof one === 'string')))), [])
const rows = <const T extends v.ObjectEntries>(entries: T) => v.optional(v.nullable(v.pipe(v.array(v.object(entries)), v.maxLength(200))), [])
const dated = { startDate: word, endDate: word, summary: word, highlights: words }
const ResumeFile = v.object({
  // `company` was the name of `name` before version 1.
  work: rows({ name: word, company: word, position: word, ...dated }),
  volunteer: rows({ organization: word, position: word, ...dated }),
  education: rows({ institution: word, area: word, studyType: word, startDate: word, endDate: word, courses: words }),
  certificates: rows({ name: word, issuer: word, date: word }),
  skills: rows({ name: word }),
  languages: rows({ language: word }),
})

/** Reads a JSON Resume, of version 1 or before; null for what is none. */
export function readJsonResume(text: string): BroughtFile | null {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
  const { success, output: file } = v.safeParse(ResumeFile, json)
  if (!success || !['basics', 'work', 'volunteer', 'education', 'certificates', 'skills'].some((part) => Object.hasOwn(json as object, part))) return null
  const lines = [
    ...(file.work ?? []).map((one) => line('work', { what: one.position, where: one.name || one.company, did: didOf(one), from: one.startDate, to: one.endDate })),
    ...(file.volunteer ?? []).map((one) => line('voluntary', { what: one.position, where: one.organization, did: didOf(one), from: one.startDate, to: one.endDate })),
    ...(file.education ?? []).map((one) => line('study', { what: [one.studyType, one.area].filter(Boolean).join(', '), where: one.institution, did: (one.courses ?? []).join('\n'), from: one.startDate, to: one.endDate })),
    ...(file.certificates ?? []).map((one) => line('certificate', { what: one.name, where: one.issuer, did: '', from: '', to: one.date })),
  ]
  return {
    lines: lines.filter((one) => one !== null),
    languages: (file.languages ?? []).flatMap(({ language }) => language || []),
    skills: (file.skills ?? []).flatMap(({ name }) => name || []),
  }
}

const didOf = ({ summary, highlights }: { summary: string | null; highlights: string[] | null }) => [summary, ...(highlights ?? [])].filter(Boolean).join('\n')

/** A line where it says what or where; of what has only a place, the place stands for both, as nothing is lost. */
function line(kind: HistoryKind, { what, where, did, from, to }: { what: string | null; where: string | null; did: string; from: string | null; to: string | null }): Brought | null {
  if (!what && !where) return null
  const [began, ended] = [monthOf(from ?? '') ?? '', monthOf(to ?? '') ?? '']
  const said = { what: (what || where || '').slice(0, 200), where: what ? (where ?? '').slice(0, 200) : '', did: did.slice(0, 4000) }
  // Work that began and has no end goes on, as the schema has it.
  return { kind, language: languageOfWords(`${said.what} ${said.where} ${said.did}`) ?? 'en', began, ended, goesOn: began !== '' && ended === '' && kind !== 'certificate', words: said }
}

/** Whether the history has this line already: the same words and beginning. */
export const isKnown = (brought: Brought, history: readonly HistoryEntry[]): boolean =>
  history.some((entry) => entry.kind === brought.kind && entry.began === brought.began && entry.words[brought.language]?.what === brought.words.what && entry.words[brought.language]?.where === brought.words.where)

/** The codes of languages that a file names in one of ours. */
export const languageCodes = (named: readonly string[]): string[] =>
  ['he', 'ar', 'en', 'ru', 'am', 'ti', 'yi', 'fr', 'es'].filter((code) => named.some((name) => (['he', 'ar', 'en'] as const).some((language) => spokenName(language, code).toLowerCase() === name.trim().toLowerCase())))

const BroughtLines = v.pipe(
  v.array(v.object({
    kind: v.picklist(historyKinds), language: v.picklist(languages), began: v.pipe(v.string(), v.check((text) => monthOf(text) === text)), ended: v.pipe(v.string(), v.check((text) => monthOf(text) === text)), goesOn: v.boolean(),
    words: v.object({ what: said(200), where: said(200), did: said(4000) }),
  })),
  v.maxLength(800),
)
function said(max: number) {
  return v.pipe(v.string(), v.check((text) => !text.includes('\0') && text.isWellFormed()), v.maxLength(max))
}

/** The lines that came back from the page that showed them; null where they are none. */
export function linesIn(json: string): Brought[] | null {
  try {
    const { success, output } = v.safeParse(BroughtLines, JSON.parse(json))
    return success ? output : null
  } catch {
    return null
  }
}

/** Those that were chosen, by their places. */
export const chosenLines = (lines: readonly Brought[], places: readonly string[]): Brought[] => lines.filter((_, place) => places.includes(String(place)))
