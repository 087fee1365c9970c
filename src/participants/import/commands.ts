import { permit, tell } from '#src/access/index.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, type Text } from '#src/platform/errors.ts'
import { programmesOfActor } from '../queries.ts'
import type { Table } from './file.ts'
import { foresee } from './foresight.ts'
import type { ImportRun } from './queries.ts'
import { faultOf, guessMapping } from './rules.ts'
import { type AlikeChoice, type Field, fields, type Mapping } from './types.ts'

export const importers = ['team_lead', 'programme_manager', 'professional_lead'] as const

interface Upload {
  programmeId: string
  fileName: string
  /** What was read of the file (`readUpload`), before this transaction. */
  table: Table
  /** How it came, where not by the page: the trail says so. */
  by?: 'command line'
  /** The id of the run to be, when the same press may come twice. */
  runId?: string
}

/** Asked before a file is read, which costs: may the actor import into the programme? Returns the run that the same press has made already, if it came before. */
export async function beforeUpload(tx: Tx, { programmeId, runId }: Pick<Upload, 'programmeId' | 'runId'>): Promise<string | undefined> {
  await permit(tx, 'import.run')
  const programme = (await programmesOfActor(tx, importers)).find(({ id }) => id === programmeId)
  if (!programme) throw new NotYours('import.run')
  if (!runId) return undefined
  const run = await tx.row<{ id: string }>(`select id from import_run where tenant_id = current_tenant() and id = $1 and account_id = current_account()`, [runId])
  return run?.id
}

/** Keeps an uploaded file, sealed row by row, with a guess of its columns and what would become of each row. Nothing is added yet. Returns the run. */
export async function uploadImport(tx: Tx, { programmeId, fileName, table, by, runId = tx.newId() }: Upload): Promise<string> {
  await beforeUpload(tx, { programmeId })
  const { columns, rows, headingsRow, sheet, otherSheets } = table
  const mapping = guessMapping(columns)
  const isNew = await tx.run(
    `insert into import_run (tenant_id, id, account_id, programme_id, file_name, mapping, columns, rows_total, made_at, headings_row, sheet, other_sheets)
     values (current_tenant(), $1, current_account(), $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
    [runId, programmeId, fileName.slice(0, 200), JSON.stringify(mapping), JSON.stringify(columns), rows.length, tx.at, headingsRow, sheet, JSON.stringify(otherSheets)],
  )
  if (isNew === 0) return runId
  for (let from = 0; from < rows.length; from += 1000) {
    const some = rows.slice(from, from + 1000)
    await tx.run(`insert into import_row (tenant_id, run_id, number, account_id, sealed) select current_tenant(), $1, n, current_account(), s from unnest($2::int[], $3::bytea[]) as u (n, s)`, [
      runId,
      some.map(({ number }) => number),
      await Promise.all(some.map(({ cells }) => seal(tx, 'import.row', JSON.stringify(cells)))),
    ])
  }
  await foresee(tx, { id: runId, mapping, programmeId })
  await tell(tx, 'import.uploaded', { details: { run: runId, rows: rows.length, ...(by && { by }) } })
  return runId
}

const faults: Record<NonNullable<ReturnType<typeof faultOf>>['fault'], Text> = {
  twice: { he: 'העמודה הזאת כבר נבחרה לשדה אחר.', ar: 'اختير هذا العمود لحقل آخر.', en: 'This column is chosen for another field already.' },
  none: { he: 'אין בקובץ עמודה כזאת.', ar: 'لا يوجد في الملف عمود كهذا.', en: 'The file has no such column.' },
  no_name: { he: 'צריך לבחור באיזו עמודה השם.', ar: 'يجب اختيار عمود الاسم.', en: 'Choose which column holds the name.' },
}

function checkMapping(mapping: Mapping, columns: readonly string[]): void {
  const wrong = faultOf(mapping, columns.length)
  if (wrong) throw refused(faults[wrong.fault], wrong.field)
}

/** A run of the actor, held until the command is done. */
async function ownRun(tx: Tx, runId: string) {
  const run = await tx.row<Pick<ImportRun, 'programmeId' | 'state' | 'mapping' | 'columns' | 'alike'>>(
    `select programme_id as "programmeId", state, mapping, columns, alike from import_run where tenant_id = current_tenant() and id = $1 and account_id = current_account() for update`,
    [runId],
  )
  if (!run) throw new NotYours('import.run')
  return run
}

/** Which column holds what, as a person chose it; and what would become of each row now. */
export async function mapImport(tx: Tx, input: { runId: string; mapping: Partial<Record<Field, number | null>> }): Promise<void> {
  await permit(tx, 'import.run')
  const run = await ownRun(tx, input.runId)
  // Started meanwhile, perhaps in another window: the page shows how far it is.
  if (run.state !== 'preview') return
  const mapping: Mapping = Object.fromEntries(fields.flatMap((field) => (typeof input.mapping[field] === 'number' ? [[field, input.mapping[field]]] : [])))
  checkMapping(mapping, run.columns)
  await tx.run(`update import_run set mapping = $2 where tenant_id = current_tenant() and id = $1`, [input.runId, JSON.stringify(mapping)])
  await foresee(tx, { id: input.runId, mapping, programmeId: run.programmeId })
}

/** Hands the run to the background. Whether people who may be known are taken in is said for each run. */
export async function startImport(tx: Tx, input: { runId: string; alike?: AlikeChoice | null }): Promise<void> {
  await permit(tx, 'import.run')
  const run = await ownRun(tx, input.runId)
  if (run.state !== 'preview') return
  checkMapping(run.mapping, run.columns)
  if (run.alike > 0 && !input.alike) {
    throw refused({ he: 'צריך לבחור: להוסיף או להשאיר בחוץ.', ar: 'يجب الاختيار: إضافة أم ترك خارجًا.', en: 'Choose: take in or leave out.' }, 'alike')
  }
  // The counts were foreseen until now; from here on they tell what was done.
  await tx.run(
    `update import_run set state = 'queued', take_alike = $2, added = 0, alike = 0, known = 0, twice = 0, rejected = 0, reasons = '{}' where tenant_id = current_tenant() and id = $1`,
    [input.runId, input.alike === 'take_in'],
  )
  await tell(tx, 'import.started', { details: { run: input.runId } })
}

/** Takes up a run that stopped by a failure, where it stopped. */
export async function resumeImport(tx: Tx, input: { runId: string }): Promise<void> {
  await permit(tx, 'import.run')
  await ownRun(tx, input.runId)
  const resumed = await tx.run(
    `update import_run set state = 'queued', failure = '', ended_at = null where tenant_id = current_tenant() and id = $1 and state = 'failed'
       and exists (select from import_row w where w.tenant_id = import_run.tenant_id and w.run_id = import_run.id and w.outcome is null)`,
    [input.runId],
  )
  if (resumed > 0) await tell(tx, 'import.resumed', { details: { run: input.runId } })
}

/** Throws the file away before it was run. */
export async function dropImport(tx: Tx, input: { runId: string }): Promise<void> {
  await permit(tx, 'import.run')
  await tx.run(`delete from import_run where tenant_id = current_tenant() and id = $1 and account_id = current_account() and state <> 'running'`, [input.runId])
  await tell(tx, 'import.dropped', { details: { run: input.runId } })
}
