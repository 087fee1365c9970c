import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Words } from '#src/profession/standard/types.ts'
import type { Phone } from '../directory/types.ts'

/** Sent by us with consent, or carried by the participant as a letter. */
export const ways = ['sent', 'carried'] as const
export type Way = (typeof ways)[number]

export const answerKinds = ['accepted', 'waiting', 'no', 'came_of_it'] as const
export type AnswerKind = (typeof answerKinds)[number]
/** What the other side can answer; what came of it is another matter. */
export const replies = ['accepted', 'waiting', 'no'] as const
export const soFar = ['yes', 'partly', 'no'] as const
export type So = (typeof soFar)[number]

export interface Answer { kind: AnswerKind; helped: So | null; words: string; on: Day; by: string }
export interface OwnWord { so: So; words: string; on: Day }

export interface Referral {
  id: string
  serviceId: string | null
  toName: string
  toWords: string
  /** The line of the scope map that it follows from. */
  scope: Words | null
  /** As the participant understands it. */
  reason: string
  way: Way
  /** The day of the consent by which it was sent. */
  consentOn: Day | null
  /** What the other side is told: strengths first, then these words, and nothing else. */
  strengths: string[]
  told: string
  withPhone: boolean
  language: Language
  referredOn: Day
  /** When no answer is written by then, Today says so; null: nothing is awaited. */
  askOn: Day | null
  closedOn: Day | null
  by: string
  version: number
  /** The newest first. */
  answers: Answer[]
  own: OwnWord | null
  /** How one reaches the service, as the directory has it now. */
  phones: Phone[]
  howIn: string
  localities: string[]
}

/** Where a referral stands. */
export type Standing = 'no_answer' | 'accepted' | 'waiting' | 'no' | 'came_of_it' | 'closed'

/** The letter as it is read on the other side. */
export interface Letter {
  id: string
  language: Language
  name: string
  address: 'female' | 'male' | 'neutral'
  phone: string
  to: string
  toWords: string
  strengths: string[]
  told: string
  from: string
  fromPhone: string
  on: Day
  way: Way
  /** The day of the consent by which it is told; null for a letter that is carried. */
  consentOn: Day | null
  /** The newest answer to whether others may be told; null where it was never asked. */
  consent: { given: boolean; on: Day } | null
  withPhone: boolean
  version: number
  answered: boolean
  /** The other side said something: the letter went. */
  went: boolean
}
