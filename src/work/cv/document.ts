/** A curriculum vitae made of what is known already: pure, so that page, PDF, DOCX and JSON Resume say the same. */
import { formatPhone, inLine } from '#src/language/format.ts'
import { type Language, languages } from '#src/language/language.ts'
import { languageOfWords } from '#src/language/letters.ts'
import { latestFirst, span } from './months.ts'
import { type CvChoice, type CvDocument, type CvItem, type CvSources, type HistoryKind, type Missing, type SectionKey, sectionKeys } from './types.ts'
import { cvWords, spokenName } from './words.ts'

interface Offered extends CvItem {
  section: SectionKey
}

/** What there is to choose from in this language, in its natural order, and what has no words in it yet. Nothing is translated. */
export function offeredIn(language: Language, sources: CvSources): { items: Offered[]; missing: Missing[] } {
  const items: Offered[] = []
  const missing: Missing[] = []
  for (const strength of sources.strengths) {
    const key = `strength:${strength.id}`
    const said = strength.words[language]
    const title = said?.title || (languageOfWords(strength.title) === language ? strength.title : '')
    if (title === '') missing.push({ key, section: 'strengths', known: strength.title })
    else items.push({ section: 'strengths', key, title, place: '', when: '', lines: linesOf(said?.line ?? '') })
  }
  for (const entry of latestFirst(sources.history)) {
    const key = `history:${entry.id}`
    const said = entry.words[language]
    if (!said?.what) missing.push({ key, section: entry.kind, known: knownOf(entry.words) })
    else items.push({ section: entry.kind, key, title: said.what, place: said.where, when: span(language, entry), lines: linesOf(said.did) })
  }
  for (const { id, title, issuer, on, words } of sources.credentials) {
    const key = `credential:${id}`
    const said = words[language] ?? (languageOfWords(title) === language ? { title, line: issuer } : undefined)
    if (said) items.push({ section: 'certificate', key, title: said.title, place: said.line, when: on?.slice(0, 4) ?? '', lines: [] })
    else missing.push({ key, section: 'certificate', known: inLine('he', [title, issuer].filter(Boolean)) })
  }
  for (const { code, level } of sources.languages) {
    items.push({ section: 'languages', key: `language:${code}`, title: spokenName(language, code), place: level ? cvWords[language].levels[level] : '', when: '', lines: [] })
  }
  return { items, missing }
}

const linesOf = (words: string) => words.split('\n').map((line) => line.replace(/^\s*[-•*–]\s*/, '').trim()).filter((line) => line !== '')

const knownOf = (words: CvSources['history'][number]['words']) => {
  const said = languages.map((language) => words[language]).find((one) => one?.what)
  return said ? inLine('he', [said.what, said.where].filter(Boolean)) : ''
}

/** In the order that was chosen; what is not named keeps its place behind. */
export function inChosenOrder<T>(all: readonly T[], order: readonly string[], keyOf: (one: T) => string): T[] {
  const at = (one: T) => {
    const place = order.indexOf(keyOf(one))
    return place < 0 ? order.length : place
  }
  return all.toSorted((a, b) => at(a) - at(b))
}

export const sectionOf = (key: SectionKey) => `section:${key}`

/** The sections with all that could stand in them, in the chosen order: what the page offers. */
export function sectionsOffered(choice: CvChoice, sources: CvSources): { key: SectionKey; title: string; items: CvItem[] }[] {
  const { items } = offeredIn(choice.language, sources)
  return inChosenOrder(sectionKeys, choice.order, sectionOf).flatMap((key) => {
    const own = inChosenOrder(items.filter(({ section }) => section === key), choice.order, (item) => item.key).map(({ section: _, ...item }) => item)
    return own.length === 0 ? [] : [{ key, title: cvWords[choice.language].sections[key], items: own }]
  })
}

/** The document as it goes out. It never holds population, health, age, identity number or family: no source has them. */
export function documentOf(choice: CvChoice, sources: CvSources): CvDocument {
  const { language } = choice
  const { missing } = offeredIn(language, sources)
  const stands = (key: string) => !choice.leftOut.includes(key)
  const name = sources.names[language]
  const contact = [
    choice.showLocality && sources.locality && { kind: 'locality' as const, text: sources.locality },
    choice.showPhone && sources.phone && { kind: 'phone' as const, text: formatPhone(sources.phone) },
    choice.showEmail && sources.email && { kind: 'email' as const, text: sources.email },
  ].filter((one) => one !== false && one !== '')
  return {
    language,
    name: name || languages.map((one) => sources.names[one]).find(Boolean) || '',
    headline: choice.headline,
    contact,
    summary: choice.summary,
    sections: sectionsOffered(choice, sources).flatMap(({ items, ...section }) => {
      const own = items.filter((item) => stands(item.key))
      return own.length === 0 ? [] : [{ ...section, items: own }]
    }),
    missing: [
      ...(name === '' ? [{ key: 'name', section: 'name' as const, known: languages.map((one) => sources.names[one]).find(Boolean) ?? '' }] : []),
      ...missing.filter(({ key }) => stands(key)),
    ],
  }
}

/** The order after one thing was moved a place up among its own. */
export function movedUp(order: readonly string[], among: readonly string[], key: string): string[] {
  const at = among.indexOf(key)
  const before = among[at - 1]
  if (before === undefined) return [...order]
  const own = among.toSpliced(at, 1).toSpliced(at - 1, 0, key)
  return [...order.filter((one) => !among.includes(one)), ...own]
}

/** What kind of a history's line a section holds. */
export const isHistory = (key: SectionKey): key is HistoryKind => key !== 'strengths' && key !== 'languages'
