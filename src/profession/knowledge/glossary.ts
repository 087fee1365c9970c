/** The trilingual glossary (domain.md 3), in the order of its numbers. */
import type { Language } from '#src/language/language.ts'
import { holds, lookedFor, searchable } from './folding.ts'
import accompaniment from './glossary/accompaniment.json' with { type: 'json' }
import market from './glossary/market.json' with { type: 'json' }
import pages from './glossary/pages.json' with { type: 'json' }
import profession from './glossary/profession.json' with { type: 'json' }
import type { Term } from './types.ts'

export const glossary: readonly Term[] = [...pages, ...accompaniment, ...profession, ...market].sort((a, b) => a.number - b.number)

const folded = glossary.map((term) => ({ term, names: searchable(Object.values(term.term)), words: searchable([...Object.values(term.term), ...Object.values(term.means)]) }))

/** Terms that hold every word of a question in any language, those whose name holds it first. */
export function findTerms(question: string): Term[] {
  const words = lookedFor(question)
  if (words.length === 0) return []
  const found = folded.filter((one) => holds(one.words, words))
  return [...found.filter((one) => holds(one.names, words)), ...found.filter((one) => !holds(one.names, words))].map(({ term }) => term)
}

/** A term in the reader's language, with how the other two say it. */
export const spoken = ({ number, key, term, means }: Term, language: Language) => ({ number, key, term, means: means[language] })
