import type pg from 'pg'
import { openAsItIs, openDatabases } from '#database/open.ts'
import { openOwner } from '#database/owner-pool.ts'
import { postsHeld, sealAudit } from '#src/access/index.ts'
import type { Config } from '#src/platform/config.ts'
import { importers } from '#src/participants/import/index.ts'
import { useMasterKey } from '#src/platform/crypto.ts'
import { type Actor, type Database, openDatabase, type Post } from '#src/platform/db.ts'
import { BadUse } from './command-line.ts'

export interface Opened {
  owner: pg.Pool
  database: Database
}

/** Opens the databases for a command, beside a running server too, and closes them after it. */
export async function withDatabases<T>(config: Config, work: (opened: Opened) => Promise<T>): Promise<T> {
  const databases = await openDatabases(config, { join: true })
  const owner = openOwner(databases.ownerUrl, 3)
  const database = openDatabase(databases.appUrl, { max: 3 })
  try {
    useMasterKey(config.masterKey)
    const done = await work({ owner, database })
    // No server may be running that would do it.
    await sealAudit(owner, new Date())
    return done
  } finally {
    await database.close()
    await owner.end()
    await databases.close()
  }
}

/** Opens the database as it is, without migrating it, for a command that keeps it or proves it. */
export async function withOwner<T>(config: Config, work: (owner: pg.Pool) => Promise<T>): Promise<T> {
  const opened = await openAsItIs(config)
  const owner = openOwner(opened.ownerUrl, 2)
  try {
    return await work(owner)
  } finally {
    await owner.end()
    await opened.close()
  }
}

/** The account of an e-mail address, to act as under row-level security. Throws with words when there is none, or several. */
export async function accountOf(owner: pg.Pool, email: string, option = '--as'): Promise<Actor> {
  const { rows } = await owner.query<Omit<Actor, 'posts'> & { posts: Post[] | null }>(
    `select a.tenant_id as "tenantId", a.id as "accountId", a.display_name as "displayName", a.language, t.time_zone as "timeZone", ${postsHeld('now()')} as posts
     from account a join tenant t on t.id = a.tenant_id where lower(a.email) = lower($1) and a.closed_at is null`,
    [email],
  )
  const [account] = rows
  if (!account || rows.length > 1) throw new BadUse(rows.length > 1 ? `${option} ${email}: several tenants have this account` : `${option} ${email}: there is no such account`)
  return { ...account, posts: account.posts ?? [] }
}

/** Whom an import is done as where no account is named: the one who manages the programme, or else leads it. Throws with words where there are several. */
export async function whoImports(owner: pg.Pool, programme: string): Promise<string> {
  const { rows } = await owner.query<{ email: string; role: string }>(
    `select distinct a.email, po.role from programme p join post po on po.tenant_id = p.tenant_id and (po.programme_id is null or po.programme_id = p.id) and po.centre_id is null
     join account a on a.tenant_id = po.tenant_id and a.id = po.account_id
     where (p.id::text = $1 or p.name ->> 'he' = $1 or p.name ->> 'ar' = $1 or p.name ->> 'en' = $1) and po.role = any ($2) and a.closed_at is null
       and po.starts_on <= current_date and (po.ends_on is null or po.ends_on >= current_date) order by a.email`,
    [programme, importers],
  )
  const alone = ['programme_manager', 'team_lead', 'professional_lead'].map((role) => rows.filter((row) => row.role === role)).find((found) => found.length === 1)
  if (alone?.[0]) return alone[0].email
  throw new BadUse(rows.length === 0 ? `--programme ${programme}: nobody leads a programme of this name` : `name the account that does this by --as: ${[...new Set(rows.map(({ email }) => email))].join(', ')}`)
}

/** A programme by id or by its name in any language. */
export async function programmeOf(owner: pg.Pool, tenantId: string, text: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `select id from programme where tenant_id = $1 and (id::text = $2 or name ->> 'he' = $2 or name ->> 'ar' = $2 or name ->> 'en' = $2)`,
    [tenantId, text],
  )
  const [programme] = rows
  if (!programme || rows.length > 1) throw new BadUse(`--programme ${text}: ${rows.length > 1 ? 'several programmes have' : 'no programme has'} this name`)
  return programme.id
}
