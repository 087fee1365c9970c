/** The quantile of a list as R, NumPy and Excel's PERCENTILE tell it (type 7 of Hyndman and Fan 1996). Undefined of nothing. */
export function quantile(values: readonly number[], p: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * p
  const low = sorted[Math.floor(at)]
  const high = sorted[Math.ceil(at)]
  return low === undefined || high === undefined ? undefined : low + (at - Math.floor(at)) * (high - low)
}

export interface Spread {
  n: number
  lowest: number
  lowerQuartile: number
  median: number
  upperQuartile: number
  highest: number
}

/** Spread, not only the middle (O-09). */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const [lowest, lowerQuartile, median, upperQuartile, highest] = [0, 0.25, 0.5, 0.75, 1].map((p) => quantile(values, p))
  if (lowest === undefined || lowerQuartile === undefined || median === undefined || upperQuartile === undefined || highest === undefined) return undefined
  return { n: values.length, lowest, lowerQuartile, median, upperQuartile, highest }
}
