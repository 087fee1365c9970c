import type pg from 'pg'
import type { Language } from '#src/language/language.ts'
import { newTenantKey } from '#src/platform/crypto.ts'
import { newId } from '#src/platform/ids.ts'

export interface NewTenant {
  /** Given where what belongs to the tenant is written in the same transaction. */
  id?: string
  name: string
  language?: Language
  timeZone?: string
  demo?: boolean
}

/** Makes a tenant with its first keys, on the owner's connection (the command line, the demo, tests). Returns its id. */
export async function createTenant(owner: Pick<pg.ClientBase, 'query'>, { id = newId(), name, language = 'he', timeZone = 'Asia/Jerusalem', demo = false }: NewTenant, now: Date): Promise<string> {
  await owner.query(`insert into tenant (id, name, language, time_zone, demo, created_at) values ($1, $2, $3, $4, $5, $6)`, [id, name, language, timeZone, demo, now])
  await addTenantKey(owner, id, 'seal', now)
  await addTenantKey(owner, id, 'search', now)
  return id
}

/** Adds a key. A further seal key rotates: it seals from now on, the older ones still open what they sealed. */
export async function addTenantKey(owner: Pick<pg.ClientBase, 'query'>, tenantId: string, purpose: 'seal' | 'search', now: Date): Promise<void> {
  const id = newId()
  await owner.query(`insert into tenant_key (tenant_id, id, purpose, wrapped, created_at) values ($1, $2, $3, $4, $5)`, [tenantId, id, purpose, newTenantKey(id), now])
}

/** Gives every tenant (or the one of that name) a further seal key; returns their names. Hashes for searching keep their key. */
export async function rotateTenantKeys(owner: Pick<pg.ClientBase, 'query'>, now: Date, name?: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string; name: string }>(`select id, name from tenant where $1::text is null or name = $1 order by name, id`, [name ?? null])
  for (const { id } of rows) await addTenantKey(owner, id, 'seal', now)
  return rows.map((tenant) => tenant.name)
}
