import type { Language } from './language.ts'

// A new Intl.PluralRules costs 13 microseconds (stack.md 8), so one per language is kept.
const rules: Record<Language, Intl.PluralRules> = {
  he: new Intl.PluralRules('he'),
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
}

/** The words for a count. Hebrew has one, two, other; Arabic zero, one, two, few, many, other. '#' stands for the number. */
export function plural(language: Language, count: number, words: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string {
  return (words[rules[language].select(count)] ?? words.other).replaceAll('#', String(count))
}
