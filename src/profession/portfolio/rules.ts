/** What a portfolio notices: the gaps that a growth plan begins from. Each is a rule that the page states; none is counted. */
import { daysBetween, type Day } from '#src/platform/clock.ts'
import type { Gap, Standing } from './types.ts'

/** Evidence of half a year ago still stands; it is time for some that is newer. */
export const freshDays = 183
const manyOfOneKind = 3

/** The newest day of evidence or observation; null where there is neither. */
export const newestOf = ({ pieces, observations }: Pick<Standing, 'pieces' | 'observations'>): Day | null =>
  [...pieces.map(({ keptOn }) => keptOn), ...(observations.last ? [observations.last] : [])].sort().at(-1) ?? null

export function gapsOf(one: Pick<Standing, 'pieces' | 'observations' | 'own' | 'mentor'>, today: Day): Gap[] {
  const newest = newestOf(one)
  const kinds = new Set(one.pieces.map(({ kind }) => kind))
  const noticed: [Gap, boolean][] = [
    ['none', newest === null],
    ['old', newest !== null && daysBetween(newest, today) > freshDays],
    ['one_kind', one.pieces.length >= manyOfOneKind && kinds.size === 1 && one.observations.count === 0],
    ['no_grey', one.pieces.length > 0 && one.pieces.every(({ grey }) => grey === '')],
    ['differs', one.own !== null && one.mentor !== null && one.own.stands !== one.mentor.stands],
  ]
  return noticed.filter(([, is]) => is).map(([gap]) => gap)
}
