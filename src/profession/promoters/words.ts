import type { Messages } from './messages.ts'
import type { Clock } from './types.ts'

/** Where a clock stands, in words: the state, and the months while they say something. */
export function standingInWords(t: Messages, { state, months }: Pick<Clock, 'state' | 'months'>): string {
  const words = t.clock.states[state]
  return state === 'not_begun' || state === 'experienced' || months === 0 ? words : `${words} · ${t.clock.months(months)}`
}
