/** Pure decisions about advancement (O-08). */
import { addDays, type Day } from '#src/platform/clock.ts'
import type { Contract } from '#src/work/placements/types.ts'
import { hoursOn, paidMorePercent } from '#src/work/placements/wages.ts'
import type { AdvancementEvent } from './types.ts'

/** O-08 looks at the first twelve months. */
export const withinYear = (firstDay: Day, on: Day): boolean => on >= firstDay && on < addDays(firstDay, 365)

type HourChange = Pick<AdvancementEvent, 'on' | 'before' | 'after'>
/** The changes of hours among events that come the newest first, as they were told: what hoursOn asks for. */
export const hourChanges = (newestFirst: readonly (HourChange & Pick<AdvancementEvent, 'kind'>)[]): HourChange[] => newestFirst.filter(({ kind }) => kind === 'hours').toReversed()

/** The hours that are known of a job, each from when on. */
export function hoursKnown(firstDay: Day, now: number | null, changes: readonly HourChange[]): { from: Day; hours: number }[] {
  const days = [...new Set([firstDay, ...changes.map(({ on }) => on)])].sort()
  return days.flatMap((from) => {
    const hours = hoursOn(from, now, changes)
    return hours === null ? [] : [{ from, hours }]
  })
}

export type Counts = 'yes' | 'too_little' | 'nominal' | 'unknown'

/** Contracts by how far they secure work. Work of one's own stands beside them, not above or below. */
const contractsUpward: readonly string[] = ['none', 'daily', 'agency', 'fixed_term', 'open_ended'] satisfies Contract[]

function contractGrew(before: string, after: string): Counts {
  const [was, is] = [contractsUpward.indexOf(before), contractsUpward.indexOf(after)]
  return was < 0 || is < 0 ? 'unknown' : is > was ? 'yes' : 'too_little'
}

/** More hours than before, up to what is wished for: an hour away is there. */
function hoursGrew(before: string, after: string, wanted: number | null): Counts {
  const [was, is] = [Number(before), Number(after)]
  if (before === '' || after === '' || Number.isNaN(was) || Number.isNaN(is)) return 'unknown'
  if (is <= was) return 'too_little'
  if (wanted === null) return 'unknown'
  return Math.abs(is - wanted) < 1 && Math.abs(was - wanted) >= 1 ? 'yes' : 'too_little'
}

/**
 * Whether something counts as advancement, on the page of a job and in what is said of many: pay that grew by a tenth in real terms, hours that grew to what is wished for, a contract that
 * secures more, a role, a credential put to use. Where no price index is known, pay is said as it is and does not count.
 */
export function counts({ kind, before, after, payPercent, payReal }: Pick<AdvancementEvent, 'kind' | 'before' | 'after' | 'payPercent' | 'payReal'>, hoursWanted: number | null): Counts {
  if (kind === 'pay') {
    if (payPercent === null) return 'unknown'
    if (payPercent < paidMorePercent) return 'too_little'
    return payReal ? 'yes' : 'nominal'
  }
  if (kind === 'hours') return hoursGrew(before, after, hoursWanted)
  return kind === 'contract' ? contractGrew(before, after) : 'yes'
}
