import type { Told } from '#src/language/gender.ts'
import type { Day } from '#src/platform/clock.ts'

export const kinds = ['meeting', 'intake', 'review', 'talk'] as const
export type Kind = (typeof kinds)[number]
export const places = ['centre', 'phone', 'video', 'elsewhere'] as const
export type Place = (typeof places)[number]
export const states = ['scheduled', 'held', 'missed_told', 'missed_untold', 'cancelled'] as const
export type State = (typeof states)[number]

/** After how many days the next meeting mostly is. */
export const nextIn = ['7', '14', '28'] as const
export type NextIn = (typeof nextIn)[number]

export interface Meeting {
  id: string
  startsAt: Date
  minutes: number
  kind: Kind
  place: Place
  placeWords: string
  state: State
  stateWords: string
  happened: string
  feedback: string
  feedbackReceived: string
  recordedAt: Date | null
  with: string
  /** Whose record it is: the promoter of what is written into it now. */
  maker: Maker
  sequence: number
  version: number
  promises: Promised[]
  moves: { from: Date; to: Date; askedBy: 'participant' | 'promoter' | 'both'; words: string; maker: Maker }[]
  /** What stood before each correction, the last one first. */
  earlier: { happened: string; feedback: string; feedbackReceived: string; state: State; stateWords: string; why: string; at: Date; by: string }[]
}

/** Who recorded a meeting first, or with whom it is planned; `own`: that is who reads. */
export interface Maker extends Told {
  name: string
}

/** What was agreed: who does what by when; the promoter's promises stand beside the participant's (C-09). */
export interface Promised {
  id: string
  who: 'participant' | 'promoter'
  words: string
  dueOn: Day | null
  /** Taken back: the meeting was not held after all. */
  state: 'open' | 'kept' | 'let_go' | 'taken_back'
  version: number
  /** Whose "I" it is. */
  maker: Maker
  /** How it was worded before, the last wording first. */
  earlier: { words: string; dueOn: Day | null; at: string; by: string }[]
}

/** The grey beside a meeting (C-01); sealed, and open to the professional circle alone. */
export interface Grey {
  thinks: string
  doubts: string
  left: string
  asked: string
  version: number
}

/** A line of the agenda that the file proposes: what is due. */
export type AgendaLine = {
  id: string
  who: 'participant' | 'promoter' | 'together' | 'other'
  words: string
  dueOn: Day | null
  /** Of a promise, which can be closed and reworded here. */
  version: number
  /** By the day that was asked for; what has no day is due at the next meeting. */
  due: boolean
} & ({ kind: 'promise'; maker: Maker } | { kind: 'task' | 'milestone' | 'review'; maker: null })
