import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Beginner } from '#src/work/cv/types.ts'

/** Kinds of selection (STD-C3). */
export const practiceKinds = ['telephone', 'face', 'video', 'group', 'centre'] as const
export type PracticeKind = (typeof practiceKinds)[number]

/** What is said to a woman, to a man, and where neither was said; or one wording that fits all. */
export type Spoken = string | readonly [female: string, male: string, neutral: string]

/** A question of our own bank, and what whoever asks it listens for. */
export interface Question {
  key: string
  ask: Record<Language, Spoken>
  listens: Record<Language, Spoken>
}

/** What is looked at in an answer: the same for whoever answered and for whoever accompanies. Never added up. */
export const behaviours = ['point', 'example', 'strength', 'contact'] as const
export type Behaviour = (typeof behaviours)[number]
/** 1 to 4, each said in words; a behaviour that nobody looked at is not there. */
export type Seen = Partial<Record<Behaviour, number>>

export interface Feedback {
  id: string
  strong: string
  next: string
  seen: Seen
  on: Day
  by: string
}

export interface Attempt {
  id: string
  question: string
  answer: string
  seen: Seen
  /** What they would do otherwise the next time. */
  better: string
  on: Day
  by: string
  feedback: Feedback[]
}

export interface Practice {
  id: string
  kind: PracticeKind
  jobWords: string
  application: { id: string; title: string } | null
  questions: string[]
  begunBy: Beginner
  on: Day
  /** In order; a question answered twice stands twice. */
  attempts: Attempt[]
}
