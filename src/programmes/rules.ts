/** Who may enter a programme: rules as data (programme.eligibility), each answered met, not met or unknown. Unknown is never a no. */
import * as v from 'valibot'
import type { Day } from '#src/platform/clock.ts'

export const benefits = ['income_support', 'unemployment', 'disability', 'survivors', 'other'] as const
export type Benefit = (typeof benefits)[number]

const years = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(120)))
const range = <const K extends string>(kind: K) => v.object({ kind: v.literal(kind), min: years, max: years })
/** A rule as the programme's jsonb holds it. A range without an end is open there. */
export const eligibilityRule = v.variant('kind', [
  range('age'),
  range('years_out_of_work'),
  range('years_of_experience'),
  v.object({ kind: v.literal('share_of_post'), min: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) }),
  v.object({ kind: v.literal('receives_benefit'), benefits: v.array(v.picklist(benefits)) }),
  v.object({ kind: v.literal('residence'), localities: v.array(v.string()) }),
])
export const eligibilityRules = v.array(eligibilityRule)
export type EligibilityRule = v.InferOutput<typeof eligibilityRule>

/** What the participant has told; null is not told (or not asked) yet. */
export interface EligibilityFacts {
  birthDate: Day | null
  yearsOutOfWork: number | null
  yearsOfExperience: number | null
  /** The share of a full post that is wished for, 0 to 1. */
  shareOfPost: number | null
  /** The benefits received; [] is none. */
  benefits: Benefit[] | null
  locality: string | null
}

export type Outcome = 'met' | 'not_met' | 'unknown'

export interface RuleResult {
  rule: EligibilityRule
  outcome: Outcome
}

export const ageOn = (day: Day, birthDate: Day): number =>
  Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)

export function checkRule(rule: EligibilityRule, facts: EligibilityFacts, today: Day): Outcome {
  switch (rule.kind) {
    case 'age':
      return within(facts.birthDate && ageOn(today, facts.birthDate), rule)
    case 'years_out_of_work':
      return within(facts.yearsOutOfWork, rule)
    case 'years_of_experience':
      return within(facts.yearsOfExperience, rule)
    case 'share_of_post':
      return within(facts.shareOfPost, rule)
    case 'receives_benefit':
      if (facts.benefits === null) return 'unknown'
      return facts.benefits.some((b) => rule.benefits.length === 0 || rule.benefits.includes(b)) ? 'met' : 'not_met'
    case 'residence':
      return residence(rule.localities, facts.locality)
  }
}

/** All rules at once: not met when one is not met, unknown when one is unknown, else met. */
export function checkRules(rules: readonly EligibilityRule[], facts: EligibilityFacts, today: Day): { outcome: Outcome; results: RuleResult[] } {
  const results = rules.map((rule) => ({ rule, outcome: checkRule(rule, facts, today) }))
  const has = (outcome: Outcome) => results.some((r) => r.outcome === outcome)
  return { outcome: has('not_met') ? 'not_met' : has('unknown') ? 'unknown' : 'met', results }
}

function within(value: number | string | null, { min, max }: { min?: number | undefined; max?: number | undefined }): Outcome {
  if (typeof value !== 'number') return 'unknown'
  return (min === undefined || value >= min) && (max === undefined || value <= max) ? 'met' : 'not_met'
}

function residence(localities: string[], locality: string | null): Outcome {
  const place = tidy(locality ?? '')
  if (place === '') return 'unknown'
  if (localities.length === 0 || localities.some((l) => tidy(l) === place)) return 'met'
  // A name in another script says nothing of whether it is the same place.
  return localities.some((l) => scriptOf(l) === scriptOf(place)) ? 'not_met' : 'unknown'
}

const tidy = (name: string) => name.normalize('NFC').trim().toLowerCase().replace(/[\s\-־–'"׳״]+/g, ' ').trim()
const scriptOf = (name: string) => (/\p{Script=Hebrew}/u.test(name) ? 'he' : /\p{Script=Arabic}/u.test(name) ? 'ar' : 'latin')
