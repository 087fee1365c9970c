import type { Excluded, Figure, Verdict } from './types.ts'

/** Verdicts together. What is unknown stays in the denominator: whoever is not asked for does not make a share better. */
export function figureOf(verdicts: readonly Verdict[]): Figure {
  const figure: Figure = { numerator: 0, denominator: 0, unknown: 0, excluded: {} }
  for (const verdict of verdicts) {
    if (typeof verdict === 'object') figure.excluded[verdict.excluded] = (figure.excluded[verdict.excluded] ?? 0) + 1
    else {
      figure.denominator++
      if (verdict === 'yes') figure.numerator++
      if (verdict === 'unknown') figure.unknown++
    }
  }
  return figure
}

/** How many of each kind, with those of whom it is not known: the kinds are told whether or not there are any. */
export function countBy<K extends string>(kinds: readonly K[], values: readonly (K | null)[]): { of: Record<K, number>; unknown: number; total: number } {
  const of = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<K, number>
  let unknown = 0
  for (const value of values) value === null ? unknown++ : of[value]++
  return { of, unknown, total: values.length }
}

export const excludedTotal = (figure: Figure): number => Object.values(figure.excluded).reduce((sum, n) => sum + n, 0)
export const excluded = (reason: Excluded): Verdict => ({ excluded: reason })
