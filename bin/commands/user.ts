import type pg from 'pg'
import { addAccount, addressTaken, makeLink } from '#src/access/accounts/index.ts'
import { createTenant, type NewTenant, tell } from '#src/access/index.ts'
import { staffRoles } from '#src/access/staff/types.ts'
import { isLanguage, type Language } from '#src/language/language.ts'
import type { Config } from '#src/platform/config.ts'
import { type Actor, type Role, transactionOn, type Tx } from '#src/platform/db.ts'
import { newId } from '#src/platform/ids.ts'
import { accountOf, withDatabases } from '../as-account.ts'
import { BadUse, readArgs } from '../command-line.ts'

const text = { type: 'string' } as const
const options = { email: text, name: text, role: { ...text, default: 'administrator' }, language: { ...text, default: 'he' }, tenant: text, 'new-tenant': text }

/** `ofek user create|reset`: prints a link by which the person sets the password; no password passes through the terminal. */
export async function run(args: string[], settings: () => Config): Promise<number> {
  const { values, positionals } = readArgs(args, options, 1)
  const { email, name, role, language, tenant, 'new-tenant': newTenant } = values
  const [what] = positionals
  if (what !== 'create' && what !== 'reset') throw new BadUse('say create or reset')
  if (!email || !/^\S+@\S+$/.test(email)) throw new BadUse('name the e-mail address')
  if (what === 'reset') return reset(settings(), email)
  if (!name?.trim()) throw new BadUse('name the person')
  if (!isLanguage(language)) throw new BadUse(`--language ${language}: he, ar or en is needed`)
  const known = staffRoles.find((staffRole) => staffRole === role)
  if (!known) throw new BadUse(`--role ${role}: one of ${staffRoles.join(', ')} is needed`)
  if (Boolean(tenant) === Boolean(newTenant)) throw new BadUse('name the tenant: --tenant one that stands already, or --new-tenant')
  return create(settings(), { email, name, role: known, language, tenant, newTenant })
}

/** Also ends the second step, which the person may have lost with the phone. */
function reset(config: Config, email: string): Promise<number> {
  return withDatabases(config, async ({ owner }) => {
    const actor = await accountOf(owner, email, '--email')
    const path = await asOwnerFor(owner, actor, async (tx) => {
      await tx.run(`delete from second_factor where tenant_id = current_tenant() and account_id = $1`, [actor.accountId])
      await tell(tx, 'account.reset_from_terminal', { details: { account: actor.accountId } })
      return makeLink(tx, actor.accountId, 'new_password')
    })
    console.log(`A new password for ${email} is set here, within a day: ${config.origin}${path}`)
    return 0
  })
}

interface Newcomer {
  email: string
  name: string
  role: Role
  language: Language
  tenant: string | undefined
  newTenant: string | undefined
}

function create(config: Config, { email, name, role, language, tenant, newTenant }: Newcomer): Promise<number> {
  return withDatabases(config, async ({ owner }) => {
    const tenantId = newTenant ? newId() : await tenantNamed(owner, tenant ?? '')
    const actor: Actor = { tenantId, accountId: '', displayName: 'ofek user', language, timeZone: 'Asia/Jerusalem', posts: [] }
    // Of a new tenant without its first account nobody could make use: both are made, or neither.
    const path = await asOwnerFor(owner, actor, async (tx, connection) => {
      if (newTenant) await makeTenant(connection, { id: tenantId, name: newTenant, language }, tx.at)
      if (await addressTaken(tx, email)) throw new Error(`--email ${email}: this tenant has an account with the address already. "user reset --email ${email}" lets the person in again.`)
      const accountId = await addAccount(tx, { displayName: name, email, language })
      await tx.run(`insert into post (tenant_id, id, account_id, role, starts_on) values (current_tenant(), $1, $2, $3, $4)`, [tx.newId(), accountId, role, tx.today])
      await tell(tx, 'account.made_from_terminal', { details: { account: accountId, role } })
      return makeLink(tx, accountId, 'invitation')
    })
    console.log(`${name} sets a password here, within a week: ${config.origin}${path}`)
    return 0
  })
}

async function makeTenant(connection: pg.ClientBase, tenant: Required<Pick<NewTenant, 'id' | 'name' | 'language'>>, at: Date): Promise<void> {
  // Of two terminals that make the same name at once, the second one is told.
  await connection.query(`select pg_advisory_xact_lock(hashtextextended('ofek.new-tenant', 0))`)
  const { rows } = await connection.query('select from tenant where name = $1', [tenant.name])
  if (rows.length > 0) throw new Error(`--new-tenant ${tenant.name}: there is a tenant of this name already. Write --tenant to add the account to it.`)
  await createTenant(connection, tenant, at)
}

async function asOwnerFor<T>(owner: pg.Pool, actor: Actor, work: (tx: Tx, connection: pg.ClientBase) => Promise<T>): Promise<T> {
  const connection = await owner.connect()
  try {
    return await transactionOn(connection, actor, { at: new Date() }, (tx) => work(tx, connection))
  } finally {
    connection.release()
  }
}

async function tenantNamed(owner: { query: (sql: string, values: unknown[]) => Promise<{ rows: { id: string }[] }> }, name: string): Promise<string> {
  const { rows } = await owner.query(`select id from tenant where name = $1 or id::text = $1`, [name])
  const [tenant] = rows
  if (!tenant || rows.length > 1) throw new Error(`--tenant ${name}: ${rows.length > 1 ? 'several tenants have' : 'no tenant has'} this name. --new-tenant makes one.`)
  return tenant.id
}
