/** When a cohort meets, who has a place, what is marked, and what a voucher's rule asks and pays. */
import { addDays, type Day } from '#src/platform/clock.ts'
import type { Weekday } from '../directory/types.ts'
import { weekdays } from '../directory/types.ts'
import type { Attendance, CheckLine, CohortSession, CohortWords, Standing, TakesPart, VoucherRule } from './types.ts'

/** A cohort has no more sessions than this: a course of five days a week for a year. */
export const mostSessions = 260

/** The day of the week of a day. */
export const weekdayOf = (day: Day): Weekday => weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? 'SU'

/** The days on which a cohort meets, from its first to its last. */
export function meetingDays(beginsOn: Day, endsOn: Day, on: readonly Weekday[], most = mostSessions): Day[] {
  const days: Day[] = []
  for (let day = beginsOn; day <= endsOn && days.length < most; day = addDays(day, 1)) if (on.includes(weekdayOf(day))) days.push(day)
  return days
}

type Meets = Pick<CohortWords, 'beginsOn' | 'endsOn' | 'weekdays' | 'startsAt'>
/** What becomes of a cohort's sessions: those that fall away or come back, those whose hour moves, and the days that need one. */
export interface SessionsMove { fall: string[]; back: string[]; add: Day[]; toHour: string[] }

/**
 * When a cohort meets otherwise: of the days that lie ahead, those of its old days that are none of the new fall away, and those that fell away before come back. A session that was added by hand
 * stays, one that was called off by hand stays called off, and so does what was. The hour of those that were at the old hour moves with it.
 */
export function moveSessions(before: Meets, after: Meets, sessions: readonly CohortSession[], today: Day): SessionsMove {
  const [old, now] = [before, after].map(({ beginsOn, endsOn, weekdays: on }) => new Set(meetingDays(beginsOn, endsOn, on)))
  const ahead = sessions.filter(({ on }) => on > today)
  const moved = (one: CohortSession) => one.startsAt === before.startsAt && before.startsAt !== after.startsAt && !sessions.some(({ on, startsAt }) => on === one.on && startsAt === after.startsAt)
  const fall = ahead.filter(({ on, calledOff }) => !calledOff && old?.has(on) && !now?.has(on))
  const back = sessions.filter(({ on, fellAway }) => fellAway && on >= today && now?.has(on))
  // A day has its session, whatever became of it; only a new day is given one.
  const has = new Set(sessions.map(({ on }) => on))
  return { fall: fall.map(({ id }) => id), back: back.map(({ id }) => id), add: [...(now ?? [])].filter((day) => day >= today && !has.has(day)), toHour: ahead.filter(moved).map(({ id }) => id) }
}

/** How many places are free; null where there is no end of them. */
export const placesLeft = (enrolled: number, places: number | null): number | null => (places === null ? null : Math.max(0, places - enrolled))

/** Where somebody new stands: who comes after the last place waits. */
export const standingOf = (enrolled: number, places: number | null): 'enrolled' | 'waiting' => (placesLeft(enrolled, places) === 0 ? 'waiting' : 'enrolled')

/** What is marked anew when a session is marked: everybody was there, but for who came for a part or not. Who was marked so already is not marked again, and keeps what was said of it. */
export function marksOf(people: readonly Pick<TakesPart, 'participantId' | 'marked'>[], sessionId: string, { away, part }: { away: readonly string[]; part: readonly string[] }): { participantId: string; was: Attendance }[] {
  return people.flatMap(({ participantId, marked }) => {
    const was = away.includes(participantId) ? 'not' : part.includes(participantId) ? 'part' : 'there'
    return marked[sessionId]?.was === was ? [] : [{ participantId, was }]
  })
}

/** The last sessions that took place, the newest first: what waits to be marked comes first where it is. */
export const heldSessions = (sessions: readonly CohortSession[], today: Day): CohortSession[] => sessions.filter(({ on, calledOff }) => on <= today && !calledOff).toReversed()

/** Who is marked in a session: whoever has a place, and who had one on that day. Who waited then had none. */
export const isMarked = ({ state, enrolledOn, endedOn }: Pick<TakesPart, 'state' | 'enrolledOn' | 'endedOn'>, on: Day): boolean => state !== 'waiting' && state !== 'stopped_waiting' && enrolledOn <= on && (endedOn === null || endedOn >= on)

/** Why an end is not written so: who waits has nothing to complete, and nothing ends before it began. */
export type WrongEnd = 'waits' | 'not_come' | 'before_it_began' | 'no_reason'
export function endIsWrong({ state, enrolledOn }: { state: Standing; enrolledOn: Day }, end: { state: Standing; endedOn: Day; leftWhy: string | null }, today: Day): WrongEnd | null {
  if (state === 'waiting' || state === 'stopped_waiting') return 'waits'
  if (end.endedOn > today) return 'not_come'
  if (end.endedOn < enrolledOn) return 'before_it_began'
  return end.state === 'left' && end.leftWhy === null ? 'no_reason' : null
}

/** Why a place is not told to have been had since a day: what is marked of earlier sessions would belong to nobody, and nothing begins after it ended. */
export type WrongSince = 'waits' | 'not_come' | 'before_the_cohort' | 'after_its_end' | 'marked_before'
export function sinceIsWrong(
  { state, enrolledOn, endedOn, firstMarked }: Pick<TakesPart, 'state' | 'enrolledOn' | 'endedOn'> & { firstMarked: Day | null }, since: Day, beginsOn: Day, today: Day,
): WrongSince | null {
  if (state === 'waiting' || state === 'stopped_waiting') return 'waits'
  if (since > today) return 'not_come'
  if (since < beginsOn && since < enrolledOn) return 'before_the_cohort'
  if (endedOn !== null && since > endedOn) return 'after_its_end'
  return firstMarked !== null && since > firstMarked ? 'marked_before' : null
}

/** Where somebody stands again whose end was written by mistake: who left a cohort whose places are all taken waits for one. */
export function standingAgain(state: Standing, left: number | null): 'enrolled' | 'waiting' | null {
  if (state === 'stopped_waiting') return 'waiting'
  if (state === 'left') return left === 0 ? 'waiting' : 'enrolled'
  return state === 'completed' || state === 'goes_on' ? 'enrolled' : null
}

/** Whether a rule can be asked for on a day. */
export const isInForce = ({ effectiveOn, endedOn }: Pick<VoucherRule, 'effectiveOn' | 'endedOn'>, day: Day): boolean => effectiveOn <= day && (endedOn === null || endedOn >= day)

/** The day years later; 29 February is 1 March where there is none. */
export function yearsLater(day: Day, years: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year + years, month - 1, date)).toISOString().slice(0, 10)
}

/** What a voucher of a rule pays of a cost, in whole NIS, and whether its cap holds it down; null where the cost is not known. */
export function pays({ percent, cap }: Pick<VoucherRule, 'percent' | 'cap'>, cost: number | null): { amount: number | null; capped: boolean } {
  if (cost === null) return { amount: null, capped: false }
  const part = Math.round((cost * percent) / 100)
  return cap !== null && part > cap ? { amount: cap, capped: true } : { amount: part, capped: false }
}

/** The most that a voucher of a rule can be granted, in NIS; null where neither a cap nor the cost says it. */
export function mostOf({ percent, cap }: Pick<VoucherRule, 'percent' | 'cap'>, cost: number | null): number | null {
  if (cost === null) return cap
  return Math.min(cap ?? Number.POSITIVE_INFINITY, Math.ceil((cost * percent) / 100))
}

/**
 * The check of a voucher in words, line by line: whether the rule was in force on the day on which it was asked for, whether one was granted within its years of waiting before,
 * whether whoever accompanies confirmed what was declared, and what it pays. No line looks at a population: what the rule asks for is declared and confirmed, in words (5.5).
 */
export function checkOf(rule: VoucherRule, { askedOn, cost, granted, confirmed }: { askedOn: Day; cost: number | null; granted: readonly Day[]; confirmed: boolean }): CheckLine[] {
  const last = [...granted].filter((day) => day <= askedOn).sort().at(-1) ?? null
  const again = last === null ? null : yearsLater(last, rule.waitingYears)
  return [
    { what: 'in_force', so: isInForce(rule, askedOn), from: rule.effectiveOn, until: rule.endedOn },
    { what: 'no_second', so: rule.waitingYears === 0 || again === null || again <= askedOn, years: rule.waitingYears, last, again },
    { what: 'declared', so: confirmed ? true : null },
    { what: 'amount', ...pays(rule, cost) },
  ]
}

/** Whether a grant can be written down: every line that can be so or not is so. */
export const mayGrant = (lines: readonly CheckLine[]): boolean => lines.every((line) => line.what === 'amount' || line.so === true)
