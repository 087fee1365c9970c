import type { Day } from '#src/platform/clock.ts'

/** What can grow in a job (O-08). */
export const advancementKinds = ['pay', 'hours', 'role', 'contract', 'credential'] as const
export type AdvancementKind = (typeof advancementKinds)[number]
/** Who began it: whose idea it was is told, whoever did it. */
export const beginners = ['participant', 'promoter', 'employer'] as const
export type Beginner = (typeof beginners)[number]
export const planStates = ['open', 'reached', 'set_aside'] as const
export type PlanState = (typeof planStates)[number]

/** A task or a milestone that leads there; what it came to is told in its own place. */
export interface Step {
  id: string
  of: 'task' | 'milestone'
  ofId: string
  words: string
  dueOn: Day | null
  state: string
}

/** What is aimed at next in a job. */
export interface AdvancementPlan {
  id: string
  kind: AdvancementKind
  words: string
  startedBy: Beginner
  byDay: Day | null
  state: PlanState
  stateWords: string
  version: number
  steps: Step[]
}

/** Something that grew, on a day. */
export interface AdvancementEvent {
  id: string
  placementId: string
  kind: AdvancementKind
  on: Day
  startedBy: Beginner
  /** Hours, a role, a contract's word; '' for pay, whose amounts stand apart. */
  before: string
  after: string
  payPercent: number | null
  payReal: boolean | null
}
