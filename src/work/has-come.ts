import type { Day } from '#src/platform/clock.ts'
import { refused, type Text } from '#src/platform/errors.ts'

const notYet: Text = { he: 'היום הזה עוד לא הגיע. רושמים מה שכבר קרה.', ar: 'لم يأتِ هذا اليوم بعد. يُسجَّل ما جرى.', en: 'This day is still to come. What has happened is recorded.' }

/** Refuses, beside its field, a day that is still to come where something is told that has happened. */
export function hasCome({ today }: { today: Day }, on: Day, field: string): void {
  if (on > today) throw refused(notYet, field)
}
