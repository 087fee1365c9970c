import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'

export const ways = ['live', 'simulation'] as const
export type Way = (typeof ways)[number]
/** A criterion has a few behaviours; the form has as many places. */
export const mostBehaviours = 8

type Words = Record<Language, string>

export interface Observed {
  id: string
  criterion: string
  criterionText: Words | null
  how: Way
  heldOn: Day
  grey: string
  by: string
  lines: { behaviour: Words; words: string }[]
  answers: { id: string; words: string; on: Day }[]
}

/** A criterion of the standard in force as one goes to see it at work: its behaviours, and what its grey asks. */
export interface ToObserve {
  code: string
  versionId: string
  text: Words
  behaviours: { key: string; text: Words }[]
  grey: Words[]
}

/** An observation of one's own work that one has not answered yet. */
export interface NewObservation {
  id: string
  promoterId: string
  by: string
  criterionText: Words | null
  criterion: string
  on: Day
}
