/** Vacancies brought in a file: read, looked at before anything happens, then taken in. The same vacancy again is an update; what is gone from a whole file closes. */
import { setImmediate } from 'node:timers/promises'
import * as v from 'valibot'
import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import { flag, optionalText, whole } from '#src/platform/fields.ts'
import { guessColumns, recordOf } from './columns.ts'
import { insertVacancy, updateVacancy } from './commands.ts'
import type { BringingKind } from './feed-kinds.ts'
import { type Read, vacanciesAtMost } from './feeds.ts'
import { type Incoming, type IncomingField, incomingFields, type Judged, judgeAll } from './incoming.ts'
import { lawOf } from './law.ts'
import { why } from './refusals.ts'

type Mapping = Partial<Record<IncomingField, number>>
/** A table with headings: as participants/import reads it. */
interface Table {
  columns: string[]
  rows: { number: number; cells: string[] }[]
}

export interface Bringing {
  id: string
  at: Date
  kind: BringingKind
  fileName: string
  source: string
  whole: boolean
  columns: string[]
  mapping: Mapping
  takenAt: Date | null
  result: Result | null
}
export interface Result {
  added: number
  changed: number
  closed: number
  rejected: Pick<Judged, 'number' | 'key' | 'employer' | 'title' | 'problems'>[]
}
type Line = { number: number; cells?: string[]; record?: Incoming }

const column = v.optional(v.pipe(v.string(), v.transform((text) => (text === '' ? null : Number(text))), v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)))), '')
/** One select for each of our fields: the column that fills it. */
export const MapColumns = v.object({ source: optionalText(100), whole: flag, ...(Object.fromEntries(incomingFields.map((field) => [`column_${field}`, column])) as Record<`column_${IncomingField}`, typeof column>) })
export const TakeIn = v.object({ ready: whole(0, 100_000) })

/** Keeps what was read, for a look before anything happens. Nothing of the vacancies is written yet. */
export async function bringVacancies(tx: Tx, { fileName, kind, table, read }: { fileName: string; kind: BringingKind; table?: Table; read?: Read }): Promise<string> {
  await permit(tx, 'vacancies.write')
  const rows: Line[] = table?.rows ?? read?.records ?? []
  if (rows.length === 0) throw refused(why.nothingThere, 'file')
  if (rows.length > vacanciesAtMost) throw refused(why.tooMany, 'file')
  const id = tx.newId()
  await tx.run(
    `insert into vacancy_bringing (tenant_id, id, account_id, at, kind, file_name, source, whole, columns, mapping, rows) values (current_tenant(), $1, current_account(), $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, tx.at, kind, fileName.slice(0, 200), (read?.source ?? '').slice(0, 100), read?.whole ?? false, table?.columns ?? [], JSON.stringify(guessColumns(table?.columns ?? [])), JSON.stringify(rows)],
  )
  await tell(tx, 'vacancy.file_read', { details: { rows: rows.length, kind } })
  return id
}

const columns = `id, at, kind, file_name as "fileName", source, whole, columns, mapping, taken_at as "takenAt", result`
/** One's own files, the newest first. Relies on vacancy_bringing_account_idx. */
export async function bringingsOf(tx: Tx): Promise<Bringing[]> {
  return tx.rows<Bringing>(`select ${columns} from vacancy_bringing where tenant_id = current_tenant() and account_id = current_account() order by at desc limit 20`)
}

/** A file with what would become of it: what is ready, what is not and why, what would close. */
export async function bringingOf(tx: Tx, id: string): Promise<{ bringing: Bringing; judged: Judged[]; foreseen: Foreseen } | undefined> {
  const row = await tx.row<Bringing & { rows: Line[] }>(`select ${columns}, rows from vacancy_bringing where tenant_id = current_tenant() and account_id = current_account() and id = $1`, [id])
  if (!row) return undefined
  const { rows, ...bringing } = row
  const judged = judgeAll(rows.map(({ number, cells, record }) => ({ number, record: record ?? recordOf(cells ?? [], bringing.mapping) })))
  return { bringing, judged, foreseen: await foresee(tx, bringing, judged) }
}

interface Foreseen {
  /** Keys that stand here already, with the id and whether it was closed because it was gone from the file: what people closed stays closed. */
  known: Record<string, { id: string; wasGone: boolean }>
  /** What is open of this source and no longer in the file. */
  gone: { id: string; title: string }[]
}

/** How many of those ready have words that the law forbids: they are taken in, and not published. A long file is read with pauses, and outside of a transaction, so that nobody's page waits. */
export async function unlawfulAmong(judged: readonly Judged[]): Promise<number> {
  let unlawful = 0
  let since = performance.now()
  for (const { words } of judged) {
    if (words && lawOf(words).some(({ hint }) => !hint)) unlawful++
    if (performance.now() - since > 20) {
      await setImmediate()
      since = performance.now()
    }
  }
  return unlawful
}

async function foresee(tx: Tx, { source, whole: isWhole, takenAt }: Bringing, judged: readonly Judged[]): Promise<Foreseen> {
  if (source === '' || takenAt) return { known: {}, gone: [] }
  // Relies on vacancy_of_source_once, which holds what has a source.
  const here = await tx.rows<{ id: string; key: string; title: string; closed: boolean; wasGone: boolean }>(
    `select id, source_key as key, title, closed_on is not null as closed, coalesce(closed_how = 'gone', false) as "wasGone" from vacancy where tenant_id = current_tenant() and source = $1 and source <> '' limit 20000`, [source],
  )
  const keys = new Set(judged.map(({ key }) => key))
  return {
    known: Object.fromEntries(here.map(({ key, id, wasGone }) => [key, { id, wasGone }])),
    gone: isWhole ? here.filter(({ key, closed }) => !closed && !keys.has(key)).map(({ id, title }) => ({ id, title })) : [],
  }
}

/** Says which column is which, what the source is called, and whether the file is all that it has. */
export async function mapColumns(tx: Tx, { bringingId, source, whole: isWhole, ...chosen }: v.InferOutput<typeof MapColumns> & { bringingId: string }): Promise<void> {
  await permit(tx, 'vacancies.write')
  const mapping = Object.fromEntries(incomingFields.flatMap((field) => (chosen[`column_${field}`] === null ? [] : [[field, chosen[`column_${field}`]]])))
  const saved = await tx.run(
    `update vacancy_bringing set mapping = case when kind = 'csv' then $2::jsonb else mapping end, source = $3, whole = $4 where tenant_id = current_tenant() and account_id = current_account() and id = $1 and taken_at is null`,
    [bringingId, JSON.stringify(mapping), source, isWhole && source !== ''],
  )
  if (saved === 0) throw new NotYours('vacancy_bringing')
}

/** Takes in what is ready, as the look before it showed. Employers that are not here yet are added by their name. */
export async function takeInVacancies(tx: Tx, { bringingId, ready }: v.InferOutput<typeof TakeIn> & { bringingId: string }): Promise<void> {
  await permit(tx, 'vacancies.write')
  await tx.row(`select id from vacancy_bringing where tenant_id = current_tenant() and id = $1 for update`, [bringingId])
  const found = await bringingOf(tx, bringingId)
  if (!found) throw new NotYours('vacancy_bringing')
  const { bringing, judged, foreseen } = found
  if (bringing.takenAt) return
  const good = judged.filter(({ words }) => words !== null)
  // What would happen is what was looked at.
  if (good.length !== ready) throw movedOn(why.readAnew)
  const result: Result = { added: 0, changed: 0, closed: 0, rejected: judged.filter(({ words }) => words === null).map(({ words: _, ...one }) => one) }
  const employers = await employersByName(tx, good)
  for (const { key, employer, words } of good) {
    const known = bringing.source && Object.hasOwn(foreseen.known, key) ? foreseen.known[key] : undefined
    if (!words) continue
    if (known) {
      await updateVacancy(tx, known.id, words, { again: known.wasGone })
      result.changed++
    } else {
      await insertVacancy(tx, employers.get(employer) ?? '', words, bringing.source && key ? { source: bringing.source, key } : undefined)
      result.added++
    }
  }
  if (foreseen.gone.length > 0)
    result.closed = await tx.run(`update vacancy set closed_on = $2, closed_how = 'gone', version = version + 1 where tenant_id = current_tenant() and id = any ($1) and closed_on is null`, [foreseen.gone.map(({ id }) => id), tx.today])
  await tx.run(`update vacancy_bringing set taken_at = $2, rows = '[]', result = $3 where tenant_id = current_tenant() and id = $1`, [bringingId, tx.at, JSON.stringify(result)])
  await tell(tx, 'vacancy.file_taken_in', { details: { added: result.added, changed: result.changed, closed: result.closed, rejected: result.rejected.length } })
}

/** Lets a file go that was not taken in. */
export async function dropBringing(tx: Tx, { bringingId }: { bringingId: string }): Promise<void> {
  await permit(tx, 'vacancies.write')
  const dropped = await tx.run(`delete from vacancy_bringing where tenant_id = current_tenant() and account_id = current_account() and id = $1 and taken_at is null`, [bringingId])
  if (dropped === 0) throw new NotYours('vacancy_bringing')
}

/** The employers of a file by their names; who is not here yet is added where the first of their vacancies is. */
async function employersByName(tx: Tx, good: readonly Judged[]): Promise<Map<string, string>> {
  const names = [...new Set(good.map(({ employer }) => employer))]
  const here = await tx.rows<{ id: string; name: string }>(`select distinct on (name) id, name from employer where tenant_id = current_tenant() and name = any ($1) order by name, closed_on is not null, id`, [names])
  const found = new Map(here.map(({ id, name }) => [name, id]))
  for (const name of names.filter((one) => !found.has(one))) {
    const id = tx.newId()
    const locality = good.find((one) => one.employer === name)?.words?.locality ?? ''
    await tx.run(`insert into employer (tenant_id, id, name, locality, sector, at, account_id) values (current_tenant(), $1, $2, $3, '', $4, current_account())`, [id, name, locality, tx.at])
    found.set(name, id)
  }
  return found
}
