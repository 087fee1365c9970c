import type { Role } from '#src/platform/db.ts'
import type { Language } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'

/** The words of the shell and of the form kit. */
const he = {
  product: 'אופק',
  tagline: 'סביבת העבודה של קידום תעסוקה',
  skip: 'דילוג לתוכן',
  mainNav: 'ניווט ראשי',
  language: 'שפה',
  back: 'חזרה',
  shared: {
    title: 'תצוגה משותפת.',
    what: 'הפרטים השמורים לאנשי המקצוע ושמות של אנשים אחרים מוסתרים.',
    end: 'סיום התצוגה המשותפת',
  },
  nav: {
    today: 'היום',
    participants: 'משתתפים',
    team: 'צוות',
    administration: 'ניהול',
    audit: 'יומן ביקורת',
    mine: 'התיק שלי',
    account: 'החשבון שלי',
    signIn: 'כניסה',
    signOut: 'יציאה',
  },
  form: {
    required: 'חובה',
    notSaved: 'עדיין לא נשמר. ליד השדות המסומנים כתוב מה חסר; כל מה שנכתב נשאר כאן.',
    saved: 'נשמר',
    sending: 'נשמר כעת',
    choose: 'בחירה',
    stale: (by: string, at: string) => `בינתיים נשמרה גרסה אחרת (${[by, at].filter(Boolean).join(', ')}). מה שכתבת נשאר כאן, ולידו מה ששמור עכשיו. אפשר להשוות, לתקן ולשמור שוב.`,
    unplaced: 'בינתיים משהו השתנה, והטופס הזה כבר לא בעמוד. לא נשמר ממנו דבר; מה שכתבת מופיע כאן.',
    standsNow: 'שמור עכשיו:',
    emptyNow: '(ריק)',
    chosen: 'מסומן',
    notChosen: 'לא מסומן',
    unsentDate: 'התאריך בשדה הזה לא שלם.',
  },
  error: {
    notFoundTitle: 'העמוד הזה לא נמצא',
    notFound: 'ייתכן שהקישור ישן, או שהעמוד אינו פתוח לחשבון שלך.',
    tooLargeTitle: 'מה שנשלח גדול מדי',
    tooLarge: 'אפשר לחזור, לחלק לקבצים או לטקסטים קטנים יותר ולשלוח שוב.',
    refusedTitle: 'אי אפשר לעשות את זה כאן',
    refused: 'הבקשה הגיעה בצורה שהעמוד לא מכיר. כדאי לחזור ולנסות מתוך העמוד עצמו.',
    brokenTitle: 'משהו השתבש אצלנו',
    broken: 'זו תקלה שלנו. מה שנשמר קודם נשאר שמור. אפשר לחזור ולנסות שוב בעוד רגע.',
    offlineTitle: 'אין כרגע חיבור',
    id: (id: string) => `אם זה חוזר, כדאי למסור לצוות התמיכה את המספר ${id}`,
    home: 'לעמוד הראשון',
  },
}

export type Messages = Shape<typeof he>

const ar = {
  product: 'أفق',
  tagline: 'بيئة العمل لتعزيز التشغيل',
  skip: 'الانتقال إلى المحتوى',
  mainNav: 'التنقّل الرئيسي',
  language: 'اللغة',
  back: 'رجوع',
  shared: {
    title: 'عرض مشترك.',
    what: 'التفاصيل الخاصة بالمهنيين وأسماء أشخاص آخرين مخفية.',
    end: 'إنهاء العرض المشترك',
  },
  nav: {
    today: 'اليوم',
    participants: 'المشاركون',
    team: 'الطاقم',
    administration: 'الإدارة',
    audit: 'سجل التدقيق',
    mine: 'ملفي',
    account: 'حسابي',
    signIn: 'تسجيل الدخول',
    signOut: 'تسجيل الخروج',
  },
  form: {
    required: 'إلزامي',
    notSaved: 'لم يُحفظ بعد. إلى جانب الحقول المعلَّمة كُتب ما ينقص؛ كل ما كُتب باقٍ هنا.',
    saved: 'حُفظ',
    sending: 'يُحفظ الآن',
    choose: 'اختيار',
    stale: (by: string, at: string) => `حُفظت في هذه الأثناء نسخة أخرى (${[by, at].filter(Boolean).join('، ')}). ما كتبته باقٍ هنا، وإلى جانبه ما هو محفوظ الآن. يمكن المقارنة والتعديل والحفظ من جديد.`,
    unplaced: 'تغيّر شيء في هذه الأثناء ولم يعد هذا النموذج في الصفحة. لم يُحفظ منه شيء، وما كتبته يظهر هنا.',
    standsNow: 'المحفوظ الآن:',
    emptyNow: '(فارغ)',
    chosen: 'مختار',
    notChosen: 'غير مختار',
    unsentDate: 'التاريخ في هذا الحقل غير كامل.',
  },
  error: {
    notFoundTitle: 'لم يُعثر على هذه الصفحة',
    notFound: 'قد يكون الرابط قديمًا، أو أن الصفحة غير مفتوحة لحسابك.',
    tooLargeTitle: 'ما أُرسل أكبر من اللازم',
    tooLarge: 'يمكن الرجوع والتقسيم إلى ملفات أو نصوص أصغر ثم الإرسال من جديد.',
    refusedTitle: 'لا يمكن القيام بذلك هنا',
    refused: 'وصل الطلب بشكل لا تعرفه الصفحة. من الأفضل الرجوع والمحاولة من داخل الصفحة نفسها.',
    brokenTitle: 'حدث خلل لدينا',
    broken: 'الخلل من جهتنا. ما حُفظ سابقًا ما زال محفوظًا. يمكن الرجوع والمحاولة بعد لحظة.',
    offlineTitle: 'لا يوجد اتصال الآن',
    id: (id: string) => `إذا تكرر ذلك، يمكن إبلاغ طاقم الدعم بالرقم ${id}`,
    home: 'إلى الصفحة الأولى',
  },
} satisfies Messages

const en = {
  product: 'Ofek',
  tagline: 'The workbench of employment promotion',
  skip: 'Skip to content',
  mainNav: 'Main navigation',
  language: 'Language',
  back: 'Back',
  shared: {
    title: 'Shared view.',
    what: 'What is kept for the professionals and the names of other people are hidden.',
    end: 'End the shared view',
  },
  nav: {
    today: 'Today',
    participants: 'Participants',
    team: 'Team',
    administration: 'Administration',
    audit: 'Audit',
    mine: 'My file',
    account: 'My account',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
  form: {
    required: 'required',
    notSaved: 'Not saved yet. Beside the marked fields it says what is missing; everything you wrote is still here.',
    saved: 'Saved',
    sending: 'Saving',
    choose: 'Choose',
    stale: (by: string, at: string) => `Another version was saved in the meantime (${[by, at].filter(Boolean).join(', ')}). Your text is kept here, and what stands now is beside it. Compare, mend and save again.`,
    unplaced: 'Something changed in the meantime, and this form is no longer on the page. Nothing of it was saved; what you wrote stands here.',
    standsNow: 'Stands now:',
    emptyNow: '(empty)',
    chosen: 'ticked',
    notChosen: 'not ticked',
    unsentDate: 'The date in this field is not complete.',
  },
  error: {
    notFoundTitle: 'This page was not found',
    notFound: 'The link may be old, or the page is not open to your account.',
    tooLargeTitle: 'What was sent is too large',
    tooLarge: 'Go back, split it into smaller files or texts, and send again.',
    refusedTitle: 'This cannot be done here',
    refused: 'The request came in a form that the page does not know. Go back and try from the page itself.',
    brokenTitle: 'Something went wrong on our side',
    broken: 'The fault is ours. What was saved before is still saved. Go back and try again in a moment.',
    offlineTitle: 'There is no connection right now',
    id: (id: string) => `If it happens again, give this number to your support team: ${id}`,
    home: 'To the first page',
  },
} satisfies Messages

export const messages: Record<Language, Messages> = { he, ar, en }

/** What the shell knows of the person whose page it is. */
export interface Whose {
  id: string
  name: string
  roles: Role[]
}
