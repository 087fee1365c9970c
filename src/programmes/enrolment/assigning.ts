/** Who accompanies whom: wishes, assigning, moving with a note that the participant reads too, cover while a promoter is away. */
import { permit, relationsChanged, tell } from '#src/access/index.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { candidatesFor } from './queries.ts'
import { why } from './refusals.ts'
import type { Wishes } from './types.ts'

/** What the participant wishes of a promoter, in their words (M-01..M-03). */
export async function saveWishes(tx: Tx, input: Wishes & { participantId: string }): Promise<void> {
  const [relation] = await permit(tx, 'enrolment.change', input.participantId)
  await tx.run(
    `insert into assignment_wish (tenant_id, participant_id, language, community_wish, community, promoter_gender, words) values (current_tenant(), $1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, participant_id) do update set language = excluded.language, community_wish = excluded.community_wish, community = excluded.community,
       promoter_gender = excluded.promoter_gender, words = excluded.words, version = assignment_wish.version + 1`,
    [input.participantId, input.language, input.communityWish, input.community, input.promoterGender, input.words],
  )
  await tell(tx, 'wishes.saved', { participantId: input.participantId, relation })
}

/** Assigns the participant to a promoter of the programme; a move from another asks for a handing-over note, told to the participant. */
export async function assignPromoter(tx: Tx, input: { participantId: string; promoterId: string; note: string }): Promise<void> {
  const [relation] = await permit(tx, 'assignment.change', input.participantId)
  if (!(await candidatesFor(tx, input.participantId)).some((candidate) => candidate.accountId === input.promoterId)) throw refused(why.notAPromoter, 'promoterId')
  const now = await tx.row<{ id: string; accountId: string }>(
    `select id, account_id as "accountId" from file_relation where tenant_id = current_tenant() and participant_id = $1 and relation = 'assigned' and ends_on is null for update`,
    [input.participantId],
  )
  if (now?.accountId === input.promoterId) throw refused(why.samePromoter, 'promoterId')
  if (now && input.note === '') throw refused(why.needsNote, 'note')
  if (now) await tx.run(`update file_relation set ends_on = $2 where tenant_id = current_tenant() and id = $1`, [now.id, addDays(tx.today, -1)])
  await tx.run(`insert into file_relation (tenant_id, id, participant_id, account_id, relation, starts_on) values (current_tenant(), $1, $2, $3, 'assigned', $4)`, [tx.newId(), input.participantId, input.promoterId, tx.today])
  if (input.note !== '') {
    await tx.run(
      `insert into handing_over (tenant_id, id, participant_id, from_account_id, to_account_id, note, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`,
      [tx.newId(), input.participantId, now?.accountId ?? null, input.promoterId, input.note, tx.at],
    )
  }
  relationsChanged(tx)
  await tell(tx, now ? 'participant.moved' : 'participant.assigned', { participantId: input.participantId, relation, details: { promoter: input.promoterId } })
}

/** Moves a whole caseload, participant by participant, with one note that each of them reads. Returns how many moved. */
export async function moveCaseload(tx: Tx, input: { fromId: string; toId: string; note: string }): Promise<number> {
  await permit(tx, 'team.move')
  if (input.fromId === input.toId) throw refused(why.samePromoter, 'toId')
  const people = await tx.rows<{ participantId: string }>(
    `select participant_id as "participantId" from file_relation where tenant_id = current_tenant() and account_id = $1 and relation = 'assigned' and ends_on is null`,
    [input.fromId],
  )
  if (people.length === 0) throw refused(why.emptyCaseload, 'fromId')
  for (const { participantId } of people) await assignPromoter(tx, { participantId, promoterId: input.toId, note: input.note })
  return people.length
}

/** Opens the files of a promoter who is away to a colleague, for these days and no longer. Returns how many. */
export async function coverPromoter(tx: Tx, input: { awayId: string; coverId: string; startsOn: string; endsOn: string }): Promise<number> {
  await permit(tx, 'team.cover')
  if (input.awayId === input.coverId) throw refused(why.samePromoter, 'coverId')
  if (input.endsOn < input.startsOn || input.endsOn < tx.today) throw refused(why.daysInOrder, 'endsOn')
  const overlap = await tx.row(`select from cover_period where tenant_id = current_tenant() and away_account_id = $1 and starts_on <= $3 and ends_on >= $2 limit 1`, [input.awayId, input.startsOn, input.endsOn])
  if (overlap) throw refused(why.coverOverlaps, 'startsOn')
  const id = tx.newId()
  await tx.run(
    `insert into cover_period (tenant_id, id, away_account_id, cover_account_id, starts_on, ends_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`,
    [id, input.awayId, input.coverId, input.startsOn, input.endsOn, tx.at],
  )
  const people = await tx.rows<{ participantId: string }>(
    `select participant_id as "participantId" from file_relation where tenant_id = current_tenant() and account_id = $1 and relation = 'assigned' and ends_on is null`,
    [input.awayId],
  )
  if (people.length === 0) throw refused(why.emptyCaseload, 'awayId')
  for (const { participantId } of people) {
    await tx.run(
      `insert into file_relation (tenant_id, id, participant_id, account_id, relation, starts_on, ends_on, cover_period_id) values (current_tenant(), $1, $2, $3, 'cover', $4, $5, $6)`,
      [tx.newId(), participantId, input.coverId, input.startsOn, input.endsOn, id],
    )
    await tell(tx, 'participant.covered', { participantId, details: { cover: input.coverId, from: input.startsOn, to: input.endsOn } })
  }
  return people.length
}
