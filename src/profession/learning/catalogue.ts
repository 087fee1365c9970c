/** What the professional lead does with the catalogue: writes a learning, gives it sittings, calls one or all of it off, and says how many hours a year are asked for. */
import { permit, tell } from '#src/access/index.ts'
import { languages } from '#src/language/language.ts'
import { changedLast } from '#src/platform/changed.ts'
import { addDays, instantIn } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import { criteriaInForce } from '../promoters/index.ts'
import { type AddSittings, type AskHours, type CallOff, type CallSittingOff, inFields, type MoveSitting, type Of } from './forms.ts'
import type * as v from 'valibot'
import { learningOf, whoMayLead } from './queries.ts'
import { why } from './refusals.ts'
import { mayHavePlaces } from './rules.ts'
import type { Learning, LearningWords, Session } from './types.ts'

/** Writes a learning into the catalogue; it has no sitting yet. */
export async function writeLearning(tx: Tx, words: LearningWords): Promise<string> {
  await permit(tx, 'learning.write')
  await check(tx, words)
  const id = tx.newId()
  await tx.run(
    `insert into learning (tenant_id, id, kind, title, about, criteria, held_in, provider, led_by, place, places, written_by, written_at) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, current_account(), $11)`,
    [id, ...columns(words), tx.at],
  )
  await tell(tx, 'learning.written', { details: { learning: id } })
  return id
}

export async function changeLearning(tx: Tx, { learningId, version, ...words }: LearningWords & { learningId: string; version: number }): Promise<void> {
  await permit(tx, 'learning.write')
  const now = await known(tx, learningId)
  await check(tx, words, now)
  if (!mayHavePlaces(words.places, now.enrolled, now.places)) throw refused(why.fewerPlaces, 'places')
  const saved = await tx.run(
    `update learning set kind = $2, title = $3, about = $4, criteria = $5, held_in = $6, provider = $7, led_by = $8, place = $9, places = $10, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $11`,
    [learningId, ...columns(words), version],
  )
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'learning', learningId)), version: now.version, values: inFields(now) })
  await tell(tx, 'learning.changed', { details: { learning: learningId } })
}

/** Gives a learning its sittings: one, or one a week for so many weeks, each at the same hour of its day. */
export async function addSittings(tx: Tx, { learningId, startsAt, minutes, weeks }: Of<typeof AddSittings>): Promise<void> {
  await permit(tx, 'learning.write')
  await known(tx, learningId)
  const [day = '', time = ''] = startsAt.split('T')
  const sittings = Array.from({ length: weeks }, (_, week) => ({ id: tx.newId(), at: instantIn(tx.actor.timeZone, `${addDays(day, week * 7)}T${time}`) }))
  await tx.run(
    `insert into learning_session (tenant_id, id, learning_id, starts_at, minutes) select current_tenant(), s.id, $1, s.at, $2 from jsonb_to_recordset($3) as s(id uuid, at timestamptz)`,
    [learningId, minutes, JSON.stringify(sittings)],
  )
  await tell(tx, 'learning.sittings_added', { details: { learning: learningId, sittings: weeks } })
}

/** Moves a sitting or changes how long it lasts; what was marked of it stays as it is. */
export async function moveSitting(tx: Tx, { learningId, sessionId, startsAt, minutes, version }: Of<typeof MoveSitting>): Promise<void> {
  await permit(tx, 'learning.write')
  const { sitting } = await sittingOf(tx, learningId, sessionId)
  await writeSitting(tx, sitting, version, `starts_at = $3, minutes = $4`, [instantIn(tx.actor.timeZone, startsAt), minutes])
  await tell(tx, 'learning.sitting_moved', { details: { learning: learningId, sitting: sessionId } })
}

/** Calls a sitting off, or back. What was marked of it counts for nobody while it is called off. */
export async function callSittingOff(tx: Tx, { learningId, sessionId, back, version }: Of<typeof CallSittingOff>): Promise<void> {
  await permit(tx, 'learning.write')
  const { sitting } = await sittingOf(tx, learningId, sessionId)
  await writeSitting(tx, sitting, version, `called_off_at = $3`, [back ? null : tx.at])
  await tell(tx, back ? 'learning.sitting_brought_back' : 'learning.sitting_called_off', { details: { learning: learningId, sitting: sessionId } })
}

/** Calls the whole of it off, or back. Hours of what was held stay in the files. */
export async function callLearningOff(tx: Tx, { learningId, back, version }: Of<typeof CallOff>): Promise<void> {
  await permit(tx, 'learning.write')
  const now = await known(tx, learningId)
  const saved = await tx.run(`update learning set called_off_on = $3, version = version + 1 where tenant_id = current_tenant() and id = $1 and version = $2`, [learningId, version, back ? null : tx.today])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'learning', learningId)), version: now.version, values: {} })
  await tell(tx, back ? 'learning.brought_back' : 'learning.called_off', { details: { learning: learningId } })
}

/** Says how many hours a year the network asks for, of years that begin on a day or later. */
export async function askHours(tx: Tx, { hours, effectiveOn }: v.InferOutput<typeof AskHours>): Promise<void> {
  await permit(tx, 'learning.write')
  await tx.run(`insert into learning_requirement (tenant_id, id, hours, effective_on, at, account_id) values (current_tenant(), $1, $2, $3, $4, current_account())`, [tx.newId(), hours, effectiveOn, tx.at])
  await tell(tx, 'learning.hours_asked', { details: { hours, effectiveOn } })
}

async function known(tx: Tx, learningId: string): Promise<Learning> {
  const learning = await learningOf(tx, learningId)
  if (!learning) throw new NotYours('learning')
  return learning
}

/** A sitting of a learning, as it stands. */
export async function sittingOf(tx: Tx, learningId: string, sessionId: string): Promise<{ learning: Learning; sitting: Session }> {
  const learning = await known(tx, learningId)
  const sitting = learning.sessions.find(({ id }) => id === sessionId)
  if (!sitting) throw new NotYours('learning_session')
  return { learning, sitting }
}

async function writeSitting(tx: Tx, { id, sequence, minutes }: Session, version: number, columns: string, values: unknown[]): Promise<void> {
  const saved = await tx.run(`update learning_session set ${columns}, sequence = sequence + 1 where tenant_id = current_tenant() and id = $1 and sequence = $2`, [id, version, ...values])
  if (saved === 0) throw stale({ ...(await changedLast(tx, 'learning_session', id)), version: sequence, values: { minutes: String(minutes) } })
}

async function check(tx: Tx, { title, about, criteria, ledBy }: LearningWords, now?: Learning): Promise<void> {
  if (languages.every((language) => title[language] === '')) throw refused(why.noTitle, 'titleHe')
  if (languages.every((language) => about[language] === '')) throw refused(why.noAbout, 'aboutHe')
  // What stood there may stay, whatever the standard and the posts have become meanwhile.
  const codes = criteria.filter((code) => !now?.criteria.includes(code))
  if (codes.length > 0) {
    const inForce = new Set((await criteriaInForce(tx, null)).map(({ code }) => code))
    if (!codes.every((code) => inForce.has(code))) throw refused(why.unknownCriterion, 'criteria')
  }
  if (ledBy !== now?.ledBy && !(await whoMayLead(tx)).some(({ id }) => id === ledBy)) throw refused(why.mayNotLead, 'ledBy')
}

/** kind, title, about, criteria, held_in, provider, led_by, place, places. */
const columns = ({ kind, title, about, criteria, heldIn, provider, ledBy, place, places }: LearningWords): unknown[] => [kind, JSON.stringify(title), JSON.stringify(about), criteria, heldIn, provider, ledBy, place, places]
