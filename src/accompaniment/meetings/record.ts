import { may, permit, tell } from '#src/access/index.ts'
import { changedLast } from '#src/platform/changed.ts'
import { dayOf, instantIn } from '#src/platform/clock.ts'
import { seal } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused, stale } from '#src/platform/errors.ts'
import { keepEarlier, type Locked, lockMeeting, newerMeeting, type OfMeeting, scheduleMeeting } from './commands.ts'
import type { Record, Wrote } from './forms.ts'
import { planNext } from './next.ts'
import { keepPromises } from './promises.ts'
import { greyOf } from './queries.ts'
import type { Place } from './types.ts'

const stillToCome = { he: 'השעה הזאת עוד לא הגיעה. פגישה עתידית קובעים או מזיזים.', ar: 'هذا الموعد لم يحن بعد. اللقاء القادم يُحدَّد موعده أو يُنقل، ولا يُوثَّق.', en: 'This time is still to come. A future meeting is scheduled or moved.' }
const turnedOut = {
  he: 'הפגישה רשומה כפגישה שלא התקיימה. כותבים מה התברר.',
  ar: 'اللقاء مسجَّل على أنه لم يُعقد. يُكتب ما تبيّن.',
  en: 'The meeting is recorded as not held. Write what turned out.',
}
// Said without naming the grey: the participant sees the screen too.
const screenTurned = {
  he: 'המסך בתצוגה משותפת, ולכן חלק ממה שנכתב לא יכול להישמר עכשיו. אפשר לסיים את התצוגה המשותפת ולשמור שוב.',
  ar: 'الشاشة في عرض مشترك، ولذلك لا يمكن حفظ جزء مما كُتب الآن. يمكن إنهاء العرض المشترك والحفظ مرة أخرى.',
  en: 'The screen is in the shared view, so a part of what was written cannot be saved now. End the shared view and save again.',
}
/** Someone who came early may be recorded before the hour. */
const earlyMinutes = 120

/**
 * Records a meeting: what happened, feedback, who promised what, the next meeting, and the grey beside it. A correction keeps the earlier text;
 * a save over a newer record shows both. `earlier` is what a sending of the same writing wrote whose answer was lost: it is amended, not written twice.
 */
export async function recordMeeting(tx: Tx, input: Record & OfMeeting, earlier?: Wrote): Promise<Wrote> {
  const [relation] = await permit(tx, 'meetings.write', input.participantId)
  const now = await lockMeeting(tx, input)
  const { happened, feedback, feedbackReceived } = input
  const amended = earlier?.meetingId === input.meetingId ? earlier : undefined
  const version = Math.max(input.version, amended?.version ?? 0)
  if (now.version !== version) {
    throw await newerMeeting(tx, input, now, { happened: now.happened, feedback: now.feedback, feedbackReceived: now.feedbackReceived })
  }
  if (now.startsAt.getTime() > tx.at.getTime() + earlyMinutes * 60_000) throw refused(stillToCome)
  const turnsOut = now.state !== 'scheduled' && now.state !== 'held'
  if (turnsOut && input.why === '') throw refused(turnedOut, 'why')
  const changes = now.happened !== happened || now.feedback !== feedback || now.feedbackReceived !== feedbackReceived
  if (turnsOut || (now.state === 'held' && changes)) await keepEarlier(tx, input, now, input.why)
  await tx.run(
    `update meeting set state = 'held', state_words = '', happened = $2, feedback = $3, feedback_received = $4, recorded_at = $5, recorded_by = coalesce(recorded_by, current_account()), version = version + 1
     where tenant_id = current_tenant() and id = $1`,
    [input.meetingId, happened, feedback, feedbackReceived, tx.at],
  )
  if (now.state !== 'held') await follow(tx, input, now)
  const promises = await keepPromises(tx, input, amended?.promises ?? {})
  const greyVersion = input.withGrey ? await keepGrey(tx, { ...input, greyVersion: Math.max(input.greyVersion, amended?.greyVersion ?? 0) }) : (amended?.greyVersion ?? 0)
  const next = await planNext(tx, input, now.startsAt, amended?.next ?? null)
  await tell(tx, 'meeting.recorded', { participantId: input.participantId, relation, details: { meeting: input.meetingId } })
  return { meetingId: input.meetingId, version: now.version + 1, greyVersion, promises, next }
}

/** What follows from a meeting that was held: what was agreed in it stands again where it was taken back, and a review begins the rhythm anew. */
async function follow(tx: Tx, { participantId, meetingId }: OfMeeting, { kind, startsAt }: Locked): Promise<void> {
  await tx.run(`update promise set state = 'open', closed_on = null, version = version + 1 where tenant_id = current_tenant() and meeting_id = $1 and state = 'taken_back'`, [meetingId])
  if (kind !== 'review') return
  await tx.run(
    `update meeting set review_was = (select next_review_on from enrolment where tenant_id = current_tenant() and participant_id = $2 and stage = 'enrolled' limit 1)
     where tenant_id = current_tenant() and id = $1`,
    [meetingId, participantId],
  )
  await tx.rows(`select plan_reviewed($1, $2)`, [participantId, dayOf(startsAt, tx.actor.timeZone)])
}

/** A talk that nobody planned (by phone, in the corridor), recorded in the same form. */
export async function recordTalk(tx: Tx, input: Record & { participantId: string; startsAt: string; place: Place }, earlier?: Wrote): Promise<Wrote> {
  await permit(tx, 'meetings.write', input.participantId)
  const { participantId, startsAt, place } = input
  const at = instantIn(tx.actor.timeZone, startsAt)
  if (at > tx.at) throw refused(stillToCome, 'startsAt')
  if (!earlier) {
    const meetingId = await scheduleMeeting(tx, { participantId, startsAt, minutes: 15, kind: 'talk', place, placeWords: '' })
    return recordMeeting(tx, { ...input, meetingId, version: 1 })
  }
  const { meetingId } = earlier
  await lockMeeting(tx, { participantId, meetingId })
  await tx.run(`update meeting set starts_at = $2, place = $3, sequence = sequence + 1 where tenant_id = current_tenant() and id = $1 and (starts_at, place) <> ($2, $3)`, [meetingId, at, place])
  return recordMeeting(tx, { ...input, meetingId }, earlier)
}

/** The grey, sealed. In the shared view the page does not hold it; what another tab sends meanwhile is not dropped unsaid. */
async function keepGrey(tx: Tx, input: Record & OfMeeting): Promise<number> {
  const { thinks, doubts, left, asked } = input
  const now = (await may(tx, 'grey.write', input.participantId)) ? await greyOf(tx, input.participantId, input.meetingId) : undefined
  const nothing = [thinks, doubts, left, asked].every((words) => words === '')
  if (!now && !nothing) throw refused(screenTurned)
  if (!now || (now.version === 0 && nothing)) return 0
  if (now.version !== input.greyVersion) {
    const { version, ...values } = now
    throw stale({ ...(await changedLast(tx, 'meeting_grey', input.meetingId)), version: input.version, values: { ...values, greyVersion: String(version) } })
  }
  const sealed = await seal(tx, 'meeting.grey', JSON.stringify({ thinks, doubts, left, asked }))
  await tx.run(
    `insert into meeting_grey (tenant_id, meeting_id, participant_id, sealed, written_at, written_by) values (current_tenant(), $1, $2, $3, $4, current_account())
     on conflict (tenant_id, meeting_id) do update set sealed = excluded.sealed, written_at = excluded.written_at, written_by = excluded.written_by, version = meeting_grey.version + 1`,
    [input.meetingId, input.participantId, sealed, tx.at],
  )
  return now.version + 1
}
