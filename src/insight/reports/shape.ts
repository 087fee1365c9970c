/** Which signed reports may stand beside each other, and how two of the same people differ. Pure. */
import { type By, toldByThemselves } from '../outcomes/asked.ts'
import { measureKeys } from '../outcomes/measures.ts'
import { smallest } from '../outcomes/protection.ts'
import type { Count, ToldFigure } from '../outcomes/told.ts'
import type { Told } from '../outcomes/outcomes.ts'
import { figuresOf } from './as-told.ts'
import type { Content } from './types.ts'

/** Whom a report tells of, and by what. */
export interface Shape {
  asOf: string
  programmeId: string | null
  centreId: string | null
  /** Months. */
  from: string
  until: string
  by: By
}
export const shapeOf = ({ told, programmeId, centreId, from, until, definition }: Pick<Content, 'told' | 'programmeId' | 'centreId' | 'from' | 'until' | 'definition'>): Shape => ({ asOf: told.asOf, programmeId, centreId, from, until, by: definition.by })

const meet = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
const addsUp = (by: By): boolean => !toldByThemselves.includes(by)

/**
 * Two reports as of the same day of which some of the people may be the same: they stand beside each other only where all are (the same place and months), and
 * where only one goes by groups that add up, or both by the same. Else one could be subtracted from the other, whatever each of them protects.
 */
export function besideEachOther(a: Shape, b: Shape): 'of others' | 'of the same' | 'in the way' {
  if (a.asOf !== b.asOf || !meet(a.programmeId, b.programmeId) || !meet(a.centreId, b.centreId) || a.from > b.until || b.from > a.until) return 'of others'
  const same = a.programmeId === b.programmeId && a.centreId === b.centreId && a.from === b.from && a.until === b.until
  return same && (a.by === b.by || !addsUp(a.by) || !addsUp(b.by)) ? 'of the same' : 'in the way'
}

/** Everything that is told of the same people, number by number. Shares of days are told as people. */
function numbersOf(told: Told, byGroups: boolean): Map<string, Count> {
  const numbers = new Map<string, Count>([['joined', told.joined]])
  const figures = (of: string, all: Told['overall']) => {
    for (const [measure, figure] of Object.entries(all)) for (const [name, n] of ofFigure(figure)) numbers.set(`${of} ${measure} ${name}`, n)
  }
  figures('all', told.overall)
  for (const { key, joined, figures: ofGroup } of byGroups ? told.groups : []) {
    numbers.set(`group ${key} joined`, joined)
    figures(`group ${key}`, ofGroup)
  }
  for (const { key, n } of told.attribution) numbers.set(`attribution ${key}`, n)
  for (const { key, n } of told.evidence) numbers.set(`evidence ${key}`, n)
  if (told.days) {
    const { people, worked, unknown } = told.days
    const asPeople = (share: number | null) => (share === null ? null : share * (people.denominator ?? 1))
    for (const [name, n] of [...ofFigure({ ...people, numerator: 0, unknown: 0 }), ['worked', asPeople(worked)] as const, ['not known', asPeople(unknown)] as const]) numbers.set(`days ${name}`, n)
  }
  return numbers
}
const ofFigure = ({ numerator, denominator, unknown, excluded, reasons }: ToldFigure): [string, Count][] => [
  ['numerator', numerator], ['denominator', denominator], ['unknown', unknown], ['excluded', excluded], ...reasons.map(({ reason, n }): [string, Count] => [reason, n]),
]

/**
 * Whether two signatures of the same people differ in some number by few, so that one less the other tells of few: everything that both tell is equal or differs
 * by five and more, and what one protects the other protects. A line that one of them has not is nobody; a measure that one does not tell is not held against.
 */
export function differByFew(before: Pick<Content, 'told' | 'definition'>, now: Pick<Content, 'told' | 'definition'>): boolean {
  const byGroups = before.definition.by === now.definition.by
  const [one, other] = [before.told, now.told]
  const both = measureKeys.filter((measure) => measure in one.overall && measure in other.overall)
  const numbers = (told: Told) => numbersOf({ ...told, ...figuresOf(told, both) }, byGroups)
  const [a, b] = [numbers(one), numbers(other)]
  return [...new Set([...a.keys(), ...b.keys()])].some((key) => {
    const [was, is] = [a.has(key) ? a.get(key) : 0, b.has(key) ? b.get(key) : 0]
    return was !== is && (was == null || is == null || Math.abs(was - is) < smallest)
  })
}
