/** O-04 of a cohort: the days worked in the year after entry, of all days of that year. */
import type { Day } from '#src/platform/clock.ts'
import { daysWorked } from './retention.ts'
import { spreadFrom, tellFigures, type ToldFigure } from './told.ts'
import type { Accompaniment, Figure } from './types.ts'

export interface ToldDays {
  /** Whose year has passed, and who is not asked about. */
  people: Pick<ToldFigure, 'denominator' | 'excluded' | 'reasons'>
  /** Shares of all their days; null of nobody, and of few where it is protected. */
  worked: number | null
  unknown: number | null
}

export function tellDays(all: readonly Accompaniment[], asOf: Day, guard: boolean): ToldDays {
  const figure: Figure = { numerator: 0, denominator: 0, unknown: 0, excluded: {} }
  const leave = (reason: keyof Figure['excluded']) => (figure.excluded[reason] = (figure.excluded[reason] ?? 0) + 1)
  const days = { worked: 0, unknown: 0, of: 0 }
  for (const one of all) {
    const found = one.closed ? 'closed' : (daysWorked(one, asOf) ?? 'no_work')
    if (typeof found === 'string') leave(found)
    else {
      figure.denominator++
      for (const key of ['worked', 'unknown', 'of'] as const) days[key] += found[key]
    }
  }
  const { overall } = tellFigures({ ...figure, numerator: figure.denominator }, [], { guard, addUp: true })
  const told = days.of > 0 && (!guard || figure.denominator >= spreadFrom)
  const share = (n: number) => (!told ? null : guard ? Math.round((100 * n) / days.of) / 100 : n / days.of)
  return { people: { denominator: overall.denominator, excluded: overall.excluded, reasons: overall.reasons }, worked: share(days.worked), unknown: share(days.unknown) }
}
