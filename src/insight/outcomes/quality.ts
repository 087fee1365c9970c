/** O-05 and O-06 pay beside its references, O-07 the profile of quality, O-08 advancement. */
import { type Spread, spreadOf } from '#src/measurement/quantiles.ts'
import { addDays, type Day } from '#src/platform/clock.ts'
import { counts, withinYear } from '#src/work/advancement/rules.ts'
import { isProven } from '#src/work/placements/rules.ts'
import { employedAtJoining, isHeldAtJoining, jobsOfIts, knownThrough } from './entry.ts'
import { excluded } from './figures.ts'
import { placementsOf } from './retention.ts'
import { type Accompaniment, advancementKinds, type AdvancementKind, type Advancement, type Initiator, qualities, type Quality, type QualityLevels, type Verdict, type Work } from './types.ts'

/** O-05: pay of full work at the minimum wage of its month or above. An adjusted minimum is told apart. */
export function paidTheMinimum(work: Work): Verdict | 'adjusted' {
  if (!isProven(work)) return excluded('unproven')
  if (work.againstMinimum === null) return 'unknown'
  return work.againstMinimum.adjusted ? 'adjusted' : work.againstMinimum.below ? 'no' : 'yes'
}

export interface PayBeside {
  spread: Spread | undefined
  unknown: number
  unproven: number
}

/** O-05, O-06: how pay lies beside a reference: its spread, and of how many it is not known. Jobs under an adjusted minimum are left to themselves. */
export function payBeside(jobs: readonly Work[], reference: 'minimum' | 'average' | 'median'): PayBeside {
  const proven = jobs.filter((work) => isProven(work) && !work.againstMinimum?.adjusted)
  const ratios = proven.map((work) => (reference === 'minimum' ? (work.againstMinimum?.ratio ?? null) : reference === 'average' ? work.againstAverage : work.againstMedian))
  const known = ratios.filter((ratio) => ratio !== null)
  return { spread: spreadOf(known), unknown: ratios.length - known.length, unproven: jobs.filter((work) => !isProven(work)).length }
}

/** From this level on a part suits. */
export const suits = 3
/** Good: so many of the seven suit, the horizon among them. */
export const goodParts = 5

/** Whose view counts: the person's own where they gave one, or else the promoter's. */
export const viewOf = (work: Work): QualityLevels | null => work.quality.participant ?? work.quality.promoter

/** O-07 beside U-1: work of good quality with a horizon: five of the seven parts suit, the horizon among them. Where too little was looked at nobody knows. */
export function isGoodWithHorizon(view: QualityLevels | null): 'yes' | 'no' | 'unknown' {
  if (!view) return 'unknown'
  const suiting = qualities.filter((part) => (view[part] ?? 0) >= suits).length
  const open = qualities.filter((part) => view[part] === null).length
  const horizon = view.horizon === null ? 'unknown' : view.horizon >= suits ? 'yes' : 'no'
  if (horizon === 'no' || suiting + open < goodParts) return 'no'
  return horizon === 'yes' && suiting >= goodParts ? 'yes' : 'unknown'
}

export interface PartOfProfile {
  part: Quality
  suits: number
  doesNot: number
  unknown: number
}

/** O-07: the seven parts side by side, as one of the two sees them. There is no sum of them. */
export const profileOf = (jobs: readonly Work[], byWhom: 'participant' | 'promoter'): PartOfProfile[] =>
  qualities.map((part) => {
    const levels = jobs.map((work) => work.quality[byWhom]?.[part] ?? null)
    return { part, suits: levels.filter((level) => level !== null && level >= suits).length, doesNot: levels.filter((level) => level !== null && level < suits).length, unknown: levels.filter((level) => level === null).length }
  })

/** The second of the two measures (U-1): work after joining that is proven, of good quality and with a horizon. Whoever was at work when they joined is asked about that job. */
export function goodWork(one: Accompaniment, asOf: Day): Verdict {
  if (one.joinedOn > asOf) return excluded('not_yet')
  const told = jobsOfIts(one, asOf).filter((work) => work.firstDay > one.joinedOn || isHeldAtJoining(work, one.joinedOn))
  const jobs = told.filter(isProven)
  if (jobs.length === 0) return told.length > 0 || one.ended?.reason === 'work' ? 'unknown' : 'no'
  const seen = jobs.map((work) => isGoodWithHorizon(viewOf(work)))
  return seen.includes('yes') ? 'yes' : seen.includes('unknown') ? 'unknown' : 'no'
}

/** O-08 looks at the first year. */
export const advancementDays = 365

/** Whether something counts, by the one rule of advancement: what was told and is too little is a no, what cannot be reckoned is unknown. */
const verdictOf = ({ event, job }: Grown): 'yes' | 'no' | 'unknown' => {
  const found = counts(event, job.hoursWanted)
  return found === 'yes' ? 'yes' : found === 'too_little' ? 'no' : 'unknown'
}

/** Something that grew, and in which job. */
interface Grown {
  event: Advancement
  job: Work
}

const lastOf = (from: Day) => addDays(from, advancementDays)

/** O-08: something grew within twelve months of the first workday, whatever the job: pay, hours, role, contract, a credential that came to use. */
export function advanced(one: Accompaniment, asOf: Day): Verdict {
  const found = yearOfWork(one, asOf)
  if ('excluded' in found) return found
  const events = found.events.map(verdictOf)
  if (events.includes('yes')) return 'yes'
  if (events.includes('unknown')) return 'unknown'
  return found.known ? 'no' : 'unknown'
}

function yearOfWork(one: Accompaniment, asOf: Day): { excluded: 'no_work' | 'not_yet' } | { events: Grown[]; known: boolean } {
  const first = employedAtJoining(one) ? undefined : placementsOf(one, asOf).find(isProven)
  const from = first?.firstDay ?? (employedAtJoining(one) ? one.joinedOn : undefined)
  if (from === undefined) return { excluded: 'no_work' }
  if (lastOf(from) >= asOf) return { excluded: 'not_yet' }
  const jobs = jobsOfIts(one, asOf).filter(isProven)
  const events = jobs.flatMap((job) => job.advanced.map((event) => ({ event, job }))).filter(({ event }) => withinYear(from, event.on))
  // It is known that nothing grew only where somebody looked: the job ended, or was confirmed at the year's end or later.
  return { events, known: jobs.some((work) => knownThrough(work, asOf) >= lastOf(from)) || (jobs.length > 0 && jobs.every((work) => work.lastDay !== null)) }
}

/** O-08: of what kind, and who began it; each in the participation that its job belongs to. */
export function advancementsOf(all: readonly Accompaniment[], asOf: Day): { kind: AdvancementKind; by: Record<Initiator, number> }[] {
  const events = all.flatMap((one) => {
    const found = yearOfWork(one, asOf)
    return 'excluded' in found ? [] : found.events.filter((one) => one.job.own && verdictOf(one) === 'yes').map(({ event }) => event)
  })
  const by = (kind: AdvancementKind, who: Initiator) => events.filter((event) => event.kind === kind && event.startedBy === who).length
  return advancementKinds.map((kind) => ({ kind, by: { participant: by(kind, 'participant'), promoter: by(kind, 'promoter'), employer: by(kind, 'employer') } }))
}
