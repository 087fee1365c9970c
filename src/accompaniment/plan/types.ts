import type { Day } from '#src/platform/clock.ts'

export const axes = ['motivation', 'proactivity', 'efficacy', 'vision', 'tools'] as const
export type Axis = (typeof axes)[number]

/** What a goal is about, in the terms of the three kinds of exclusion (X-01..X-03). */
export const directions = ['enter', 'stay_and_advance', 're_orient'] as const
export type Direction = (typeof directions)[number]

/** A survival job and a long vision can live in one plan (T-09). */
export const horizons = ['vision', 'survival'] as const
export type Horizon = (typeof horizons)[number]

export const levels = [-2, -1, 0, 1, 2] as const
export type Level = (typeof levels)[number]

/** What became of a goal or a milestone on a day: set aside with its reason, taken up again, or reached. */
export interface Became<State> {
  state: State
  reason: string
  on: Day
}

export interface Goal {
  id: string
  words: string
  axis: Axis
  direction: Direction
  horizon: Horizon
  /** What can be seen at each level, by '-2'..'2'; a level without words is not there. */
  levels: Partial<Record<`${Level}`, string>>
  byWhen: Day | null
  state: 'open' | 'reached' | 'set_aside'
  asideReason: string
  version: number
  /** Levels attained over time, oldest first. */
  attained: { level: Level; words: string; on: Day }[]
  /** What became of it over time, oldest first. */
  became: Became<Goal['state']>[]
}

export const doers = ['participant', 'promoter', 'together', 'other'] as const
export type Doer = (typeof doers)[number]

export interface Milestone {
  id: string
  goalId: string | null
  words: string
  who: Doer
  whoWords: string
  dueOn: Day | null
  state: 'open' | 'done' | 'set_aside'
  doneOn: Day | null
  asideReason: string
  version: number
  /** What became of it over time, oldest first. */
  became: Became<Milestone['state']>[]
}

export const ways = ['at_the_table', 'by_phone', 'own_page'] as const
export type Way = (typeof ways)[number]

/** What was agreed: words only, so that a version reads the same whatever changes later. */
export interface Snapshot {
  vision: string
  need: string
  purpose: string
  goals: AgreedGoal[]
  milestones: AgreedMilestone[]
}
/** A version agreed before the levels were part of it has none: nothing is known of them, and nothing is told. */
export type AgreedGoal = Pick<Goal, 'id' | 'words' | 'axis' | 'direction' | 'horizon' | 'byWhen' | 'state' | 'asideReason'> & Partial<Pick<Goal, 'levels'>>
export type AgreedMilestone = Pick<Milestone, 'id' | 'goalId' | 'words' | 'who' | 'whoWords' | 'dueOn' | 'state' | 'doneOn' | 'asideReason'>
export type Listed = AgreedGoal | AgreedMilestone

export interface PlanVersion {
  id: string
  number: number
  snapshot: Snapshot
  /** Why it differs from the one before; '' for the first. */
  reason: string
  agreedHow: Way
  present: string
  agreedOn: Day
  by: string
}

/** What the participant does not agree to, in their words. */
export interface Disagreement {
  id: string
  words: string
  saidHow: Way
  on: Day
  /** The version that both agreed on after it; null while it stands. */
  settledBy: number | null
}

/** The plan as it is being written, beside what was agreed last. */
export interface Plan {
  vision: { words: string; on: Day } | null
  need: string
  purpose: string
  version: number
  goals: Goal[]
  milestones: Milestone[]
  agreed: PlanVersion | null
  /** What was said against it since the last agreement. */
  disagreed: Disagreement[]
}
