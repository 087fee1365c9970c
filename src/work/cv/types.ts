import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'

export const beginners = ['participant', 'promoter'] as const
/** Who began something (AX-2): told, never counted up to a score. */
export type Beginner = (typeof beginners)[number]

/** What a person did and learned, as a curriculum vitae tells of it. */
export const historyKinds = ['work', 'voluntary', 'study', 'certificate'] as const
export type HistoryKind = (typeof historyKinds)[number]

/** How one line of a history is said in one language. */
export interface HistoryWords {
  /** The role, the subject that was learned, or the name of the certificate. */
  what: string
  /** The employer, the school, or who gave the certificate. */
  where: string
  /** What I did there, a thing a line. */
  did: string
}

export interface HistoryEntry {
  id: string
  kind: HistoryKind
  /** 'YYYY' or 'YYYY-MM'; '' where nobody remembers. */
  began: string
  ended: string
  goesOn: boolean
  words: Partial<Record<Language, HistoryWords>>
}

/** A strength of the mapping, and how it is said in a language on a curriculum vitae. */
export interface CvStrength {
  id: string
  /** As the mapping names it, in whichever language. */
  title: string
  /** What they did in the story that shows it; an offer for the line, never on paper by itself. */
  did: string
  words: Partial<Record<Language, { title: string; line: string }>>
}

export const languageLevels = ['mother_tongue', 'fluent', 'good', 'basic'] as const
export type LanguageLevel = (typeof languageLevels)[number]

/** A certificate that another part of the file keeps. */
export interface CvCredential {
  id: string
  title: string
  issuer: string
  on: Day | null
  /** How it is said in other languages than its own. */
  words: Partial<Record<Language, { title: string; line: string }>>
}

/** All that there is to choose from; nothing of it is typed for one document. */
export interface CvSources {
  /** How the name is written in each language; '' where that is not known. */
  names: Record<Language, string>
  phone: string
  email: string
  locality: string
  history: HistoryEntry[]
  strengths: CvStrength[]
  credentials: CvCredential[]
  /** Spoken languages by their codes. */
  languages: { code: string; level: LanguageLevel | null }[]
}

/** One curriculum vitae: its language, what it says in words of its own, what is left out and what stands first. */
export interface CvChoice {
  language: Language
  headline: string
  summary: string
  showPhone: boolean
  showEmail: boolean
  showLocality: boolean
  /** Keys of items and sections that do not stand on it. */
  leftOut: string[]
  /** Keys in the order that was chosen; what is not named follows as it comes. */
  order: string[]
}

export const sectionKeys = ['strengths', 'work', 'voluntary', 'study', 'certificate', 'languages'] as const
export type SectionKey = (typeof sectionKeys)[number]

export interface CvItem {
  key: string
  title: string
  place: string
  when: string
  lines: string[]
}

/** What the document would say but has no words for in its language: what is known, and in which language. */
export interface Missing {
  key: string
  section: SectionKey | 'name'
  /** As it is said elsewhere. */
  known: string
}

export interface CvDocument {
  language: Language
  name: string
  headline: string
  contact: { kind: 'locality' | 'phone' | 'email'; text: string }[]
  summary: string
  sections: { key: SectionKey; title: string; items: CvItem[] }[]
  missing: Missing[]
}
