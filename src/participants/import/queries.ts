import { stringify } from 'csv-stringify/sync'
import { permit } from '#src/access/index.ts'
import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { messages } from './messages.ts'
import { type ImportedPerson, type Mapping, type Reason, readRow } from './rules.ts'
import { areKnown, identityOf } from './take-in.ts'

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
  rejected: number
  failure: string
  madeAt: Date
}

const columns = `r.id, r.file_name as "fileName", p.name as programme, r.programme_id as "programmeId", r.state, r.mapping, r.columns, r.rows_total as "rowsTotal", r.rows_done as "rowsDone",
  r.added, r.known, r.rejected, r.failure, r.made_at as "madeAt"`

/** The imports of the actor, newest first. Relies on import_run_account_idx. */
export const importsOf = (tx: Tx): Promise<ImportRun[]> =>
  tx.rows(`select ${columns} from import_run r join programme p on p.tenant_id = r.tenant_id and p.id = r.programme_id where r.tenant_id = current_tenant() and r.account_id = current_account() order by r.made_at desc limit 30`)

export const importRun = (tx: Tx, runId: string): Promise<ImportRun | undefined> =>
  tx.row(`select ${columns} from import_run r join programme p on p.tenant_id = r.tenant_id and p.id = r.programme_id where r.tenant_id = current_tenant() and r.account_id = current_account() and r.id = $1`, [runId])

export interface PreviewRow {
  number: number
  cells: string[]
  outcome: 'added' | 'known' | 'rejected'
  reasons: Reason[]
}

/** What would happen with some of the rows, one by one; asks the database who is known. */
export async function previewRows(tx: Tx, run: ImportRun, from: number, size: number): Promise<PreviewRow[]> {
  const rows = await tx.rows<{ number: number; sealed: Buffer }>(
    `select number, sealed from import_row where tenant_id = current_tenant() and run_id = $1 and number > $2 order by number limit $3`,
    [run.id, from, size],
  )
  const read = await Promise.all(
    rows.map(async ({ number, sealed }) => {
      const cells: string[] = JSON.parse(await unseal(tx, 'import.row', sealed))
      return { number, cells, result: readRow(cells, run.mapping, tx.today) }
    }),
  )
  const people = read.flatMap(({ number, result }) => ('person' in result ? [{ number, person: result.person as ImportedPerson }] : []))
  const known = people.length > 0 ? await areKnown(tx, await Promise.all(people.map(({ person }) => identityOf(tx, person, run.programmeId)))) : []
  const knownNumbers = new Set(people.filter((_, index) => known[index]).map(({ number }) => number))
  return read.map(({ number, cells, result }) => ({
    number,
    cells,
    outcome: 'reasons' in result ? 'rejected' : knownNumbers.has(number) ? 'known' : 'added',
    reasons: 'reasons' in result ? result.reasons : [],
  }))
}

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
