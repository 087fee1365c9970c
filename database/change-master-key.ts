import type pg from 'pg'
import { keyCheckOf, underNewMaster } from '#src/platform/crypto.ts'
import { appLoginName } from './app-login.ts'

export interface Changed {
  tenantKeys: number
  accounts: number
  /** Codes for the second step that no longer stand: only their hashes under the old key were known. */
  recoveryCodes: number
}

/**
 * Puts another master key in the place of the first: the tenants' keys are wrapped by it, so that nothing sealed has to be sealed anew,
 * and the old key's login is closed. In one transaction, and only while no other process of Ofek has the database open.
 */
export async function changeMasterKey(client: pg.ClientBase, from: Buffer, to: Buffer): Promise<Changed> {
  if (from.equals(to)) throw new Error('The new master key is the one that this database has already. Make another with: openssl rand -base64 32')
  await client.query('begin')
  try {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('ofek.migrate', 0))`)
    await requireAlone(client)
    const { rowCount } = await client.query(`update installation set key_check = $2 where key_check = $1`, [keyCheckOf(from), keyCheckOf(to)])
    if (rowCount === 0) throw new Error('OFEK_MASTER_KEY (or master.key in OFEK_DATA) is not the key that this database was made with. Nothing was changed.')
    const { rewrap, signInHash } = underNewMaster(from, to)
    const { rows: keys } = await client.query<{ tenant_id: string; id: string; wrapped: Buffer }>(`select tenant_id, id, wrapped from tenant_key`)
    await client.query(`update tenant_key k set wrapped = u.w from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as u (t, id, w) where k.tenant_id = u.t and k.id = u.id`, [
      keys.map((key) => key.tenant_id), keys.map((key) => key.id), keys.map(rewrap),
    ])
    const { rows: accounts } = await client.query<{ tenant_id: string; id: string; email: string }>(`select tenant_id, id, email from account`)
    await client.query(`update account a set sign_in_hash = u.h from unnest($1::uuid[], $2::uuid[], $3::bytea[]) as u (t, id, h) where a.tenant_id = u.t and a.id = u.id`, [
      accounts.map((account) => account.tenant_id), accounts.map((account) => account.id), accounts.map(({ email }) => signInHash(email)),
    ])
    const { rowCount: recoveryCodes } = await client.query(`delete from recovery_code where used_at is null`)
    const login = appLoginName(from)
    const { rows: made } = await client.query(`select from pg_roles where rolname = $1`, [login])
    if (made.length > 0) await client.query(`alter role ${login} nologin`)
    await client.query('commit')
    return { tenantKeys: keys.length, accounts: accounts.length, recoveryCodes: recoveryCodes ?? 0 }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/**
 * A process that runs holds the old key, and would seal with what it unwraps and sign in by hashes that are no longer there.
 * One that has just stopped is given a moment: the server still lists its connections when they are closed.
 */
async function requireAlone(client: pg.ClientBase): Promise<void> {
  for (let moments = 30; ; moments--) {
    const { rows } = await client.query(`select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename is not null limit 1`)
    if (rows.length === 0) return
    if (moments === 0) throw new Error('Another process has this database open. Stop every Ofek first: one that runs goes on with the old key. Nothing was changed.')
    // In a transaction the list stands still until it is cleared.
    await client.query(`select pg_sleep(0.1), pg_stat_clear_snapshot()`)
  }
}
