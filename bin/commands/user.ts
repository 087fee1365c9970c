import { parseArgs } from 'node:util'
import { addAccount, makeLink } from '#src/access/accounts/index.ts'
import { createTenant, tell } from '#src/access/index.ts'
import { isLanguage } from '#src/language/language.ts'
import type { Config } from '#src/platform/config.ts'
import type { Actor, Role } from '#src/platform/db.ts'
import { accountOf, withDatabases } from '../as-account.ts'

const usage = `Write: user create --email E --name N [--role administrator] [--language he|ar|en] (--tenant NAME | --new-tenant NAME)
   or: user reset --email E      (a link for a new password, good for a day; also ends the second step)`

/** `ofek user create|reset`: prints a link by which the person sets the password; no password passes through the terminal. */
export async function run(args: string[], config: Config): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string', default: 'administrator' }, language: { type: 'string', default: 'he' },
      tenant: { type: 'string' }, 'new-tenant': { type: 'string' },
    },
  })
  const { email, name, role, language } = values
  if (!email || !['create', 'reset'].includes(positionals[0] ?? '')) throw new Error(usage)
  const { origin } = config
  return withDatabases(config, async ({ owner, database }) => {
    if (positionals[0] === 'reset') {
      const actor = await accountOf(owner, email)
      await owner.query(`delete from second_factor where tenant_id = $1 and account_id = $2`, [actor.tenantId, actor.accountId])
      const path = await database.asActor(actor, async (tx) => {
        await tell(tx, 'account.reset_from_terminal', { details: { account: actor.accountId } })
        return makeLink(tx, actor.accountId, 'new_password')
      })
      console.log(`A new password for ${email} is set here, within a day: ${origin}${path}`)
      return 0
    }
    if (!name || !isLanguage(language) || Boolean(values.tenant) === Boolean(values['new-tenant'])) throw new Error(usage)
    const tenantId = values['new-tenant'] ? await createTenant(owner, { name: values['new-tenant'], language }, new Date()) : await tenantNamed(owner, values.tenant ?? '')
    const actor: Actor = { tenantId, accountId: '', displayName: 'ofek user', language, timeZone: 'Asia/Jerusalem', posts: [] }
    const path = await database.asActor(actor, async (tx) => {
      const accountId = await addAccount(tx, { displayName: name, email, language })
      await tx.run(`insert into post (tenant_id, id, account_id, role, starts_on) values (current_tenant(), $1, $2, $3, $4)`, [tx.newId(), accountId, role as Role, tx.today])
      await tell(tx, 'account.made_from_terminal', { details: { account: accountId, role } })
      return makeLink(tx, accountId, 'invitation')
    })
    console.log(`${name} sets a password here, within a week: ${origin}${path}`)
    return 0
  })
}

async function tenantNamed(owner: { query: (sql: string, values: unknown[]) => Promise<{ rows: { id: string }[] }> }, name: string): Promise<string> {
  const { rows } = await owner.query(`select id from tenant where name = $1 or id::text = $1`, [name])
  const [tenant] = rows
  if (!tenant || rows.length > 1) throw new Error(`--tenant ${name}: ${rows.length > 1 ? 'several tenants have' : 'no tenant has'} this name. --new-tenant makes one.`)
  return tenant.id
}
