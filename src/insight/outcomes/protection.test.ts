import { describe, expect, test } from 'vitest'
import { protectRow, protectTable, type Protected, smallest } from './protection.ts'

const shown = ({ cells, rowTotals, columnTotals, total }: Protected) => [...cells.map((row, i) => [...row, rowTotals[i] ?? null]), [...columnTotals, total]]

describe('what may be told', () => {
  test.each([
    ['nothing small: all of it', [[10, 20], [30, 40]], [[10, 20, 30], [30, 40, 70], [40, 60, 100]]],
    ['one small cell takes three with it', [[3, 20], [30, 40]], [[null, null, 23], [null, null, 70], [33, 60, 93]]],
    ['so many that their number is small; nobody is told as nobody', [[1, 0], [2, 1]], [[null, 0, null], [null, null, null], [null, null, null]]],
    ['nobody', [[0]], [[0, 0], [0, 0]]],
    ['no kinds at all', [[]], [[0], [0]]],
    ['a small count beside a zero', [[3, 0, 40]], [[null, 0, null, 43], [null, 0, null, 43]]],
  ])('%s', (_, cells, told) => expect(shown(protectTable({ cells }))).toEqual(told))
  test('a row by itself hides another count with a small one, and keeps its total', () => {
    expect(protectRow([2, 9, 30])).toEqual({ cells: [null, null, 30], total: 41 })
    expect(protectRow([2, 9])).toEqual({ cells: [null, null], total: 11 })
    expect(protectRow([12, 9])).toEqual({ cells: [12, 9], total: 21 })
    expect(protectRow([2, 1])).toEqual({ cells: [null, null], total: null })
    expect(protectRow([])).toEqual({ cells: [], total: 0 })
  })
  test('the larger counts stay where smaller ones can give cover', () => {
    const told = protectTable({ cells: [[2, 6, 50], [40, 7, 60], [9, 80, 70]] })
    expect(told.cells.flat().filter((cell) => cell === null).length).toBe(4)
    expect(told.total).toBe(324)
  })
})

/**
 * Whoever reads knows that a hidden count is one at least, and how counts add up. All tables that agree with what is told, counted out one by one, as far as four
 * to either side of the truth; how far apart the least and the greatest of each hidden count are among them.
 */
function reckonBack(cells: number[][], told: Protected): number[][] {
  const places = told.cells.flatMap((row, i) => row.flatMap((cell, j) => (cell === null ? [{ i, j, true: cells[i]![j]! }] : [])))
  const lines = [
    ...told.rowTotals.map((total, i) => ({ total, has: (at: { i: number; j: number }) => at.i === i })),
    ...told.columnTotals.map((total, j) => ({ total, has: (at: { i: number; j: number }) => at.j === j })),
    { total: told.total, has: () => true },
  ].filter(({ total }) => total !== null)
  // What a line's hidden counts are together, once all of them are guessed.
  const rest = lines.map(({ has }) => places.reduce((sum, place) => sum + (has(place) ? place.true : 0), 0))
  const lastOf = lines.map(({ has }) => places.findLastIndex(has))
  const least = places.map(() => Number.POSITIVE_INFINITY)
  const most = places.map(() => Number.NEGATIVE_INFINITY)
  const guess = places.map(() => 0)
  // Where all of a table is hidden, it may be of nobody too.
  const from = places.length === cells.flat().length ? 0 : 1
  const fill = (at: number): void => {
    for (const [l, last] of lastOf.entries()) if (last === at - 1 && places.reduce((sum, place, k) => sum + (lines[l]!.has(place) ? guess[k]! : 0), 0) !== rest[l]) return
    const place = places[at]
    if (!place) {
      for (const [k, n] of guess.entries()) [least[k], most[k]] = [Math.min(least[k]!, n), Math.max(most[k]!, n)]
      return
    }
    for (let n = Math.max(from, place.true - 4); n <= place.true + 4; n++) {
      guess[at] = n
      fill(at + 1)
    }
  }
  fill(0)
  return cells.map((row, i) => row.map((_, j) => {
    const k = places.findIndex((place) => place.i === i && place.j === j)
    return k < 0 ? 0 : most[k]! - least[k]!
  }))
}

/** Tables in which up to six counts come to be hidden: of more, counting out takes too long, and there is little left that is told. */
function* tables(): Generator<{ cells: number[][]; told: Protected }> {
  let seed = 7
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
  for (const [rows, columns] of [[1, 2], [1, 3], [1, 5], [2, 2], [2, 3], [3, 2], [3, 3], [2, 5], [4, 3]] as const)
    for (let n = 0; n < 25; n++) {
      const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => (next() < 0.25 ? Math.floor(next() * 5) : Math.floor(next() * 40) + 5)))
      const told = protectTable({ cells })
      if (told.cells.flat().filter((cell) => cell === null).length <= 6) yield { cells, told }
    }
}

describe('nobody reckons a hidden count back, by trying every table that agrees with what is told', () => {
  test.each([...tables()].map(({ cells, told }) => ({ cells, told, words: JSON.stringify(cells) })))('$words', ({ cells, told }) => {
    const apart = reckonBack(cells, told)
    for (const [i, row] of cells.entries()) for (const [j, count] of row.entries()) {
      if (count > 0 && count < smallest) expect(told.cells[i]![j]).toBeNull()
      if (told.cells[i]![j] === null) expect(apart[i]![j]).toBeGreaterThanOrEqual(smallest - 2)
    }
    for (const total of [...told.rowTotals, ...told.columnTotals, told.total]) if (total !== null && total !== 0) expect(total).toBeGreaterThanOrEqual(smallest)
  })
  // As pages tell it: sizes of the groups, and the whole, are decided before what is between them.
  test.each([...tables()].filter(({ cells }) => cells.length > 1).map(({ cells }) => ({ cells, words: JSON.stringify(cells) })))('with its totals told elsewhere: $words', ({ cells }) => {
    const sum = (row: readonly number[]) => row.reduce((a, b) => a + b, 0)
    const sizes = protectRow(cells.map(sum))
    const whole = protectRow(cells[0]!.map((_, j) => sum(cells.map((row) => row[j]!))))
    const told = protectTable({ cells, decided: { rows: sizes.cells.map((n) => n === null), columns: whole.cells.map((n) => n === null), total: sizes.total === null } })
    expect(told.columnTotals).toEqual(whole.cells)
    expect(told.rowTotals).toEqual(sizes.cells)
    if (told.cells.flat().filter((cell) => cell === null).length > 7) return
    const apart = reckonBack(cells, told)
    for (const [i, row] of told.cells.entries()) for (const [j, cell] of row.entries()) if (cell === null) expect(apart[i]![j]).toBeGreaterThanOrEqual(smallest - 2)
  })
  test('and the trial itself does find what was hidden too little', () => {
    const told: Protected = { cells: [[null, 20]], rowTotals: [23], columnTotals: [null, null], total: 23 }
    expect(reckonBack([[3, 20]], told)).toEqual([[0, 0]])
  })
})
