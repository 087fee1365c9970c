/** A text as words that can be compared, each with where it stands. */
import { foldedWords } from '#src/language/folding.ts'
import type { Language } from '#src/language/language.ts'

export interface Word {
  start: number
  end: number
  /** As it is written, and folded: marks, gershayim and letter forms away. */
  written: string
  folded: string
  /** Whether more than a space or a hyphen stands before it. */
  apart: boolean
}

const word = /[\p{L}\p{M}\p{N}]+(?:["'’׳״`][\p{L}\p{M}]+)*[’׳']?/gu

export function wordsIn(text: string): Word[] {
  let last = 0
  return [...text.matchAll(word)].flatMap((match) => {
    const start = match.index
    const between = text.slice(last, start)
    last = start + match[0].length
    const folded = foldedWords(match[0]).join('')
    return folded === '' ? [] : [{ start, end: last, written: match[0], folded, apart: !/^(?: |[-־–]|)$/u.test(between) }]
  })
}

/** Digits of every script as 0 to 9, each where it stood. */
export const plainDigits = (text: string): string => text.replaceAll(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))).replaceAll(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))

export const scriptOf = (text: string): Language => (/[֐-׿]/.test(text) ? 'he' : /[؀-ۿ]/.test(text) ? 'ar' : 'en')

const particles = { he: /^ו?(?:לכש|כש|מש|ש)?[בלכמ]?ה?$/u, ar: /^(?:[وف]?(?:[بلك]?(?:ال)?|لل))$/u }
const longest = 4

/** How a word may be read: as it is, and without what Hebrew and Arabic write together with it. `cut` is in letters as written. */
export function readings({ written, folded }: Pick<Word, 'written' | 'folded'>): { folded: string; cut: number }[] {
  const script = scriptOf(written)
  const read = [{ folded, cut: 0 }]
  if (script === 'en') return read
  for (let cut = 1; cut <= longest; cut++) {
    const [before, rest] = [written.slice(0, cut), written.slice(cut)]
    if (!particles[script].test(before)) continue
    const bare = foldedWords(rest).join('')
    if (bare.length >= 2) read.push({ folded: bare, cut })
  }
  return read
}

/** What stands before a word, joined with other words: the article is swallowed after in, to, as (Hebrew) and to (Arabic). */
export function joined(before: string, instead: string): string {
  const script = scriptOf(before)
  if (before === '') return instead
  if (script === 'he') {
    const article = before.length > 1 && before.endsWith('ה') ? before.slice(0, -1) : before
    const plain = article === 'ה' && instead.startsWith('ה') ? '' : article
    return /[בלכ]$/u.test(plain) && instead.startsWith('ה') ? plain + instead.slice(1) : plain + instead
  }
  const bare = before.replace(/لل$/u, 'ل').replace(/ال$/u, '')
  return bare.endsWith('ل') && instead.startsWith('ال') ? `${bare}${instead.slice(1)}` : bare + instead
}

/** Names of several words, by their first word: for finding each in one walk over a text. */
export class Lexicon<T> {
  private readonly byFirst = new Map<string, { rest: string[]; value: T }[]>()
  private readonly least: number

  /** `least`: how many letters a name of one word must have behind a particle; two are mostly another word. */
  constructor({ least = 3 }: { least?: number } = {}) {
    this.least = least
  }

  add(name: string, value: T): this {
    const [first, ...rest] = wordsIn(name).map(({ folded }) => folded)
    if (first === undefined) return this
    const known = this.byFirst.get(first)
    if (known) known.push({ rest, value })
    else this.byFirst.set(first, [{ rest, value }])
    return this
  }

  /** The longest name that begins with a word, as it is or behind a particle; all of its length. */
  at(words: readonly Word[], index: number): { value: T; from: number; to: number; cut: number }[] {
    const first = words[index]
    if (!first) return []
    const found = readings(first).flatMap(({ folded, cut }) =>
      (this.byFirst.get(folded) ?? []).flatMap(({ rest, value }) => {
        if (cut > 0 && rest.length === 0 && folded.length < this.least) return []
        const stands = rest.every((word, i) => {
          const next = words[index + 1 + i]
          return next !== undefined && next.folded === word && !next.apart
        })
        return stands ? [{ value, from: index, to: index + rest.length, cut }] : []
      }),
    )
    const most = Math.max(...found.map(({ to }) => to))
    return found.filter(({ to }) => to === most)
  }
}
