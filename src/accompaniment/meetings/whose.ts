import type { Persons } from '#src/accompaniment/file/persons.ts'
import type { Language } from '#src/language/language.ts'
import { messages } from './messages.ts'
import { voiceOf } from './rules.ts'
import type { Maker } from './types.ts'

interface Reader {
  language: Language
  persons: Persons
  maker: Maker
  /** The screen is turned to the participant. */
  shared: boolean
}

/** Whose promise it is, in words for who reads. */
export function doesIn({ language, persons, maker, shared }: Reader, who: 'participant' | 'promoter'): string {
  const voice = voiceOf(who, { participant: persons.own, maker: maker.own, shared })
  return messages[language].does[voice](who === 'participant' ? persons : maker)
}

/** Who asked that a meeting be moved, in words for who reads. */
export function askedIn({ language, persons, maker, shared }: Reader, who: 'participant' | 'promoter' | 'both'): string {
  const t = messages[language]
  if (who === 'both') return persons.own ? t.both.you : maker.own && !shared ? t.both.me : t.both.they
  return t.asks[voiceOf(who, { participant: persons.own, maker: maker.own, shared })](who === 'participant' ? persons : maker)
}
