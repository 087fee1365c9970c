import { stringify } from 'csv-stringify/sync'
import { permit } from '#src/access/index.ts'
import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { messages } from './messages.ts'
import { keptDays, type Mapping, type Outcome, type Reason } from './types.ts'

export interface ImportRun extends Record<Outcome, number> {
  id: string
  fileName: string
  programme: Record<'he' | 'ar' | 'en', string>
  programmeId: string
  state: 'preview' | 'queued' | 'running' | 'done' | 'failed'
  mapping: Mapping
  columns: string[]
  rowsTotal: number
  rowsDone: number
  /** How many rows each reason stands at. */
  reasons: Partial<Record<Reason, number>>
  /** 0: there are none, and the columns are called by their letters. */
  headingsRow: number
  /** The sheet of a workbook that was read, and those that were not. */
  sheet: string
  otherSheets: string[]
  /** When the rows of the file are deleted; null while the run is under way. */
  keptUntil: Date | null
  /** Whether rows of the file are still kept: those that were left out, for their download, or those that a failed run did not reach. */
  keeps: boolean
  failure: string
  madeAt: Date
}

const columns = `r.id, r.file_name as "fileName", p.name as programme, r.programme_id as "programmeId", r.state, r.mapping, r.columns, r.rows_total as "rowsTotal", r.rows_done as "rowsDone",
  r.added, r.alike, r.known, r.twice, r.rejected, r.reasons, r.headings_row as "headingsRow", r.sheet, r.other_sheets as "otherSheets", r.failure, r.made_at as "madeAt",
  case when r.state = 'preview' then r.made_at + make_interval(days => ${keptDays.preview}) else r.ended_at + make_interval(days => ${keptDays.ended}) end as "keptUntil",
  exists (select from import_row w where w.tenant_id = r.tenant_id and w.run_id = r.id) as keeps`

/** The imports of the actor, newest first. Relies on import_run_account_idx. */
export const importsOf = (tx: Tx): Promise<ImportRun[]> =>
  tx.rows(`select ${columns} from import_run r join programme p on p.tenant_id = r.tenant_id and p.id = r.programme_id where r.tenant_id = current_tenant() and r.account_id = current_account() order by r.made_at desc limit 30`)

export const importRun = (tx: Tx, runId: string): Promise<ImportRun | undefined> =>
  tx.row(`select ${columns} from import_run r join programme p on p.tenant_id = r.tenant_id and p.id = r.programme_id where r.tenant_id = current_tenant() and r.account_id = current_account() and r.id = $1`, [runId])

export interface PreviewRow {
  number: number
  cells: string[]
  outcome: Outcome
  reasons: Reason[]
}

/** What will happen with some of the rows, one by one; `only` those of one outcome. Relies on import_row_foreseen_idx. */
export async function previewRows(tx: Tx, run: ImportRun, after: number, size: number, only?: Outcome): Promise<PreviewRow[]> {
  const rows = await tx.rows<Omit<PreviewRow, 'cells'> & { sealed: Buffer }>(
    `select number, sealed, foreseen as outcome, reasons from import_row where tenant_id = current_tenant() and run_id = $1 and number > $2 ${only ? 'and foreseen = $4' : ''} order by number limit $3`,
    [run.id, after, size, ...(only ? [only] : [])],
  )
  return Promise.all(rows.map(async ({ sealed, ...row }) => ({ ...row, cells: JSON.parse(await unseal(tx, 'import.row', sealed)) })))
}

/** The rows that were left out (or will be: before the run, those rejected) as they came, with a reason each in the actor's language: CSV that Excel opens, and no cell is a formula. */
export async function rejectedFile(tx: Tx, runId: string): Promise<string | undefined> {
  await permit(tx, 'import.run')
  const run = await importRun(tx, runId)
  if (!run) return undefined
  const rows = await tx.rows<{ sealed: Buffer; reasons: Reason[] }>(
    `select sealed, reasons from import_row where tenant_id = current_tenant() and run_id = $1 and (outcome in ('rejected', 'alike') or (outcome is null and foreseen = 'rejected')) order by number`,
    [runId],
  )
  const t = messages[tx.actor.language]
  const lines = await Promise.all(rows.map(async ({ sealed, reasons }) => [...JSON.parse(await unseal(tx, 'import.row', sealed)), reasons.map((reason) => t.reasons[reason]).join(' ')]))
  return stringify([[...run.columns, t.reason], ...lines], { bom: true, escape_formulas: true })
}
