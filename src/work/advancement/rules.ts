/** Pure decisions about advancement (O-08). */
import { foldedWords } from '#src/language/folding.ts'
import { addDays, type Day } from '#src/platform/clock.ts'
import type { Contract } from '#src/work/placements/types.ts'
import { hoursOn, paidMorePercent } from '#src/work/placements/wages.ts'
import type { AdvancementEvent, AdvancementKind } from './types.ts'

/** O-08 looks at the first twelve months. */
export const withinYear = (firstDay: Day, on: Day): boolean => on >= firstDay && on < addDays(firstDay, 365)

type Change = Pick<AdvancementEvent, 'on' | 'before' | 'after'>
/** The changes of a kind among events that come the newest first, as they were told: what saidOn asks for. */
export const changesOf = (of: AdvancementKind, newestFirst: readonly (Change & Pick<AdvancementEvent, 'kind'>)[]): Change[] => newestFirst.filter(({ kind }) => kind === of).toReversed()

export const hourChanges = (newestFirst: readonly (Change & Pick<AdvancementEvent, 'kind'>)[]): Change[] => changesOf('hours', newestFirst)

/** Whether words tell the same: capitals, marks and stops say nothing. */
export const sameWords = (one: string, other: string): boolean => folded(one) === folded(other)
const folded = (words: string) => foldedWords(words).join(' ') || words.trim()

/** The hours that are known of a job, each from when on. */
export function hoursKnown(firstDay: Day, now: number | null, changes: readonly Change[]): { from: Day; hours: number }[] {
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
