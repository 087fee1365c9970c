import { createHmac } from 'node:crypto'
import { purposeKey } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { forgottenAfterMs, waitAfter } from './rules.ts'

const keyOf = (kind: 'account' | 'address', value: string): Buffer => createHmac('sha256', purposeKey('throttle')).update(`${kind}\n${value}`).digest()
const freeTries = { account: 5, address: 30 } as const

export interface Attempt {
  email: string
  /** The network address that asks; none where the account alone is to wait. */
  address?: string
}

const keysOf = ({ email, address }: Attempt) => [
  { key: keyOf('account', email.trim().toLowerCase()), free: freeTries.account },
  ...(address === undefined ? [] : [{ key: keyOf('address', address), free: freeTries.address }]),
]

/** Milliseconds that this account or network address still has to wait; 0 when it may try. */
export async function waitFor(tx: Tx, attempt: Attempt): Promise<number> {
  const keys = keysOf(attempt)
  const rows = await tx.rows<{ key: Buffer; failures: number; lastAt: Date }>(
    `select key_hash as key, failures, last_at as "lastAt" from sign_in_throttle where key_hash = any ($1)`,
    [keys.map(({ key }) => key)],
  )
  return Math.max(0, ...rows.map((row) => waitAfter(row.failures, row.lastAt, tx.at, keys.find(({ key }) => key.equals(row.key))?.free ?? freeTries.account)))
}

/** Counts a failure for the account and for the network address, where one is named. */
export async function countFailure(tx: Tx, attempt: Attempt): Promise<void> {
  for (const { key } of keysOf(attempt)) {
    await tx.run(
      `insert into sign_in_throttle (key_hash, failures, last_at) values ($1, 1, $2)
       on conflict (key_hash) do update set failures = case when sign_in_throttle.last_at < $3 then 1 else sign_in_throttle.failures + 1 end, last_at = $2`,
      [key, tx.at, new Date(tx.at.getTime() - forgottenAfterMs)],
    )
  }
}

/** Forgets the account's failures after it proved itself; the network address keeps its own. */
export async function forgetFailures(tx: Tx, email: string): Promise<void> {
  await tx.run(`delete from sign_in_throttle where key_hash = $1`, [keyOf('account', email.trim().toLowerCase())])
}
