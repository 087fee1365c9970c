import type { Text } from '#src/platform/errors.ts'

/** Why an observation is not kept, and what to do now. */
export const why = {
  tooEarly: { he: 'היום הזה עוד לא הגיע.', ar: 'هذا اليوم لم يأتِ بعد.', en: 'This day is still to come.' },
  noCriterion: { he: 'אמת המידה הזאת אינה בסטנדרט שבתוקף.', ar: 'هذا المعيار ليس في المعيار الساري.', en: 'This criterion is not in the standard in force.' },
  nothingSeen: { he: 'די במילים על התנהגות אחת, אבל בלעדיהן אין תצפית.', ar: 'تكفي كلمات عن سلوك واحد، لكن من دونها لا مشاهدة.', en: 'Words on one behaviour are enough, but without them there is no observation.' },
} as const satisfies Record<string, Text>
