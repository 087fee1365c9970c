/** What the pages of training read. Cohorts are the tenant's; who takes part is of those files whose part of referrals is open to the reader (0266_training.sql). */
import type { Tx } from '#src/platform/db.ts'
import { nameIn } from '../directory/queries.ts'
import type { Cohort, CohortLine, Credential, OwnCourse, Referred, TakesPart, Voucher, VoucherRule } from './types.ts'

/** The course is named in the reader's language; `language` is its parameter. */
const lineColumns = (language: string) => `c.id, c.name, c.service_id as "serviceId", ${nameIn(language)} as service, o.name as organisation, c.begins_on as "beginsOn", c.ends_on as "endsOn", c.weekdays, c.starts_at as "startsAt", c.place, c.language, c.places, c.called_off_on as "calledOffOn"`
const joined = `cohort c join service s on s.tenant_id = c.tenant_id and s.id = c.service_id join service_organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id`

/** Cohorts that run or lie ahead, those that begin first first; or those that are over or called off, the newest first. Relies on cohort_ends_idx. */
export async function cohorts(tx: Tx, { over = false, serviceId = null, limit = 100 }: { over?: boolean; serviceId?: string | null; limit?: number } = {}): Promise<CohortLine[]> {
  return tx.rows<CohortLine>(
    `select l.*, coalesce(n.enrolled, 0) as enrolled, coalesce(n.waiting, 0) as waiting from (
       select ${lineColumns('$5')} from ${joined}
       where c.tenant_id = current_tenant() and (c.ends_on < $1 or c.called_off_on is not null) = $2 and ($3::uuid is null or c.service_id = $3)
       order by case when $2 then null else c.begins_on end, c.ends_on desc, c.id limit $4) l
     left join cohort_counts(array(select c.id from cohort c where c.tenant_id = current_tenant() and (c.ends_on < $1 or c.called_off_on is not null) = $2 and ($3::uuid is null or c.service_id = $3))) n on n.cohort_id = l.id
     order by case when $2 then null else l."beginsOn" end, l."endsOn" desc, l.id`,
    [tx.today, over, serviceId, limit, tx.actor.language],
  )
}

export async function cohortOf(tx: Tx, id: string): Promise<Cohort | undefined> {
  return tx.row<Cohort>(
    `select ${lineColumns('$2')}, c.ends_at as "endsAt", c.teacher, c.credential, c.cost, c.notes, a.display_name as "changedBy", c.at as "changedAt", c.version, coalesce(n.enrolled, 0) as enrolled, coalesce(n.waiting, 0) as waiting,
       coalesce((select json_agg(json_build_object('id', x.id, 'on', x.on_day, 'startsAt', x.starts_at, 'calledOff', x.called_off_at is not null, 'fellAway', x.fell_away) order by x.on_day, x.starts_at)
         from cohort_session x where x.tenant_id = c.tenant_id and x.cohort_id = c.id), '[]') as sessions
     from ${joined} join account a on a.tenant_id = c.tenant_id and a.id = c.account_id left join cohort_counts(array[$1::uuid]) n on n.cohort_id = c.id
     where c.tenant_id = current_tenant() and c.id = $1`,
    [id, tx.actor.language],
  )
}

const rule = (r: string) =>
  `json_build_object('id', ${r}.id, 'name', ${r}.name, 'condition', ${r}.condition, 'percent', ${r}.percent, 'cap', ${r}.cap, 'waitingYears', ${r}.waiting_years, 'grantAtPlacement', ${r}.grant_at_placement, 'source', ${r}.source, 'effectiveOn', ${r}.effective_on, 'endedOn', ${r}.ended_on)`
const vouchersOf = (enrolment: string) =>
  `coalesce((select json_agg(json_build_object('id', v.id, 'enrolmentId', v.enrolment_id, 'rule', ${rule('r')}, 'askedOn', v.asked_on, 'declared', v.declared, 'confirmedOn', v.confirmed_on, 'confirmedBy', b.display_name, 'decided', v.decided,
     'decidedOn', v.decided_on, 'amount', v.amount, 'words', v.words, 'grantedAtPlacementOn', v.granted_at_placement_on, 'version', v.version) order by v.id desc)
   from voucher v join voucher_rule r on r.tenant_id = v.tenant_id and r.id = v.rule_id left join account b on b.tenant_id = v.tenant_id and b.id = v.confirmed_by
   where v.tenant_id = ${enrolment}.tenant_id and v.enrolment_id = ${enrolment}.id), '[]')`

/** Who takes part or waits, by name, with what was marked of each session, vouchers and credentials; of files whose part is open to the reader. Relies on cohort_enrolment_once, cohort_attendance_participant_idx. */
export async function whoTakesPart(tx: Tx, cohortId: string): Promise<TakesPart[]> {
  return tx.rows<TakesPart>(
    `select e.id as "enrolmentId", e.participant_id as "participantId", name_of_participant(e.participant_id) as name, e.state, e.enrolled_on as "enrolledOn", e.waiting_since as "waitingSince", e.ended_on as "endedOn", e.left_why as "leftWhy", e.words, e.version,
       coalesce((select json_object_agg(m.session_id, json_build_object('was', m.was, 'words', m.words)) from (select distinct on (t.session_id) t.session_id, t.was, t.words
         from cohort_session x join cohort_attendance t on t.tenant_id = x.tenant_id and t.session_id = x.id and t.participant_id = e.participant_id
         where x.tenant_id = e.tenant_id and x.cohort_id = e.cohort_id order by t.session_id, t.id desc) m), '{}') as marked,
       ${vouchersOf('e')} as vouchers,
       coalesce((select json_agg(g.decided_on) from voucher g where g.tenant_id = e.tenant_id and g.participant_id = e.participant_id and g.decided = 'granted'), '[]') as granted,
       coalesce((select json_agg(json_build_object('id', k.id, 'enrolmentId', k.enrolment_id, 'name', k.name, 'issuer', k.issuer, 'issuedOn', k.issued_on, 'number', k.number) order by k.issued_on desc)
         from credential k where k.tenant_id = e.tenant_id and k.enrolment_id = e.id and k.taken_back_on is null), '[]') as credentials
     from cohort_enrolment e where e.tenant_id = current_tenant() and e.cohort_id = $1 order by array_position(array['enrolled', 'waiting', 'goes_on', 'completed', 'left', 'stopped_waiting'], e.state), case when e.state = 'waiting' then e.waiting_since end, name, e.id limit 500`,
    [cohortId],
  )
}

/** Who was referred to a course, with nothing closed yet, and stands in none of its cohorts. Relies on referral_service_idx, cohort_enrolment_participant_idx. */
export async function whoWasReferred(tx: Tx, serviceId: string): Promise<Referred[]> {
  return tx.rows<Referred>(
    `select distinct on (r.participant_id) r.id as "referralId", r.participant_id as "participantId", name_of_participant(r.participant_id) as name, r.referred_on as "referredOn"
     from referral r where r.tenant_id = current_tenant() and r.service_id = $1 and r.closed_on is null
       and not exists (select from cohort_enrolment e join cohort c on c.tenant_id = e.tenant_id and c.id = e.cohort_id where e.tenant_id = r.tenant_id and e.participant_id = r.participant_id and c.service_id = r.service_id and c.begins_on >= r.referred_on - 400)
     order by r.participant_id, r.referred_on limit 200`,
    [serviceId],
  )
}

/** The days on which vouchers were granted to a participant: for the rule that there is no second within some years. Relies on voucher_participant_idx. */
export async function grantedDays(tx: Tx, participantId: string, besides: string | null = null): Promise<string[]> {
  const rows = await tx.rows<{ on: string }>(
    `select decided_on as on from voucher where tenant_id = current_tenant() and participant_id = $1 and decided = 'granted' and ($2::uuid is null or id <> $2) order by 1`,
    [participantId, besides],
  )
  return rows.map(({ on }) => on)
}

/** Every rule of vouchers, those in force first, then what was and what will be. Relies on voucher_rule_effective_idx. */
export async function voucherRules(tx: Tx): Promise<VoucherRule[]> {
  return tx.rows<VoucherRule>(
    `select r.id, r.name, r.condition, r.percent, r.cap, r.waiting_years as "waitingYears", r.grant_at_placement as "grantAtPlacement", r.source, r.effective_on as "effectiveOn", r.ended_on as "endedOn"
     from voucher_rule r where r.tenant_id = current_tenant() order by not (r.effective_on <= $1 and (r.ended_on is null or r.ended_on >= $1)), r.effective_on desc, r.percent, r.id limit 200`,
    [tx.today],
  )
}

/** The courses of a participant, what runs or lies ahead first; the file's own rows are read first and once, whatever the planner knows of the tenant's. Relies on cohort_enrolment_participant_idx, cohort_attendance_participant_idx, referral_own_word_enrolment_idx. */
export async function coursesOf(tx: Tx, participantId: string): Promise<OwnCourse[]> {
  return tx.rows<OwnCourse>(
    `with e as materialized (select * from cohort_enrolment where tenant_id = current_tenant() and participant_id = $1 order by ended_on is not null, enrolled_on desc limit 60)
     select e.id as "enrolmentId", c.id as "cohortId", c.name as cohort, ${nameIn('$3')} as service, o.name as organisation, c.place, c.begins_on as "beginsOn", c.ends_on as "endsOn", c.weekdays, c.starts_at as "startsAt", c.ends_at as "endsAt",
       c.called_off_on as "calledOffOn", e.state, e.enrolled_on as "enrolledOn", e.waiting_since as "waitingSince", e.ended_on as "endedOn", e.left_why as "leftWhy", e.words, e.version, c.cost, c.credential, coalesce(m.marked, 0) as marked, coalesce(m.there, 0) as there,
       ${vouchersOf('e')} as vouchers,
       (select json_build_object('so', w.so, 'words', w.words, 'on', (w.at at time zone $2)::date) from referral_own_word w where w.tenant_id = e.tenant_id and w.enrolment_id = e.id order by w.id desc limit 1) as own
     from e join cohort c on c.tenant_id = e.tenant_id and c.id = e.cohort_id join service s on s.tenant_id = c.tenant_id and s.id = c.service_id join service_organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
     left join lateral (select count(*)::int as marked, count(*) filter (where was <> 'not')::int as there from (select distinct on (t.session_id) t.was from cohort_attendance t
       join cohort_session x on x.tenant_id = t.tenant_id and x.id = t.session_id and x.cohort_id = e.cohort_id and x.called_off_at is null
       where t.tenant_id = e.tenant_id and t.participant_id = e.participant_id order by t.session_id, t.id desc) newest) m on true
     order by e.ended_on is not null, coalesce(e.ended_on, c.begins_on) desc, e.id`,
    [participantId, tx.actor.timeZone, tx.actor.language],
  )
}

/** What a participant came out with, the newest first: for the file, and for a curriculum vitae. Relies on credential_participant_idx. */
export async function credentialsOf(tx: Tx, participantId: string): Promise<Credential[]> {
  return tx.rows<Credential>(
    `select id, enrolment_id as "enrolmentId", name, issuer, issued_on as "issuedOn", number from credential where tenant_id = current_tenant() and participant_id = $1 and taken_back_on is null order by issued_on desc, id desc limit 60`,
    [participantId],
  )
}

/** Cohorts in which there may be a place: for choosing one in a file. */
export async function cohortsToChoose(tx: Tx): Promise<CohortLine[]> {
  return (await cohorts(tx, { limit: 200 })).filter(({ calledOffOn }) => calledOffOn === null)
}

export async function voucherById(tx: Tx, id: string): Promise<(Voucher & { participantId: string; cost: number | null }) | undefined> {
  return tx.row(
    `with v as materialized (select * from voucher where tenant_id = current_tenant() and id = $1)
     select v.id, v.enrolment_id as "enrolmentId", v.participant_id as "participantId", ${rule('r')} as rule, v.asked_on as "askedOn", v.declared, v.confirmed_on as "confirmedOn", null as "confirmedBy", v.decided, v.decided_on as "decidedOn", v.amount, v.words,
       v.granted_at_placement_on as "grantedAtPlacementOn", v.version, c.cost
     from v join voucher_rule r on r.tenant_id = v.tenant_id and r.id = v.rule_id join cohort_enrolment e on e.tenant_id = v.tenant_id and e.id = v.enrolment_id join cohort c on c.tenant_id = e.tenant_id and c.id = e.cohort_id`,
    [id],
  )
}
