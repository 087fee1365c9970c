/** O-04 of a cohort: the days worked in the year after entry, of all days of that year. */
import type { Day } from '#src/platform/clock.ts'
import { daysWorkedOf } from './retention.ts'
import { spreadFrom, tellFigures, type ToldFigure } from './told.ts'
import type { Accompaniment } from './types.ts'

export interface ToldDays {
  /** Whose year has passed, and who is not asked about. */
  people: Pick<ToldFigure, 'denominator' | 'excluded' | 'reasons'>
  /** Shares of all their days; null of nobody, and of few where it is protected. */
  worked: number | null
  unknown: number | null
}

export function tellDays(all: readonly Accompaniment[], asOf: Day, guard: boolean): ToldDays {
  const open = all.filter(({ closed }) => !closed)
  const { people, days, notYet, noWork } = daysWorkedOf(open, asOf)
  const left = Object.entries({ not_yet: notYet, no_work: noWork, closed: all.length - open.length }).filter(([, n]) => n > 0)
  const { overall } = tellFigures({ numerator: people, denominator: people, unknown: 0, excluded: Object.fromEntries(left) }, [], { guard, addUp: true })
  const told = people >= (guard ? spreadFrom : 1)
  const share = (n: number) => (!told ? null : guard ? Math.round((100 * n) / days.of) / 100 : n / days.of)
  return { people: { denominator: overall.denominator, excluded: overall.excluded, reasons: overall.reasons }, worked: share(days.worked), unknown: share(days.unknown) }
}
