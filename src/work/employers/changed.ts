import type { Tx } from '#src/platform/db.ts'

/** Who changed this last and when, for the words of a stale save (0256_who_changed.sql). */
export async function changedLast(tx: Tx, table: 'employer' | 'employer_contact' | 'employer_conversation' | 'employer_agreement' | 'employer_refusal' | 'vacancy' | 'candidacy', id: string): Promise<{ by: string; at: Date }> {
  const row = await tx.row<{ by: string; at: Date }>(
    `select a.display_name as by, t.changed_at as at from ${table} t join account a on a.tenant_id = t.tenant_id and a.id = t.changed_by where t.tenant_id = current_tenant() and t.id = $1`, [id],
  )
  return row ?? { by: '', at: tx.at }
}
