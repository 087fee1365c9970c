/** How words are found whatever way they are written: marks, final letters and Arabic letter forms folded, Hebrew matres left out, prefixes taken off too. */
import { foldedWords } from '#src/language/folding.ts'

/** ריאיון and ראיון, תוכנית and תכנית are one word: vav and yod are kept where a word begins, and in a word that would be left with one letter. */
function withoutMatres(word: string): string {
  if (!/^[א-ת]+$/.test(word)) return word
  const bare = word.slice(0, 1) + word.slice(1).replaceAll(/[וי]/g, '')
  return bare.length < 2 ? word : bare
}

/** The word, and what is left when what Hebrew and Arabic write together with it is taken off: and, the, in, to, from, that, as. At most two are. */
function withAndWithoutPrefixes(word: string, most = 2): string[] {
  const bare = /^[והבלמכש]([א-ת]{3,})$/.exec(word)?.[1] ?? /^(?:ال|لل|[وبلفك])([\u0621-\u064A]{3,})$/.exec(word)?.[1]
  return bare === undefined || most === 0 ? [word] : [word, ...withAndWithoutPrefixes(bare, most - 1)]
}

/** All the words by which texts are found, each once, a space before each: ' word' begins a word. */
export function searchable(texts: readonly string[]): string {
  const words = texts.flatMap(foldedWords).flatMap((word) => withAndWithoutPrefixes(word)).map(withoutMatres)
  return [...new Set(words)].map((word) => ` ${word}`).join('')
}

const mostWords = 8

/** What is looked for: each word as the beginning of a word. */
export const lookedFor = (question: string): string[] => [...new Set(foldedWords(question).map((word) => withoutMatres(withoutArticle(word))))].slice(0, mostWords).map((word) => ` ${word.slice(0, 40)}`)

/** Whoever looks for the word with its Arabic article means the word. */
const withoutArticle = (word: string): string => /^ال([\u0621-\u064A]{3,})$/.exec(word)?.[1] ?? word

/** A text as it runs, folded: for finding a name of several words in it. */
export const running = (text: string): string => ` ${foldedWords(text).map(withoutMatres).join(' ')} `

/** Whether a name stands in a running text, also behind what Hebrew and Arabic write together with it. */
export function stands(name: string, text: string): boolean {
  const words = foldedWords(name).map(withoutMatres).join(' ')
  return words !== '' && new RegExp(` (?:[והבלמכש]{1,2}|[وبلفك]?(?:ال|لل)?)?${words}s? `, 'u').test(text)
}

/** Whether folded text holds every word that is looked for. */
export const holds = (folded: string, words: readonly string[]): boolean => words.every((word) => folded.includes(word))
