import { seal, unseal } from '#src/platform/crypto.ts'
import type { Database, Tx } from '#src/platform/db.ts'
import { newId } from '#src/platform/ids.ts'
import { permit } from '../permit.ts'
import { ownerOf } from '../session.ts'

const label = 'kept_form'

export interface KeptForm {
  /** Where it was to be sent: path and form action. */
  path: string
  fields: [name: string, value: string][]
}

/**
 * Keeps a form that was posted while its sign-in had ended or was not complete, for the account of that cookie alone. Returns its id, or
 * undefined where the cookie tells of no account: nobody could be given it back (the device's own draft does).
 */
export async function keepForm(database: Database, cookie: string | undefined, form: KeptForm, at: Date): Promise<string | undefined> {
  const owner = ownerOf(cookie)
  if (!owner || JSON.stringify(form).length > 200_000) return undefined
  return database.beforeSignIn(
    { tenantId: owner.tenantId },
    async (tx) => {
      const id = newId()
      await tx.run(`insert into kept_form (tenant_id, id, account_id, sealed, kept_at) values (current_tenant(), $1, $2, $3, $4)`, [
        id, owner.accountId, await seal(tx, label, JSON.stringify(form)), at,
      ])
      return id
    },
    { at },
  )
}

/** What was kept for the account, to be looked at and sent. */
export async function keptForm(tx: Tx, id: string): Promise<KeptForm | undefined> {
  await permit(tx, 'kept_form.open')
  const row = await tx.row<{ sealed: Buffer }>(`select sealed from kept_form where tenant_id = current_tenant() and id = $1 and account_id = current_account()`, [id])
  return row && JSON.parse(await unseal(tx, label, row.sealed))
}

/** Forgets a kept form: it was sent, or is not wanted. */
export async function forgetKeptForm(tx: Tx, id: string): Promise<void> {
  await permit(tx, 'kept_form.open')
  await tx.run(`delete from kept_form where tenant_id = current_tenant() and id = $1 and account_id = current_account()`, [id])
}
