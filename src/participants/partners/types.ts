import type { Address } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Named } from '../types.ts'

/** Parts of a file that can be opened to a partner professional; name and contact details come with each opening. */
export const partnerParts = ['plan', 'tasks', 'mapping', 'axes', 'meetings', 'intake'] as const
export type PartnerPart = (typeof partnerParts)[number]

export const closingReasons = ['done', 'asked'] as const
export type ClosedWhy = (typeof closingReasons)[number] | 'changed' | 'withdrawn'

/** Parts of one file opened to one partner, now or in the past. */
export interface PartnerOpening {
  id: string
  accountId: string
  name: string
  profession: string
  parts: PartnerPart[]
  /** What was agreed, in the participant's words. */
  words: string
  openedOn: Day
  openedBy: string | null
  /** The last day; null for as long as the consent holds. */
  untilOn: Day | null
  closedOn: Day | null
  closedWhy: ClosedWhy | null
  closedBy: string | null
  /** Whether it opens the file today. */
  open: boolean
  /** The partner has not signed in by the link yet. */
  waiting: boolean
  /** Of all openings of the file together: each opening and each closing raises it. */
  version: number
}

export interface KnownPartner {
  id: string
  name: string
  profession: string
}

/** A file as it stands in a partner's list. */
export interface PartnerFile extends Named {
  id: string
  address: Address
  parts: PartnerPart[]
  untilOn: Day | null
  promoter: string | null
  workPhone: string | null
}
