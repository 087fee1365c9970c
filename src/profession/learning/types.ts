import type { Day } from '#src/platform/clock.ts'
import type { Language } from '#src/language/language.ts'
import type { Words } from '../standard/types.ts'

export type { Words } from '../standard/types.ts'

/** What there is to learn by (C-08). */
export const learningKinds = ['learning_day', 'course', 'supervision', 'mentoring'] as const
export type LearningKind = (typeof learningKinds)[number]

/** Where somebody who is enrolled stands: with a place, or waiting for one. */
export type Standing = 'in' | 'waiting'

export interface Session {
  id: string
  startsAt: Date
  minutes: number
  calledOff: boolean
  /** Grows with each change. */
  sequence: number
}

/** What is written of a learning. */
export interface LearningWords {
  kind: LearningKind
  title: Words
  about: Words
  /** Codes of the standard's criteria that it serves. */
  criteria: string[]
  heldIn: Language[]
  provider: string
  ledBy: string
  place: string
  /** Null where as many as come have room. */
  places: number | null
}

export interface Learning extends LearningWords {
  id: string
  ledByName: string
  calledOffOn: Day | null
  sessions: Session[]
  /** How many are enrolled, with a place or waiting. */
  enrolled: number
  mine: MyEnrolment | null
  version: number
}

export interface MyEnrolment {
  id: string
  /** The place among those enrolled, from 1. */
  number: number
  told: Standing | null
  /** Who enrolled the promoter, where somebody else did. */
  by: string | null
}

export interface LearningInList extends Pick<Learning, 'id' | 'kind' | 'title' | 'criteria' | 'heldIn' | 'place' | 'places' | 'calledOffOn' | 'enrolled' | 'mine'> {
  /** The next sitting; the last one where all are over. Null until one has a day. */
  startsAt: Date | null
  sittings: number
}

/** Somebody who takes part, as who leads the learning or the promoter sees it. */
export interface TakesPart {
  promoterId: string
  name: string
  number: number
  /** What was marked of each sitting, by its id, in minutes. */
  marked: Record<string, number>
}

/** One sitting in which a promoter was marked, as hours are counted from it. */
export interface Attended {
  kind: LearningKind
  criteria: readonly string[]
  on: Day
  minutes: number
}

/** Hours in a promoter's file. */
export interface HoursTold {
  total: number
  byKind: { kind: LearningKind; hours: number }[]
  byCriterion: { criterion: string; hours: number }[]
}

/** Hours that the network asks for, in years that begin on a day or later. */
export interface Requirement {
  hours: number
  effectiveOn: Day
}

/** A year of continuing learning: from the day on which the standard was met, or from its return. */
export interface LearningYear {
  from: Day
  until: Day
  required: number
  done: number
  /** What is still to do; 0 once it is done. */
  left: number
}

export interface OwnLearning {
  enrolmentId: string
  learningId: string
  kind: LearningKind
  title: Words
  place: string
  places: number | null
  number: number
  told: Standing | null
  /** Who enrolled the promoter, where somebody else did. */
  by: string | null
  calledOff: boolean
  startsAt: Date | null
  /** Whether nothing of it lies ahead. */
  over: boolean
}
