import type { Tx } from '#src/platform/db.ts'
import type { Day } from '#src/platform/clock.ts'

/** What happened, one line each; `words` in the words that were written, '' where the kind says it all. */
export type EventKind =
  | 'first_contact' | 'joined' | 'finished' | 'paused' | 'returned' | 'handing_over' | 'consent_given' | 'consent_refused' | 'consent_withdrawn'
  | 'intake' | 'strength' | 'mapped' | 'episode' | 'vision' | 'goal' | 'goal_attained' | 'plan_agreed' | 'plan_changed' | 'milestone_reached' | 'task_told' | 'meeting_held'

export interface FileEvent {
  kind: EventKind
  id: string
  on: Day
  words: string
}

/** The timeline of a file over all its rooms, the latest first, a page at a time. Each arm relies on its table's participant index; a part that is closed to the actor gives no rows. */
export async function timelineOf(tx: Tx, participantId: string, before: Day | null, limit = 40): Promise<FileEvent[]> {
  return tx.rows<FileEvent>(
    `select kind, id, "on", words from (
       select 'first_contact' as kind, id, first_contact_on as "on", '' as words from enrolment where tenant_id = current_tenant() and participant_id = $1
       union all select 'joined', id, joined_on, '' from enrolment where tenant_id = current_tenant() and participant_id = $1 and joined_on is not null
       union all select 'finished', id, ended_on, '' from enrolment where tenant_id = current_tenant() and participant_id = $1 and ended_on is not null
       union all select 'paused', id, paused_on, words from pause where tenant_id = current_tenant() and participant_id = $1
       union all select 'returned', id, returned_on, '' from pause where tenant_id = current_tenant() and participant_id = $1 and returned_on is not null
       union all select 'handing_over', id, (at at time zone $2)::date, note from handing_over where tenant_id = current_tenant() and participant_id = $1
       union all select 'consent_' || answer, id, (at at time zone $2)::date, '' from consent_event where tenant_id = current_tenant() and participant_id = $1
       union all select 'intake', id, held_on, summary from intake where tenant_id = current_tenant() and participant_id = $1
       union all select case kind when 'strength' then 'strength' else 'mapped' end, id, (written_at at time zone $2)::date, title from mapping_item where tenant_id = current_tenant() and participant_id = $1
       union all select 'vision', id, (at at time zone $2)::date, words from vision where tenant_id = current_tenant() and participant_id = $1
       union all select 'goal_attained', l.id, l.reached_on, g.words from goal_level l join goal g on g.tenant_id = l.tenant_id and g.id = l.goal_id where l.tenant_id = current_tenant() and l.participant_id = $1
       union all select case number when 1 then 'plan_agreed' else 'plan_changed' end, id, (agreed_at at time zone $2)::date, reason from plan_version where tenant_id = current_tenant() and participant_id = $1
       union all select 'milestone_reached', id, done_on, words from milestone where tenant_id = current_tenant() and participant_id = $1 and state = 'done'
       union all select 'task_told', id, told_on, words from task where tenant_id = current_tenant() and participant_id = $1 and told_on is not null
       union all select 'meeting_held', id, (starts_at at time zone $2)::date, happened from meeting where tenant_id = current_tenant() and participant_id = $1 and state = 'held'
     ) events where "on" is not null and ($3::date is null or "on" < $3) order by "on" desc, id desc limit $4`,
    [participantId, tx.actor.timeZone, before, limit],
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
