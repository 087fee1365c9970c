/** O-12 participation and whom nobody has seen, O-13 leaving before the plan's end. */
import { type Day, daysBetween } from '#src/platform/clock.ts'
import type { EndReason } from '#src/programmes/enrolment/types.ts'
import { entryOf } from './entry.ts'
import { excluded } from './figures.ts'
import type { Accompaniment, Figure, Verdict } from './types.ts'

/** O-12: meetings held, of those that were to be; cancelled together is no absence, and what was never recorded is unknown. */
export function meetingsHeld(all: readonly Accompaniment[], asOf: Day): Figure {
  const figure: Figure = { numerator: 0, denominator: 0, unknown: 0, excluded: {} }
  for (const { state, on } of all.flatMap((one) => one.meetings)) {
    if (on > asOf) figure.excluded.not_yet = (figure.excluded.not_yet ?? 0) + 1
    else if (state !== 'cancelled') {
      figure.denominator++
      if (state === 'held') figure.numerator++
      if (state === 'ahead') figure.unknown++
    }
  }
  return figure
}

/** O-12: days since the last meeting that was held; undefined where none was. */
export function daysSinceMet(one: Accompaniment, asOf: Day): number | undefined {
  const last = one.meetings.filter(({ state, on }) => state === 'held' && on <= asOf).map(({ on }) => on).toSorted().at(-1)
  return last === undefined ? undefined : daysBetween(last, asOf)
}

/** Whoever was met less than this long ago was seen. */
export const seenWithinDays = 30

/** Attention (insight 10): seen in the last 30 days, of those who are accompanied. One who joined less than 30 days ago and was not met yet is not asked about. */
export function seenLately(one: Accompaniment, asOf: Day): Verdict {
  if (one.ended && one.ended.on <= asOf) return excluded('ended')
  const days = daysSinceMet(one, asOf)
  if (days !== undefined) return days <= seenWithinDays ? 'yes' : 'no'
  return daysBetween(one.joinedOn, asOf) <= seenWithinDays ? excluded('not_yet') : 'no'
}

/** How far somebody is on the way to work: not an assessment of anybody, only what has happened. */
export const distances = ['at_work', 'with_plan', 'before_plan'] as const
export type Distance = (typeof distances)[number]

export function distanceOf(one: Accompaniment, asOf: Day): Distance {
  const working = one.work.some((work) => work.firstDay <= asOf && (work.lastDay === null ? work.left === null : work.lastDay >= asOf))
  if (working) return 'at_work'
  return one.plansAgreedOn.some((day) => day <= asOf) ? 'with_plan' : 'before_plan'
}

/** The plan came to its end: work, its goals, or studies. A change of aim with a reason is no failure (T-07). */
const reachedBy: readonly EndReason[] = ['work', 'goals', 'study']

/** O-13: left before the plan's end. Left without a reason is unknown. */
export function droppedOut(one: Accompaniment, asOf: Day): Verdict {
  if (one.joinedOn > asOf) return excluded('not_yet')
  if (!one.ended || one.ended.on > asOf) return 'no'
  if (one.ended.reason === null) return 'unknown'
  return reachedBy.includes(one.ended.reason) ? 'no' : 'yes'
}

export const stages = ['before_plan', 'with_plan', 'after_entry'] as const
export type ExitStage = (typeof stages)[number]

/** O-13: how far they had come when they left. */
export function stageAtExit(one: Accompaniment): ExitStage | undefined {
  if (!one.ended) return undefined
  if (entryOf(one, one.ended.on)) return 'after_entry'
  const { on } = one.ended
  return one.plansAgreedOn.some((day) => day <= on) ? 'with_plan' : 'before_plan'
}

/** O-13: who left early, by reason and stage. */
export function exitsOf(all: readonly Accompaniment[], asOf: Day): { reason: EndReason; by: Record<ExitStage, number> }[] {
  const left = all.filter((one) => droppedOut(one, asOf) === 'yes')
  const reasons = [...new Set(left.flatMap((one) => one.ended?.reason ?? []))]
  return reasons.map((reason) => {
    const theirs = left.filter((one) => one.ended?.reason === reason).map(stageAtExit)
    const count = (stage: ExitStage) => theirs.filter((of) => of === stage).length
    return { reason, by: { before_plan: count('before_plan'), with_plan: count('with_plan'), after_entry: count('after_entry') } }
  })
}
