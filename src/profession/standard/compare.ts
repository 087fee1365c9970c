/** Two versions of a standard beside each other, line by line, by the keys that stay the same. */
import { languages, type Language } from '#src/language/language.ts'
import type { Line } from './types.ts'

export interface Pair {
  key: string
  before: Line | undefined
  after: Line | undefined
  state: 'came' | 'went' | 'changed' | 'same'
  /** The criterion or category that it stands under. */
  under: Line | undefined
  /** It stood under another one. */
  moved: boolean
  /** The languages in which the words differ. */
  languages: Language[]
}

/** What came, went or changed, in the order of the later version; what went stands where its neighbour before it stands. */
export function compareLines(before: readonly Line[], after: readonly Line[]): Pair[] {
  const earlier = new Map(before.map((line) => [line.key, line]))
  const pairs = after.map((line) => pairOf(earlier.get(line.key), line, after))
  const there = new Set(after.map((line) => line.key))
  for (const [index, line] of before.entries()) {
    if (there.has(line.key)) continue
    const neighbour = before[index - 1]?.key
    pairs.splice(pairs.findIndex((pair) => pair.key === neighbour) + 1, 0, pairOf(line, undefined, before))
  }
  return pairs
}

function pairOf(before: Line | undefined, after: Line | undefined, among: readonly Line[]): Pair {
  const line = after ?? before
  const key = line?.key ?? ''
  const under = among.find((one) => one.key === line?.parentKey)
  if (!before || !after) return { key, before, after, under, moved: false, state: before ? 'went' : 'came', languages: [] }
  const differ = languages.filter((language) => before.text[language] !== after.text[language] || (before.community?.[language] ?? '') !== (after.community?.[language] ?? ''))
  const told = (line: Line) => JSON.stringify([line.code, line.question, line.proposal, line.parentKey])
  return { key, before, after, under, moved: before.parentKey !== after.parentKey, state: differ.length > 0 || told(before) !== told(after) ? 'changed' : 'same', languages: differ }
}
