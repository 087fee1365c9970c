/** Pure decisions about consents: by which wording an answer stands, and when a new wording may be published. */
import { type Language, languages } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'

interface Wording {
  title: Record<Language, string>
  body: Record<Language, string>
}

/** How the newest answer stands to the wording in force: a yes to an earlier one stands, and is asked again where a later wording says so. */
export function standingOf(newest: { answer: string; textVersion: number } | undefined, texts: readonly { version: number; askAgain: boolean }[]): 'in_force' | 'earlier' | 'ask_again' {
  if (newest?.answer !== 'given') return 'in_force'
  const later = texts.filter(({ version }) => version > newest.textVersion)
  return later.length === 0 ? 'in_force' : later.some(({ askAgain }) => askAgain) ? 'ask_again' : 'earlier'
}

export type NotPublishable = { why: 'missing'; field: string } | { why: 'unchanged' | 'past' | 'beforeAnother' }

/** What stands against publishing a draft; nothing where it may be. A consent is asked in the person's own language, so none may be missing. */
export function notPublishable(draft: Wording, newest: Wording & { effectiveOn: Day | null }, effectiveOn: Day, today: Day): NotPublishable | undefined {
  for (const language of languages) for (const part of ['title', 'body'] as const) if (draft[part][language] === '') return { why: 'missing', field: fieldOf(part, language) }
  if (languages.every((language) => draft.title[language] === newest.title[language] && draft.body[language] === newest.body[language])) return { why: 'unchanged' }
  if (effectiveOn < today) return { why: 'past' }
  return newest.effectiveOn !== null && effectiveOn < newest.effectiveOn ? { why: 'beforeAnother' } : undefined
}

/** titleHe, bodyAr ... : the fields of the form that writes a draft. */
export const fieldOf = (part: 'title' | 'body', language: Language): string => `${part}${language === 'he' ? 'He' : language === 'ar' ? 'Ar' : 'En'}`
