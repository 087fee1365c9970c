/** What an item of a team's meeting is called, what of it is shown to the room, and how a place is told. */
import type { Language } from '#src/language/language.ts'
import type { Place } from './types.ts'

/** Words that are nobody's name, proposed one after the other, so that bringing somebody takes one press and a line. */
export const labels: Record<Language, readonly string[]> = {
  he: ['הגשר', 'הספסל', 'המדרגות', 'העוגן', 'הצומת', 'החוף', 'המצפן', 'הסולם', 'השביל', 'המפתח', 'הפנס', 'השער', 'הגדר', 'הבאר', 'המחברת', 'הרציף'],
  ar: ['الجسر', 'المقعد', 'الدرج', 'المرساة', 'المفترق', 'الشاطئ', 'البوصلة', 'السلّم', 'الدرب', 'المفتاح', 'الفانوس', 'البوّابة', 'السياج', 'البئر', 'الدفتر', 'الرصيف'],
  en: ['The bridge', 'The bench', 'The stairs', 'The anchor', 'The crossroads', 'The shore', 'The compass', 'The ladder', 'The path', 'The key', 'The lantern', 'The gate', 'The fence', 'The well', 'The notebook', 'The platform'],
}

/** The first word that the team does not use now, nor used lately. */
export function labelProposed(language: Language, taken: readonly string[]): string {
  const free = labels[language].find((label) => !taken.includes(label))
  return free ?? `${labels[language][0]} ${taken.length + 1}`
}

/** What may be shown to everybody in the room: by its word alone, and without what somebody of the team is too close to. */
export const onTheWall = <T extends { person: unknown }>(lines: readonly T[], leftOut: readonly string[], itemOf: (line: T) => string): T[] =>
  lines.filter((line) => !leftOut.includes(itemOf(line))).map((line) => ({ ...line, person: null }))

/** A team by its place: 'Haifa centre', 'A Gate to Work', or both. */
export const placeInWords = ({ programme, centre }: Place, language: Language): string => [centre, programme?.[language]].filter(Boolean).join(' · ')
