/** The clock of the role (S-06): it counts months from the first day, stands still for leave, and asks for a talk at four points. */
import { addDays, type Day, daysBetween } from '#src/platform/clock.ts'
import { type Clock, type ClockFacts, type Leave, type Notice, type NoticePoint, notices, type Outcome } from './types.ts'

const monthsAt: Record<Notice, number> = { entry: 0, month_4: 4, month_8: 8, month_12: 12 }

/** The same day of a later month; its last day where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last))).toISOString().slice(0, 10)
}

const later = (a: Day, b: Day): Day => [a, b].sort()[1] ?? a

/** Leave in its order, each day once; one that lasts reaches until today. Leave that is still to come counts from its days on. */
function daysAway(leaves: readonly Leave[], startedOn: Day, today: Day): { from: Day; until: Day }[] {
  const spans = leaves
    .map(({ startsOn, endsOn }) => ({ from: later(startsOn, startedOn), until: endsOn ?? later(today, startsOn) }))
    .filter(({ from, until }) => until >= from)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const merged: { from: Day; until: Day }[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.from <= addDays(last.until, 1)) last.until = later(span.until, last.until)
    else merged.push({ ...span })
  }
  return merged
}

/** The day on which so many months in the role are over, moved by each day of leave before it. */
export function dayAfterMonths(startedOn: Day, months: number, leaves: readonly Leave[], today: Day): Day {
  let day = addMonths(startedOn, months)
  for (const { from, until } of daysAway(leaves, startedOn, today)) {
    if (from >= day) break
    day = addDays(day, daysBetween(from, until) + 1)
  }
  return day
}

const isFinal = (outcome: Outcome | undefined): outcome is 'met' | 'not_met' => outcome === 'met' || outcome === 'not_met'

/** Where the clock stands on a day. A notice stays due until its talk or a later one is held, or the clock has its outcome. */
export function clockOf({ startedOn, experienced, leaves, held, outcome }: ClockFacts, today: Day): Clock {
  const on = (months: number) => dayAfterMonths(startedOn, months, leaves, today)
  const from = on(8)
  const until = outcome?.outcome === 'extended' && outcome.untilOn ? outcome.untilOn : on(12)
  const final = isFinal(outcome?.outcome) ? outcome.outcome : null
  const lastHeld = notices.findLastIndex((notice) => held.includes(notice))
  const points = notices.map((notice, index): NoticePoint => {
    const dueOn = on(monthsAt[notice])
    if (held.includes(notice)) return { notice, dueOn, state: 'held' }
    if (index < lastHeld) return { notice, dueOn, state: 'passed' }
    return { notice, dueOn, state: dueOn <= today && !final && !experienced ? 'due' : 'to_come' }
  })
  return { state: final ?? stateWithout({ startedOn, experienced, leaves, until, extended: outcome?.outcome === 'extended' }, today), months: monthsIn(startedOn, leaves, today), from, until, points }
}

function stateWithout({ startedOn, experienced, leaves, until, extended }: { startedOn: Day; experienced: boolean; leaves: readonly Leave[]; until: Day; extended: boolean }, today: Day): Clock['state'] {
  if (experienced) return 'experienced'
  if (today < startedOn) return 'not_begun'
  if (leaves.some(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || endsOn >= today))) return 'standing'
  if (today > until) return 'over'
  return extended ? 'extended' : 'running'
}

/** Whole months in the role until today, without leave. */
function monthsIn(startedOn: Day, leaves: readonly Leave[], today: Day): number {
  let months = 0
  while (months < 600 && dayAfterMonths(startedOn, months + 1, leaves, today) <= today) months++
  return months
}

/** Whether an outcome may be decided: an extension goes on from its own day; what is final is not decided again. */
export function mayDecide({ outcome, untilOn }: { outcome: Outcome; untilOn: Day | null }, last: ClockFacts['outcome'], today: Day): 'yes' | 'final' | 'no_day' | 'past' {
  if (isFinal(last?.outcome)) return 'final'
  if (outcome !== 'extended') return 'yes'
  if (untilOn === null) return 'no_day'
  return untilOn > today && (last?.untilOn == null || untilOn > last.untilOn) ? 'yes' : 'past'
}
