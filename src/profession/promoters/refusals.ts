import type { Text } from '#src/platform/errors.ts'

/** Why something of a promoter's file is not done, and what to do now. */
export const why = {
  begunAlready: { he: 'התיק כבר פתוח.', ar: 'الملف مفتوح من قبل.', en: 'The file is open already.' },
  notBegun: { he: 'התיק המקצועי עוד לא נפתח. קודם פותחים אותו.', ar: 'لم يُفتح الملف المهني بعد. يُفتح أولًا.', en: 'The professional file is not open yet. It is opened first.' },
  tooEarly: { he: 'היום הזה עוד לא הגיע.', ar: 'هذا اليوم لم يأتِ بعد.', en: 'This day is still to come.' },
  endBeforeStart: { he: 'היום האחרון קודם לראשון.', ar: 'اليوم الأخير قبل الأول.', en: 'The last day is before the first.' },
  overlaps: { he: 'בימים האלה כבר רשומה היעדרות.', ar: 'في هذه الأيام غياب مسجّل من قبل.', en: 'Leave is recorded for these days already.' },
  mentorsAlready: { he: 'החניכה הזאת כבר רשומה.', ar: 'هذا الإرشاد مسجّل من قبل.', en: 'This mentoring is recorded already.' },
  notAMentor: { he: 'צריך לבחור מי שיש לו תפקיד חניכה.', ar: 'يجب اختيار من له دور إرشاد.', en: 'Choose somebody who holds the post of a mentor.' },
  final: { he: 'כבר הוחלט. החלטה סופית אינה משתנה.', ar: 'اتُّخذ القرار. القرار النهائي لا يتغيّر.', en: 'This was decided. A final decision does not change.' },
  no_day: { he: 'הארכה היא עד יום מסוים.', ar: 'التمديد يكون حتى يوم محدّد.', en: 'An extension is until a day.' },
  past: { he: 'הארכה היא עד יום שעוד יבוא, ומאוחר מן הקודם.', ar: 'التمديد حتى يوم آتٍ، بعد اليوم السابق.', en: 'An extension is until a day to come, later than the one before.' },
  needsReason: { he: 'כאן הסיבה נכתבת, בכמה מילים.', ar: 'هنا يُكتب السبب، بكلمات قليلة.', en: 'Here the reason is written, in a few words.' },
  yearsInOrder: { he: 'שנת הסיום קודמת לשנת ההתחלה.', ar: 'سنة النهاية قبل سنة البداية.', en: 'The last year is before the first.' },
  unknownCriterion: { he: 'אמת המידה הזאת כבר אינה בסטנדרט שבתוקף.', ar: 'هذا المعيار لم يعد في المعيار المهني الساري.', en: 'This criterion is no longer in the standard in force.' },
  decidedAlready: { he: 'כבר הוחלט על הניסיון הזה.', ar: 'اتُّخذ قرار في هذه الخبرة.', en: 'This experience was decided on already.' },
} as const satisfies Record<string, Text>
