import type { Day } from '#src/platform/clock.ts'
import type { Words } from '#src/profession/standard/types.ts'
import type { Weekday } from '../directory/types.ts'

/** Where somebody stands in a cohort. */
export const standings = ['waiting', 'stopped_waiting', 'enrolled', 'completed', 'left', 'goes_on'] as const
export type Standing = (typeof standings)[number]
/** How it can end, for who had a place. */
export const ends = ['completed', 'left', 'goes_on'] as const
export const leftWhys = ['found_work', 'family', 'money', 'distance', 'level', 'language', 'not_as_hoped', 'personal', 'other'] as const
export type LeftWhy = (typeof leftWhys)[number]

export const attendances = ['there', 'part', 'not'] as const
export type Attendance = (typeof attendances)[number]

export interface CohortWords {
  name: string
  beginsOn: Day
  endsOn: Day
  weekdays: Weekday[]
  /** 'HH:MM', or '' where it is not said. */
  startsAt: string
  endsAt: string
  place: string
  teacher: string
  /** ISO 639-1, or ''. */
  language: string
  credential: string
  /** Null where as many as come have room. */
  places: number | null
  /** In NIS; null where it is not known. */
  cost: number | null
  notes: string
}

/** fellAway: called off because the days of the cohort changed, and not by hand. */
export interface CohortSession { id: string; on: Day; startsAt: string; calledOff: boolean; fellAway: boolean }

export interface Cohort extends CohortWords {
  id: string
  serviceId: string
  service: string
  organisation: string
  calledOffOn: Day | null
  sessions: CohortSession[]
  /** How many have a place or had one, whosever files they are, and how many wait. */
  enrolled: number
  waiting: number
  changedBy: string
  changedAt: Date
  version: number
}

export interface CohortLine extends Pick<Cohort, 'id' | 'name' | 'serviceId' | 'service' | 'organisation' | 'beginsOn' | 'endsOn' | 'weekdays' | 'startsAt' | 'place' | 'language' | 'places' | 'enrolled' | 'waiting' | 'calledOffOn'> {}

/** A participant of a cohort whose part of the file is open to the reader. */
export interface TakesPart {
  enrolmentId: string
  participantId: string
  name: string
  state: Standing
  /** The day on which they got the place; of who has none yet, on which they began to wait. */
  enrolledOn: Day
  /** Null for who never waited. */
  waitingSince: Day | null
  endedOn: Day | null
  leftWhy: LeftWhy | null
  words: string
  version: number
  /** The newest mark of each session, by its id. */
  marked: Record<string, { was: Attendance; words: string }>
  vouchers: Voucher[]
  /** The days on which vouchers were granted to them, for whichever course. */
  granted: Day[]
  credentials: Credential[]
}

/** Somebody who was referred to the course and has no place in any of its cohorts yet. */
export interface Referred { referralId: string; participantId: string; name: string; referredOn: Day }

export interface VoucherRule {
  id: string
  name: Words
  /** For whom, in words: nothing decides it but people. */
  condition: Words
  percent: number
  /** At most so much, in NIS. */
  cap: number | null
  waitingYears: number
  /** In NIS, paid at placement; 0 for none. */
  grantAtPlacement: number
  source: string
  effectiveOn: Day
  /** The last day on which it can be asked for. */
  endedOn: Day | null
}

export interface Voucher {
  id: string
  enrolmentId: string
  rule: VoucherRule
  askedOn: Day
  declared: string
  confirmedOn: Day | null
  confirmedBy: string | null
  decided: 'granted' | 'refused' | null
  decidedOn: Day | null
  amount: number | null
  words: string
  grantedAtPlacementOn: Day | null
  version: number
}

/** One line of the check of a voucher, in words. */
export type CheckLine =
  | { what: 'in_force'; so: boolean; from: Day; until: Day | null }
  | { what: 'no_second'; so: boolean; years: number; last: Day | null; again: Day | null }
  | { what: 'declared'; so: boolean | null }
  | { what: 'amount'; amount: number | null; capped: boolean }

export interface Credential { id: string; enrolmentId: string | null; name: string; issuer: string; issuedOn: Day; number: string }

/** A course in a participant's file. */
export interface OwnCourse {
  enrolmentId: string
  cohortId: string
  cohort: string
  service: string
  organisation: string
  place: string
  beginsOn: Day
  endsOn: Day
  weekdays: Weekday[]
  startsAt: string
  endsAt: string
  calledOffOn: Day | null
  state: Standing
  enrolledOn: Day
  waitingSince: Day | null
  endedOn: Day | null
  leftWhy: LeftWhy | null
  words: string
  version: number
  cost: number | null
  credential: string
  /** How many sessions were marked, and in how many of them they were, for the whole or a part. */
  marked: number
  there: number
  vouchers: Voucher[]
  own: { so: 'yes' | 'partly' | 'no'; words: string; on: Day } | null
}
