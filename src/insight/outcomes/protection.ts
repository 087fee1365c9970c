/**
 * Small cells (domain.md 5.2): a count of one to four is not told in a public report, and so many others with it that it cannot be reckoned back from the
 * totals. Nobody is told as nobody: a zero tells of no person, and hiding it would hide the rest of the table with it.
 *
 * A table with totals is a network: rows and columns are its nodes (the totals are a row and a column too), each cell an arc between them, and every way
 * in which hidden cells may differ while what is told stays is a flow round a circle of hidden arcs. How far a hidden cell can lie from its true count is
 * therefore a maximal flow, which is exact (Cox 1995; Castro 2012). Cells are hidden until every hidden one leaves room for as many counts as there are from 1 to 4.
 */
export const smallest = 5
/** Whoever reads knows that a hidden count is one at least. */
const least = 1
/** How much room a hidden cell must leave between the least and the most that whoever reads may reckon. */
const room = smallest - 1 - least
export const isSmall = (count: number): boolean => count >= least && count < smallest

export interface Table {
  /** Counts, row by row. */
  cells: number[][]
  /** Counts that are hidden whatever they are, since another table would give them away or be given away by them. */
  hide?: readonly (readonly boolean[])[]
  /** Which totals are told elsewhere too, as decided there: they are told here or not as there, and give no further cover. */
  decided?: Decided
}
export interface Decided {
  /** Hidden or not. */
  rows: readonly boolean[]
  columns: readonly boolean[]
  total: boolean
  /** Counts that were decided in another table. */
  cells?: readonly (readonly (boolean | undefined)[])[]
}

export interface Protected {
  cells: (number | null)[][]
  rowTotals: (number | null)[]
  columnTotals: (number | null)[]
  total: number | null
}

/** Counts with their totals, as they may be told. Hidden are counts from one to four, and what would give them away. */
export function protectTable({ cells, hide, decided }: Table): Protected {
  const grid = withTotals(cells)
  const [height, width] = [cells.length, cells[0]?.length ?? 0]
  const asDecided = (i: number, j: number): boolean | undefined =>
    !decided ? undefined : i === height && j === width ? decided.total : i === height ? decided.columns[j] : j === width ? decided.rows[i] : decided.cells?.[i]?.[j]
  const hidden = grid.map((row, i) => row.map((count, j) => asDecided(i, j) ?? (isSmall(count) || (count > 0 && hide?.[i]?.[j] === true))))
  const mayHide = (i: number, j: number) => asDecided(i, j) === undefined && count(grid, i, j) > 0
  // To hide more takes no room from a cell that has it.
  const safe = new Set<number>()
  for (let open = exposed(grid, hidden, safe); open; open = exposed(grid, hidden, safe)) {
    if (hideMore(grid, hidden, open, mayHide)) continue
    // No other count can give it cover: then no count of the table is told, of nobody neither.
    for (const [i, row] of hidden.entries()) for (const j of row.keys()) if (asDecided(i, j) === undefined) row[j] = true
    break
  }
  const told = grid.map((row, i) => row.map((count, j) => (hidden[i]?.[j] ? null : count)))
  return {
    cells: told.slice(0, height).map((row) => row.slice(0, width)),
    rowTotals: told.slice(0, height).map((row) => row[width] ?? null),
    columnTotals: (told[height] ?? []).slice(0, width), total: told[height]?.[width] ?? null,
  }
}

/** One row of counts, whose total is told from five up. */
export function protectRow(row: readonly number[], { hide, cells }: { hide?: readonly boolean[]; cells?: readonly (boolean | undefined)[] } = {}): { cells: (number | null)[]; total: number | null } {
  const few = isSmall(row.reduce((sum, n) => sum + n, 0))
  const told = protectTable({ cells: [[...row]], hide: [hide ?? []], decided: { rows: [few], columns: [], total: few, cells: [cells ?? []] } })
  return { cells: told.cells[0] ?? [], total: told.total }
}

function withTotals(cells: readonly (readonly number[])[]): number[][] {
  const rows = cells.map((row) => [...row, row.reduce((sum, n) => sum + n, 0)])
  const width = (cells[0]?.length ?? 0) + 1
  return [...rows, Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0))]
}

type Grid = number[][]
type Hidden = boolean[][]
interface Place {
  i: number
  j: number
}

/** A total runs against its cells: what it gains, they gain. */
const against = (grid: Grid, { i, j }: Place) => (i === grid.length - 1) !== (j === (grid[0]?.length ?? 0) - 1)
const count = (grid: Grid, i: number, j: number) => grid[i]?.[j] ?? 0

/** A hidden cell that can be reckoned more nearly than it may; undefined when there is none. Cells found to have room are added to `safe`. */
function exposed(grid: Grid, hidden: Hidden, safe: Set<number>): Place | undefined {
  for (const [i, row] of hidden.entries())
    for (const [j, isHidden] of row.entries()) {
      if (!isHidden || safe.has(i * row.length + j)) continue
      if (roomOf(grid, hidden, { i, j }) < room) return { i, j }
      safe.add(i * row.length + j)
    }
  return undefined
}

/** How far apart the least and the greatest count of a hidden cell are that agree with everything told; at most what is asked for. */
export function roomOf(grid: Grid, hidden: Hidden, cell: Place): number {
  const up = flow(grid, hidden, cell, true, room)
  return up >= room ? up : up + Math.min(flow(grid, hidden, cell, false, room - up), count(grid, cell.i, cell.j) - least)
}

/** How much a hidden cell can grow (or shrink) with the other hidden cells giving way, up to `enough`: a maximal flow, path by path. */
function flow(grid: Grid, hidden: Hidden, cell: Place, grows: boolean, enough: number): number {
  const now = grid.map((row) => [...row])
  let sum = 0
  while (sum < enough) {
    const path = wayRound(now, cell, grows, (i, j) => (hidden[i]?.[j] ? 0 : undefined), least + 1)
    if (!path) return sum
    const step = Math.min(enough - sum, ...path.map((arc) => (arc.falls ? count(now, arc.i, arc.j) - least : Number.POSITIVE_INFINITY)))
    for (const arc of path) {
      const row = now[arc.i]
      if (row) row[arc.j] = (row[arc.j] ?? 0) + (arc.falls ? -step : step)
    }
    sum += step
  }
  return sum
}

/** Hides the cheapest circle of cells through an exposed one, so that it gets the room it needs; false where there is none. */
function hideMore(grid: Grid, hidden: Hidden, cell: Place, mayHide: (i: number, j: number) => boolean): boolean {
  const price = (i: number, j: number) => (hidden[i]?.[j] ? 0 : mayHide(i, j) ? count(grid, i, j) + 1 : undefined)
  const ways = [true, ...(count(grid, cell.i, cell.j) >= room + least ? [false] : [])].flatMap((grows) => {
    const path = wayRound(grid, cell, grows, price, room + least)
    return path ? [path.filter(({ i, j }) => !hidden[i]?.[j])] : []
  })
  const cost = (way: readonly Place[]) => way.reduce((sum, { i, j }) => sum + (price(i, j) ?? 0), 0)
  // A way that hides nothing more is none: it was counted already.
  const fresh = ways.filter((way) => way.length > 0).toSorted((a, b) => cost(a) - cost(b))[0] ?? []
  for (const { i, j } of fresh) {
    const row = hidden[i]
    if (row) row[j] = true
  }
  return fresh.length > 0
}

interface Arc extends Place {
  /** Whether the cell's count falls along this way. */
  falls: boolean
}

/**
 * The cheapest way round that lets a cell grow (or shrink) while rows and columns keep adding up: arcs of other cells from its column back to its row.
 * `cost` is undefined for a cell that must stay; a cell whose count falls must have `atLeast` so many.
 */
function wayRound(grid: Grid, cell: Place, grows: boolean, cost: (i: number, j: number) => number | undefined, atLeast: number): Arc[] | undefined {
  const height = grid.length
  const width = grid[0]?.length ?? 0
  // Nodes: rows 0..height-1, columns height... A forward arc of (i, j) runs from row i to column j.
  const forward = grows !== against(grid, cell)
  const from = forward ? height + cell.j : cell.i
  const to = forward ? cell.i : height + cell.j
  const far = Array.from({ length: height + width }, () => Number.POSITIVE_INFINITY)
  const came = new Map<number, { node: number; arc: Arc }>()
  const done = new Set<number>()
  far[from] = 0
  for (;;) {
    const node = far.reduce((best, value, n) => (!done.has(n) && value < (best < 0 ? Number.POSITIVE_INFINITY : (far[best] ?? 0)) ? n : best), -1)
    if (node < 0) return undefined
    if (node === to) break
    done.add(node)
    const others = node < height ? Array.from({ length: width }, (_, j) => ({ i: node, j, next: height + j })) : Array.from({ length: height }, (_, i) => ({ i, j: node - height, next: i }))
    for (const { i, j, next } of others) {
      const price = i === cell.i && j === cell.j ? undefined : cost(i, j)
      if (price === undefined) continue
      // Along a forward arc an inner cell grows and a total falls; against it the other way round.
      const falls = node < height === against(grid, { i, j })
      if (falls && count(grid, i, j) < atLeast) continue
      const value = (far[node] ?? 0) + price
      if (value < (far[next] ?? 0)) {
        far[next] = value
        came.set(next, { node, arc: { i, j, falls } })
      }
    }
  }
  const path: Arc[] = []
  for (let node = to; node !== from; ) {
    const step = came.get(node)
    if (!step) return undefined
    path.push(step.arc)
    node = step.node
  }
  return path
}
