/** What the pages of learning read. Who sees whose enrolment and attendance is said by row-level security (0210_learning.sql). */
import type { Tx } from '#src/platform/db.ts'
import { newsOf } from './rules.ts'
import type { Attended, Learning, LearningInList, OwnLearning, Requirement, Session, TakesPart } from './types.ts'

/** The actor's own enrolment in a learning `l`, as JSON. Relies on learning_enrolment_once. */
const mine = `(select json_build_object('id', e.id, 'number', q.number, 'told', e.told, 'by', case when e.account_id <> e.promoter_id then b.display_name end)
  from learning_enrolment e join learning_queue(array[l.id]) q on q.enrolment_id = e.id join account b on b.tenant_id = e.tenant_id and b.id = e.account_id
  where e.tenant_id = l.tenant_id and e.learning_id = l.id and e.promoter_id = current_account() and e.left_at is null)`

/** What lies ahead, the nearest first, what has no day yet at the end; or what is over or called off, the newest first. Relies on learning_session_learning_idx. */
export async function catalogue(tx: Tx, { over = false, criterion = null, limit = 100 }: { over?: boolean; criterion?: string | null; limit?: number } = {}): Promise<LearningInList[]> {
  return tx.rows<LearningInList>(
    `select l.id, l.kind, l.title, l.criteria, l.held_in as "heldIn", l.place, l.places, l.called_off_on as "calledOffOn", coalesce(s.next, s.last) as "startsAt", coalesce(s.sittings, 0) as sittings,
       (select count(*)::int from learning_queue(array[l.id])) as enrolled, ${mine} as mine
     from learning l cross join lateral (
       select min(starts_at) filter (where starts_at + minutes * interval '1 minute' >= $1) as next, max(starts_at) as last, count(*)::int as sittings
       from learning_session s where s.tenant_id = l.tenant_id and s.learning_id = l.id and s.called_off_at is null) s
     where l.tenant_id = current_tenant() and (l.called_off_on is not null or (s.next is null and s.last is not null)) = $2 and ($3::text is null or $3 = any (l.criteria))
     order by case when $2 then null else s.next end nulls last, s.last desc nulls last, l.id limit $4`,
    [tx.at, over, criterion, limit],
  )
}

export async function learningOf(tx: Tx, learningId: string): Promise<Learning | undefined> {
  const found = await tx.row<Omit<Learning, 'sessions'> & { sessions: (Omit<Session, 'startsAt'> & { startsAt: string })[] }>(
    `select l.id, l.kind, l.title, l.about, l.criteria, l.held_in as "heldIn", l.provider, l.led_by as "ledBy", a.display_name as "ledByName", l.place, l.places, l.called_off_on as "calledOffOn", l.version,
       coalesce((select json_agg(json_build_object('id', s.id, 'startsAt', s.starts_at, 'minutes', s.minutes, 'calledOff', s.called_off_at is not null, 'sequence', s.sequence) order by s.starts_at, s.id)
         from learning_session s where s.tenant_id = l.tenant_id and s.learning_id = l.id), '[]') as sessions,
       (select count(*)::int from learning_queue(array[l.id])) as enrolled, ${mine} as mine
     from learning l join account a on a.tenant_id = l.tenant_id and a.id = l.led_by where l.tenant_id = current_tenant() and l.id = $1`,
    [learningId],
  )
  return found && { ...found, sessions: found.sessions.map((session) => ({ ...session, startsAt: new Date(session.startsAt) })) }
}

/** Who takes part, in the order in which they came, with what was marked of each sitting; of those who are open to the actor. Relies on learning_enrolment_learning_idx and learning_attendance_session_idx. */
export async function whoTakesPart(tx: Tx, learningId: string): Promise<TakesPart[]> {
  return tx.rows<TakesPart>(
    `select e.promoter_id as "promoterId", a.display_name as name, q.number,
       coalesce((select json_object_agg(m.session_id, m.minutes) from (select distinct on (t.session_id) t.session_id, t.minutes
         from learning_session s join learning_attendance t on t.tenant_id = s.tenant_id and t.session_id = s.id and t.promoter_id = e.promoter_id
         where s.tenant_id = e.tenant_id and s.learning_id = e.learning_id order by t.session_id, t.id desc) m), '{}') as marked
     from learning_enrolment e join learning_queue(array[$1::uuid]) q on q.enrolment_id = e.id join account a on a.tenant_id = e.tenant_id and a.id = e.promoter_id
     where e.tenant_id = current_tenant() and e.learning_id = $1 and e.left_at is null order by q.number limit 2000`,
    [learningId],
  )
}

/** Who may lead a learning: mentors and those who lead. */
export async function whoMayLead(tx: Tx): Promise<{ id: string; name: string }[]> {
  return tx.rows(
    `select distinct a.id, a.display_name as name from post po join account a on a.tenant_id = po.tenant_id and a.id = po.account_id
     where po.tenant_id = current_tenant() and po.role in ('mentor', 'team_lead', 'programme_manager', 'professional_lead') and po.starts_on <= $1 and (po.ends_on is null or po.ends_on >= $1) and a.closed_at is null
     order by 2 limit 500`,
    [tx.today],
  )
}

/** What a promoter is enrolled in, the nearest first and then what is over, the newest first. Relies on learning_enrolment_promoter_idx. */
export async function learningsOf(tx: Tx, promoterId: string): Promise<OwnLearning[]> {
  return tx.rows<OwnLearning>(
    `select e.id as "enrolmentId", l.id as "learningId", l.kind, l.title, l.place, l.places, q.number, e.told, case when e.account_id <> e.promoter_id then b.display_name end as by,
       l.called_off_on is not null as "calledOff", coalesce(s.next, s.last) as "startsAt", s.next is null and s.last is not null as over
     from learning_enrolment e join learning l on l.tenant_id = e.tenant_id and l.id = e.learning_id join account b on b.tenant_id = e.tenant_id and b.id = e.account_id
     cross join lateral (select number from learning_queue(array[l.id]) q where q.enrolment_id = e.id) q
     cross join lateral (select min(starts_at) filter (where starts_at + minutes * interval '1 minute' >= $2) as next, max(starts_at) as last
       from learning_session s where s.tenant_id = l.tenant_id and s.learning_id = l.id and s.called_off_at is null) s
     where e.tenant_id = current_tenant() and e.promoter_id = $1 and e.left_at is null order by s.next is null, s.next, s.last desc, e.id limit 300`,
    [promoterId, tx.at],
  )
}

/** What was marked of a promoter, the newest mark of each sitting that was held. Relies on learning_attendance_promoter_idx. */
export async function attendedBy(tx: Tx, promoterId: string): Promise<Attended[]> {
  return tx.rows<Attended>(
    `select l.kind, l.criteria, (s.starts_at at time zone $2)::date as on, m.minutes
     from (select distinct on (session_id) session_id, minutes from learning_attendance where tenant_id = current_tenant() and promoter_id = $1 order by session_id, id desc) m
     join learning_session s on s.tenant_id = current_tenant() and s.id = m.session_id and s.called_off_at is null join learning l on l.tenant_id = s.tenant_id and l.id = s.learning_id order by s.starts_at`,
    [promoterId, tx.actor.timeZone],
  )
}

/** What the network asks a year: the newest word of each day, in the order of the days. Relies on learning_requirement_effective_idx. */
export async function requirements(tx: Tx): Promise<Requirement[]> {
  return tx.rows<Requirement>(
    `select distinct on (effective_on) hours, effective_on as "effectiveOn" from learning_requirement where tenant_id = current_tenant() order by effective_on, id desc`,
  )
}

/** What the actor is still to be told of the own enrolments that lie ahead. Relies on learning_enrolment_promoter_idx. */
export async function learningNews(tx: Tx): Promise<OwnLearning[]> {
  return (await learningsOf(tx, tx.actor.accountId)).filter((one) => !one.over && !one.calledOff && newsOf(one, one.places) !== null)
}

/** The sittings for the actor's own calendar: in which they have a place, and which they lead. */
export async function feedSittings(tx: Tx): Promise<{ id: string; startsAt: Date; minutes: number; calledOff: boolean; sequence: number; kind: Learning['kind']; title: Learning['title']; place: string }[]> {
  return tx.rows(
    `select s.id, s.starts_at as "startsAt", s.minutes, s.called_off_at is not null or l.called_off_on is not null as "calledOff", s.sequence + (l.called_off_on is not null)::int as sequence, l.kind, l.title, l.place
     from (select e.learning_id as id from learning_enrolment e join learning l on l.tenant_id = e.tenant_id and l.id = e.learning_id
         cross join lateral (select number from learning_queue(array[l.id]) q where q.enrolment_id = e.id) q
         where e.tenant_id = current_tenant() and e.promoter_id = current_account() and e.left_at is null and (l.places is null or q.number <= l.places)
       union select unnest(learning_i_lead())) mine
     join learning l on l.tenant_id = current_tenant() and l.id = mine.id join learning_session s on s.tenant_id = l.tenant_id and s.learning_id = l.id
     where s.starts_at between $1::timestamptz - interval '31 days' and $1::timestamptz + interval '366 days' order by s.starts_at`,
    [tx.at],
  )
}
