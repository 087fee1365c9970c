/** What is done to evidence that is confirmed: opened to who leads, withdrawn, answered by the mentor. */
import { permitPromoter, tell } from '#src/access/index.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { mustBeMasked } from '../ethics/index.ts'
import type { AnswerIt, OfEvidence, Open, Withdraw } from './forms.ts'
import { evidenceOf } from './queries.ts'
import { why } from './refusals.ts'

/** Opens a piece to who leads, or closes it again. */
export async function openEvidence(tx: Tx, { promoterId, evidenceId, close, version }: OfEvidence<typeof Open>): Promise<void> {
  await permitPromoter(tx, 'evidence.write', promoterId)
  const now = await known(tx, promoterId, evidenceId)
  if (now.withdrawnOn) throw refused(why.withdrawn)
  await save(tx, promoterId, evidenceId, version, 'opened = $3', !close)
  await tell(tx, close ? 'evidence.closed' : 'evidence.opened', { details: { promoter: promoterId, evidence: evidenceId } })
}

/** Withdraws a piece, which is then its author's alone, or brings it back. */
export async function withdrawEvidence(tx: Tx, { promoterId, evidenceId, back, version }: OfEvidence<typeof Withdraw>): Promise<void> {
  await permitPromoter(tx, 'evidence.write', promoterId)
  await known(tx, promoterId, evidenceId)
  await save(tx, promoterId, evidenceId, version, 'withdrawn_on = $3', back ? null : tx.today)
  await tell(tx, back ? 'evidence.brought_back' : 'evidence.withdrawn', { details: { promoter: promoterId, evidence: evidenceId } })
}

/** What a mentor sees in it, and the question that it raises. */
export async function answerEvidence(tx: Tx, { promoterId, evidenceId, seen, asks, notThePerson }: OfEvidence<typeof AnswerIt>): Promise<void> {
  await permitPromoter(tx, 'evidence.answer', promoterId)
  await known(tx, promoterId, evidenceId)
  await mustBeMasked(tx, { seen, asks }, notThePerson, promoterId)
  await tx.run(
    `insert into evidence_answer (tenant_id, id, evidence_id, promoter_id, seen, asks, on_day, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, current_account())`,
    [tx.newId(), evidenceId, promoterId, seen, asks, tx.today, tx.at],
  )
  await tell(tx, 'evidence.answered', { details: { promoter: promoterId, evidence: evidenceId } })
}

async function known(tx: Tx, promoterId: string, evidenceId: string) {
  const evidence = await evidenceOf(tx, promoterId, evidenceId)
  if (!evidence) throw new NotYours('evidence')
  return evidence
}

async function save(tx: Tx, promoterId: string, evidenceId: string, version: number, column: string, value: unknown): Promise<void> {
  const saved = await tx.run(`update evidence set ${column}, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`, [evidenceId, version, value])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'evidence', evidenceId)), version: (await known(tx, promoterId, evidenceId)).version, values: {} })
}
