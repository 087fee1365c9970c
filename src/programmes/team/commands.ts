/** What a lead does with caseloads: moving, covering, ending a cover early. */
import { permit, relationsChanged, tell, tellOfEach } from '#src/access/index.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import { handOver, openCover } from '../enrolment/handing-over.ts'
import { why } from '../enrolment/refusals.ts'
import { caseloadOf, promoterOfTeam, whereTheyAre } from './queries.ts'

interface Chosen {
  who: 'all' | 'chosen'
  participants: string[]
}

const idsOfCaseload = async (tx: Tx, promoterId: string): Promise<string[]> => (await caseloadOf(tx, promoterId)).map(({ participantId }) => participantId)

/** The whole caseload as the actor sees it, or those of it that were ticked. */
function chosenOf(all: readonly string[], { who, participants }: Chosen): readonly string[] {
  if (all.length === 0) throw refused(why.emptyCaseload)
  if (who === 'all' && participants.length > 0) throw refused(why.allOrTicked, 'who')
  const chosen = who === 'all' ? all : all.filter((id) => participants.includes(id))
  if (chosen.length === 0) throw refused(why.needsPeople, 'participants')
  return chosen
}

/**
 * Moves a caseload, or some of it, to another promoter of the team. Who was ticked and left this promoter meanwhile is not moved: the answer names them
 * beside how many moved. Where nobody remains it is refused, with where they are now.
 */
export async function moveCaseload(tx: Tx, input: Chosen & { fromId: string; toId: string; note: string; grey: string; knowing: boolean }): Promise<{ moved: number; gone: string[] }> {
  await permit(tx, 'team.move')
  await promoterOfTeam(tx, input.fromId)
  const asked = input.who === 'all' ? await idsOfCaseload(tx, input.fromId) : [...new Set(input.participants)]
  // Held first and read again, so that of two leads the second sees whom the first has moved.
  await tx.run(`select from participant where tenant_id = current_tenant() and id = any ($1) order by id for no key update`, [asked])
  const held = await idsOfCaseload(tx, input.fromId)
  const gone = asked.filter((id) => !held.includes(id))
  if (held.length === 0 || (asked.length > 0 && gone.length === asked.length)) {
    const now = await whereTheyAre(tx, asked)
    throw movedOn(why.noneOfThemLeft([...new Set(now.flatMap(({ promoter }) => promoter ?? []))]))
  }
  const participantIds = [...chosenOf(held, input)]
  await handOver(tx, { participantIds, toId: input.toId, note: input.note, grey: input.grey, knowing: input.knowing, asSeen: () => undefined }, 'toId')
  return { moved: participantIds.length, gone }
}

/** Opens the files of a promoter who is away to a colleague of the team, for these days and no longer. Returns how many. */
export async function coverPromoter(tx: Tx, input: Chosen & { awayId: string; coverId: string; startsOn: string; endsOn: string }): Promise<number> {
  await permit(tx, 'team.cover')
  await promoterOfTeam(tx, input.awayId)
  if (input.awayId === input.coverId) throw refused(why.samePromoter, 'coverId')
  if ((await promoterOfTeam(tx, input.coverId)).fullLoad === 0) throw refused(why.notOnDuty, 'coverId')
  if (input.endsOn < input.startsOn || input.endsOn < tx.today) throw refused(why.daysInOrder, 'endsOn')
  const asked = [...chosenOf(await idsOfCaseload(tx, input.awayId), input)]
  const covered = await tx.rows<{ participantId: string }>(
    `select participant_id as "participantId" from file_relation where tenant_id = current_tenant() and participant_id = any ($1) and relation = 'cover' and starts_on <= $3 and ends_on >= $2`,
    [asked, input.startsOn, input.endsOn],
  )
  const open = asked.filter((id) => !covered.some(({ participantId }) => participantId === id))
  if (open.length === 0) throw refused(why.coverOverlaps, 'startsOn')
  const id = tx.newId()
  await tx.run(
    `insert into cover_period (tenant_id, id, away_account_id, cover_account_id, starts_on, ends_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`,
    [id, input.awayId, input.coverId, input.startsOn, input.endsOn, tx.at],
  )
  await openCover(tx, open, [{ ...input, id }])
  relationsChanged(tx)
  await tellOfEach(tx, 'participant.covered', open.map((participantId) => ({ participantId })), { details: { cover: input.coverId, from: input.startsOn, to: input.endsOn } })
  return open.length
}

/** The promoter is back before the day: what the cover opened closes now. */
export async function endCover(tx: Tx, input: { coverPeriodId: string }): Promise<void> {
  await permit(tx, 'team.cover')
  const yesterday = addDays(tx.today, -1)
  const ended = await tx.run(
    `update cover_period set ends_on = greatest(starts_on - 1, $2::date) where tenant_id = current_tenant() and id = $1 and ends_on >= $3`,
    [input.coverPeriodId, yesterday, tx.today],
  )
  if (ended === 0) {
    const known = await tx.row(`select from cover_period where tenant_id = current_tenant() and id = $1 and away_account_id = any ((select led_promoters())::uuid[])`, [input.coverPeriodId])
    throw known ? refused(why.endedMeanwhile) : new NotYours('cover')
  }
  await tx.run(
    `update file_relation set ends_on = greatest(starts_on - 1, $2::date) where tenant_id = current_tenant() and cover_period_id = $1 and ends_on >= $3`,
    [input.coverPeriodId, yesterday, tx.today],
  )
  await tell(tx, 'cover.ended', { details: { cover: input.coverPeriodId } })
}
