import type { Day } from '#src/platform/clock.ts'
import type { Words } from '#src/profession/standard/types.ts'

/** The headings of the body of knowledge: those of the article, then what its professional knowledge asks for (STD-C1, C3, C4, M-02). */
export const headings = ['body', 'essence', 'processes', 'tools', 'skills', 'values', 'ethics', 'concepts', 'market', 'selection', 'digital', 'culture'] as const
export type Heading = (typeof headings)[number]
/** What whoever works in the field writes from the field; the rest is the professional lead's. */
export const noteHeadings = ['market', 'culture'] as const satisfies readonly Heading[]

/** An entry as its writer gives it. */
export interface EntryWords {
  title: Words
  body: Words
  /** The field, work environment or community that it tells of. */
  about: string
  /** How the author of a cultural note belongs, in their own words. */
  belonging: string
  /** One a line. */
  sources: string
  /** Codes of the standard, such as STD-C3. */
  criteria: string[]
  lookAgainOn: Day
}

export interface Entry extends EntryWords {
  id: string
  heading: Heading
  setAsideOn: Day | null
  /** It began from an entry of Ofek and not from an author of the network. */
  fromBasis: boolean
  writtenBy: string
  writtenById: string
  changedBy: string
  changedAt: Date
  changedOn: Day
  version: number
}

/** A line of a list: enough to choose by. */
export interface EntryLine {
  id: string
  heading: Heading
  title: Words
  about: string
  criteria: string[]
  lookAgainOn: Day
  setAsideOn: Day | null
}

export const figureKinds = ['minimum_month', 'minimum_hour', 'adjusted_minimum', 'average_month', 'median_month', 'price_index', 'unemployment'] as const
export type FigureKind = (typeof figureKinds)[number]
export const unitOf: Record<FigureKind, 'shekels' | 'percent' | 'index'> = {
  minimum_month: 'shekels', minimum_hour: 'shekels', adjusted_minimum: 'shekels', average_month: 'shekels', median_month: 'shekels', price_index: 'index', unemployment: 'percent',
}

export interface Figure {
  id: string
  kind: FigureKind
  value: number
  effectiveOn: Day
  /** Who gives the number and where it is published. */
  source: string
  note: string
  /** Checked against its place of publication. */
  verified: boolean
  lookAgainOn: Day
  by: string
  writtenOn: Day
}

/** A term of the trade (domain.md 3): how it is said and what it means, in three languages. */
export interface Term {
  /** Its number in the glossary. */
  number: number
  key: string
  term: Words
  means: Words
}

/** A short check: some options fit, each with why it does or does not. */
export interface Check {
  key: string
  criterion: string
  question: Words
  options: { key: string; fits: boolean; words: Words; why: Words }[]
}

export interface Answer {
  question: string
  chosen: string[]
  fits: boolean
  on: Day
  times: number
}
