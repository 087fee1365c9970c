import type { Day } from '#src/platform/clock.ts'

/** What a mapping holds, strengths before barriers on every page (U-2). */
export const kinds = ['strength', 'inclination', 'opportunity', 'need', 'consideration', 'barrier'] as const
export type Kind = (typeof kinds)[number]

export const states = ['present', 'growing', 'easing', 'resolved', 'set_aside'] as const
export type State = (typeof states)[number]

/** Where an item leads: an option in the labour market, or a response inside or outside the programme (STD-B4). */
export const places = ['market', 'inside', 'outside'] as const
export type Place = (typeof places)[number]

export interface MappingItem {
  id: string
  kind: Kind
  title: string
  /** In the participant's own words. */
  words: string
  evidence: string
  episode: string | null
  version: number
  /** Newest first; the first one holds. */
  states: { state: State; words: string; on: Day; by: string }[]
  /** How it was said before, newest first. */
  wordings: { title: string; words: string; evidence: string; on: Day; by: string }[]
  links: { id: string; place: Place; words: string }[]
}

export interface Episode {
  id: string
  story: string
  did: string
  took: string
  version: number
  strengths: string[]
  /** Told by the actor, or a strength of it named by them. */
  mine: boolean
  /** How it was told before, newest first. */
  wordings: { story: string; did: string; took: string; on: Day; by: string }[]
}
