import type { Text } from '#src/platform/errors.ts'

/** Why something of learning is not done, and what to do now. */
export const why = {
  noTitle: { he: 'צריך כותרת, בשפה אחת לפחות.', ar: 'يلزم عنوان، بلغة واحدة على الأقل.', en: 'A title is needed, in one language at least.' },
  noAbout: { he: 'צריך לספר במה מדובר, בשפה אחת לפחות.', ar: 'يلزم وصف، بلغة واحدة على الأقل.', en: 'It needs a description, in one language at least.' },
  unknownCriterion: { he: 'אמת המידה הזאת כבר אינה בסטנדרט שבתוקף.', ar: 'هذا المعيار لم يعد في المعيار المهني الساري.', en: 'This criterion is no longer in the standard in force.' },
  mayNotLead: { he: 'מי שמנחים כאן הם חונכים או מי שמובילים.', ar: 'من يقود هنا هم المرشدون ومن يقودون الفرق.', en: 'Mentors and those who lead can lead this.' },
  fewerPlaces: { he: 'יש כבר יותר אנשים שמובטח להם מקום. אפשר להוסיף מקומות, לא להוריד אותם מתחת לזה.', ar: 'هناك من ضُمنت لهم أماكن أكثر من هذا. يمكن زيادة الأماكن، لا إنقاصها عن ذلك.', en: 'More people have a place already. Places can be added, not taken below that.' },
  calledOff: { he: 'זה בוטל. אפשר להחזיר ואז להמשיך.', ar: 'أُلغي هذا. يمكن إعادته ثم المتابعة.', en: 'This was called off. Bring it back first.' },
  over: { he: 'המפגשים כבר עברו, וההרשמה נסגרה.', ar: 'انتهت اللقاءات، وأُغلق التسجيل.', en: 'All sittings are over, and so is enrolment.' },
  enrolledAlready: { he: 'ההרשמה כבר רשומה.', ar: 'التسجيل قائم من قبل.', en: 'The enrolment stands already.' },
  closedAccount: { he: 'אי אפשר לרשום: החשבון סגור.', ar: 'لا يمكن التسجيل: الحساب مغلق.', en: 'This account is closed, and cannot be enrolled.' },
  stillToCome: { he: 'המפגש עוד לא התחיל. נוכחות מסמנים משהתחיל.', ar: 'لم يبدأ اللقاء بعد. يُسجّل الحضور بعد أن يبدأ.', en: 'This sitting has not begun. Attendance is marked once it has.' },
  notEnrolled: { he: 'ההרשמה הזאת כבר אינה רשומה.', ar: 'هذا التسجيل لم يعد قائمًا.', en: 'This enrolment no longer stands.' },
} as const satisfies Record<string, Text>
