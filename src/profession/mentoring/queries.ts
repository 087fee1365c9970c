/** What the pages of mentored practice read. Words that are not open to the actor are no rows to them (0211_mentored_practice.sql). */
import type { Tx } from '#src/platform/db.ts'
import type { Goal, Meeting, Process, StepTold, Waits } from './types.ts'

/** The processes of a promoter with where their steps stand. Relies on practice_process_number_once and practice_step_process_idx. */
export async function processesOf(tx: Tx, promoterId: string): Promise<Process[]> {
  return tx.rows<Process>(
    `select p.id, p.number, p.began_on as "beganOn", p.set_aside_on as "setAsideOn", p.version, l.label, l.version as "labelVersion", mentoring_is_opened(p.promoter_id, p.id) as opened,
       coalesce((select json_agg(json_build_object('id', s.id, 'step', s.step, 'what', s.what, 'on', s.on_day) order by s.at, s.id) from practice_step s where s.tenant_id = p.tenant_id and s.process_id = p.id), '[]') as events
     from practice_process p left join practice_label l on l.tenant_id = p.tenant_id and l.process_id = p.id
     where p.tenant_id = current_tenant() and p.promoter_id = $1 order by p.number`,
    [promoterId],
  )
}

export async function processOf(tx: Tx, promoterId: string, processId: string): Promise<Process | undefined> {
  return (await processesOf(tx, promoterId)).find(({ id }) => id === processId)
}

/** What happened with the steps of a process, with the words where they are open. Relies on practice_step_process_idx. */
export async function toldOfSteps(tx: Tx, processId: string): Promise<StepTold[]> {
  return tx.rows<StepTold>(
    `select s.id, s.step, s.what, s.on_day as on, a.display_name as by, w.seen, w.doubt, w.next
     from practice_step s join account a on a.tenant_id = s.tenant_id and a.id = s.account_id left join practice_words w on w.tenant_id = s.tenant_id and w.step_id = s.id
     where s.tenant_id = current_tenant() and s.process_id = $1 order by s.at, s.id`,
    [processId],
  )
}

/** The meetings, the newest first, with what each of the two said where it is open. Relies on mentoring_meeting_promoter_idx. */
export async function mentoringMeetings(tx: Tx, promoterId: string): Promise<Meeting[]> {
  return tx.rows<Meeting>(
    `select m.id, m.held_on as "heldOn", m.minutes, m.next_on as "nextOn", m.mentor_id as "mentorId", a.display_name as "mentorName",
       coalesce((select json_agg(json_build_object('accountId', w.account_id, 'by', b.display_name, 'words', w.words, 'doubt', w.doubt) order by w.at)
         from mentoring_words w join account b on b.tenant_id = w.tenant_id and b.id = w.account_id where w.tenant_id = m.tenant_id and w.meeting_id = m.id), '[]') as said
     from mentoring_meeting m join account a on a.tenant_id = m.tenant_id and a.id = m.mentor_id
     where m.tenant_id = current_tenant() and m.promoter_id = $1 order by m.held_on desc, m.id desc limit 300`,
    [promoterId],
  )
}

/** The goals that are open to the actor, in the order in which they were set, with what was told of each. Relies on mentoring_goal_promoter_idx and mentoring_goal_told_goal_idx. */
export async function mentoringGoals(tx: Tx, promoterId: string): Promise<Goal[]> {
  return tx.rows<Goal>(
    `select g.id, g.meeting_id as "meetingId", g.words, (g.at at time zone $2)::date as "setOn",
       coalesce((select json_agg(json_build_object('state', t.state, 'words', t.words, 'by', b.display_name, 'on', (t.at at time zone $2)::date) order by t.id)
         from mentoring_goal_told t join account b on b.tenant_id = t.tenant_id and b.id = t.account_id where t.tenant_id = g.tenant_id and t.goal_id = g.id), '[]') as told
     from mentoring_goal g where g.tenant_id = current_tenant() and g.promoter_id = $1 order by g.at, g.id limit 900`,
    [promoterId, tx.actor.timeZone],
  )
}

/** Whether the promoter has opened the words of the meetings to who leads. */
export async function meetingsOpened(tx: Tx, promoterId: string): Promise<boolean> {
  return (await tx.row<{ opened: boolean }>(`select mentoring_is_opened($1, null) as opened`, [promoterId]))?.opened ?? false
}

/** For Today: steps told that wait for the actor as a mentor, and the actor's own that are to be gone through once more. Relies on mentoring_mentor_idx and practice_step_process_idx. */
export async function whatWaitsInMentoring(tx: Tx, limit = 25): Promise<Waits[]> {
  return tx.rows<Waits>(
    `select p.promoter_id as "promoterId", p.id as "processId", a.display_name as name, p.promoter_id = current_account() as own, p.number, s.step, s.on_day as since
     from (select current_account() as id union select m.promoter_id from mentoring m
         where m.tenant_id = current_tenant() and m.mentor_id = current_account() and m.starts_on <= actor_day() and (m.ends_on is null or m.ends_on >= actor_day())) mine
     join practice_process p on p.tenant_id = current_tenant() and p.promoter_id = mine.id and p.set_aside_on is null join account a on a.tenant_id = p.tenant_id and a.id = p.promoter_id
     cross join lateral (select distinct on (e.step) e.step, e.what, e.on_day from practice_step e where e.tenant_id = p.tenant_id and e.process_id = p.id order by e.step, e.at desc, e.id desc) s
     where s.what = case when p.promoter_id = current_account() then 'once_more' else 'told' end order by s.on_day, a.display_name, p.number limit $1`,
    [limit],
  )
}
