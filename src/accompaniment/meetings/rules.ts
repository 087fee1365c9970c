import type { Meeting, State } from './types.ts'

/** What may become of a meeting: it may turn out otherwise than was recorded, and a record can be corrected. */
export function mayBecome(state: State, next: State): boolean {
  return state !== next || state === 'held'
}

/** A meeting waits for its record once it should be over. */
export const waitsForRecord = (meeting: { state: State; startsAt: Date; minutes: number }, now: Date): boolean =>
  meeting.state === 'scheduled' && meeting.startsAt.getTime() + meeting.minutes * 60_000 < now.getTime()

export type Voice = 'me' | 'you' | 'they' | 'name' | 'role'

/**
 * How a promise says whose it is, by who reads: the participant, whoever made the promoter's promises, or someone else (a lead, a cover).
 * Before a shared screen two people read, and the names of others are hidden.
 */
export function voiceOf(who: 'participant' | 'promoter', reader: { participant: boolean; maker: boolean; shared: boolean }): Voice {
  if (who === 'participant') return reader.participant ? 'you' : reader.maker && !reader.shared ? 'they' : 'name'
  if (reader.shared) return 'role'
  return reader.maker ? 'me' : 'name'
}

/** How the next meeting will probably be: as the last planned one. An intake is followed by a meeting; a talk was not planned. */
export function likeTheLast<M extends Pick<Meeting, 'kind' | 'state' | 'place' | 'placeWords' | 'minutes'>>(newestFirst: readonly M[]): Pick<Meeting, 'kind' | 'place' | 'placeWords' | 'minutes'> {
  const last = newestFirst.find((meeting) => meeting.kind !== 'talk' && meeting.state !== 'cancelled')
  if (!last) return { kind: 'meeting', place: 'centre', placeWords: '', minutes: 45 }
  const { kind, place, placeWords, minutes } = last
  return { kind: kind === 'intake' ? 'meeting' : kind, place, placeWords, minutes }
}

/** Attendance as a signal for the conversation, never a punishment (U-3): how the last planned meetings went, newest first. */
export function attendance(states: readonly State[]): { held: number; planned: number } {
  const planned = states.filter((state) => state === 'held' || state === 'missed_told' || state === 'missed_untold')
  return { held: planned.filter((state) => state === 'held').length, planned: planned.length }
}
