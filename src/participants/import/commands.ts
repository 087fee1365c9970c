import { permit, tell } from '#src/access/index.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused } from '#src/platform/errors.ts'
import { programmesOfActor } from '../queries.ts'
import { readTable } from './file.ts'
import { type Field, fields, guessMapping, type Mapping } from './rules.ts'

export const importers = ['team_lead', 'programme_manager', 'professional_lead'] as const

/** Keeps an uploaded file, sealed row by row, with a guess of its columns. Nothing is added yet. Returns the run. */
export async function uploadImport(tx: Tx, input: { programmeId: string; fileName: string; bytes: Buffer; mapping?: Mapping }): Promise<string> {
  await permit(tx, 'import.run')
  const programme = (await programmesOfActor(tx, importers)).find(({ id }) => id === input.programmeId)
  if (!programme) throw new NotYours('import.run')
  const { columns, rows } = await readTable(input.bytes)
  const runId = tx.newId()
  await tx.run(
    `insert into import_run (tenant_id, id, account_id, programme_id, file_name, mapping, columns, rows_total, made_at) values (current_tenant(), $1, current_account(), $2, $3, $4, $5, $6, $7)`,
    [runId, input.programmeId, input.fileName.slice(0, 200), JSON.stringify(input.mapping ?? guessMapping(columns)), JSON.stringify(columns), rows.length, tx.at],
  )
  for (let from = 0; from < rows.length; from += 1000) {
    const sealed = await Promise.all(rows.slice(from, from + 1000).map((row) => seal(tx, 'import.row', JSON.stringify(row))))
    await tx.run(
      `insert into import_row (tenant_id, run_id, number, account_id, sealed) select current_tenant(), $1, n, current_account(), s from unnest($2::int[], $3::bytea[]) as u (n, s)`,
      [runId, sealed.map((_, index) => from + index + 1), sealed],
    )
  }
  await tell(tx, 'import.uploaded', { details: { run: runId, rows: rows.length } })
  return runId
}

/** Which column holds what, as the person chose it; one column may hold one field only. */
export async function mapImport(tx: Tx, input: { runId: string; mapping: Partial<Record<Field, number | null>> }): Promise<void> {
  await permit(tx, 'import.run')
  const mapping: Mapping = {}
  for (const field of fields) {
    const column = input.mapping[field]
    if (column === null || column === undefined) continue
    if (Object.values(mapping).includes(column)) {
      throw refused({ he: 'העמודה הזאת כבר נבחרה לשדה אחר.', ar: 'اختير هذا العمود لحقل آخر.', en: 'This column is chosen for another field already.' }, field)
    }
    mapping[field] = column
  }
  const changed = await tx.run(`update import_run set mapping = $2 where tenant_id = current_tenant() and id = $1 and account_id = current_account() and state = 'preview'`, [input.runId, JSON.stringify(mapping)])
  if (changed === 0) throw new NotYours('import.run')
}

/** Hands the run to the background. */
export async function startImport(tx: Tx, input: { runId: string }): Promise<void> {
  await permit(tx, 'import.run')
  const run = await tx.row<{ mapping: Mapping }>(`select mapping from import_run where tenant_id = current_tenant() and id = $1 and account_id = current_account()`, [input.runId])
  if (!run) throw new NotYours('import.run')
  if (run.mapping.fullName === undefined && run.mapping.givenName === undefined) {
    throw refused({ he: 'צריך לבחור באיזו עמודה השם.', ar: 'يجب اختيار عمود الاسم.', en: 'Choose which column holds the name.' }, 'fullName')
  }
  await tx.run(`update import_run set state = 'queued' where tenant_id = current_tenant() and id = $1 and state = 'preview'`, [input.runId])
  await tell(tx, 'import.started', { details: { run: input.runId } })
}

/** Throws the file away before it was run. */
export async function dropImport(tx: Tx, input: { runId: string }): Promise<void> {
  await permit(tx, 'import.run')
  await tx.run(`delete from import_run where tenant_id = current_tenant() and id = $1 and account_id = current_account() and state <> 'running'`, [input.runId])
  await tell(tx, 'import.dropped', { details: { run: input.runId } })
}
