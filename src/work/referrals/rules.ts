/** Where a referral stands, and what is asked of it. */
import { addDays, type Day } from '#src/platform/clock.ts'
import type { Answer, AnswerKind, Letter, Referral, Standing } from './types.ts'

/** The newest word of the other side stands, until it is told what came of it. */
export function standingOf({ answers, closedOn }: Pick<Referral, 'answers' | 'closedOn'>): Standing {
  const [newest] = answers
  if (answers.some(({ kind }) => kind === 'came_of_it')) return 'came_of_it'
  if (newest && newest.kind !== 'came_of_it') return closedOn && newest.kind === 'waiting' ? 'closed' : newest.kind
  return closedOn ? 'closed' : 'no_answer'
}

/** What was told last of what came of it. */
export const cameOfIt = (answers: readonly Answer[]): Answer | undefined => answers.find(({ kind }) => kind === 'came_of_it')

/** Whether more is awaited: an answer, or what comes of it. */
export const isOpen = ({ closedOn }: Pick<Referral, 'closedOn'>): boolean => closedOn === null

/** After how many days Today asks, when nothing else was chosen: for a first answer, while it is waited for, and for what came of it. */
export const askAfterDays = { first: 14, waiting: 30, accepted: 45 } as const

/** When it is asked about next. A no and what came of it end it. */
export function askNext(kind: AnswerKind, on: Day, chosen: Day | null): { askOn: Day | null; closes: boolean } {
  if (kind === 'no' || kind === 'came_of_it') return { askOn: null, closes: true }
  return { askOn: chosen ?? addDays(on, askAfterDays[kind]), closes: false }
}

/** Whether a letter can be handed on as it is: one that we tell goes by a consent that stands now, one that is carried is in the hands of who carries it. */
export const mayBeHandedOn = ({ way, consent }: Pick<Letter, 'way' | 'consent'>): boolean => way === 'carried' || consent?.given === true

/** Whether it is opened as it went: what the other side answered stays in the file, whatever became of the consent. */
export const mayBeOpened = (letter: Pick<Letter, 'way' | 'consent' | 'went'>): boolean => letter.went || mayBeHandedOn(letter)

/** What is told stays as it is once the other side has answered. */
export const mayReword = ({ answers, closedOn }: Pick<Referral, 'answers' | 'closedOn'>): boolean => answers.length === 0 && closedOn === null
