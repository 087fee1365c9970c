import { comma } from '#src/language/format.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { heldWhenLived } from './rules.ts'
import type { WayFacts } from './types.ts'

/** What happened, one line each; `words` in the words that were written, '' where the kind says it all. */
export type EventKind =
  | 'first_contact' | 'joined' | 'finished' | 'paused' | 'returned' | 'handing_over' | 'covered' | 'partner_opened' | 'partner_closed' | 'consent_given' | 'consent_refused' | 'consent_withdrawn'
  | 'intake' | 'corrected' | 'strength' | 'mapped' | 'episode' | 'vision' | 'goal' | 'goal_attained' | 'goal_reached' | 'goal_aside' | 'goal_back' | 'plan_agreed' | 'plan_changed' | 'plan_disagreed' | 'milestone_reached' | 'milestone_aside' | 'milestone_back' | 'task_set' | 'task_told' | 'task_let_go' | 'task_taken_up'
  | 'referred' | 'referral_answered' | 'referral_came' | 'course_waiting' | 'course_stopped_waiting' | 'course_enrolled' | 'course_completed' | 'course_left' | 'course_goes_on' | 'credential'
  | 'meeting_held' | 'meeting_moved' | 'meeting_missed' | 'axes' | 'cv_made' | 'interview_practised' | 'application_sent' | 'application_interview' | 'application_offer' | 'application_began' | 'application_told'
  | 'candidacy_proposed' | 'candidacy_wanted' | 'candidacy_not_wanted' | 'candidacy_sent' | 'candidacy_interview' | 'candidacy_offered' | 'candidacy_refused' | 'candidacy_accepted' | 'candidacy_declined' | 'candidacy_withdrawn' | 'candidacy_learned'
  | 'work_there' | 'work_elsewhere' | 'work_none' | 'job_begun' | 'job_ended' | 'job_grew'

export interface FileEvent {
  kind: EventKind
  id: string
  /** What its place is named by: the meeting that was moved, the goal that was measured. */
  of: string
  on: Day
  words: string
  /** Who accompanies, covers or reads from now on, where the event is about them. */
  who: string | null
  /** The last day of what began. */
  until: Day | null
}

/** The timeline of a file over all its rooms, the latest first, a page at a time: whole days, so that none is cut. Each arm relies on its table's participant index; a part that is closed to the actor gives no rows. In the shared view others have no names, and the notes about them no words. */
export async function timelineOf(tx: Tx, participantId: string, before: Day | null, limit = 40): Promise<FileEvent[]> {
  const of = 'tenant_id = current_tenant() and participant_id = $1'
  return tx.rows<FileEvent>(
    `select kind, id, "of", "on", case when view_is_shared() and kind in ('handing_over', 'partner_opened') then '' else words end as words,
       case when not view_is_shared() then named.who end as who, named.until from (select * from (
       select 'first_contact' as kind, id, id as "of", first_contact_on as "on", '' as words from enrolment where ${of}
       union all select 'joined', id, id, joined_on, '' from enrolment where ${of} and joined_on is not null
       union all select 'finished', id, id, ended_on, '' from enrolment where ${of} and ended_on is not null
       union all select 'paused', id, id, paused_on, words from pause where ${of}
       union all select 'returned', id, id, returned_on, '' from pause where ${of} and returned_on is not null
       union all select 'handing_over', id, id, (at at time zone $2)::date, note from handing_over where ${of}
       union all select 'covered', id, id, starts_on, '' from file_relation where ${of} and relation = 'cover' and starts_on <= actor_day() and ends_on >= starts_on and (select sees($1, 'enrolment'))
       union all select 'partner_opened', id, id, (opened_at at time zone $2)::date, words from partner_opening where ${of}
       union all select 'partner_closed', id, id, (closed_at at time zone $2)::date, '' from partner_opening where ${of} and closed_at is not null
       union all select 'consent_' || c.answer, c.id, c.id, (c.at at time zone $2)::date, t.title->>$5 from consent_event c join consent_text t on t.tenant_id = c.tenant_id and t.purpose = c.purpose and t.version = c.text_version
         where c.tenant_id = current_tenant() and c.participant_id = $1
       union all select 'intake', id, id, held_on, summary from intake where ${of}
       union all select 'corrected', id, intake_id, (corrected_at at time zone $2)::date, correction from intake_note where ${of} and corrected_at is not null
       union all select case m.kind when 'strength' then 'strength' else 'mapped' end, m.id, m.id, (coalesce((select min(w.at) from mapping_wording w where w.tenant_id = m.tenant_id and w.item_id = m.id), m.written_at) at time zone $2)::date, m.title
         from mapping_item m where m.tenant_id = current_tenant() and m.participant_id = $1
       union all select 'episode', id, id, (told_at at time zone $2)::date, story from episode where ${of}
       union all select 'axes', id, id, taken_on, '' from axes_reading where ${of}
       union all select 'vision', id, id, (at at time zone $2)::date, words from vision where ${of}
       union all select 'goal', id, id, (coalesce(first_written_at, written_at) at time zone $2)::date, words from goal where ${of}
       union all select case s.state when 'reached' then 'goal_reached' when 'open' then 'goal_back' else 'goal_aside' end, s.id, s.goal_id, (s.at at time zone $2)::date, concat_ws(': ', g.words, nullif(s.reason, ''))
         from goal_state s join goal g on g.tenant_id = s.tenant_id and g.participant_id = s.participant_id and g.id = s.goal_id where s.tenant_id = current_tenant() and s.participant_id = $1
       union all select 'goal_attained', l.id, l.goal_id, l.reached_on, g.words from goal_level l join goal g on g.tenant_id = l.tenant_id and g.participant_id = l.participant_id and g.id = l.goal_id where l.tenant_id = current_tenant() and l.participant_id = $1
       union all select case number when 1 then 'plan_agreed' else 'plan_changed' end, id, id, (agreed_at at time zone $2)::date, reason from plan_version where ${of}
       union all select 'plan_disagreed', id, id, (at at time zone $2)::date, words from plan_disagreement where ${of}
       union all select case s.state when 'done' then 'milestone_reached' when 'open' then 'milestone_back' else 'milestone_aside' end, s.id, s.milestone_id, (s.at at time zone $2)::date, concat_ws(': ', m.words, nullif(s.reason, ''))
         from milestone_state s join milestone m on m.tenant_id = s.tenant_id and m.participant_id = s.participant_id and m.id = s.milestone_id where s.tenant_id = current_tenant() and s.participant_id = $1
       union all select 'task_set', id, id, (set_at at time zone $2)::date, words from task where ${of}
       union all select 'task_told', id, id, told_on, words from task where ${of} and told_on is not null
       union all select case s.state when 'open' then 'task_taken_up' else 'task_let_go' end, s.id, s.task_id, (s.at at time zone $2)::date, concat_ws(': ', t.words, nullif(s.reason, ''))
         from task_state s join task t on t.tenant_id = s.tenant_id and t.participant_id = s.participant_id and t.id = s.task_id where s.tenant_id = current_tenant() and s.participant_id = $1
       union all select 'referred', id, id, referred_on, to_name from referral where ${of}
       union all select case w.kind when 'came_of_it' then 'referral_came' else 'referral_answered' end, w.id, w.referral_id, w.on_day, concat_ws(': ', (select r.to_name from referral r where r.tenant_id = w.tenant_id and r.id = w.referral_id), nullif(w.words, '')) from referral_answer w where w.tenant_id = current_tenant() and w.participant_id = $1
       union all select case t.n when 0 then 'course_waiting' when 1 then 'course_enrolled' else 'course_' || e.state end, e.id, e.id, case t.n when 0 then e.waiting_since when 1 then e.enrolled_on else e.ended_on end,
         (select s.name from cohort c join service s on s.tenant_id = c.tenant_id and s.id = c.service_id where c.tenant_id = e.tenant_id and c.id = e.cohort_id) from cohort_enrolment e cross join generate_series(0, 2) t(n) where e.tenant_id = current_tenant() and e.participant_id = $1
           and case t.n when 0 then e.waiting_since is not null when 1 then e.state not in ('waiting', 'stopped_waiting') else e.ended_on is not null end
       union all select 'credential', id, id, issued_on, name from credential where ${of} and taken_back_on is null
       union all select 'meeting_held', id, id, (starts_at at time zone $2)::date, happened from meeting where ${of} and state = 'held'
       union all select 'meeting_missed', id, id, (starts_at at time zone $2)::date, state_words from meeting where ${of} and state in ('missed_told', 'missed_untold')
       union all select 'interview_practised', id, id, (at at time zone $2)::date, job_words from interview_practice where ${of}
       union all select 'cv_made', id, id, (at at time zone $2)::date, name from cv where ${of}
       union all select case n.state when 'sent' then 'application_sent' when 'interview' then 'application_interview' when 'offer' then 'application_offer' when 'began' then 'application_began' else 'application_told' end,
           n.id, n.application_id, n.on_day, concat_ws(': ', j.title, nullif(n.words, ''))
         from job_application_news n join job_application j on j.tenant_id = n.tenant_id and j.participant_id = n.participant_id and j.id = n.application_id where n.tenant_id = current_tenant() and n.participant_id = $1
       union all select 'candidacy_' || s.kind, s.id, s.candidacy_id, s.on_day, concat_ws(': ', concat_ws($6, c.title, nullif(c.employer_name, '')), nullif(s.words, ''))
         from candidacy_step s join candidacy c on c.tenant_id = s.tenant_id and c.id = s.candidacy_id where s.tenant_id = current_tenant() and s.participant_id = $1 and s.on_day <= actor_day()
       union all select 'job_begun', id, id, first_day, concat_ws($6, job_title, employer_name) from placement where ${of} and first_day <= actor_day()
       union all select 'job_ended', id, id, last_day, concat_ws($6, job_title, employer_name) from placement where ${of} and last_day <= actor_day()
       union all select 'job_grew', id, placement_id, on_day, case when kind in ('role', 'credential') then after else '' end from advancement_event where ${of}
       union all select 'meeting_moved', id, meeting_id, (at at time zone $2)::date, words from meeting_move where ${of}
       union all select 'work_' || answer, id, id, answered_on, '' from follow_up where ${of} and answered_on is not null
     ) events where "on" is not null and ($3::date is null or "on" < $3) order by "on" desc fetch first $4 rows with ties) page
     left join lateral (
       select a.display_name as who, null::date as until from handing_over h join account a on a.tenant_id = h.tenant_id and a.id = h.to_account_id where page.kind = 'handing_over' and h.tenant_id = current_tenant() and h.id = page.id
       union all select a.display_name, r.ends_on from file_relation r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id where page.kind = 'covered' and r.tenant_id = current_tenant() and r.id = page.id
       union all select a.display_name, case page.kind when 'partner_opened' then o.until_on end from partner_opening o join account a on a.tenant_id = o.tenant_id and a.id = o.account_id
         where page.kind in ('partner_opened', 'partner_closed') and o.tenant_id = current_tenant() and o.id = page.id
     ) named on true order by "on" desc, kind = 'first_contact', id desc`,
    [participantId, tx.actor.timeZone, before, limit, tx.actor.language, comma[tx.actor.language]],
  )
}

export interface NextThing {
  kind: 'meeting' | 'task' | 'milestone' | 'review' | 'promise' | 'consent' | 'application'
  id: string
  /** What its place is named by: a promise stands in its meeting. */
  of: string
  at: Date | null
  on: Day | null
  words: string
}

/** What is next, the earliest first: the meeting, tasks, milestones, promises, next steps of the job search, the review, a consent that is asked again by a new wording. */
export async function whatIsNext(tx: Tx, participantId: string): Promise<NextThing[]> {
  return tx.rows<NextThing>(
    `select * from (
       (select 'meeting' as kind, id, id as "of", starts_at as at, (starts_at at time zone $3)::date as "on", place_words as words from meeting where tenant_id = current_tenant() and participant_id = $1 and state = 'scheduled' and starts_at >= $2 order by starts_at limit 3)
       union all (select 'task', id, id, null, due_on, words from task where tenant_id = current_tenant() and participant_id = $1 and state = 'open' order by due_on nulls last limit 5)
       union all (select 'milestone', id, id, null, due_on, words from milestone where tenant_id = current_tenant() and participant_id = $1 and state = 'open' order by due_on nulls last limit 5)
       union all (select 'promise', id, meeting_id, null, due_on, words from promise where tenant_id = current_tenant() and participant_id = $1 and state = 'open' order by due_on nulls last limit 5)
       union all (select 'application', id, id, null, next_on, concat_ws(': ', title, nullif(next_step, '')) from job_application where tenant_id = current_tenant() and participant_id = $1
         and state in ('noticed', 'sent', 'talking', 'interview', 'offer') and (next_on is not null or next_step <> '') order by next_on nulls last limit 5)
       union all (select 'review', id, id, null, next_review_on, '' from enrolment where tenant_id = current_tenant() and participant_id = $1 and stage = 'enrolled' and next_review_on is not null)
       union all (select 'consent', e.id, e.id, null, t.effective_on, t.title->>$4 from (select distinct on (purpose) * from consent_event where tenant_id = current_tenant() and participant_id = $1 order by purpose, at desc, id desc) e
         join lateral (select max(n.effective_on) as effective_on, bool_or(n.ask_again) as again, (array_agg(n.title order by n.version desc))[1] as title from consent_text n
           where n.tenant_id = e.tenant_id and n.purpose = e.purpose and n.version > e.text_version and coalesce(n.effective_on, '-infinity') <= actor_day()) t on t.again
         where e.answer = 'given')
     ) next order by "on" nulls last, id limit 10`,
    [participantId, tx.at, tx.actor.timeZone, tx.actor.language],
  )
}

/** How far the way has come, for the quiet list on a new file's first page. Every look is at the participant's index of its table. */
export async function wayOf(tx: Tx, participantId: string): Promise<WayFacts> {
  const of = 'tenant_id = current_tenant() and participant_id = $1'
  const row = await tx.row<WayFacts>(
    `select exists (select from enrolment where ${of} and stage <> 'finished') as open,
       coalesce((select answer = 'given' from consent_event where ${of} and purpose = 'file' order by at desc, id desc limit 1), false) as consents,
       exists (select from intake_note where ${of}) as intake,
       exists (select from enrolment where ${of} and stage in ('enrolled', 'paused')) as enrolment,
       exists (select from mapping_item where ${of}) as mapping,
       exists (select from vision where ${of}) as vision,
       exists (select from plan_version where ${of}) as plan,
       exists (select from meeting where ${of} and state = 'scheduled' and starts_at >= $2) as meetings,
       (select count(*) from (select from meeting where ${of} and state = 'held' limit $3) meetings) as held`,
    [participantId, tx.at, heldWhenLived],
  )
  if (!row) throw new Error('A select without a table gives one row.')
  return row
}
