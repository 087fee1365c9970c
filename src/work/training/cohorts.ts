/** What is done with cohorts by those who keep training: written with their sessions, changed, called off. */
import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import type * as v from 'valibot'
import { type AddSession, type CallOff, type CallSessionOff, inFields } from './forms.ts'
import { cohortOf } from './queries.ts'
import { why } from './refusals.ts'
import { meetingDays, mostSessions, moveSessions } from './rules.ts'
import type { Cohort, CohortWords } from './types.ts'

type OfCohort<S extends v.GenericSchema> = v.InferOutput<S> & { cohortId: string }

/** Services that have cohorts. */
export const courseKinds = ['training', 'education', 'language'] as const

/** Writes a cohort of a course, with a session on each of its days. */
export async function writeCohort(tx: Tx, { serviceId, ...words }: CohortWords & { serviceId: string }): Promise<string> {
  await permit(tx, 'training.keep')
  check(words)
  const course = await tx.row(`select from service where tenant_id = current_tenant() and id = $1 and kind = any ($2)`, [serviceId, courseKinds])
  if (!course) throw refused(why.noCourse, 'serviceId')
  const id = tx.newId()
  await tx.run(
    `insert into cohort (tenant_id, id, service_id, ${columns}, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, current_account())`,
    [id, serviceId, ...values(words), tx.at],
  )
  await addDays(tx, id, meetingDays(words.beginsOn, words.endsOn, words.weekdays), words.startsAt)
  await tell(tx, 'cohort.written', { details: { cohort: id } })
  return id
}

/** Changes a cohort, and its sessions that lie ahead with it (moveSessions); what was stays as it was. */
export async function changeCohort(tx: Tx, { cohortId, version, ...words }: CohortWords & { cohortId: string; version: number }): Promise<void> {
  const now = await known(tx, cohortId)
  check(words)
  const set = columns.split(', ').map((column, index) => `${column} = $${index + 3}`).join(', ')
  const saved = await tx.run(`update cohort set ${set}, at = $16, account_id = current_account(), version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`, [cohortId, version, ...values(words), tx.at])
  if (saved === 0) throw stale({ by: now.changedBy, at: now.changedAt, version: now.version, values: inFields(now) })
  const { fall, back, add, toHour } = moveSessions(now, words, now.sessions, tx.today)
  await tx.run(
    `update cohort_session set called_off_at = case when id = any ($3::uuid[]) then null when id = any ($2::uuid[]) then $4 else called_off_at end, fell_away = (fell_away or id = any ($2::uuid[])) and not id = any ($3::uuid[]),
       starts_at = case when id = any ($5::uuid[]) then $6 else starts_at end
     where tenant_id = current_tenant() and cohort_id = $1 and id = any ($2::uuid[] || $3::uuid[] || $5::uuid[])`,
    [cohortId, fall, back, tx.at, toHour, words.startsAt],
  )
  await addDays(tx, cohortId, add, words.startsAt)
  await tell(tx, 'cohort.changed', { details: { cohort: cohortId } })
}

/** Calls a cohort off, or back. What was attended stays in the files. */
export async function callCohortOff(tx: Tx, { cohortId, back, version }: OfCohort<typeof CallOff>): Promise<void> {
  const now = await known(tx, cohortId)
  const saved = await tx.run(
    `update cohort set called_off_on = $3, at = $4, account_id = current_account(), version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`,
    [cohortId, version, back ? null : tx.today, tx.at],
  )
  if (saved === 0) throw stale({ by: now.changedBy, at: now.changedAt, version: now.version, values: {} })
  await tell(tx, back ? 'cohort.brought_back' : 'cohort.called_off', { details: { cohort: cohortId } })
}

export async function addCohortSession(tx: Tx, { cohortId, on, startsAt }: OfCohort<typeof AddSession>): Promise<void> {
  await known(tx, cohortId)
  if ((await addDays(tx, cohortId, [on], startsAt)) === 0) throw refused(why.sessionThere, 'on')
  await tell(tx, 'cohort.session_added', { details: { cohort: cohortId } })
}

/** Says that a session does not take place, or does after all. */
export async function callCohortSessionOff(tx: Tx, { cohortId, sessionId, back }: OfCohort<typeof CallSessionOff>): Promise<void> {
  await known(tx, cohortId)
  const done = await tx.run(`update cohort_session set called_off_at = $3, fell_away = false where tenant_id = current_tenant() and cohort_id = $1 and id = $2`, [cohortId, sessionId, back ? null : tx.at])
  if (done === 0) throw new NotYours('cohort_session')
  await tell(tx, back ? 'cohort.session_brought_back' : 'cohort.session_called_off', { details: { cohort: cohortId, session: sessionId } })
}

async function known(tx: Tx, cohortId: string): Promise<Cohort> {
  await permit(tx, 'training.keep')
  const cohort = await cohortOf(tx, cohortId)
  if (!cohort) throw new NotYours('cohort')
  return cohort
}

function check({ beginsOn, endsOn, weekdays, startsAt, endsAt }: CohortWords): void {
  if (endsOn < beginsOn) throw refused(why.endsBefore, 'endsOn')
  if (startsAt && endsAt && endsAt <= startsAt) throw refused(why.endsBefore, 'endsAt')
  if (meetingDays(beginsOn, endsOn, weekdays, mostSessions + 1).length > mostSessions) throw refused(why.tooLong, 'endsOn')
}

/** A session on each day; one at that hour that was called off is brought back. Returns how many there are now that were not. */
async function addDays(tx: Tx, cohortId: string, days: readonly string[], startsAt: string): Promise<number> {
  if (days.length === 0) return 0
  const sessions = days.map((on) => ({ id: tx.newId(), on }))
  return tx.run(
    `insert into cohort_session (tenant_id, id, cohort_id, on_day, starts_at) select current_tenant(), s.id, $1, s.on, $2 from jsonb_to_recordset($3) as s(id uuid, "on" date)
     on conflict (tenant_id, cohort_id, on_day, starts_at) do update set called_off_at = null, fell_away = false where cohort_session.called_off_at is not null`,
    [cohortId, startsAt, JSON.stringify(sessions)],
  )
}

const columns = 'name, begins_on, ends_on, weekdays, starts_at, ends_at, place, teacher, language, credential, places, cost, notes'
const values = (one: CohortWords): unknown[] => [
  one.name, one.beginsOn, one.endsOn, one.weekdays, one.startsAt, one.endsAt, one.place, one.teacher, one.language, one.credential, one.places, one.cost, one.notes,
]
