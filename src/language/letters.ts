import type { Language } from './language.ts'

/** The language in which words are written, by their letters; undefined where there are none of ours. */
export function languageOfWords(words: string): Language | undefined {
  const count = (letters: RegExp) => words.match(letters)?.length ?? 0
  const counts: [Language, number][] = [['he', count(/[א-ת]/g)], ['ar', count(/[\u0621-\u064a]/g)], ['en', count(/[A-Za-z]/g)]]
  const [most] = counts.toSorted((a, b) => b[1] - a[1])
  return most && most[1] > 0 ? most[0] : undefined
}
