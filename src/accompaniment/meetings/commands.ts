import { permit, tell } from '#src/access/index.ts'
import { lastWriter } from '#src/participants/index.ts'
import { type Day, instantIn } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import type { Schedule } from './forms.ts'
import type { State } from './types.ts'

export interface OfFile {
  participantId: string
}
export interface OfMeeting extends OfFile {
  meetingId: string
}

/** Plans a meeting with the participant, in the tenant's wall-clock time. */
export async function scheduleMeeting(tx: Tx, input: Schedule & OfFile): Promise<string> {
  const [relation] = await permit(tx, 'meetings.write', input.participantId)
  const id = tx.newId()
  await tx.run(
    `insert into meeting (tenant_id, id, participant_id, account_id, starts_at, minutes, kind, place, place_words) values (current_tenant(), $1, $2, current_account(), $3, $4, $5, $6, $7)`,
    [id, input.participantId, instantIn(tx.actor.timeZone, input.startsAt), input.minutes, input.kind, input.place, input.placeWords],
  )
  await tell(tx, 'meeting.scheduled', { participantId: input.participantId, relation, details: { meeting: id } })
  return id
}

export interface Locked {
  startsAt: Date
  minutes: number
  kind: string
  state: State
  stateWords: string
  reviewWas: Day | null
  version: number
  happened: string
  feedback: string
  feedbackReceived: string
}

/** The meeting, held still for this transaction. */
export async function lockMeeting(tx: Tx, { participantId, meetingId }: OfMeeting): Promise<Locked> {
  const row = await tx.row<Locked>(
    `select m.starts_at as "startsAt", m.minutes, m.kind, m.state, m.state_words as "stateWords", m.review_was as "reviewWas", m.version, m.happened, m.feedback, m.feedback_received as "feedbackReceived"
     from meeting m where m.tenant_id = current_tenant() and m.participant_id = $1 and m.id = $2 for update`,
    [participantId, meetingId],
  )
  if (!row) throw new NotYours('meetings.write')
  return row
}

const changes = ['recorded', 'moved', 'scheduled', 'missed_told', 'missed_untold', 'cancelled', 'unrecorded'].map((what) => `meeting.${what}`)
export const newerMeeting = async (tx: Tx, { participantId }: OfFile, now: Locked, values: Record<string, string>) => stale({ ...(await lastWriter(tx, participantId, ...changes)), version: now.version, values })

/** What stands of a meeting before it is corrected, and why it is. */
export async function keepEarlier(tx: Tx, { participantId, meetingId }: OfMeeting, now: Locked, why: string): Promise<void> {
  await tx.run(
    `insert into meeting_earlier (tenant_id, id, participant_id, meeting_id, happened, feedback, feedback_received, state, state_words, why, at, account_id)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, current_account())`,
    [tx.newId(), participantId, meetingId, now.happened, now.feedback, now.feedbackReceived, now.state, now.stateWords, why, tx.at],
  )
}

/** Moves a meeting; the old time stays with who asked and why. Calendars see a new sequence. */
export async function moveMeeting(tx: Tx, input: OfMeeting & { startsAt: string; askedBy: 'participant' | 'promoter' | 'both'; words: string; version: number }): Promise<void> {
  const [relation] = await permit(tx, 'meetings.write', input.participantId)
  const now = await lockMeeting(tx, input)
  if (now.version !== input.version) throw await newerMeeting(tx, input, now, {})
  if (now.state === 'held') throw refused({ he: 'הפגישה כבר התקיימה.', ar: 'عُقد اللقاء بالفعل.', en: 'The meeting was held already.' })
  if (now.state !== 'scheduled') await keepEarlier(tx, input, now, input.words)
  const to = instantIn(tx.actor.timeZone, input.startsAt)
  await tx.run(
    `insert into meeting_move (tenant_id, id, participant_id, meeting_id, from_at, to_at, asked_by, words, at, account_id, promoter_id)
     select tenant_id, $1, participant_id, id, $4, $5, $6, $7, $8, current_account(), account_id from meeting where tenant_id = current_tenant() and participant_id = $2 and id = $3`,
    [tx.newId(), input.participantId, input.meetingId, now.startsAt, to, input.askedBy, input.words, tx.at],
  )
  await tx.run(
    `update meeting set starts_at = $2, state = 'scheduled', state_words = '', sequence = sequence + 1, version = version + 1 where tenant_id = current_tenant() and id = $1`,
    [input.meetingId, to],
  )
  await tell(tx, 'meeting.moved', { participantId: input.participantId, relation, details: { meeting: input.meetingId, askedBy: input.askedBy } })
}
