import type * as v from 'valibot'
import { permitPromoter, tell } from '#src/access/index.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { mustBeMasked } from '../ethics/index.ts'
import type { WriteForTwo } from './forms.ts'
import { supervisorsOf } from './queries.ts'

const withWhom = { he: 'עם מי לשתף את זה? בוחרים מתוך הרשימה.', ar: 'مع من يُشارَك هذا؟ يُختار من القائمة.', en: 'With whom is this shared? Choose from the list.' }

/** Writes a note for the two: the promoter names who supervises, who supervises writes to the promoter. The trail is told that one was written, not of what. */
export async function writeForTwo(tx: Tx, { promoterId, supervisorId, words, notThePerson }: v.InferOutput<typeof WriteForTwo> & { promoterId: string }): Promise<void> {
  await permitPromoter(tx, 'supervision.open', promoterId)
  const own = tx.actor.accountId === promoterId
  const other = own ? supervisorId : tx.actor.accountId
  if (!other || (own && !(await supervisorsOf(tx, promoterId)).some(({ accountId }) => accountId === other))) throw refused(withWhom, 'supervisorId')
  await mustBeMasked(tx, { words }, notThePerson, promoterId)
  await tx.run(
    `insert into supervision_note (tenant_id, id, promoter_id, supervisor_id, account_id, sealed, written_on, at) values (current_tenant(), $1, $2, $3, current_account(), $4, $5, $6)`,
    [tx.newId(), promoterId, other, await seal(tx, 'supervision.note', words), tx.today, tx.at],
  )
  await tell(tx, 'supervision.written', { details: { promoter: promoterId } })
}
