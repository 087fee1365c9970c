/** Taking part: a place in a cohort or in its line, who was there, how it ended, and what somebody came out with. By whoever accompanies, who leads, and the coordinator of training. */
import { permit, permitEach, tell, tellOfEach } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused } from '#src/platform/errors.ts'
import type * as v from 'valibot'
import type { Finish, GiveCredential, MarkSession, OwnCredential, SayWhyAway } from './forms.ts'
import { cohortOf, whoTakesPart } from './queries.ts'
import { why } from './refusals.ts'
import { isMarked, marksOf, placesLeft, standingOf } from './rules.ts'
import type { CohortSession } from './types.ts'

/** Gives somebody a place, or a place in the line where none is free. Returns which. */
export async function enrolInCohort(tx: Tx, { participantId, cohortId }: { participantId: string; cohortId: string }): Promise<'enrolled' | 'waiting'> {
  await permit(tx, 'training_file.write', participantId)
  // One at a time, so that nobody gets a place that another just took.
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('cohort.' || $1, 0))`, [cohortId])
  const cohort = await cohortOf(tx, cohortId)
  if (!cohort) throw new NotYours('cohort')
  if (cohort.calledOffOn) throw refused(why.calledOff, 'cohortId')
  if (cohort.endsOn < tx.today) throw refused(why.over, 'cohortId')
  const standing = standingOf(cohort.enrolled, cohort.places)
  const made = await tx.run(
    `insert into cohort_enrolment (tenant_id, id, participant_id, cohort_id, enrolled_on, state, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account()) on conflict do nothing`,
    [tx.newId(), participantId, cohortId, tx.today, standing, tx.at],
  )
  if (made === 0) throw refused(why.twice, 'cohortId')
  if (standing === 'enrolled') await answerReferral(tx, participantId, cohort.serviceId)
  await tell(tx, 'training.enrolled', { participantId, details: { cohort: cohortId, standing } })
  return standing
}

/** Gives whoever waits the place that came free. */
export async function giveThePlace(tx: Tx, { participantId, enrolmentId, version }: { participantId: string; enrolmentId: string; version: number }): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  const cohortId = await cohortOfEnrolment(tx, participantId, enrolmentId)
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('cohort.' || $1, 0))`, [cohortId])
  const cohort = await cohortOf(tx, cohortId)
  if (!cohort || placesLeft(cohort.enrolled, cohort.places) === 0) throw movedOn(why.changed)
  const moved = await tx.run(
    `update cohort_enrolment set state = 'enrolled', at = $4, account_id = current_account(), version = version + 1 where tenant_id = current_tenant() and id = $1 and participant_id = $2 and version = $3 and state = 'waiting'`,
    [enrolmentId, participantId, version, tx.at],
  )
  if (moved === 0) throw movedOn(why.changed)
  await answerReferral(tx, participantId, cohort.serviceId)
  await tell(tx, 'training.place_given', { participantId, details: { cohort: cohortId } })
}

/** Writes down how it ended: completed, left with the reason, or goes on. */
export async function finishTraining(tx: Tx, { participantId, enrolmentId, state, endedOn, leftWhy, words, version }: v.InferOutput<typeof Finish>): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  if (state === 'left' && leftWhy === null) throw refused(why.whyLeft, 'leftWhy')
  if (endedOn > tx.today) throw refused(why.notOver, 'endedOn')
  await cohortOfEnrolment(tx, participantId, enrolmentId)
  const saved = await tx.run(
    `update cohort_enrolment set state = $4, ended_on = $5, left_why = $6, words = $7, at = $8, account_id = current_account(), version = version + 1
     where tenant_id = current_tenant() and id = $1 and participant_id = $2 and version = $3`,
    [enrolmentId, participantId, version, state, endedOn, state === 'left' ? leftWhy : null, words, tx.at],
  )
  if (saved === 0) throw movedOn(why.ended)
  await tell(tx, `training.${state}`, { participantId, details: { enrolment: enrolmentId } })
}

/** Marks a session of those who stood on the page: all of them were there, but for who came for a part or not. */
export async function markCohortSession(tx: Tx, { cohortId, sessionId, here, away, part }: v.InferOutput<typeof MarkSession> & { cohortId: string }): Promise<void> {
  await permit(tx, 'training.open')
  const session = await heldSession(tx, cohortId, sessionId)
  const people = (await whoTakesPart(tx, cohortId)).filter((one) => here.includes(one.participantId) && isMarked(one, session.on))
  if (people.length === 0) throw movedOn(why.changed)
  await permitEach(tx, 'training_file.write', people.map(({ participantId }) => participantId))
  const marks = marksOf(people, sessionId, { away, part }).map((mark) => ({ ...mark, id: tx.newId() }))
  await tx.run(
    `insert into cohort_attendance (tenant_id, id, participant_id, session_id, was, at, account_id)
     select current_tenant(), m.id, m."participantId", $1, m.was, $2, current_account() from jsonb_to_recordset($3) as m(id uuid, "participantId" uuid, was text)`,
    [sessionId, tx.at, JSON.stringify(marks)],
  )
  await tellOfEach(tx, 'training.marked', marks.map(({ participantId }) => ({ participantId })), { details: { session: sessionId } })
}

/** Says in words why somebody was not at a session, or only for a part. */
export async function sayWhyAway(tx: Tx, { cohortId, sessionId, participantId, words }: v.InferOutput<typeof SayWhyAway> & { cohortId: string }): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  await heldSession(tx, cohortId, sessionId)
  const said = await tx.run(
    `insert into cohort_attendance (tenant_id, id, participant_id, session_id, was, words, at, account_id)
     select tenant_id, $1, participant_id, session_id, was, $4, $5, current_account() from (select * from cohort_attendance where tenant_id = current_tenant() and session_id = $2 and participant_id = $3 order by id desc limit 1) last where was <> 'there'`,
    [tx.newId(), sessionId, participantId, words, tx.at],
  )
  if (said === 0) throw movedOn(why.changed)
  await tell(tx, 'training.marked', { participantId, details: { session: sessionId } })
}

/** A session of a cohort that took place. */
async function heldSession(tx: Tx, cohortId: string, sessionId: string): Promise<CohortSession> {
  const cohort = await cohortOf(tx, cohortId)
  const session = cohort?.sessions.find(({ id }) => id === sessionId)
  if (!cohort || !session) throw new NotYours('cohort_session')
  if (session.calledOff || cohort.calledOffOn) throw refused(why.calledOff)
  if (session.on > tx.today) throw refused(why.stillToCome)
  return session
}

/** Writes what somebody came out with: from a course, or without one. */
export async function giveCredential(tx: Tx, { participantId, enrolmentId = null, name, issuer, issuedOn, number }: v.InferOutput<typeof OwnCredential> & { participantId: string; enrolmentId?: v.InferOutput<typeof GiveCredential>['enrolmentId'] | null }): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  if (issuedOn > tx.today) throw refused(why.notOver, 'issuedOn')
  if (enrolmentId) await cohortOfEnrolment(tx, participantId, enrolmentId)
  await tx.run(
    `insert into credential (tenant_id, id, participant_id, enrolment_id, name, issuer, issued_on, number, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [tx.newId(), participantId, enrolmentId, name, issuer, issuedOn, number, tx.at],
  )
  await tell(tx, 'credential.written', { participantId })
}

/** Takes back a credential that was written by mistake. */
export async function takeCredentialBack(tx: Tx, { participantId, credentialId }: { participantId: string; credentialId: string }): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  const taken = await tx.run(`update credential set taken_back_on = $3 where tenant_id = current_tenant() and participant_id = $1 and id = $2 and taken_back_on is null`, [participantId, credentialId, tx.today])
  if (taken === 0) throw new NotYours('credential')
  await tell(tx, 'credential.taken_back', { participantId })
}

/** A place is the answer to a referral to its course: nobody writes it twice. Today asks later what came of it. */
async function answerReferral(tx: Tx, participantId: string, serviceId: string): Promise<void> {
  const open = await tx.rows<{ id: string }>(
    `select id from referral r where tenant_id = current_tenant() and participant_id = $1 and service_id = $2 and closed_on is null
       and not exists (select from referral_answer w where w.tenant_id = r.tenant_id and w.referral_id = r.id and w.kind = 'accepted')`,
    [participantId, serviceId],
  )
  for (const { id } of open) {
    await tx.run(
      `insert into referral_answer (tenant_id, id, participant_id, referral_id, kind, on_day, at, account_id) values (current_tenant(), $1, $2, $3, 'accepted', $4, $5, current_account())`,
      [tx.newId(), participantId, id, tx.today, tx.at],
    )
    await tx.run(`update referral set ask_on = $2::date + 45, version = version + 1 where tenant_id = current_tenant() and id = $1`, [id, tx.today])
  }
}

/** The cohort of an enrolment that belongs to a participant. */
async function cohortOfEnrolment(tx: Tx, participantId: string, enrolmentId: string): Promise<string> {
  const row = await tx.row<{ cohortId: string }>(`select cohort_id as "cohortId" from cohort_enrolment where tenant_id = current_tenant() and id = $1 and participant_id = $2`, [enrolmentId, participantId])
  if (!row) throw new NotYours('cohort_enrolment')
  return row.cohortId
}
