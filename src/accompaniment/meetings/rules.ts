import type { State } from './types.ts'

/** What may become of a meeting: a held one stays held (its record can be corrected), a missed or cancelled one may turn out to have been held. */
export function mayBecome(state: State, next: State): boolean {
  if (state === next) return state === 'held'
  if (state === 'scheduled') return true
  return state !== 'held' && (next === 'held' || next === 'scheduled')
}

/** A meeting waits for its record once it should be over. */
export const waitsForRecord = (meeting: { state: State; startsAt: Date; minutes: number }, now: Date): boolean =>
  meeting.state === 'scheduled' && meeting.startsAt.getTime() + meeting.minutes * 60_000 < now.getTime()

/** Attendance as a signal for the conversation, never a punishment (U-3): how the last planned meetings went, newest first. */
export function attendance(states: readonly State[]): { held: number; planned: number } {
  const planned = states.filter((state) => state === 'held' || state === 'missed_told' || state === 'missed_untold')
  return { held: planned.filter((state) => state === 'held').length, planned: planned.length }
}
