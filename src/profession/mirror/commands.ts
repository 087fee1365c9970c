import type * as v from 'valibot'
import { permitPromoter, tell } from '#src/access/index.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import type { WriteBeside } from './forms.ts'

/** Keeps what the promoter sees in a part of the own mirror, beside what was written of it before. The trail is told that something was written, not of what. */
export async function reflect(tx: Tx, { promoterId, part, words }: v.InferOutput<typeof WriteBeside> & { promoterId: string }): Promise<void> {
  await permitPromoter(tx, 'mirror.open', promoterId)
  await tx.run(`insert into mirror_reflection (tenant_id, id, promoter_id, part, sealed, written_on, at) values (current_tenant(), $1, current_account(), $2, $3, $4, $5)`, [
    tx.newId(), part, await seal(tx, 'mirror.reflection', words), tx.today, tx.at,
  ])
  await tell(tx, 'mirror.reflected', { details: { promoter: promoterId } })
}
