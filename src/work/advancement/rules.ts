/** Pure decisions about advancement (O-08). */
import { addDays, type Day } from '#src/platform/clock.ts'
import { paidMorePercent } from '#src/work/placements/wages.ts'
import type { AdvancementEvent } from './types.ts'

/** O-08 looks at the first twelve months. */
export const withinYear = (firstDay: Day, on: Day): boolean => on >= firstDay && on < addDays(firstDay, 365)

export type Counts = 'yes' | 'too_little' | 'nominal' | 'unknown'
/** Whether something counts as advancement: pay that grew by a tenth in real terms, hours that grew, and each other kind. Where no price index is known, pay is said as it is and does not count. */
export function counts({ kind, before, after, payPercent, payReal }: Pick<AdvancementEvent, 'kind' | 'before' | 'after' | 'payPercent' | 'payReal'>, hoursWanted: number | null): Counts {
  if (kind === 'pay') {
    if (payPercent === null) return 'unknown'
    if (payPercent < paidMorePercent) return 'too_little'
    return payReal ? 'yes' : 'nominal'
  }
  if (kind === 'hours') {
    if (hoursWanted === null) return 'unknown'
    const [was, is] = [Number(before), Number(after)]
    if (before === '' || Number.isNaN(was) || Number.isNaN(is)) return 'unknown'
    // Fewer hours can be what was wished for: nearer counts, an hour away is there.
    return Math.abs(is - hoursWanted) < 1 && Math.abs(was - hoursWanted) >= 1 ? 'yes' : 'too_little'
  }
  return 'yes'
}
