/** The facts of accompaniments, without a word that tells who, and what is said of many of them together. */
import type { Axis } from '#src/accompaniment/axes/types.ts'
import type { Day } from '#src/platform/clock.ts'
import type { EndReason } from '#src/programmes/enrolment/types.ts'

export { type Attribution, attributions, type Grade, grades, qualities, type Quality } from '#src/work/placements/types.ts'
import type { Attribution, Grade, Quality } from '#src/work/placements/types.ts'

/** 1 does not suit, 4 suits well; null was not looked at. */
export type QualityLevels = Record<Quality, number | null>

export const advancementKinds = ['pay', 'hours', 'role', 'contract', 'credential'] as const
export type AdvancementKind = (typeof advancementKinds)[number]
export const initiators = ['participant', 'promoter', 'employer'] as const
export type Initiator = (typeof initiators)[number]

/** A job, from its first workday. */
export interface Work {
  /** It belongs to this participation; one of an earlier or a later one of the same person tells of them, and is counted there. */
  own: boolean
  /** The same for jobs at the same employer, and tells nothing else. */
  employer: string
  firstDay: Day
  /** null: no end is known. That is not the same as knowing that it goes on. */
  lastDay: Day | null
  attribution: Attribution | null
  grade: Grade | null
  hoursWeek: number | null
  hoursWanted: number | null
  /** The days on which it was confirmed that the work went on: an answer, a payslip. */
  confirmedOn: Day[]
  /** It was said on this day that they are no longer there, and whether they worked elsewhere then; when it ended is not known by that. */
  left: { by: Day; elsewhere: boolean } | null
  /** Pay of full work against the minimum wage in force (O-05), whether an adjusted minimum holds, and whether it lacks more than rounding does. */
  againstMinimum: { ratio: number; adjusted: boolean; below: boolean } | null
  /** A month's pay against the references of its time (O-06). */
  againstAverage: number | null
  againstMedian: number | null
  quality: { participant: QualityLevels | null; promoter: QualityLevels | null }
  advanced: Advancement[]
}

export interface Advancement {
  on: Day
  kind: AdvancementKind
  startedBy: Initiator
  /** Of hours and contracts: from what to what; '' where it is not known. */
  before: string
  after: string
  /** Of pay: by how many percent, and whether that is known to be real. */
  payPercent: number | null
  payReal: boolean | null
}

export interface Reading {
  on: Day
  byWhom: 'together' | 'participant' | 'promoter'
  levels: Record<Axis, number | null>
}

/** One accompaniment: a person in a programme, from joining. A person who joined twice is two. */
export interface Accompaniment {
  programme: string
  centre: string
  /** The consent for the file was withdrawn: it is counted as joined, and in nothing else. */
  closed: boolean
  /** Self-declared, optional, several. */
  populations: string[]
  exclusions: string[]
  joinedOn: Day
  /** The day of each agreed version of the plan, in order. */
  plansAgreedOn: Day[]
  /** null while it goes on. */
  ended: { on: Day; reason: EndReason | null } | null
  /** The last day on which anything was heard of them: a meeting, an answer, a job. */
  heardOn: Day | null
  work: Work[]
  readings: Reading[]
  /** Goals by their scaled levels (-2 to 2) over time. */
  goals: { on: Day; level: number }[][]
  /** Who began each task, and when. */
  actions: { on: Day; startedBy: 'participant' | 'promoter' }[]
  meetings: { on: Day; state: 'held' | 'missed' | 'cancelled' | 'ahead' }[]
}

/** Why someone is not in the denominator. */
export const exclusionReasons = ['already_employed', 'not_yet', 'unproven', 'no_plan', 'work_before_plan', 'no_work', 'ended', 'adjusted_minimum', 'closed'] as const
export type Excluded = (typeof exclusionReasons)[number]

/** A share that says all it rests on. `unknown` is within the denominator and never within the numerator. */
export interface Figure {
  numerator: number
  denominator: number
  unknown: number
  excluded: Partial<Record<Excluded, number>>
}

/** What is said of one: it is so, it is not, nobody knows, or they are not asked about. */
export type Verdict = 'yes' | 'no' | 'unknown' | { excluded: Excluded }
