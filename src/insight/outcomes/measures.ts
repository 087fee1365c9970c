/** Every measure that is a share, by its key: how it is reckoned of a group of accompaniments. What pages, reports and exports tell is made of these. */
import type { ScaleNoise } from '#src/measurement/reliable-change.ts'
import type { Day } from '#src/platform/clock.ts'
import { jobEntry, jobEntryOfWeight } from './entry.ts'
import { excluded, figureOf } from './figures.ts'
import { attainedExpected, grown } from './growth.ts'
import { droppedOut, meetingsHeld, seenLately } from './participation.ts'
import { advanced, goodWork, paidTheMinimum } from './quality.ts'
import { employersWhoComeBack, type Flavour, flavours, placementsOf, retained, retentionDays, type RetentionDay, stayed } from './retention.ts'
import type { Accompaniment, Figure, Verdict } from './types.ts'

type Reckoned = (group: readonly Accompaniment[], asOf: Day, noise: ScaleNoise) => Figure

const each = (verdict: (one: Accompaniment, asOf: Day, noise: ScaleNoise) => Verdict): Reckoned => (group, asOf, noise) =>
  figureOf(group.map((one) => (one.closed ? excluded('closed') : verdict(one, asOf, noise))))
const eachPlacement = (verdict: (one: Accompaniment, placement: Accompaniment['work'][number], asOf: Day) => Verdict): Reckoned => (group, asOf) =>
  figureOf(open(group).flatMap((one) => placementsOf(one, asOf).map((placement) => verdict(one, placement, asOf))))
const open = (group: readonly Accompaniment[]) => group.filter(({ closed }) => !closed)

const retentions = Object.fromEntries(
  flavours.flatMap((flavour) => retentionDays.map((day) => [`retained_${day}_${flavour}`, eachPlacement((one, placement, asOf) => retained(one, placement, day, flavour, asOf))])),
) as Record<`retained_${RetentionDay}_${Flavour}`, Reckoned>
const stays = Object.fromEntries(retentionDays.map((day) => [`stayed_${day}`, each((one, asOf) => stayed(one, day, 'any_job', asOf))])) as Record<`stayed_${RetentionDay}`, Reckoned>

export const measures = {
  grown: each(grown),
  good_work: each(goodWork),
  attained: each(attainedExpected),
  entry: each(jobEntry),
  entry_of_weight: each(jobEntryOfWeight),
  ...retentions,
  ...stays,
  paid_minimum: eachPlacement((_, placement) => {
    const verdict = paidTheMinimum(placement)
    return verdict === 'adjusted' ? excluded('adjusted_minimum') : verdict
  }),
  advanced: each(advanced),
  employers_back: (group, asOf) => figureOf([...employersWhoComeBack(open(group), asOf).values()]),
  dropped_out: each(droppedOut),
  meetings_held: (group, asOf) => meetingsHeld(open(group), asOf),
  seen_lately: each(seenLately),
} satisfies Record<string, Reckoned>

export type Measure = keyof typeof measures
export const measureKeys = Object.keys(measures) as Measure[]
/** The breakdown's table, in its order. */
export const broken = ['grown', 'good_work', 'entry', 'retained_90_any_job', 'retained_365_any_job', 'attained', 'meetings_held', 'dropped_out'] as const satisfies readonly Measure[]

/** Made of pay, which is sealed. */
export const ofPay: readonly Measure[] = ['paid_minimum', 'advanced']

/** The figures that hold this one: whoever is counted as so in this one is so in them, where they are of the same people. In a job on a day, one was so on the days before. */
export function holding(measure: Measure): Measure[] {
  if (measure === 'entry_of_weight') return ['entry']
  for (const [n, day] of retentionDays.entries()) {
    if (measure === `stayed_${day}`) return retentionDays.slice(0, n).map((before): Measure => `stayed_${before}`)
    const until = (days: readonly RetentionDay[], flavour: Flavour) => days.map((before): Measure => `retained_${before}_${flavour}`)
    if (measure === `retained_${day}_any_job`) return until(retentionDays.slice(0, n), 'any_job')
    if (measure === `retained_${day}_same_employer`) return [...until(retentionDays.slice(0, n), 'same_employer'), ...until(retentionDays.slice(0, n + 1), 'any_job')]
  }
  return []
}

/** What a figure of a measure counts. */
export const unitOf = (measure: Measure): 'people' | 'placements' | 'employers' | 'meetings' =>
  measure === 'employers_back' ? 'employers' : measure === 'meetings_held' ? 'meetings' : measure.startsWith('retained') || measure === 'paid_minimum' ? 'placements' : 'people'
