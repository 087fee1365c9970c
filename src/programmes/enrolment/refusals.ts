import type { Text } from '#src/platform/errors.ts'

/** Why something cannot be done now, and what would make it possible. */
export const why = {
  needsConsent: {
    he: 'לפני ההצטרפות צריך תשובה חיובית על שמירת תיק. אפשר לשאול ולרשום בעמוד ההסכמות.',
    ar: 'قبل الانضمام تلزم موافقة على حفظ ملف. يمكن السؤال والتسجيل في صفحة الموافقات.',
    en: 'Joining needs a yes to keeping a file. Ask and record it on the consents page.',
  },
  needsReason: {
    he: 'לא כל התנאים ידועים כמתאימים. אפשר לצרף בכל זאת: כדאי לכתוב בשורה למה זה נכון.',
    ar: 'ليست كل الشروط معروفة كملائمة. يمكن الضم مع ذلك: من الأفضل كتابة سطر عن السبب.',
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
    ar: 'عند الانتقال بين المرافقين تُكتب بضع كلمات يقرؤها أيضًا المشارك أو المشاركة.',
    en: 'A move needs a few words, which the participant reads too.',
  },
  emptyCaseload: {
    he: 'אין כרגע משתתפים שאפשר להעביר או לכסות.',
    ar: 'لا يوجد حاليًا مشاركون يمكن نقلهم أو تغطيتهم.',
    en: 'There are no participants to move or cover now.',
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
  needsPartnerConsent: {
    he: 'אין כרגע הסכמה לשיתוף אנשי מקצוע אחרים. קודם שואלים ורושמים בעמוד ההסכמות.',
    ar: 'لا توجد حاليًا موافقة على إشراك مهنيين آخرين. يُسأل عنها وتُسجَّل أولًا في صفحة الموافقات.',
    en: 'There is no consent to share with other professionals now. Ask and record it first on the consents page.',
  },
  needsPart: {
    he: 'יש לסמן לפחות חלק אחד, כפי שסוכם.',
    ar: 'يجب التأشير على جزء واحد على الأقل، كما اتُّفق.',
    en: 'Tick at least one part, as agreed.',
  },
  alreadyIn: {
    he: 'כבר יש הצטרפות פתוחה לתכנית הזאת.',
    ar: 'يوجد انضمام مفتوح إلى هذا البرنامج.',
    en: 'There is an open enrolment in this programme already.',
  },
} satisfies Record<string, Text>
