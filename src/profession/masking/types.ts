import type { Address, Language } from '#src/language/language.ts'

/** What may tell who somebody is. */
export const kinds = ['name', 'place', 'employer', 'number', 'trait'] as const
export type Kind = (typeof kinds)[number]

/** More closely: what the check of rare combinations counts. */
export type Particular = 'name' | 'place' | 'small_place' | 'employer' | 'phone' | 'id' | 'address' | 'date' | 'age' | 'amount' | 'number' | 'community' | 'rare_community' | 'occupation' | 'health' | 'family' | 'event'

/** Somebody whom the promoter knows from a file. */
export interface KnownPerson {
  names: { given: string; preferred: string; family: string }
  address: Address
  /** The one of whom the text tells. */
  self: boolean
}

/** What is known beside the text: people of the promoter's files, and the tenant's own places, organisations and communities. */
export interface Around {
  people: readonly KnownPerson[]
  places: readonly string[]
  organisations: readonly string[]
  communities: readonly string[]
}
export const nothingAround: Around = { people: [], places: [], organisations: [], communities: [] }

/** A stretch of the text that may tell who somebody is, and what might stand there instead. */
export interface Proposal {
  start: number
  end: number
  words: string
  kind: Kind
  particular: Particular
  /** Neutral words in the language of what they replace, with what Hebrew and Arabic write together with it. */
  suggestion: string
}

/** As found, before it is said what stands there instead; broad ones (a large community) count in the check and are not proposed. */
export interface Found {
  start: number
  end: number
  kind: Kind
  particular: Particular
  instead: Record<Language, string>
  broad?: boolean
}
