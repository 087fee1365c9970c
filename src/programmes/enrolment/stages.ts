/** What happens between joining and leaving: a pause and a return, the rhythm of reviews, the end. */
import { permit, tell } from '#src/access/index.ts'
import { lastWriter } from '#src/participants/index.ts'
import { addDays } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused, stale } from '#src/platform/errors.ts'
import { enrolmentForChange, type EnrolmentForChange } from './queries.ts'
import { why } from './refusals.ts'
import { type EndReason, followUpDays, type PauseReason, reviewAfterReturnDays } from './types.ts'

const enrolmentEvents = ['enrolment.begun', 'enrolment.enrolled', 'enrolment.paused', 'enrolment.returned', 'enrolment.rhythm', 'enrolment.finished']

interface OfEnrolment {
  participantId: string
  enrolmentId: string
  version: number
}

async function held(tx: Tx, input: OfEnrolment, stages: EnrolmentForChange['stage'][]): Promise<EnrolmentForChange> {
  const enrolment = await enrolmentForChange(tx, input.participantId, input.enrolmentId)
  if (!stages.includes(enrolment.stage)) throw refused(why.stageMoved)
  if (enrolment.version !== input.version) await showNewer(tx, input.participantId, enrolment)
  return enrolment
}

/** The enrolment was changed since the page was opened: what stands now is shown beside what was typed. */
export async function showNewer(tx: Tx, participantId: string, { version, reviewEveryDays, nextReviewOn }: EnrolmentForChange): Promise<never> {
  throw stale({ ...(await lastWriter(tx, participantId, ...enrolmentEvents)), version, values: { everyDays: String(reviewEveryDays), nextReviewOn: nextReviewOn ?? '' } })
}

/** The accompaniment rests, with its reason and the day of return. */
export async function pauseEnrolment(tx: Tx, input: OfEnrolment & { reason: PauseReason; words: string; returnsOn: string }): Promise<void> {
  const [relation] = await permit(tx, 'enrolment.change', input.participantId)
  await held(tx, input, ['enrolled'])
  if (input.returnsOn <= tx.today) throw refused(why.returnsTooEarly, 'returnsOn')
  if (input.reason === 'other' && input.words === '') throw refused(why.sayHow, 'words')
  await tx.run(
    `insert into pause (tenant_id, id, participant_id, enrolment_id, reason, words, paused_on, returns_on, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, current_account())`,
    [tx.newId(), input.participantId, input.enrolmentId, input.reason, input.words, tx.today, input.returnsOn],
  )
  await tx.run(`update enrolment set stage = 'paused', version = version + 1 where tenant_id = current_tenant() and id = $1`, [input.enrolmentId])
  await tell(tx, 'enrolment.paused', { participantId: input.participantId, relation })
}

/** The participant is back; the plan is looked at again within a week. */
export async function returnFromPause(tx: Tx, input: OfEnrolment): Promise<void> {
  const [relation] = await permit(tx, 'enrolment.change', input.participantId)
  await held(tx, input, ['paused'])
  await tx.run(`update pause set returned_on = $2, version = version + 1 where tenant_id = current_tenant() and enrolment_id = $1 and returned_on is null`, [input.enrolmentId, tx.today])
  await tx.run(`update enrolment set stage = 'enrolled', next_review_on = $2, version = version + 1 where tenant_id = current_tenant() and id = $1`, [input.enrolmentId, addDays(tx.today, reviewAfterReturnDays)])
  await tell(tx, 'enrolment.returned', { participantId: input.participantId, relation })
}

/** How often the plan is looked at together, and when next. */
export async function setReviewRhythm(tx: Tx, input: OfEnrolment & { everyDays: number; nextReviewOn: string }): Promise<void> {
  const [relation] = await permit(tx, 'enrolment.change', input.participantId)
  await held(tx, input, ['enrolled', 'paused'])
  if (input.nextReviewOn < tx.today) throw refused(why.reviewTooEarly, 'nextReviewOn')
  await tx.run(`update enrolment set review_every_days = $2, next_review_on = $3, version = version + 1 where tenant_id = current_tenant() and id = $1`, [input.enrolmentId, input.everyDays, input.nextReviewOn])
  await tell(tx, 'enrolment.rhythm', { participantId: input.participantId, relation })
}

/** The accompaniment in this programme ends, with its reason; after the last one the promoter still reaches the file for follow-up, for a while. */
export async function finishEnrolment(tx: Tx, input: OfEnrolment & { reason: EndReason; words: string; sure: boolean }): Promise<void> {
  const [relation] = await permit(tx, 'enrolment.change', input.participantId)
  await held(tx, input, ['applicant', 'enrolled', 'paused'])
  if (!input.sure) throw refused(why.notSure, 'sure')
  if (input.reason === 'other' && input.words === '') throw refused(why.sayHow, 'words')
  await tx.run(
    `update enrolment set stage = 'finished', ended_on = $2, end_reason = $3, next_review_on = null, version = version + 1 where tenant_id = current_tenant() and id = $1`,
    [input.enrolmentId, tx.today, input.words === '' ? input.reason : `${input.reason}: ${input.words}`],
  )
  await tx.run(`update pause set returned_on = $2, version = version + 1 where tenant_id = current_tenant() and enrolment_id = $1 and returned_on is null`, [input.enrolmentId, tx.today])
  await tell(tx, 'enrolment.finished', { participantId: input.participantId, relation, details: { reason: input.reason } })
  const open = await tx.row(`select from enrolment where tenant_id = current_tenant() and participant_id = $1 and stage <> 'finished' limit 1`, [input.participantId])
  if (!open) await tx.run(`update file_relation set ends_on = $2 where tenant_id = current_tenant() and participant_id = $1 and relation = 'assigned' and ends_on is null`, [input.participantId, addDays(tx.today, followUpDays)])
}
