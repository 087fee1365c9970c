import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'

/** What a service is for (P-05, D-08, D-14, R-07); 'training' has courses with cohorts. */
export const serviceKinds = [
  'training', 'employment', 'education', 'language', 'rights', 'money', 'childcare', 'welfare', 'health', 'mental_health', 'legal', 'housing', 'transport', 'community', 'other',
] as const
export type ServiceKind = (typeof serviceKinds)[number]

/** As HSDS words it. */
export const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const
export type Status = (typeof statuses)[number]

/** Languages that are looked for, by ISO 639-1. */
export const spoken = ['he', 'ar', 'am', 'ru', 'en', 'fr', 'es', 'yi', 'ti'] as const

/** Days of the week as RFC 5545 writes them, from Sunday. */
export const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const
export type Weekday = (typeof weekdays)[number]

/** The parts below stand as in HSDS, without what we do not keep; what is missing has no key. */
export interface Phone { id: string; number: string; extension?: number; type?: string; description?: string }
export interface Schedule {
  id: string
  valid_from?: string
  valid_to?: string
  dtstart?: string
  until?: string
  count?: number
  wkst?: Weekday
  freq?: 'WEEKLY' | 'MONTHLY'
  interval?: number
  byday?: string
  bymonthday?: string
  description?: string
  opens_at?: string
  closes_at?: string
}
export interface CostOption { id: string; valid_from?: string; valid_to?: string; option?: string; currency?: string; amount?: number; amount_description?: string }
export interface PlaceAddress { id: string; attention?: string; address_1: string; address_2?: string; city: string; region?: string; state_province: string; postal_code: string; country: string; address_type: LocationType }
export const locationTypes = ['physical', 'postal', 'virtual'] as const
export type LocationType = (typeof locationTypes)[number]
export interface PlaceLocation {
  id: string
  location_type: LocationType
  url?: string
  name?: string
  description?: string
  transportation?: string
  latitude?: number
  longitude?: number
  addresses?: PlaceAddress[]
  accessibility?: { id: string; description?: string; details?: string; url?: string }[]
}
/** A service at a location. */
export interface Place { id: string; description?: string; location: PlaceLocation }
/** A word of somebody's list of kinds, from a file. Our own kind stands in `kind`. */
export interface Attribute {
  id: string
  link_type?: string
  value?: string
  label?: string
  taxonomy_term?: { id: string; code?: string; name: string; description: string; taxonomy?: string; language?: string; term_uri?: string }
}

export interface Organisation { id: string; name: string; alternateName: string; description: string; website: string; email: string }

/** A name and a description in further languages, as far as they were written. */
export type OtherWords = Partial<Record<Language, { name?: string; description?: string }>>

/** A service as it goes out in a file and comes in. */
export interface ServiceWords {
  id: string
  organisation: Organisation
  kind: ServiceKind
  name: string
  /** A further name, as people know it. */
  alternateName: string
  description: string
  otherWords: OtherWords
  url: string
  email: string
  status: Status
  /** How one gets in. */
  applicationProcess: string
  fees: string
  /** For whom, in words: nobody is let in or kept out by a rule of ours. */
  eligibility: string
  interpretation: string
  accreditations: string
  alert: string
  /** The day on which somebody last made sure of it. */
  assuredOn: Day | null
  languages: string[]
  phones: Phone[]
  schedules: Schedule[]
  costs: CostOption[]
  places: Place[]
  attributes: Attribute[]
}

export interface Service extends ServiceWords {
  changedBy: string
  changedAt: Date
  version: number
}

/** Its name is the reader's, where there is one. */
export interface ServiceLine extends Pick<ServiceWords, 'id' | 'kind' | 'name' | 'status' | 'languages' | 'fees' | 'costs' | 'alert'> {
  organisation: string
  localities: string[]
}

/** Why a service of a file did not come in. */
export const reasonsLeftOut = ['no_id', 'twice', 'no_name', 'no_organisation', 'unknown_status', 'too_long', 'bad_text', 'not_this'] as const
export type ReasonLeftOut = (typeof reasonsLeftOut)[number]
export interface LeftOut { place: string; name: string; reason: ReasonLeftOut }

export interface DirectoryImport {
  id: string
  fileName: string
  added: number
  changed: number
  same: number
  leftOut: LeftOut[]
  /** Fields of HSDS that we do not keep, with how often each came. */
  fieldsLeftOut: { field: string; times: number }[]
  by: string
  at: Date
}
