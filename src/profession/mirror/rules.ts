/** How a promoter's own work looks: counts with what they leave out. Nothing here sums up to a verdict, and nobody is compared. */
import { axes } from '#src/accompaniment/axes/types.ts'
import { addDays, type Day, daysBetween } from '#src/platform/clock.ts'
import { standsIn, whatTellsWho } from '#src/profession/ethics/rules.ts'
import type { Known } from '#src/profession/ethics/types.ts'
import { foldedWords } from '#src/language/folding.ts'
import { type Begun, kinds, type Met, type OnAxis, type Period, periods, type Reason, type ReasonShown, type Seen, type Sight, sights, type Spread, type Started } from './types.ts'

/** The period that an address asks for; half a year where it names none. */
export const periodAsked = (text: string | null): Period => periods.find((months) => String(months) === text) ?? 6

/** Every axis in its order, those that nothing was written on too. */
export function spreadOver(rows: readonly OnAxis[]): Spread {
  const counted = (axis: OnAxis['axis'], kind: OnAxis['kind']) => rows.filter((row) => row.axis === axis && row.kind === kind).reduce((sum, { count }) => sum + count, 0)
  return {
    axes: axes.map((axis) => ({ axis, goals: counted(axis, 'goals'), milestones: counted(axis, 'milestones'), tasks: counted(axis, 'tasks') })),
    withoutAxis: kinds.reduce((sum, kind) => sum + counted(null, kind), 0),
  }
}

/** O-11: actions that participants began, beside those that the promoter did, in windows of four weeks back from today. Days that fill no window count in the period alone. */
export function whoStarted(rows: readonly Begun[], from: Day, today: Day): Started {
  const counted = (by: Begun['startedBy'], of: (row: Begun) => boolean) => rows.filter((row) => row.startedBy === by && of(row)).reduce((sum, { count }) => sum + count, 0)
  const whole = Math.floor((daysBetween(from, today) + 1) / 28)
  return {
    participant: counted('participant', () => true),
    promoter: counted('promoter', () => true),
    windows: Array.from({ length: whole }, (_, ago) => ({
      from: addDays(today, -28 * ago - 27), until: addDays(today, -28 * ago), participant: counted('participant', (row) => row.ago === ago), promoter: counted('promoter', (row) => row.ago === ago),
    })),
  }
}

/** How long ago somebody was met, by the days after which Today tells of it. */
export function sightOf({ daysSinceMet, daysSinceJoined }: Met, afterDays: number): Sight {
  if (daysSinceMet === null) return (daysSinceJoined ?? 0) >= afterDays ? 'never' : 'not_yet'
  if (daysSinceMet < afterDays) return 'lately'
  return daysSinceMet < 2 * afterDays ? 'a_while' : 'long'
}

export function seenHow(people: readonly Met[], afterDays: number): Seen {
  const told = (sight: Sight) => {
    const these = people.filter((one) => sightOf(one, afterDays) === sight)
    return { count: these.length, planned: these.filter(({ planned }) => planned).length }
  }
  return Object.fromEntries(sights.map((sight) => [sight, told(sight)])) as Seen
}

/** Whether words tell who somebody is: a single name of theirs, a full name of anyone accompanied, a phone, an id. */
export function tellsOf(words: string, names: readonly string[], known: readonly Known[]): boolean {
  const folded = ` ${foldedWords(words).join(' ')} `
  const alone = names.map((name) => foldedWords(name).join(' ')).filter((name) => name !== '')
  return alone.some((name) => standsIn(folded, name)) || whatTellsWho(words, known) !== null
}

/** Reasons without whose they are: those that tell it stay in the file. */
export const reasonsShown = (reasons: readonly Reason[], known: readonly Known[]): ReasonShown[] =>
  reasons.map(({ names, words, ...one }) => ({ ...one, words: tellsOf(words, names, known) ? null : words }))
