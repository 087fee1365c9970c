import type { Day } from '#src/platform/clock.ts'

/** The first day of a day's quarter. */
export const quarterOf = (day: Day): Day => `${day.slice(0, 4)}-${String(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`

/** The last day of the quarter that begins on a day. */
export function endOfQuarter(first: Day): Day {
  const [year = 0, month = 1] = first.split('-').map(Number)
  return new Date(Date.UTC(year, month + 2, 0)).toISOString().slice(0, 10)
}
