import type { Language } from '#src/language/language.ts'
import { wordsIn } from '#src/profession/standard/rules.ts'
import type { Words } from '#src/profession/standard/types.ts'

/** A text in the reader's language alone, or what stands in for it: a third of what a page would weigh. */
export function spokenIn(words: Words, language: Language): Words {
  const found = wordsIn(words, language)
  return { he: '', ar: '', en: '', [found.language]: found.words }
}
