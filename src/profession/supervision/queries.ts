import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import type { NoteOfTwo, Supervisor } from './types.ts'

/** The notes that the actor shares with one other: as the promoter, of each who supervises; as who supervises, their own alone. The newest first. Relies on supervision_note_promoter_idx. */
export async function notesOfTwo(tx: Tx, promoterId: string): Promise<NoteOfTwo[]> {
  const rows = await tx.rows<Omit<NoteOfTwo, 'words'> & { sealed: Buffer }>(
    `select n.id, n.supervisor_id as "supervisorId", s.display_name as supervisor, a.display_name as by, n.account_id = current_account() as mine, n.written_on as on, n.sealed
     from supervision_note n join account s on s.tenant_id = n.tenant_id and s.id = n.supervisor_id join account a on a.tenant_id = n.tenant_id and a.id = n.account_id
     where n.tenant_id = current_tenant() and n.promoter_id = $1 order by n.at desc, n.id desc limit 120`,
    [promoterId],
  )
  const opened: NoteOfTwo[] = []
  for (const { sealed, ...one } of rows) opened.push({ ...one, words: await unseal(tx, 'supervision.note', sealed) })
  return opened
}

/** With whom the promoter may share a note; nobody is told but the promoter. */
export const supervisorsOf = (tx: Tx, promoterId: string): Promise<Supervisor[]> =>
  tx.rows<Supervisor>(
    `select a.id as "accountId", a.display_name as name, s.mentors from supervisors_of($1) s join account a on a.tenant_id = current_tenant() and a.id = s.account_id and a.closed_at is null
     order by s.mentors desc, a.display_name, a.id limit 60`,
    [promoterId],
  )
