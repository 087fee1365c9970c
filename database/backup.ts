/**
 * A backup of everything in one file: every table's rows by COPY in one repeatable-read transaction, gzipped, each table with its count and
 * SHA-256. The package of the embedded server has no pg_dump. Sealed fields stay sealed: keep the master key apart from the backups.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import type pg from 'pg'
import { opensTenantKey } from '#src/platform/crypto.ts'

const format = 'ofek backup 1'

/** Tables in the order in which their foreign keys allow them to be filled. */
async function tablesInOrder(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string; needs: string[] }>(
    `select c.relname as name, coalesce((select array_agg(distinct f.confrelid::regclass::text) from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid), '{}') as needs
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'installation' order by 1`,
  )
  const order: string[] = []
  let rest = rows
  while (rest.length > 0) {
    const ready = rest.filter(({ needs }) => needs.every((need) => order.includes(need)))
    if (ready.length === 0) throw new Error(`Tables refer to each other in a circle: ${rest.map(({ name }) => name).join(', ')}`)
    order.push(...ready.map(({ name }) => name))
    rest = rest.filter(({ name }) => !order.includes(name))
  }
  return order
}

export interface BackedUp {
  tables: number
  rows: number
}

/** Writes the backup beside its final name and renames it, so that a cut-off one is never taken for whole. */
export async function backup(client: pg.ClientBase, file: string): Promise<BackedUp> {
  await client.query('begin isolation level repeatable read read only')
  try {
    const totals = { tables: 0, rows: 0 }
    await pipeline(Readable.from(lines(client, totals)), createGzip(), createWriteStream(`${file}.part`, { mode: 0o600 }))
    await rename(`${file}.part`, file)
    return totals
  } finally {
    await client.query('rollback')
  }
}

async function* lines(client: pg.ClientBase, totals: BackedUp): AsyncGenerator<string> {
  const tables = await tablesInOrder(client)
  yield `${JSON.stringify({ format, tables })}\n`
  for (const table of tables) {
    yield `${JSON.stringify({ table })}\n`
    const hash = createHash('sha256')
    let rows = 0
    await client.query(`declare rows_of no scroll cursor for select row_to_json(t)::text as row from ${table} t`)
    for (;;) {
      const chunk = await client.query<{ row: string }>(`fetch ${table === 'document_content' ? 10 : 2000} from rows_of`)
      if (chunk.rows.length === 0) break
      for (const { row } of chunk.rows) {
        hash.update(row).update('\n')
        rows++
        yield `${row}\n`
      }
    }
    await client.query('close rows_of')
    yield `${JSON.stringify({ end: table, rows, sha256: hash.digest('hex') })}\n`
    totals.tables++
    totals.rows += rows
  }
  yield `${JSON.stringify({ whole: true, rows: totals.rows })}\n`
}

/** Fills an empty, migrated database from a backup, all or nothing; refuses a file that is cut off or changed, and a database that holds a tenant. */
export async function restore(client: pg.ClientBase, file: string): Promise<BackedUp> {
  const { rows: tenants } = await client.query('select from tenant limit 1')
  if (tenants.length > 0) throw new Error('This database holds a tenant already. Restore into an empty database: another OFEK_DATA, or another DATABASE_URL.')
  const { rows: schema } = await client.query<{ number: number; digest: string }>('select number, digest from schema_migration order by number')
  await client.query('begin')
  try {
    const totals = await fill(client, file, schema)
    await requireItsKey(client)
    await client.query('commit')
    await client.query('analyze')
    return totals
  } catch (error) {
    await client.query('rollback')
    throw inWords(error)
  }
}

/** With another master key everything would be there, and nothing sealed would ever open. */
async function requireItsKey(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ id: string; wrapped: Buffer }>('select id, wrapped from tenant_key')
  if (rows.every(({ id, wrapped }) => opensTenantKey(id, wrapped))) return
  throw new Error('OFEK_MASTER_KEY (or master.key in OFEK_DATA) is not the key of this backup: sealed fields would stay closed. Nothing was restored. Give the key that it was made with, and another empty database (this one belongs to the key that it met first).')
}

/** What a damaged file does to the reader of gzip, to JSON, or to the database's own checks. */
function inWords(error: unknown): unknown {
  const { code = '' } = error as { code?: string }
  if (code === 'Z_BUF_ERROR') return new Error('The backup is cut off. Nothing was restored.', { cause: error })
  if (code.startsWith('Z_') || error instanceof SyntaxError) return new Error('This is not a backup of Ofek, or it was damaged. Nothing was restored.', { cause: error })
  // Values that cannot be, rules that they break, tables that are not there; but not what the user may not do.
  if (/^(22|23|42)[0-9A-Z]{3}$/.test(code) && code !== '42501') return new Error('The backup was changed or damaged: a row of it cannot be. Nothing was restored.', { cause: error })
  return error
}

async function fill(client: pg.ClientBase, file: string, schema: { number: number; digest: string }[]): Promise<BackedUp> {
  const totals = { tables: 0, rows: 0 }
  let table = ''
  let whole = false
  let first = true
  let hash = createHash('sha256')
  let count = 0
  let chunk: string[] = []
  let letters = 0
  const migrations: { number: number; digest: string }[] = []
  const write = async () => {
    if (chunk.length > 0 && table !== 'schema_migration') await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [`[${chunk.join(',')}]`])
    chunk = []
    letters = 0
  }
  // What triggers wrote stands in the backup itself.
  const tables = await tablesInOrder(client)
  for (const name of tables) await client.query(`alter table ${name} disable trigger user`)
  // Opened last: lines that come before anyone listens would be lost.
  const input = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Number.POSITIVE_INFINITY })
  for await (const line of input) {
    if (first) {
      if (JSON.parse(line).format !== format) throw new Error('This is not a backup of Ofek.')
      first = false
      continue
    }
    const marker = line.startsWith('{"table":') || line.startsWith('{"end":') || line.startsWith('{"whole":') ? JSON.parse(line) : undefined
    if (marker?.whole === true) {
      whole = true
    } else if (marker?.end === table && typeof marker.sha256 === 'string') {
      await write()
      if (marker.rows !== count || marker.sha256 !== hash.digest('hex')) throw new Error(`The backup was changed or damaged in ${table}. Nothing was restored.`)
      if (table === 'schema_migration' && JSON.stringify(migrations) !== JSON.stringify(schema)) throw new Error('The backup is of another version of Ofek. Restore it with the build that made it, then start the newer one.')
      totals.tables++
      totals.rows += count
      table = ''
    } else if (marker && table === '' && typeof marker.table === 'string' && /^[a-z_]+$/.test(marker.table)) {
      table = marker.table
      hash = createHash('sha256')
      count = 0
    } else {
      hash.update(line).update('\n')
      count++
      if (table === 'schema_migration') migrations.push((({ number, digest }) => ({ number, digest }))(JSON.parse(line)))
      chunk.push(line)
      letters += line.length
      // Documents are long.
      if (chunk.length === 1000 || letters > 50_000_000) await write()
    }
  }
  if (!whole) throw new Error('The backup is cut off. Nothing was restored.')
  for (const name of tables) await client.query(`alter table ${name} enable trigger user`)
  return totals
}
