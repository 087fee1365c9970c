/** What the pages of evidence read. Which pieces are open to whom is said by row-level security (0220_evidence.sql). */
import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { criteriaInForce, promoterFile } from '../promoters/index.ts'
import type { CriterionInForce } from '../promoters/types.ts'
import type { Draft, DraftRow, Evidence, InList, WaitingEvidence, Wording } from './types.ts'

const columns = `e.id, e.kind, e.language, e.title, e.criteria, e.kept_on as "keptOn", e.opened, e.withdrawn_on as "withdrawnOn"`
const words = `e.story, e.saw, e.doubted, e.left_undone as "leftUndone", e.now_would as "nowWould"`

/** The pieces of a promoter that are open to the actor, the newest first. Relies on evidence_promoter_idx and evidence_answer_evidence_idx. */
export async function evidenceList(tx: Tx, promoterId: string, limit = 200): Promise<InList[]> {
  return tx.rows<InList>(
    `select ${columns}, (select count(*)::int from evidence_answer a where a.tenant_id = e.tenant_id and a.evidence_id = e.id) as answers
     from evidence e where e.tenant_id = current_tenant() and e.promoter_id = $1 order by e.kept_on desc, e.id desc limit $2`,
    [promoterId, limit],
  )
}

/** One of them, whole; undefined where it is not open to the actor. */
export async function evidenceOf(tx: Tx, promoterId: string, evidenceId: string): Promise<Evidence | undefined> {
  return tx.row<Evidence>(
    `select ${columns}, ${words}, e.version,
       coalesce((select json_agg(json_build_object('id', a.id, 'seen', a.seen, 'asks', a.asks, 'by', b.display_name, 'on', a.on_day) order by a.id)
         from evidence_answer a join account b on b.tenant_id = a.tenant_id and b.id = a.account_id where a.tenant_id = e.tenant_id and a.evidence_id = e.id), '[]') as answers
     from evidence e where e.tenant_id = current_tenant() and e.promoter_id = $1 and e.id = $2`,
    [promoterId, evidenceId],
  )
}

/** How a piece was worded, the latest first: for its author alone. Relies on the primary key. */
export async function wordingsOf(tx: Tx, evidenceId: string): Promise<Wording[]> {
  const rows = await tx.rows<Omit<Wording, 'kept' | 'warned'> & { sealed: Buffer }>(
    `select e.number, e.title, ${words}, e.worded_on as on, e.sealed from evidence_wording e where e.tenant_id = current_tenant() and e.evidence_id = $1 order by e.number desc limit 50`,
    [evidenceId],
  )
  const opened: Wording[] = []
  for (const { sealed, ...one } of rows) {
    const { kept, warned }: Pick<Wording, 'kept' | 'warned'> = JSON.parse(await unseal(tx, 'evidence.wording', sealed))
    opened.push({ ...one, kept, warned })
  }
  return opened
}

interface Sealed {
  id: string
  evidenceId: string | null
  madeOn: string
  version: number
  sealed: Buffer
}
const draftColumns = `id, evidence_id as "evidenceId", made_on as "madeOn", version, sealed`

async function openedDraft(tx: Tx, { sealed, ...row }: Sealed): Promise<DraftRow> {
  const draft: Draft = JSON.parse(await unseal(tx, 'evidence.draft', sealed))
  return { ...row, ...draft }
}

/** What the actor has copied and not confirmed yet, the newest first. Relies on evidence_draft_promoter_idx. */
export async function draftsOf(tx: Tx, promoterId: string, limit = 60): Promise<DraftRow[]> {
  const rows = await tx.rows<Sealed>(`select ${draftColumns} from evidence_draft where tenant_id = current_tenant() and promoter_id = $1 order by made_on desc, id desc limit $2`, [promoterId, limit])
  const opened: DraftRow[] = []
  for (const row of rows) opened.push(await openedDraft(tx, row))
  return opened
}

export async function draftOf(tx: Tx, promoterId: string, draftId: string): Promise<DraftRow | undefined> {
  const row = await tx.row<Sealed>(`select ${draftColumns} from evidence_draft where tenant_id = current_tenant() and promoter_id = $1 and id = $2`, [promoterId, draftId])
  return row && openedDraft(tx, row)
}

/** For Today: evidence of whom the actor mentors that no mentor has answered, the longest waiting first. Relies on mentoring_mentor_idx, evidence_promoter_idx, evidence_answer_evidence_idx. */
export async function evidenceWaiting(tx: Tx, limit = 25): Promise<WaitingEvidence[]> {
  return tx.rows<WaitingEvidence>(
    `select e.id, e.promoter_id as "promoterId", a.display_name as name, e.title, e.kind, e.kept_on as since
     from (select distinct m.promoter_id from mentoring m where m.tenant_id = current_tenant() and m.mentor_id = current_account() and m.starts_on <= actor_day() and (m.ends_on is null or m.ends_on >= actor_day())) mine
     join evidence e on e.tenant_id = current_tenant() and e.promoter_id = mine.promoter_id and e.withdrawn_on is null
     join account a on a.tenant_id = e.tenant_id and a.id = e.promoter_id
     where not exists (select from evidence_answer w where w.tenant_id = e.tenant_id and w.evidence_id = e.id) order by e.kept_on, e.id limit $1`,
    [limit],
  )
}

/** For Today: what mentors said of the actor's own evidence in the last week, the newest first. Relies on evidence_promoter_idx, evidence_answer_evidence_idx. */
export async function evidenceAnswered(tx: Tx, limit = 12): Promise<WaitingEvidence[]> {
  return tx.rows<WaitingEvidence>(
    `select e.id, e.promoter_id as "promoterId", (array_agg(b.display_name order by a.id desc))[1] as name, e.title, e.kind, max(a.on_day) as since
     from evidence e join evidence_answer a on a.tenant_id = e.tenant_id and a.evidence_id = e.id join account b on b.tenant_id = a.tenant_id and b.id = a.account_id
     where e.tenant_id = current_tenant() and e.promoter_id = current_account() and e.withdrawn_on is null and a.on_day >= actor_day() - 7 group by e.id, e.promoter_id, e.title, e.kind order by 6 desc, e.id limit $1`,
    [limit],
  )
}

/** The criteria of the standard in force for a promoter. */
export const criteriaToLink = async (tx: Tx, promoterId: string): Promise<CriterionInForce[]> => criteriaInForce(tx, (await promoterFile(tx, promoterId))?.specialisation ?? null)
