/** Taking part: enrolled by oneself or by who leads, left, known of; and who was there. */
import { permit, permitPromoter, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import { sittingOf } from './catalogue.ts'
import type { MarkPart, MarkSitting, Of } from './forms.ts'
import { learningOf, whoTakesPart } from './queries.ts'
import { why } from './refusals.ts'
import { isOver, marksOf, minutesThere, standingAt } from './rules.ts'

type Part = { learningId: string; promoterId: string }

/** Enrols a promoter at the end of those who came before: with a place, or waiting for one. Who is enrolled by another is told (learningNews). */
export async function enrolInLearning(tx: Tx, { learningId, promoterId }: Part): Promise<void> {
  await permitPromoter(tx, 'learning.enrol', promoterId)
  const learning = await learningOf(tx, learningId)
  if (!learning) throw new NotYours('learning')
  if (learning.calledOffOn) throw refused(why.calledOff)
  if (isOver(learning.sessions, tx.at)) throw refused(why.over)
  if (!(await tx.row(`select from account where tenant_id = current_tenant() and id = $1 and closed_at is null`, [promoterId]))) throw refused(why.closedAccount)
  // One at a time, so that each is told truly of the place.
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('learning.' || $1, 0))`, [learningId])
  const id = tx.newId()
  const made = await tx.run(
    `insert into learning_enrolment (tenant_id, id, learning_id, promoter_id, at, account_id) values (current_tenant(), $1, $2, $3, $4, current_account()) on conflict do nothing`,
    [id, learningId, promoterId, tx.at],
  )
  if (made === 0) throw refused(why.enrolledAlready)
  if (promoterId === tx.actor.accountId) await nowTold(tx, { learningId, promoterId })
  await tell(tx, 'learning.enrolled', { details: { learning: learningId, promoter: promoterId } })
}

/** Leaves a learning: the next who waits moves up. What was attended stays in the file. */
export async function leaveLearning(tx: Tx, { learningId, promoterId }: Part): Promise<void> {
  await permitPromoter(tx, 'learning.enrol', promoterId)
  const left = await tx.run(`update learning_enrolment set left_at = $3 where tenant_id = current_tenant() and learning_id = $1 and promoter_id = $2 and left_at is null`, [learningId, promoterId, tx.at])
  if (left === 0) throw movedOn(why.notEnrolled)
  await tell(tx, 'learning.left', { details: { learning: learningId, promoter: promoterId } })
}

/** Says that one knows: of having been enrolled, or of the place that came free. */
export async function knowOfPlace(tx: Tx, { learningId }: { learningId: string }): Promise<void> {
  await permit(tx, 'learning.take_part')
  const told = await nowTold(tx, { learningId, promoterId: tx.actor.accountId })
  if (told === 0) throw movedOn(why.notEnrolled)
  await tell(tx, 'learning.known', { details: { learning: learningId } })
}

async function nowTold(tx: Tx, { learningId, promoterId }: Part): Promise<number> {
  const learning = await learningOf(tx, learningId)
  const standing = learning?.mine && standingAt(learning.mine.number, learning.places)
  return tx.run(`update learning_enrolment set told = $3 where tenant_id = current_tenant() and learning_id = $1 and promoter_id = $2 and left_at is null`, [learningId, promoterId, standing ?? null])
}

/**
 * Marks who was at a sitting, all at once, by who leads it. Who was marked for a part stays so; who waits for a place is marked only
 * where they came. Nobody marks themself.
 */
export async function markSitting(tx: Tx, { learningId, sessionId, there }: Of<typeof MarkSitting>): Promise<void> {
  await permit(tx, 'learning.mark')
  const { minutes, places } = await ledSitting(tx, learningId, sessionId)
  const others = (await whoTakesPart(tx, learningId)).filter(({ promoterId }) => promoterId !== tx.actor.accountId)
  const marks = marksOf(others, { sessionId, minutes, places }, there).map((mark) => ({ ...mark, id: tx.newId() }))
  await tx.run(
    `insert into learning_attendance (tenant_id, id, session_id, promoter_id, minutes, at, account_id)
     select current_tenant(), m.id, $1, m."promoterId", m.minutes, $2, current_account() from jsonb_to_recordset($3) as m(id uuid, "promoterId" uuid, minutes integer)`,
    [sessionId, tx.at, JSON.stringify(marks)],
  )
  await tell(tx, 'learning.marked', { details: { learning: learningId, sitting: sessionId } })
}

/** Marks that somebody was there for a part of a sitting. */
export async function markPart(tx: Tx, { learningId, sessionId, promoterId, minutes }: Of<typeof MarkPart>): Promise<void> {
  await permit(tx, 'learning.mark')
  const sitting = await ledSitting(tx, learningId, sessionId)
  const enrolled = await tx.row(`select from learning_enrolment where tenant_id = current_tenant() and learning_id = $1 and promoter_id = $2 and left_at is null`, [learningId, promoterId])
  if (!enrolled || promoterId === tx.actor.accountId) throw new NotYours('learning_attendance')
  await tx.run(
    `insert into learning_attendance (tenant_id, id, session_id, promoter_id, minutes, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, current_account())`,
    [tx.newId(), sessionId, promoterId, minutesThere(minutes, sitting.minutes), tx.at],
  )
  await tell(tx, 'learning.marked', { details: { learning: learningId, sitting: sessionId, promoter: promoterId } })
}

/** A sitting that the actor leads, and that has begun. */
async function ledSitting(tx: Tx, learningId: string, sessionId: string): Promise<{ minutes: number; places: number | null }> {
  const { learning, sitting } = await sittingOf(tx, learningId, sessionId)
  if (learning.ledBy !== tx.actor.accountId) throw new NotYours('learning_attendance')
  if (sitting.calledOff || learning.calledOffOn) throw refused(why.calledOff)
  if (sitting.startsAt > tx.at) throw refused(why.stillToCome)
  return { minutes: sitting.minutes, places: learning.places }
}
