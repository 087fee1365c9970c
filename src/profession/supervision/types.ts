import type { Day } from '#src/platform/clock.ts'

export interface Supervisor {
  accountId: string
  name: string
  /** Mentors the promoter; otherwise leads where they work. */
  mentors: boolean
}

export interface NoteOfTwo {
  id: string
  supervisorId: string
  supervisor: string
  by: string
  mine: boolean
  on: Day
  words: string
}
