/** What the mirror reads of files that the actor accompanies or covers today. Counts carry no name; reasons come with names so that mirror.ts can hold back what tells one. */
import type { Day } from '#src/platform/clock.ts'
import { unseal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import type { Begun, Change, Met, OnAxis, Part, Reason, Reflection } from './types.ts'

const isMine = (table: string) => `${table}.tenant_id = current_tenant() and ${table}.participant_id = any ((select my_files())::uuid[])`
/** $1 is the period's first day, $2 the zone. */
const inPeriod = (instant: string) => `${instant} >= $1::date::timestamp at time zone $2`

/** Goals, milestones and tasks that the actor wrote since a day, by axis. Relies on goal_participant_idx, milestone_participant_idx, task_participant_idx. */
export const workByAxis = (tx: Tx, from: Day): Promise<OnAxis[]> =>
  tx.rows<OnAxis>(
    `select axis, kind, count(*)::int as count from (
       select g.axis, 'goals' as kind from goal g where ${isMine('g')} and g.written_by = current_account() and ${inPeriod('coalesce(g.first_written_at, g.written_at)')}
       union all
       select g.axis, 'milestones' from milestone m left join goal g on g.tenant_id = m.tenant_id and g.id = m.goal_id where ${isMine('m')} and m.written_by = current_account() and ${inPeriod('m.written_at')}
       union all
       select t.axis, 'tasks' from task t where ${isMine('t')} and t.set_by = current_account() and ${inPeriod('t.set_at')}
     ) written group by axis, kind`,
    [from, tx.actor.timeZone],
  )

/** Who began the tasks that the actor set since a day, by how many times four weeks ago. Relies on task_participant_idx. */
export const actionsBegun = (tx: Tx, from: Day): Promise<Begun[]> =>
  tx.rows<Begun>(
    `select ($3::date - (t.set_at at time zone $2)::date) / 28 as ago, t.started_by as "startedBy", count(*)::int as count
     from task t where ${isMine('t')} and t.set_by = current_account() and ${inPeriod('t.set_at')} group by 1, 2`,
    [from, tx.actor.timeZone, tx.today],
  )

/** How long ago each who is enrolled was met, one row a person and nothing of who it is. Relies on enrolment_where_idx, meeting_participant_idx. */
export const whenMet = (tx: Tx): Promise<Met[]> =>
  tx.rows<Met>(
    `select $1::date - seen.day as "daysSinceMet", $1::date - e.joined_on as "daysSinceJoined",
       exists (select from meeting n where n.tenant_id = current_tenant() and n.participant_id = e.participant_id and n.state = 'scheduled' and n.starts_at >= $3) as planned
     from (select e.participant_id, min(e.joined_on) as joined_on from enrolment e where ${isMine('e')} and e.stage = 'enrolled' group by e.participant_id) e
     left join lateral (select (m.starts_at at time zone $2)::date as day from meeting m
       where m.tenant_id = current_tenant() and m.participant_id = e.participant_id and m.state = 'held' order by m.starts_at desc limit 1) seen on true`,
    [tx.today, tx.actor.timeZone, tx.at],
  )

/** What became of plans since a day, whoever wrote it down. Relies on plan_version_once, plan_disagreement_participant_idx, goal_state_participant_idx, milestone_state_participant_idx. */
export async function planChanges(tx: Tx, from: Day): Promise<Partial<Record<Change, number>>> {
  const rows = await tx.rows<{ what: Change; count: number }>(
    `select what, count(*)::int as count from (
       select unnest(case when v.number = 1 then array['first'] else array['changed', v.agreed_how] end) as what from plan_version v where ${isMine('v')} and ${inPeriod('v.agreed_at')}
       union all select 'disagreed' from plan_disagreement d where ${isMine('d')} and ${inPeriod('d.at')}
       union all select 'goal_' || g.state from goal_state g where ${isMine('g')} and ${inPeriod('g.at')}
       union all select 'milestone_' || m.state from milestone_state m where ${isMine('m')} and ${inPeriod('m.at')}
     ) became group by what`,
    [from, tx.actor.timeZone],
  )
  return Object.fromEntries(rows.map(({ what, count }) => [what, count]))
}

/** The newest reasons for a change since a day, and how many there are in all. Relies on plan_version_once, goal_state_participant_idx, milestone_state_participant_idx. */
export async function reasonsFor(tx: Tx, from: Day, atMost = 12): Promise<{ reasons: Reason[]; more: number }> {
  const rows = await tx.rows<Reason & { total: number }>(
    `select w.id, w.of, w.participant_id as "participantId", (w.at at time zone $2)::date as on, w.words, array[p.given_name, p.preferred_name, p.family_name] as names, w.total from (
       select c.*, count(*) over ()::int as total from (
         select v.id, 'version' as of, v.participant_id, v.agreed_at as at, v.reason as words from plan_version v where ${isMine('v')} and v.number > 1 and v.reason <> '' and ${inPeriod('v.agreed_at')}
         union all select g.id, 'goal', g.participant_id, g.at, g.reason from goal_state g where ${isMine('g')} and g.state = 'set_aside' and g.reason <> '' and ${inPeriod('g.at')}
         union all select m.id, 'milestone', m.participant_id, m.at, m.reason from milestone_state m where ${isMine('m')} and m.state = 'set_aside' and m.reason <> '' and ${inPeriod('m.at')}
       ) c order by c.at desc, c.id desc limit $3
     ) w join participant p on p.tenant_id = current_tenant() and p.id = w.participant_id order by w.at desc, w.id desc`,
    [from, tx.actor.timeZone, atMost],
  )
  return { reasons: rows.map(({ total: _, ...one }) => one), more: (rows[0]?.total ?? 0) - rows.length }
}

/** What the promoter wrote beside the parts, the newest first; nobody else is given a row. Relies on mirror_reflection_promoter_idx. */
export async function reflectionsOf(tx: Tx, promoterId: string): Promise<Reflection[]> {
  const rows = await tx.rows<{ id: string; part: Part; on: Day; sealed: Buffer }>(
    `select id, part, written_on as on, sealed from mirror_reflection where tenant_id = current_tenant() and promoter_id = $1 order by at desc, id desc limit 120`,
    [promoterId],
  )
  const opened: Reflection[] = []
  for (const { sealed, ...one } of rows) opened.push({ ...one, words: await unseal(tx, 'mirror.reflection', sealed) })
  return opened
}
