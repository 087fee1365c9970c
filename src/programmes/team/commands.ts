/** What a lead does with caseloads: moving, covering, ending a cover early. */
import { permit, relationsChanged, tell, tellOfEach } from '#src/access/index.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import { handOver, openCover } from '../enrolment/handing-over.ts'
import { why } from '../enrolment/refusals.ts'
import type { Answer, Did } from './answer.ts'
import { caseloadOf, promoterOfTeam, whereTheyAre } from './queries.ts'

interface Chosen {
  who: 'all' | 'chosen'
  participants: string[]
  /** Whom the page showed: all of them, as the lead saw it. */
  shown: string[]
}

const idsOfCaseload = async (tx: Tx, promoterId: string): Promise<string[]> => (await caseloadOf(tx, promoterId)).map(({ participantId }) => participantId)

/**
 * Of those chosen, who is still with this promoter, who has left, and who came since the page was shown (where all were chosen). They are held, so that of
 * two leads who press at once the second sees what the first has done. Where nobody remains it is refused, with where they are now.
 */
async function chosenOf(tx: Tx, promoterId: string, { who, participants, shown }: Chosen, did: Did): Promise<{ remain: string[]; gone: string[]; came: string[] }> {
  if (who === 'all' && participants.length > 0) throw refused(why.allOrTicked, 'who')
  const asked = [...new Set(who === 'all' ? shown : participants)]
  const held = who === 'all' ? [...asked, ...(await idsOfCaseload(tx, promoterId))] : asked
  await tx.run(`select from participant where tenant_id = current_tenant() and id = any ($1) order by id for no key update`, [held])
  const now = await idsOfCaseload(tx, promoterId)
  const gone = asked.filter((id) => !now.includes(id))
  if (now.length === 0 || (asked.length > 0 && gone.length === asked.length)) {
    const are = await whereTheyAre(tx, asked)
    throw movedOn(why.noneOfThemLeft[did]([...new Set(are.flatMap(({ promoter }) => promoter ?? []))]))
  }
  if (asked.length === 0) throw refused(why.needsPeople, 'participants')
  return { remain: now.filter((id) => asked.includes(id)), gone, came: who === 'all' ? now.filter((id) => !asked.includes(id)) : [] }
}

/**
 * Moves a caseload, or some of it, to another promoter of the team: those whom the page showed and who are still there. The answer names who had left, and
 * says how many came since. They stay: what was weighed before the move (the load, wishes, closeness) and the words for each were not about them.
 */
export async function moveCaseload(tx: Tx, input: Chosen & { fromId: string; toId: string; note: string; grey: string; knowing: boolean }): Promise<Answer> {
  await permit(tx, 'team.move')
  await promoterOfTeam(tx, input.fromId)
  const { remain, gone, came } = await chosenOf(tx, input.fromId, input, 'moved')
  await handOver(tx, { participantIds: remain, toId: input.toId, note: input.note, grey: input.grey, knowing: input.knowing }, 'toId')
  return { did: 'moved', people: remain.length, gone, already: [], came: came.length }
}

/**
 * Opens the files of a promoter who is away to a colleague of the team, for these days and no longer. Where all are chosen, who came since the page was
 * shown is covered too, as whoever comes after the press is (enrolment/handing-over.ts, coverFollows), and the answer says so. It names who had left, and
 * who was covered on some of these days already.
 */
export async function coverPromoter(tx: Tx, input: Chosen & { awayId: string; coverId: string; startsOn: string; endsOn: string }): Promise<Answer> {
  await permit(tx, 'team.cover')
  await promoterOfTeam(tx, input.awayId)
  if (input.awayId === input.coverId) throw refused(why.samePromoter, 'coverId')
  if ((await promoterOfTeam(tx, input.coverId)).fullLoad === 0) throw refused(why.notOnDuty, 'coverId')
  if (input.endsOn < input.startsOn || input.endsOn < tx.today) throw refused(why.daysInOrder, 'endsOn')
  const { remain, gone, came } = await chosenOf(tx, input.awayId, input, 'covered')
  const asked = [...remain, ...came]
  const covered = await tx.rows<{ participantId: string }>(
    `select distinct participant_id as "participantId" from file_relation
     where tenant_id = current_tenant() and participant_id = any ($1) and relation = 'cover' and starts_on <= $3 and ends_on >= $2`,
    [asked, input.startsOn, input.endsOn],
  )
  const already = covered.map(({ participantId }) => participantId)
  const open = asked.filter((id) => !already.includes(id))
  if (open.length === 0) throw refused(why.coverOverlaps, 'startsOn')
  const id = tx.newId()
  await tx.run(
    `insert into cover_period (tenant_id, id, away_account_id, cover_account_id, starts_on, ends_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`,
    [id, input.awayId, input.coverId, input.startsOn, input.endsOn, tx.at],
  )
  await openCover(tx, open, [{ ...input, id }])
  relationsChanged(tx)
  await tellOfEach(tx, 'participant.covered', open.map((participantId) => ({ participantId })), { details: { cover: input.coverId, from: input.startsOn, to: input.endsOn } })
  return { did: 'covered', people: open.length, gone, already, came: came.filter((one) => open.includes(one)).length }
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
