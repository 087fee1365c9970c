/** Intervals of shares. Wilson's is told on pages (it behaves with few people and near 0 and 1); Clopper and Pearson's is the cautious one for audits. */
import { betaQuantile, chiSquareAbove, normalQuantile } from './distributions.ts'

export interface Interval {
  lower: number
  upper: number
}

/** Wilson (1927): R's prop.test without the correction. Undefined without people. */
export function wilson(x: number, n: number, level = 0.95): Interval | undefined {
  if (n <= 0) return undefined
  const z = normalQuantile((1 + level) / 2)
  const p = x / n
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const whole = 1 + (z * z) / n
  return { lower: x === 0 ? 0 : (p + (z * z) / (2 * n) - half) / whole, upper: x === n ? 1 : (p + (z * z) / (2 * n) + half) / whole }
}

/** Clopper and Pearson (1934): R's binom.test. */
export function clopperPearson(x: number, n: number, level = 0.95): Interval | undefined {
  if (n <= 0) return undefined
  const tail = (1 - level) / 2
  return { lower: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1), upper: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x) }
}

export interface Difference extends Interval {
  difference: number
  chiSquare: number
  p: number
}

/** The difference of two shares with its interval and Pearson's chi-square: R's prop.test of two groups without the correction. */
export function differenceOfShares(a: { x: number; n: number }, b: { x: number; n: number }, level = 0.95): Difference | undefined {
  if (a.n <= 0 || b.n <= 0) return undefined
  const [p1, p2] = [a.x / a.n, b.x / b.n]
  const difference = p1 - p2
  const half = normalQuantile((1 + level) / 2) * Math.sqrt((p1 * (1 - p1)) / a.n + (p2 * (1 - p2)) / b.n)
  const together = (a.x + b.x) / (a.n + b.n)
  const spread = together * (1 - together) * (1 / a.n + 1 / b.n)
  const chiSquare = spread === 0 ? 0 : (difference * difference) / spread
  return { difference, lower: Math.max(difference - half, -1), upper: Math.min(difference + half, 1), chiSquare, p: chiSquareAbove(chiSquare, 1) }
}
