import type { Day } from '#src/platform/clock.ts'

export const degrees = ['yes', 'mostly', 'little', 'no'] as const
export type Degree = (typeof degrees)[number]
/** The questions that are answered by a degree; the third is answered in words. */
export const questions = ['heard', 'ownWay'] as const
export type Question = (typeof questions)[number]

/** Five answers or more, told together. */
export interface Portion {
  from: Day
  until: Day
  answers: number
  heard: Partial<Record<Degree, number>>
  ownWay: Partial<Record<Degree, number>>
  words: string[]
}
