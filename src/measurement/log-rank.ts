/** The log-rank test (Mantel 1966), as R's survival::survdiff: whether groups come to the event at the same pace. */
import { chiSquareAbove } from './distributions.ts'
import type { Watched } from './survival.ts'

export interface LogRank {
  groups: { name: string; n: number; observed: number; expected: number }[]
  chiSquare: number
  df: number
  p: number
}

/** Groups in the order in which they first stand. Undefined with fewer than two groups, or where nothing came to pass. */
export function logRank(watched: readonly (Watched & { group: string })[]): LogRank | undefined {
  const names = [...new Set(watched.map((one) => one.group))]
  const times = [...new Set(watched.filter((one) => one.event).map((one) => one.time))]
  if (names.length < 2 || times.length === 0) return undefined
  const observed = names.map((name) => watched.filter((one) => one.group === name && one.event).length)
  const expected = names.map(() => 0)
  const spread = names.map(() => names.map(() => 0))
  for (const time of times) {
    const open = watched.filter((one) => one.time >= time)
    const here = names.map((name) => open.filter((one) => one.group === name).length)
    const n = open.length
    const d = open.filter((one) => one.time === time && one.event).length
    const scale = n > 1 ? (d * (n - d)) / (n - 1) : 0
    for (const [i, mine] of here.entries()) {
      expected[i] = (expected[i] ?? 0) + (d * mine) / n
      for (const [j, theirs] of here.entries()) {
        const row = spread[i]
        if (row) row[j] = (row[j] ?? 0) + scale * ((i === j ? mine / n : 0) - (mine * theirs) / (n * n))
      }
    }
  }
  const less = names.map((_, i) => (observed[i] ?? 0) - (expected[i] ?? 0)).slice(1)
  const solved = solve(spread.slice(1).map((row) => row.slice(1)), less)
  if (!solved) return undefined
  const chiSquare = less.reduce((sum, value, i) => sum + value * (solved[i] ?? 0), 0)
  const df = names.length - 1
  return {
    groups: names.map((name, i) => ({ name, n: watched.filter((one) => one.group === name).length, observed: observed[i] ?? 0, expected: expected[i] ?? 0 })),
    chiSquare, df, p: chiSquareAbove(chiSquare, df),
  }
}

/** x of A x = b, by elimination with the largest pivot; undefined where A has no inverse. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] | undefined {
  const rows = a.map((row, i) => [...row, b[i] ?? 0])
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let k = 0; k < rows.length; k++) {
    const pivot = rows.slice(k).reduce((best, _, i) => (Math.abs(at(k + i, k)) > Math.abs(at(best, k)) ? k + i : best), k)
    if (Math.abs(at(pivot, k)) < 1e-12) return undefined
    const [kept, moved] = [rows[k] ?? [], rows[pivot] ?? []]
    rows[k] = moved.map((value) => value / at(pivot, k))
    if (pivot !== k) rows[pivot] = kept
    for (let i = 0; i < rows.length; i++) if (i !== k) rows[i] = (rows[i] ?? []).map((value, j) => value - at(i, k) * at(k, j))
  }
  return rows.map((row) => row.at(-1) ?? 0)
}
