/**
 * Reliable change (Jacobson and Truax 1991): RCI = (after − before) / S_diff, S_diff = √(2 SE²), SE = s √(1 − r), where s is the standard deviation
 * of the scale before and r its reliability. Beyond ±1.96 the change is more than the scale's own noise would bring in 95 of 100.
 */
export interface ScaleNoise {
  standardDeviation: number
  /** 0 to 1: test-retest, or internal consistency. */
  reliability: number
}

export const reliableChangeIndex = (before: number, after: number, { standardDeviation, reliability }: ScaleNoise): number =>
  (after - before) / (standardDeviation * Math.sqrt(1 - reliability) * Math.SQRT2)

export type Change = 'grown' | 'within noise' | 'fallen'

export function changeOf(before: number, after: number, noise: ScaleNoise, beyond = 1.96): Change {
  const index = reliableChangeIndex(before, after, noise)
  return index >= beyond ? 'grown' : index <= -beyond ? 'fallen' : 'within noise'
}

/** The smallest difference on the scale that counts as change. */
export const leastReliableChange = ({ standardDeviation, reliability }: ScaleNoise, beyond = 1.96): number => beyond * standardDeviation * Math.sqrt(1 - reliability) * Math.SQRT2

/** The standard deviation of a list (n − 1). Undefined of fewer than two. */
export function standardDeviation(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1))
}
