import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'

/** The kinds of dilemmas that the work brings (domain.md 2.4); their words are in messages.ts. */
export const kinds = ['pressure', 'undeclared', 'unlawful_demand', 'family_asks', 'relative', 'hopeless_goal', 'counting', 'disability', 'community_limits', 'two_roles', 'beyond_role', 'other'] as const
export type Kind = (typeof kinds)[number]

/** Values that are suggested, by key; whoever raises a dilemma may write others in their own words. */
export const suggestedValues = ['dignity', 'choice', 'voluntariness', 'benefit', 'confidentiality', 'trust', 'honesty', 'fairness', 'safety', 'livelihood', 'belonging', 'law', 'competence', 'loyalty'] as const
export type SuggestedValue = (typeof suggestedValues)[number]

/** Who is asked: promoters and mentors, those who lead, or the ethics group (who leads the profession, mentors, committee members). */
export const circles = ['peers', 'lead', 'group'] as const
export type Circle = (typeof circles)[number]

export const standings = ['raised', 'consulting', 'decided', 'told'] as const
export type Standing = (typeof standings)[number]

/** A way to act that is weighed: what speaks for it, and against. */
export interface Option {
  words: string
  for: string
  against: string
}

/** What a standing is told from. */
export interface Course {
  answerBy: Day | null
  decidedOn: Day | null
  outcomeOn: Day | null
}

export interface DilemmaInList extends Course {
  id: string
  kind: Kind
  title: string
  values: string[]
  wantedBy: Day | null
  raisedOn: Day
  /** Null where it was raised anonymously. */
  by: string | null
  mine: boolean
  answers: number
  answeredByMe: boolean
}

export interface Dilemma extends DilemmaInList {
  story: string
  options: Option[]
  touches: string
  language: Language
  asked: Circle | null
  programme: Record<Language, string> | null
  question: string
  decision: string
  reason: string
  outcome: string
  version: number
}

/** A dilemma as it is told, raised or corrected. */
export interface Told extends Pick<Dilemma, 'kind' | 'title' | 'story' | 'values' | 'options' | 'touches' | 'wantedBy'> {
  notThePerson: boolean
}

/** How a dilemma was told before it was corrected, until a day. */
export interface EarlierWording {
  id: string
  until: Day
  kind: Kind
  title: string
  story: string
  values: string[]
  options: Option[]
  touches: string
}

/** What two dilemmas, or a case of the casebook, are laid beside each other by. */
export interface Compared {
  kind: Kind
  values: readonly string[]
  /** Whom it touches, in free words. */
  touches: string
  /** What is told in free words: the sentence, what happened. */
  told: string
}

/** What two of them have in common; the words as the first of the two wrote them. */
export interface Likeness {
  kind: boolean
  values: string[]
  touches: string[]
  words: string[]
}

/** Another dilemma that has much in common with one, and what. */
export interface SimilarOne {
  id: string
  title: string
  kind: Kind
  standing: Standing
  settled: boolean
  likeness: Likeness
}

export interface Answer {
  id: string
  weighs: string
  unknown: string
  by: string
  on: Day
}

/** A participant whose file the writer accompanies, by the names a text might tell. */
export interface Known {
  givenName: string
  preferredName: string
  familyName: string
}
