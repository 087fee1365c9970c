import { verify } from '@node-rs/argon2'
import { communitiesAsked } from '#src/language/communities.ts'
import type { Address, Language } from '#src/language/language.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused, stale, WrongSecret } from '#src/platform/errors.ts'
import { tell } from '../audit.ts'
import { permit } from '../permit.ts'
import { endSession } from '../session.ts'
import { wrongPassword } from './messages.ts'
import { deviceInWords, weaknessOf } from './rules.ts'
import { hashPassword } from './sign-in.ts'

export interface OwnAccount {
  displayName: string
  email: string
  language: Language
  address: Address
  spokenLanguages: string[]
  communities: string[]
  /** What the participant's copy of the plan tells them to call; '' for none. */
  workPhone: string
  version: number
  sessions: { token: string; device: string; createdAt: Date; seenAt: Date; here: boolean }[]
}

/** The account of who asks, with the sessions that are open. `here` marks the one in use. */
export async function ownAccount(tx: Tx, tokenHash: Buffer): Promise<OwnAccount> {
  const row = await tx.row<OwnAccount>(
    `select a.display_name as "displayName", a.email, a.language, a.address, a.spoken_languages as "spokenLanguages", a.communities, a.work_phone as "workPhone", a.version,
       (select coalesce(json_agg(json_build_object('token', encode(s.token_hash, 'hex'), 'device', s.device, 'createdAt', s.created_at, 'seenAt', s.seen_at,
          'here', s.token_hash = $1) order by s.seen_at desc), '[]')
        from session s where s.tenant_id = a.tenant_id and s.account_id = a.id and s.ends_at > $2) as sessions
     from account a where a.tenant_id = current_tenant() and a.id = current_account()`,
    [tokenHash, tx.at],
  )
  if (!row) throw new Error('The account of a session is missing')
  return { ...row, sessions: row.sessions.map((s) => ({ ...s, device: deviceInWords(s.device), createdAt: new Date(s.createdAt), seenAt: new Date(s.seenAt) })) }
}

type Described = Pick<OwnAccount, 'language' | 'address' | 'spokenLanguages' | 'communities' | 'workPhone' | 'version'>

/** How the account is addressed and what it says of itself, all of it voluntary (M-01). A save from an older page shows both. */
export async function describeOwnAccount(tx: Tx, input: Described): Promise<void> {
  await permit(tx, 'account.change')
  const saved = await tx.run(
    `update account set language = $1, address = $2, spoken_languages = $3, communities = $4, work_phone = $5, version = version + 1
     where tenant_id = current_tenant() and id = current_account() and version = $6`,
    [input.language, input.address, input.spokenLanguages, input.communities, input.workPhone, input.version],
  )
  if (saved === 0) await showNewer(tx)
  await tell(tx, 'account.described')
}

async function showNewer(tx: Tx): Promise<void> {
  const now = await tx.row<Described>(
    `select language, address, spoken_languages as "spokenLanguages", communities, work_phone as "workPhone", version from account where tenant_id = current_tenant() and id = current_account()`,
  )
  if (!now) throw new Error('The account of a session is missing')
  const { version, communities, ...values } = now
  throw stale({ ...(await changedLast(tx, 'account', tx.actor.accountId)), version, values: { ...values, ...communitiesAsked(communities) } })
}

/** Changes the password and ends every other session. */
export async function changePassword(tx: Tx, input: { secretNow: string; secretNew: string }, tokenHash: Buffer): Promise<void> {
  await permit(tx, 'account.change')
  const row = await tx.row<{ hash: string | null; email: string; name: string }>(
    `select password_hash as hash, email, display_name as name from account where tenant_id = current_tenant() and id = current_account()`,
  )
  if (!row?.hash || !(await verify(row.hash, input.secretNow))) throw new WrongSecret(wrongPassword, 'secretNow')
  const weakness = weaknessOf(input.secretNew, [row.email, row.name])
  if (weakness) throw refused(weakness, 'secretNew')
  await tx.run(`update account set password_hash = $1 where tenant_id = current_tenant() and id = current_account()`, [await hashPassword(input.secretNew)])
  await tx.run(`delete from session where tenant_id = current_tenant() and account_id = current_account() and token_hash <> $1`, [tokenHash])
  await tell(tx, 'password.changed')
}

/** Ends one session, or all but the one in use. */
export async function endOwnSession(tx: Tx, input: { token: string; others: boolean }, tokenHash: Buffer): Promise<void> {
  await permit(tx, 'account.change')
  if (input.others) await tx.run(`delete from session where tenant_id = current_tenant() and account_id = current_account() and token_hash <> $1`, [tokenHash])
  else await endSession(tx, Buffer.from(input.token, 'hex'))
  await tell(tx, 'session.ended')
}
