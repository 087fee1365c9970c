import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { type OfFile, theJob } from './commands.ts'
import type { KeepEvidence } from './forms.ts'
import { why } from './refusals.ts'
import { ownGrade } from './types.ts'

/** Keeps what shows that somebody works there (O-17), with the document where one was stored; whoever works there may give their word. Never changed. Returns its id. */
export async function keepEvidence(tx: Tx, input: KeepEvidence & OfFile & { documentId: string | null }): Promise<string> {
  const relations = await permit(tx, 'evidence_of_work.keep', input.participantId)
  await theJob(tx, input)
  if (input.onDay > tx.today) throw refused(why.stillToCome, 'onDay')
  if (input.words === '' && input.documentId === null) throw refused(why.evidenceOfNothing, 'words')
  if (relations.every((relation) => relation === 'self') && input.grade !== ownGrade) throw refused(why.notYoursToGive, 'grade')
  const id = tx.newId()
  await tx.run(
    `insert into placement_evidence (tenant_id, id, placement_id, participant_id, grade, on_day, words, document_id, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [id, input.placementId, input.participantId, input.grade, input.onDay, input.words, input.documentId, tx.at],
  )
  await tell(tx, 'placement.evidence_kept', { participantId: input.participantId, relation: relations[0], details: { placement: input.placementId, grade: input.grade } })
  return id
}
