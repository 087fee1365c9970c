import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { PartnerPart } from '#src/participants/partners/types.ts'
import type { FilePart } from './parts.ts'
import type { Persons } from './persons.ts'

export type { FilePart } from './parts.ts'

export type Stage = 'applicant' | 'enrolled' | 'paused' | 'finished'

/** What a new file's way is made of, in the order in which most people go it. */
export const wayParts = ['consents', 'intake', 'enrolment', 'mapping', 'vision', 'plan', 'meetings'] as const
export type WayPart = (typeof wayParts)[number]

/** Which parts have been lived, whether a participation is open, and how many meetings were held (counted as far as the rule asks). */
export type WayFacts = Record<WayPart, boolean> & { open: boolean; held: number }

/** What stands over every page of a file. */
export interface FileHeader extends Persons {
  participantId: string
  language: Language
  enrolments: { programme: Record<Language, string>; stage: Stage; since: Day | null }[]
  /** May show the screen to the person: whoever else would see the grey. */
  mayShare: boolean
  parts: FilePart[]
  /** Closed to everyday work because the consent to keep it was withdrawn; null for an open file. */
  closed: { closedOn: Day; keptUntil: Day } | null
  /** What is open to the actor as a partner; null for everyone else. */
  partner: { parts: PartnerPart[]; untilOn: Day | null } | null
}
