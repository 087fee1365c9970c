import type { Tx } from '#src/platform/db.ts'
import type { Day } from '#src/platform/clock.ts'

/** What happened, one line each; `words` in the words that were written, '' where the kind says it all. */
export type EventKind =
  | 'first_contact' | 'joined' | 'finished' | 'paused' | 'returned' | 'handing_over' | 'covered' | 'partner_opened' | 'partner_closed' | 'consent_given' | 'consent_refused' | 'consent_withdrawn'
  | 'intake' | 'strength' | 'mapped' | 'episode' | 'vision' | 'goal' | 'goal_attained' | 'plan_agreed' | 'plan_changed' | 'milestone_reached' | 'task_told' | 'meeting_held'

export interface FileEvent {
  kind: EventKind
  id: string
  on: Day
  words: string
  /** Who accompanies, covers or reads from now on, where the event is about them. */
  who: string | null
  /** The last day of what began. */
  until: Day | null
}

/** The timeline of a file over all its rooms, the latest first, a page at a time. Each arm relies on its table's participant index; a part that is closed to the actor gives no rows. */
export async function timelineOf(tx: Tx, participantId: string, before: Day | null, limit = 40): Promise<FileEvent[]> {
  return tx.rows<FileEvent>(
    `select kind, id, "on", words, named.who, named.until from (select * from (
       select 'first_contact' as kind, id, first_contact_on as "on", '' as words from enrolment where tenant_id = current_tenant() and participant_id = $1
       union all select 'joined', id, joined_on, '' from enrolment where tenant_id = current_tenant() and participant_id = $1 and joined_on is not null
       union all select 'finished', id, ended_on, '' from enrolment where tenant_id = current_tenant() and participant_id = $1 and ended_on is not null
       union all select 'paused', id, paused_on, words from pause where tenant_id = current_tenant() and participant_id = $1
       union all select 'returned', id, returned_on, '' from pause where tenant_id = current_tenant() and participant_id = $1 and returned_on is not null
       union all select 'handing_over', id, (at at time zone $2)::date, note from handing_over where tenant_id = current_tenant() and participant_id = $1
       union all select 'covered', id, starts_on, '' from file_relation where tenant_id = current_tenant() and participant_id = $1 and relation = 'cover' and starts_on <= actor_day() and ends_on >= starts_on and (select sees($1, 'enrolment'))
       union all select 'partner_opened', id, (opened_at at time zone $2)::date, words from partner_opening where tenant_id = current_tenant() and participant_id = $1
       union all select 'partner_closed', id, (closed_at at time zone $2)::date, '' from partner_opening where tenant_id = current_tenant() and participant_id = $1 and closed_at is not null
       union all select 'consent_' || c.answer, c.id, (c.at at time zone $2)::date, t.title->>$5 from consent_event c join consent_text t on t.tenant_id = c.tenant_id and t.purpose = c.purpose and t.version = c.text_version
         where c.tenant_id = current_tenant() and c.participant_id = $1
       union all select 'intake', id, held_on, summary from intake where tenant_id = current_tenant() and participant_id = $1
       union all select case kind when 'strength' then 'strength' else 'mapped' end, id, (written_at at time zone $2)::date, title from mapping_item where tenant_id = current_tenant() and participant_id = $1
       union all select 'vision', id, (at at time zone $2)::date, words from vision where tenant_id = current_tenant() and participant_id = $1
       union all select 'goal_attained', l.id, l.reached_on, g.words from goal_level l join goal g on g.tenant_id = l.tenant_id and g.id = l.goal_id where l.tenant_id = current_tenant() and l.participant_id = $1
       union all select case number when 1 then 'plan_agreed' else 'plan_changed' end, id, (agreed_at at time zone $2)::date, reason from plan_version where tenant_id = current_tenant() and participant_id = $1
       union all select 'milestone_reached', id, done_on, words from milestone where tenant_id = current_tenant() and participant_id = $1 and state = 'done'
       union all select 'task_told', id, told_on, words from task where tenant_id = current_tenant() and participant_id = $1 and told_on is not null
       union all select 'meeting_held', id, (starts_at at time zone $2)::date, happened from meeting where tenant_id = current_tenant() and participant_id = $1 and state = 'held'
     ) events where "on" is not null and ($3::date is null or "on" < $3) order by "on" desc, id desc limit $4) page
     left join lateral (
       select a.display_name as who, null::date as until from handing_over h join account a on a.tenant_id = h.tenant_id and a.id = h.to_account_id where page.kind = 'handing_over' and h.tenant_id = current_tenant() and h.id = page.id
       union all select a.display_name, r.ends_on from file_relation r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id where page.kind = 'covered' and r.tenant_id = current_tenant() and r.id = page.id
       union all select a.display_name, case page.kind when 'partner_opened' then o.until_on end from partner_opening o join account a on a.tenant_id = o.tenant_id and a.id = o.account_id
         where page.kind in ('partner_opened', 'partner_closed') and o.tenant_id = current_tenant() and o.id = page.id
     ) named on true order by "on" desc, id desc`,
    [participantId, tx.actor.timeZone, before, limit, tx.actor.language],
  )
}

export interface NextThing {
  kind: 'meeting' | 'task' | 'milestone' | 'review' | 'promise'
  id: string
  at: Date | null
  on: Day | null
  words: string
}

/** What is next, the earliest first: the meeting, tasks, milestones, promises, the review. */
export async function whatIsNext(tx: Tx, participantId: string): Promise<NextThing[]> {
  return tx.rows<NextThing>(
    `select * from (
       (select 'meeting' as kind, id, starts_at as at, (starts_at at time zone $3)::date as "on", place_words as words from meeting where tenant_id = current_tenant() and participant_id = $1 and state = 'scheduled' and starts_at >= $2 order by starts_at limit 3)
       union all (select 'task', id, null, due_on, words from task where tenant_id = current_tenant() and participant_id = $1 and state = 'open' order by due_on nulls last limit 5)
       union all (select 'milestone', id, null, due_on, words from milestone where tenant_id = current_tenant() and participant_id = $1 and state = 'open' order by due_on nulls last limit 5)
       union all (select 'promise', id, null, due_on, words from promise where tenant_id = current_tenant() and participant_id = $1 and state = 'open' order by due_on nulls last limit 5)
       union all (select 'review', id, null, next_review_on, '' from enrolment where tenant_id = current_tenant() and participant_id = $1 and stage = 'enrolled' and next_review_on is not null)
     ) next order by "on" nulls last, id limit 10`,
    [participantId, tx.at, tx.actor.timeZone],
  )
}
