/** What is done in a team's meeting: begun for a place, decided with who does what by when, told what became of it, and closed. */
import { permit, tell } from '#src/access/index.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused, stale } from '#src/platform/errors.ts'
import type * as v from 'valibot'
import { ofTeam } from './agenda.ts'
import type { Begin, Close, Decide, OfTeam, TellAction } from './forms.ts'
import { mustNameNobody } from './masking.ts'
import { membersOf } from './queries.ts'
import { why } from './refusals.ts'

/** Begins the weekly meetings of a place that the actor leads as a whole. */
export async function beginTeam(tx: Tx, { place: { programmeId, centreId }, plannedOn }: v.InferOutput<typeof Begin>): Promise<string> {
  await permit(tx, 'team_meetings.begin')
  if (plannedOn && plannedOn < tx.today) throw refused(why.past, 'plannedOn')
  const led = await tx.row<{ led: boolean }>(
    `select leads_team($1, $2) and ($1::uuid is null or exists (select from programme where tenant_id = current_tenant() and id = $1)) and ($2::uuid is null or exists (select from centre where tenant_id = current_tenant() and id = $2)) as led`,
    [programmeId, centreId],
  )
  if (!led?.led) throw refused(why.notYourPlace, 'place')
  // Two who lead the same place begin one team: the second finds it.
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('team.' || $1, 0))`, [`${programmeId} ${centreId}`])
  const before = await tx.row(`select from team where tenant_id = current_tenant() and programme_id is not distinct from $1 and centre_id is not distinct from $2`, [programmeId, centreId])
  if (before) throw refused(why.begunAlready, 'place')
  const id = tx.newId()
  await tx.run(`insert into team (tenant_id, id, programme_id, centre_id, begun_on, begun_by) values (current_tenant(), $1, $2, $3, $4, current_account())`, [id, programmeId, centreId, tx.today])
  await addNext(tx, id, plannedOn)
  await tell(tx, 'team.begun', { details: { team: id } })
  return id
}

/** Writes down what the team saw or decided about an item, and who does what by when. The item is done with, unless it is to be talked about again. */
export async function decideInTeam(tx: Tx, { teamId, itemId, words, doerId, action, dueOn, again, notThePerson }: OfTeam<typeof Decide>): Promise<void> {
  const team = await ofTeam(tx, teamId)
  if ([doerId, action, dueOn].some(Boolean) && ![doerId, action, dueOn].every(Boolean)) throw refused(why.actionWhole, !doerId ? 'doerId' : !action ? 'action' : 'dueOn')
  if (dueOn && dueOn < tx.today) throw refused(why.past, 'dueOn')
  if (doerId && !(await membersOf(tx, team.id)).some(({ accountId }) => accountId === doerId)) throw refused(why.notOfTheTeam, 'doerId')
  const item = await tx.row<{ open: boolean; participantId: string | null }>(
    `select i.closed_in is null and i.taken_back_on is null as open, w.participant_id as "participantId" from team_item i left join team_item_person w on w.tenant_id = i.tenant_id and w.item_id = i.id
     where i.tenant_id = current_tenant() and i.id = $1 and i.team_id = $2 for no key update of i`,
    [itemId, team.id],
  )
  if (!item?.open) throw movedOn(why.itemMoved)
  await mustNameNobody(tx, { words, action }, item.participantId, notThePerson)
  await tx.run(
    `insert into team_decision (tenant_id, id, team_id, item_id, meeting_id, words, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`,
    [tx.newId(), team.id, itemId, team.meetingId, words, tx.at],
  )
  if (doerId)
    await tx.run(
      `insert into team_action (tenant_id, id, team_id, item_id, meeting_id, doer_id, words, due_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
      [tx.newId(), team.id, itemId, team.meetingId, doerId, action, dueOn, tx.at],
    )
  if (!again) await tx.run(`update team_item set closed_in = $2 where tenant_id = current_tenant() and id = $1`, [itemId, team.meetingId])
  await tell(tx, 'team.decided', { ...(item.participantId && { participantId: item.participantId }), details: { team: team.id, item: itemId } })
}

/** What became of something that was agreed: done, or let go and why. By whoever took it on, or by whoever writes down the next meeting. */
export async function tellAction(tx: Tx, { actionId, state, told, version, notThePerson }: v.InferOutput<typeof TellAction>): Promise<void> {
  await permit(tx, 'team_meetings.open')
  if (state === 'let_go' && told === '') throw refused(why.letGoSaysWhy, 'told')
  const now = await tx.row<{ state: string; version: number; participantId: string | null }>(
    `select k.state, k.version, w.participant_id as "participantId" from team_action k left join team_item_person w on w.tenant_id = k.tenant_id and w.item_id = k.item_id where k.tenant_id = current_tenant() and k.id = $1`,
    [actionId],
  )
  if (!now) throw new NotYours('team_action')
  if (now.state !== 'open') throw movedOn(why.actionMoved)
  await mustNameNobody(tx, { told }, now.participantId, notThePerson)
  const saved = await tx.run(
    `update team_action set state = $3, told = $4, told_on = $5, told_by = current_account(), version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2 and state = 'open'`,
    [actionId, version, state, told, tx.today],
  )
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'team_action', actionId)), version: now.version, values: {} })
  await tell(tx, 'team.action_told', { details: { action: actionId, state } })
}

/** Closes the meeting: when it was, who was there. What is still on the agenda waits for the next one. */
export async function closeMeeting(tx: Tx, { teamId, meetingId, heldOn, minutes, present, nextOn }: OfTeam<typeof Close>): Promise<void> {
  const team = await ofTeam(tx, teamId)
  if (meetingId !== team.meetingId) throw movedOn(why.closedMeanwhile)
  if (heldOn > tx.today) throw refused(why.tooEarly, 'heldOn')
  const last = await tx.row<{ day: string | null }>(`select max(held_on) as day from team_meeting where tenant_id = current_tenant() and team_id = $1`, [team.id])
  if (last?.day && heldOn < last.day) throw refused(why.beforeTheLast, 'heldOn')
  if (nextOn && nextOn <= heldOn) throw refused(why.nextBefore, 'nextOn')
  const members = await membersOf(tx, team.id)
  const there = members.filter(({ accountId }) => present.includes(accountId))
  if (there.length < new Set(present).size) throw refused(why.notOfTheTeam, 'present')
  const closed = await tx.run(`update team_meeting set held_on = $3, minutes = $4, at = $5, account_id = current_account() where tenant_id = current_tenant() and id = $1 and team_id = $2 and held_on is null`, [
    team.meetingId, team.id, heldOn, minutes, tx.at,
  ])
  if (closed === 0) throw movedOn(why.closedMeanwhile)
  await tx.run(`insert into team_presence (tenant_id, meeting_id, account_id) select current_tenant(), $1, id from unnest($2::uuid[]) as there (id)`, [team.meetingId, there.map(({ accountId }) => accountId)])
  await addNext(tx, team.id, nextOn)
  await tell(tx, 'team.met', { details: { team: team.id, meeting: team.meetingId } })
}

const addNext = (tx: Tx, teamId: string, plannedOn: string | null) =>
  tx.run(`insert into team_meeting (tenant_id, id, team_id, planned_on) values (current_tenant(), $1, $2, $3)`, [tx.newId(), teamId, plannedOn])
