/** O-09 change in employability, O-10 attainment of goals, O-11 who begins. */
import { type Axis, axes } from '#src/accompaniment/axes/types.ts'
import { goalAttainmentT } from '#src/measurement/goal-attainment.ts'
import { type Spread, spreadOf } from '#src/measurement/quantiles.ts'
import { type Change, changeOf, type ScaleNoise } from '#src/measurement/reliable-change.ts'
import { addDays, type Day } from '#src/platform/clock.ts'
import { excluded } from './figures.ts'
import type { Accompaniment, Reading, Verdict } from './types.ts'

/**
 * The noise of one axis of the wheel (1 to 5). Its reliability was measured by nobody yet: 0.8 and a standard deviation of 1 are assumed, say so on the
 * page, and stand in the report's definition. With them a change counts from two levels on.
 */
export const assumedNoise: ScaleNoise = { standardDeviation: 1, reliability: 0.8 }
/** Two readings nearer than this tell of a week and not of a change. */
export const leastDaysApart = 28

export interface ChangeOfAxis {
  axis: Axis
  before: number
  after: number
}

/** First and newest reading of each axis by one reader: those made together where there are two, else the person's own, else the promoter's. */
export function changesOf(readings: readonly Reading[], asOf: Day): ChangeOfAxis[] {
  return axes.flatMap((axis) => {
    for (const byWhom of ['together', 'participant', 'promoter'] as const) {
      const line = readings.filter((reading) => reading.byWhom === byWhom && reading.on <= asOf && reading.levels[axis] !== null).toSorted((a, b) => (a.on < b.on ? -1 : 1))
      const [first, last] = [line[0], line.at(-1)]
      const [before, after] = [first?.levels[axis], last?.levels[axis]]
      if (first && last && typeof before === 'number' && typeof after === 'number' && last.on >= addDays(first.on, leastDaysApart)) return [{ axis, before, after }]
    }
    return []
  })
}

/** O-09, one axis: grown beyond the noise of the scale. */
export const axisChange = (change: ChangeOfAxis, noise: ScaleNoise): Change => changeOf(change.before, change.after, noise)

/**
 * The first of the two measures (U-1), employability gained: at least one axis grew reliably and none fell. Axes are not added up. Fewer than two
 * readings four weeks apart: nobody knows.
 */
export function grown(one: Accompaniment, asOf: Day, noise: ScaleNoise = assumedNoise): Verdict {
  if (addDays(one.joinedOn, leastDaysApart) > asOf) return excluded('not_yet')
  const changes = changesOf(one.readings, asOf).map((change) => axisChange(change, noise))
  if (changes.length === 0) return 'unknown'
  return changes.includes('grown') && !changes.includes('fallen') ? 'yes' : 'no'
}

export interface AxisOfCohort {
  axis: Axis
  grown: number
  withinNoise: number
  fallen: number
  unknown: number
  /** Of the difference in levels: spread, not only the middle. */
  spread: Spread | undefined
}

/** O-09 of a cohort, axis by axis. */
export function axesOf(all: readonly Accompaniment[], asOf: Day, noise: ScaleNoise = assumedNoise): AxisOfCohort[] {
  const each = all.map((one) => changesOf(one.readings, asOf))
  return axes.map((axis) => {
    const found = each.flatMap((changes) => changes.filter((change) => change.axis === axis))
    const count = (of: Change) => found.filter((change) => axisChange(change, noise) === of).length
    return { axis, grown: count('grown'), withinNoise: count('within noise'), fallen: count('fallen'), unknown: all.length - found.length, spread: spreadOf(found.map(({ before, after }) => after - before)) }
  })
}

export interface Attained {
  /** The version's number, from 1. */
  version: number
  t: number
}

/** O-10: T of goal attainment for each agreed version of the plan, by what was reached before the next was agreed. Undefined levels are not reached levels: such goals are left out. */
export function attainedOf(one: Accompaniment, asOf: Day): Attained[] {
  const agreed = one.plansAgreedOn.filter((day) => day <= asOf)
  return agreed.flatMap((from, index) => {
    const until = agreed[index + 1] ?? addDays(asOf, 1)
    const levels = one.goals.flatMap((goal) => goal.filter(({ on }) => on >= from && on < until).toSorted((a, b) => (a.on < b.on ? 1 : -1)).slice(0, 1))
    const t = goalAttainmentT(levels.map(({ level }) => ({ weight: 1, level })))
    return t === undefined ? [] : [{ version: index + 1, t }]
  })
}

/** O-10: the newest version whose goals were read reached what was expected (T of 50) or more. */
export function attainedExpected(one: Accompaniment, asOf: Day): Verdict {
  if (one.plansAgreedOn.every((day) => day > asOf)) return excluded('no_plan')
  const last = attainedOf(one, asOf).at(-1)
  return last === undefined ? 'unknown' : last.t >= 50 - 1e-9 ? 'yes' : 'no'
}

/** O-10: the spread of T, newest version of each. */
export const attainmentOf = (all: readonly Accompaniment[], asOf: Day): Spread | undefined => spreadOf(all.flatMap((one) => attainedOf(one, asOf).slice(-1).map(({ t }) => t)))

/** O-11: in the four weeks up to a day, how many actions the person began, of all. For the conversation, never a target: there is no line to pass. */
export function begunByThemselves(one: Pick<Accompaniment, 'actions'>, until: Day): { theirs: number; all: number } {
  const within = one.actions.filter(({ on }) => on > addDays(until, -28) && on <= until)
  return { theirs: within.filter(({ startedBy }) => startedBy === 'participant').length, all: within.length }
}
