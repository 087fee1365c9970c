import type { Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { waitText } from './messages.ts'
import { countFailure, forgetFailures, waitFor } from './throttle.ts'

/**
 * Bounds how often the account's own page may be asked with a password or a code: whoever sits at an open screen would guess otherwise.
 * By account and field, for one who sets up a code of their own would forget the failures at the password. Used by the form's `guard`.
 */
export function proofIn(field: 'code' | 'secretNow') {
  const attemptOf = (tx: Tx) => ({ email: `own account ${tx.actor.accountId} ${field}` })
  return {
    async count(tx: Tx): Promise<void> {
      const attempt = attemptOf(tx)
      // One at a time, or guesses sent side by side would all find that they may.
      await tx.rows(`select pg_advisory_xact_lock(hashtextextended('proof of ' || $1, 0))`, [tx.actor.accountId])
      const milliseconds = await waitFor(tx, attempt)
      if (milliseconds > 0) throw refused(waitText(Math.ceil(milliseconds / 60_000)), field)
      await countFailure(tx, attempt)
    },
    forget: (tx: Tx) => forgetFailures(tx, attemptOf(tx).email),
  }
}
