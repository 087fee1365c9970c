import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Kind } from '../evidence/types.ts'

/** How one stands in a criterion. Words, no numbers: they are not added up. */
export const stands = ['beginning', 'growing', 'steady', 'teaching'] as const
export type Stands = (typeof stands)[number]
export const stepStates = ['done', 'let_go'] as const
export type StepState = 'open' | (typeof stepStates)[number]

type Words = Record<Language, string>

export interface View {
  criterion: string
  side: 'own' | 'mentor'
  stands: Stands
  words: string
  by: string
  on: Day
}

/** A piece of evidence as far as a portfolio shows it; grey is one of its answers of reflection. */
export interface Piece {
  id: string
  title: string
  kind: Kind
  keptOn: Day
  criteria: string[]
  grey: string
}

export interface GrowthStep {
  id: string
  criterion: string
  words: string
  byWhen: Day | null
  state: StepState
  told: string
  closedOn: Day | null
  version: number
}

/** One criterion with what stands under it. */
export interface Standing {
  code: string
  text: Words
  met: Words[]
  notMet: Words[]
  asks: Words[]
  pieces: Piece[]
  observations: { count: number; last: Day | null }
  /** Hours of learning that served it; what was learnt for several counts for each. */
  hours: number
  own: View | null
  mentor: View | null
  steps: GrowthStep[]
}

/** What the rules notice of a criterion, for the growth plan. */
export const gaps = ['none', 'old', 'one_kind', 'no_grey', 'differs'] as const
export type Gap = (typeof gaps)[number]
