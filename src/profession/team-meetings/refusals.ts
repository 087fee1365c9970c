import type { Text } from '#src/platform/errors.ts'

/** Why something of a team's meeting is not done, and what to do now. */
export const why = {
  begunAlready: { he: 'ישיבות הצוות של המקום הזה כבר התחילו.', ar: 'بدأت لقاءات طاقم هذا المكان من قبل.', en: 'The meetings of this team have begun already.' },
  notYourPlace: { he: 'את ישיבות הצוות הזה פותחים מי שמובילים את המקום כולו.', ar: 'يبدأ لقاءات هذا الطاقم من يقودون المكان كلّه.', en: 'The meetings of this team are begun by those who lead all of the place.' },
  namesThem: {
    he: 'יש כאן שם של האדם שעליו מדברים. בצוות הוא ידוע בכינוי שבסדר היום. אפשר לשנות, או לאשר למטה שאין זה האדם.', ar: 'هنا اسم الشخص الذي يدور عنه الحديث. يعرفه الطاقم بالتسمية التي في جدول الأعمال. يمكن تغييره، أو التأكيد أدناه أنه ليس هو.',
    en: 'A name of the person stands here. The team knows them by the word on the agenda. Change it, or confirm below that it is not the person.',
  },
  labelNames: {
    he: 'הכינוי הזה הוא שם של מישהו מן התיקים שבליווי שלך. אפשר לבחור מילה אחרת, או לאשר למטה שאין זה האדם.', ar: 'هذه التسمية اسم شخص من الملفات التي ترافقها. يمكن اختيار كلمة أخرى، أو التأكيد أدناه أنه ليس هو.',
    en: 'This is a name of somebody whom you accompany. Choose another word, or confirm below that it is not the person.',
  },
  notYours: { he: 'התיק הזה אינו פתוח לך עכשיו.', ar: 'هذا الملف غير مفتوح لك الآن.', en: 'This file is not open to you now.' },
  broughtAlready: { he: 'זה כבר על סדר היום, כפי שהובא קודם.', ar: 'هذا في جدول الأعمال من قبل، كما طُرح.', en: 'This stands on the agenda already, as it was brought before.' },
  itemMoved: { he: 'הנושא הזה כבר לא על סדר היום. כך הוא נראה עכשיו.', ar: 'لم يعد هذا الموضوع في جدول الأعمال. هكذا هو الآن.', en: 'This no longer stands on the agenda. This is how it looks now.' },
  actionWhole: { he: 'מי עושה, מה ועד מתי: שלושתם יחד, או אף אחד מהם.', ar: 'من يفعل وماذا وحتى متى: الثلاثة معًا، أو لا شيء منها.', en: 'Who does what by when: all three, or none of them.' },
  notOfTheTeam: { he: 'זה אינו מן הצוות היום.', ar: 'ليس من الطاقم اليوم.', en: 'This is nobody of the team today.' },
  past: { he: 'היום הזה כבר עבר.', ar: 'مضى هذا اليوم.', en: 'This day has passed.' },
  tooEarly: { he: 'היום הזה עוד לא הגיע.', ar: 'هذا اليوم لم يأتِ بعد.', en: 'This day is still to come.' },
  beforeTheLast: { he: 'הישיבה הקודמת הייתה אחרי היום הזה.', ar: 'كان اللقاء السابق بعد هذا اليوم.', en: 'The meeting before was later than this day.' },
  nextBefore: { he: 'הישיבה הבאה היא אחרי הישיבה הזאת.', ar: 'اللقاء القادم يكون بعد هذا اللقاء.', en: 'The next meeting is after this one.' },
  letGoSaysWhy: { he: 'כמה מילים, למה לא: כדי שבישיבה הבאה לא ישאלו שוב.', ar: 'بضع كلمات، لماذا لا: كي لا يُسأل عنه في اللقاء القادم.', en: 'A few words why not, so that it is not asked again in the next meeting.' },
  actionMoved: { he: 'על זה כבר סופר מה קרה.', ar: 'رُوي ما جرى في هذا من قبل.', en: 'What became of this was told already.' },
  closedMeanwhile: { he: 'הישיבה נסגרה בינתיים. כך נראית הבאה.', ar: 'أُغلق اللقاء في هذه الأثناء. هكذا يبدو التالي.', en: 'The meeting was closed meanwhile. This is the next one.' },
} as const satisfies Record<string, Text>
