/** Pure decisions about the network: names in three languages, and conditions as a form writes them. */
import { type Language, languages } from '#src/language/language.ts'
import type { Benefit, EligibilityRule } from '../rules.ts'

/** A name in each language; where one was not written, the first that was stands in. Undefined when none was. */
export function nameInEach(written: Record<Language, string>): Record<Language, string> | undefined {
  const first = languages.map((language) => written[language]).find((name) => name !== '')
  if (first === undefined) return undefined
  return { he: written.he || first, ar: written.ar || first, en: written.en || first }
}

/** The conditions of a programme as one form holds them: a kind that is not ticked is not asked. Shares of a post in per cent. */
export interface WrittenConditions {
  asked: EligibilityRule['kind'][]
  ageMin: number | null
  ageMax: number | null
  outOfWorkMin: number | null
  outOfWorkMax: number | null
  experienceMin: number | null
  experienceMax: number | null
  sharePercent: number | null
  benefits: Benefit[]
  localities: string[]
}

/** The rules in the order in which they are asked. A range with neither end asks nothing and is left out. */
export function rulesFrom(written: WrittenConditions): EligibilityRule[] {
  const range = (kind: 'age' | 'years_out_of_work' | 'years_of_experience', min: number | null, max: number | null): EligibilityRule[] =>
    min === null && max === null ? [] : [{ kind, ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) }]
  const all: EligibilityRule[] = [
    ...range('age', written.ageMin, written.ageMax),
    ...range('years_out_of_work', written.outOfWorkMin, written.outOfWorkMax),
    ...range('years_of_experience', written.experienceMin, written.experienceMax),
    ...(written.sharePercent === null ? [] : [{ kind: 'share_of_post' as const, min: written.sharePercent / 100 }]),
    { kind: 'receives_benefit', benefits: written.benefits },
    ...(written.localities.length === 0 ? [] : [{ kind: 'residence' as const, localities: written.localities }]),
  ]
  return all.filter((rule) => written.asked.includes(rule.kind))
}

/** What the form shows of the rules that stand. */
export function writtenFrom(rules: readonly EligibilityRule[]): WrittenConditions {
  const of = <K extends EligibilityRule['kind']>(kind: K) => rules.find((rule): rule is Extract<EligibilityRule, { kind: K }> => rule.kind === kind)
  const [age, out, experience, share] = [of('age'), of('years_out_of_work'), of('years_of_experience'), of('share_of_post')]
  return {
    asked: [...new Set(rules.map((rule) => rule.kind))],
    ageMin: age?.min ?? null,
    ageMax: age?.max ?? null,
    outOfWorkMin: out?.min ?? null,
    outOfWorkMax: out?.max ?? null,
    experienceMin: experience?.min ?? null,
    experienceMax: experience?.max ?? null,
    sharePercent: share ? Math.round(share.min * 100) : null,
    benefits: of('receives_benefit')?.benefits ?? [],
    localities: of('residence')?.localities ?? [],
  }
}

/** The first range that ends before it begins, by the name of its last field. */
export function rangeUpsideDown(written: WrittenConditions): 'ageMax' | 'outOfWorkMax' | 'experienceMax' | undefined {
  const down = (min: number | null, max: number | null) => min !== null && max !== null && max < min
  if (down(written.ageMin, written.ageMax)) return 'ageMax'
  if (down(written.outOfWorkMin, written.outOfWorkMax)) return 'outOfWorkMax'
  return down(written.experienceMin, written.experienceMax) ? 'experienceMax' : undefined
}

/** Localities as people type them: by comma or line. */
export const splitList = (written: string): string[] => [...new Set(written.split(/[,،\n]/).map((place) => place.trim()).filter(Boolean))]
