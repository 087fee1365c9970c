import type { Suggestion, Task } from './types.ts'

type Told = Pick<Task, 'state' | 'attained' | 'challenge' | 'confidence'>

/** How sure one should be for the next step up: half of the ruler. */
const sureEnough = 5

/**
 * The next challenge, a little above what was attained (STD-B2). Done and sure enough: one more. Tried, or done without being sure: the same again.
 * Tried twice running: one less, so that the next one succeeds. Always a proposal. `told` are the participant's told tasks, newest first.
 */
export function nextChallenge(told: readonly Told[]): Suggestion | undefined {
  const [last, before] = told.filter((task) => task.state === 'done' || task.state === 'tried')
  const attained = last && attainedIn(last)
  if (!last || attained === undefined) return undefined
  if (last.state === 'tried') {
    const less = before?.state === 'tried'
    return { challenge: within(attained - (less ? 1 : 0)), why: less ? 'a_little_less' : 'the_same', attained }
  }
  const more = last.confidence === null || last.confidence >= sureEnough
  return { challenge: within(attained + (more ? 1 : 0)), why: more && attained < 10 ? 'a_little_more' : 'the_same', attained }
}

/** What was attained: as told, or the whole challenge when it was done. */
const attainedIn = (task: Told): number | undefined => task.attained ?? (task.state === 'done' ? (task.challenge ?? undefined) : undefined)

const within = (challenge: number) => Math.min(10, Math.max(1, challenge))
