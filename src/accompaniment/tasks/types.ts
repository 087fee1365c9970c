import type { Axis } from '#src/accompaniment/axes/types.ts'
import type { Day } from '#src/platform/clock.ts'

export const doers = ['participant', 'promoter'] as const
export type Doer = (typeof doers)[number]

export const outcomes = ['done', 'tried'] as const
export type Outcome = (typeof outcomes)[number]

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
  /** What the rule proposed, kept beside what was chosen. */
  suggested: number | null
  dueOn: Day | null
  state: 'open' | Outcome | 'let_go'
  attained: number | null
  happened: string
  learned: string
  reinforcement: string
  toldOn: Day | null
  version: number
}
