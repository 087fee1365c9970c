import type { Language } from '#src/language/language.ts'
import type { Text } from '#src/platform/errors.ts'

/** A title in the reader's language, or in one in which it was written. */
export const titleIn = (text: Text, language: Language): string => text[language] || text.he || text.ar || text.en
