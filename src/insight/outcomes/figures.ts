import { type Interval, wilson } from '#src/measurement/proportions.ts'
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

export interface Share {
  /** What is known to be so: the least that is true. */
  known: number
  /** If all who are unknown were so: the most that can be true. */
  atMost: number
  /** Of those who are known alone, with its interval: it holds only if the unknown are like the known. */
  amongKnown: number | undefined
  interval: Interval | undefined
}

/** A figure as shares; undefined where nobody is in the denominator. */
export function shareOf({ numerator, denominator, unknown }: Figure): Share | undefined {
  if (denominator === 0) return undefined
  const known = denominator - unknown
  return {
    known: numerator / denominator, atMost: (numerator + unknown) / denominator,
    amongKnown: known > 0 ? numerator / known : undefined, interval: wilson(numerator, known),
  }
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
