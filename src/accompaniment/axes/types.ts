import type { Day } from '#src/platform/clock.ts'

/** The five working axes (AX-1..AX-5). */
export const axes = ['motivation', 'proactivity', 'efficacy', 'vision', 'tools'] as const
export type Axis = (typeof axes)[number]

/** The readiness rulers of AX-1, 0 to 10. */
export const rulers = ['importance', 'confidence'] as const
export type Ruler = (typeof rulers)[number]

export const measures = [...axes, ...rulers] as const
export type Measure = Axis | Ruler

export const readers = ['together', 'participant', 'promoter'] as const
export type Reader = (typeof readers)[number]
export const modes = ['together', 'self', 'phone'] as const

/** One reading on a day; null is not asked, or void. Readings of the participant and of the promoter are both kept, and never merged. */
export interface Reading extends Record<Measure, number | null> {
  id: string
  on: Day
  byWhom: Reader
  mode: (typeof modes)[number]
  language: 'he' | 'ar' | 'en'
  present: string
  importanceWords: string
  confidenceWords: string
  words: string
  voids: Voided[]
}

/** What of a reading was found to be mistaken: it counts nowhere, and is told with who said so, when and why. */
export interface Voided {
  measure: Measure
  value: number
  why: string
  at: Date
  by: string
}
