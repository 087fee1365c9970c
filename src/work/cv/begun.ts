/** What is the same for all that a participant keeps of the own search: whose line it is, and a save over a newer one. */
import type { Opening } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, stale } from '#src/platform/errors.ts'
import type { Beginner } from './types.ts'

/** What a participant writes is theirs; who accompanies says whose idea it was. */
export const begunBy = (openings: readonly Opening[], said: Beginner): Beginner => (openings.every((opening) => opening === 'self') ? 'participant' : said)

interface Row {
  table: 'work_history' | 'cv' | 'cv_person' | 'cv_wording' | 'search_channel' | 'search_person' | 'job_application'
  /** Which row of the file, in SQL that reads $2. */
  where?: string
  /** Its fields as SQL, named as the form names them. */
  columns: string
}

/** Tells what stands now, where a save came from an older version of the row; of a row that never was, nothing. */
export async function showNewer(tx: Tx, { table, where = 't.id = $2', columns }: Row, participantId: string, id: string): Promise<never> {
  const now = await tx.row<{ by: string; at: Date; version: number } & Record<string, unknown>>(
    `select a.display_name as by, t.written_at as at, t.version, ${columns} from ${table} t join account a on a.tenant_id = t.tenant_id and a.id = t.written_by
     where t.tenant_id = current_tenant() and t.participant_id = $1 and ${where}`,
    [participantId, id],
  )
  if (!now) throw new NotYours('search.write')
  const { by, at, version, ...values } = now
  throw stale({ by, at, version, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === null || value === false ? '' : value === true ? 'on' : String(value)])) })
}
