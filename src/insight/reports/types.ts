import type { Day } from '#src/platform/clock.ts'
import type { Text } from '#src/platform/errors.ts'
import type { By } from '../outcomes/asked.ts'
import type { Measure } from '../outcomes/measures.ts'
import type { Told } from '../outcomes/outcomes.ts'

/** How many months of joining a report tells of, up to the last that is over. */
export const spans = ['12', '24', '36'] as const
export type Span = (typeof spans)[number]

/** What a report tells, as data (5.4): one data set, a definition for each funder. */
export interface Definition {
  /** The funder, as it is called. */
  forWhom: string
  title: Text
  lead: Text
  measures: Measure[]
  months: number
  by: By
  /** What is assumed of the noise of the axes (O-09). */
  noise: { standardDeviation: number; reliability: number }
}

export interface Report {
  id: string
  versionId: string
  number: number
  programmeId: string | null
  centreId: string | null
  definition: Definition
  at: Date
  by: string
}

/** The rules by which outcomes are counted (decision 030), numbered: whoever changes them counts on, so that no report says that the files made a number another. */
export const countingRules = 2

/** What is kept when a report is frozen, under its digest. */
export interface Content {
  /** By which rules it was counted; reports signed before these were numbered hold none. */
  rules?: number
  definition: Definition
  number: number
  programmeId: string | null
  centreId: string | null
  from: string
  until: string
  told: Told
  names: Record<string, Text>
  signed: { name: string; at: string; words: string }
}

export interface Frozen {
  id: string
  versionId: string
  reportId: string
  number: number
  title: Text
  forWhom: string
  from: Day
  until: Day
  asOf: Day
  digest: string
  signedName: string
  at: Date
}
