import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Text } from '#src/platform/errors.ts'
import type { EligibilityRule } from '../rules.ts'

export const organisationKinds = ['operator', 'ministry', 'authority', 'developer', 'evaluator'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

/** The causes of exclusion that a programme answers (X-01..X-03); a programme may answer several. */
export const exclusionKinds = ['low_participation', 'instability', 'changing_occupations'] as const
export type ExclusionKind = (typeof exclusionKinds)[number]

export interface Organisation {
  id: string
  name: string
  kind: OrganisationKind
  version: number
}

export interface Centre {
  id: string
  name: string
  locality: string
  organisationId: string | null
  version: number
}

export interface Population {
  id: string
  name: Record<Language, string>
  version: number
}

/** What may have stood in someone's way to work, as participants are asked. */
export interface Exclusion {
  id: string
  name: Record<Language, string>
  /** Which of the three kinds it counts as; null for none of them. */
  kind: ExclusionKind | null
  /** Whether it is still offered; whoever chose it before keeps it. */
  asked: boolean
  version: number
}

/** A line of the list of programmes. */
export interface ProgrammeLine {
  id: string
  name: Text
  organisation: string | null
  exclusionKinds: ExclusionKind[]
  conditions: number
  closedOn: Day | null
}

/** A programme's operating model: for whom, where, who may enter, the review rhythm and a full load. */
export interface Programme {
  id: string
  name: Text
  organisationId: string | null
  exclusionKinds: ExclusionKind[]
  populationIds: string[]
  centreIds: string[]
  rules: EligibilityRule[]
  reviewEveryDays: number
  fullLoad: number
  closedOn: Day | null
  version: number
}
