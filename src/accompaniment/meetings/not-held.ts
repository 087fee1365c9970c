import { permit, tell } from '#src/access/index.ts'
import { dayOf } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { keepEarlier, type Locked, lockMeeting, newerMeeting, type OfMeeting } from './commands.ts'
import { mayBecome } from './rules.ts'
import type { State } from './types.ts'

const sayWhy = {
  he: 'הפגישה נרשמה כפגישה שהתקיימה. כותבים מה הייתה הטעות, והרישום יישמר בהיסטוריה.',
  ar: 'اللقاء موثَّق على أنه عُقد. يُكتب ما كان الخطأ، ويبقى التوثيق محفوظًا في السجل السابق.',
  en: 'The meeting is recorded as held. Write what the mistake was; the record is kept in its history.',
}

/**
 * A meeting that was not held: missed with word beforehand or without, cancelled, or planned after all. A signal for the conversation, not a mark.
 * Where it was recorded as held by mistake, the record goes into the history with the reason, and what followed from it turns back.
 */
export async function markNotHeld(tx: Tx, input: OfMeeting & { state: State; words: string; version: number }): Promise<void> {
  const [relation] = await permit(tx, 'meetings.write', input.participantId)
  const now = await lockMeeting(tx, input)
  if (now.version !== input.version) throw await newerMeeting(tx, input, now, { state: now.state, words: now.stateWords })
  if (!mayBecome(now.state, input.state)) throw refused({ he: 'כך כבר רשום.', ar: 'هكذا سُجّل من قبل.', en: 'This is how it stands already.' }, 'state')
  const wasHeld = now.state === 'held'
  if (wasHeld && input.words === '') throw refused(sayWhy, 'words')
  if (now.state !== 'scheduled') await keepEarlier(tx, input, now, input.words)
  await tx.run(
    `update meeting set state = $2, state_words = $3, happened = '', feedback = '', feedback_received = '', recorded_at = null, recorded_by = null, review_was = null,
       sequence = sequence + 1, version = version + 1 where tenant_id = current_tenant() and id = $1`,
    [input.meetingId, input.state, input.words],
  )
  const told = { participantId: input.participantId, relation, details: { meeting: input.meetingId, state: input.state } }
  if (!wasHeld) return tell(tx, `meeting.${input.state}`, told)
  await turnBack(tx, input, now)
  await tell(tx, 'meeting.unrecorded', told)
}

/** What was agreed in it and is still open was not agreed; a review did not take place. Who was last seen when, and Today, look at the meetings themselves. */
async function turnBack(tx: Tx, { participantId, meetingId }: OfMeeting, was: Locked): Promise<void> {
  await tx.run(`update promise set state = 'taken_back', closed_on = $2, version = version + 1 where tenant_id = current_tenant() and meeting_id = $1 and state = 'open'`, [meetingId, tx.today])
  if (was.kind === 'review') await tx.rows(`select plan_not_reviewed($1, $2, $3)`, [participantId, dayOf(was.startsAt, tx.actor.timeZone), was.reviewWas])
}
