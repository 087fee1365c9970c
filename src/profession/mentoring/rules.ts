/** Where the steps of a process stand, when one is complete, and which goals the next meeting opens with. */
import { foldedWords } from '#src/language/folding.ts'
import type { Known } from '../ethics/types.ts'
import { type Goal, type Happened, type Process, type StepEvent, type StepStanding, steps } from './types.ts'

/** Each step of the path with the newest of what happened to it; `events` are in the order in which they happened. */
export function stepsOf(events: readonly Pick<StepEvent, 'step' | 'what' | 'on'>[]): StepStanding[] {
  return steps.map((step) => {
    const newest = events.findLast((event) => event.step === step)
    return { step, state: newest?.what ?? 'not_yet', on: newest?.on ?? null }
  })
}

/** A process is complete once each of its steps was reviewed, in whatever order they came. */
export const isComplete = (events: readonly StepEvent[]): boolean => stepsOf(events).every(({ state }) => state === 'reviewed')

export const reviewedIn = (events: readonly StepEvent[]): number => stepsOf(events).filter(({ state }) => state === 'reviewed').length

export function standingOf({ events, setAsideOn }: Pick<Process, 'events' | 'setAsideOn'>): 'complete' | 'set_aside' | 'under_way' {
  if (isComplete(events)) return 'complete'
  return setAsideOn === null ? 'under_way' : 'set_aside'
}

/** Whether a label says somebody's name: one word of it is enough, for the promoter knows only some by both. */
export function labelNames(label: string, known: readonly Pick<Known, 'givenName' | 'preferredName' | 'familyName'>[]): boolean {
  const words = foldedWords(label)
  return known.some(({ givenName, preferredName, familyName }) => [givenName, preferredName, familyName].some((name) => foldedWords(name).some((one) => one.length > 1 && words.includes(one))))
}

/** The promoter tells of a step that was not told of yet, or that is to be gone through once more. */
export const mayTell = (state: StepStanding['state']): boolean => state === 'not_yet' || state === 'once_more'

/** The mentor reviews what was told and is not reviewed yet. */
export const mayReview = (state: StepStanding['state']): state is Extract<Happened, 'told'> => state === 'told'

/** Where a goal stands: open until it was tried or let go. What was said last counts. */
export function goalStands({ told }: Pick<Goal, 'told'>): 'open' | 'tried' | 'let_go' {
  const last = told.at(-1)?.state
  return last === undefined || last === 'not_yet' ? 'open' : last
}

/** The goals that the next meeting opens with: those still open, and those of the last meeting whatever became of them. */
export function opensWith(goals: readonly Goal[], lastMeetingId: string | undefined): Goal[] {
  return goals.filter((goal) => goalStands(goal) === 'open' || goal.meetingId === lastMeetingId)
}
