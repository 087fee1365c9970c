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

/**
 * Counts a try before it is judged, in a transaction of its own, or guesses sent side by side would all find that they may. Returns the
 * milliseconds still to wait; 0 when it may be judged. Who proves to be right gets it back.
 */
export async function countTry(tx: Tx, attempt: Attempt): Promise<number> {
  // One at a time, the account before the address. By a key of an advisory lock, for a row that is not there yet cannot be locked.
  for (const { key } of keysOf(attempt)) await tx.rows(`select pg_advisory_xact_lock(hashtextextended('try of ' || $1, 0))`, [key.toString('hex')])
  const milliseconds = await waitFor(tx, attempt)
  if (milliseconds === 0) await count(tx, attempt)
  return milliseconds
}

async function waitFor(tx: Tx, attempt: Attempt): Promise<number> {
  const keys = keysOf(attempt)
  const rows = await tx.rows<{ key: Buffer; failures: number; lastAt: Date }>(
    `select key_hash as key, failures, last_at as "lastAt" from sign_in_throttle where key_hash = any ($1)`,
    [keys.map(({ key }) => key)],
  )
  return Math.max(0, ...rows.map((row) => waitAfter(row.failures, row.lastAt, tx.at, keys.find(({ key }) => key.equals(row.key))?.free ?? freeTries.account)))
}

async function count(tx: Tx, attempt: Attempt): Promise<void> {
  for (const { key } of keysOf(attempt)) {
    await tx.run(
      `insert into sign_in_throttle (key_hash, failures, last_at) values ($1, 1, $2)
       on conflict (key_hash) do update set failures = case when sign_in_throttle.last_at < $3 then 1 else sign_in_throttle.failures + 1 end, last_at = $2`,
      [key, tx.at, new Date(tx.at.getTime() - forgottenAfterMs)],
    )
  }
}

/** Forgets the account's failures after it proved itself; the network address, where one is named, gets back this one try and keeps its own. */
export async function giveBack(tx: Tx, { email, address }: Attempt): Promise<void> {
  await tx.run(`delete from sign_in_throttle where key_hash = $1`, [keyOf('account', email.trim().toLowerCase())])
  if (address !== undefined) await tx.run(`update sign_in_throttle set failures = greatest(failures - 1, 0) where key_hash = $1`, [keyOf('address', address)])
}
