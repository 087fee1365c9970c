import type { Channel, MessageState } from '#src/participants/outbox/types.ts'
import type { Day } from '#src/platform/clock.ts'

/** What is known of a job on a day: at work there, at work elsewhere, or not at work. Nothing known is no answer, and never one of these. */
export const answers = ['there', 'elsewhere', 'none'] as const
export type Answer = (typeof answers)[number]

/** Whose word it is. */
export const sayers = ['participant', 'employer', 'promoter'] as const
export type SaidBy = (typeof sayers)[number]

/** How it goes, in three short answers. */
export const aspects = ['hours', 'pay', 'people'] as const
export type Aspect = (typeof aspects)[number]
export const fits = ['well', 'partly', 'not'] as const
export type Fit = (typeof fits)[number]

/** Where nothing else is set for a programme. */
export const daysOtherwise = [3, 14, 30, 60, 90, 180, 365] as const

/** A follow-up nobody answered stands on Today for so long, unless the next one takes its place. */
export const standsForDays = 60
/** A message goes within so many days of its day, or not at all: what is asked later, a person asks. */
export const asksWithinDays = 7
/** So long is a link open: for a week after the last moment at which its message may have gone. */
export const linkDays = 2 * asksWithinDays

export interface FollowUp {
  id: string
  /** Days after the first workday. */
  dayNumber: number
  dueOn: Day
  askedOn: Day | null
  /** How it was asked ('message', 'link'), or why no message went (`Reason` of the outbox); '' before. */
  askedHow: string
  /** What became of the message that asked; null where none did. */
  message: { channel: Channel; state: MessageState; reason: string; at: string } | null
  answeredOn: Day | null
  answer: Answer | null
  saidBy: SaidBy | null
}

export interface Details extends Record<Aspect, Fit | null> {
  /** In a talk, by the link of a message, or by one that was handed over. */
  way: 'talk' | 'link' | 'handed'
  wantsTalk: boolean
  /** What is needed, in the words that were said, each once, the earliest first. */
  words: string[]
  /** Those of them that were written of the talk that holds: what a mending form begins with. */
  own: string
}

/** A job with the days on which it is followed. */
export interface FollowedJob {
  id: string
  employer: string
  jobTitle: string
  firstDay: Day
  lastDay: Day | null
  days: (FollowUp & { details: Details | null })[]
}

/** A day on which it was known whether a job went on: what retention (O-03) is reckoned from. */
export interface Confirmation {
  on: Day
  answer: Answer
  saidBy: SaidBy
}
