/** What is said of body and mind stands sealed in a table of its own: open to those who accompany, to those who lead them and to the person, in the shared view too. */
import { seal, unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import type { Area } from './types.ts'

interface Said {
  words: string
  correction: string
}

interface OfNote {
  participantId: string
  noteId: string
}

const label = 'health_note'
const wordingLabel = 'health_wording'

export const standsApart = (area: Area): boolean => area === 'health'
/** What the note itself may hold of a text. */
export const inClear = (area: Area, text: string): string => (standsApart(area) ? '' : text)

export async function keepApart(tx: Tx, { participantId, noteId, words, correction }: OfNote & Said): Promise<void> {
  await tx.run(
    `insert into health_note (tenant_id, note_id, participant_id, sealed) values (current_tenant(), $1, $2, $3) on conflict (tenant_id, note_id) do update set sealed = excluded.sealed`,
    [noteId, participantId, await seal(tx, label, JSON.stringify({ words, correction }))],
  )
}

/** A note with its words, wherever they stand; `sealed` as it comes from the database or, in base64, from its JSON. */
export async function openApart<N extends Said & { sealed: Buffer | string | null }>(tx: Tx, { sealed, ...note }: N): Promise<Omit<N, 'sealed'>> {
  if (sealed === null) return note
  const said: Said = JSON.parse(await unseal(tx, label, typeof sealed === 'string' ? Buffer.from(sealed, 'base64') : sealed))
  return { ...note, ...said }
}

/** Keeps how a note was worded until now, in the place of its words. */
export async function keepWording(tx: Tx, { participantId, noteId }: OfNote, { area, words }: { area: Area; words: string }): Promise<void> {
  const [table, column, kept] = standsApart(area) ? ['health_wording', 'sealed', await seal(tx, wordingLabel, words)] : ['intake_wording', 'words', words]
  await tx.run(
    `insert into ${table} (tenant_id, id, participant_id, note_id, ${column}, at, account_id)
     select tenant_id, $3, participant_id, id, $4, written_at, written_by from intake_note where tenant_id = current_tenant() and participant_id = $1 and id = $2`,
    [participantId, noteId, tx.newId(), kept],
  )
}

export async function openWording<W extends { words: string; sealed: string | null }>(tx: Tx, { sealed, ...past }: W): Promise<Omit<W, 'sealed'>> {
  return sealed === null ? past : { ...past, words: await unseal(tx, wordingLabel, Buffer.from(sealed, 'base64')) }
}

export interface NoteForChange extends Said {
  area: Area
  by: string
  mine: boolean
  at: Date
  version: number
}

/** One note of the participant, held still for this transaction. */
export async function noteForChange(tx: Tx, { participantId, noteId }: OfNote): Promise<NoteForChange> {
  const note = await tx.row<NoteForChange & { sealed: Buffer | null }>(
    `select n.area, n.words, n.correction, a.display_name as by, n.written_by = current_account() as mine, n.written_at as at, n.version, h.sealed
     from intake_note n join account a on a.tenant_id = n.tenant_id and a.id = n.written_by left join health_note h on h.tenant_id = n.tenant_id and h.note_id = n.id
     where n.tenant_id = current_tenant() and n.participant_id = $1 and n.id = $2 for update of n`,
    [participantId, noteId],
  )
  if (!note) throw new NotYours('intake.write')
  return openApart(tx, note)
}
