/** Taking part: a place in a cohort or in its line, who was there, how it ended, and what somebody came out with. By whoever accompanies, who leads, and the coordinator of training. */
import { permit, permitEach, tell, tellOfEach } from '#src/access/index.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused, type Text } from '#src/platform/errors.ts'
import type * as v from 'valibot'
import type { Finish, GiveCredential, MarkSession, OwnCredential, SayWhyAway, SetSince, StopWaiting, ThisEnrolment } from './forms.ts'
import { cohortOf, whoTakesPart } from './queries.ts'
import { why } from './refusals.ts'
import { endIsWrong, isMarked, marksOf, placesLeft, sinceIsWrong, standingAgain, standingOf, type WrongEnd, type WrongSince } from './rules.ts'
import type { Cohort, CohortSession, Standing } from './types.ts'

/** Gives somebody a place, or a place in the line where none is free. Returns which. */
export async function enrolInCohort(tx: Tx, { participantId, cohortId }: { participantId: string; cohortId: string }): Promise<'enrolled' | 'waiting'> {
  await permit(tx, 'training_file.write', participantId)
  const cohort = await lockedCohort(tx, cohortId)
  stillToLearn(cohort, tx.today, 'cohortId')
  const standing = standingOf(cohort.enrolled, cohort.places)
  const made = await tx.run(
    `insert into cohort_enrolment (tenant_id, id, participant_id, cohort_id, enrolled_on, waiting_since, state, at, account_id) values (current_tenant(), $1, $2, $3, $4, case $5 when 'waiting' then $4::date end, $5, $6, current_account()) on conflict do nothing`,
    [tx.newId(), participantId, cohortId, tx.today, standing, tx.at],
  )
  if (made === 0) {
    const there = await tx.row<{ over: boolean }>(`select ended_on is not null as over from cohort_enrolment where tenant_id = current_tenant() and participant_id = $1 and cohort_id = $2`, [participantId, cohortId])
    throw refused(there?.over ? why.ended : why.twice, 'cohortId')
  }
  if (standing === 'enrolled') await answerReferral(tx, participantId, cohort.serviceId)
  await tell(tx, 'training.enrolled', { participantId, details: { cohort: cohortId, standing } })
  return standing
}

/** Gives whoever waits the place that came free, from today on: the sessions before it are none that they missed. */
export async function giveThePlace(tx: Tx, { participantId, enrolmentId, version }: v.InferOutput<typeof ThisEnrolment>): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  const { cohortId } = await placeOf(tx, participantId, enrolmentId)
  const cohort = await lockedCohort(tx, cohortId)
  stillToLearn(cohort, tx.today)
  if (placesLeft(cohort.enrolled, cohort.places) === 0) throw movedOn(why.changed)
  const moved = await tx.run(
    `update cohort_enrolment set state = 'enrolled', enrolled_on = $5, at = $4, account_id = current_account(), version = version + 1 where tenant_id = current_tenant() and id = $1 and participant_id = $2 and version = $3 and state = 'waiting'`,
    [enrolmentId, participantId, version, tx.at, tx.today],
  )
  if (moved === 0) throw movedOn(why.changed)
  await answerReferral(tx, participantId, cohort.serviceId)
  await tell(tx, 'training.place_given', { participantId, details: { cohort: cohortId } })
}

/** Takes somebody off the line: they wait no longer, with the reason where it was said. */
export async function stopWaiting(tx: Tx, { participantId, enrolmentId, leftWhy, words, version }: v.InferOutput<typeof StopWaiting>): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  const { cohortId } = await placeOf(tx, participantId, enrolmentId)
  const stopped = await tx.run(
    `update cohort_enrolment set state = 'stopped_waiting', ended_on = $4, left_why = $5, words = $6, at = $7, account_id = current_account(), version = version + 1
     where tenant_id = current_tenant() and id = $1 and participant_id = $2 and version = $3 and state = 'waiting'`,
    [enrolmentId, participantId, version, tx.today, leftWhy, words, tx.at],
  )
  if (stopped === 0) throw movedOn(why.changed)
  await tell(tx, 'training.stopped_waiting', { participantId, details: { cohort: cohortId } })
}

/** Takes back an end that was written by mistake. Returns where they stand now: in the cohort, or in its line where the place was given away meanwhile. */
export async function takeEndBack(tx: Tx, { participantId, enrolmentId, version }: v.InferOutput<typeof ThisEnrolment>): Promise<'enrolled' | 'waiting'> {
  await permit(tx, 'training_file.write', participantId)
  const { cohortId, state } = await placeOf(tx, participantId, enrolmentId)
  const cohort = await lockedCohort(tx, cohortId)
  const again = standingAgain(state, placesLeft(cohort.enrolled, cohort.places))
  if (again === null) throw movedOn(why.changed)
  if (again === 'waiting') stillToLearn(cohort, tx.today)
  const moved = await tx.run(
    `update cohort_enrolment set state = $4, waiting_since = case $4 when 'waiting' then coalesce(waiting_since, $5) else waiting_since end, ended_on = null, left_why = null, words = '', at = $6, account_id = current_account(), version = version + 1
     where tenant_id = current_tenant() and id = $1 and participant_id = $2 and version = $3 and state = $7`,
    [enrolmentId, participantId, version, again, tx.today, tx.at, state],
  )
  if (moved === 0) throw movedOn(why.changed)
  await tell(tx, 'training.end_taken_back', { participantId, details: { cohort: cohortId, standing: again } })
  return again
}

/** Says since when somebody takes part, where the place was written down on another day: from then on they are marked. */
export async function setSince(tx: Tx, { participantId, enrolmentId, since, version }: v.InferOutput<typeof SetSince>): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  const place = await placeOf(tx, participantId, enrolmentId)
  const cohort = await lockedCohort(tx, place.cohortId)
  const wrong = sinceIsWrong({ ...place, firstMarked: await firstMarkedDay(tx, participantId, place.cohortId) }, since, cohort.beginsOn, tx.today)
  if (wrong) throw refused(wrongSinces[wrong], 'since')
  const saved = await tx.run(
    `update cohort_enrolment set enrolled_on = $4, at = $5, account_id = current_account(), version = version + 1 where tenant_id = current_tenant() and id = $1 and participant_id = $2 and version = $3`,
    [enrolmentId, participantId, version, since, tx.at],
  )
  if (saved === 0) throw movedOn(why.changed)
  await tell(tx, 'training.since_set', { participantId, details: { cohort: place.cohortId } })
}

const wrongSinces: Record<WrongSince, Text> = { waits: why.waits, not_come: why.notOver, before_the_cohort: why.beforeTheCohort, after_its_end: why.afterItsEnd, marked_before: why.markedBefore }

/** The first day on which somebody is marked in a cohort. Relies on cohort_attendance_participant_idx. */
async function firstMarkedDay(tx: Tx, participantId: string, cohortId: string): Promise<Day | null> {
  const row = await tx.row<{ first: Day | null }>(
    `select min(x.on_day) as first from cohort_attendance t join cohort_session x on x.tenant_id = t.tenant_id and x.id = t.session_id
     where t.tenant_id = current_tenant() and t.participant_id = $1 and x.cohort_id = $2 and x.called_off_at is null`,
    [participantId, cohortId],
  )
  return row?.first ?? null
}

/** Writes down how it ended: completed, left with the reason, or goes on. */
export async function finishTraining(tx: Tx, { participantId, enrolmentId, state, endedOn, leftWhy, words, version }: v.InferOutput<typeof Finish>): Promise<void> {
  await permit(tx, 'training_file.write', participantId)
  const wrong = endIsWrong(await placeOf(tx, participantId, enrolmentId), { state, endedOn, leftWhy }, tx.today)
  if (wrong) throw refused(wrongEnds[wrong].text, wrongEnds[wrong].field)
  const saved = await tx.run(
    `update cohort_enrolment set state = $4, ended_on = $5, left_why = $6, words = $7, at = $8, account_id = current_account(), version = version + 1
     where tenant_id = current_tenant() and id = $1 and participant_id = $2 and version = $3`,
    [enrolmentId, participantId, version, state, endedOn, state === 'left' ? leftWhy : null, words, tx.at],
  )
  if (saved === 0) throw movedOn(why.changed)
  await tell(tx, `training.${state}`, { participantId, details: { enrolment: enrolmentId } })
}

const wrongEnds: Record<WrongEnd, { text: Text; field: string }> = {
  waits: { text: why.waits, field: 'state' }, not_come: { text: why.notOver, field: 'endedOn' }, before_it_began: { text: why.beforeItBegan, field: 'endedOn' }, no_reason: { text: why.whyLeft, field: 'leftWhy' },
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
  if (enrolmentId) await placeOf(tx, participantId, enrolmentId)
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

interface Place { cohortId: string; state: Standing; enrolledOn: Day; endedOn: Day | null }

/** An enrolment that belongs to a participant. */
async function placeOf(tx: Tx, participantId: string, enrolmentId: string): Promise<Place> {
  const row = await tx.row<Place>(
    `select cohort_id as "cohortId", state, enrolled_on as "enrolledOn", ended_on as "endedOn" from cohort_enrolment where tenant_id = current_tenant() and id = $1 and participant_id = $2`,
    [enrolmentId, participantId],
  )
  if (!row) throw new NotYours('cohort_enrolment')
  return row
}

/** Nobody gets a place, or waits for one, in a cohort that was called off or is over. */
function stillToLearn({ calledOffOn, endsOn }: Cohort, today: Day, field?: string): void {
  if (calledOffOn) throw refused(why.calledOff, field)
  if (endsOn < today) throw refused(why.over, field)
}

/** A cohort, whose places are given one at a time, so that nobody gets one that another just took. */
async function lockedCohort(tx: Tx, cohortId: string): Promise<Cohort> {
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('cohort.' || $1, 0))`, [cohortId])
  const cohort = await cohortOf(tx, cohortId)
  if (!cohort) throw new NotYours('cohort')
  return cohort
}
