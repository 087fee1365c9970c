import type { Day } from '#src/platform/clock.ts'

/** The steps of an accompaniment process that are reviewed with the mentor, in the order of the path. */
export const steps = ['intake', 'mapping', 'vision_plan', 'practice', 'placement', 'follow_up'] as const
export type Step = (typeof steps)[number]

/** What can happen with a step: the promoter tells of it; the mentor has reviewed it, or asks to go through it once more. */
export type Happened = 'told' | 'reviewed' | 'once_more'
export const outcomes = ['reviewed', 'once_more'] as const

/** How many complete processes the training asks for. */
export const processesAsked = 2

export interface StepEvent {
  id: string
  step: Step
  what: Happened
  on: Day
}
export interface StepStanding {
  step: Step
  state: 'not_yet' | Happened
  /** The day of the newest event. */
  on: Day | null
}

/** What one of the two said of a step; by and words are null where the words are not open. */
export interface StepTold extends StepEvent {
  by: string
  seen: string | null
  doubt: string | null
  next: string | null
}

export interface Process {
  id: string
  number: number
  beganOn: Day
  setAsideOn: Day | null
  version: number
  /** The promoter's own word for it; null where the words are not open. */
  label: string | null
  labelVersion: number | null
  /** Whether the promoter has opened the words to who leads. */
  opened: boolean
  events: StepEvent[]
}

export const goalStates = ['tried', 'not_yet', 'let_go'] as const
export type GoalState = (typeof goalStates)[number]

export interface Goal {
  id: string
  meetingId: string
  words: string
  setOn: Day
  told: { state: GoalState; words: string; by: string; on: Day }[]
}

export interface Meeting {
  id: string
  heldOn: Day
  minutes: number
  nextOn: Day | null
  mentorId: string
  mentorName: string
  /** What each of the two said; empty where the words are not open. */
  said: { accountId: string; by: string; words: string; doubt: string }[]
}

/** A step that waits: told and not reviewed yet, or to be gone through once more. */
export interface Waits {
  promoterId: string
  processId: string
  name: string
  own: boolean
  number: number
  step: Step
  since: Day
}
