/** The page of a draft: its words in pieces, what is asked about, what warns. */
import type { Tx } from '#src/platform/db.ts'
import type { Asked, Warning } from '../masking/index.ts'
import { aroundOf } from './around.ts'
import { draftOf } from './queries.ts'
import { openProposals, openWarnings, piecesOf } from './rules.ts'
import { type DraftRow, nothingWritten, type Piece, type Written, written } from './types.ts'

export interface DraftShown {
  draft: DraftRow
  pieces: Record<keyof Written, Piece[]>
  asked: Asked[]
  warnings: Warning[]
  /** The file that it was copied from is no longer open: nothing of it is shown. */
  closed: boolean
}

const nothing: DraftShown['pieces'] = { story: [], saw: [], doubted: [], leftUndone: [], nowWould: [] }

export async function draftShown(tx: Tx, promoterId: string, draftId: string): Promise<DraftShown | undefined> {
  const draft = await draftOf(tx, promoterId, draftId)
  if (!draft) return undefined
  const around = await aroundOf(tx, draft.source?.participantId ?? null)
  if (!around) {
    return { draft: { ...draft, title: '', words: nothingWritten, given: nothingWritten, masks: [], kept: [] }, pieces: nothing, asked: [], warnings: [], closed: true }
  }
  const pieces = Object.fromEntries(written.map((field) => [field, piecesOf(draft.words[field], draft, around)])) as Record<keyof Written, Piece[]>
  return { draft, pieces, asked: openProposals(draft, around), warnings: openWarnings(draft, around), closed: false }
}
