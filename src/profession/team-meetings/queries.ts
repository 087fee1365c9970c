/** What the pages of a team's meeting read. Whose file an item is of, and items kept from whoever is close, are no rows to those to whom they are not open (0230_team_meetings.sql). */
import { unseenRule, whoIsUnseen } from '#src/accompaniment/today/index.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import type { Action, Held, Item, MeetingAhead, Member, PlaceToBegin, Team, TeamInList, Unseen } from './types.ts'

const nameOf = `trim(coalesce(nullif(p.preferred_name, ''), p.given_name) || ' ' || p.family_name)`
const place = `pr.name as programme, c.name as centre`
const withPlace = `left join programme pr on pr.tenant_id = t.tenant_id and pr.id = t.programme_id left join centre c on c.tenant_id = t.tenant_id and c.id = t.centre_id`
/** Of an item `i`: the person, where the file is open. */
const person = `(select json_build_object('participantId', p.id, 'name', ${nameOf}) from team_item_person w join participant p on p.tenant_id = w.tenant_id and p.id = w.participant_id where w.tenant_id = i.tenant_id and w.item_id = i.id)`
const openItems = `i.closed_in is null and i.taken_back_on is null`
/** Of an item `i`; $2 is the zone. */
const decisions = (where = '') =>
  `coalesce((select json_agg(json_build_object('words', d.words, 'by', b.display_name, 'on', (d.at at time zone $2)::date) order by d.id) from team_decision d join account b on b.tenant_id = d.tenant_id and b.id = d.account_id where d.tenant_id = i.tenant_id and d.item_id = i.id ${where}), '[]')`

/** The teams whose meetings the actor takes part in. */
export const teamsOf = (tx: Tx): Promise<TeamInList[]> =>
  tx.rows<TeamInList>(
    `select t.id, ${place}, n.planned_on as "plannedOn", (select count(*)::int from team_members(t.id)) as people,
       (select count(*)::int from team_item i where i.tenant_id = t.tenant_id and i.team_id = t.id and ${openItems}) as items,
       (select max(m.held_on) from team_meeting m where m.tenant_id = t.tenant_id and m.team_id = t.id) as "heldLast"
     from team t join team_meeting n on n.tenant_id = t.tenant_id and n.team_id = t.id and n.held_on is null ${withPlace}
     where t.tenant_id = current_tenant() order by c.name nulls last, pr.name->>'he', t.id limit 100`,
  )

/** Places that the actor leads as a whole and that have no team yet: centres first, then programmes. */
export const placesToBegin = (tx: Tx): Promise<PlaceToBegin[]> =>
  tx.rows<PlaceToBegin>(
    `select x.* from (
       select null::jsonb as programme, c.name as centre, null::uuid as "programmeId", c.id as "centreId" from centre c where c.tenant_id = current_tenant() and leads_team(null, c.id)
       union all
       select pr.name, null, pr.id, null from programme pr where pr.tenant_id = current_tenant() and (pr.closed_on is null or pr.closed_on > actor_day()) and leads_team(pr.id, null)
       union all
       select pr.name, c.name, pr.id, c.id from programme_centre pc join programme pr on pr.tenant_id = pc.tenant_id and pr.id = pc.programme_id join centre c on c.tenant_id = pc.tenant_id and c.id = pc.centre_id
       where pc.tenant_id = current_tenant() and (pr.closed_on is null or pr.closed_on > actor_day()) and leads_team(pr.id, c.id)) x
     where not exists (select from team t where t.tenant_id = current_tenant() and t.programme_id is not distinct from x."programmeId" and t.centre_id is not distinct from x."centreId")
     order by x."programmeId" is not null, x."centreId" is null, x.centre, x.programme->>'he' limit 200`,
  )

/** One team with the meeting ahead; undefined where the actor is not of it. */
export const teamOfMeetings = (tx: Tx, teamId: string): Promise<Team | undefined> =>
  tx.row<Team>(
    `select t.id, ${place}, n.id as "meetingId", n.planned_on as "plannedOn", leads_team(t.programme_id, t.centre_id) as leads
     from team t join team_meeting n on n.tenant_id = t.tenant_id and n.team_id = t.id and n.held_on is null ${withPlace} where t.tenant_id = current_tenant() and t.id = $1`,
    [teamId],
  )

/** Who is of the team today, by name. */
export const membersOf = (tx: Tx, teamId: string): Promise<Member[]> =>
  tx.rows<Member>(
    `select a.id as "accountId", a.display_name as name, m.leads from team_members($1) m join account a on a.tenant_id = current_tenant() and a.id = m.account_id and a.closed_at is null order by a.display_name, a.id limit 300`,
    [teamId],
  )

/** What stands on the agenda, in the order in which it was brought. Relies on team_item_team_idx. */
export const agendaOf = (tx: Tx, teamId: string): Promise<Item[]> =>
  tx.rows<Item>(
    `select i.id, i.label, i.why, a.display_name as by, i.account_id = current_account() as mine, i.brought_on as "broughtOn", ${decisions()} as decisions,
       (select json_build_object('participantId', p.id, 'name', ${nameOf}, 'close', array(select b.display_name from closeness c join account b on b.tenant_id = c.tenant_id and b.id = c.account_id
           where c.tenant_id = w.tenant_id and c.participant_id = w.participant_id and c.ended_at is null and c.account_id <> i.account_id order by 1))
         from team_item_person w join participant p on p.tenant_id = w.tenant_id and p.id = w.participant_id where w.tenant_id = i.tenant_id and w.item_id = i.id) as person
     from team_item i join account a on a.tenant_id = i.tenant_id and a.id = i.account_id
     where i.tenant_id = current_tenant() and i.team_id = $1 and ${openItems} order by i.id limit 60`,
    [teamId, tx.actor.timeZone],
  )

const action = `k.id, k.item_id as "itemId", k.team_id as "teamId", k.words, a.display_name as doer, k.doer_id = current_account() as mine, k.due_on as "dueOn", k.state, k.told, k.version, i.label, ${person} as person`
const ofAction = `team_action k join team_item i on i.tenant_id = k.tenant_id and i.id = k.item_id join account a on a.tenant_id = k.tenant_id and a.id = k.doer_id`

/** What was agreed and waits, the earliest first: with this the next meeting begins. Relies on team_action_team_idx. */
export const actionsOpen = (tx: Tx, teamId: string): Promise<Action[]> =>
  tx.rows<Action>(`select ${action} from ${ofAction} where k.tenant_id = current_tenant() and k.team_id = $1 and k.state = 'open' order by k.due_on, k.id limit 100`, [teamId])

/** For Today: what the actor took on in their teams, until it is done. Relies on team_action_doer_idx. */
export const ownActions = (tx: Tx): Promise<Action[]> =>
  tx.rows<Action>(`select ${action} from ${ofAction} where k.tenant_id = current_tenant() and k.doer_id = current_account() and k.state = 'open' order by k.due_on, k.id limit 40`)

/** For Today: the meetings of the coming week. */
export const teamMeetingsAhead = (tx: Tx): Promise<MeetingAhead[]> =>
  tx.rows<MeetingAhead>(
    `select t.id as "teamId", ${place}, n.planned_on as "plannedOn", count(i.id)::int as items, count(i.id) filter (where i.account_id = current_account())::int as mine
     from team t join team_meeting n on n.tenant_id = t.tenant_id and n.team_id = t.id and n.held_on is null and n.planned_on <= $1::date ${withPlace}
     left join team_item i on i.tenant_id = t.tenant_id and i.team_id = t.id and ${openItems}
     where t.tenant_id = current_tenant() group by t.tenant_id, t.id, pr.name, c.name, n.planned_on order by n.planned_on, c.name limit 8`,
    [addDays(tx.today, 7)],
  )

/** Meetings that were held, the latest first. `before` is the day of the last one that was shown. Relies on team_meeting_team_idx, team_decision_meeting_idx, team_action_meeting_idx. */
export const meetingsHeld = (tx: Tx, teamId: string, { before = null, limit = 1 }: { before?: string | null; limit?: number } = {}): Promise<Held[]> =>
  tx.rows<Held>(
    `select m.id, m.held_on as "heldOn", m.minutes, w.display_name as by,
       array(select b.display_name from team_presence q join account b on b.tenant_id = q.tenant_id and b.id = q.account_id where q.tenant_id = m.tenant_id and q.meeting_id = m.id order by 1) as present,
       coalesce((select json_agg(json_build_object('id', i.id, 'label', i.label, 'why', i.why, 'by', o.display_name, 'person', ${person}, 'decisions', ${decisions('and d.meeting_id = m.id')},
           'actions', coalesce((select json_agg(json_build_object('id', k.id, 'words', k.words, 'doer', e.display_name, 'dueOn', k.due_on, 'state', k.state, 'told', k.told) order by k.id)
             from team_action k join account e on e.tenant_id = k.tenant_id and e.id = k.doer_id where k.tenant_id = i.tenant_id and k.item_id = i.id and k.meeting_id = m.id), '[]')) order by i.id)
         from team_item i join account o on o.tenant_id = i.tenant_id and o.id = i.account_id
         where i.tenant_id = m.tenant_id and i.id in (select x.item_id from team_decision x where x.tenant_id = m.tenant_id and x.meeting_id = m.id)), '[]') as items
     from team_meeting m join account w on w.tenant_id = m.tenant_id and w.id = m.account_id
     where m.tenant_id = current_tenant() and m.team_id = $1 and m.held_on is not null and ($3::date is null or m.held_on < $3) order by m.held_on desc, m.id desc limit $4`,
    [teamId, tx.actor.timeZone, before, limit],
  )

const unseenAtMost = 12

/** Whom nobody has met for longer than the reader's own rule says: for who leads the team in all of its files, for who accompanies in their own. */
export async function unseenOfTeam(tx: Tx, { id, leads }: Pick<Team, 'id' | 'leads'>): Promise<{ afterDays: number; unseen: Unseen[]; more: number }> {
  const afterDays = await unseenRule(tx)
  if (!leads) {
    const { lines, more } = await whoIsUnseen(tx, afterDays, unseenAtMost)
    return { afterDays, more, unseen: lines.flatMap(({ participantId, name, day, neverMet = false }) => (day ? [{ participantId, name, promoter: null, day, neverMet }] : [])) }
  }
  const rows = await tx.rows<Unseen & { total: number }>(
    `select p.id as "participantId", ${nameOf} as name, nullif(a.display_name, $6) as promoter, u.day, u.never_met as "neverMet", u.total
     from unseen_in_team($1, $2, $3, $4, $5) u join participant p on p.tenant_id = current_tenant() and p.id = u.participant_id join account a on a.tenant_id = current_tenant() and a.id = u.promoter_id order by u.day, p.id`,
    [id, addDays(tx.today, -afterDays), tx.actor.timeZone, tx.at, unseenAtMost, tx.actor.displayName],
  )
  return { afterDays, unseen: rows.map(({ total: _, ...one }) => one), more: (rows[0]?.total ?? rows.length) - rows.length }
}

/** Whom the actor may bring: those whom they accompany or cover, and whoever was asked for by their page, where the file is open. Relies on the primary key of participant, by my_files(). */
export const peopleToBring = (tx: Tx, asked: string | null): Promise<{ participantId: string; name: string }[]> =>
  tx.rows(
    `select p.id as "participantId", ${nameOf} as name from participant p
     where p.tenant_id = current_tenant() and (p.id = any ((select my_files())::uuid[]) or (p.id = $1 and sees(p.id, 'grey'))) order by name, p.id limit 500`,
    [asked],
  )

/** What is left out where the agenda is shown to everybody in the room: somebody of the team is too close to it. Relies on team_item_labels_idx. */
export async function notForTheWall(tx: Tx, teamId: string): Promise<string[]> {
  return (await tx.row<{ items: string[] }>(`select team_items_not_for_the_wall($1) as items`, [teamId]))?.items ?? []
}

/** Words that the team uses now or used in the last half year, so that one word is not two people. Relies on team_item_labels_idx. */
export async function labelsTaken(tx: Tx, teamId: string): Promise<string[]> {
  return (await tx.rows<{ label: string }>(`select distinct label from team_item where tenant_id = current_tenant() and team_id = $1 and brought_on > $2 limit 500`, [teamId, addDays(tx.today, -183)])).map(({ label }) => label)
}
