import type { Text } from '#src/platform/errors.ts'

/** Why something is not done in the casebook, and what to do now. */
export const why = {
  notSettled: { he: 'לקובץ המקרים מגיעה דילמה שהוכרעה וסופר מה יצא ממנה.', ar: 'يصل إلى كتاب الحالات ما تقرّر فيه ورُوي ما آل إليه.', en: 'A dilemma comes to the casebook once it is decided and what came of it is told.' },
  already: { he: 'הדילמה הזאת כבר הוצעה לקובץ המקרים.', ar: 'اقتُرحت هذه المعضلة لكتاب الحالات من قبل.', en: 'This dilemma was proposed for the casebook already.' },
  copied: {
    he: 'כאן מועתק מה שנכתב בדילמה. מקרה מנוסח מחדש: מה שנשאל מעטים אינו נכתב כך לכולם.',
    ar: 'هنا نسخ لما كُتب في المعضلة. الحالة تُصاغ من جديد: ما سُئل عنه قلّة لا يُكتب هكذا للجميع.',
    en: 'What the dilemma says is copied here. A case is worded anew: what was asked of a few is not written so for everybody.',
  },
  standing: { he: 'המקרה עומד בקובץ, והנוסח אינו משתנה. אפשר קודם להוציא אותו.', ar: 'الحالة منشورة ولا تتغيّر صياغتها. يمكن سحبها أولًا.', en: 'The case stands in the casebook and its words do not change. It can be taken back first.' },
  answeredAlready: { he: 'כבר ניתנה תשובה על הנוסח הזה.', ar: 'أُجيب عن هذه الصياغة من قبل.', en: 'This wording was answered already.' },
  sayWhat: { he: 'מה צריך לכתוב אחרת?', ar: 'ما الذي يجب أن يُكتب بشكل مختلف؟', en: 'What should be written otherwise?' },
  notReady: { he: 'אף נוסח עוד לא אושר בידי מי שהעלו את הדילמה.', ar: 'لم تُؤكَّد بعد أي صياغة ممّن طرح المعضلة.', en: 'No wording is confirmed yet by whoever raised the dilemma.' },
  notInCasebook: { he: 'עיקרון נשען על מקרה שעומד בקובץ המקרים.', ar: 'يستند المبدأ إلى حالة منشورة في كتاب الحالات.', en: 'A principle rests on a case that stands in the casebook.' },
  linkedAlready: { he: 'המקרה כבר קשור לעיקרון הזה.', ar: 'الحالة مرتبطة بهذا المبدأ من قبل.', en: 'The case is linked to this principle already.' },
  voted: { he: 'הגרסה הזאת כבר לא נכתבת, ומה שהיא נשענת עליו נשאר.', ar: 'لم تعد هذه النسخة تُكتب، وما تستند إليه باقٍ.', en: 'This version is no longer written, and what it rests on stays.' },
  noPrinciple: { he: 'העיקרון הזה כבר אינו בגרסה.', ar: 'لم يعد هذا المبدأ في النسخة.', en: 'This principle is no longer in the version.' },
  changed: { he: 'הנוסח השתנה בינתיים. כדאי לקרוא שוב.', ar: 'تغيّرت الصياغة في هذه الأثناء. يُستحسن قراءتها مجددًا.', en: 'The wording has changed meanwhile. Read it again.' },
} as const satisfies Record<string, Text>
