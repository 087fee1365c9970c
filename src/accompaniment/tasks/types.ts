import type { Axis } from '#src/accompaniment/axes/types.ts'
import type { Day } from '#src/platform/clock.ts'

export const doers = ['participant', 'promoter'] as const
export type Doer = (typeof doers)[number]

export const outcomes = ['done', 'tried'] as const
export type Outcome = (typeof outcomes)[number]

export type Why = 'a_little_more' | 'the_same' | 'a_little_less'
/** A proposed challenge, and after what was attained last. */
export interface Suggestion {
  challenge: number
  why: Why
  attained: number
}

/** How it was told what a task came to, once: the day and the teller. */
export interface Telling {
  outcome: Outcome
  attained: number | null
  happened: string
  learned: string
  reinforcement: string
  on: Day
  by: string
}

/** A practice task: set together beforehand, told afterwards. */
export interface Task {
  id: string
  goalId: string | null
  axis: Axis
  words: string
  who: Doer
  /** Whose idea it was: who starts things is told over time (AX-2). */
  startedBy: Doer
  /** 1 to 10, as both judged it beforehand. */
  challenge: number | null
  /** 0 to 10, how sure the participant was beforehand. */
  confidence: number | null
  /** What the rule proposed when the task was set, kept beside what was chosen; null where there was nothing to go by. */
  suggested: Suggestion | null
  /** Why this challenge and not the proposed one; '' where nobody said. */
  chosenWhy: string
  dueOn: Day | null
  state: 'open' | Outcome | 'let_go'
  attained: number | null
  happened: string
  learned: string
  reinforcement: string
  toldOn: Day | null
  /** Each telling, the newest first: that one is what the task says now. */
  tellings: Telling[]
  /** That it was let go, and why, and taken up again, by whom, in order. */
  became: { state: 'open' | 'let_go'; reason: string; on: Day; by: string }[]
  version: number
}
