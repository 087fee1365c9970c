import type { Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Kind as MaskKind } from '../masking/types.ts'

/** From what of the work a piece of evidence came. */
export const kinds = ['meeting', 'feedback', 'plan_story', 'strengths', 'dilemma'] as const
export type Kind = (typeof kinds)[number]

/** The reflection, in its order (C-01): what I saw, what I doubted, what I did not do and why, what I would do now. */
export const questions = ['saw', 'doubted', 'leftUndone', 'nowWould'] as const
export type Question = (typeof questions)[number]
export const written = ['story', ...questions] as const
export type Written = Record<(typeof written)[number], string>
export const nothingWritten: Written = { story: '', saw: '', doubted: '', leftUndone: '', nowWould: '' }

export interface Mask {
  words: string
  kind: MaskKind
  instead: string
}
export interface Kept {
  words: string
  kind: MaskKind
  why: string
}

/** What stands sealed in a draft. */
export interface Draft {
  kind: Kind
  /** Where it was copied from; forgotten once it is confirmed. */
  source: { participantId: string | null; id: string } | null
  /** A dilemma that was raised without a name: whoever reads the evidence will know whose it was. */
  unnamed: boolean
  language: Language
  title: string
  /** As it was copied, before anything was masked or written. */
  given: Written
  words: Written
  masks: Mask[]
  kept: Kept[]
  criteria: string[]
}

export interface DraftRow extends Draft {
  id: string
  /** The evidence that it words anew. */
  evidenceId: string | null
  madeOn: Day
  version: number
}

/** A stretch of text as it is shown: plain, to be answered, masked already. */
export interface Piece {
  text: string
  mark: 'asked' | 'masked' | null
}

export interface Answer {
  id: string
  seen: string
  asks: string
  by: string
  on: Day
}

export interface InList {
  id: string
  kind: Kind
  language: Language
  title: string
  criteria: string[]
  keptOn: Day
  opened: boolean
  withdrawnOn: Day | null
  answers: number
}

export interface Evidence extends Omit<InList, 'answers'>, Written {
  answers: Answer[]
  version: number
}

export interface Wording extends Written {
  number: number
  title: string
  on: Day
  /** What was kept unmasked and why, and why it was confirmed over a warning. */
  kept: Kept[]
  warned: string
}

/** Evidence that waits for its mentor, with its author's name; or that was answered, with the mentor's. */
export interface WaitingEvidence {
  id: string
  promoterId: string
  name: string
  title: string
  kind: Kind
  since: Day
}
