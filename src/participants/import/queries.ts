import { stringify } from 'csv-stringify/sync'
import { permit } from '#src/access/index.ts'
import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { messages } from './messages.ts'
import type { Outcome } from './judge.ts'
import { keptDays } from './purge.ts'
import type { Mapping, Reason } from './rules.ts'

export interface ImportRun {
  id: string
  fileName: string
  programme: Record<'he' | 'ar' | 'en', string>
  programmeId: string
  state: 'preview' | 'queued' | 'running' | 'done' | 'failed'
  mapping: Mapping
  columns: string[]
  rowsTotal: number
  rowsDone: number
  added: number
  known: number
  twice: number
  rejected: number
  /** The sheets of a workbook, the one that is read first. */
  sheets: string[]
  /** Until when the rejected rows can be had; null before the end. */
  keptUntil: Date | null
  failure: string
  madeAt: Date
}

const columns = `r.id, r.file_name as "fileName", p.name as programme, r.programme_id as "programmeId", r.state, r.mapping, r.columns, r.rows_total as "rowsTotal", r.rows_done as "rowsDone",
  r.added, r.known, r.twice, r.rejected, r.sheets, r.ended_at + make_interval(days => ${keptDays.rejected}) as "keptUntil", r.failure, r.made_at as "madeAt"`

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
export async function previewRows(tx: Tx, run: ImportRun, from: number, size: number, only?: Outcome): Promise<PreviewRow[]> {
  const rows = await tx.rows<Omit<PreviewRow, 'cells'> & { sealed: Buffer }>(
    `select number, sealed, foreseen as outcome, reasons from import_row where tenant_id = current_tenant() and run_id = $1 and number > $2 ${only ? 'and foreseen = $4' : ''} order by number limit $3`,
    [run.id, from, size, ...(only ? [only] : [])],
  )
  return Promise.all(rows.map(async ({ sealed, ...row }) => ({ ...row, cells: JSON.parse(await unseal(tx, 'import.row', sealed)) })))
}

/** How many rows each reason stands at, the most frequent first. */
export const reasonsOf = (tx: Tx, runId: string): Promise<{ reason: Reason; rows: number }[]> =>
  tx.rows(
    `select reason, count(*) as rows from import_row w, unnest(w.reasons) reason where w.tenant_id = current_tenant() and w.run_id = $1 group by reason order by rows desc, reason`,
    [runId],
  )

/** The rejected rows as they came, with a reason each in the actor's language: CSV that Excel opens, and no cell is a formula. */
export async function rejectedFile(tx: Tx, runId: string): Promise<string | undefined> {
  await permit(tx, 'import.run')
  const run = await importRun(tx, runId)
  if (!run) return undefined
  const rows = await tx.rows<{ sealed: Buffer; reasons: Reason[] }>(
    `select sealed, reasons from import_row where tenant_id = current_tenant() and run_id = $1 and outcome = 'rejected' order by number`,
    [runId],
  )
  const t = messages[tx.actor.language]
  const lines = await Promise.all(rows.map(async ({ sealed, reasons }) => [...JSON.parse(await unseal(tx, 'import.row', sealed)), reasons.map((reason) => t.reasons[reason]).join(' ')]))
  return stringify([[...run.columns, t.reason], ...lines], { bom: true, escape_formulas: true })
}
