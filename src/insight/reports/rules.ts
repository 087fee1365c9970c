/** Pure: the seal of what was told, and how it differs from what is known since. */
import { createHash } from 'node:crypto'
import type { Measure } from '../outcomes/measures.ts'
import type { Told } from '../outcomes/outcomes.ts'
import type { Count, ToldFigure } from '../outcomes/told.ts'
import type { Content, Frozen } from './types.ts'

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

const step = 5
/** So many at least, in steps of five; null is fewer than five. */
export const timesInSteps = (times: number): Count => (times < step ? null : times - (times % step))

/**
 * Changes as they are told to who funds: in steps of five towards what was signed, so that neither a change of few nor two looks a day apart tell of one person.
 * A count that is protected then or now is told as it was signed.
 */
export const inSteps = (changed: readonly Changed[]): Changed[] =>
  changed.flatMap(({ measure, was, now }) => {
    const stepped = (before: Count, after: Count): Count => (before === null || after === null ? before : before + Math.trunc((after - before) / step) * step)
    const told = { numerator: stepped(was.numerator, now.numerator), denominator: stepped(was.denominator, now.denominator), unknown: stepped(was.unknown, now.unknown), excluded: stepped(was.excluded, now.excluded), reasons: was.reasons }
    return same(was, told) ? [] : [{ measure, was, now: told }]
  })

/** What stands beside the content in its row (and is not in the digest by itself) is what the content says. */
export function saysTheSame(row: Omit<Frozen, 'id' | 'versionId' | 'reportId' | 'title' | 'forWhom' | 'digest'> & { words: string; programmeId: string | null; centreId: string | null }, content: Content): boolean {
  return (
    row.asOf === content.told.asOf && row.signedName === content.signed.name && row.at.toISOString() === content.signed.at && row.words === content.signed.words && row.number === content.number &&
    row.from === `${content.from}-01` && row.until === `${content.until}-01` && row.programmeId === content.programmeId && row.centreId === content.centreId
  )
}
