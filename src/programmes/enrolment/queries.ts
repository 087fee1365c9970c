import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import { promotersOf } from '../promoters.ts'
import type { EligibilityRule } from '../rules.ts'
import { openAnswers } from './answers.ts'
import type { Candidate, Check, Closeness, Enrolment, HandingOver, Wishes } from './types.ts'

export interface EnrolmentForChange {
  id: string
  programmeId: string
  stage: Enrolment['stage']
  reviewEveryDays: number
  nextReviewOn: Enrolment['nextReviewOn']
  rules: EligibilityRule[]
  version: number
}

/** One enrolment of the participant, held still for this transaction. */
export async function enrolmentForChange(tx: Tx, participantId: string, enrolmentId: string): Promise<EnrolmentForChange> {
  const row = await tx.row<EnrolmentForChange>(
    `select e.id, e.programme_id as "programmeId", e.stage, coalesce(e.review_every_days, p.review_every_days) as "reviewEveryDays", e.next_review_on as "nextReviewOn", p.eligibility as rules, e.version
     from enrolment e join programme p on p.tenant_id = e.tenant_id and p.id = e.programme_id
     where e.tenant_id = current_tenant() and e.participant_id = $1 and e.id = $2 for update of e`,
    [participantId, enrolmentId],
  )
  if (!row) throw new NotYours('enrolment')
  return row
}

/** The participant's enrolments, the open ones first, each with its pauses and newest check. Relies on enrolment_participant_idx. */
export async function enrolmentsOf(tx: Tx, participantId: string): Promise<Enrolment[]> {
  const rows = await tx.rows<Omit<Enrolment, 'check'> & { check: SealedCheck | null }>(
    `select e.id, e.programme_id as "programmeId", p.name as programme, c.name as centre, e.stage, e.first_contact_on as "firstContactOn", e.joined_on as "joinedOn", e.ended_on as "endedOn",
       e.end_reason as "endReason", '' as "endWords", e.entry_reason as "entryReason", e.review_every_days as "reviewEveryDays", p.review_every_days as "programmeReviewEveryDays",
       e.next_review_on as "nextReviewOn", p.eligibility as rules, e.version,
       (select coalesce(json_agg(json_build_object('id', b.id, 'reason', b.reason, 'words', b.words, 'pausedOn', b.paused_on, 'returnsOn', b.returns_on, 'returnedOn', b.returned_on) order by b.paused_on desc), '[]')
        from pause b where b.tenant_id = e.tenant_id and b.enrolment_id = e.id) as pauses,
       (select json_build_object('sealed', encode(k.sealed, 'base64'), 'outcome', k.outcome, 'at', k.at, 'by', a.display_name)
        from eligibility_check k join account a on a.tenant_id = k.tenant_id and a.id = k.account_id where k.tenant_id = e.tenant_id and k.enrolment_id = e.id order by k.at desc limit 1) as check
     from enrolment e join programme p on p.tenant_id = e.tenant_id and p.id = e.programme_id left join centre c on c.tenant_id = e.tenant_id and c.id = e.centre_id
     where e.tenant_id = current_tenant() and e.participant_id = $1 order by e.stage = 'finished', e.first_contact_on desc`,
    [participantId],
  )
  return Promise.all(rows.map(async ({ check, ...row }) => ({ ...row, check: check && (await openCheck(tx, check)) })))
}

async function openCheck(tx: Tx, { sealed, at, ...check }: SealedCheck): Promise<Check> {
  return { ...check, ...(await openAnswers(tx, Buffer.from(sealed, 'base64'))), at: new Date(at) }
}
type SealedCheck = Omit<Check, 'facts' | 'results'> & { sealed: string }

export async function wishesOf(tx: Tx, participantId: string): Promise<Wishes> {
  const row = await tx.row<Wishes>(
    `select language, community_wish as "communityWish", community, promoter_gender as "promoterGender", words, version from assignment_wish where tenant_id = current_tenant() and participant_id = $1`,
    [participantId],
  )
  return row ?? { language: '', communityWish: 'none', community: '', promoterGender: 'any', words: '', version: 0 }
}

/** Who accompanies, and a version that grows with each assignment. Relies on file_relation_participant_idx. */
export const assignmentOf = async (tx: Tx, participantId: string): Promise<{ version: number; promoterId: string | null }> => {
  const row = await tx.row<{ version: number; promoterId: string | null }>(
    `select count(*)::int as version, (array_agg(r.account_id) filter (where r.ends_on is null))[1] as "promoterId"
     from participant p join file_relation r on r.tenant_id = p.tenant_id and r.participant_id = p.id and r.relation = 'assigned'
     where p.tenant_id = current_tenant() and p.id = $1`,
    [participantId],
  )
  return row ?? { version: 0, promoterId: null }
}

/** Promoters of the participant's programmes by name, each with what the choice is made by, and closeness that was declared. No ranking. */
export async function candidatesFor(tx: Tx, participantId: string): Promise<Candidate[]> {
  const ids = await tx.rows<{ id: string }>(
    `select distinct po.account_id as id
     from enrolment e join post po on po.tenant_id = e.tenant_id and po.role = 'promoter' and (po.programme_id is null or po.programme_id = e.programme_id)
       and po.starts_on <= $2 and (po.ends_on is null or po.ends_on >= $2)
     join account a on a.tenant_id = po.tenant_id and a.id = po.account_id and a.closed_at is null
     where e.tenant_id = current_tenant() and e.participant_id = $1 and e.stage <> 'finished'`,
    [participantId, tx.today],
  )
  const promoters = await promotersOf(tx, ids.map(({ id }) => id), participantId)
  const close = await closenessOf(tx, participantId)
  return promoters.map((promoter) => ({ ...promoter, closeness: close.find((one) => one.accountId === promoter.accountId) ?? null }))
}

/** Closeness to this participant that stands, as the actor may know of it. Relies on closeness_participant_idx. */
export const closenessOf = (tx: Tx, participantId: string): Promise<Closeness[]> =>
  tx.rows<Closeness>(
    `select c.id, c.account_id as "accountId", a.display_name as name, c.kind, c.words, (c.declared_at at time zone $2)::date as "declaredOn"
     from closeness c join account a on a.tenant_id = c.tenant_id and a.id = c.account_id
     where c.tenant_id = current_tenant() and c.participant_id = $1 and c.ended_at is null order by c.declared_at`,
    [participantId, tx.actor.timeZone],
  )

/** How the participant came from one promoter to another, the newest first. The grey stays away where it is closed to the actor (and in the shared view). */
export async function handingsOver(tx: Tx, participantId: string): Promise<HandingOver[]> {
  const rows = await tx.rows<Omit<HandingOver, 'grey'> & { sealed: Buffer | null }>(
    `select h.id, f.display_name as "from", t.display_name as "to", h.to_account_id = current_account() as mine, h.note, h.at, h.told_at as "toldAt", g.sealed
     from handing_over h join account t on t.tenant_id = h.tenant_id and t.id = h.to_account_id
     left join account f on f.tenant_id = h.tenant_id and f.id = h.from_account_id
     left join handing_over_grey g on g.tenant_id = h.tenant_id and g.handing_over_id = h.id
     where h.tenant_id = current_tenant() and h.participant_id = $1 order by h.at desc, h.id desc limit 20`,
    [participantId],
  )
  const opened: HandingOver[] = []
  for (const { sealed, ...row } of rows) opened.push({ ...row, grey: await unseal(tx, 'handing_over.grey', sealed) })
  return opened
}
