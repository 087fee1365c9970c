/** What somebody brings to the team: whom, or a matter of their own, and a line why. */
import { may, permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import { namesAccompanied } from '../ethics/index.ts'
import { labelNames } from '../mentoring/rules.ts'
import type { Bring, OfTeam, TakeBack } from './forms.ts'
import { mustNameNobody } from './masking.ts'
import { teamOfMeetings } from './queries.ts'
import { why } from './refusals.ts'
import type { Team } from './types.ts'

/** Puts it on the agenda. Whose file it is, is kept apart, and opens to those of the team to whom the file is open. */
export async function bringToTeam(tx: Tx, { teamId, participantId, why: words, label, notThePerson }: OfTeam<typeof Bring>): Promise<void> {
  const team = await ofTeam(tx, teamId)
  if (participantId && !(await may(tx, 'team_meetings.bring', participantId))) throw refused(why.notYours, 'participantId')
  const [relation] = participantId ? await permit(tx, 'team_meetings.bring', participantId) : []
  await mustNameNobody(tx, { why: words, label }, participantId, notThePerson)
  if (!notThePerson && labelNames(label, await namesAccompanied(tx))) throw refused(why.labelNames, 'label')
  if (participantId) {
    const before = await tx.row(
      `select from team_item_person w join team_item i on i.tenant_id = w.tenant_id and i.id = w.item_id where w.tenant_id = current_tenant() and w.participant_id = $1 and i.team_id = $2 and i.closed_in is null and i.taken_back_on is null`,
      [participantId, team.id],
    )
    if (before) throw refused(why.broughtAlready, 'participantId')
  }
  const id = tx.newId()
  await tx.run(`insert into team_item (tenant_id, id, team_id, account_id, label, why, brought_on) values (current_tenant(), $1, $2, current_account(), $3, $4, $5)`, [id, team.id, label, words, tx.today])
  if (participantId) await tx.run(`insert into team_item_person (tenant_id, item_id, participant_id) values (current_tenant(), $1, $2)`, [id, participantId])
  await tell(tx, 'team.brought', { ...(participantId && { participantId, relation }), details: { team: team.id, item: id } })
}

/** Whoever brought it takes it off again, as long as it stands on the agenda. */
export async function takeItemBack(tx: Tx, { teamId, itemId }: OfTeam<typeof TakeBack>): Promise<void> {
  const team = await ofTeam(tx, teamId)
  const taken = await tx.run(
    `update team_item set taken_back_on = $3 where tenant_id = current_tenant() and id = $1 and team_id = $2 and account_id = current_account() and closed_in is null and taken_back_on is null`,
    [itemId, team.id, tx.today],
  )
  if (taken === 0) throw movedOn(why.itemMoved)
  await tell(tx, 'team.taken_back', { details: { team: team.id, item: itemId } })
}

/** The team, of one who is of it. */
export async function ofTeam(tx: Tx, teamId: string): Promise<Team> {
  await permit(tx, 'team_meetings.open')
  const team = await teamOfMeetings(tx, teamId)
  if (!team) throw new NotYours('team')
  return team
}
