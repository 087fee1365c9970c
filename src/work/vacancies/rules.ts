/** What a vacancy says, weighed: its pay against the minimum in force, and whether it is still open. */
import type { Day } from '#src/platform/clock.ts'
import type { Minimum, Vacancy, VacancyWords } from './types.ts'

/** Hours of a full month that the monthly minimum is for. */
export const fullMonthHours = 182
/** Weeks in a month, for hours a week against a monthly pay. */
const weeksAMonth = 52 / 12

export interface PayStands {
  below: boolean
  /** The minimum on the same basis. */
  minimum: number
  /** A month's minimum was taken for the part of a full post that the hours say. */
  forHours: number | null
}

/**
 * Pay against the minimum in force: the lowest that is said. A monthly pay for fewer hours than a full post is held against the same share of the
 * monthly minimum; without hours a month's pay cannot be judged, unless it reaches the minimum of a full post. Null where nothing can be said.
 */
export function payAgainstMinimum({ payFrom, payTo, payBasis, hoursFrom, hoursTo }: Pick<VacancyWords, 'payFrom' | 'payTo' | 'payBasis' | 'hoursFrom' | 'hoursTo'>, minimum: Minimum): PayStands | null {
  const pay = payFrom ?? payTo
  if (pay === null || payBasis === null) return null
  if (payBasis === 'hour') return minimum.hour === null ? null : { below: pay < minimum.hour, minimum: minimum.hour, forHours: null }
  if (minimum.month === null) return null
  const hours = hoursFrom ?? hoursTo
  if (hours === null) return pay >= minimum.month ? { below: false, minimum: minimum.month, forHours: null } : null
  const share = Math.min(1, (hours * weeksAMonth) / fullMonthHours)
  const asked = Math.round(minimum.month * share * 100) / 100
  return { below: pay < asked, minimum: asked, forHours: share < 1 ? hours : null }
}

/** How a vacancy stands: open, past its day, or closed. */
export function stateOf({ closedOn, openUntil }: Pick<Vacancy, 'closedOn' | 'openUntil'>, today: Day): 'open' | 'past' | 'closed' {
  return closedOn !== null ? 'closed' : openUntil !== null && openUntil < today ? 'past' : 'open'
}

/** Pay that was said long ago is said again before anybody counts on it. */
export const payIsOld = (saidOn: Day | null, today: Day): boolean => saidOn !== null && saidOn < monthsBefore(today, 6)
const monthsBefore = (day: Day, months: number): Day => {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCMonth(at.getUTCMonth() - months)
  return at.toISOString().slice(0, 10)
}


/** All texts of a vacancy, by the name of their field: what the rules of the law read. */
export const textsOf = (vacancy: VacancyWords): [string, string][] =>
  (['title', 'description', 'hoursWords', 'transportWords', 'payWords', 'conditions', 'accessibilityWords', 'languagesWords', 'horizon', 'needed', 'learnedThere', 'chosenWords'] as const)
    .map((field): [string, string] => [field, vacancy[field]])
    .filter(([, text]) => text !== '')
