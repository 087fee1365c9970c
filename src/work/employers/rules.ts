/** Which employers come back (O-15), and which agreements hold. */
import { addDays, type Day } from '#src/platform/clock.ts'
import type { Agreement, PlacementHere, Repeat } from './types.ts'

/** How a placement stands at its 90th day after the first workday. What nobody said is unknown, and unknown is never success (O-03). */
export function atDay90({ firstDay, lastDay, knownOn }: PlacementHere, today: Day): 'retained' | 'ended' | 'too_early' | 'unknown' {
  const day90 = addDays(firstDay, 90)
  if (lastDay !== null) return lastDay >= day90 ? 'retained' : 'ended'
  if (day90 > today) return 'too_early'
  return knownOn !== null && knownOn >= day90 ? 'retained' : 'unknown'
}

/** O-15: an employer with two placements or more that were retained 90 days. Where what is unknown could make it two, it is not known. */
export function repeatOf(placements: readonly PlacementHere[], today: Day): Repeat {
  const stand = placements.map((one) => atDay90(one, today))
  const count = (kind: (typeof stand)[number]) => stand.filter((one) => one === kind).length
  const [retained, unknown] = [count('retained'), count('unknown')]
  const repeats = retained >= 2 ? 'yes' : retained + unknown >= 2 ? 'unknown' : 'no'
  return { placements: stand.length, retained, ended: count('ended'), tooEarly: count('too_early'), unknown, repeats }
}

/** Whether an agreement holds on a day. */
export const holds = ({ fromOn, untilOn }: Pick<Agreement, 'fromOn' | 'untilOn'>, today: Day): boolean => fromOn <= today && (untilOn === null || untilOn >= today)
