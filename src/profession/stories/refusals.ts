import type { Text } from '#src/platform/errors.ts'

/** Why something is not done with a story, and what to do now. */
export const why = {
  nothingTold: { he: 'סיפור הוא כותרת ומילים, בשפה אחת לפחות.', ar: 'القصة عنوان وكلمات، بلغة واحدة على الأقل.', en: 'A story is a title and words, in one language at least.' },
  halfTold: { he: 'בשפה הזאת יש רק כותרת או רק סיפור. כדאי להשלים, או להוריד את שניהם.', ar: 'في هذه اللغة عنوان فقط أو قصة فقط. يمكن إكمالهما أو حذفهما معًا.', en: 'In this language there is only a title or only a story. Complete it, or take both out.' },
  namesThem: {
    he: 'יש כאן שם של האדם שעליו מסופר. בעמוד הציבורי אין שמות: אפשר לספר על ״משתתפת״, ״אב לשלושה״, ״צעיר״.', ar: 'هنا اسم الشخص الذي تُروى قصته. لا أسماء في الصفحة العامة: يمكن الحكي عن ”مشاركة“ أو ”أب لثلاثة“ أو ”شاب“.',
    en: 'A name of the one whom it tells of stands here. The public page has no names: tell of “a participant”, “a father of three”, “a young man”.',
  },
  moved: { he: 'הסיפור השתנה בינתיים. כך הוא עומד עכשיו.', ar: 'تغيّرت القصة في هذه الأثناء. هكذا هي الآن.', en: 'The story has moved on meanwhile. This is how it stands now.' },
  notApproved: { he: 'הסיפור לא אושר כפי שהוא עומד עכשיו.', ar: 'لم تُقبل القصة كما هي الآن.', en: 'The story was not approved as it stands now.' },
  onlyThere: { he: 'התשובה ניתנה בעמוד האישי: לאשר שוב אפשר רק משם.', ar: 'أُعطي الجواب في الصفحة الشخصية: القبول من جديد يكون من هناك فقط.', en: 'They answered on their own page: only there can it be approved again.' },
  own: { he: 'סיפור מפרסמים רק מי שלא כתבו אותו.', ar: 'لا ينشر القصة من كتبها.', en: 'A story is published by somebody who did not write it.' },
  notYours: { he: 'את המילים משנים רק מי שכתבו את הסיפור.', ar: 'لا يغيّر الكلمات إلا من كتب القصة.', en: 'The words are changed only by whoever wrote the story.' },
} as const satisfies Record<string, Text>
