/** Pay beside dated references (O-05, O-06; domain.md 5.3). Pure: the figures and the day come in, and what is not known is said. */
import type { Day } from '#src/platform/clock.ts'
import type { FigureKind } from '#src/profession/knowledge/types.ts'
import type { Pay } from './types.ts'

/** A full week and a full month of work in hours: the minimum wage of a month is that of 182 hours. */
export const fullWeek = 42
export const fullMonth = 182
const weeksInMonth = 52 / 12

/** A figure as of a day, as the network keeps it. */
export interface WageFigure {
  kind: FigureKind
  value: number
  effectiveOn: Day
  source: string
  verified: boolean
}

export type AgainstMinimum =
  | { known: true; ratio: number; of: WageFigure; adjustedPercent: number | null; below: boolean }
  | { known: false; why: 'hours' | 'figure' }
export type AgainstReference = { known: true; ratio: number; of: WageFigure } | { known: false; why: 'hours' | 'figure' }

/** The figure that holds on a day: the last to come into effect by then. */
export const inForce = (figures: readonly WageFigure[], kind: FigureKind, day: Day): WageFigure | undefined =>
  figures.filter((one) => one.kind === kind && one.effectiveOn <= day).sort((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : -1))[0]

/** Gross pay of a month of full work; null where a monthly pay has no hours beside it. */
export function fullTimeMonth({ amount, basis }: Pick<Pay, 'amount' | 'basis'>, hoursWeek: number | null): number | null {
  if (basis === 'hour') return amount * fullMonth
  return hoursWeek ? (amount * fullWeek) / hoursWeek : null
}

/** Gross pay of a month as it is worked. */
export function grossMonth({ amount, basis }: Pick<Pay, 'amount' | 'basis'>, hoursWeek: number | null): number | null {
  if (basis === 'month') return amount
  return hoursWeek ? amount * hoursWeek * weeksInMonth : null
}

/** Rounding is no breach, and nothing else passes: half an agora of an hour, one part in a thousand of a month. */
const roundedHour = 0.005
const roundedMonth = 0.999

/** Pay of full work against the minimum wage in force on a day; where an adjusted minimum was set, against that share of it, and said apart (O-05). */
export function againstMinimum(pay: Pay, hoursWeek: number | null, figures: readonly WageFigure[], day: Day): AgainstMinimum {
  const month = inForce(figures, 'minimum_month', day)
  const hour = pay.basis === 'hour' ? inForce(figures, 'minimum_hour', day) : undefined
  // The minimum of an hour counts where it is as new as that of the month.
  const of = hour && (!month || hour.effectiveOn >= month.effectiveOn) ? hour : month
  if (!of) return { known: false, why: 'figure' }
  const earned = of.kind === 'minimum_hour' ? pay.amount : fullTimeMonth(pay, hoursWeek)
  if (earned === null) return { known: false, why: 'hours' }
  const least = of.value * ((pay.adjustedPercent ?? 100) / 100)
  const below = pay.basis === 'hour' ? pay.amount < (of.kind === 'minimum_hour' ? least : least / fullMonth) - roundedHour : earned < least * roundedMonth
  return { known: true, ratio: earned / least, of, adjustedPercent: pay.adjustedPercent, below }
}

/** A month's gross pay against the average or the median wage known for that time (O-06): the reference says its day and source. */
export function againstReference(kind: 'average_month' | 'median_month', pay: Pay, hoursWeek: number | null, figures: readonly WageFigure[], day: Day): AgainstReference {
  const of = inForce(figures, kind, day)
  if (!of) return { known: false, why: 'figure' }
  const earned = grossMonth(pay, hoursWeek)
  return earned === null ? { known: false, why: 'hours' } : { known: true, ratio: earned / of.value, of }
}

/**
 * What a job said of itself on a day. What it says now holds from the last change on, before it what the change of that time came to, and before the first what that one changed. An edit of the job
 * corrects; only what was told as a change is one. `changes` come as they were told, the earlier first: of two of one day the later stands.
 */
export function saidOn(day: Day, now: string, changes: readonly { on: Day; before: string; after: string }[]): string {
  const inOrder = changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const next = inOrder.find(({ on }) => on > day)
  if (!next) return now
  return inOrder.findLast(({ on }) => on <= day)?.after ?? next.before
}

/** Hours of a week on a day. */
export const hoursOn = (day: Day, now: number | null, changes: readonly { on: Day; before: string; after: string }[]): number | null => Number(saidOn(day, String(now ?? ''), changes)) || null

export type PayChange = { percent: number; real: boolean }

/** How pay of full work changed from one day to another, in percent: real where a price index of its own time is known for each of the two, else nominal; null where the hours are not known. */
export function payChange(before: Pay, beforeHours: number | null, after: Pay, afterHours: number | null, figures: readonly WageFigure[]): PayChange | null {
  const [was, is] = before.basis === after.basis && before.basis === 'hour' ? [before.amount, after.amount] : [fullTimeMonth(before, beforeHours), fullTimeMonth(after, afterHours)]
  if (was === null || is === null || was === 0) return null
  const [then, now] = [inForce(figures, 'price_index', before.fromDay), inForce(figures, 'price_index', after.fromDay)]
  // One index for both says nothing of how prices rose between them.
  if (!then || !now || then.effectiveOn === now.effectiveOn) return { percent: (is / was - 1) * 100, real: false }
  return { percent: ((is / now.value) * (then.value / was) - 1) * 100, real: true }
}

/** O-08: pay that grew by a tenth or more counts. */
export const paidMorePercent = 10
