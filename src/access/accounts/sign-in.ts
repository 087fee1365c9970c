import { hash, verify } from '@node-rs/argon2'
import type { Database } from '#src/platform/db.ts'
import { signInHash } from '#src/platform/crypto.ts'
import { tell } from '../audit.ts'
import { openSession } from '../session.ts'
import { type Attempt, countTry, giveBack } from './throttle.ts'

// OWASP's password storage sheet: argon2id with 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** Verified when no account has the address, so that the answer takes as long as for one that has. */
const nobodysHash = hashPassword('an account that is not there')

export type SignedInOrNot =
  | { kind: 'signed_in'; cookie: string; secondStepDone: boolean }
  | { kind: 'wrong' }
  | { kind: 'wait'; milliseconds: number }

interface Candidate {
  tenantId: string
  accountId: string
  displayName: string
  passwordHash: string | null
}

/**
 * Signs in by address and password. The tenant is found by the keyed hash of the address (policy at_sign_in); where two tenants know the
 * address, the password decides. Failures of the account and of the network address make the next try wait; each is counted before it is judged.
 */
export async function signIn(database: Database, input: { email: string; password: string; device: string; address: string }, at: Date): Promise<SignedInOrNot> {
  const attempt: Attempt = { email: input.email, address: input.address }
  const milliseconds = await database.beforeSignIn({}, (tx) => countTry(tx, attempt), { at })
  if (milliseconds > 0) return { kind: 'wait', milliseconds }

  const found = await accountFor(database, input.email, input.password, at)
  if (!found) return { kind: 'wrong' }
  const actor = { tenantId: found.tenantId, accountId: found.accountId, displayName: found.displayName, language: 'he' as const, timeZone: 'Asia/Jerusalem', posts: [] }
  return database.asActor(
    actor,
    async (tx) => {
      const owed = await tx.row(`select from second_factor where tenant_id = current_tenant() and account_id = current_account() and confirmed_at is not null`)
      const secondStepDone = owed === undefined
      const cookie = await openSession(tx, found.accountId, { device: input.device, secondStepDone })
      await giveBack(tx, attempt)
      await tell(tx, 'signed_in', { details: { secondStepOwed: !secondStepDone } })
      return { kind: 'signed_in', cookie, secondStepDone }
    },
    { at },
  )
}

async function accountFor(database: Database, email: string, password: string, at: Date): Promise<Candidate | undefined> {
  const candidates = await database.beforeSignIn(
    { signInHash: signInHash(email) },
    (tx) =>
      tx.rows<Candidate>(
        `select tenant_id as "tenantId", id as "accountId", display_name as "displayName", password_hash as "passwordHash"
         from account where sign_in_hash = $1 and closed_at is null order by created_at`,
        [signInHash(email)],
      ),
    { at },
  )
  for (const candidate of candidates) if (candidate.passwordHash && (await verify(candidate.passwordHash, password))) return candidate
  // Whoever has no account, or none that opens by password yet, waits as long for the answer.
  if (!candidates.some((candidate) => candidate.passwordHash)) await verify(await nobodysHash, password)
  return undefined
}
