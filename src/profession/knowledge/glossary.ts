/** The trilingual glossary (domain.md 3), in the order of its numbers. */
import type { Language } from '#src/language/language.ts'
import { holds, lookedFor, running, searchable, stands } from './folding.ts'
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

/** The terms whose names stand in a text of a language, as many as a reader takes in; the longest names first, so that a term of two words is not passed over for one of them. */
export function termsIn(text: string, language: Language, most = 6): Term[] {
  const runs = running(text)
  const names = ({ term }: Term) => term[language].split(/[,،/()]/)
  return glossary
    .filter((one) => names(one).some((name) => stands(name, runs)))
    .sort((a, b) => b.term[language].length - a.term[language].length)
    .slice(0, most)
}
