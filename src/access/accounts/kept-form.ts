import { createHash } from 'node:crypto'
import { seal, unseal } from '#src/platform/crypto.ts'
import type { Database, Tx } from '#src/platform/db.ts'
import { isId, newId } from '#src/platform/ids.ts'
import { permit } from '../permit.ts'

const label = 'kept_form'

export interface KeptForm {
  /** Where it was to be sent: path and form action. */
  path: string
  fields: [name: string, value: string][]
}

/** A session that ended still tells whose form this is, for as long. */
const ownerForMs = 7 * 86_400_000

/**
 * Keeps a form that was posted after its sign-in had ended, for the account of that session alone. Returns its id, or undefined where the
 * cookie tells of no account (the form is then lost, as nobody could be given it).
 */
export async function keepForm(database: Database, cookie: string | undefined, form: KeptForm, at: Date): Promise<string | undefined> {
  const [tenantId, token] = (cookie ?? '').split('.')
  if (!isId(tenantId) || !token || JSON.stringify(form).length > 200_000) return undefined
  return database.beforeSignIn(
    { tenantId },
    async (tx) => {
      const session = await tx.row<{ accountId: string }>(
        `select account_id as "accountId" from session where tenant_id = current_tenant() and token_hash = $1 and seen_at > $2`,
        [createHash('sha256').update(token).digest(), new Date(at.getTime() - ownerForMs)],
      )
      if (!session) return undefined
      const id = newId()
      await tx.run(`insert into kept_form (tenant_id, id, account_id, sealed, kept_at) values (current_tenant(), $1, $2, $3, $4)`, [
        id, session.accountId, await seal(tx, label, JSON.stringify(form)), at,
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
