/** What is told as tables with words: the page shows them, the files carry them. Pure. */
import { messages as ofAxes } from '#src/accompaniment/axes/messages.ts'
import { clopperPearson, differenceOfShares, wilson } from '#src/measurement/proportions.ts'
import type { TimeQuantile } from '#src/measurement/survival.ts'
import { formatDay, formatMonth, formatNumber, formatShare, inLine } from '#src/language/format.ts'
import type { Language } from '#src/language/language.ts'
import type { Text } from '#src/platform/errors.ts'
import { messages as ofEnrolment } from '#src/programmes/enrolment/messages.ts'
import { firstDayOf, lastDayOf, type Question } from './asked.ts'
import { broken, type Measure } from './measures.ts'
import { messages, type OutcomesMessages, wordsOf } from './messages.ts'
import type { Told } from './outcomes.ts'
import { retentionDays } from './retention.ts'
import type { Count, ToldFigure } from './told.ts'
import { advancementKinds, initiators } from './types.ts'

/** null is protected; '' is nothing to tell. */
export type Cell = string | number | null | { share: number } | { figure: ToldFigure }
export interface Sheet {
  key: keyof OutcomesMessages['sheets'] | `figures ${string}`
  title: string
  head: string[]
  rows: Cell[][]
}

export interface Named {
  told: Told
  names: Record<string, Text>
  question: Pick<Question, 'by' | 'from' | 'until' | 'asOf'>
}

/** Which figures stand together, in the order of the page. */
export const together = {
  two: ['grown', 'good_work'],
  entry: ['entry', 'entry_of_weight'],
  retention: retentionDays.flatMap((day) => (['any_job', 'same_employer'] as const).map((flavour): Measure => `retained_${day}_${flavour}`)),
  stays: retentionDays.map((day): Measure => `stayed_${day}`),
  quality: ['paid_minimum', 'advanced'],
  growth: ['attained'],
  exits: ['dropped_out'],
  further: ['employers_back', 'meetings_held', 'seen_lately'],
} as const satisfies Record<string, readonly Measure[]>

/** A count in words: one that is protected says so. */
export const counted = (language: Language, n: number | null): string => (n === null ? messages[language].hidden : formatNumber(language, n))

/** Why some are not counted, in words with their numbers. */
export const leftWords = (t: OutcomesMessages, language: Language, { reasons }: Pick<ToldFigure, 'reasons'>): string =>
  inLine(language, reasons.filter(({ n }) => n !== 0).map(({ reason, n }) => `${counted(language, n)} (${t.excluded[reason]})`))

/** Of fewer the cautious interval is told: Wilson's may hold a little less than it says. */
const fewKnown = 30

/** Shares of a figure, as far as its counts are told. */
export function sharesOf({ numerator, denominator, unknown }: ToldFigure): { least: number; most: number | null; among: number | null; from: number | null; to: number | null } | null {
  if (numerator === null || denominator === null || denominator === 0) return null
  const known = unknown === null ? null : denominator - unknown
  const interval = known ? (known < fewKnown ? clopperPearson : wilson)(numerator, known) : undefined
  return { least: numerator / denominator, most: unknown === null ? null : (numerator + unknown) / denominator, among: known ? numerator / known : null, from: interval?.lower ?? null, to: interval?.upper ?? null }
}

const share = (value: number | null | undefined): Cell => (value === null || value === undefined ? '' : { share: value })

/** Figures line by line, with all that each rests on. */
export function figureSheet(named: Named, language: Language, key: Sheet['key'], title: string, of: readonly Measure[]): Sheet {
  const t = messages[language]
  const rows = of.flatMap((measure) => {
    const figure = named.told.overall[measure]
    if (!figure) return []
    const shares = sharesOf(figure)
    const { numerator, denominator, unknown } = figure
    return [[key === 'figures' ? fullTitle(t, measure) : wordsOf(t, measure).title, numerator, denominator, unknown, share(shares?.least), share(shares?.most), share(shares?.among), shares?.from == null || shares.to == null ? '' : `${formatShare(language, shares.from)}–${formatShare(language, shares.to)}`, leftWords(t, language, figure)]]
  })
  return { key, title, head: [t.measure, t.known, t.ofColumn, t.unknownColumn, t.least, t.most, t.among, t.interval, t.left], rows }
}

export function groupName(named: Named, language: Language, key: string): string {
  if (key === '') return messages[language].none
  if (named.question.by === 'month') return formatMonth(language, key)
  if (named.question.by === 'quarter') return messages[language].inQuarter(key.slice(6), key.slice(0, 4))
  return named.names[key]?.[language] ?? ''
}

/** The breakdown: whoever joined, and the measures beside each other. */
export function brokenSheet(named: Named, language: Language, of: readonly Measure[] = broken): Sheet {
  const t = messages[language]
  const { told } = named
  const line = (name: string, joined: Count, figures: Told['overall']): Cell[] => [name, joined, ...of.map((measure): Cell => { const figure = figures[measure]; return figure ? { figure } : '' })]
  return {
    key: 'broken', title: t.broken.title(t.by[named.question.by]), head: [t.by[named.question.by], t.joinedColumn, ...of.map((measure) => fullTitle(t, measure))],
    rows: [...told.groups.map((group) => line(groupName(named, language, group.key), group.joined, group.figures)), line(t.overall, told.joined, told.overall)],
  }
}
/** A title that stands without its heading. */
export function fullTitle(t: OutcomesMessages, measure: Measure): string {
  const { title } = wordsOf(t, measure)
  return measure.startsWith('retained') ? `${t.retention.title}: ${title}` : measure.startsWith('stayed') ? `${title} (${t.retention.stays})` : title
}

export function timeSheet({ told }: Named, language: Language): Sheet {
  const t = messages[language]
  const days = [...new Set(told.time.flatMap(({ points }) => points.map(({ day }) => day)))].toSorted((a, b) => a - b)
  const at = (from: number, day: number) => told.time[from]?.points.find((point) => point.day === day)
  return {
    key: 'time', title: t.time.title,
    head: [t.time.day, ...told.time.flatMap(({ from }) => [inLine(language, [t.time.atWork, t.time.from[from]]), t.interval, ...(told.guarded ? [] : [t.time.watched])])],
    rows: days.map((day) => [day, ...told.time.flatMap((_, i): Cell[] => {
      const point = at(i, day)
      if (!point) return ['', '', ...(told.guarded ? [] : [''])]
      return [share(point.atWork), point.lower === null || point.upper === null ? '' : `${formatShare(language, point.lower)}–${formatShare(language, point.upper)}`, ...(told.guarded ? [] : [point.stillWatched])]
    })]),
  }
}

export function qualitySheet({ told }: Named, language: Language): Sheet {
  const t = messages[language].quality
  const { unknownColumn } = messages[language]
  return {
    key: 'quality', title: t.title, head: [t.part, ...[t.participant, t.promoter].flatMap((who) => [`${who}: ${t.suits}`, t.doesNot, unknownColumn])],
    rows: told.profile.map(({ part, participant, promoter }) => [t.parts[part], ...[participant, promoter].flatMap((view) => [view.suits, view.doesNot, view.unknown])]),
  }
}

export function paySheet({ told }: Named, language: Language): Sheet {
  const { pay: t, unknownColumn } = messages[language]
  const ratio = (value: number | undefined): Cell => (value === undefined ? '' : formatNumber(language, value))
  return {
    key: 'pay', title: t.title, head: [t.reference, t.quarter, t.median, t.threeQuarters, unknownColumn, t.unproven],
    rows: told.pay.map(({ reference, spread, unknown, unproven }) => [t.references[reference], ratio(spread?.lowerQuartile), ratio(spread?.median), ratio(spread?.upperQuartile), unknown, unproven]),
  }
}

export function advancementSheet({ told }: Named, language: Language): Sheet {
  const t = messages[language].advancement
  return { key: 'advancement', title: t.title, head: [t.kind, ...initiators.map((who) => t.who[who])], rows: told.advancements.length === 0 ? [] : advancementKinds.map((kind) => [t.kinds[kind], ...initiators.map((who) => told.advancements.find((one) => one.kind === kind)?.by[who] ?? null)]) }
}

export function axesSheet({ told }: Named, language: Language): Sheet {
  const { axes: t, pay, unknownColumn } = messages[language]
  return {
    key: 'axes', title: t.title, head: [t.axis, t.grown, t.within, t.fallen, unknownColumn, `${t.change}: ${pay.quarter}`, pay.median, pay.threeQuarters],
    rows: told.axes.map((one) => [ofAxes[language].axes[one.axis], one.grown, one.withinNoise, one.fallen, one.unknown, ...(one.spread ? [one.spread.lowerQuartile, one.spread.median, one.spread.upperQuartile] : ['', '', ''])]),
  }
}

export function exitsSheet({ told }: Named, language: Language): Sheet {
  const t = messages[language].exits
  const stages = ['before_plan', 'with_plan', 'after_entry'] as const
  return { key: 'exits', title: t.title, head: [t.reason, ...stages.map((stage) => t.stages[stage])], rows: told.exits.map(({ reason, by }) => [ofEnrolment[language].endReasons[reason], ...stages.map((stage) => by[stage])]) }
}

/** Counts of kinds with their shares, where all of them are told. */
function kinds(rows: { key: string; n: Count }[], words: Record<string, string>): Cell[][] {
  const whole = rows.every(({ n }) => n !== null) ? rows.reduce((sum, { n }) => sum + (n ?? 0), 0) : 0
  return rows.map(({ key, n }) => [words[key] ?? '', n, whole > 0 && n !== null ? { share: n / whole } : ''])
}
export const attributionSheet = ({ told }: Named, language: Language): Sheet => {
  const t = messages[language].attribution
  return { key: 'attribution', title: t.title, head: [t.how, t.n, t.share], rows: kinds(told.attribution, t.of) }
}
export const evidenceSheet = ({ told }: Named, language: Language): Sheet => {
  const { evidence: t, attribution } = messages[language]
  return { key: 'evidence', title: t.title, head: [t.what, attribution.n, attribution.share], rows: kinds(told.evidence, t.of) }
}

/** O-04: the days worked of the year after entry. */
export function daysSheet({ told: { days } }: Named, language: Language): Sheet {
  const t = messages[language]
  const rows = days && days.people.denominator !== 0 ? [[t.days.of, days.people.denominator, share(days.worked), share(days.unknown), leftWords(t, language, days.people)]] : []
  return { key: 'days', title: t.days.title, head: [t.measure, t.days.people, t.days.worked, t.days.unknown, t.left], rows }
}

/** Time to work by groups: by when a quarter, half and three quarters were at work. */
export function groupTimeSheet(named: Named, language: Language): Sheet {
  const t = messages[language]
  const whole = (n: number | null) => (n === null ? t.time.open : String(Math.round(n)))
  const days = ({ estimate, lower, upper }: TimeQuantile): Cell => (estimate === null ? '–' : lower === null && upper === null ? Math.round(estimate) : `\u2066${Math.round(estimate)}\u2069 ${t.time.range(whole(lower), whole(upper))}`)
  const rows = named.told.groups.flatMap(({ key, time }): Cell[][] => (time && [time.quarter, time.median, time.threeQuarters].some(({ estimate }) => estimate !== null) ? [[groupName(named, language, key), days(time.quarter), days(time.median), days(time.threeQuarters)]] : []))
  return { key: 'groupTime', title: t.time.byGroup, head: [t.by[named.question.by], t.time.shares.quarter, t.time.shares.half, t.time.shares.threeQuarters], rows }
}

/** Each group beside all the others: how far apart their shares are among those who are known, with the interval in which that may lie. Of told counts alone. */
export function besideSheet(named: Named, language: Language, of: readonly Measure[] = ['grown', 'good_work', 'entry']): Sheet {
  const t = messages[language]
  // Isolated from left to right, with its sign.
  const points = (n: number) => { const of = Math.round(100 * n) || 0; return `\u2066${of > 0 ? '+' : ''}${formatNumber(language, of)}\u2069` }
  // Who joined later had less time: quarters beside each other tell of that alone.
  const byJoining = named.question.by === 'month' || named.question.by === 'quarter' || named.told.groups.length < 2
  const beside = (group: ToldFigure | undefined, all: ToldFigure | undefined): Cell => {
    const [mine, whole] = [knownOf(group), knownOf(all)]
    const found = mine && whole && differenceOfShares(mine, { x: whole.x - mine.x, n: whole.n - mine.n })
    return found ? t.beside.points(points(found.difference), points(found.lower), points(found.upper)) : ''
  }
  const rows = named.told.groups.map(({ key, figures }): Cell[] => [groupName(named, language, key), ...of.map((measure) => beside(figures[measure], named.told.overall[measure]))]).filter((row) => row.slice(1).some((cell) => cell !== ''))
  return { key: 'beside', title: t.beside.title, head: [t.by[named.question.by], ...of.map((measure) => fullTitle(t, measure))], rows: byJoining ? [] : rows }
}
function knownOf(figure: ToldFigure | undefined): { x: number; n: number } | undefined {
  if (!figure || figure.numerator === null || figure.denominator === null || figure.unknown === null) return undefined
  return { x: figure.numerator, n: figure.denominator - figure.unknown }
}

/** All of it, for the files to take away. */
export function allSheets(named: Named, language: Language): Sheet[] {
  const t = messages[language]
  const all: Sheet[] = [
    figureSheet(named, language, 'figures', t.sheets.figures, Object.values(together).flat()), brokenSheet(named, language), besideSheet(named, language), timeSheet(named, language), groupTimeSheet(named, language), daysSheet(named, language),
    qualitySheet(named, language), paySheet(named, language), advancementSheet(named, language), axesSheet(named, language), exitsSheet(named, language), attributionSheet(named, language), evidenceSheet(named, language),
  ]
  return all.filter(({ rows }) => rows.length > 0)
}

/** What stands over each of the files: of which day, and of whom. */
export const noteOf = ({ question }: Named, language: Language): string =>
  messages[language].sheetNote(formatDay(language, question.asOf), formatDay(language, firstDayOf(question.from)), formatDay(language, lastDayOf(question.until)))
