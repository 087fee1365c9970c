/** What may be told of figures, tables and spreads to whoever sees aggregates only: a count that is null is protected. */
import type { Spread } from '#src/measurement/quantiles.ts'
import { excludedTotal } from './figures.ts'
import { isSmall, protectRow, protectTable } from './protection.ts'
import { type Excluded, exclusionReasons, type Figure } from './types.ts'

export type Count = number | null

export interface ToldFigure {
  numerator: Count
  denominator: Count
  unknown: Count
  excluded: Count
  reasons: { reason: Excluded; n: Count }[]
}

const sum = (counts: readonly number[]): number => counts.reduce((all, n) => all + n, 0)
const reasonsOf = (figure: Figure): { reason: Excluded; n: number }[] => Object.entries(figure.excluded).map(([reason, n]) => ({ reason: reason as Excluded, n }))
const openly = (figure: Figure): ToldFigure => ({ numerator: figure.numerator, denominator: figure.denominator, unknown: figure.unknown, excluded: excludedTotal(figure), reasons: reasonsOf(figure) })
const nothing = (figure: Figure): ToldFigure => ({ numerator: null, denominator: null, unknown: null, excluded: null, reasons: reasonsOf(figure).map(({ reason }) => ({ reason, n: null })) })
const sizeOf = (figure: Figure): number => figure.denominator + excludedTotal(figure)

/** How many are in each group and in all, as far as that may be told. Groups that add up to all give each other cover; of others each has its rest besides. */
export function tellSizes(sizes: readonly number[], all: number, { guard, addUp }: { guard: boolean; addUp: boolean }): { groups: Count[]; all: Count } {
  if (!guard) return { groups: [...sizes], all }
  if (sizes.length === 0) return { groups: [], all: isSmall(all) ? null : all }
  const told = protectRow(sizes)
  if (addUp) return { groups: told.cells, all: told.total }
  return { groups: told.cells.map((n, i) => (n !== null && protectRow([n, all - (sizes[i] ?? 0)]).cells[0] === null ? null : n)), all: isSmall(all) ? null : all }
}

interface Lines {
  figures: readonly Figure[]
  /** The numerator is hidden: another figure has it as a part, and what lies between them is few. */
  hideYes: readonly boolean[]
  /** How the lines' sizes, and the sums of the columns, are told elsewhere. */
  decided: { sizes: readonly boolean[]; columns: readonly boolean[]; outer: readonly boolean[]; total: boolean }
}
interface ToldLines {
  figures: ToldFigure[]
  /** Which of yes, no, unknown and the reasons are hidden; and which of the denominator and the reasons: of the first line. */
  columns: boolean[]
  outer: boolean[]
}

/**
 * Lines of one figure between totals that are decided. Who is in the denominator, and who is not and why, is decided first and by those counts alone: the same in
 * every figure that shares them. What is asked of the denominator comes after it, and where it is hidden (one of the reasons is of few), that reason is another count
 * to be hidden among them.
 */
function tellLines({ figures, hideYes, decided }: Lines, reasons: readonly Excluded[]): ToldLines {
  const left = figures.map(({ excluded }) => reasons.map((reason) => excluded[reason] ?? 0))
  const outer = figures.map(({ denominator }, i) => [denominator, ...(left[i] ?? [])])
  const hide = outer.map(([denominator = 0, ...of], i) => [decided.sizes[i] === true || of.some(isSmall), ...of.map(() => isSmall(denominator))])
  const protectOuter = () => protectTable({ cells: outer, hide, decided: { rows: decided.sizes, columns: decided.outer, total: decided.total } }).cells
  let around = protectOuter()
  // A reason that gives cover to another line takes its denominator with it: the two are one sum.
  const torn = () => hide.find(([denominator], i) => !denominator && around[i]?.slice(1).includes(null))
  for (let line = torn(); line; line = torn()) {
    line[0] = true
    around = protectOuter()
  }
  const asked = figures.map(({ numerator, denominator, unknown }) => [numerator, denominator - numerator - unknown, unknown])
  const told = protectTable({
    cells: asked.map((row, i) => [...row, ...(left[i] ?? [])]),
    // Where something is to be hidden, those who are not so give cover first: no page tells their number by itself.
    hide: asked.map(([yes = 0, , unknown = 0], i) => [hideYes[i] === true, hideYes[i] === true || isSmall(yes) || isSmall(unknown) || (around[i]?.slice(1).includes(null) ?? false)]),
    decided: { rows: decided.sizes, columns: decided.columns, total: decided.total, cells: around.map(([, ...of]) => [undefined, undefined, undefined, ...of.map((n) => n === null)]) },
  })
  const columns = told.cells[0]?.map((n) => n === null) ?? []
  return {
    columns, outer: around[0]?.map((n) => n === null) ?? [],
    figures: figures.map((figure, i) => {
      const [denominator = null, ...of] = around[i] ?? []
      const [numerator = null, , unknown = null] = told.cells[i] ?? []
      return {
        numerator, denominator, unknown, excluded: of.includes(null) ? null : excludedTotal(figure),
        reasons: reasons.flatMap((reason, k) => (figure.excluded[reason] ? [{ reason, n: of[k] ?? null }] : [])),
      }
    }),
  }
}

export interface Telling {
  guard: boolean
  /** Each is in one group and no more, and the groups are all. */
  addUp: boolean
  /** What is counted is no person and may stand in several groups (an employer): each group by itself. */
  apart?: boolean
  /** Figures whose numerators hold this one's where they are of the same people: between them few may lie. */
  within?: readonly { overall: Figure; groups: readonly Figure[] }[]
}
const fewBetween = (figure: Figure, within: readonly (Figure | undefined)[]): boolean => within.some((one) => one !== undefined && one.denominator === figure.denominator && isSmall(one.numerator - figure.numerator))

/**
 * One figure of several groups and of all together. What is told of all is the same whatever they are broken down by, and so is how many are in a group
 * whatever is asked of them: those totals are decided first, and the table of the groups is protected between them. Of groups of which one person may be in
 * several, each is protected beside its rest, and all of them as if they added up.
 */
export function tellFigures(overall: Figure, groups: readonly Figure[], { guard, addUp, apart = false, within = [] }: Telling): { overall: ToldFigure; groups: ToldFigure[] } {
  if (!guard) return { overall: openly(overall), groups: groups.map(openly) }
  if (apart) return { overall: tellBetween(overall, false, [], []).overall, groups: groups.map((figure) => tellBetween(figure, false, [], []).overall) }
  const betweens = groups.map((figure, i) => fewBetween(figure, within.map(({ groups: of }) => of[i])))
  const whole = tellBetween(overall, fewBetween(overall, within.map((one) => one.overall)), addUp ? groups : [], betweens)
  if (addUp || groups.length === 0) return whole
  const together = tellBetween(sumOf(groups), false, groups, betweens).groups
  return {
    overall: whole.overall,
    groups: groups.map((figure, i) => {
      const rest = less(overall, figure)
      const restBetween = fewBetween(rest, within.map((one) => less(one.overall, one.groups[i] ?? one.overall)))
      const alone = tellBetween(overall, fewBetween(overall, within.map((one) => one.overall)), [figure, rest], [betweens[i] ?? false, restBetween]).groups[0]
      const both = together[i]
      return alone && both ? lessTold(alone, both) : nothing(figure)
    }),
  }
}

function tellBetween(overall: Figure, hideYes: boolean, groups: readonly Figure[], hideGroups: readonly boolean[]): { overall: ToldFigure; groups: ToldFigure[] } {
  const few = isSmall(sizeOf(overall))
  const reasons = exclusionReasons.filter((reason) => [overall, ...groups].some(({ excluded }) => (excluded[reason] ?? 0) > 0))
  const whole = tellLines({ figures: [overall], hideYes: [hideYes], decided: { sizes: [few], columns: [], outer: [], total: few } }, reasons)
  const told = whole.figures[0] ?? nothing(overall)
  if (groups.length === 0) return { overall: told, groups: [] }
  const sizes = protectRow(groups.map(sizeOf))
  const lines = tellLines({ figures: groups, hideYes: hideGroups, decided: { sizes: sizes.cells.map((n) => n === null), columns: whole.columns, outer: whole.outer, total: few } }, reasons)
  return { overall: told, groups: lines.figures }
}

/** What neither of two ways to protect a figure hides. */
function lessTold(a: ToldFigure, b: ToldFigure): ToldFigure {
  const both = (x: Count, y: Count): Count => (x === null || y === null ? null : x)
  return {
    numerator: both(a.numerator, b.numerator), denominator: both(a.denominator, b.denominator), unknown: both(a.unknown, b.unknown), excluded: both(a.excluded, b.excluded),
    reasons: a.reasons.map(({ reason, n }) => ({ reason, n: both(n, b.reasons.find((other) => other.reason === reason)?.n ?? null) })),
  }
}

const combine = (a: Figure, b: Figure, of: (x: number, y: number) => number): Figure => ({
  numerator: of(a.numerator, b.numerator), denominator: of(a.denominator, b.denominator), unknown: of(a.unknown, b.unknown),
  excluded: Object.fromEntries(exclusionReasons.flatMap((reason) => { const n = of(a.excluded[reason] ?? 0, b.excluded[reason] ?? 0); return n === 0 ? [] : [[reason, n]] })),
})
const sumOf = (figures: readonly Figure[]): Figure => figures.reduce((a, b) => combine(a, b, (x, y) => x + y), { numerator: 0, denominator: 0, unknown: 0, excluded: {} })
const less = (a: Figure, b: Figure): Figure => combine(a, b, (x, y) => x - y)
/** Nothing is told of a group whose size is hidden. */
export const untold = (figure: ToldFigure): ToldFigure => ({ numerator: null, denominator: null, unknown: null, excluded: null, reasons: figure.reasons.map(({ reason }) => ({ reason, n: null })) })

/** A table of counts whose rows and columns add up. How many there are in all is told elsewhere on the page, so that total gives no cover. */
export function tellTable(cells: number[][], guard: boolean): Count[][] {
  if (!guard || cells.length === 0) return cells
  const few = isSmall(sum(cells.flat()))
  return protectTable({ cells, decided: { rows: cells.length === 1 ? [few] : [], columns: [], total: few } }).cells
}

/** Counts that are asked of all but those left out; how many are left out is told beside other figures, or protected there. */
export function tellParts(parts: readonly number[], left: number, guard: boolean): Count[] {
  if (!guard) return [...parts]
  return protectRow([...parts, left], { cells: [...parts.map(() => undefined), isSmall(left) || (left > 0 && isSmall(sum(parts)))] }).cells.slice(0, -1)
}

/** So many values, and no single one can be told from their quartiles. */
export const spreadFrom = 10
export type ToldSpread = Omit<Spread, 'n' | 'lowest' | 'highest'> & { n: Count; lowest: Count; highest: Count }

/** The least and the greatest value are somebody's: they are not told of others' people, nor a spread of few; and how many they are would tell beside it of how many nobody knows. */
export function tellSpread(spread: Spread | undefined, guard: boolean): ToldSpread | null {
  if (!spread || (guard && spread.n < spreadFrom)) return null
  return guard ? { ...spread, n: null, lowest: null, highest: null } : spread
}
