import { unseal } from '#src/platform/crypto.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { openDocument, type OpenedDocument } from '#src/platform/files/index.ts'
import { enrolmentFor, payLabel } from './commands.ts'
import { qualityLabel } from './quality.ts'
import { type Evidence, type Pay, type Placement, type PlacementThere, qualities, type Quality, type QualityView, type Viewer } from './types.ts'
import type { WageFigure } from './wages.ts'

const columns = `p.id, p.enrolment_id as "enrolmentId", p.employer_id as "employerId", p.employer_name as employer, p.job_title as "jobTitle", p.first_day as "firstDay", p.last_day as "lastDay",
  p.end_reason as "endReason", p.end_words as "endWords", p.learned, p.attribution, p.attribution_words as "attributionWords", p.hours_week as "hoursWeek", p.hours_wanted as "hoursWanted", p.contract, p.rights, p.horizon,
  p.candidacy_id as "candidacyId", p.version, e.joined_on as "joinedOn", kept.grade, coalesce(kept.documented, false) as documented, coalesce(kept.documents > 0, false) as "hasDocument"`
/** What is kept of a placement `p` and counts: the strongest grade, whether a document of it is kept, and how many documents there are. Evidence whose document was taken away counts no more. */
const kept = `(select min(v.grade) as grade, (array_agg(v.document_id is not null order by v.grade, v.document_id is null))[1] as documented, count(v.document_id) as documents
    from placement_evidence v left join document d on d.tenant_id = v.tenant_id and d.id = v.document_id where v.tenant_id = p.tenant_id and v.placement_id = p.id and d.removed_on is null)`
const joins = `left join enrolment e on e.tenant_id = p.tenant_id and e.id = p.enrolment_id
  left join lateral ${kept} kept on true`

/** The jobs of a participant, those that go on first, then the newest. Relies on placement_participant_idx, placement_evidence_placement_idx. */
export async function placementsOf(tx: Tx, participantId: string): Promise<Placement[]> {
  return tx.rows<Placement>(
    `select ${columns} from placement p ${joins} where p.tenant_id = current_tenant() and p.participant_id = $1 order by p.last_day is not null and p.last_day < actor_day(), p.first_day desc, p.id desc`,
    [participantId],
  )
}

export async function placementOf(tx: Tx, participantId: string, placementId: string): Promise<Placement | undefined> {
  return tx.row<Placement>(`select ${columns} from placement p ${joins} where p.tenant_id = current_tenant() and p.participant_id = $1 and p.id = $2`, [participantId, placementId])
}

/** What shows that somebody works there, the strongest first, and last what lost its document. A document's id is for those who may read the pay, since it may tell of it. */
export async function evidenceOf(tx: Tx, participantId: string, placementId: string): Promise<Evidence[]> {
  return tx.rows<Evidence>(
    `select v.id, v.grade, v.on_day as "on", v.words, case when d.removed_on is null and sees($1, 'pay') then v.document_id end as "documentId", d.id is not null and d.removed_on is null as "hasDocument",
       case when view_is_shared() then '' else a.display_name end as by, v.account_id = current_account() as mine,
       case when d.removed_on is not null then json_build_object('on', d.removed_on, 'by', case when view_is_shared() then '' else r.display_name end, 'why', d.removed_why) end as "takenAway"
     from placement_evidence v join account a on a.tenant_id = v.tenant_id and a.id = v.account_id
     left join document d on d.tenant_id = v.tenant_id and d.id = v.document_id left join account r on r.tenant_id = d.tenant_id and r.id = d.removed_by
     where v.tenant_id = current_tenant() and v.participant_id = $1 and v.placement_id = $2 order by d.removed_on is not null, v.grade, v.on_day desc, v.id desc`,
    [participantId, placementId],
  )
}

/** What each job paid from which day on, the newest first; nothing for whom pay is closed. One job, or all of the participant. Relies on placement_pay_participant_idx. */
export async function paysOf(tx: Tx, participantId: string, placementId: string | null = null): Promise<(Pay & { placementId: string })[]> {
  const rows = await tx.rows<{ placementId: string; fromDay: Day; sealed: Buffer }>(
    `select distinct on (placement_id, from_day) placement_id as "placementId", from_day as "fromDay", sealed from placement_pay
     where tenant_id = current_tenant() and participant_id = $1 and ($2::uuid is null or placement_id = $2) order by placement_id, from_day desc, at desc, id desc`,
    [participantId, placementId],
  )
  return Promise.all(
    rows.map(async ({ placementId, fromDay, sealed }) => {
      const { amount, basis, percent } = JSON.parse(await unseal(tx, payLabel, sealed)) as { amount: number; basis: Pay['basis']; percent?: number | null }
      return { placementId, fromDay, amount, basis, adjustedPercent: percent ?? null }
    }),
  )
}

/** How jobs were seen, in the order of their days; one job, or all of the participant. Relies on placement_quality_participant_idx. */
export async function viewsOf(tx: Tx, participantId: string, placementId: string | null = null): Promise<(QualityView & { placementId: string })[]> {
  const rows = await tx.rows<Record<Quality, number | null> & { id: string; placementId: string; byWhom: Viewer; on: Day; sealed: Buffer | null }>(
    `select id, placement_id as "placementId", by_whom as "byWhom", on_day as "on", pay, hours, rights, stability, skills, health_family, horizon, sealed from placement_quality
     where tenant_id = current_tenant() and participant_id = $1 and ($2::uuid is null or placement_id = $2) order by on_day, id`,
    [participantId, placementId],
  )
  return Promise.all(
    rows.map(async ({ id, placementId, byWhom, on, sealed, ...levels }) => {
      const said = sealed ? (JSON.parse(await unseal(tx, qualityLabel, sealed)) as Partial<Record<Quality, string>>) : {}
      return { id, placementId, byWhom, on, levels: levels as QualityView['levels'], words: Object.fromEntries(qualities.map((part) => [part, said[part] ?? ''])) as QualityView['words'] }
    }),
  )
}

/** The dated figures that pay is held against, as the network keeps them on its page of figures. */
export const wageFigures = (tx: Tx): Promise<WageFigure[]> => tx.rows<WageFigure>(`select kind, value, effective_on as "effectiveOn", source, verified from wage_figures()`)

/** Names of employers to choose from while a name is typed: those turned to last. Relies on the tenant's index. */
export const employersKnown = async (tx: Tx, limit = 200): Promise<string[]> =>
  (await tx.rows<{ name: string }>(`select name from employer where tenant_id = current_tenant() and closed_on is null order by id desc limit $1`, [limit])).map(({ name }) => name).sort()

/** Jobs of participants at an employer, without pay: for employer relations, who see whom it is in the placements that are open to them. Relies on placement_employer_idx. */
export async function placementsAt(tx: Tx, employerId: string, limit = 100): Promise<PlacementThere[]> {
  return tx.rows(
    `select p.id, p.participant_id as "participantId", name_of_participant(p.participant_id) as name, p.job_title as "jobTitle", p.first_day as "firstDay", p.last_day as "lastDay", p.end_reason as "endReason", p.attribution, kept.grade, coalesce(kept.documented, false) as documented
     from placement p left join lateral ${kept} kept on true where p.tenant_id = current_tenant() and p.employer_id = $1 order by p.first_day desc, p.id desc limit $2`,
    [employerId, limit],
  )
}

/** The day of joining that a new job is held against: of the participation that goes on, else of the last. */
export const joinedOn = async (tx: Tx, participantId: string): Promise<Day | null> => (await enrolmentFor(tx, participantId, null))?.joinedOn ?? null

/** A document that is evidence of this job, with its bytes; undefined where it is of another, or not open. */
export async function evidenceDocument(tx: Tx, { participantId, placementId, id }: { participantId: string; placementId: string; id: string }): Promise<OpenedDocument | undefined> {
  const known = await tx.row(`select from placement_evidence where tenant_id = current_tenant() and participant_id = $1 and placement_id = $2 and document_id = $3`, [participantId, placementId, id])
  return known ? openDocument(tx, { id, participantId }) : undefined
}
