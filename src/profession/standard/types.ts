import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'

/** The same words in each language; '' where they are not there yet. */
export type Words = Record<Language, string>
export const noWords: Words = { he: '', ar: '', en: '' }

export const kinds = ['role', 'ethics'] as const
export type Kind = (typeof kinds)[number]
export const specialisations = ['individual', 'employers', 'training', 'community'] as const
export type Specialisation = (typeof specialisations)[number]

/** What a version can be; what it is today also depends on its days (rules.ts standingOf). */
export const states = ['draft', 'review', 'vote', 'approved', 'published', 'set_aside'] as const
export type State = (typeof states)[number]
export type Standing = Exclude<State, 'published'> | 'coming' | 'in_force' | 'retired'

/** The question that a criterion answers (S-03). */
export const questions = ['unique', 'keys', 'effective'] as const
export type Question = (typeof questions)[number]

/** What stands under a criterion, in the order in which it is read. */
export const partKinds = ['about', 'behaviour', 'met', 'not_met', 'grey', 'example'] as const
export type PartKind = (typeof partKinds)[number]
export type LineKind = 'category' | 'criterion' | PartKind

export interface Line {
  key: string
  parentKey: string | null
  kind: LineKind
  code: string
  text: Words
  question: Question | null
  /** Whose example it is. */
  community: Words | null
  /** Our reading of what the article's cut text holds, not the article itself. */
  proposal: boolean
  version: number
}

export interface Criterion extends Line {
  parts: Record<PartKind, Line[]>
}
export interface Category extends Line {
  criteria: Criterion[]
}

export interface Version {
  id: string
  standardId: string
  kind: Kind
  specialisation: Specialisation | null
  name: Words
  number: number
  state: State
  basedOn: string | null
  basedOnNumber: number | null
  authors: Words
  grounds: Words
  /** What changed against the version before, and why. */
  changed: Words
  effectiveOn: Day | null
  retiredOn: Day | null
  version: number
}

export interface Comment {
  id: string
  lineKey: string
  words: string
  by: string
  on: Day
  answer: string
  answeredBy: string | null
  answeredOn: Day | null
}

export const choices = ['for', 'against', 'abstain', 'conflict'] as const
export type BallotChoice = (typeof choices)[number]
export type Outcome = 'passed' | 'not_passed' | 'no_quorum'

export interface Count {
  for: number
  against: number
  abstain: number
  /** Declared a conflict of interest: counted neither as a vote nor towards the quorum. */
  conflict: number
}

export interface Member {
  id: string
  accountId: string
  name: string
  body: string
  startsOn: Day
  endsOn: Day | null
}
export interface Committee {
  id: string
  name: Words
  quorum: number
  version: number
  members: Member[]
}

export interface Ballot {
  accountId: string
  name: string
  body: string
  /** Null while it is not shown: of others, until the vote is closed. */
  choice: BallotChoice | null
  reason: string
}
export interface Vote {
  id: string
  committee: Words
  quorum: number
  openedOn: Day
  closesOn: Day
  closedOn: Day | null
  minutes: string
  outcome: Outcome | 'called_off' | null
  /** Who sat in the committee when it closed, or sits in it today. */
  members: { accountId: string; name: string; body: string }[]
  ballots: Ballot[]
}
