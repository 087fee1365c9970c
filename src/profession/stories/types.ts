import type { Day } from '#src/platform/clock.ts'
import type { Words } from '../standard/types.ts'

/** approves: may stand on the public page as it is; refuses: not as it is; withdraws: not at all any more. */
export const answers = ['approves', 'refuses', 'withdraws'] as const
export type Answer = (typeof answers)[number]

export type Standing = 'waits' | 'approved' | 'refused' | 'withdrawn' | 'on_page' | 'taken_off'

export type Way = 'own_page' | 'read_to'

/** What somebody said to a version of a story, on the own page or when it was read to them. */
export interface Answered {
  answer: Answer
  version: number
  way: Way
  words: string
  on: Day
}

export interface Story {
  id: string
  title: Words
  words: Words
  by: string
  mine: boolean
  writtenOn: Day
  publishedOn: Day | null
  takenOffOn: Day | null
  version: number
  /** The newest answer; null until there is one, and for whom the file is not open. */
  answered: Answered | null
  /** Whether they have ever answered on their own page. */
  onOwnPage: boolean
}

/** In the list of the profession: words, and how it stands. Of whom it tells, is not among them. */
export interface StoryInList extends Story {
  onPage: boolean
}

/** What the public page shows: words and nothing beside them. */
export interface PublicStory {
  title: Words
  words: Words
}
