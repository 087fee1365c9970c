/** O-03 retention in both flavours, O-04 the share of days worked, O-14 re-entry, O-15 employers who come back. */
import { type Spread, spreadOf } from '#src/measurement/quantiles.ts'
import { type Curve, kaplanMeier, timeQuantile, type TimeQuantile, type Watched } from '#src/measurement/survival.ts'
import { addDays, type Day, daysBetween } from '#src/platform/clock.ts'
import { isProven } from '#src/work/placements/rules.ts'
import { employedAtJoining, isHeldAtJoining, jobsSince, knownThrough } from './entry.ts'
import { excluded } from './figures.ts'
import type { Accompaniment, Verdict, Work } from './types.ts'

export const retentionDays = [30, 90, 180, 365] as const
export type RetentionDay = (typeof retentionDays)[number]
export const flavours = ['same_employer', 'any_job'] as const
export type Flavour = (typeof flavours)[number]

/** Between two jobs so many days may lie, and it is still one stretch of work. */
export const gapDays = 14

/** A placement: a job of this participation that began after joining, of somebody who was not at work then. */
export const placementsOf = (one: Accompaniment, asOf: Day): Work[] => (employedAtJoining(one) ? [] : jobsSince(one, asOf))

/**
 * O-03: whether a placement lasted to day N after its first workday. Day N must have passed. It is known where work was confirmed on that day or later,
 * or an end is known; everything else is unknown, and never success. An unproven placement is not in the denominator, and is counted as such.
 */
export function retained(one: Accompaniment, placement: Work, day: number, flavour: Flavour, asOf: Day): Verdict {
  if (!isProven(placement)) return excluded('unproven')
  return lasted(one.work, placement, placement.firstDay, day, flavour, asOf)
}

/** The same for whoever was at work when they joined, from the day of joining: to stay is their aim, and it is told apart from entry. */
export function stayed(one: Accompaniment, day: number, flavour: Flavour, asOf: Day): Verdict {
  const job = one.work.find((work) => isHeldAtJoining(work, one.joinedOn)) ?? one.work.find((work) => work.own && work.attribution === 'already_employed' && work.firstDay > one.joinedOn)
  if (!job) return excluded('no_work')
  return lasted(one.work, job, one.joinedOn, day, flavour, asOf)
}

function lasted(work: readonly Work[], placement: Work, from: Day, day: number, flavour: Flavour, asOf: Day): Verdict {
  const dayN = addDays(from, day)
  if (dayN >= asOf) return excluded('not_yet')
  const jobs = work
    .filter((other) => other === placement || (other.firstDay <= asOf && isProven(other) && (flavour === 'any_job' || other.employer === placement.employer)))
    .filter((other) => other.lastDay === null || other.lastDay >= placement.firstDay)
    .toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1))
  return flavour === 'same_employer' ? atWorkOn(jobs, dayN, asOf) : withoutGap(jobs, placement, dayN, asOf)
}

/** At one employer: in one of its jobs on that very day. */
function atWorkOn(jobs: readonly Work[], day: Day, asOf: Day): Verdict {
  const begun = jobs.filter((job) => job.firstDay <= day)
  if (begun.some((job) => knownThrough(job, asOf) >= day)) return 'yes'
  return begun.some((job) => mayGoOn(job, day, 'there')) ? 'unknown' : 'no'
}

/** No end is known, and nobody said by that day that it is over: that they are not there, or that they have no work at all. */
const mayGoOn = (job: Work, day: Day, said: 'there' | 'at_work'): boolean => job.lastDay === null && !(job.left !== null && job.left.by <= day && (said === 'there' || !job.left.elsewhere))

/** In any job, each beginning at most 14 days after the one before ended. */
function withoutGap(jobs: readonly Work[], placement: Work, day: Day, asOf: Day): Verdict {
  let reach = knownThrough(placement, asOf)
  let open = mayGoOn(placement, day, 'at_work')
  for (const job of jobs) {
    if (job === placement || job.firstDay > addDays(reach, gapDays + 1)) continue
    const further = knownThrough(job, asOf)
    if (further > reach) reach = further
    // A job that is not known to have ended may go on, whatever another did.
    open ||= mayGoOn(job, day, 'at_work')
  }
  if (reach >= day) return 'yes'
  // Lost so lately that the next job may still come in time.
  return open || addDays(reach, gapDays) >= asOf ? 'unknown' : 'no'
}

export interface DaysWorked {
  worked: number
  unknown: number
  of: number
}

/** O-04: of the days since entry (365), how many were worked, and of how many nobody knows. Excluded while the year has not passed. */
export function daysWorked(one: Accompaniment, asOf: Day, days = 365): DaysWorked | 'not_yet' | undefined {
  const first = placementsOf(one, asOf).find(isProven)
  if (!first) return undefined
  if (addDays(first.firstDay, days) >= asOf) return 'not_yet'
  const jobs = one.work.filter((job) => isProven(job) && job.firstDay <= asOf)
  let worked = 0
  let unknown = 0
  for (let n = 0; n < days; n++) {
    const day = addDays(first.firstDay, n)
    const begun = jobs.filter((job) => job.firstDay <= day)
    if (begun.some((job) => knownThrough(job, asOf) >= day)) worked++
    else if (begun.some((job) => mayGoOn(job, day, 'at_work'))) unknown++
  }
  return { worked, unknown, of: days }
}

export interface DaysWorkedOfAll {
  people: number
  /** All their days together. */
  days: DaysWorked
  /** Of the least share that is true of each: worked, of the days since entry. */
  spread: Spread | undefined
  notYet: number
  noWork: number
}

/** O-04 of a cohort: the days since entry of everybody whose year has passed. */
export function daysWorkedOf(all: readonly Accompaniment[], asOf: Day, days = 365): DaysWorkedOfAll {
  const each = all.map((one) => daysWorked(one, asOf, days))
  const found = each.filter((one) => typeof one === 'object')
  const sum = (of: keyof DaysWorked) => found.reduce((so, one) => so + one[of], 0)
  return {
    people: found.length, days: { worked: sum('worked'), unknown: sum('unknown'), of: sum('of') }, spread: spreadOf(found.map(({ worked, of }) => worked / of)),
    notYet: each.filter((one) => one === 'not_yet').length, noWork: each.filter((one) => one === undefined).length,
  }
}

export interface Loss extends Watched {
  /** Whether the next job came with support; null while there is none. */
  supported: boolean | null
}

/** After a job of this participation that is known to have ended, with no other beside it: how long until the next of whichever, and whether it came with support (O-14). */
export function losses(one: Accompaniment, asOf: Day): Loss[] {
  const jobs = one.work.filter((job) => isProven(job) && job.firstDay <= asOf)
  return jobs.flatMap((job): Loss[] => {
    const last = job.lastDay
    if (!job.own || last === null || last < one.joinedOn || last >= asOf) return []
    // Another job that ran on, or may have: nothing was lost.
    if (jobs.some((other) => other !== job && other.firstDay <= addDays(last, 1) && (other.lastDay === null || other.lastDay > last))) return []
    // Two that ended on one day are one loss.
    if (jobs.some((other) => other !== job && other.own && other.lastDay === last && jobs.indexOf(other) < jobs.indexOf(job))) return []
    const next = jobs.filter((other) => other.firstDay > last).toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1))[0]
    if (next) return [{ time: daysBetween(last, next.firstDay), event: true, supported: next.attribution === 'placed' || next.attribution === 'supported' }]
    const seen = one.heardOn && one.heardOn < asOf ? one.heardOn : asOf
    return [{ time: Math.max(0, daysBetween(last, seen)), event: false, supported: null }]
  })
}

export interface ReEntry {
  losses: number
  back: number
  withSupport: number
  curve: Curve
  median: TimeQuantile
}

/** O-14: a loss reopens the way and does not reset it. */
export function reEntryOf(all: readonly Accompaniment[], asOf: Day): ReEntry {
  const found = all.flatMap((one) => losses(one, asOf))
  const curve = kaplanMeier(found)
  return { losses: found.length, back: curve.events, withSupport: found.filter((loss) => loss.supported).length, curve, median: timeQuantile(curve, 0.5) }
}

/** O-15: employers with two placements or more that lasted 90 days, of the employers with a placement whose day 90 has passed. */
export function employersWhoComeBack(all: readonly Accompaniment[], asOf: Day): Map<string, Verdict> {
  const by = new Map<string, Verdict[]>()
  for (const one of all) for (const placement of placementsOf(one, asOf)) by.set(placement.employer, [...(by.get(placement.employer) ?? []), retained(one, placement, 90, 'same_employer', asOf)])
  return new Map([...by].map(([employer, verdicts]): [string, Verdict] => {
    const asked = verdicts.filter((verdict) => typeof verdict === 'string')
    if (asked.length === 0) return [employer, excluded(verdicts.some((verdict) => typeof verdict === 'object' && verdict.excluded === 'not_yet') ? 'not_yet' : 'unproven')]
    const kept = asked.filter((verdict) => verdict === 'yes').length
    const open = asked.filter((verdict) => verdict === 'unknown').length
    return [employer, kept >= 2 ? 'yes' : kept + open >= 2 ? 'unknown' : 'no']
  }))
}
