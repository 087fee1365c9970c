import { inLine } from '#src/language/format.ts'
import type { Text } from '#src/platform/errors.ts'

const noneOfThemLeft = (promoters: readonly string[], nothing: Text): Text => ({
  he: `כל מי שנבחרו כבר לא בליווי הזה: ${promoters.length > 0 ? `בינתיים הם עברו לליווי של ${inLine('he', promoters)}` : 'בינתיים הם עברו לליווי אחר, או שהליווי הסתיים'}. ${nothing.he}, ומה שנכתב נשאר כאן.`,
  ar: `لم يعد أي ممّن جرى اختيارهم في هذه المرافقة: ${promoters.length > 0 ? `انتقلوا في هذه الأثناء إلى مرافقة ${inLine('ar', promoters)}` : 'انتقلوا في هذه الأثناء إلى مرافقة أخرى، أو انتهت المرافقة'}. ${nothing.ar}، وما كُتب باقٍ هنا.`,
  en: `None of those chosen is with this promoter any longer: ${promoters.length > 0 ? `meanwhile they were moved to ${inLine('en', promoters)}` : 'meanwhile they were moved to somebody else, or the accompaniment ended'}. ${nothing.en}, and what you wrote is still here.`,
})

/** Why something cannot be done now, and what would make it possible. */
export const why = {
  needsConsent: {
    he: 'לפני ההצטרפות צריך תשובה חיובית על שמירת תיק. אפשר לשאול ולרשום בעמוד ההסכמות.',
    ar: 'قبل الانضمام تلزم موافقة على حفظ ملف. يمكن السؤال والتسجيل في صفحة الموافقات.',
    en: 'Joining needs a yes to keeping a file. Ask and record it on the consents page.',
  },
  needsReason: {
    he: 'לא כל התנאים ידועים כמתאימים. אפשר לצרף בכל זאת: כדאי לכתוב בשורה למה זה נכון.',
    ar: 'لم يثبت تحقّق كل الشروط. يمكن الضمّ مع ذلك: يُكتب سطر عن السبب.',
    en: 'Not all conditions are known to fit. Joining is still possible: write in a line why it is right.',
  },
  stageMoved: {
    he: 'בינתיים השלב השתנה. העמוד מראה את המצב העדכני.',
    ar: 'تغيّرت المرحلة في هذه الأثناء. تعرض الصفحة الوضع الحالي.',
    en: 'The stage has changed meanwhile. The page shows how it stands now.',
  },
  returnsTooEarly: {
    he: 'יום החזרה צריך להיות אחרי היום.',
    ar: 'يجب أن يكون يوم العودة بعد اليوم.',
    en: 'The day of return must be after today.',
  },
  reviewTooEarly: {
    he: 'מועד הסקירה הבאה צריך להיות היום או אחר כך.',
    ar: 'يجب أن يكون موعد المراجعة القادمة اليوم أو بعده.',
    en: 'The next review must be today or later.',
  },
  sayHow: {
    he: 'כאן כדאי לכתוב בכמה מילים.',
    ar: 'من الأفضل كتابة بضع كلمات هنا.',
    en: 'A few words are needed here.',
  },
  notSure: {
    he: 'סיום סוגר את הליווי בתכנית. כדי להמשיך, יש לסמן שזה מה שסוכם.',
    ar: 'الإنهاء يغلق المرافقة في البرنامج. للمتابعة، يجب التأشير بأن هذا ما اتُّفق عليه.',
    en: 'Finishing closes the accompaniment in this programme. To go on, tick that this is what was agreed.',
  },
  notAPromoter: {
    he: 'מי שנבחרו כבר אינם מקדמי תעסוקה בתכנית הזאת. אפשר לבחור מחדש.',
    ar: 'من اختير لم يعد موجِّه تشغيل في هذا البرنامج. يمكن الاختيار من جديد.',
    en: 'The person chosen is not a promoter of this programme now. Please choose again.',
  },
  samePromoter: {
    he: 'זה מי שמלווה גם עכשיו. להעברה יש לבחור מישהו אחר.',
    ar: 'هذا هو من يرافق الآن أيضًا. للنقل يجب اختيار شخص آخر.',
    en: 'This is who accompanies now. To move, choose somebody else.',
  },
  needsNote: {
    he: 'כשעוברים בין מלווים, כותבים כמה מילים שגם המשתתף או המשתתפת יקראו.',
    ar: 'عند الانتقال من مرافقة إلى أخرى تُكتب بضع كلمات يقرؤها أيضًا المشارك أو المشاركة.',
    en: 'A move needs a few words, which the participant reads too.',
  },
  daysInOrder: {
    he: 'היום האחרון צריך להיות אחרי היום הראשון, ולא בעבר.',
    ar: 'يجب أن يكون اليوم الأخير بعد اليوم الأول، وليس في الماضي.',
    en: 'The last day must be after the first one and not in the past.',
  },
  coverOverlaps: {
    he: 'כבר יש כיסוי לחלק מהימים האלה. אפשר לסיים אותו קודם.',
    ar: 'توجد تغطية لبعض هذه الأيام. يمكن إنهاؤها أولًا.',
    en: 'Some of these days are covered already. That cover can be ended first.',
  },
  needsPeople: {
    he: 'עוד לא סומן אף אחד. אפשר לסמן שמות, או לבחור בכולם.',
    ar: 'لم يُؤشَّر على أحد بعد. يمكن التأشير على أسماء أو اختيار الجميع.',
    en: 'Nobody is ticked yet. Tick names, or choose all.',
  },
  allOrTicked: {
    he: 'סומנו שמות, אבל נבחר „את כולם”. כדאי לבחור אחד מהשניים.',
    ar: 'أُشِّر على أسماء، لكن اختير «الجميع». يُرجى اختيار أحد الأمرين.',
    en: 'Names are ticked, but “all” is chosen. Please choose one of the two.',
  },
  noneOfThemLeft: {
    moved: (promoters: readonly string[]): Text => noneOfThemLeft(promoters, { he: 'לא הועבר איש', ar: 'لم يُنقل أحد', en: 'Nobody was moved now' }),
    covered: (promoters: readonly string[]): Text => noneOfThemLeft(promoters, { he: 'לא נרשם מילוי מקום', ar: 'لم تُسجَّل إنابة', en: 'No cover was written down' }),
  },
  endedMeanwhile: {
    he: 'זה כבר הסתיים בינתיים. אין צורך לעשות דבר.',
    ar: 'انتهى ذلك في هذه الأثناء. لا حاجة إلى أي إجراء.',
    en: 'It has ended meanwhile. Nothing more is needed.',
  },
  notOnDuty: {
    he: 'מי שנבחרו אינם בתפקיד היום. אפשר לבחור מישהו אחר.',
    ar: 'من اختير ليس على رأس عمله اليوم. يمكن اختيار شخص آخر.',
    en: 'The person chosen is not on duty today. Please choose somebody else.',
  },
  notAPromoterOfAll: (n: number): Text => ({
    he: n === 1 ? 'אחד מהמסומנים נמצא בתכנית שבה מי שנבחרו אינם מקדמים. אפשר להוריד את הסימון או לבחור מישהו אחר.' : `${n} מהמסומנים נמצאים בתכנית שבה מי שנבחרו אינם מקדמים. אפשר להוריד את הסימון שלהם או לבחור מישהו אחר.`,
    ar: n === 1 ? 'أحد المؤشَّر عليهم في برنامج لا يعمل فيه من اختير. يمكن إزالة التأشير أو اختيار شخص آخر.' : `${n} من المؤشَّر عليهم في برنامج لا يعمل فيه من اختير. يمكن إزالة التأشير عنهم أو اختيار شخص آخر.`,
    en: n === 1 ? 'One of those ticked is in a programme where the person chosen is not a promoter. Untick them, or choose somebody else.' : `${n} of those ticked are in a programme where the person chosen is not a promoter. Untick them, or choose somebody else.`,
  }),
  closeness: {
    he: 'נמסרה היכרות מוקדמת בין מי שנבחרו לבין המשתתפים. אם ההיכרות ידועה ובכל זאת נכון, יש לסמן זאת.',
    ar: 'ذُكرت معرفة سابقة بين من اختير والمشاركين. إن كانت معروفة والاختيار صحيح مع ذلك، يجب التأشير على ذلك.',
    en: 'It was declared that the person chosen knows the participant from elsewhere. If that is known and the choice is right all the same, tick it.',
  },
  closenessStands: {
    he: 'ההיכרות הזאת כבר רשומה.',
    ar: 'هذه المعرفة مسجَّلة.',
    en: 'This is recorded already.',
  },
  alreadyIn: {
    he: 'כבר יש הצטרפות פתוחה לתכנית הזאת.',
    ar: 'يوجد انضمام مفتوح إلى هذا البرنامج.',
    en: 'There is an open enrolment in this programme already.',
  },
} satisfies Record<string, Text | ((n: number) => Text) | Record<string, (names: readonly string[]) => Text>>
