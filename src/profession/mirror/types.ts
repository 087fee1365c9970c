import type { Axis } from '#src/accompaniment/axes/types.ts'
import type { Day } from '#src/platform/clock.ts'

/** The parts of the mirror, in their order; beside each stands what the promoter wrote. */
export const parts = ['axes', 'started', 'unseen', 'plans'] as const
export type Part = (typeof parts)[number]

/** How many months back one looks. */
export const periods = [3, 6, 12] as const
export type Period = (typeof periods)[number]

/** What is written down on an axis. */
export const kinds = ['goals', 'milestones', 'tasks'] as const
export type Kind = (typeof kinds)[number]

/** How many of a kind; the axis is null for a milestone that belongs to no goal. */
export interface OnAxis {
  axis: Axis | null
  kind: Kind
  count: number
}
export interface Spread {
  axes: ({ axis: Axis } & Record<Kind, number>)[]
  /** Milestones of no goal. */
  withoutAxis: number
}

/** Who began an action, and in which four weeks back from today it was set: 0 is the last. */
export interface Begun {
  ago: number
  startedBy: 'participant' | 'promoter'
  count: number
}
export interface FourWeeks {
  from: Day
  until: Day
  participant: number
  promoter: number
}
export interface Started {
  participant: number
  promoter: number
  /** Whole windows of four weeks (O-11), the newest first. */
  windows: FourWeeks[]
}

/** One who is enrolled, without who it is. */
export interface Met {
  /** Since the last meeting that was held; null where there has been none. */
  daysSinceMet: number | null
  daysSinceJoined: number | null
  planned: boolean
}
export const sights = ['lately', 'a_while', 'long', 'never', 'not_yet'] as const
export type Sight = (typeof sights)[number]
export type Seen = Record<Sight, { count: number; planned: number }>

export const changes = [
  'first', 'changed', 'at_the_table', 'by_phone', 'own_page', 'disagreed', 'goal_reached', 'goal_set_aside', 'goal_open', 'milestone_done', 'milestone_set_aside', 'milestone_open',
] as const
export type Change = (typeof changes)[number]

/** Why a plan changed, with the names by which its participant could be told. */
export interface Reason {
  id: string
  of: 'version' | 'goal' | 'milestone'
  participantId: string
  on: Day
  words: string
  names: string[]
}
/** The words are null where they tell who the participant is: they are read in the file. */
export type ReasonShown = Omit<Reason, 'names' | 'words'> & { words: string | null }

export interface Reflection {
  id: string
  part: Part
  on: Day
  words: string
}
