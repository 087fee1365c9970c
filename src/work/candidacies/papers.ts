/** The curricula vitae that go along with a letter: as they are now, for whoever reads them in the file, and frozen by the yes, for whoever comes to the candidacy. */
import { createHash } from 'node:crypto'
import { seal, unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { cvSources, cvsOf, documentOf, forDocument, type CvDocument } from '../cv/index.ts'
import { candidacyOf, employersAgreed, sentOf } from './queries.ts'
import type { Candidacy } from './types.ts'

const paperLabel = (id: string) => `candidacy_paper.${id}`

/** A paper beside a letter; `id` where it is frozen. */
export interface LetterPaper {
  id: string | null
  cvId: string
  document: CvDocument
}

/** Those that are named beside the letter, made of the file as it is now, in their order; one that was set aside is missing. For who reads the part `search`. Relies on cv_participant_idx. */
export async function papersNow(tx: Tx, { participantId, letterCvs }: Pick<Candidacy, 'participantId' | 'letterCvs'>): Promise<LetterPaper[]> {
  if (letterCvs.length === 0) return []
  const sources = forDocument(await cvSources(tx, participantId))
  const cvs = new Map((await cvsOf(tx, participantId)).filter(({ setAside }) => !setAside).map((cv) => [cv.id, cv]))
  return letterCvs.flatMap((cvId) => {
    const cv = cvs.get(cvId)
    return cv ? [{ id: null, cvId, document: documentOf(cv, sources) }] : []
  })
}

/** What was read, in a few letters: a yes names it, so that it falls on nothing else. */
export const digestOf = (papers: readonly LetterPaper[]): string =>
  papers.length === 0 ? '' : createHash('sha256').update(JSON.stringify(papers.map(({ cvId, document }) => [cvId, document]))).digest('hex').slice(0, 32)

/** The papers that the yes covers, and whether what they were made of is still so. */
export async function papersAgreed(tx: Tx, { id, letterPapers }: Pick<Candidacy, 'id' | 'letterPapers'>): Promise<{ papers: LetterPaper[]; stand: boolean }> {
  if (letterPapers.length === 0) return { papers: [], stand: true }
  const rows = await tx.rows<{ id: string; cvId: string; sealed: Buffer; same: boolean }>(
    `select p.id, p.cv_id as "cvId", p.sealed, p.stands = cv_mark(p.cv_id) as same from candidacy_paper p where p.tenant_id = current_tenant() and p.candidacy_id = $1 and p.id = any ($2) order by array_position($2, p.id)`,
    [id, letterPapers],
  )
  const papers = await Promise.all(rows.map(async ({ id: paperId, cvId, sealed }) => ({ id: paperId, cvId, document: await opened(tx, paperId, sealed) })))
  return { papers, stand: rows.length === letterPapers.length && rows.every(({ same }) => same) }
}

/** Freezes papers as they were read. Its caller has asked for the right, and tells. Returns their ids. */
export async function freeze(tx: Tx, { id, participantId }: Pick<Candidacy, 'id' | 'participantId'>, papers: readonly LetterPaper[]): Promise<string[]> {
  const ids: string[] = []
  for (const { cvId, document } of papers) {
    const paperId = tx.newId()
    await tx.run(
      `insert into candidacy_paper (tenant_id, id, candidacy_id, participant_id, cv_id, language, sealed, stands, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, cv_mark($4), $7, current_account())`,
      [paperId, id, participantId, cvId, document.language, await seal(tx, paperLabel(paperId), JSON.stringify(document)), tx.at],
    )
    ids.push(paperId)
  }
  return ids
}

/**
 * One frozen paper, exactly as it was agreed to: one that went out, or that may go out now, by a yes and a consent that stand. Undefined where it is neither, is not open to the actor, or is of another file or candidacy.
 */
export async function paperOf(tx: Tx, { participantId, candidacyId, paperId }: { participantId: string; candidacyId: string; paperId: string }): Promise<CvDocument | undefined> {
  const row = await tx.row<{ sealed: Buffer }>(`select sealed from candidacy_paper where tenant_id = current_tenant() and participant_id = $1 and candidacy_id = $2 and id = $3`, [participantId, candidacyId, paperId])
  if (!row || !((await wentOut(tx, candidacyId, paperId)) || (await mayGoOut(tx, candidacyId, paperId)))) return undefined
  return opened(tx, paperId, row.sealed)
}

const wentOut = async (tx: Tx, candidacyId: string, paperId: string) => (await sentOf(tx, candidacyId)).some(({ papers }) => papers.some(({ id }) => id === paperId))

async function mayGoOut(tx: Tx, candidacyId: string, paperId: string): Promise<boolean> {
  const now = await candidacyOf(tx, candidacyId)
  if (!now || now.letterAgreedOn === null || !now.letterPapers.includes(paperId)) return false
  return (await papersAgreed(tx, now)).stand && (await employersAgreed(tx, now.participantId)) !== null
}

const opened = async (tx: Tx, id: string, sealed: Buffer): Promise<CvDocument> => JSON.parse(await unseal(tx, paperLabel(id), sealed)) as CvDocument
