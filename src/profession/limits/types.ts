import type { Day } from '#src/platform/clock.ts'
import type { Words } from '#src/profession/standard/types.ts'

/** What is ours, what is done together with whoever else is there, what is referred. */
export const sides = ['ours', 'together', 'referred'] as const
export type Side = (typeof sides)[number]

export interface LineSaid {
  side: Side
  what: Words
  /** To whom it is referred, or with whom it is done; may be empty where it is ours. */
  toWhom: Words
}

export interface EarlierLine extends LineSaid {
  version: number
  by: string
  until: Day
}

export interface ScopeLine extends LineSaid {
  id: string
  by: string
  changedOn: Day
  setAside: boolean
  version: number
  /** How it stood before, the latest first. */
  earlier: EarlierLine[]
}
