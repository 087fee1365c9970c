/** What is done in a promoter's own file: opened, leave and talks of its clock, mentors, and what the clock comes to (S-06). */
import { permitPromoter, tell } from '#src/access/index.ts'
import { changedLast } from '#src/platform/changed.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { mustBeMasked } from '../ethics/index.ts'
import type { Appoint, BeginFile, ChangeFile, DecideClock, EndLeave, EndMentoring, Form, RecordLeave, RecordTalk, TakeLeaveBack } from './forms.ts'
import { promoterAs, promoterFile, whoMayMentor } from './queries.ts'
import { why } from './refusals.ts'
import { mayDecide } from './rules.ts'
import type { PromoterFile } from './types.ts'

/** The file, which must have been opened. */
export async function openedFile(tx: Tx, promoterId: string): Promise<PromoterFile> {
  const file = await promoterFile(tx, promoterId)
  if (!file) throw refused(why.notBegun)
  return file
}

/** Opens the file of somebody who is or was a promoter. */
export async function beginPromoterFile(tx: Tx, { promoterId, specialisation, startedOn, experienced }: Form<typeof BeginFile>): Promise<void> {
  await permitPromoter(tx, 'promoter_file.begin', promoterId)
  if (!(await promoterAs(tx, promoterId))) throw new NotYours('promoter_file')
  const begun = await tx.run(
    `insert into promoter_file (tenant_id, promoter_id, specialisation, started_on, experienced, opened_at, opened_by) values (current_tenant(), $1, $2, $3, $4, $5, current_account()) on conflict do nothing`,
    [promoterId, specialisation, startedOn, experienced, tx.at],
  )
  if (begun === 0) throw refused(why.begunAlready)
  await tell(tx, 'promoter_file.begun', { details: { promoter: promoterId } })
}

/** Corrects the specialisation, the first day in the role, or whether somebody is a veteran. */
export async function changePromoterFile(tx: Tx, { promoterId, specialisation, startedOn, experienced, version }: Form<typeof ChangeFile>): Promise<void> {
  await permitPromoter(tx, 'promoter_file.change', promoterId)
  const saved = await tx.run(
    `update promoter_file set specialisation = $2, started_on = $3, experienced = $4, version = version + 1 where tenant_id = current_tenant() and promoter_id = $1 and version = $5`,
    [promoterId, specialisation, startedOn, experienced, version],
  )
  if (saved === 0) {
    const now = await openedFile(tx, promoterId)
    throw stale({ ...(await changedLast(tx, 'promoter_file', promoterId)), version: now.version, values: { specialisation: now.specialisation, startedOn: now.startedOn, experienced: now.experienced ? 'true' : '' } })
  }
  await tell(tx, 'promoter_file.changed', { details: { promoter: promoterId } })
}

/** Stops the clock for days; why somebody is away is not written. */
export async function recordLeave(tx: Tx, { promoterId, startsOn, endsOn }: Form<typeof RecordLeave>): Promise<void> {
  await permitPromoter(tx, 'promoter_file.change', promoterId)
  const { leaves } = await openedFile(tx, promoterId)
  if (endsOn !== null && endsOn < startsOn) throw refused(why.endBeforeStart, 'endsOn')
  if (leaves.some((one) => one.startsOn <= (endsOn ?? '9999-12-31') && (one.endsOn ?? '9999-12-31') >= startsOn)) throw refused(why.overlaps, 'startsOn')
  await tx.run(`insert into role_leave (tenant_id, id, promoter_id, starts_on, ends_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, current_account())`, [tx.newId(), promoterId, startsOn, endsOn, tx.at])
  await tell(tx, 'role_leave.recorded', { details: { promoter: promoterId } })
}

/** Sets the last day of leave: the clock goes on from the day after. */
export async function endLeave(tx: Tx, { promoterId, leaveId, endsOn, version }: Form<typeof EndLeave>): Promise<void> {
  await permitPromoter(tx, 'promoter_file.change', promoterId)
  const { startsOn } = await leaveToChange(tx, promoterId, leaveId, version)
  if (endsOn < startsOn) throw refused(why.endBeforeStart, 'endsOn')
  const others = await tx.row(`select from role_leave where tenant_id = current_tenant() and promoter_id = $1 and id <> $2 and taken_back_at is null and starts_on <= $4 and coalesce(ends_on, 'infinity') >= $3 limit 1`, [promoterId, leaveId, startsOn, endsOn])
  if (others) throw refused(why.overlaps, 'endsOn')
  await tx.run(`update role_leave set ends_on = $3, version = version + 1 where tenant_id = current_tenant() and promoter_id = $1 and id = $2`, [promoterId, leaveId, endsOn])
  await tell(tx, 'role_leave.ended', { details: { promoter: promoterId, leave: leaveId } })
}

/** Takes back leave that was recorded by mistake: the clock counts as if it had not been. */
export async function takeLeaveBack(tx: Tx, { promoterId, leaveId, version }: Form<typeof TakeLeaveBack>): Promise<void> {
  await permitPromoter(tx, 'promoter_file.change', promoterId)
  await leaveToChange(tx, promoterId, leaveId, version)
  await tx.run(`update role_leave set taken_back_at = $3, version = version + 1 where tenant_id = current_tenant() and promoter_id = $1 and id = $2`, [promoterId, leaveId, tx.at])
  await tell(tx, 'role_leave.taken_back', { details: { promoter: promoterId, leave: leaveId } })
}

async function leaveToChange(tx: Tx, promoterId: string, leaveId: string, version: number): Promise<{ startsOn: string }> {
  const now = await tx.row<{ startsOn: string; endsOn: string | null; version: number }>(
    `select starts_on as "startsOn", ends_on as "endsOn", version from role_leave where tenant_id = current_tenant() and promoter_id = $1 and id = $2 and taken_back_at is null for update`,
    [promoterId, leaveId],
  )
  if (!now) throw new NotYours('role_leave')
  if (now.version !== version) throw stale({ ...(await changedLast(tx, 'role_leave', leaveId)), version: now.version, values: { endsOn: now.endsOn ?? '' } })
  return now
}

/** Brings a promoter and a mentor together (C-08). */
export async function appointMentor(tx: Tx, { promoterId, mentorId, startsOn }: Form<typeof Appoint>): Promise<void> {
  await permitPromoter(tx, 'mentoring.change', promoterId)
  await openedFile(tx, promoterId)
  if (!(await whoMayMentor(tx, promoterId)).some(({ id }) => id === mentorId)) throw refused(why.notAMentor, 'mentorId')
  const made = await tx.run(
    `insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, current_account()) on conflict do nothing`,
    [tx.newId(), promoterId, mentorId, startsOn, tx.at],
  )
  if (made === 0) throw refused(why.mentorsAlready, 'mentorId')
  await tell(tx, 'mentoring.begun', { details: { promoter: promoterId, mentor: mentorId } })
}

export async function endMentoring(tx: Tx, { promoterId, mentoringId, endsOn }: Form<typeof EndMentoring>): Promise<void> {
  await permitPromoter(tx, 'mentoring.change', promoterId)
  const now = await tx.row<{ startsOn: string }>(`select starts_on as "startsOn" from mentoring where tenant_id = current_tenant() and promoter_id = $1 and id = $2 and ends_on is null`, [promoterId, mentoringId])
  if (!now) throw new NotYours('mentoring')
  if (endsOn < now.startsOn) throw refused(why.endBeforeStart, 'endsOn')
  await tx.run(`update mentoring set ends_on = $3 where tenant_id = current_tenant() and promoter_id = $1 and id = $2`, [promoterId, mentoringId, endsOn])
  await tell(tx, 'mentoring.ended', { details: { promoter: promoterId, mentoring: mentoringId } })
}

/** Writes down the talk that a notice asked for. */
export async function recordTalk(tx: Tx, { promoterId, notice, heldOn, seen, doubt, next, notThePerson }: Form<typeof RecordTalk>): Promise<void> {
  await permitPromoter(tx, 'clock.talk', promoterId)
  await openedFile(tx, promoterId)
  if (heldOn > tx.today) throw refused(why.tooEarly, 'heldOn')
  await mustBeMasked(tx, { seen, doubt, next }, notThePerson, promoterId)
  await tx.run(
    `insert into clock_talk (tenant_id, id, promoter_id, notice, held_on, seen, doubt, next, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [tx.newId(), promoterId, notice, heldOn, seen, doubt, next, tx.at],
  )
  await tell(tx, 'clock.talked', { details: { promoter: promoterId, notice } })
}

/** Decides what the clock came to: met, extended until a day, or not met, each but the first with its reason. */
export async function decideClock(tx: Tx, { promoterId, outcome, untilOn, reason, grey, notThePerson }: Form<typeof DecideClock>): Promise<void> {
  await permitPromoter(tx, 'clock.decide', promoterId)
  // One decision at a time: the second finds the first.
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('clock.' || $1, 0))`, [promoterId])
  const file = await openedFile(tx, promoterId)
  const verdict = mayDecide({ outcome, untilOn }, file.outcome, tx.today)
  if (verdict !== 'yes') throw refused(why[verdict], verdict === 'final' ? 'outcome' : 'untilOn')
  if (outcome !== 'met' && reason === '') throw refused(why.needsReason, 'reason')
  await mustBeMasked(tx, { reason, grey }, notThePerson, promoterId)
  await tx.run(
    `insert into clock_outcome (tenant_id, id, promoter_id, outcome, until_on, reason, grey, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, current_account())`,
    [tx.newId(), promoterId, outcome, outcome === 'extended' ? untilOn : null, reason, grey, tx.at],
  )
  await tell(tx, 'clock.decided', { details: { promoter: promoterId, outcome } })
}
