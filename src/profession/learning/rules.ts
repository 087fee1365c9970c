/** Who has a place, what counts as hours and for what, and what a year of continuing learning still asks. */
import { addDays, type Day } from '#src/platform/clock.ts'
import { dayAfterMonths } from '../promoters/rules.ts'
import type { Leave } from '../promoters/types.ts'
import { type Attended, type HoursTold, type LearningYear, learningKinds, type Requirement, type Session, type Standing, type TakesPart } from './types.ts'

/** Those enrolled stand in the order in which they came: as many as there are places have one, the others wait. */
export const standingAt = (number: number, places: number | null): Standing => (places === null || number <= places ? 'in' : 'waiting')

/** How many places are free; null where there is no end of them. */
export const placesLeft = (enrolled: number, places: number | null): number | null => (places === null ? null : Math.max(0, places - enrolled))

/** How many wait. */
export const waitingFor = (enrolled: number, places: number | null): number => (places === null ? 0 : Math.max(0, enrolled - places))

/** Whether all sittings that were not called off have ended; without one nothing is over. */
export function isOver(sessions: readonly Pick<Session, 'startsAt' | 'minutes' | 'calledOff'>[], now: Date): boolean {
  const held = sessions.filter(({ calledOff }) => !calledOff)
  return held.length > 0 && held.every(({ startsAt, minutes }) => startsAt.getTime() + minutes * 60_000 < now.getTime())
}

/** Minutes in hours, to the nearest quarter; half a quarter and more goes up. Minutes are added first and rounded once. */
export const hoursOf = (minutes: number): number => Math.round(minutes / 15) / 4

const sumOf = (attended: readonly Attended[]): number => attended.reduce((sum, { minutes }) => sum + minutes, 0)

/**
 * Hours by criterion, by kind and together. What was learnt for several criteria counts in full for each of them and once in the total,
 * so that the criteria are not to be added up. What serves no criterion stands in the total alone.
 */
export function hoursIn(attended: readonly Attended[]): HoursTold {
  const criteria = [...new Set(attended.flatMap((one) => one.criteria))].sort()
  return {
    total: hoursOf(sumOf(attended)),
    byKind: learningKinds.map((kind) => ({ kind, hours: hoursOf(sumOf(attended.filter((one) => one.kind === kind))) })).filter(({ hours }) => hours > 0),
    byCriterion: criteria.map((criterion) => ({ criterion, hours: hoursOf(sumOf(attended.filter((one) => one.criteria.includes(criterion)))) })).filter(({ hours }) => hours > 0),
  }
}

/**
 * The year of continuing learning in which a day lies. Years begin on the day on which the standard was met and on its returns; leave moves
 * what comes after it by its days, as it moves the clock of the role. What is asked is what was asked when the year began. Null before the
 * standard is met, and in a year for which the network asks nothing. Whether it is done is told by minutes: rounding decides nothing.
 */
export function yearOf(metOn: Day | null, leaves: readonly Leave[], requirements: readonly Requirement[], attended: readonly Attended[], today: Day): LearningYear | null {
  if (metOn === null || today < metOn) return null
  const begins = (year: number) => dayAfterMonths(metOn, year * 12, leaves, today)
  let year = 0
  while (year < 80 && begins(year + 1) <= today) year++
  const from = year === 0 ? metOn : begins(year)
  const until = addDays(begins(year + 1), -1)
  const asked = requirements.filter(({ effectiveOn }) => effectiveOn <= from).sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)).at(-1)
  if (!asked || asked.hours === 0) return null
  const minutes = sumOf(attended.filter(({ on }) => on >= from && on <= until))
  const missing = Math.max(0, asked.hours * 60 - minutes)
  // A quarter is left for as long as a minute is.
  return { from, until, required: asked.hours, done: hoursOf(minutes), left: missing === 0 ? 0 : Math.max(0.25, hoursOf(missing)) }
}

/** How many minutes of a sitting are kept: no more than it lasted. */
export const minutesThere = (said: number, lasted: number): number => Math.min(said, lasted)

/** What a promoter is still to be told of their place: that somebody enrolled them, or that they moved up. Nobody who has a place loses it. */
export function newsOf({ number, told }: { number: number; told: Standing | null }, places: number | null): 'enrolled' | 'moved_up' | null {
  if (told === null) return 'enrolled'
  return told === 'waiting' && standingAt(number, places) === 'in' ? 'moved_up' : null
}

/** Whether places may become so few: nobody who has one loses it. */
export const mayHavePlaces = (places: number | null, enrolled: number, before: number | null): boolean => places === null || places >= Math.min(enrolled, before ?? enrolled)

/**
 * What is marked anew when all of a sitting are marked at once: who was there for the whole of it, who was marked for a part stays so, and
 * who was not there. Who waits for a place is marked only where they came, or were said to have come.
 */
export function marksOf(enrolled: readonly TakesPart[], { sessionId, minutes, places }: { sessionId: string; minutes: number; places: number | null }, there: readonly string[]): { promoterId: string; minutes: number }[] {
  return enrolled.flatMap(({ promoterId, number, marked }) => {
    const before = marked[sessionId] ?? (standingAt(number, places) === 'waiting' ? 0 : undefined)
    const now = there.includes(promoterId) ? before || minutes : 0
    return now === before ? [] : [{ promoterId, minutes: now }]
  })
}
