import { seal, sealBytes, unseal, unsealBytes } from '../crypto.ts'
import type { Tx } from '../db.ts'
import { type CheckedDocument, type DocumentType, documentTypes } from './types.ts'

/** The part of the file that a document belongs to: who reads that part reads that there is one; its bytes open as pay does (0280_documents.sql). */
export type DocumentPart = 'placements'

export interface OpenedDocument {
  id: string
  participantId: string
  name: string
  type: DocumentType
  bytes: Buffer
}

export interface ListedDocument {
  id: string
  name: string
  type: DocumentType
  size: number
  at: Date
}

/** Keeps a checked document, sealed, in the transaction of the command that it belongs to (which asked for the right and tells the audit). Returns its id. */
export async function keepDocument(tx: Tx, { participantId, part, document }: { participantId: string; part: DocumentPart; document: CheckedDocument }): Promise<string> {
  const id = tx.newId()
  await tx.run(
    `insert into document (tenant_id, id, participant_id, part, type, size, name_sealed, scanned, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [id, participantId, part, document.type, document.bytes.length, await seal(tx, `document.name.${id}`, document.name), document.scanned, tx.at],
  )
  await tx.run(`insert into document_content (tenant_id, document_id, participant_id, sealed) values (current_tenant(), $1, $2, $3)`, [id, participantId, await sealBytes(tx, `document.${id}`, document.bytes)])
  return id
}

/** A document with its bytes; undefined where it is not open to the actor (its bytes belong to the part `pay`), of another participant, or was removed. */
export async function openDocument(tx: Tx, { id, participantId }: { id: string; participantId: string }): Promise<OpenedDocument | undefined> {
  const row = await tx.row<{ type: DocumentType; name: Buffer; sealed: Buffer }>(
    `select d.type, d.name_sealed as name, c.sealed from document d join document_content c on c.tenant_id = d.tenant_id and c.document_id = d.id
     where d.tenant_id = current_tenant() and d.id = $1 and d.participant_id = $2`,
    [id, participantId],
  )
  return row && { id, participantId, type: row.type, name: await unseal(tx, `document.name.${id}`, row.name), bytes: await unsealBytes(tx, `document.${id}`, row.sealed) }
}

/** Names and sizes of documents, without their bytes; what was removed is left out. */
export async function documentsOf(tx: Tx, ids: readonly string[]): Promise<ListedDocument[]> {
  if (ids.length === 0) return []
  const rows = await tx.rows<Omit<ListedDocument, 'name'> & { sealed: Buffer }>(
    `select id, type, size, at, name_sealed as sealed from document where tenant_id = current_tenant() and id = any ($1::uuid[]) and removed_on is null order by at, id`,
    [ids],
  )
  return Promise.all(rows.map(async ({ sealed, ...row }) => ({ ...row, name: await unseal(tx, `document.name.${row.id}`, sealed) })))
}

/** Removes the bytes of a document that should not have been kept; that there was one, who took it away, when and why stays written. Returns whether it was there. */
export async function removeDocument(tx: Tx, { id, participantId, why }: { id: string; participantId: string; why: string }): Promise<boolean> {
  const removed = await tx.run(
    `update document set removed_on = $3, removed_by = current_account(), removed_why = $4 where tenant_id = current_tenant() and id = $1 and participant_id = $2 and removed_on is null`,
    [id, participantId, tx.today, why],
  )
  if (removed === 0) return false
  // Whoever may not take the bytes away takes nothing away.
  if ((await tx.run(`delete from document_content where tenant_id = current_tenant() and document_id = $1`, [id])) === 0) throw new Error('the bytes of a document stay')
  return true
}

/** A document as a download: never shown inside a page of ours, never taken for anything but what it is. */
export function documentResponse({ bytes, name, type }: OpenedDocument): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': documentTypes[type],
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="document.${type}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': `sandbox; default-src 'none'`,
      'cache-control': 'no-store',
    },
  })
}
