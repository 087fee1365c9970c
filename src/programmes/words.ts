/** The rules in words. The same sentence for staff and participant: what the programme asks, and what is known. */
import { formatList, formatNumber } from '#src/language/format.ts'
import { type Language, languages } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Text } from '#src/platform/errors.ts'
import type { Benefit, EligibilityRule, Outcome, RuleResult } from './rules.ts'

const he = {
  benefits: { income_support: 'הבטחת הכנסה', unemployment: 'דמי אבטלה', disability: 'קצבת נכות', survivors: 'קצבת שאירים', other: 'קצבה אחרת' },
  age: 'גיל',
  years_out_of_work: 'שנים מחוץ לעבודה',
  years_of_experience: 'שנות ניסיון בעבודה',
  between: (what: string, min: string, max: string) => `${what}: מ־${min} עד ${max}`,
  atLeast: (what: string, min: string) => `${what}: ${min} לפחות`,
  atMost: (what: string, max: string) => `${what}: ${max} לכל היותר`,
  any: (what: string) => `${what}: ללא הגבלה`,
  share: (percent: string) => `רצון לעבוד בהיקף של ${percent}% משרה לפחות`,
  anyBenefit: 'קבלת קצבה כלשהי',
  oneBenefit: (list: string) => `קבלת אחת מאלה: ${list}`,
  anywhere: 'מגורים בכל יישוב',
  residence: (list: string) => `מגורים באחד היישובים: ${list}`,
  met: 'מתאים',
  not_met: 'לא מתאים לתנאי הזה',
  unknown: 'עוד לא ידוע, אפשר לשאול',
}
type Words = Shape<typeof he>
const ar = {
  benefits: { income_support: 'ضمان الدخل', unemployment: 'مخصّصات بطالة', disability: 'مخصّصات عجز', survivors: 'مخصّصات الباقين', other: 'مخصّصات أخرى' },
  age: 'العمر',
  years_out_of_work: 'سنوات خارج العمل',
  years_of_experience: 'سنوات الخبرة في العمل',
  between: (what: string, min: string, max: string) => `${what}: من ${min} إلى ${max}`,
  atLeast: (what: string, min: string) => `${what}: ${min} على الأقل`,
  atMost: (what: string, max: string) => `${what}: ${max} على الأكثر`,
  any: (what: string) => `${what}: بلا تحديد`,
  share: (percent: string) => `الرغبة في العمل بنسبة ${percent}% من وظيفة على الأقل`,
  anyBenefit: 'تلقّي مخصّصات من أي نوع',
  oneBenefit: (list: string) => `تلقّي واحدة مما يلي: ${list}`,
  anywhere: 'السكن في أي بلدة',
  residence: (list: string) => `السكن في إحدى البلدات: ${list}`,
  met: 'ملائم',
  not_met: 'لا يلائم هذا الشرط',
  unknown: 'غير معروف بعد، يمكن السؤال',
} satisfies Words
const en = {
  benefits: { income_support: 'income support', unemployment: 'unemployment benefit', disability: 'disability benefit', survivors: 'survivors’ benefit', other: 'another benefit' },
  age: 'Age',
  years_out_of_work: 'Years out of work',
  years_of_experience: 'Years of work experience',
  between: (what: string, min: string, max: string) => `${what}: from ${min} to ${max}`,
  atLeast: (what: string, min: string) => `${what}: at least ${min}`,
  atMost: (what: string, max: string) => `${what}: at most ${max}`,
  any: (what: string) => `${what}: no limit`,
  share: (percent: string) => `Wishes to work at least ${percent}% of a full post`,
  anyBenefit: 'Receives any benefit',
  oneBenefit: (list: string) => `Receives one of: ${list}`,
  anywhere: 'Lives in any locality',
  residence: (list: string) => `Lives in one of: ${list}`,
  met: 'Fits',
  not_met: 'Does not fit this condition',
  unknown: 'Not known yet: it can be asked',
} satisfies Words
const words: Record<Language, Words> = { he, ar, en }

export const benefitWords = (language: Language): Record<Benefit, string> => words[language].benefits
export const outcomeWords = (language: Language, outcome: Outcome): string => words[language][outcome]

/** What a rule asks, as a line. */
export function ruleInWords(rule: EligibilityRule, language: Language): string {
  const t = words[language]
  const n = (value: number) => formatNumber(language, value)
  switch (rule.kind) {
    case 'share_of_post':
      return t.share(n(rule.min * 100))
    case 'receives_benefit':
      return rule.benefits.length === 0 ? t.anyBenefit : t.oneBenefit(formatList(language, rule.benefits.map((b) => t.benefits[b])))
    case 'residence':
      return rule.localities.length === 0 ? t.anywhere : t.residence(formatList(language, rule.localities))
    default: {
      const what = t[rule.kind]
      if (rule.min !== undefined && rule.max !== undefined) return t.between(what, n(rule.min), n(rule.max))
      if (rule.min !== undefined) return t.atLeast(what, n(rule.min))
      return rule.max !== undefined ? t.atMost(what, n(rule.max)) : t.any(what)
    }
  }
}

/** A result with its explanation, kept as it was said on that day. */
export interface ExplainedResult {
  outcome: Outcome
  rule: Text
  answer: Text
}

const inEach = (say: (language: Language) => string): Text => Object.fromEntries(languages.map((l) => [l, say(l)])) as Text

export const explain = ({ rule, outcome }: RuleResult): ExplainedResult => ({
  outcome,
  rule: inEach((language) => ruleInWords(rule, language)),
  answer: inEach((language) => outcomeWords(language, outcome)),
})

/** What an earlier check found for a rule as it stands now; undefined where it was not asked then. */
export const foundFor = (rule: EligibilityRule, results: readonly ExplainedResult[]): ExplainedResult | undefined => {
  const words = ruleInWords(rule, 'en')
  return results.find((result) => result.rule.en === words)
}

/** Whether a check was held to the rules of today: conditions that changed since ask to check again. */
export const checkStands = (rules: readonly EligibilityRule[], results: readonly ExplainedResult[]): boolean =>
  rules.length === results.length && rules.every((rule) => foundFor(rule, results))
