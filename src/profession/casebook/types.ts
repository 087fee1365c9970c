import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Kind, Likeness } from '#src/profession/ethics/types.ts'
import type { Words } from '#src/profession/standard/types.ts'

/** What a case says, in the order in which it is read; the last is the grey (C-01). */
export const parts = ['happened', 'decided', 'reason', 'outcome', 'opposite'] as const
export type Part = (typeof parts)[number]

export interface CaseWords extends Record<Part, string> {
  title: string
}

export interface CaseInList {
  id: string
  kind: Kind
  values: string[]
  /** In the languages in which it is worded; '' in the others. */
  title: Words
  publishedOn: Day | null
  /** It was raised by the reader, whose answer to a wording is waited for. */
  waitsForMe: boolean
}

/** What whoever raised it said to a wording as it stands. */
export interface RaisersAnswer {
  agrees: boolean
  words: string
  on: Day
}

export interface Wording extends CaseWords {
  language: Language
  published: boolean
  by: string
  on: Day
  version: number
  /** Null until it is given; never told to whoever is neither of the ethics group nor the raiser. */
  answer: RaisersAnswer | null
}

export interface Case {
  id: string
  dilemmaId: string
  /** The dilemma itself is open to the reader. */
  dilemmaOpen: boolean
  kind: Kind
  values: string[]
  asksRaiser: boolean
  mine: boolean
  proposedOn: Day
  publishedOn: Day | null
  takenBack: string
  version: number
  wordings: Wording[]
}

/** A case that a principle of the code of ethics rests on. */
export interface CaseOfPrinciple {
  lineKey: string
  id: string
  title: Words
  published: boolean
}

/** A principle that rests on a case, in the newest version that the reader sees. */
export interface PrincipleOfCase {
  key: string
  code: string
  text: Words
  versionId: string
}

/** A case that has much in common with a dilemma, and what. */
export interface SimilarCase {
  id: string
  title: Words
  kind: Kind
  likeness: Likeness
}
