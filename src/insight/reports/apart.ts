/** Whether two signed reports, one subtracted from the other, would tell of few people. Pure. */
import { firstDayOf, lastDayOf, quarterOf } from '../outcomes/asked.ts'
import type { Measure } from '../outcomes/measures.ts'
import { isSmall } from '../outcomes/protection.ts'
import type { Count, ToldFigure } from '../outcomes/told.ts'
import type { Content } from './types.ts'

type OfReport = Pick<Content, 'definition' | 'programmeId' | 'centreId' | 'from' | 'until' | 'told'>

/** Some people of whom a report tells: where, who joined when, and what they said of themselves where it goes by that. */
interface Cohort {
  programme: string | null
  centre: string | null
  from: string
  until: string
  said: string | null
  joined: Count
  figures: Partial<Record<Measure, ToldFigure>>
}

/** All of a report, and each of its groups. */
function cohortsOf({ definition: { by }, programmeId, centreId, from, until, told }: OfReport): Cohort[] {
  const all: Cohort = { programme: programmeId, centre: centreId, from: firstDayOf(from), until: lastDayOf(until), said: null, joined: told.joined, figures: told.overall }
  return [all, ...told.groups.map(({ key, joined, figures }): Cohort => {
    const group = { ...all, joined, figures }
    if (by === 'programme') return { ...group, programme: key }
    if (by === 'centre') return { ...group, centre: key }
    if (by === 'population' || by === 'exclusion') return { ...group, said: `${by} ${key}` }
    return { ...group, ...(by === 'month' ? { from: firstDayOf(key), until: lastDayOf(key) } : monthsOf(key)) }
  })]
}
function monthsOf(quarter: string): { from: string; until: string } {
  const year = quarter.slice(0, 4)
  const last = Number(quarter.slice(-1)) * 3
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`
  return quarterOf(firstDayOf(month(last))) === quarter ? { from: firstDayOf(month(last - 2)), until: lastDayOf(month(last)) } : { from: quarter, until: quarter }
}

const within = (a: Cohort, b: Cohort): boolean =>
  (b.programme === null || a.programme === b.programme) && (b.centre === null || a.centre === b.centre) && a.from >= b.from && a.until <= b.until && a.said === b.said
const isSame = (a: Cohort, b: Cohort): boolean => within(a, b) && within(b, a)
const few = (a: Count | undefined, b: Count | undefined): boolean => typeof a === 'number' && typeof b === 'number' && isSmall(Math.abs(a - b))

/** Whether two figures of people of whom one are a part of the other differ by few. */
const tellsOfFew = (a: Cohort, b: Cohort): boolean =>
  few(a.joined, b.joined) || Object.entries(a.figures).some(([measure, one]) => {
    const other = b.figures[measure as Measure]
    return other !== undefined && (['numerator', 'denominator', 'unknown', 'excluded'] as const).some((count) => few(one[count], other[count]))
  })

/**
 * Two reports as of the same day: somewhere the people of the one are a part of the people of the other, and what lies between them are few. The same people
 * are not held against each other: what differs there is what was learned in between, and whoever signs sees it.
 */
export const apartByFew = (one: OfReport, other: OfReport): boolean =>
  one.told.asOf === other.told.asOf && cohortsOf(one).some((a) => cohortsOf(other).some((b) => !isSame(a, b) && (within(a, b) || within(b, a)) && tellsOfFew(a, b)))
