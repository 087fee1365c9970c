import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Address, Language } from '#src/language/language.ts'
import { purposeKey } from '#src/platform/crypto.ts'
import type { Actor, Database, Post, Tx } from '#src/platform/db.ts'
import { isId } from '#src/platform/ids.ts'
import { postsHeld } from './posts.ts'

export const sessionCookie = 'ofek_session'

/** A session ends after this many hours without a sign of life, and after ten times that in any case. */
export const idleHours = 12

export interface SignedIn {
  actor: Actor
  address: Address
  tokenHash: Buffer
  /** False while a second step is still owed: only the second step's page opens. */
  secondStepDone: boolean
}

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

const ownerMark = (tenantId: string, token: string, accountId: string): Buffer =>
  createHmac('sha256', purposeKey('session owner')).update(`${tenantId}.${token}.${accountId}`).digest()

/**
 * Whose cookie this was, told by the cookie itself after its session is gone (ended from elsewhere, or purged). It opens nothing: it only
 * says for whom a form that was posted with it is kept.
 */
export function ownerOf(cookie: string | undefined): { tenantId: string; accountId: string } | undefined {
  const [tenantId, token, accountId, mark] = (cookie ?? '').split('.')
  if (!isId(tenantId) || !token || !isId(accountId) || !mark) return undefined
  const given = Buffer.from(mark, 'base64url')
  const right = ownerMark(tenantId, token, accountId)
  return given.length === right.length && timingSafeEqual(given, right) ? { tenantId, accountId } : undefined
}

/** The cookie's value: tenant, token and whose it is. */
export const cookieOf = (tenantId: string, token: string, accountId: string): string =>
  `${tenantId}.${token}.${accountId}.${ownerMark(tenantId, token, accountId).toString('base64url')}`

/** Opens a session for an account that has just proved itself. Returns its cookie; only the token's hash is kept. */
export async function openSession(tx: Tx, accountId: string, { device, secondStepDone }: { device: string; secondStepDone: boolean }): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await tx.run(
    `insert into session (tenant_id, token_hash, account_id, created_at, seen_at, ends_at, second_step_done, device)
     values (current_tenant(), $1, $2, $3, $3, $4, $5, $6)`,
    [hashOf(token), accountId, tx.at, new Date(tx.at.getTime() + idleHours * 10 * 3_600_000), secondStepDone, device.slice(0, 200)],
  )
  return cookieOf(tx.actor.tenantId, token, accountId)
}

interface SessionRow {
  accountId: string
  displayName: string
  language: Language
  address: Address
  timeZone: string
  seenAt: Date
  secondStepDone: boolean
  posts: Post[] | null
}

/** The session of a cookie, or undefined when there is none, it ended, or the account was closed. One statement; the sign of life is written at most once a minute. */
export async function findSession(database: Database, cookie: string | undefined, at: Date): Promise<SignedIn | undefined> {
  const [tenantId, token] = (cookie ?? '').split('.')
  if (!isId(tenantId) || !token) return undefined
  const tokenHash = hashOf(token)
  return database.beforeSignIn(
    { tenantId },
    async (tx) => {
      const row = await tx.row<SessionRow>(
        `select s.account_id as "accountId", a.display_name as "displayName", a.language, a.address, t.time_zone as "timeZone",
           s.seen_at as "seenAt", s.second_step_done as "secondStepDone",
           ${postsHeld('$2')} as posts
         from session s
         join account a on a.tenant_id = s.tenant_id and a.id = s.account_id and a.closed_at is null
         join tenant t on t.id = s.tenant_id
         where s.tenant_id = current_tenant() and s.token_hash = $1 and s.ends_at > $2 and s.seen_at > $3`,
        [tokenHash, at, new Date(at.getTime() - idleHours * 3_600_000)],
      )
      if (!row) return undefined
      if (at.getTime() - row.seenAt.getTime() > 60_000) {
        await tx.run(`update session set seen_at = $2 where tenant_id = current_tenant() and token_hash = $1`, [tokenHash, at])
      }
      const { accountId, displayName, language, timeZone, posts } = row
      return {
        actor: { tenantId, accountId, displayName, language, timeZone, posts: posts ?? [] },
        address: row.address,
        tokenHash,
        secondStepDone: row.secondStepDone,
      }
    },
    { at },
  )
}

/** Ends one session of the actor's own account; pass the hash from the list, or of the session in use. */
export async function endSession(tx: Tx, tokenHash: Buffer): Promise<void> {
  await tx.run(`delete from session where tenant_id = current_tenant() and token_hash = $1 and account_id = current_account()`, [tokenHash])
}
