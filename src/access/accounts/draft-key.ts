import { searchHash } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { permit } from '../permit.ts'

/** The secret of the account's drafts on its devices. Made from the tenant's key each time, so that it is the same on every sign-in and stands nowhere. */
export async function draftKey(tx: Tx): Promise<Buffer> {
  await permit(tx, 'draft.key')
  return searchHash(tx, 'draft.key', tx.actor.accountId)
}
