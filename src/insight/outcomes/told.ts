/** What may be told of figures, tables and spreads to whoever sees aggregates only: a count that is null is protected. */
import type { Spread } from '#src/measurement/quantiles.ts'
import { excludedTotal } from './figures.ts'
import { isSmall, protectRow, protectTable } from './protection.ts'
import type { Excluded, Figure } from './types.ts'

export type Count = number | null

export interface ToldFigure {
  numerator: Count
  denominator: Count
  unknown: Count
  excluded: Count
  reasons: { reason: Excluded; n: Count }[]
}

const reasonsOf = (figure: Figure): { reason: Excluded; n: number }[] => Object.entries(figure.excluded).map(([reason, n]) => ({ reason: reason as Excluded, n }))
const openly = (figure: Figure): ToldFigure => ({ numerator: figure.numerator, denominator: figure.denominator, unknown: figure.unknown, excluded: excludedTotal(figure), reasons: reasonsOf(figure) })
const parts = ({ numerator, denominator, unknown, excluded }: Figure): number[] => [numerator, denominator - numerator - unknown, unknown, Object.values(excluded).reduce((sum, n) => sum + n, 0)]

function guarded([numerator = null, no = null, unknown = null, excluded = null]: readonly Count[], total: Count, figure: Figure): ToldFigure {
  const denominator = total !== null && excluded !== null ? total - excluded : numerator !== null && no !== null && unknown !== null ? numerator + no + unknown : null
  const reasons = reasonsOf(figure)
  const told = protectRow(reasons.map(({ n }) => n))
  return { numerator, denominator, unknown, excluded, reasons: excluded === null ? [] : reasons.map(({ reason }, i) => ({ reason, n: told.cells[i] ?? null })) }
}

const alone = (figure: Figure): ToldFigure => {
  const told = protectRow(parts(figure))
  return guarded(told.cells, told.total, figure)
}

/** How many are in each group and in all, as far as that may be told. Groups that add up to all give each other cover. */
export function tellSizes(sizes: readonly number[], all: number, { guard, addUp }: { guard: boolean; addUp: boolean }): { groups: Count[]; all: Count } {
  if (!guard) return { groups: [...sizes], all }
  const small = (n: number): Count => (isSmall(n) ? null : n)
  if (!addUp || sizes.length === 0) return { groups: sizes.map(small), all: small(all) }
  const told = protectRow(sizes)
  return { groups: told.cells, all: told.total }
}

/**
 * One figure of several groups and of all together. What is told of all is the same whatever they are broken down by, and so is how many are in a group
 * whatever is asked of them: those totals are decided first, and the table of the groups is protected between them. Groups of which one person may be in
 * several stand each for itself.
 */
export function tellFigures(overall: Figure, groups: readonly Figure[], { guard, addUp }: { guard: boolean; addUp: boolean }): { overall: ToldFigure; groups: ToldFigure[] } {
  if (!guard) return { overall: openly(overall), groups: groups.map(openly) }
  if (!addUp || groups.length === 0) return { overall: alone(overall), groups: groups.map(alone) }
  const cells = groups.map(parts)
  const sizes = tellSizes(cells.map((row) => row.reduce((sum, n) => sum + n, 0)), parts(overall).reduce((sum, n) => sum + n, 0), { guard, addUp })
  const whole = protectRow(parts(overall))
  const told = protectTable({ cells, decided: { rows: sizes.groups.map((n) => n === null), columns: whole.cells.map((n) => n === null), total: sizes.all === null } })
  return { overall: guarded(whole.cells, whole.total, overall), groups: groups.map((figure, i) => guarded(told.cells[i] ?? [], told.rowTotals[i] ?? null, figure)) }
}

/** A table of counts whose rows and columns add up. How many there are in all is told elsewhere on the page, so that total gives no cover. */
export function tellTable(cells: number[][], guard: boolean): Count[][] {
  if (!guard || cells.length === 0) return cells
  const few = isSmall(cells.flat().reduce((sum, n) => sum + n, 0))
  return protectTable({ cells, decided: { rows: cells.length === 1 ? [few] : [], columns: [], total: few } }).cells
}

/** So many values, and no single one can be told from their quartiles. */
const spreadFrom = 10
export type ToldSpread = Omit<Spread, 'lowest' | 'highest'> & { lowest: Count; highest: Count }

/** The least and the greatest value are somebody's: they are not told of others' people, nor a spread of few. */
export function tellSpread(spread: Spread | undefined, guard: boolean): ToldSpread | null {
  if (!spread || (guard && spread.n < spreadFrom)) return null
  return guard ? { ...spread, lowest: null, highest: null } : spread
}
