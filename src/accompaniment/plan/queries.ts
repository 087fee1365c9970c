import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { agreementDue, goingOn, snapshotOf } from './rules.ts'
import type { Disagreement, Goal, Milestone, Plan, PlanVersion, Snapshot } from './types.ts'

/** The plan as it stands: vision, need and purpose, goals with their levels, milestones, what was agreed last and what was said against it since. Five statements, whatever its length. */
export async function planOf(tx: Tx, participantId: string): Promise<Plan> {
  const texts = await tx.row<{ vision: Plan['vision']; need: string | null; purpose: string | null; version: number | null }>(
    `select (select json_build_object('words', v.words, 'on', (v.at at time zone $2)::date) from vision v
         where v.tenant_id = current_tenant() and v.participant_id = $1 order by v.at desc, v.id desc limit 1) as vision,
       p.need, p.purpose, p.version
     from (select) one left join plan p on p.tenant_id = current_tenant() and p.participant_id = $1`,
    [participantId, tx.actor.timeZone],
  )
  const [goals, milestones, agreed] = [await goalsOf(tx, participantId), await milestonesOf(tx, participantId), await versionsOf(tx, participantId, 1)]
  const disagreed = (await disagreementsOf(tx, participantId)).filter(({ settledBy }) => settledBy === null)
  return { vision: texts?.vision ?? null, need: texts?.need ?? '', purpose: texts?.purpose ?? '', version: texts?.version ?? 0, goals, milestones, agreed: agreed[0] ?? null, disagreed }
}

/** What became of a goal or a milestone over time, as one column; $2 is the tenant's zone. Relies on goal_state_goal_idx and milestone_state_milestone_idx. */
const became = (of: 'goal' | 'milestone') =>
  `(select coalesce(json_agg(json_build_object('state', s.state, 'reason', s.reason, 'on', (s.at at time zone $2)::date) order by s.at, s.id), '[]')
     from ${of}_state s where s.tenant_id = ${of}.tenant_id and s.${of}_id = ${of}.id) as became`

/** Open goals first, then reached, then set aside. Relies on goal_participant_idx. */
export async function goalsOf(tx: Tx, participantId: string): Promise<Goal[]> {
  return tx.rows<Goal>(
    `select id, words, axis, direction, horizon, levels, by_when as "byWhen", state, aside_reason as "asideReason", version,
       (select coalesce(json_agg(json_build_object('level', l.level, 'words', l.words, 'on', l.reached_on) order by l.reached_on, l.id), '[]')
        from goal_level l where l.tenant_id = goal.tenant_id and l.goal_id = goal.id) as attained, ${became('goal')}
     from goal where tenant_id = current_tenant() and participant_id = $1
     order by array_position(array['open', 'reached', 'set_aside'], state), id`,
    [participantId, tx.actor.timeZone],
  )
}

/** Open milestones by their day, then done, then set aside. Relies on milestone_participant_idx. */
export async function milestonesOf(tx: Tx, participantId: string): Promise<Milestone[]> {
  return tx.rows<Milestone>(
    `select id, goal_id as "goalId", words, who, who_words as "whoWords", due_on as "dueOn", state, done_on as "doneOn", aside_reason as "asideReason", version, ${became('milestone')}
     from milestone where tenant_id = current_tenant() and participant_id = $1
     order by array_position(array['open', 'done', 'set_aside'], state), due_on nulls last, id`,
    [participantId, tx.actor.timeZone],
  )
}

const agreed = `v.id, v.number, v.snapshot, v.reason, v.agreed_how as "agreedHow", v.present, (v.agreed_at at time zone $2)::date as "agreedOn", a.display_name as by
     from plan_version v join account a on a.tenant_id = v.tenant_id and a.id = v.account_id
     where v.tenant_id = current_tenant() and v.participant_id = $1`

/** What was agreed, newest first. Relies on the unique key by number. */
export const versionsOf = (tx: Tx, participantId: string, limit = 200): Promise<PlanVersion[]> =>
  tx.rows<PlanVersion>(`select ${agreed} order by v.number desc limit $3`, [participantId, tx.actor.timeZone, limit])

export const versionOf = (tx: Tx, participantId: string, versionId: string): Promise<PlanVersion | undefined> =>
  tx.row<PlanVersion>(`select ${agreed} and v.id = $3`, [participantId, tx.actor.timeZone, versionId])

/** What the participant did not agree to, the first first. Relies on plan_disagreement_participant_idx and the unique key of versions by number. */
export const disagreementsOf = (tx: Tx, participantId: string): Promise<Disagreement[]> =>
  tx.rows<Disagreement>(
    `select d.id, d.words, d.said_how as "saidHow", (d.at at time zone $2)::date as "on",
       (select min(v.number) from plan_version v where v.tenant_id = d.tenant_id and v.participant_id = d.participant_id and v.agreed_at > d.at) as "settledBy"
     from plan_disagreement d where d.tenant_id = current_tenant() and d.participant_id = $1 order by d.at, d.id`,
    [participantId, tx.actor.timeZone],
  )

/** How the vision grew, newest first. Relies on vision_participant_idx. */
export async function visionsOf(tx: Tx, participantId: string): Promise<{ id: string; words: string; on: string }[]> {
  return tx.rows(`select id, words, (at at time zone $2)::date as on from vision where tenant_id = current_tenant() and participant_id = $1 order by at desc, id desc`, [
    participantId,
    tx.actor.timeZone,
  ])
}

export interface PlanCopy {
  name: string
  language: 'he' | 'ar' | 'en'
  address: 'female' | 'male' | 'neutral'
  promoter: string
  /** The promoter's work phone; '' where none was given. */
  phone: string
  /** Goals and steps that were reached or set aside since the agreement. */
  over: string[]
  nextMeeting: { startsAt: Date; placeWords: string } | null
  version: PlanVersion | null
}

/** What the participant takes home: the plan as agreed, the next meeting and who accompanies. Nothing private. */
export async function planCopy(tx: Tx, participantId: string): Promise<PlanCopy | undefined> {
  const [version] = await versionsOf(tx, participantId, 1)
  const row = await tx.row<Omit<PlanCopy, 'version'>>(
    `select coalesce(nullif(p.preferred_name, ''), p.given_name) as name, p.language, p.address,
       coalesce(promoter.display_name, '') as promoter, coalesce(promoter.work_phone, '') as phone,
       array(select m.id from milestone m where m.tenant_id = current_tenant() and m.participant_id = p.id and m.state <> 'open'
         union all select g.id from goal g where g.tenant_id = current_tenant() and g.participant_id = p.id and g.state <> 'open') as over,
       (select json_build_object('startsAt', m.starts_at, 'placeWords', m.place_words) from meeting m
         where m.tenant_id = current_tenant() and m.participant_id = p.id and m.state = 'scheduled' and m.starts_at >= $2 order by m.starts_at limit 1) as "nextMeeting"
     from participant p
     left join lateral (select a.display_name, a.work_phone from file_relation r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
       where r.tenant_id = current_tenant() and r.participant_id = p.id and r.relation = 'assigned' and r.ends_on is null limit 1) promoter on true
     where p.tenant_id = current_tenant() and p.id = $1`,
    [participantId, tx.at],
  )
  if (!row) return undefined
  return { ...row, nextMeeting: row.nextMeeting && { ...row.nextMeeting, startsAt: new Date(row.nextMeeting.startsAt) }, version: version ?? null }
}

export interface PlanNow extends Pick<Snapshot, 'goals' | 'milestones'> {
  number: number
  agreedOn: Day
  /** Something was changed since that both have not agreed on. */
  changed: boolean
}

/** The plan as agreed last, as far as it goes on, and whether it was changed since; undefined before the first agreement. */
export async function planNow(tx: Tx, participantId: string): Promise<PlanNow | undefined> {
  const plan = await planOf(tx, participantId)
  if (!plan.agreed) return undefined
  const { number, agreedOn, snapshot } = plan.agreed
  const over = [...plan.goals, ...plan.milestones].filter(({ state }) => state !== 'open').map(({ id }) => id)
  return { number, agreedOn, ...goingOn(snapshot, over), changed: agreementDue(snapshot, snapshotOf(plan)) }
}
