import type { Day } from '#src/platform/clock.ts'

/** Areas of life and work, in no order that must be kept: a conversation begins anywhere (STD-D1). */
export const areas = ['opening', 'work', 'learning', 'home', 'health', 'money', 'people', 'day', 'dreams', 'concerns'] as const
export type Area = (typeof areas)[number]

/** Essential and trivial (עיקר וטפל); open until someone decides. */
export const weights = ['open', 'essential', 'trivial'] as const
export type Weight = (typeof weights)[number]

export interface IntakeNote {
  id: string
  area: Area
  /** A quote is the participant's own words; a note is the promoter's. */
  kind: 'quote' | 'note'
  words: string
  weight: Weight
  /** What the participant corrected when it was read back; '' where nothing was. */
  correction: string
  version: number
  mapped: boolean
  /** How it was worded before, newest first. */
  wordings: { words: string; on: Day; by: string }[]
}

export interface Intake {
  id: string
  heldOn: Day
  by: string
  summary: string
  readBackAt: Date | null
  version: number
  notes: IntakeNote[]
}
