import type { Address, Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Text } from '#src/platform/errors.ts'
import type { Named } from '#src/participants/types.ts'
import type { ClosenessKind, Wishes } from '../enrolment/types.ts'
import type { LoadStage } from '../load.ts'
import type { Promoter } from '../promoters.ts'

export interface TeamPromoter extends Promoter {
  /** How many of those that the promoter answers for are open to the actor. */
  ours: number
}

/** One participant of a promoter's caseload, with what a move is decided by. */
export interface OfCaseload extends Named {
  participantId: string
  address: Address
  language: Language
  spokenLanguages: string[]
  programme: Text
  programmeId: string
  stage: LoadStage
  wishes: Omit<Wishes, 'version'> | null
  /** Promoters of whom closeness to this participant stands. */
  close: string[]
}

/** With whom a participant is now; null where nobody accompanies. */
export interface IsNow extends Named {
  participantId: string
  promoter: string | null
  since: Day | null
  /** Who handed over, where it was handed over. */
  by: string | null
}

/** Cover of one participant that runs or is to come. */
export interface CoveredNow extends Named {
  participantId: string
  cover: string
  startsOn: Day
  endsOn: Day
}

export interface KnownCloseness extends Named {
  id: string
  participantId: string
  promoter: string
  kind: ClosenessKind
  words: string
  declaredOn: Day
}

export interface RunningCover {
  id: string
  away: string
  cover: string
  startsOn: Day
  endsOn: Day
  people: number
}
