import type { Address } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'

/** Why a line stands on Today. Each has one stated rule. */
export const lineKinds = ['referral', 'referral_after', 'declared', 'applicant', 'told', 'practised', 'disagreed', 'review', 'milestone', 'task', 'promise', 'their_promise', 'record', 'unseen', 'return', 'unassigned', 'uncovered', 'handed_over', 'withdrawn', 'ended', 'follow_up', 'work_ended', 'work_changed', 'talk_wished', 'no_document'] as const
export type LineKind = (typeof lineKinds)[number]

/** One thing that waits for someone, and the fact that put it there. */
export interface Line {
  kind: LineKind
  /** What is set aside with it: a task, a milestone, an enrolment, a participant. */
  subjectId: string
  participantId: string
  name: string
  address: Address
  /** The day that the rule looks at: first contact, due, last seen, return. */
  day: Day | null
  /** The title of the thing in the words that were written; '' where the rule speaks for itself. */
  title: string
  /** For 'unseen': there has been no meeting yet, and `day` is when they joined. */
  neverMet?: boolean
  /** For 'follow_up': which day after the first workday it is. */
  dayNumber?: number
  /** For 'follow_up': a message asked, and is not known to have arrived. */
  undelivered?: boolean
  /** For 'ended': the last day on which the file is open to the actor; null where it has no end. */
  untilOn?: Day | null
}

/** The first lines of a block, and how many more there are. */
export interface LineBlock {
  lines: Line[]
  more: number
}

export interface SetAsideLine {
  id: string
  kind: LineKind
  participantId: string
  name: string
  untilOn: Day
}

export interface NextMeeting {
  id: string
  participantId: string
  name: string
  startsAt: Date
  minutes: number
  mode: string
  place: string
  /** Its hour has come: what comes next is its record. */
  begun: boolean
  /** Who planned it, where that is somebody else: a colleague who is covered, or who leads. */
  with: string | null
}

/** An applicant is asked about again when this many days have passed since the last conversation without a decision. */
export const decideWithinDays = 7
/** What is due is shown this many days ahead. */
export const daysAhead = 7
/** A participant counts as long unseen from this many days on, where nothing else was chosen. */
export const unseenAfterDays = 30
/** After the end a participant is asked about when this many days have passed and nobody has spoken with them. */
export const askAfterEndDays = 30
/** A block shows this many lines; the rest are counted. */
export const linesAtMost = 25
/** With `?all`: whoever has more than this has another trouble than a long page. */
export const linesAtAll = 500
