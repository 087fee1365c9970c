import type { Day } from '#src/platform/clock.ts'

/** What an employer may agree to offer. */
export const offers = ['visit', 'interview_day', 'trial', 'adjusted', 'training', 'mentor', 'first_chance', 'advancement'] as const
export type Offer = (typeof offers)[number]

/** What an employer is asked after a placement: about the work with us, never about the person. Each from 1 to 5. */
export const questions = ['fits', 'prepared', 'answered'] as const
export type Question = (typeof questions)[number]
export const takeAgain = ['yes', 'depends', 'no'] as const
export type TakeAgain = (typeof takeAgain)[number]

/** What became of an unlawful request after it was refused; '' while it is open. */
export const becameOf = ['', 'taken_back', 'stands', 'parted'] as const
export type BecameOf = (typeof becameOf)[number]

/** On what the law forbids to choose people (5.5), and what comes close to it. */
export const grounds = ['age', 'sex', 'religion', 'nationality', 'origin', 'residence', 'army', 'pregnancy', 'parenthood', 'marital', 'orientation', 'reserve', 'view', 'health', 'other'] as const
export type Ground = (typeof grounds)[number]

export interface EmployerWords {
  name: string
  locality: string
  sector: string
}

export interface Employer extends EmployerWords {
  id: string
  closedOn: Day | null
  version: number
}

export interface EmployerInList extends Employer {
  openVacancies: number
  /** The last conversation; null before the first. */
  talkedOn: Day | null
}

export interface Contact {
  id: string
  name: string
  role: string
  phone: string
  email: string
  leftOn: Day | null
  version: number
}

export interface Conversation {
  id: string
  heldOn: Day
  contactId: string | null
  contact: string | null
  said: string
  nextStep: string
  nextOn: Day | null
  nextDoneOn: Day | null
  by: string
  /** Whether the reader wrote it: who wrote it may mend it. */
  own: boolean
  version: number
}

/** A next step that waits, whoever wrote it. */
export interface NextStep {
  id: string
  employerId: string
  employer: string
  nextStep: string
  nextOn: Day
  by: string
  version: number
}

export interface Agreement {
  id: string
  offers: Offer[]
  words: string
  fromOn: Day
  untilOn: Day | null
  by: string
  version: number
}

export interface Satisfaction extends Record<Question, number | null> {
  id: string
  askedOn: Day
  contact: string | null
  takeAgain: TakeAgain | null
  words: string
  by: string
}

export interface Refusal {
  id: string
  employerId: string
  employer: string
  askedOn: Day
  asked: string
  grounds: Ground[]
  answered: string
  became: BecameOf
  by: string
  version: number
}

/** A placement as O-15 counts it: whose it is, is not told. */
export interface PlacementHere {
  firstDay: Day
  /** The last workday; null where none is known. */
  lastDay: Day | null
  /** The last day of which somebody said that they worked there. */
  knownOn: Day | null
}

/** How placements at an employer stand at their 90th day. */
export interface Repeat {
  placements: number
  retained: number
  ended: number
  /** The 90th day is still to come. */
  tooEarly: number
  /** The 90th day has passed, and nobody said what it was like: never counted as retained (O-03). */
  unknown: number
  /** O-15: two retained or more; 'unknown' where what is not known decides. */
  repeats: 'yes' | 'no' | 'unknown'
}
