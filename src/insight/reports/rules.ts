/** Pure: the seal of what was told, and how it differs from what is known since. */
import { createHash } from 'node:crypto'
import type { Measure } from '../outcomes/measures.ts'
import type { Told } from '../outcomes/outcomes.ts'
import type { ToldFigure } from '../outcomes/told.ts'
import type { Content } from './types.ts'

/** What is kept, as one text: the same content always gives the same. */
export const written = (content: Content): string => JSON.stringify(content)

export const digestOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

export interface Changed {
  measure: Measure
  was: ToldFigure
  now: ToldFigure
}

const same = (a: ToldFigure, b: ToldFigure) => a.numerator === b.numerator && a.denominator === b.denominator && a.unknown === b.unknown && a.excluded === b.excluded

/** Figures that are others now than when they were frozen, of the same people on the same day: in the order of the report. */
export const changedSince = (before: Told, now: Told, measures: readonly Measure[]): Changed[] =>
  measures.flatMap((measure) => {
    const [was, is] = [before.overall[measure], now.overall[measure]]
    return was && is && !same(was, is) ? [{ measure, was, now: is }] : []
  })
