import type { Text } from '#src/platform/errors.ts'

/** Why something of mentored practice is not done, and what to do now. */
export const why = {
  tooEarly: { he: 'היום הזה עוד לא הגיע.', ar: 'هذا اليوم لم يأتِ بعد.', en: 'This day is still to come.' },
  nextBefore: { he: 'הפגישה הבאה היא אחרי הפגישה הזאת.', ar: 'اللقاء القادم يكون بعد هذا اللقاء.', en: 'The next meeting is after this one.' },
  labelNames: {
    he: 'הכינוי הזה הוא שם של מישהו מן התיקים שבליווי שלך. אפשר לבחור מילה אחרת, או לאשר למטה שאין זה האדם.', ar: 'هذه التسمية اسم شخص من الملفات التي ترافقها. يمكن اختيار كلمة أخرى، أو التأكيد أدناه أنه ليس هو.',
    en: 'This is a name of somebody whom you accompany. Choose another word, or confirm below that it is not the person.',
  },
  setAside: { he: 'התהליך הזה הונח בצד. אפשר להחזיר אותו ואז להמשיך.', ar: 'وُضعت هذه العملية جانبًا. يمكن إعادتها ثم المتابعة.', en: 'This process was set aside. Bring it back first.' },
  complete: { he: 'התהליך הזה שלם.', ar: 'هذه العملية مكتملة.', en: 'This process is complete.' },
  stepMoved: { he: 'השלב הזה התקדם בינתיים. כך הוא עומד עכשיו.', ar: 'تقدّمت هذه الخطوة في هذه الأثناء. هكذا تقف الآن.', en: 'This step has moved on meanwhile. This is how it stands now.' },
  goalMoved: { he: 'המטרה הזאת כבר נסגרה. כך היא עומדת עכשיו.', ar: 'أُغلق هذا الهدف من قبل. هكذا يقف الآن.', en: 'This goal is closed already. This is how it stands now.' },
  noMentor: { he: 'עוד לא נקבע מי מלווה בחניכה. מי שמובילים קובעים, בעמוד התיק.', ar: 'لم يُحدّد بعد من يُرشد. يحدّده من يقودون، في صفحة الملف.', en: 'There is no mentor yet. Those who lead appoint one, on the page of the file.' },
  whichMentor: { he: 'עם מי נפגשת?', ar: 'مع من كان اللقاء؟', en: 'With whom was the meeting?' },
  saidAlready: { he: 'מה שכתבת על הפגישה הזאת כבר עומד כאן.', ar: 'ما كتبته عن هذا اللقاء قائم هنا من قبل.', en: 'What you say of this meeting stands here already.' },
} as const satisfies Record<string, Text>
