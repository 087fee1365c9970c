import type { Day } from '#src/platform/clock.ts'

/** How the job came about (O-16). Whoever was at work when they joined is told of, and is never an entry. */
export const attributions = ['placed', 'supported', 'alone', 'already_employed'] as const
export type Attribution = (typeof attributions)[number]

/** What stands behind a placement (O-17), the strongest first: payslip or official record, the employer's statement, a document of the participant, their word, the promoter's word. */
export const grades = ['A', 'B', 'C', 'D', 'E'] as const
export type Grade = (typeof grades)[number]
/** What the participant may give alone, on the own page: their word, or a document that shows it. */
export const ownGrade: Grade = 'D'
export const ownDocumentGrades = ['A', 'C'] as const satisfies readonly Grade[]

export const contracts = ['open_ended', 'fixed_term', 'agency', 'daily', 'self_employed', 'none'] as const
export type Contract = (typeof contracts)[number]

/** What a worker is owed and can say in a word whether it is kept. */
export const rights = ['written_terms', 'payslip', 'pension', 'travel', 'sick_days', 'holidays', 'overtime'] as const
export type Right = (typeof rights)[number]

/** Why a job ended; what the person wished comes first, nobody is blamed. */
export const endReasons = ['better_job', 'studies', 'resigned', 'family', 'health', 'contract_ended', 'closed_down', 'dismissed', 'other'] as const
export type EndReason = (typeof endReasons)[number]

export type PayBasis = 'hour' | 'month'
export const payBases = ['month', 'hour'] as const satisfies readonly PayBasis[]

/** Gross pay from a day on. Sealed; open to the part `pay` alone. */
export interface Pay {
  amount: number
  basis: PayBasis
  /** The share of the minimum wage that was set for the person, in percent; null where the whole minimum holds. */
  adjustedPercent: number | null
  fromDay: Day
}

/** The seven parts of the quality of a placement (O-07), pay first because it is asked first; no part weighs more than another. */
export const qualities = ['pay', 'hours', 'rights', 'stability', 'skills', 'health_family', 'horizon'] as const
export type Quality = (typeof qualities)[number]
export const viewers = ['participant', 'promoter'] as const
export type Viewer = (typeof viewers)[number]
export const highestLevel = 4

/** How one of the two sees a job on a day: a level of 1 to 4 for what was looked at, and words. */
export interface QualityView {
  id: string
  byWhom: Viewer
  on: Day
  levels: Record<Quality, number | null>
  /** Their own words, part by part; '' where nothing was said. */
  words: Record<Quality, string>
}

export interface Evidence {
  id: string
  grade: Grade
  /** The day of the document, or of what was said. */
  on: Day
  words: string
  /** The stored document; null where there is none, or where it is not open to who reads. */
  documentId: string | null
  /** A document is kept with it, and was not taken away. */
  hasDocument: boolean
  by: string
  /** Kept by who reads. */
  mine: boolean
  /** Its document was taken away: it counts no more. `by` is '' where who reads sees no names. */
  takenAway: { on: Day; by: string; why: string } | null
}

/** A job as its lists show it. */
export interface Placement {
  id: string
  enrolmentId: string
  employerId: string | null
  /** What it was called when it was told. */
  employer: string
  jobTitle: string
  firstDay: Day
  lastDay: Day | null
  endReason: EndReason | null
  endWords: string
  learned: string
  attribution: Attribution | null
  attributionWords: string
  hoursWeek: number | null
  hoursWanted: number | null
  contract: Contract | null
  rights: Right[]
  horizon: string
  candidacyId: string | null
  /** The strongest grade that is kept; null where there is none. What lost its document does not count. */
  grade: Grade | null
  /** A document of that grade is kept. */
  documented: boolean
  hasDocument: boolean
  joinedOn: Day | null
  version: number
}

/** A job at an employer, as employer relations see it: without pay and without how it is for the person. */
export interface PlacementThere extends Pick<Placement, 'id' | 'jobTitle' | 'firstDay' | 'lastDay' | 'endReason' | 'attribution' | 'grade' | 'documented'> {
  participantId: string
  name: string
}
