import { createHash, randomBytes } from 'node:crypto'
import type { Address, Language } from '#src/language/language.ts'
import { signInHash } from '#src/platform/crypto.ts'
import type { Database, Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { isId, newId } from '#src/platform/ids.ts'
import { tell } from '../audit.ts'
import { oldLink } from './messages.ts'
import { weaknessOf } from './rules.ts'
import { hashPassword } from './sign-in.ts'

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
const days = { invitation: 7, new_password: 1 } as const

/** Makes a link for an account, valid for a week (a first password) or a day (a new one). Returns its path; only its hash is kept. */
export async function makeLink(tx: Tx, accountId: string, purpose: keyof typeof days): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await endLinks(tx, accountId)
  await tx.run(
    `insert into invitation (tenant_id, token_hash, account_id, purpose, made_at, made_by, ends_at) values (current_tenant(), $1, $2, $3, $4, current_account(), $5)`,
    [hashOf(token), accountId, purpose, tx.at, new Date(tx.at.getTime() + days[purpose] * 86_400_000)],
  )
  return `/invitation/${tx.actor.tenantId}.${token}`
}

/** The links of an account that were not used yet stop working. */
export const endLinks = (tx: Tx, accountId: string): Promise<number> =>
  tx.run(`update invitation set ends_at = $2 where tenant_id = current_tenant() and account_id = $1 and used_at is null and ends_at > $2`, [accountId, tx.at])

/** Whether somebody of the tenant signs in with this address already; `own` is the account that may. Who asks for the same address next waits for this save. */
export async function addressTaken(tx: Tx, email: string, own: string | null = null): Promise<boolean> {
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('account.' || current_tenant() || encode($1, 'hex'), 0))`, [signInHash(email)])
  return (await tx.row(`select from account where tenant_id = current_tenant() and sign_in_hash = $1 and id is distinct from $2`, [signInHash(email), own])) !== undefined
}

/** Adds an account without a password: it opens by an invitation's link. The address may stand once in a tenant. */
export async function addAccount(tx: Tx, input: { displayName: string; email: string; language: Language; profession?: string }): Promise<string> {
  const id = newId()
  await tx.run(
    `insert into account (tenant_id, id, display_name, email, sign_in_hash, language, profession, created_at) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7)`,
    [id, input.displayName, input.email.trim().toLowerCase(), signInHash(input.email), input.language, input.profession ?? '', tx.at],
  )
  return id
}

export interface Invited {
  accountId: string
  displayName: string
  email: string
  language: Language
  address: Address
  purpose: keyof typeof days
}

const find = (tx: Tx, token: string) =>
  tx.row<Invited>(
    `select a.id as "accountId", a.display_name as "displayName", a.email, a.language, a.address, i.purpose
     from invitation i join account a on a.tenant_id = i.tenant_id and a.id = i.account_id
     where i.tenant_id = current_tenant() and i.token_hash = $1 and i.used_at is null and i.ends_at > $2 and a.closed_at is null`,
    [hashOf(token), tx.at],
  )

function split(link: string): { tenantId: string; token: string } | undefined {
  const [tenantId, token] = link.split('.')
  return isId(tenantId) && token ? { tenantId, token } : undefined
}

/** Whom a link invites, or undefined when it was used, replaced or is too old. */
export async function invitedBy(database: Database, link: string, at: Date): Promise<Invited | undefined> {
  const parts = split(link)
  return parts && database.beforeSignIn({ tenantId: parts.tenantId }, (tx) => find(tx, parts.token), { at })
}

/** Sets the password by a link, once. Every open session of the account ends. */
export async function acceptInvitation(database: Database, link: string, input: { displayName: string; language: Language; address: Address; secretNew: string }, at: Date): Promise<string> {
  const parts = split(link)
  if (!parts) throw refused(oldLink)
  return database.beforeSignIn(
    { tenantId: parts.tenantId },
    async (tx) => {
      const invited = await find(tx, parts.token)
      if (!invited) throw refused(oldLink)
      const weakness = weaknessOf(input.secretNew, [invited.email, input.displayName])
      if (weakness) throw refused(weakness, 'secretNew')
      const used = await tx.run(`update invitation set used_at = $2 where tenant_id = current_tenant() and token_hash = $1 and used_at is null`, [hashOf(parts.token), tx.at])
      if (used === 0) throw refused(oldLink)
      await tx.run(
        `update account set display_name = $2, language = $3, address = $4, password_hash = $5, version = version + 1 where tenant_id = current_tenant() and id = $1`,
        [invited.accountId, input.displayName, input.language, input.address, await hashPassword(input.secretNew)],
      )
      await tx.run(`delete from session where tenant_id = current_tenant() and account_id = $1`, [invited.accountId])
      await tell(tx, 'invitation.accepted', { details: { account: invited.accountId, purpose: invited.purpose } })
      return invited.email
    },
    { at },
  )
}
