import { axes, type Axis, type Measure, type Reader, type Reading, type Ruler, rulers, type Voided } from './types.ts'

export interface Line {
  measure: Measure
  byWhom: Reader
  /** By day, oldest first; readings that did not ask this are left out. */
  points: { on: string; value: number }[]
}

/** A reading without what was found to be mistaken. `marks` are told in their order: the last of a measure holds. */
export function leaveOutVoid(reading: Omit<Reading, 'voids'>, marks: readonly (Omit<Voided, 'value'> & { void: boolean })[]): Reading {
  const holds = new Map(marks.map((mark) => [mark.measure, mark]))
  const voids = [...holds.values()].flatMap(({ void: isVoid, ...mark }) => {
    const value = reading[mark.measure]
    return isVoid && value !== null ? [{ ...mark, value }] : []
  })
  return { ...reading, ...Object.fromEntries(voids.map(({ measure }) => [measure, null])), voids }
}

/** The lines of a measure over time, one for each reader: a difference between two readers is itself something to talk about. */
export function linesOf(readings: readonly Reading[], measure: Measure): Line[] {
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

export interface FirstAndNow<M extends Measure = Axis> {
  measure: M
  first: { on: string; value: number }
  now: { on: string; value: number }
  /** Read once so far: first and now are one. */
  once: boolean
}

/** The first and the newest reading of each axis, side by side: by the reading made together where there is one. No total (C-01). */
export const firstAndNow = (readings: readonly Reading[]): FirstAndNow[] => besides(readings, axes)
/** The same of the rulers of readiness. */
export const rulersFirstAndNow = (readings: readonly Reading[]): FirstAndNow<Ruler>[] => besides(readings, rulers)

function besides<M extends Measure>(readings: readonly Reading[], of: readonly M[]): FirstAndNow<M>[] {
  return of.flatMap((measure) => {
    const lines = linesOf(readings, measure)
    const line = lines.find((l) => l.byWhom === 'together') ?? lines[0]
    const first = line?.points[0]
    const now = line?.points.at(-1)
    return first && now ? [{ measure, first, now, once: first === now }] : []
  })
}
