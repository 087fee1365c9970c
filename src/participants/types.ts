import type { Address, Language } from '#src/language/language.ts'
import type { Text } from '#src/platform/errors.ts'
import type { Day } from '#src/platform/clock.ts'

export const channels = ['phone', 'sms', 'whatsapp', 'email', 'in_person'] as const
export type Channel = (typeof channels)[number]

/** Languages that participants speak in Ofek's programmes; the interface speaks the first three. */
export const spokenLanguages = ['he', 'ar', 'en', 'ru', 'am', 'ti', 'yi', 'fr', 'es'] as const
export type SpokenLanguage = (typeof spokenLanguages)[number]

export const stages = ['applicant', 'enrolled', 'paused', 'finished'] as const
export type Stage = (typeof stages)[number]

export interface Named {
  givenName: string
  familyName: string
  preferredName: string
}

/** How a participant is called: the preferred name where there is one. */
export const nameOf = ({ givenName, familyName, preferredName }: Named): string => `${preferredName || givenName} ${familyName}`.trim()

export interface Profile extends Named {
  id: string
  address: Address
  language: Language
  spokenLanguages: string[]
  /** E.164 */
  phone: string | null
  /** Further phones, E.164. */
  otherPhones: string[]
  email: string | null
  bestChannel: Channel
  bestHours: string
  birthDate: Day | null
  locality: string
  version: number
}

/** One line of the list of participants. */
export interface Listed extends Named {
  id: string
  address: Address
  stage: Stage
  programme: Text
  relation: string | null
  /** The last day on which the actor covers; null where they do not. */
  coverUntil: Day | null
  promoter: string | null
  nextReviewOn: Day | null
  returnsOn: Day | null
  firstContactOn: Day
  enrolmentId: string
}

/** A search shows no more people than this. */
export const foundAtMost = 20
