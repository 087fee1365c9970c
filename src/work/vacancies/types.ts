import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'

export const weekDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
export type WeekDay = (typeof weekDays)[number]
export const shifts = ['morning', 'midday', 'evening', 'night', 'split', 'flexible'] as const
export type Shift = (typeof shifts)[number]
/** How one comes there. */
export const transports = ['public', 'employer', 'paid', 'parking', 'on_foot', 'from_home'] as const
export type Transport = (typeof transports)[number]
export const payBases = ['hour', 'month'] as const
export type PayBasis = (typeof payBases)[number]
export const rights = ['direct', 'open_ended', 'full_rights', 'pension_first_day', 'sick_first_day', 'travel', 'meals', 'paid_training', 'school_hours', 'hours_ahead', 'overtime_by_choice'] as const
export type Right = (typeof rights)[number]
export const accessibilities = ['step_free', 'toilet', 'hearing', 'sight', 'seated', 'quiet', 'breaks', 'easy_instructions', 'adjusts', 'parking_near'] as const
export type Accessibility = (typeof accessibilities)[number]
/** Languages that work may need: of the job, never of where somebody comes from. */
export const workLanguages = ['he', 'ar', 'en', 'ru', 'am', 'fr'] as const
export type WorkLanguage = (typeof workLanguages)[number]
export const levels = ['some', 'daily', 'good', 'written'] as const
export type Level = (typeof levels)[number]
/** How one is chosen. */
export const choosings = ['telephone', 'interview', 'video', 'group', 'assessment_centre', 'trial_day', 'test'] as const
export type Choosing = (typeof choosings)[number]
export const closings = ['filled', 'withdrawn', 'gone'] as const
export type Closing = (typeof closings)[number]

/** What is said of a vacancy, by what people weigh. There is no field for who may have it (5.5). */
export interface VacancyWords {
  title: string
  /** In which language its words are written. */
  language: Language
  description: string
  /** Hours a week. */
  hoursFrom: number | null
  hoursTo: number | null
  days: WeekDay[]
  shifts: Shift[]
  hoursWords: string
  locality: string
  address: string
  transport: Transport[]
  transportWords: string
  /** Gross, in shekels. */
  payFrom: number | null
  payTo: number | null
  payBasis: PayBasis | null
  /** The day on which the employer said it. */
  paySaidOn: Day | null
  payWords: string
  rights: Right[]
  conditions: string
  accessibility: Accessibility[]
  accessibilityWords: string
  languages: Partial<Record<WorkLanguage, Level>>
  languagesWords: string
  horizon: string
  needed: string
  learnedThere: string
  chosenBy: Choosing[]
  chosenWords: string
  posts: number
  openUntil: Day | null
  namesEmployer: boolean
}

export interface Vacancy extends VacancyWords {
  id: string
  employerId: string
  employer: string
  closedOn: Day | null
  closedHow: Closing | null
  publishedOn: Day | null
  source: string
  writtenOn: Day
  version: number
}

export interface VacancyInList extends Pick<Vacancy, 'id' | 'title' | 'language' | 'employerId' | 'employer' | 'locality' | 'hoursFrom' | 'hoursTo' | 'shifts' | 'payFrom' | 'payTo' | 'payBasis' | 'openUntil' | 'closedOn' | 'closedHow' | 'publishedOn' | 'posts'> {}

/** A vacancy as whoever comes sees it; `employer` is '' where it stays unnamed. */
export interface PublicVacancy extends VacancyWords {
  id: string
  network: string
  employer: string
  publishedOn: Day
}

/** Why words that a rule warned of stand all the same. */
export interface Objection {
  id: string
  rule: string
  words: string
  reason: string
  by: string
  on: Day
}

/** The legal minimum in force, gross; null where the network wrote no figure down. */
export interface Minimum {
  hour: number | null
  month: number | null
  /** The later of the days from which they are in force. */
  since: Day | null
}

/** A file of vacancies, or what is pasted in its place, is at most so large. */
export const bytesAtMost = 5_000_000
