import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import { type CheckedDocument, keepDocument, removeDocument } from '#src/platform/files/index.ts'
import { type OfFile, theJob } from './commands.ts'
import type { KeepEvidence, TakeDocumentAway } from './forms.ts'
import { afterItEnded, why } from './refusals.ts'
import { ownDocumentGrades, ownGrade } from './types.ts'

type Kept = KeepEvidence & OfFile

/** Asks for the right before a document is read: no transaction is open while it is looked at. */
export async function beforeEvidence(tx: Tx, input: Kept & { withDocument: boolean }): Promise<void> {
  const relations = await permit(tx, 'evidence_of_work.keep', input.participantId)
  const { lastDay } = await theJob(tx, input)
  if (input.onDay > tx.today) throw refused(why.stillToCome, 'onDay')
  if (lastDay !== null && input.onDay > lastDay) throw refused(afterItEnded(lastDay), 'onDay')
  if (isAlone(relations)) checkOwn(input)
  else if (input.words === '' && !input.withDocument) throw refused(why.evidenceOfNothing, 'words')
}

const isAlone = (relations: readonly string[]): boolean => relations.every((relation) => relation === 'self')

/** From the own page: their word without a document, or a document of theirs. */
function checkOwn({ grade, words, withDocument }: Kept & { withDocument: boolean }): void {
  const isDocument = ownDocumentGrades.some((own) => own === grade)
  if (!isDocument && (grade !== ownGrade || withDocument)) throw refused(why.notYoursToGive, 'grade')
  if (isDocument && !withDocument) throw refused(why.noDocumentChosen, 'document')
  if (!isDocument && words === '') throw refused(why.evidenceOfNothing, 'words')
}

/** Keeps what shows that somebody works there (O-17), with the document where there is one; whoever works there may give their word, or a document of theirs. Never changed. `id` makes a second press harmless. Returns the id. */
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

/**
 * Takes a document away that should not have been kept: its bytes go; that it was there, who took it away, when and why stays, and what it showed counts no more. Who accompanies and who leads
 * may, and whoever it is about what they kept themselves.
 */
export async function takeDocumentAway(tx: Tx, input: TakeDocumentAway & OfFile): Promise<void> {
  const relations = await permit(tx, 'document.take_away', input.participantId)
  const kept = await tx.row<{ documentId: string; mine: boolean }>(
    `select d.id as "documentId", d.account_id = current_account() as mine from placement_evidence v join document d on d.tenant_id = v.tenant_id and d.id = v.document_id
     where v.tenant_id = current_tenant() and v.participant_id = $1 and v.placement_id = $2 and v.id = $3`,
    [input.participantId, input.placementId, input.evidenceId],
  )
  if (!kept || (isAlone(relations) && !kept.mine)) throw new NotYours('document.take_away')
  if (!(await removeDocument(tx, { id: kept.documentId, participantId: input.participantId, why: input.why }))) throw movedOn(why.movedOn)
  await tell(tx, 'placement.document_taken_away', { participantId: input.participantId, relation: relations[0], details: { placement: input.placementId, evidence: input.evidenceId } })
}
