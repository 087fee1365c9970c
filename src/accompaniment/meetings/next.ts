import { addDays, instantIn, localIn } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import { refused } from '#src/platform/errors.ts'
import { lockMeeting, moveMeeting, type OfMeeting, scheduleMeeting } from './commands.ts'
import type { Record, Wrote } from './forms.ts'
import { markNotHeld } from './not-held.ts'
import { meetingsOf } from './queries.ts'
import { likeTheLast } from './rules.ts'

const gone = { he: 'המועד הזה כבר עבר. אפשר לבחור מועד אחר.', ar: 'هذا الموعد قد مضى. يمكن اختيار موعد آخر.', en: 'This time has passed. Choose another one.' }

/** So many days later, on the same hour of the clock. */
const daysAfter = (at: Date, days: number, timeZone: string): string => {
  const [day = '', time] = localIn(timeZone, at).split('T')
  return `${addDays(day, days)}T${time}`
}

/** Plans the next meeting that a record tells of, like the last one. What an earlier sending of the record planned is moved or called off. */
export async function planNext(tx: Tx, input: Record & OfMeeting, heldAt: Date, earlier: Wrote['next']): Promise<Wrote['next']> {
  const { participantId } = input
  const startsAt = input.nextAt ?? (input.nextIn && daysAfter(heldAt, Number(input.nextIn), tx.actor.timeZone))
  if (startsAt && input.nextIn && !input.nextAt && instantIn(tx.actor.timeZone, startsAt) < tx.at) throw refused(gone, 'nextIn')
  if (earlier) return replan(tx, participantId, earlier, startsAt)
  if (!startsAt) return null
  const { place, placeWords, minutes } = likeTheLast(await meetingsOf(tx, participantId, 10))
  return { meetingId: await scheduleMeeting(tx, { participantId, startsAt, minutes, kind: 'meeting', place, placeWords }), version: 1, startsAt }
}

/** What somebody did with it since stays as they left it. */
async function replan(tx: Tx, participantId: string, earlier: NonNullable<Wrote['next']>, startsAt: string | null): Promise<Wrote['next']> {
  const { meetingId, version } = earlier
  const now = await lockMeeting(tx, { participantId, meetingId })
  if (now.version !== version || (startsAt === earlier.startsAt && now.state === 'scheduled')) return earlier
  if (startsAt) await moveMeeting(tx, { participantId, meetingId, startsAt, askedBy: 'promoter', words: '', version })
  else if (now.state === 'scheduled') await markNotHeld(tx, { participantId, meetingId, state: 'cancelled', words: '', version })
  else return earlier
  return { meetingId, version: version + 1, startsAt: startsAt ?? '' }
}
