import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { type CheckedDocument, keepDocument } from '#src/platform/files/index.ts'
import { type OfFile, theJob } from './commands.ts'
import type { KeepEvidence } from './forms.ts'
import { why } from './refusals.ts'
import { ownGrade } from './types.ts'

type Kept = KeepEvidence & OfFile

/** Asks for the right before a document is read: no transaction is open while it is looked at. */
export async function beforeEvidence(tx: Tx, input: Kept & { withDocument: boolean }): Promise<void> {
  const relations = await permit(tx, 'evidence_of_work.keep', input.participantId)
  await theJob(tx, input)
  if (input.onDay > tx.today) throw refused(why.stillToCome, 'onDay')
  if (input.words === '' && !input.withDocument) throw refused(why.evidenceOfNothing, 'words')
  const alone = relations.every((relation) => relation === 'self')
  if (alone && (input.grade !== ownGrade || input.withDocument)) throw refused(why.notYoursToGive, 'grade')
}

/** Keeps what shows that somebody works there (O-17), with the document where there is one; whoever works there may give their word. Never changed. `id` makes a second press harmless. Returns the id. */
export async function keepEvidence(tx: Tx, { document, id = tx.newId(), ...input }: Kept & { document: CheckedDocument | null; id?: string | undefined }): Promise<string> {
  const [relation] = await permit(tx, 'evidence_of_work.keep', input.participantId)
  await beforeEvidence(tx, { ...input, withDocument: document !== null })
  if (await tx.row(`select from placement_evidence where tenant_id = current_tenant() and id = $1`, [id])) return id
  const documentId = document && (await keepDocument(tx, { participantId: input.participantId, part: 'placements', document }))
  await tx.run(
    `insert into placement_evidence (tenant_id, id, placement_id, participant_id, grade, on_day, words, document_id, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [id, input.placementId, input.participantId, input.grade, input.onDay, input.words, documentId, tx.at],
  )
  await tell(tx, 'placement.evidence_kept', { participantId: input.participantId, relation, details: { placement: input.placementId, grade: input.grade } })
  return id
}
