import type { Text } from '#src/platform/errors.ts'
import type { Tells } from './rules.ts'

/** Why something is not done in the register, and what to do now. */
export const why = {
  twoValues: { he: 'דילמה היא בין שני ערכים לפחות. מה עוד עומד כאן על הכף?', ar: 'المعضلة بين قيمتين على الأقل. ما الذي على المحكّ هنا أيضًا؟', en: 'A dilemma is between two values at least. What else is at stake here?' },
  past: { he: 'היום הזה כבר עבר.', ar: 'مضى هذا اليوم.', en: 'This day has passed.' },
  far: { he: 'עד שלושה חודשים: אחר כך מי שנשאלו כבר אינם זוכרים.', ar: 'حتى ثلاثة أشهر: بعدها ينسى من سُئلوا.', en: 'Within three months: later those who were asked no longer have it in mind.' },
  programme: { he: 'התכנית הזאת אינה מוכרת.', ar: 'هذا البرنامج غير معروف.', en: 'This programme is not known.' },
  askedAlready: { he: 'כבר התבקשה עצה, והיא בדרך.', ar: 'طُلبت المشورة من قبل.', en: 'Advice was asked for already.' },
  decidedAlready: { he: 'כבר הוחלט.', ar: 'اتُّخذ القرار.', en: 'It was decided already.' },
  notDecided: { he: 'קודם נכתב מה הוחלט.', ar: 'يُكتب أولًا ما تقرّر.', en: 'What was decided is written first.' },
  toldAlready: { he: 'כבר נכתב מה יצא מזה.', ar: 'كُتب من قبل ما آل إليه الأمر.', en: 'What came of it is written already.' },
  ownAdvice: { he: 'זאת הדילמה שלך. מה שמתבהר לך נכתב בהחלטה.', ar: 'هذه معضلتك أنت. ما يتّضح لك يُكتب في القرار.', en: 'This is your own dilemma. What becomes clear to you is written in the decision.' },
  answeredAlready: { he: 'העצה שלך כבר כתובה כאן.', ar: 'مشورتك مكتوبة هنا من قبل.', en: 'You have given your advice already.' },
} as const satisfies Record<string, Text>

/** What in the text tells who the participant is. It never says whom: the words are the writer's own. */
export const tells: Record<Tells, Text> = {
  name: {
    he: 'יש כאן שם מלא של מי שנמצאים בליווי. אפשר לשנות אותו, או לאשר למטה שאין זה האדם.',
    ar: 'هنا اسم كامل لشخص تجري مرافقته. يمكن تغييره، أو التأكيد أدناه أنه ليس هو.',
    en: 'A full name of somebody who is accompanied stands here. Change it, or confirm below that it is not the person.',
  },
  phone: {
    he: 'יש כאן מספר טלפון. כאן לא נשמרים מספרים כאלה: צריך להוריד אותו.',
    ar: 'هنا رقم هاتف. لا تُحفظ هنا أرقام كهذه: يجب حذفه.',
    en: 'A phone number stands here. Such numbers are not kept here: take it out.',
  },
  id: {
    he: 'יש כאן תשע ספרות, כמו מספר זהות. כאן לא נשמרים מספרים כאלה: צריך להוריד אותן.',
    ar: 'هنا تسعة أرقام، كرقم هوية. لا تُحفظ هنا أرقام كهذه: يجب حذفها.',
    en: 'Nine digits stand here, as of an id number. Such numbers are not kept here: take them out.',
  },
}
