import { permit, tell } from '#src/access/index.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused } from '#src/platform/errors.ts'
import { programmesOfActor } from '../queries.ts'
import { readTable } from './file.ts'
import { foresee } from './foresight.ts'
import { type Field, fields, guessMapping, type Mapping, namesPeople } from './rules.ts'

export const importers = ['team_lead', 'programme_manager', 'professional_lead'] as const

/** Keeps an uploaded file, sealed row by row, with a guess of its columns. Nothing is added yet. Returns the run. */
export async function uploadImport(tx: Tx, input: { programmeId: string; fileName: string; bytes: Buffer; mapping?: Mapping }): Promise<string> {
  await permit(tx, 'import.run')
  const programme = (await programmesOfActor(tx, importers)).find(({ id }) => id === input.programmeId)
  if (!programme) throw new NotYours('import.run')
  const { columns, rows, sheets } = await readTable(input.bytes)
  const runId = tx.newId()
  const mapping = input.mapping ?? guessMapping(columns)
  await tx.run(
    `insert into import_run (tenant_id, id, account_id, programme_id, file_name, mapping, columns, rows_total, made_at, sheets) values (current_tenant(), $1, current_account(), $2, $3, $4, $5, $6, $7, $8)`,
    [runId, input.programmeId, input.fileName.slice(0, 200), JSON.stringify(mapping), JSON.stringify(columns), rows.length, tx.at, JSON.stringify(sheets)],
  )
  for (let from = 0; from < rows.length; from += 1000) {
    const sealed = await Promise.all(rows.slice(from, from + 1000).map((row) => seal(tx, 'import.row', JSON.stringify(row))))
    await tx.run(
      `insert into import_row (tenant_id, run_id, number, account_id, sealed) select current_tenant(), $1, n, current_account(), s from unnest($2::int[], $3::bytea[]) as u (n, s)`,
      [runId, sealed.map((_, index) => from + index + 1), sealed],
    )
  }
  await foresee(tx, { id: runId, mapping, programmeId: input.programmeId })
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
  const run = await tx.row<{ programmeId: string }>(
    `update import_run set mapping = $2 where tenant_id = current_tenant() and id = $1 and account_id = current_account() and state = 'preview' returning programme_id as "programmeId"`,
    [input.runId, JSON.stringify(mapping)],
  )
  if (!run) throw new NotYours('import.run')
  await foresee(tx, { id: input.runId, mapping, programmeId: run.programmeId })
}

/** Hands the run to the background. */
export async function startImport(tx: Tx, input: { runId: string }): Promise<void> {
  await permit(tx, 'import.run')
  const run = await tx.row<{ mapping: Mapping }>(`select mapping from import_run where tenant_id = current_tenant() and id = $1 and account_id = current_account()`, [input.runId])
  if (!run) throw new NotYours('import.run')
  if (!namesPeople(run.mapping)) {
    throw refused({ he: 'צריך לבחור באיזו עמודה השם.', ar: 'يجب اختيار عمود الاسم.', en: 'Choose which column holds the name.' }, 'fullName')
  }
  // The counts were foreseen until now; from here on they tell what was done.
  await tx.run(`update import_run set state = 'queued', added = 0, known = 0, twice = 0, rejected = 0 where tenant_id = current_tenant() and id = $1 and state = 'preview'`, [input.runId])
  await tell(tx, 'import.started', { details: { run: input.runId } })
}

/** Takes up a run that stopped by a failure, where it stopped. */
export async function resumeImport(tx: Tx, input: { runId: string }): Promise<void> {
  await permit(tx, 'import.run')
  const resumed = await tx.run(
    `update import_run set state = 'queued', failure = '', ended_at = null where tenant_id = current_tenant() and id = $1 and account_id = current_account() and state = 'failed'
       and exists (select from import_row w where w.tenant_id = import_run.tenant_id and w.run_id = import_run.id and w.outcome is null)`,
    [input.runId],
  )
  if (resumed === 0) throw new NotYours('import.run')
  await tell(tx, 'import.resumed', { details: { run: input.runId } })
}

/** Throws the file away before it was run. */
export async function dropImport(tx: Tx, input: { runId: string }): Promise<void> {
  await permit(tx, 'import.run')
  await tx.run(`delete from import_run where tenant_id = current_tenant() and id = $1 and account_id = current_account() and state <> 'running'`, [input.runId])
  await tell(tx, 'import.dropped', { details: { run: input.runId } })
}
