import type { Address } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Text } from '#src/platform/errors.ts'
import type { Specialisation } from '../standard/types.ts'

export { type Specialisation, specialisations } from '../standard/types.ts'

/** The points at which the clock asks for a talk (S-06). */
export const notices = ['entry', 'month_4', 'month_8', 'month_12'] as const
export type Notice = (typeof notices)[number]

export const outcomes = ['met', 'extended', 'not_met'] as const
export type Outcome = (typeof outcomes)[number]

/** What recruitment asks about (C-03). */
export const traits = ['motivation', 'belief', 'diagnosis', 'asking'] as const
export type Trait = (typeof traits)[number]
export const seenAs = ['clear', 'partly', 'not_yet', 'not_asked'] as const
export type SeenAs = (typeof seenAs)[number]

export const decisions = ['recognised', 'partly', 'not_yet'] as const
export type Decision = (typeof decisions)[number]

/** Days on which the clock stands still, the first and the last; null while it lasts. */
export interface CriterionInForce {
  code: string
  text: Text
  /** Which judgement it asks for, in the standard's first grey prompt of it. */
  asks: Text | null
}

export interface Leave {
  startsOn: Day
  endsOn: Day | null
}

/** What the clock is counted from. */
export interface ClockFacts {
  startedOn: Day
  /** A veteran from before the standard: nothing presses, the standard is the same (CH-4). */
  experienced: boolean
  leaves: readonly Leave[]
  /** The notices whose talk was held. */
  held: readonly Notice[]
  /** The newest outcome. */
  outcome: { outcome: Outcome; untilOn: Day | null } | null
}

export interface NoticePoint {
  notice: Notice
  dueOn: Day
  /** 'passed': a later talk was held instead. */
  state: 'held' | 'passed' | 'due' | 'to_come'
}

export interface Clock {
  state: 'not_begun' | 'running' | 'standing' | 'over' | 'experienced' | Outcome
  /** Whole months in the role, without leave. */
  months: number
  /** Between these days the standard is to be met: from eight months on, until twelve or until the day of an extension. */
  from: Day
  until: Day
  points: NoticePoint[]
}

/** A notice whose day has come, of the own clock or of somebody whom the actor leads. */
export interface NoticeDue {
  promoterId: string
  name: string
  own: boolean
  notice: Notice
  dueOn: Day
}

export interface PromoterInList extends ClockFacts {
  promoterId: string
  name: string
  specialisation: Specialisation | null
  /** False where nobody has opened the file yet; the clock's facts say nothing then. */
  begun: boolean
  own: boolean
}

export interface PromoterFile extends ClockFacts {
  specialisation: Specialisation
  version: number
}

export interface Person {
  promoterId: string
  name: string
  address: Address
  spokenLanguages: string[]
  communities: string[]
  programmes: Text[]
  /** The first day of the first post as a promoter. */
  firstPostOn: Day
  specialisation: Specialisation | null
}

export interface LeaveRow extends Leave {
  id: string
  version: number
}
export interface Talk {
  id: string
  notice: Notice
  heldOn: Day
  seen: string
  doubt: string
  next: string
  by: string
}
export interface Decided {
  id: string
  outcome: Outcome
  untilOn: Day | null
  reason: string
  grey: string
  by: string
  on: Day
}
export interface Mentor {
  id: string
  mentorId: string
  name: string
  startsOn: Day
  endsOn: Day | null
}
export interface TraitSeen {
  id: string
  trait: Trait
  seen: SeenAs
  words: string
  heldOn: Day
  by: string
}
export interface Experience {
  id: string
  place: string
  fromYear: number
  toYear: number
  words: string
  criteria: string[]
  decision: Decision | null
  recognised: string[]
  reason: string
  decidedBy: string | null
  decidedOn: Day | null
}
