import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import { keyCheckOf, useMasterKey } from '#src/platform/crypto.ts'
import { makeAppLogin } from './app-login.ts'
import { reach, requireVersion } from './reach.ts'

const directory = new URL('./migrations/', import.meta.url)

interface Migration {
  number: number
  name: string
  /** What it does: SQL, or the path of a module whose `piece` is called until nothing is left. */
  sql?: string
  code?: string
  digest: string
}

/** A migration in code does a bounded piece in each transaction, so that it neither holds its locks for long nor begins anew when it is killed; true when it is done. */
interface InCode {
  piece(client: pg.Client): Promise<boolean>
}

/** The migrations of this build, in their order. */
export function listMigrations(): Migration[] {
  const migrations = readdirSync(directory)
    .filter((file) => /^\d{4}_[a-z0-9_]+\.(sql|ts)$/.test(file))
    .sort()
    .map((file) => {
      const { href } = new URL(file, directory)
      const text = readFileSync(new URL(href), 'utf8')
      const [name = '', kind] = file.slice(5).split('.')
      return { number: Number(file.slice(0, 4)), name, ...(kind === 'sql' ? { sql: text } : { code: href }), digest: createHash('sha256').update(text).digest('hex') }
    })
  const twice = migrations.find((m, i) => migrations[i + 1]?.number === m.number)
  if (twice) throw new Error(`Two migrations have the number ${twice.number}.`)
  return migrations
}

/**
 * Brings the database to this build's schema and makes the application's login. Safe to run from several processes at once.
 * Returns the migrations applied now and the URL by which requests connect: a role that owns nothing and obeys row-level security.
 */
export async function migrate(ownerUrl: string, { masterKey }: { masterKey: Buffer }): Promise<{ applied: string[]; appUrl: string }> {
  const client = await reach(ownerUrl, 'ofek migrate')
  try {
    await requireVersion(client)
    const applied: string[] = []
    for (;;) {
      const step = await applyNext(client, masterKey)
      if (step === 'current') break
      if (step.whole) applied.push(step.name)
    }
    const login = await makeAppLogin(client, masterKey)
    const appUrl = new URL(ownerUrl)
    appUrl.username = login.name
    appUrl.password = login.password
    return { applied, appUrl: appUrl.href }
  } finally {
    await client.end()
  }
}

/** Applies the first migration that is missing, or a piece of it, in one transaction. */
async function applyNext(client: pg.Client, masterKey: Buffer): Promise<{ name: string; whole: boolean } | 'current'> {
  await client.query('begin')
  try {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('ofek.migrate', 0))`)
    await client.query(`
      create table if not exists schema_migration (number integer primary key, name text not null, digest text not null, applied_at timestamptz not null);
      create table if not exists installation (only_one boolean primary key default true check (only_one), key_check bytea not null)`)
    await requireSameKey(client, masterKey)
    const { rows } = await client.query<{ number: number; name: string; digest: string }>(`select number, name, digest from schema_migration`)
    const known = listMigrations()
    for (const row of rows) {
      const ours = known.find((migration) => migration.number === row.number)
      const file = `${String(row.number).padStart(4, '0')}_${row.name}`
      if (!ours) throw new Error(`The database has the migration ${file} that this build does not know: it was used by a newer Ofek. Start that one.`)
      if (ours.digest !== row.digest) throw new Error(`The migration ${file} was edited after it was applied to this database. Put its text back and write a new migration.`)
    }
    const next = known.find((migration) => !rows.some((row) => row.number === migration.number))
    let whole = false
    if (next) {
      try {
        whole = await apply(client, next, masterKey)
        if (whole) {
          await client.query(`insert into schema_migration values ($1, $2, $3, now())`, [next.number, next.name, next.digest])
          // Maintenance passes row-level security as a member of ofek_owner, whatever login owns the tables.
          await client.query(`do $$ begin
            if to_regrole('ofek_owner') is not null and not pg_has_role(current_user, 'ofek_owner', 'usage') then execute format('grant ofek_owner to %I', current_user); end if;
          end $$`)
        }
      } catch (error) {
        const { code, message } = error as { code?: string; message: string }
        const mend = code === '42501' ? '. DATABASE_URL must name a user that owns the database and may create roles (alter role ofek createrole); of several databases of Ofek on one server, the same user owns all' : ''
        throw new Error(`Migration ${next.number} (${next.name}) failed: ${message}${lineOf(next.sql, error)}${mend}`, { cause: error })
      }
    }
    await client.query('commit')
    return next ? { name: next.name, whole } : 'current'
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Whether nothing of the migration is left to do. */
async function apply(client: pg.Client, { sql = '', code }: Migration, masterKey: Buffer): Promise<boolean> {
  if (code === undefined) {
    await client.query(sql)
    return true
  }
  useMasterKey(masterKey)
  const { piece } = (await import(/* @vite-ignore */ code)) as InCode
  return piece(client)
}

/** The first key that meets a database is its key: with another one, nothing sealed would ever open. */
async function requireSameKey(client: pg.Client, masterKey: Buffer): Promise<void> {
  const check = keyCheckOf(masterKey)
  await client.query(`insert into installation (key_check) values ($1) on conflict do nothing`, [check])
  const { rows } = await client.query<{ key_check: Buffer }>(`select key_check from installation`)
  if (!rows[0]?.key_check.equals(check)) {
    throw new Error('OFEK_MASTER_KEY (or master.key in OFEK_DATA) is not the key that this database was made with. Give the first key back, the same to every process on this database; nothing was changed.')
  }
}

function lineOf(sql: string | undefined, error: unknown): string {
  const position = Number((error as { position?: string }).position)
  return sql && position > 0 ? ` (line ${sql.slice(0, position).split('\n').length})` : ''
}
