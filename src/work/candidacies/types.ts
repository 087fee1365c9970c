import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Accessibility, Choosing, Level, PayBasis, Shift, VacancyWords, WeekDay, WorkLanguage } from '../vacancies/types.ts'

export const travelWays = ['public', 'car', 'employer', 'on_foot', 'bicycle', 'lift'] as const
export type TravelWay = (typeof travelWays)[number]

/** What a participant asks of work, in their own statement. */
export interface Preference {
  fromLocality: string
  /** The longest way there, one way. */
  travelMinutes: number | null
  travelBy: TravelWay[]
  hoursFrom: number | null
  hoursTo: number | null
  daysNot: WeekDay[]
  shiftsNot: Shift[]
  payFrom: number | null
  payBasis: PayBasis | null
  languages: Partial<Record<WorkLanguage, Level>>
  seeks: string
  /** What they need to be able to work; no employer is told without them. */
  needsAccess: Accessibility[]
  needsWords: string
}
export interface KeptPreference extends Preference {
  version: number
}

/** What a vacancy says that can be held against what was asked. */
export type VacancyFacts = Pick<VacancyWords, 'hoursFrom' | 'hoursTo' | 'days' | 'shifts' | 'locality' | 'transport' | 'transportWords' | 'payFrom' | 'payTo' | 'payBasis' | 'languages' | 'languagesWords' | 'accessibility' | 'accessibilityWords' | 'needed' | 'horizon'>

/** How one thing stands: it fits, it differs, it is to be weighed or asked, or one of the two sides said nothing. */
export type Stands = 'fits' | 'differs' | 'weigh' | 'unknown'

/** One line of the explanation. There is no total of them. */
export type FitLine =
  | { about: 'hours'; stands: Stands; asked: [number | null, number | null] | null; offered: [number | null, number | null] | null }
  | { about: 'days'; stands: Stands; not: WeekDay[] }
  | { about: 'shifts'; stands: Stands; not: Shift[]; other: Shift[] }
  | { about: 'travel'; stands: Stands; km: number | null; from: string; to: string; minutes: number | null; words: string; fromHome: boolean }
  | { about: 'pay'; stands: Stands; asked: number | null; askedBasis: PayBasis | null; offered: [number | null, number | null] | null; offeredBasis: PayBasis | null }
  | { about: 'language'; stands: Stands; language: WorkLanguage; needed: Level; has: Level | null }
  | { about: 'access'; stands: Stands; need: Accessibility }
  | { about: 'needs'; stands: Stands; words: string }
  | { about: 'needed'; stands: Stands; words: string }
  | { about: 'seeks'; stands: Stands; seeks: string; horizon: string }

export const states = ['proposed', 'wanted', 'not_wanted', 'sent', 'interview', 'offered', 'refused', 'accepted', 'declined', 'withdrawn'] as const
export type State = (typeof states)[number]
export const stepKinds = [...states, 'learned'] as const
export type StepKind = (typeof stepKinds)[number]
/** What is told of a candidacy by whoever is there; a proposal and a sending have forms of their own. */
export const toldKinds = ['wanted', 'not_wanted', 'interview', 'offered', 'refused', 'accepted', 'declined', 'withdrawn', 'learned'] as const
export type ToldKind = (typeof toldKinds)[number]

export interface Step {
  id: string
  kind: StepKind
  on: Day
  how: Choosing | null
  words: string
  toldBy: 'participant' | 'promoter'
  by: string
}

export interface Candidacy {
  id: string
  participantId: string
  vacancyId: string
  title: string
  employer: string
  proposedBy: 'participant' | 'promoter'
  proposedOn: Day
  state: State
  letter: string
  letterCvs: string[]
  /** The frozen papers that the yes covers. */
  letterPapers: string[]
  letterAgreedOn: Day | null
  letterAgreedWay: 'own_page' | 'spoken' | null
  version: number
}

export interface CandidacyInList extends Pick<Candidacy, 'id' | 'vacancyId' | 'title' | 'employer' | 'proposedBy' | 'proposedOn' | 'state'> {
  /** The last day on which something happened. */
  lastOn: Day
}

export interface Sent {
  id: string
  on: Day
  to: string
  text: string
  /** What was named before papers were frozen. */
  attachments: string[]
  /** The frozen papers that went along. */
  papers: { id: string; language: Language }[]
  by: string
}
