/** All that is said of a cohort, in one shape: for the page, the files to take away, and a report that is frozen. Numbers and keys alone; the words are the page's. */
import { type Axis, axes } from '#src/accompaniment/axes/types.ts'
import type { ScaleNoise } from '#src/measurement/reliable-change.ts'
import type { TimeQuantile } from '#src/measurement/survival.ts'
import type { Day } from '#src/platform/clock.ts'
import { type EndReason, endReasons } from '#src/programmes/enrolment/types.ts'
import { attributionsOf, gradesOf } from './entry.ts'
import { assumedNoise, attainmentOf, axesOf } from './growth.ts'
import { holding, type Measure, measures, ofPay } from './measures.ts'
import { type ExitStage, exitsOf, stages } from './participation.ts'
import { isSmall } from './protection.ts'
import { advancementsOf, payBeside, profileOf } from './quality.ts'
import { placementsOf, reEntryOf } from './retention.ts'
import { type Count, tellFigures, tellParts, tellSizes, tellSpread, tellTable, type ToldFigure, type ToldSpread, untold } from './told.ts'
import { tellDays, type ToldDays } from './told-days.ts'
import { curveFrom, inSteps, type Pace, paceOf, type Quartiles, tellGroupTime, tellTime, type ToldTime } from './told-time.ts'
import { type Accompaniment, type AdvancementKind, advancementKinds, type Attribution, attributions, type Figure, type Grade, grades, type Initiator, initiators, qualities, type Quality, type Work } from './types.ts'

/** How what is made of pay is told to whom no file's pay is open. */
export type Sealed = 'open' | 'guarded' | 'untold'

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
  groups: { key: string; joined: Count; figures: Partial<Record<Measure, ToldFigure>>; time?: Quartiles | null }[]
  time: ToldTime[]
  /** Whether the groups come to work at the same pace; null where that cannot be said. Reports signed before it was reckoned hold neither this nor the days. */
  pace?: Pace | null
  days?: ToldDays
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
export interface Asked {
  asOf: Day
  guard: boolean
  /** What is made of pay: told as the rest, protected besides, or not at all. */
  pay?: Sealed
  measures: readonly Measure[]
  /** Of these the groups are told too. */
  brokenDown: readonly Measure[]
  groups: readonly Group[]
  /** Each of the cohort is in one group and no more. */
  addUp: boolean
  noise?: ScaleNoise
}

export function tell(all: readonly Accompaniment[], asked: Asked): Told {
  const { asOf, guard, groups, addUp, pay = 'open', noise = assumedNoise } = asked
  const members = groups.map(({ has }) => all.filter(has))
  const joined = tellSizes(members.map((group) => group.length), all.length, { guard, addUp })
  const guardPay = guard || pay !== 'open'
  const reckoned = new Map<string, { overall: Figure; groups: Figure[] }>()
  const of = (one: Measure, brokenDown: boolean) => {
    const key = `${one} ${brokenDown}`
    const found = reckoned.get(key) ?? { overall: measures[one](all, asOf, noise), groups: brokenDown ? members.map((group) => measures[one](group, asOf, noise)) : [] }
    reckoned.set(key, found)
    return found
  }
  const figures = asked.measures.filter((measure) => pay !== 'untold' || !ofPay.includes(measure)).map((measure) => {
    const brokenDown = asked.brokenDown.includes(measure)
    const figure = of(measure, brokenDown)
    // An employer may stand in several groups.
    const told = tellFigures(figure.overall, figure.groups, { guard: guard || (guardPay && ofPay.includes(measure)), addUp, apart: measure === 'employers_back', within: holding(measure).map((one) => of(one, brokenDown)) })
    return { measure, brokenDown, told }
  })
  const overall: Told['overall'] = Object.fromEntries(figures.map(({ measure, told }) => [measure, told.overall]))
  const open = all.filter(({ closed }) => !closed)
  const sizeTold = (i: number) => addUp || joined.groups[i] !== null
  const ofGroup = (i: number) => Object.fromEntries(figures.flatMap(({ measure, brokenDown, told }) => {
    const figure = told.groups[i]
    return brokenDown && figure ? [[measure, sizeTold(i) ? figure : untold(figure)]] : []
  }))
  return {
    asOf, guarded: guard, joined: joined.all, overall,
    groups: groups.map(({ key }, i) => ({
      key, joined: joined.groups[i] ?? null, figures: ofGroup(i),
      time: asked.brokenDown.length > 0 && (!guard || joined.groups[i] !== null) ? tellGroupTime((members[i] ?? []).filter(({ closed }) => !closed), asOf, guard) : null,
    })),
    pace: asked.brokenDown.length > 0 && members.reduce((sum, group) => sum + group.length, 0) === all.length ? paceOf(members.map((group) => group.filter(({ closed }) => !closed)), asOf) : null,
    time: (['joining', 'plan'] as const).map((from) => tellTime(open, asOf, from, guard)),
    days: tellDays(all, asOf, guard),
    ...ofJobs(open, { asOf, guard, guardPay, pay }, overall.paid_minimum),
    ...ofGrowth(open, { asOf, guard, noise, closed: all.length - open.length }),
    // Their sum is the numerator of leaving: where that is hidden, so are they.
    exits: tellExits(open, asOf, guard, overall.dropped_out?.numerator === null),
    reEntry: tellReEntry(open, asOf, guard),
  }
}

interface OfJobs {
  asOf: Day
  guard: boolean
  guardPay: boolean
  pay: Sealed
}
function ofJobs(all: readonly Accompaniment[], { asOf, guard, guardPay, pay }: OfJobs, paid: ToldFigure | undefined): Pick<Told, 'profile' | 'pay' | 'advancements' | 'attribution' | 'evidence'> {
  const placements = all.flatMap((one) => placementsOf(one, asOf))
  const [theirs, promoters] = [profileOf(placements, 'participant'), profileOf(placements, 'promoter')].map((profile) => profile.map((part) => tellTable([[part.suits, part.doesNot, part.unknown]], guard)[0] ?? []))
  const parts = ([suits = null, doesNot = null, unknown = null]: readonly Count[] = []): Parts => ({ suits, doesNot, unknown })
  const byInitiator = advancementsOf(all, asOf)
  const advanced = tellTable(byInitiator.map(({ by }) => initiators.map((who) => by[who])), guardPay)
  const attribution = attributionsOf(all, asOf)
  const evidence = gradesOf(all, asOf)
  const row = <K extends string>(kinds: readonly K[], { of, unknown }: { of: Record<K, number>; unknown: number }) => {
    const told = tellTable([[...kinds.map((kind) => of[kind]), unknown]], guard)[0] ?? []
    return [...kinds, 'unknown' as const].map((key, i) => ({ key, n: told[i] ?? null }))
  }
  return {
    profile: qualities.map((part, i) => ({ part, participant: parts(theirs?.[i]), promoter: parts(promoters?.[i]) })),
    pay: pay === 'untold' ? [] : (['minimum', 'average', 'median'] as const).map((reference) => tellPay(placements, reference, guardPay, paid)),
    advancements: pay === 'untold' ? [] : advancementKinds.map((kind, i) => ({ kind, by: Object.fromEntries(initiators.map((who, j) => [who, advanced[i]?.[j] ?? null])) as Record<Initiator, Count> })),
    attribution: row(attributions, attribution),
    evidence: row(grades, evidence),
  }
}

/** Pay beside a reference. What the figure of the minimum hides of the same jobs is hidden here. */
function tellPay(placements: readonly Work[], reference: 'minimum' | 'average' | 'median', guard: boolean, paid: ToldFigure | undefined): Told['pay'][number] {
  const beside = payBeside(placements, reference)
  const known = beside.spread?.n ?? 0
  const [, unknown = null, unproven = null] = tellParts([known, beside.unknown, beside.unproven], placements.length - known - beside.unknown - beside.unproven, guard)
  const hides = (n: Count | undefined) => guard && n === null
  return {
    // Pay is sealed: also for who leads, no single person's is told.
    reference, spread: tellSpread(beside.spread, true), unknown: reference === 'minimum' && hides(paid?.unknown) ? null : unknown,
    unproven: hides(paid?.reasons.find(({ reason }) => reason === 'unproven')?.n) ? null : unproven,
  }
}

interface OfGrowth {
  asOf: Day
  guard: boolean
  noise: ScaleNoise
  /** So many files are closed: they are in none of these counts. */
  closed: number
}
function ofGrowth(all: readonly Accompaniment[], { asOf, guard, noise, closed }: OfGrowth): Pick<Told, 'axes' | 'attainment'> {
  const found = axesOf(all, asOf, noise)
  return {
    axes: axes.map((axis, i) => {
      const one = found[i]
      const told = tellParts([one?.grown ?? 0, one?.withinNoise ?? 0, one?.fallen ?? 0, one?.unknown ?? 0], closed, guard)
      return { axis, grown: told[0] ?? null, withinNoise: told[1] ?? null, fallen: told[2] ?? null, unknown: told[3] ?? null, spread: tellSpread(one?.spread, guard) }
    }),
    attainment: tellSpread(attainmentOf(all, asOf), guard),
  }
}

function tellExits(all: readonly Accompaniment[], asOf: Day, guard: boolean, hidden: boolean): Told['exits'] {
  const found = exitsOf(all, asOf)
  const reasons = endReasons.filter((reason) => found.some((exit) => exit.reason === reason))
  const told = tellTable(reasons.map((reason) => stages.map((stage) => found.find((exit) => exit.reason === reason)?.by[stage] ?? 0)), guard)
  return reasons.map((reason, i) => ({ reason, by: Object.fromEntries(stages.map((stage, j) => [stage, hidden ? null : (told[i]?.[j] ?? null)])) as Record<ExitStage, Count> }))
}

function tellReEntry(all: readonly Accompaniment[], asOf: Day, guard: boolean): Told['reEntry'] {
  const { losses, back, withSupport, median } = reEntryOf(all, asOf)
  const told = guard ? tellTable([[withSupport, back - withSupport, losses - back]], true)[0] : undefined
  const whole = told?.every((n) => n !== null) ?? true
  return { losses: guard && isSmall(losses) ? null : losses, back: whole ? back : null, withSupport: whole ? withSupport : null, median: !guard ? median : losses < curveFrom.people || back < curveFrom.events ? { estimate: null, lower: null, upper: null } : inSteps(median) }
}
