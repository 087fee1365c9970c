import { axes, type Axis, type Reader, type Reading, type Ruler } from './types.ts'

export interface Line {
  measure: Axis | Ruler
  byWhom: Reader
  /** By day, oldest first; readings that did not ask this are left out. */
  points: { on: string; value: number }[]
}

/** The lines of a measure over time, one for each reader: a difference between two readers is itself something to talk about. */
export function linesOf(readings: readonly Reading[], measure: Axis | Ruler): Line[] {
  const lines = new Map<Reader, Line>()
  for (const reading of readings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1))) {
    const value = reading[measure]
    if (value === null) continue
    const line = lines.get(reading.byWhom) ?? { measure, byWhom: reading.byWhom, points: [] }
    line.points.push({ on: reading.on, value })
    lines.set(reading.byWhom, line)
  }
  return [...lines.values()]
}

export interface FirstAndNow {
  measure: Axis
  first: { on: string; value: number }
  now: { on: string; value: number }
}

/** The first and the newest reading of each axis, side by side: by the reading made together where there is one. No total (C-01). */
export function firstAndNow(readings: readonly Reading[]): FirstAndNow[] {
  return axes.flatMap((measure) => {
    const lines = linesOf(readings, measure)
    const line = lines.find((l) => l.byWhom === 'together') ?? lines[0]
    const first = line?.points[0]
    const now = line?.points.at(-1)
    return first && now ? [{ measure, first, now }] : []
  })
}
