/** What a promoter is asked to mask, and the text once it is masked. */
import { foldedWords } from '#src/language/folding.ts'
import { findIn } from './find.ts'
import { languageAround } from './numbers.ts'
import { type Around, type Found, type Kind, nothingAround, type Proposal } from './types.ts'
import { joined, readings, scriptOf } from './words.ts'

/** Words as they are compared when they were answered once. */
export const sameWords = (words: string): string => foldedWords(words).join(' ')

/** Proposals for a text, without what was answered already (kept with a reason). */
export function proposalsFor(text: string, around: Around, kept: readonly string[] = []): Proposal[] {
  const answered = new Set(kept.map(sameWords))
  return findIn(text, around)
    .filter(({ broad }) => !broad)
    .map((found) => proposalOf(text, found))
    .filter(({ words }) => !answered.has(sameWords(words)))
}

function proposalOf(text: string, { start, end, kind, particular, instead }: Found): Proposal {
  const words = text.slice(start, end)
  const language = /\p{L}/u.test(words) ? scriptOf(words.match(/\p{L}+/u)?.[0] ?? '') : languageAround(text, start)
  return { start, end, words, kind, particular, suggestion: instead[language] }
}

/** One thing that is asked about: the same words, wherever they stand. */
export interface Asked {
  words: string
  kind: Kind
  suggestion: string
  times: number
}

/** The proposals of several texts, the same words once, in the order in which they are met. */
export function askedOf(texts: readonly string[], around: Around, kept: readonly string[] = []): Asked[] {
  const asked = new Map<string, Asked>()
  for (const { words, kind, suggestion } of texts.flatMap((text) => proposalsFor(text, around, kept))) {
    const key = `${kind} ${sameWords(words)}`
    const before = asked.get(key)
    asked.set(key, before ? { ...before, times: before.times + 1 } : { words, kind, suggestion, times: 1 })
  }
  return [...asked.values()]
}

/** The text with every standing of the words replaced, what is written together with them kept in grammar: where they are proposed, and where they stand as words of their own. */
export function masked(text: string, words: string, instead: string, around: Around = nothingAround): string {
  const sought = sameWords(words)
  if (sought === '') return text
  const proposed = proposalsFor(text, around).filter((one) => sameWords(one.words) === sought)
  const further = placesOf(text, sought).filter(({ start, end }) => proposed.every((one) => end <= one.start || start >= one.end))
  return replaceEach(text, instead, [...proposed, ...further].sort((a, b) => a.start - b.start))
}

/** The text with all its proposals taken. */
export function maskedByRules(text: string, around: Around, kept: readonly string[] = []): string {
  let out = text
  // Later ones first, so that what stands before keeps its place.
  for (const { start, end, suggestion } of proposalsFor(text, around, kept).reverse()) out = replaceEach(out, suggestion, [{ start, end }])
  return out
}

function replaceEach(text: string, instead: string, places: readonly { start: number; end: number }[]): string {
  let out = text
  for (const { start, end } of [...places].reverse()) {
    const before = out.slice(0, start).match(/\p{L}{0,4}$/u)?.[0] ?? ''
    out = out.slice(0, start - before.length) + joined(before, instead) + out.slice(end)
  }
  return out
}

/** Where words stand, as words of their own or behind a particle. */
function placesOf(text: string, sought: string): { start: number; end: number }[] {
  const length = sought.split(' ').length
  const pieces = [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:["'’׳״`@./:-][\p{L}\p{M}\p{N}]+)*[’׳']?/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length, written: match[0], folded: foldedWords(match[0]).join(' ') }))
  const found: { start: number; end: number }[] = []
  for (let i = 0; i < pieces.length; i++) {
    for (let to = i; to < Math.min(pieces.length, i + length); to++) {
      const [first, last] = [pieces[i], pieces[to]]
      if (!first || !last) continue
      const rest = pieces.slice(i + 1, to + 1).map(({ folded }) => folded)
      const cut = [{ folded: first.folded, cut: 0 }, ...readings(first)].find(({ folded }) => [folded, ...rest].join(' ') === sought)
      if (!cut) continue
      found.push({ start: first.start + cut.cut, end: last.end })
      i = to
      break
    }
  }
  return found
}
