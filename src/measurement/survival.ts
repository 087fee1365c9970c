/**
 * Kaplan-Meier (1958), as R's survival::survfit reckons it: those still open are counted as long as they were seen, and no longer.
 * For time to placement "survival" is the share still without a job.
 */
import { normalQuantile } from './distributions.ts'

/** One who was watched for `time`; `event`: it came at that time. Otherwise they were still open when last seen. */
export interface Watched {
  time: number
  event: boolean
}

export const bands = ['log-log', 'log', 'plain'] as const
/** How the interval is made (survfit's conf.type). log-log stays between 0 and 1 and holds for few people. */
export type Band = (typeof bands)[number]

export interface Step {
  time: number
  atRisk: number
  events: number
  censored: number
  survival: number
  /** Greenwood's; null where the curve has come to 0. */
  standardError: number | null
  lower: number | null
  upper: number | null
}

export interface Curve {
  n: number
  events: number
  /** One for each time at which something came or somebody was last seen, in order. */
  steps: Step[]
}

export function kaplanMeier(watched: readonly Watched[], { band = 'log-log' as Band, level = 0.95 } = {}): Curve {
  const z = normalQuantile(1 - (1 - level) / 2)
  const times = [...new Set(watched.map((one) => one.time))].sort((a, b) => a - b)
  const at = Map.groupBy(watched, (one) => one.time)
  let atRisk = watched.length
  let survival = 1
  let greenwood = 0
  const steps = times.map((time): Step => {
    const here = at.get(time) ?? []
    const events = here.filter((one) => one.event).length
    const left = atRisk - events
    survival *= left / atRisk
    if (events > 0) greenwood += events / (atRisk * left)
    const step = { time, atRisk, events, censored: here.length - events, survival, standardError: survival > 0 ? survival * Math.sqrt(greenwood) : null, ...bandOf(band, survival, Math.sqrt(greenwood), z) }
    atRisk -= here.length
    return step
  })
  return { n: watched.length, events: watched.filter((one) => one.event).length, steps }
}

/** The interval of a survival `s` whose logarithm has the standard error `se`. */
function bandOf(band: Band, s: number, se: number, z: number): { lower: number | null; upper: number | null } {
  if (s <= 0 || (band === 'log-log' && s >= 1)) return { lower: null, upper: null }
  if (band === 'plain') return { lower: Math.max(s - z * se * s, 0), upper: Math.min(s + z * se * s, 1) }
  if (band === 'log') return { lower: s * Math.exp(-z * se), upper: Math.min(s * Math.exp(z * se), 1) }
  const reach = (z * se) / Math.log(s)
  return { lower: s ** Math.exp(-reach), upper: s ** Math.exp(reach) }
}

/** What the curve says of a time; before the first step everybody is still there. Undefined after the last who was seen. */
export function survivalAt(curve: Curve, time: number): Pick<Step, 'survival' | 'lower' | 'upper' | 'atRisk'> | undefined {
  const last = curve.steps.at(-1)
  if (!last || (time > last.time && last.survival > 0)) return undefined
  const reached = curve.steps.findLast((step) => step.time <= time)
  return reached ?? { survival: 1, lower: null, upper: null, atRisk: curve.n }
}

export interface TimeQuantile {
  /** null: so many have not come there yet; or the interval is open on that side. */
  estimate: number | null
  lower: number | null
  upper: number | null
}

/** The time by which a share `p` has come (0.5: the median), with its interval, as quantile.survfit tells it: where the curve lies level on p, the middle. */
export function timeQuantile(curve: Curve, p: number): TimeQuantile {
  const reach = (of: 'survival' | 'lower' | 'upper') => firstTime([{ time: 0, y: 0 }, ...curve.steps.flatMap((step) => {
    const value = step[of]
    return value === null ? [] : [{ time: step.time, y: 1 - value }]
  })], p, curve.steps.at(-1)?.time ?? 0)
  return { estimate: reach('survival'), lower: reach('lower'), upper: reach('upper') }
}

const tolerance = Math.sqrt(2 ** -52)

function firstTime(points: { time: number; y: number }[], p: number, lastTime: number): number | null {
  const once = points.filter((point, index) => points.findIndex((other) => other.y === point.y) === index)
  const sorted = once.toSorted((a, b) => a.y - b.y)
  const from = sorted.find((point) => point.y + tolerance >= p)
  const to = sorted.find((point) => point.y - tolerance >= p)
  const end = once.at(-1)
  if (from && end && Math.abs(p - end.y) < tolerance) return (from.time + lastTime) / 2
  return from && to ? (from.time + to.time) / 2 : null
}
