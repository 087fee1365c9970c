import { messages as axesMessages } from '#src/accompaniment/axes/messages.ts'
import type { Persons } from '#src/accompaniment/file/persons.ts'
import type { Language } from '#src/language/language.ts'
import { messages } from './messages.ts'
import type { Detail } from './rules.ts'
import { type AgreedGoal, type Listed, levels } from './types.ts'

interface Reader {
  language: Language
  /** Of whom it tells; who reads may be the participant. */
  persons: Persons
  /** The goals that stood beside it, by whose words a milestone tells what it is for. */
  goals: readonly Pick<AgreedGoal, 'id' | 'words'>[]
}

/** The name of a detail. */
export function nameOf(detail: Detail, language: Language): string {
  const t = messages[language]
  const names = { horizon: t.goals.horizon, direction: t.goals.direction, axis: t.goals.axis, byWhen: t.goals.byWhen, who: t.steps.who, dueOn: t.steps.dueOn, goal: t.steps.goal }
  return detail in names ? names[detail as keyof typeof names] : t.levels[detail as keyof typeof t.levels]
}

/** A detail of a goal or a milestone in words; '' where nothing is said of it. */
export function wordsOf(one: Listed, detail: Detail, { language, persons, goals }: Reader): string {
  const t = messages[language]
  const until = (day: string | null) => (day ? t.goals.until(day) : '')
  if ('who' in one) {
    if (detail === 'who') return one.who === 'other' && one.whoWords ? one.whoWords : t.who(persons)[one.who]
    if (detail === 'dueOn') return until(one.dueOn)
    return detail === 'goal' ? (goals.find(({ id }) => id === one.goalId)?.words ?? '') : ''
  }
  switch (detail) {
    case 'horizon': return t.horizons[one.horizon]
    case 'direction': return t.directions[one.direction]
    case 'axis': return axesMessages[language].axes[one.axis]
    case 'byWhen': return until(one.byWhen)
    case 'who': case 'dueOn': case 'goal': return ''
    default: return one.levels?.[detail] ?? ''
  }
}

/** What stands in one line beside the words of a goal or a milestone: its details, and what became of it. */
export function factsOf(one: Listed, reader: Reader): { detail: Detail | 'state'; words: string }[] {
  const t = messages[reader.language]
  const details = 'who' in one ? (['who', 'dueOn', 'goal'] as const) : (['horizon', 'direction', 'axis', 'byWhen'] as const)
  const state = one.state === 'set_aside' ? `${t.compare.set_aside}: ${one.asideReason}` : one.state === 'done' ? t.steps.finish : one.state === 'reached' ? t.goals.reached : ''
  return [...details.map((detail) => ({ detail, words: wordsOf(one, detail, reader) })), { detail: 'state' as const, words: state }].filter(({ words }) => words !== '')
}

/** The levels of which something is said, the highest first. */
export const levelsSaid = (one: Listed | undefined) => (one && 'levels' in one ? levels.toReversed().map((level) => `${level}` as const).filter((level) => one.levels?.[level]) : [])
