/** All that is said of a cohort, in one shape: for the page, the files to take away, and a report that is frozen. Numbers and keys alone; the words are the page's. */
import { type Axis, axes } from '#src/accompaniment/axes/types.ts'
import type { ScaleNoise } from '#src/measurement/reliable-change.ts'
import { survivalAt, type TimeQuantile } from '#src/measurement/survival.ts'
import type { Day } from '#src/platform/clock.ts'
import { type EndReason, endReasons } from '#src/programmes/enrolment/types.ts'
import { attributionsOf, type From, gradesOf, timeToWorkOf } from './entry.ts'
import { assumedNoise, attainmentOf, axesOf } from './growth.ts'
import { type Measure, measures } from './measures.ts'
import { type ExitStage, exitsOf, stages } from './participation.ts'
import { isSmall, smallest } from './protection.ts'
import { advancementsOf, payBeside, profileOf } from './quality.ts'
import { placementsOf, reEntryOf } from './retention.ts'
import { type Count, tellFigures, tellSizes, tellSpread, tellTable, type ToldFigure, type ToldSpread } from './told.ts'
import { type Accompaniment, type AdvancementKind, advancementKinds, type Attribution, attributions, type Excluded, type Grade, grades, type Initiator, initiators, qualities, type Quality } from './types.ts'

export interface Group {
  key: string
  /** Which of the cohort are in it. */
  has: (one: Accompaniment) => boolean
}

export interface Told {
  asOf: Day
  /** Counts below five are protected. */
  guarded: boolean
  joined: Count
  overall: Partial<Record<Measure, ToldFigure>>
  groups: { key: string; joined: Count; figures: Partial<Record<Measure, ToldFigure>> }[]
  time: { from: From; n: Count; events: Count; excluded: { reason: Excluded; n: Count }[]; quarter: TimeQuantile; median: TimeQuantile; threeQuarters: TimeQuantile; points: TimePoint[] }[]
  profile: { part: Quality; participant: Parts; promoter: Parts }[]
  pay: { reference: 'minimum' | 'average' | 'median'; spread: ToldSpread | null; unknown: Count; unproven: Count }[]
  advancements: { kind: AdvancementKind; by: Record<Initiator, Count> }[]
  axes: { axis: Axis; grown: Count; withinNoise: Count; fallen: Count; unknown: Count; spread: ToldSpread | null }[]
  attainment: ToldSpread | null
  exits: { reason: EndReason; by: Record<ExitStage, Count> }[]
  attribution: { key: Attribution | 'unknown'; n: Count }[]
  evidence: { key: Grade | 'unknown'; n: Count }[]
  reEntry: { losses: Count; back: Count; withSupport: Count; median: TimeQuantile }
}
interface Parts {
  suits: Count
  doesNot: Count
  unknown: Count
}
/** The share at work by a day; null where nobody was seen so long, or it is protected. */
export interface TimePoint {
  day: number
  atWork: number | null
  lower: number | null
  upper: number | null
  stillWatched: Count
}

export interface Asked {
  asOf: Day
  guard: boolean
  measures: readonly Measure[]
  /** Of these the groups are told too. */
  brokenDown: readonly Measure[]
  groups: readonly Group[]
  /** Each of the cohort is in one group and no more. */
  addUp: boolean
  noise?: ScaleNoise
}

export function tell(all: readonly Accompaniment[], asked: Asked): Told {
  const { asOf, guard, groups, addUp, noise = assumedNoise } = asked
  const members = groups.map(({ has }) => all.filter(has))
  const figures = asked.measures.map((measure) => {
    const brokenDown = asked.brokenDown.includes(measure)
    // An employer may stand in several groups.
    return { measure, brokenDown, told: tellFigures(measures[measure](all, asOf, noise), brokenDown ? members.map((group) => measures[measure](group, asOf, noise)) : [], { guard, addUp: addUp && measure !== 'employers_back' }) }
  })
  const joined = tellSizes(members.map((group) => group.length), all.length, { guard, addUp })
  const open = all.filter(({ closed }) => !closed)
  return {
    asOf, guarded: guard,
    joined: joined.all,
    overall: Object.fromEntries(figures.map(({ measure, told }) => [measure, told.overall])),
    groups: groups.map(({ key }, i) => ({
      key, joined: joined.groups[i] ?? null, figures: Object.fromEntries(figures.flatMap(({ measure, brokenDown, told }) => (brokenDown ? [[measure, told.groups[i]]] : []))),
    })),
    time: (['joining', 'plan'] as const).map((from) => tellTime(open, asOf, from, guard)),
    ...ofJobs(open, asOf, guard),
    ...ofGrowth(open, asOf, guard, noise),
    exits: tellExits(open, asOf, guard),
    reEntry: tellReEntry(open, asOf, guard),
  }
}

/** The days at which the curve is read out: a month apart in the first year, then a quarter. */
const readOut = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 365, 456, 547, 638, 730]
/** A curve of fewer people, or of fewer who came to work, tells of single days. */
const curveFrom = { people: 20, events: smallest }

function tellTime(all: readonly Accompaniment[], asOf: Day, from: From, guard: boolean): Told['time'][number] {
  const { curve, quarter, median, threeQuarters, excluded } = timeToWorkOf(all, asOf, from)
  const few = guard && (curve.n < curveFrom.people || curve.events < curveFrom.events)
  const none: TimeQuantile = { estimate: null, lower: null, upper: null }
  const round = (share: number) => (guard ? Math.round(share * 100) / 100 : share)
  return {
    // How many were watched would tell, beside how many joined, who was not.
    from, n: guard ? null : curve.n, events: guard ? null : curve.events,
    excluded: guard ? [] : Object.entries(excluded).map(([reason, n]) => ({ reason: reason as Excluded, n })),
    quarter: few ? none : quarter, median: few ? none : median, threeQuarters: few ? none : threeQuarters,
    points: few ? [] : readOut.flatMap((day) => {
      const at = survivalAt(curve, day)
      if (!at) return []
      return [{ day, atWork: round(1 - at.survival), lower: at.upper === null ? null : round(1 - at.upper), upper: at.lower === null ? null : round(1 - at.lower), stillWatched: guard ? null : curve.steps.filter((step) => step.time > day).reduce((sum, step) => sum + step.events + step.censored, 0) }]
    }),
  }
}

function ofJobs(all: readonly Accompaniment[], asOf: Day, guard: boolean): Pick<Told, 'profile' | 'pay' | 'advancements' | 'attribution' | 'evidence'> {
  const placements = all.flatMap((one) => placementsOf(one, asOf))
  const [theirs, promoters] = [profileOf(placements, 'participant'), profileOf(placements, 'promoter')].map((profile) => profile.map((part) => tellTable([[part.suits, part.doesNot, part.unknown]], guard)[0] ?? []))
  const parts = ([suits = null, doesNot = null, unknown = null]: readonly Count[] = []): Parts => ({ suits, doesNot, unknown })
  const byInitiator = advancementsOf(all, asOf)
  const advanced = tellTable(byInitiator.map(({ by }) => initiators.map((who) => by[who])), guard)
  const attribution = attributionsOf(all, asOf)
  const evidence = gradesOf(all, asOf)
  const row = <K extends string>(kinds: readonly K[], { of, unknown }: { of: Record<K, number>; unknown: number }) => {
    const told = tellTable([[...kinds.map((kind) => of[kind]), unknown]], guard)[0] ?? []
    return [...kinds, 'unknown' as const].map((key, i) => ({ key, n: told[i] ?? null }))
  }
  return {
    profile: qualities.map((part, i) => ({ part, participant: parts(theirs?.[i]), promoter: parts(promoters?.[i]) })),
    pay: (['minimum', 'average', 'median'] as const).map((reference) => {
      const beside = payBeside(placements, reference)
      const told = tellTable([[beside.spread?.n ?? 0, beside.unknown, beside.unproven]], guard)[0] ?? []
      // Pay is sealed: also for who leads, no single person's is told.
      return { reference, spread: tellSpread(beside.spread, true), unknown: told[1] ?? null, unproven: told[2] ?? null }
    }),
    advancements: advancementKinds.map((kind, i) => ({ kind, by: Object.fromEntries(initiators.map((who, j) => [who, advanced[i]?.[j] ?? null])) as Record<Initiator, Count> })),
    attribution: row(attributions, attribution),
    evidence: row(grades, evidence),
  }
}

function ofGrowth(all: readonly Accompaniment[], asOf: Day, guard: boolean, noise: ScaleNoise): Pick<Told, 'axes' | 'attainment'> {
  const found = axesOf(all, asOf, noise)
  return {
    axes: axes.map((axis, i) => {
      const one = found[i]
      const told = tellTable([[one?.grown ?? 0, one?.withinNoise ?? 0, one?.fallen ?? 0, one?.unknown ?? 0]], guard)[0] ?? []
      return { axis, grown: told[0] ?? null, withinNoise: told[1] ?? null, fallen: told[2] ?? null, unknown: told[3] ?? null, spread: tellSpread(one?.spread, guard) }
    }),
    attainment: tellSpread(attainmentOf(all, asOf), guard),
  }
}

function tellExits(all: readonly Accompaniment[], asOf: Day, guard: boolean): Told['exits'] {
  const found = exitsOf(all, asOf)
  const reasons = endReasons.filter((reason) => found.some((exit) => exit.reason === reason))
  const told = tellTable(reasons.map((reason) => stages.map((stage) => found.find((exit) => exit.reason === reason)?.by[stage] ?? 0)), guard)
  return reasons.map((reason, i) => ({ reason, by: Object.fromEntries(stages.map((stage, j) => [stage, told[i]?.[j] ?? null])) as Record<ExitStage, Count> }))
}

function tellReEntry(all: readonly Accompaniment[], asOf: Day, guard: boolean): Told['reEntry'] {
  const { losses, back, withSupport, median } = reEntryOf(all, asOf)
  const told = guard ? tellTable([[withSupport, back - withSupport, losses - back]], true)[0] : undefined
  const whole = told?.every((n) => n !== null) ?? true
  return { losses: guard && isSmall(losses) ? null : losses, back: whole ? back : null, withSupport: whole ? withSupport : null, median: guard && losses < curveFrom.people ? { estimate: null, lower: null, upper: null } : median }
}
