import type { Day } from '#src/platform/clock.ts'
import type { Text } from '#src/platform/errors.ts'
import type { Stage } from '#src/participants/types.ts'
import type { Promoter } from '../promoters.ts'
import type { EligibilityFacts, EligibilityRule, Outcome } from '../rules.ts'
import type { ExplainedResult } from '../words.ts'

export const pauseReasons = ['family', 'birth', 'personal', 'service', 'study', 'work', 'away', 'other'] as const
export type PauseReason = (typeof pauseReasons)[number]

export const endReasons = ['work', 'goals', 'study', 'asked', 'moved', 'other_service', 'no_contact', 'other'] as const
export type EndReason = (typeof endReasons)[number]

/** Days after the last enrolment ended in which the promoter still reaches the file, for follow-up. */
export const followUpDays = 90
/** Days after a return until the plan is looked at again. */
export const reviewAfterReturnDays = 7

export interface Pause {
  id: string
  reason: PauseReason
  words: string
  pausedOn: Day
  returnsOn: Day
  returnedOn: Day | null
}

export interface Check {
  facts: EligibilityFacts
  results: ExplainedResult[]
  outcome: Outcome
  at: Date
  by: string
}

export interface Enrolment {
  id: string
  programmeId: string
  programme: Text
  centre: string | null
  stage: Stage
  firstContactOn: Day
  joinedOn: Day | null
  endedOn: Day | null
  endReason: EndReason | null
  endWords: string
  entryReason: string
  /** Its own rhythm, or null for the programme's. */
  reviewEveryDays: number | null
  programmeReviewEveryDays: number
  nextReviewOn: Day | null
  rules: EligibilityRule[]
  version: number
  pauses: Pause[]
  /** The newest check; null before the first. */
  check: Check | null
}

export interface Wishes {
  language: string
  communityWish: 'none' | 'from' | 'not_from'
  community: string
  promoterGender: 'any' | 'female' | 'male'
  words: string
  version: number
}

export const closenessKinds = ['family', 'friends', 'neighbours', 'work', 'other'] as const
export type ClosenessKind = (typeof closenessKinds)[number]

/** A promoter knows the participant or their family from elsewhere (M-04). */
export interface Closeness {
  id: string
  accountId: string
  name: string
  kind: ClosenessKind
  words: string
  declaredOn: Day
}

/** A promoter who can be chosen, with what the choice is made by. */
export interface Candidate extends Promoter {
  closeness: Closeness | null
}

export interface HandingOver {
  id: string
  from: string | null
  to: string
  /** Handed to the actor. */
  mine: boolean
  /** Told to the participant. */
  note: string
  at: Date
  toldAt: Date | null
  /** For the receiving promoter; null where there is none or it is closed to the actor. */
  grey: string | null
}
