/** O-01 job entry, O-02 time to placement, O-16 attribution, O-17 evidence. */
import { kaplanMeier, type Curve, timeQuantile, type TimeQuantile, type Watched } from '#src/measurement/survival.ts'
import { addDays, type Day, daysBetween } from '#src/platform/clock.ts'
// A job without attribution or without evidence is a rumour (insight 3): it is told of, and counts as nothing.
import { isProven } from '#src/work/placements/rules.ts'
import { countBy, excluded } from './figures.ts'
import { type Accompaniment, type Attribution, attributions, type Excluded, type Grade, grades, type Verdict, type Work } from './types.ts'

/** A job had begun by the day of joining and had not ended, nor had anybody said that it was over: of whichever participation it is. */
export const isHeldAtJoining = ({ firstDay, lastDay, left }: Work, joinedOn: Day): boolean =>
  firstDay <= joinedOn && (lastDay === null ? left === null || left.by > joinedOn : lastDay >= joinedOn)

/** Somebody was at work on the day of joining, by the days; or it was said so of a job of this participation that had not ended before. */
export const employedAtJoining = ({ joinedOn, work }: Pick<Accompaniment, 'joinedOn' | 'work'>): boolean =>
  work.some((one) => isHeldAtJoining(one, joinedOn) || (one.own && one.attribution === 'already_employed' && one.firstDay > joinedOn))

/** The jobs that tell of this participation: its own, and whatever was held at joining. */
export const jobsOfIts = ({ joinedOn, work }: Pick<Accompaniment, 'joinedOn' | 'work'>, asOf: Day): Work[] => work.filter((one) => one.firstDay <= asOf && (one.own || isHeldAtJoining(one, joinedOn)))

/** Jobs of this participation that began after joining, by their first workday, as far as they are known on a day. */
export const jobsSince = ({ joinedOn, work }: Pick<Accompaniment, 'joinedOn' | 'work'>, asOf: Day): Work[] =>
  work.filter((one) => one.own && one.attribution !== 'already_employed' && one.firstDay > joinedOn && one.firstDay <= asOf).toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0))

/** The job by which somebody came to work: the first proven one. None for whoever was at work when they joined. */
export const entryOf = (one: Accompaniment, asOf: Day): Work | undefined => (employedAtJoining(one) ? undefined : jobsSince(one, asOf).find(isProven))

/** Nothing heard for so long, and it is no longer known that somebody has no job. */
export const heardWithinDays = 90

/** Whether what is known of somebody reaches to a day: heard of within 90 days before it. */
export const isHeardOf = (one: Accompaniment, asOf: Day): boolean => one.heardOn !== null && one.heardOn >= addDays(asOf, -heardWithinDays)

/**
 * O-01: a first paid workday after joining. Already at work when joining is never an entry. Told and unproven is unknown, and so is whoever nobody heard
 * of for 90 days, and whoever left "to work" without a job that is known.
 */
export function jobEntry(one: Accompaniment, asOf: Day): Verdict {
  if (one.joinedOn > asOf) return excluded('not_yet')
  if (employedAtJoining(one)) return excluded('already_employed')
  if (entryOf(one, asOf)) return 'yes'
  return noEntry(one, asOf)
}

function noEntry(one: Accompaniment, asOf: Day): Verdict {
  if (jobsSince(one, asOf).length > 0 || one.ended?.reason === 'work') return 'unknown'
  return isHeardOf(one, asOf) ? 'no' : 'unknown'
}

/** The last day, up to a day, on which a job is known to have been worked. */
export function knownThrough(work: Work, asOf: Day): Day {
  // A payslip of a job that has ended may come long after it: the end is the end.
  const last = work.lastDay ?? [work.firstDay, ...work.confirmedOn].toSorted().at(-1) ?? work.firstDay
  return last < asOf ? last : asOf
}

/** O-01, the stricter of the two: a job of at least 7 days and 10 hours a week. */
export function jobEntryOfWeight(one: Accompaniment, asOf: Day): Verdict {
  const plain = jobEntry(one, asOf)
  if (plain !== 'yes') return plain
  const verdicts = jobsSince(one, asOf).filter(isProven).map((work): Verdict => {
    const sixthDay = addDays(work.firstDay, 6)
    const long = knownThrough(work, asOf) >= sixthDay ? 'yes' : work.lastDay !== null ? 'no' : 'unknown'
    const wide = work.hoursWeek === null ? 'unknown' : work.hoursWeek >= 10 ? 'yes' : 'no'
    return long === 'no' || wide === 'no' ? 'no' : long === 'yes' && wide === 'yes' ? 'yes' : 'unknown'
  })
  return verdicts.includes('yes') ? 'yes' : verdicts.includes('unknown') ? 'unknown' : noEntryOfWeight(one, asOf)
}
const noEntryOfWeight = (one: Accompaniment, asOf: Day): Verdict => (isHeardOf(one, asOf) || jobsSince(one, asOf).some((work) => work.lastDay !== null) ? 'no' : 'unknown')

export type From = 'joining' | 'plan'

/** O-02: how long somebody was watched until their first workday. Whoever is still open counts as long as they were heard of, whoever left until then: a job that came after it ends nobody's way. */
export function timeToWork(one: Accompaniment, asOf: Day, from: From): Watched | { excluded: Excluded } {
  const start = from === 'joining' ? one.joinedOn : one.plansAgreedOn[0]
  if (start === undefined) return { excluded: 'no_plan' }
  if (start > asOf) return { excluded: 'not_yet' }
  if (employedAtJoining(one)) return { excluded: 'already_employed' }
  const entry = entryOf(one, asOf)
  if (entry && entry.firstDay < start) return { excluded: 'work_before_plan' }
  if (entry && (!one.ended || entry.firstDay <= one.ended.on)) return { time: daysBetween(start, entry.firstDay), event: true }
  // A job that is told of and not proven, or that began after they left: until then they were surely open.
  const [seen = asOf] = [asOf, one.ended?.on ?? asOf, one.heardOn ?? start, jobsSince(one, asOf)[0]?.firstDay ?? asOf].toSorted()
  return { time: Math.max(0, daysBetween(start, seen)), event: false }
}

export interface TimeToWork {
  curve: Curve
  /** Days by which a quarter, half and three quarters are at work; null: so many are not. There is no mean (O-02). */
  quarter: TimeQuantile
  median: TimeQuantile
  threeQuarters: TimeQuantile
  excluded: Partial<Record<Excluded, number>>
}

export function timeToWorkOf(all: readonly Accompaniment[], asOf: Day, from: From): TimeToWork {
  const found = all.map((one) => timeToWork(one, asOf, from))
  const curve = kaplanMeier(found.flatMap((one) => ('excluded' in one ? [] : [one])))
  const out: TimeToWork['excluded'] = {}
  for (const one of found) if ('excluded' in one) out[one.excluded] = (out[one.excluded] ?? 0) + 1
  return { curve, quarter: timeQuantile(curve, 0.25), median: timeQuantile(curve, 0.5), threeQuarters: timeQuantile(curve, 0.75), excluded: out }
}

/** Jobs of this participation that are known on a day: those since joining, and those at which somebody was when they joined. Earlier ones are no outcome. */
export const jobsToldOf = (one: Accompaniment, asOf: Day): Work[] =>
  one.work.filter((work) => work.own && work.firstDay <= asOf && (work.firstDay > one.joinedOn || isHeldAtJoining(work, one.joinedOn)))

/** O-16: a job that began before joining is "already employed", whatever else was written. */
export const attributionOf = (one: Accompaniment, work: Work): Attribution | null => (work.firstDay <= one.joinedOn ? 'already_employed' : work.attribution)

/** O-16 of all jobs of a cohort; those without are counted as such. */
export const attributionsOf = (all: readonly Accompaniment[], asOf: Day) => countBy(attributions, all.flatMap((one) => jobsToldOf(one, asOf).map((work) => attributionOf(one, work))))

/** O-17 of the jobs that began after joining, by the strongest that is kept. */
export const gradesOf = (all: readonly Accompaniment[], asOf: Day): { of: Record<Grade, number>; unknown: number; total: number } =>
  countBy(grades, all.flatMap((one) => (employedAtJoining(one) ? [] : jobsSince(one, asOf).map((work) => work.grade))))
