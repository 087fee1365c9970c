import { formatNumber } from '#src/language/format.ts'
import type { Text } from '#src/platform/errors.ts'

/** Why something of training is not done, and what to do now. */
export const why = {
  endsBefore: { he: 'היום האחרון צריך להיות אחרי הראשון.', ar: 'يجب أن يكون اليوم الأخير بعد الأول.', en: 'The last day should come after the first.' },
  tooLong: { he: 'קורס ארוך כזה נכתב כשני מחזורים: עד 260 מפגשים בכל אחד.', ar: 'دورة بهذا الطول تُكتب فوجين: حتى 260 لقاءً في كل منهما.', en: 'A course as long as this is written as two cohorts: up to 260 sessions each.' },
  noCourse: { he: 'מחזור הוא של קורס: שירות מסוג הכשרה, השכלה או שפה.', ar: 'الفوج يكون لدورة: خدمة من نوع تأهيل أو تعليم أو لغة.', en: 'A cohort is of a course: a service of training, education or language.' },
  calledOff: { he: 'המחזור בוטל. אפשר להחזיר אותו ואז להמשיך.', ar: 'أُلغي الفوج. يمكن إعادته ثم المتابعة.', en: 'The cohort was called off. Bring it back first.' },
  over: { he: 'המחזור הסתיים.', ar: 'انتهى الفوج.', en: 'The cohort is over.' },
  waits: { he: 'עוד לא ניתן מקום במחזור, ולכן אין מה לסיים. אפשר לרשום שההמתנה הופסקה.', ar: 'لم يُخصَّص مكان في الفوج بعد، فليس هناك ما ينتهي. يمكن تسجيل أن الانتظار توقف.', en: 'No place in the cohort was given yet, so there is nothing to end. Write that they no longer wait.' },
  beforeItBegan: { he: 'היום הזה קודם ליום שבו ניתן המקום במחזור.', ar: 'هذا اليوم يسبق يوم الحصول على مكان في الفوج.', en: 'That day is before the day on which the place in the cohort was given.' },
  beforeTheCohort: { he: 'היום הזה קודם ליום הראשון של המחזור.', ar: 'هذا اليوم يسبق اليوم الأول للفوج.', en: 'That day is before the first day of the cohort.' },
  afterItsEnd: { he: 'היום הזה מאוחר מהיום שבו ההשתתפות הסתיימה.', ar: 'هذا اليوم يلي اليوم الذي انتهت فيه المشاركة.', en: 'That day is after the day on which taking part ended.' },
  markedBefore: { he: 'כבר סומנה נוכחות במפגש לפני היום הזה.', ar: 'سُجّل الحضور في لقاء قبل هذا اليوم.', en: 'Attendance is marked of a session before that day.' },
  ended: { he: 'ההשתתפות במחזור הזה כבר הסתיימה. אם הסיום נרשם בטעות, אפשר לבטל אותו בשורה של המחזור.', ar: 'انتهت المشاركة في هذا الفوج. إن سُجّلت النهاية خطأً، يمكن إلغاؤها في سطر الفوج.', en: 'They were in this cohort, and it ended. If that was written by mistake, it can be taken back in the line of the cohort.' },
  twice: { he: 'כבר יש הרשמה למחזור הזה.', ar: 'يوجد تسجيل لهذا الفوج.', en: 'They are in this cohort already.' },
  sessionThere: { he: 'באותו יום ובאותה שעה כבר יש מפגש.', ar: 'يوجد لقاء في اليوم والساعة نفسهما.', en: 'There is a session on that day at that hour.' },
  stillToCome: { he: 'נוכחות מסמנים מיום המפגש.', ar: 'يُسجَّل الحضور من يوم اللقاء.', en: 'Attendance is marked from the day of the session on.' },
  changed: { he: 'מי שבמחזור השתנו בינתיים. העמוד מעודכן עכשיו.', ar: 'تغيّر من في الفوج في هذه الأثناء. الصفحة محدّثة الآن.', en: 'Who is in the cohort has changed meanwhile. The page is up to date now.' },
  whyLeft: { he: 'צריך לבחור למה.', ar: 'يجب اختيار السبب.', en: 'Choose why.' },
  notOver: { he: 'היום הזה עוד לא הגיע.', ar: 'لم يحلّ هذا اليوم بعد.', en: 'That day has not come yet.' },
  noName: { he: 'צריך שם בשפה אחת לפחות.', ar: 'يلزم اسم بلغة واحدة على الأقل.', en: 'It needs a name in one language at least.' },
  noCondition: { he: 'צריך לכתוב למי השובר מיועד, בשפה אחת לפחות.', ar: 'يجب أن يُكتب لمن القسيمة، بلغة واحدة على الأقل.', en: 'It needs to say for whom it is, in one language at least.' },
  ruleNotInForce: { he: 'הכלל הזה אינו בתוקף היום.', ar: 'هذه القاعدة ليست سارية اليوم.', en: 'This rule is not in force today.' },
  asked: { he: 'כבר התבקש שובר לקורס הזה.', ar: 'طُلبت قسيمة لهذه الدورة.', en: 'A voucher was asked for this course already.' },
  notConfirmed: { he: 'לפני אישור צריך שמי שמלווים יאשרו שמה שהכלל מבקש הוצהר.', ar: 'قبل الموافقة يجب أن يؤكد من يرافق أن ما تطلبه القاعدة قد صُرّح به.', en: 'Before it is granted, whoever accompanies confirms that what the rule asks for was declared.' },
  tooSoon: { he: 'לפי הכלל עוד לא עבר הזמן מאז השובר הקודם, או שהכלל לא היה בתוקף ביום הבקשה.', ar: 'بحسب القاعدة لم يمضِ الوقت منذ القسيمة السابقة، أو لم تكن القاعدة سارية يوم الطلب.', en: 'By the rule it is too soon after the last voucher, or the rule was not in force on the day it was asked for.' },
  noAmount: { he: 'צריך לכתוב כמה אושר.', ar: 'يجب كتابة المبلغ الذي أُقرّ.', en: 'Write how much was granted.' },
  decided: { he: 'על השובר הזה כבר הוחלט.', ar: 'حُسم أمر هذه القسيمة.', en: 'This voucher is decided already.' },
  beforeAsked: { he: 'ביום הזה עוד לא ביקשו את השובר.', ar: 'في هذا اليوم لم تُطلب القسيمة بعد.', en: 'The voucher was not asked for yet on that day.' },
  beforeGranted: { he: 'ביום הזה השובר עוד לא אושר.', ar: 'في هذا اليوم لم تُقرّ القسيمة بعد.', en: 'The voucher was not granted yet on that day.' },
  noGrant: { he: 'לשובר הזה אין מענק, או שהוא לא אושר.', ar: 'لا منحة لهذه القسيمة، أو لم تُقرّ.', en: 'This voucher has no grant, or was not granted.' },
  tooMuch: (most: number): Text => ({
    he: `לפי הכלל אפשר לאשר עד ${formatNumber('he', most)}\u00a0₪.`, ar: `بحسب القاعدة يمكن إقرار ${formatNumber('ar', most)}\u00a0₪ على الأكثر.`, en: `By the rule up to NIS ${formatNumber('en', most)} can be granted.`,
  }),
} satisfies Record<string, Text | ((most: number) => Text)>
