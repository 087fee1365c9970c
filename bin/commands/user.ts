import { addAccount, makeLink } from '#src/access/accounts/index.ts'
import { createTenant, tell } from '#src/access/index.ts'
import { staffRoles } from '#src/access/staff/types.ts'
import { isLanguage, type Language } from '#src/language/language.ts'
import type { Config } from '#src/platform/config.ts'
import type { Actor, Role } from '#src/platform/db.ts'
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
  return withDatabases(config, async ({ owner, database }) => {
    const actor = await accountOf(owner, email, '--email')
    await owner.query(`delete from second_factor where tenant_id = $1 and account_id = $2`, [actor.tenantId, actor.accountId])
    const path = await database.asActor(actor, async (tx) => {
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
  return withDatabases(config, async ({ owner, database }) => {
    const tenantId = newTenant ? await createTenant(owner, { name: newTenant, language }, new Date()) : await tenantNamed(owner, tenant ?? '')
    const actor: Actor = { tenantId, accountId: '', displayName: 'ofek user', language, timeZone: 'Asia/Jerusalem', posts: [] }
    const path = await database.asActor(actor, async (tx) => {
      const accountId = await addAccount(tx, { displayName: name, email, language })
      await tx.run(`insert into post (tenant_id, id, account_id, role, starts_on) values (current_tenant(), $1, $2, $3, $4)`, [tx.newId(), accountId, role, tx.today])
      await tell(tx, 'account.made_from_terminal', { details: { account: accountId, role } })
      return makeLink(tx, accountId, 'invitation')
    })
    console.log(`${name} sets a password here, within a week: ${config.origin}${path}`)
    return 0
  })
}

async function tenantNamed(owner: { query: (sql: string, values: unknown[]) => Promise<{ rows: { id: string }[] }> }, name: string): Promise<string> {
  const { rows } = await owner.query(`select id from tenant where name = $1 or id::text = $1`, [name])
  const [tenant] = rows
  if (!tenant || rows.length > 1) throw new Error(`--tenant ${name}: ${rows.length > 1 ? 'several tenants have' : 'no tenant has'} this name. --new-tenant makes one.`)
  return tenant.id
}
