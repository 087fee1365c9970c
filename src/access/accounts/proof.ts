import type { Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { waitText } from './messages.ts'
import { countTry, giveBack } from './throttle.ts'

/**
 * Bounds how often the account's own page may be asked with a password or a code: whoever sits at an open screen would guess otherwise.
 * By account and field, for one who sets up a code of their own would forget the failures at the password. Used by the form's `guard`.
 */
export function proofIn(field: 'code' | 'secretNow') {
  const attemptOf = (tx: Tx) => ({ email: `own account ${tx.actor.accountId} ${field}` })
  return {
    async count(tx: Tx): Promise<void> {
      const milliseconds = await countTry(tx, attemptOf(tx))
      if (milliseconds > 0) throw refused(waitText(Math.ceil(milliseconds / 60_000)), field)
    },
    forget: (tx: Tx) => giveBack(tx, attemptOf(tx)),
  }
}
