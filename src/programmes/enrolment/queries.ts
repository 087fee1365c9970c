import type { Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import type { Caseload } from '../load.ts'
import type { EligibilityRule } from '../rules.ts'
import type { Candidate, Enrolment, Wishes } from './types.ts'

export interface EnrolmentForChange {
  id: string
  programmeId: string
  stage: Enrolment['stage']
  reviewEveryDays: number
  rules: EligibilityRule[]
  version: number
}

/** One enrolment of the participant, held still for this transaction. */
export async function enrolmentForChange(tx: Tx, participantId: string, enrolmentId: string): Promise<EnrolmentForChange> {
  const row = await tx.row<EnrolmentForChange>(
    `select e.id, e.programme_id as "programmeId", e.stage, coalesce(e.review_every_days, p.review_every_days) as "reviewEveryDays", p.eligibility as rules, e.version
     from enrolment e join programme p on p.tenant_id = e.tenant_id and p.id = e.programme_id
     where e.tenant_id = current_tenant() and e.participant_id = $1 and e.id = $2 for update of e`,
    [participantId, enrolmentId],
  )
  if (!row) throw new NotYours('enrolment')
  return row
}

/** The participant's enrolments, the open ones first, each with its pauses and newest check. Relies on enrolment_participant_idx. */
export async function enrolmentsOf(tx: Tx, participantId: string): Promise<Enrolment[]> {
  const rows = await tx.rows<Enrolment>(
    `select e.id, e.programme_id as "programmeId", p.name as programme, c.name as centre, e.stage, e.first_contact_on as "firstContactOn", e.joined_on as "joinedOn", e.ended_on as "endedOn",
       e.end_reason as "endReason", '' as "endWords", e.entry_reason as "entryReason", e.review_every_days as "reviewEveryDays", p.review_every_days as "programmeReviewEveryDays",
       e.next_review_on as "nextReviewOn", p.eligibility as rules, e.version,
       (select coalesce(json_agg(json_build_object('id', b.id, 'reason', b.reason, 'words', b.words, 'pausedOn', b.paused_on, 'returnsOn', b.returns_on, 'returnedOn', b.returned_on) order by b.paused_on desc), '[]')
        from pause b where b.tenant_id = e.tenant_id and b.enrolment_id = e.id) as pauses,
       (select json_build_object('facts', k.facts, 'results', k.results, 'outcome', k.outcome, 'at', k.at, 'by', a.display_name)
        from eligibility_check k join account a on a.tenant_id = k.tenant_id and a.id = k.account_id where k.tenant_id = e.tenant_id and k.enrolment_id = e.id order by k.at desc limit 1) as check
     from enrolment e join programme p on p.tenant_id = e.tenant_id and p.id = e.programme_id left join centre c on c.tenant_id = e.tenant_id and c.id = e.centre_id
     where e.tenant_id = current_tenant() and e.participant_id = $1 order by e.stage = 'finished', e.first_contact_on desc`,
    [participantId],
  )
  return rows.map((row) => ({ ...row, check: row.check && { ...row.check, at: new Date(row.check.at) } }))
}

export async function wishesOf(tx: Tx, participantId: string): Promise<Wishes> {
  const row = await tx.row<Wishes>(
    `select language, community_wish as "communityWish", community, promoter_gender as "promoterGender", words, version from assignment_wish where tenant_id = current_tenant() and participant_id = $1`,
    [participantId],
  )
  return row ?? { language: '', communityWish: 'none', community: '', promoterGender: 'any', words: '', version: 0 }
}

/** Promoters of the participant's programmes by name, each with what the choice is made by: languages, communities, weighted load. No ranking. */
export async function candidatesFor(tx: Tx, participantId: string): Promise<Candidate[]> {
  const rows = await tx.rows<Omit<Candidate, 'caseload'>>(
    `select a.id as "accountId", a.display_name as name, a.address, a.spoken_languages as "spokenLanguages", a.communities,
       json_agg(distinct p.name) as programmes, sum(distinct p.full_load * po.share_of_full_time)::float as "fullLoad",
       (select json_build_object('coverName', b.display_name, 'startsOn', v.starts_on, 'endsOn', v.ends_on) from cover_period v join account b on b.tenant_id = v.tenant_id and b.id = v.cover_account_id
        where v.tenant_id = a.tenant_id and v.away_account_id = a.id and v.starts_on <= $2 and v.ends_on >= $2 limit 1) as away
     from enrolment e join programme p on p.tenant_id = e.tenant_id and p.id = e.programme_id
     join post po on po.tenant_id = e.tenant_id and po.role = 'promoter' and (po.programme_id is null or po.programme_id = e.programme_id)
       and po.starts_on <= $2 and (po.ends_on is null or po.ends_on >= $2)
     join account a on a.tenant_id = po.tenant_id and a.id = po.account_id and a.closed_at is null
     where e.tenant_id = current_tenant() and e.participant_id = $1 and e.stage <> 'finished'
     group by a.tenant_id, a.id order by a.display_name`,
    [participantId, tx.today],
  )
  const loads = await tx.rows<{ accountId: string; stage: keyof Caseload; people: number }>(`select account_id as "accountId", stage, people from caseloads($1)`, [rows.map((row) => row.accountId)])
  return rows.map((row) => ({ ...row, caseload: Object.fromEntries(loads.filter((load) => load.accountId === row.accountId).map((load) => [load.stage, load.people])) }))
}
