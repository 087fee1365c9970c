import type { Language } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  kept: 'שמור במכשיר הזה, עדיין לא נשלח.',
  restored: (at: string) => `חזר לכאן מה שנכתב ולא נשלח (${at}).`,
  discard: 'מחיקת הטיוטה',
  cameBack: (why: string) => `מה שנכתב נשלח ולא נקלט. ${why} הוא חזר לכאן: אפשר לתקן ולשמור.`,
  waiting: 'אין כרגע חיבור. מה שנכתב שמור במכשיר הזה ויישלח מעצמו כשהחיבור יחזור.',
  offline: 'אין כרגע חיבור, ועדיין לא נשמר. מה שנכתב נשאר כאן: כדאי להשאיר את העמוד פתוח ולשמור שוב כשהחיבור יחזור.',
  broken: 'לא נשמר: זו תקלה אצלנו. מה שנכתב נשאר כאן, ואפשר לשמור שוב בעוד רגע.',
  closed: 'לא נשמר: העמוד כבר לא פתוח לחשבון הזה. מה שנכתב נשאר כאן, ואפשר להעתיק אותו.',
  misaddressed: 'לא נשמר: הכתובת שבדפדפן אינה זו שאופק מכיר. כדאי לפתוח את אופק בכתובת שקיבלת. למי שמפעיל את אופק: OFEK_ORIGIN צריך להיות הכתובת שבדפדפן.',
  tooLarge: 'לא נשמר: הטקסט גדול מדי. מה שנכתב נשאר כאן, ואפשר לחלק אותו.',
  waitingCount: (n: number) => plural('he', n, { one: 'טופס אחד מחכה לחיבור ויישלח מעצמו.', other: `${n} טפסים מחכים לחיבור ויישלחו מעצמם.` }),
  sent: (n: number) => plural('he', n, { one: 'מה שחיכה נשלח ונשמר.', other: `${n} טפסים שחיכו נשלחו ונשמרו.` }),
  seen: 'הבנתי',
  notTaken: 'יש טקסט שחיכה ולא נקלט:',
  open: 'פתיחה',
  unsent: (n: number) => plural('he', n, { one: 'יש במכשיר הזה טקסט אחד שעוד לא נשלח. היציאה מוחקת אותו.', other: `יש במכשיר הזה ${n} טקסטים שעוד לא נשלחו. היציאה מוחקת אותם.` }),
  signOutAll: 'יציאה ומחיקה',
}
type Messages = Shape<typeof he>

const ar = {
  kept: 'محفوظ على هذا الجهاز، ولم يُرسَل بعد.',
  restored: (at: string) => `عاد إلى هنا ما كُتب ولم يُرسَل (${at}).`,
  discard: 'حذف المسودة',
  cameBack: (why: string) => `أُرسل ما كُتب ولم يُقبل. ${why} عاد إلى هنا: يمكن التعديل والحفظ.`,
  waiting: 'لا يوجد اتصال الآن. ما كُتب محفوظ على هذا الجهاز وسيُرسَل تلقائيًا عند عودة الاتصال.',
  offline: 'لا يوجد اتصال الآن، ولم يُحفظ بعد. ما كُتب باقٍ هنا: يُفضَّل إبقاء الصفحة مفتوحة والحفظ من جديد عند عودة الاتصال.',
  broken: 'لم يُحفظ: الخلل من جهتنا. ما كُتب باقٍ هنا، ويمكن الحفظ من جديد بعد لحظة.',
  closed: 'لم يُحفظ: لم تعد الصفحة مفتوحة لهذا الحساب. ما كُتب باقٍ هنا ويمكن نسخه.',
  misaddressed: 'لم يُحفظ: العنوان في المتصفح ليس العنوان الذي يعرفه أفق. من الأفضل فتح أفق بالعنوان الذي استلمته. لمن يشغّل أفق: يجب أن يكون OFEK_ORIGIN هو العنوان الظاهر في المتصفح.',
  tooLarge: 'لم يُحفظ: النص أكبر من اللازم. ما كُتب باقٍ هنا ويمكن تقسيمه.',
  waitingCount: (n: number) => plural('ar', n, { one: 'نموذج واحد ينتظر الاتصال وسيُرسَل تلقائيًا.', two: 'نموذجان ينتظران الاتصال وسيُرسَلان تلقائيًا.', few: `${n} نماذج تنتظر الاتصال وستُرسَل تلقائيًا.`, other: `${n} نموذجًا ينتظر الاتصال وسيُرسَل تلقائيًا.` }),
  sent: (n: number) => plural('ar', n, { one: 'أُرسل ما كان ينتظر وحُفظ.', two: 'أُرسل نموذجان كانا ينتظران وحُفظا.', few: `أُرسلت ${n} نماذج كانت تنتظر وحُفظت.`, other: `أُرسل ${n} نموذجًا كان ينتظر وحُفظ.` }),
  seen: 'حسنًا',
  notTaken: 'هناك نص كان ينتظر ولم يُقبل:',
  open: 'فتح',
  unsent: (n: number) => plural('ar', n, { one: 'على هذا الجهاز نص واحد لم يُرسَل بعد. تسجيل الخروج يحذفه.', two: 'على هذا الجهاز نصان لم يُرسَلا بعد. تسجيل الخروج يحذفهما.', few: `على هذا الجهاز ${n} نصوص لم تُرسَل بعد. تسجيل الخروج يحذفها.`, other: `على هذا الجهاز ${n} نصًا لم يُرسَل بعد. تسجيل الخروج يحذفها.` }),
  signOutAll: 'تسجيل الخروج والحذف',
} satisfies Messages

const en = {
  kept: 'Kept on this device, not sent yet.',
  restored: (at: string) => `What was written and not sent is back (${at}).`,
  discard: 'Delete the draft',
  cameBack: (why: string) => `What was written was sent and not taken. ${why} It is back here: mend it and save.`,
  waiting: 'There is no connection right now. What you wrote is kept on this device and is sent by itself when the connection is back.',
  offline: 'There is no connection right now, and this is not saved yet. What you wrote is still here: keep the page open and save again when the connection is back.',
  broken: 'Not saved: the fault is ours. What you wrote is still here; save again in a moment.',
  closed: 'Not saved: this page is no longer open to your account. What you wrote is still here and can be copied.',
  misaddressed: 'Not saved: the address in the browser is not the one that Ofek knows. Open Ofek by the address that you were given. For whoever runs Ofek: OFEK_ORIGIN must be the address in the browser.',
  tooLarge: 'Not saved: the text is too large. What you wrote is still here and can be split.',
  waitingCount: (n: number) => plural('en', n, { one: 'One form waits for the connection and is sent by itself.', other: `${n} forms wait for the connection and are sent by themselves.` }),
  sent: (n: number) => plural('en', n, { one: 'What waited was sent and saved.', other: `${n} forms that waited were sent and saved.` }),
  seen: 'All right',
  notTaken: 'A text that waited was not taken:',
  open: 'Open',
  unsent: (n: number) => plural('en', n, { one: 'One text on this device was not sent yet. Signing out deletes it.', other: `${n} texts on this device were not sent yet. Signing out deletes them.` }),
  signOutAll: 'Sign out and delete',
} satisfies Messages

export const messages: Record<Language, Messages> = { he, ar, en }
