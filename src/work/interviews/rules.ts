import { questionsFor } from './bank/index.ts'
import { type Attempt, type Behaviour, behaviours, type PracticeKind, type Seen } from './types.ts'

/** The questions chosen that the bank has for this kind, each once, in its order. */
export const chosenFor = (kind: PracticeKind, keys: readonly string[]): string[] => questionsFor(kind).flatMap(({ key }) => (keys.includes(key) ? [key] : []))

/** The first three of a kind: a practice that can begin without choosing. */
export const firstOf = (kind: PracticeKind): string[] => questionsFor(kind).slice(0, 3).map(({ key }) => key)

export interface Moved {
  behaviour: Behaviour
  from: number
  to: number
}

/** What moved from one attempt to the next, behaviour by behaviour: only where both were looked at. No sum. */
export const whatMoved = (before: Seen, after: Seen): Moved[] =>
  behaviours.flatMap((behaviour) => {
    const [from, to] = [before[behaviour], after[behaviour]]
    return from === undefined || to === undefined || from === to ? [] : [{ behaviour, from, to }]
  })

/** The attempts at one question, the first beside the last; between them the others wait. */
export function besides(attempts: readonly Attempt[], question: string): { first: Attempt | undefined; last: Attempt | undefined; between: Attempt[] } {
  const own = attempts.filter((attempt) => attempt.question === question)
  return { first: own[0], last: own.length > 1 ? own.at(-1) : undefined, between: own.slice(1, -1) }
}
