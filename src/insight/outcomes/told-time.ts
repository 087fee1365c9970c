/** O-02 as it may be told: the curve, its quartiles, and whether groups come to work at the same pace. */
import { logRank } from '#src/measurement/log-rank.ts'
import { type Curve, survivalAt, type TimeQuantile } from '#src/measurement/survival.ts'
import type { Day } from '#src/platform/clock.ts'
import { type From, timeToWork, timeToWorkOf } from './entry.ts'
import { isSmall, smallest } from './protection.ts'
import type { Count } from './told.ts'
import type { Accompaniment, Excluded } from './types.ts'

/** The share at work by a day; null where nobody was seen so long. */
export interface TimePoint {
  day: number
  atWork: number | null
  lower: number | null
  upper: number | null
  stillWatched: Count
}
export interface Quartiles {
  quarter: TimeQuantile
  median: TimeQuantile
  threeQuarters: TimeQuantile
}
export interface ToldTime extends Quartiles {
  from: From
  n: Count
  events: Count
  excluded: { reason: Excluded; n: Count }[]
  points: TimePoint[]
}

/** The days at which the curve is read out: a month apart in the first year, then a quarter. */
const readOut = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 365, 456, 547, 638, 730]
/** A curve of fewer people, or of fewer who came to work, tells of single days. */
export const curveFrom = { people: 20, events: smallest }
/** Protected days are told in steps of so many. */
const step = 30

const none: TimeQuantile = { estimate: null, lower: null, upper: null }
const isFew = (curve: Curve) => curve.n < curveFrom.people || curve.events < curveFrom.events
/** By then it is so: the estimate and the later end go up to the next step, the earlier end down. */
export const inSteps = ({ estimate, lower, upper }: TimeQuantile): TimeQuantile => ({
  estimate: estimate === null ? null : Math.ceil(estimate / step) * step, lower: lower === null ? null : Math.floor(lower / step) * step, upper: upper === null ? null : Math.ceil(upper / step) * step,
})
const quartiles = (of: Quartiles & { curve: Curve }, guard: boolean): Quartiles => {
  const tell = (one: TimeQuantile) => (!guard ? one : isFew(of.curve) ? none : inSteps(one))
  return { quarter: tell(of.quarter), median: tell(of.median), threeQuarters: tell(of.threeQuarters) }
}

export function tellTime(all: readonly Accompaniment[], asOf: Day, from: From, guard: boolean): ToldTime {
  const found = timeToWorkOf(all, asOf, from)
  return {
    // How many were watched would tell, beside how many joined, who was not.
    from, n: guard ? null : found.curve.n, events: guard ? null : found.curve.events,
    excluded: guard ? [] : Object.entries(found.excluded).map(([reason, n]) => ({ reason: reason as Excluded, n })),
    ...quartiles(found, guard), points: guard && isFew(found.curve) ? [] : tellPoints(found.curve, guard),
  }
}

/**
 * A protected curve is read out only where since the day before it nobody or five and more came to work, and five and more are still watched. How many came to
 * work in all is told beside it: so after the last day that is told nobody came, or five and more.
 */
export function tellPoints(curve: Curve, guard: boolean): TimePoint[] {
  const round = (share: number) => (guard ? Math.round(share * 100) / 100 : share)
  const cameAfter = (day: number) => curve.steps.filter(({ time }) => time > day).reduce((sum, { events }) => sum + events, 0)
  let last = -1
  const told = readOut.flatMap((day) => {
    const at = survivalAt(curve, day)
    if (!at) return []
    const came = cameAfter(last) - cameAfter(day)
    const watched = curve.steps.filter(({ time }) => time > day).reduce((sum, { events, censored }) => sum + events + censored, 0)
    if (guard && (isSmall(came) || watched < smallest)) return []
    last = day
    return [{ day, atWork: round(1 - at.survival), lower: at.upper === null ? null : round(1 - at.upper), upper: at.lower === null ? null : round(1 - at.lower), stillWatched: guard ? null : watched }]
  })
  while (guard && isSmall(cameAfter(told.at(-1)?.day ?? Number.POSITIVE_INFINITY))) told.pop()
  return told
}

/** Time to work of one group, without its curve. */
export const tellGroupTime = (group: readonly Accompaniment[], asOf: Day, guard: boolean): Quartiles => quartiles(timeToWorkOf(group, asOf, 'joining'), guard)

export interface Pace {
  p: number
  groups: number
}
/** The log-rank test of groups in which each person is once: whether they come to work at the same pace. Groups of few are left out. */
export function paceOf(groups: readonly (readonly Accompaniment[])[], asOf: Day): Pace | null {
  const watched = groups.map((group) => group.flatMap((one) => { const time = timeToWork(one, asOf, 'joining'); return 'excluded' in time ? [] : [time] }))
    .filter((group) => group.length >= curveFrom.people && group.filter(({ event }) => event).length >= curveFrom.events)
  const tested = logRank(watched.flatMap((group, i) => group.map((one) => ({ ...one, group: String(i) }))))
  return tested ? { p: tested.p, groups: watched.length } : null
}
