import type { Weekday } from '#src/work/directory/types.ts'
import type { LeftWhy } from '#src/work/training/types.ts'

/** The demo's cohorts, rules of vouchers and referrals in words. Days are counted from today; everything is invented, the rules too. */
export interface CohortText {
  /** The course, by its word in directory-texts.ts. */
  course: string
  name: string
  begins: number
  ends: number
  weekdays: Weekday[]
  hours: [string, string]
  place: string
  teacher: string
  language: string
  credential: string
  places: number
  cost: number | null
  notes?: string
  /** Of which centres and programmes people came, how many of each, and who keeps it. */
  from: { centre: number; programme?: number; people: number }[]
  keeps: 'yael' | 'lead'
  waits?: number
  calledOff?: boolean
}

export const cohortTexts: CohortText[] = [
  {
    course: 'cnc', name: 'סתיו', begins: -52, ends: 61, weekdays: ['SU', 'MO', 'TU', 'WE'], hours: ['08:00', '15:00'], place: 'הסדנה, באר שבע', teacher: 'שמעון אזרד', language: 'he', credential: 'תעודת גמר בעיבוד שבבי', places: 6, cost: 5200,
    from: [{ centre: 2, programme: 0, people: 6 }, { centre: 2, programme: 2, people: 3 }], keeps: 'yael', waits: 1, notes: 'באים עם נעליים סגורות. בימי רביעי עובדים ליד המכונה.',
  },
  {
    course: 'care', name: 'الخريف', begins: -86, ends: 118, weekdays: ['SU', 'TU', 'TH'], hours: ['08:30', '13:30'], place: 'شارع البشارة 40، الناصرة', teacher: 'رنا سمارة', language: 'ar', credential: 'شهادة مربية للطفولة المبكرة', places: 14, cost: 5200,
    from: [{ centre: 1, people: 8 }], keeps: 'lead',
  },
  {
    course: 'books', name: 'אביב', begins: -420, ends: -260, weekdays: ['MO', 'WE'], hours: ['17:00', '20:30'], place: 'באר שבע', teacher: 'לאה בן חמו', language: 'he', credential: 'הנהלת חשבונות סוג 1', places: 10, cost: 4800,
    from: [{ centre: 2, people: 7 }, { centre: 0, people: 2 }], keeps: 'yael',
  },
  { course: 'hebrew', name: 'الشتاء', begins: 21, ends: 112, weekdays: ['SU', 'TU'], hours: ['16:30', '19:00'], place: 'شارع البشارة 40، الناصرة', teacher: 'مايا كوهين', language: 'ar', credential: 'مستوى ب في العبرية', places: 16, cost: 350, from: [{ centre: 1, people: 5 }], keeps: 'lead' },
  { course: 'support', name: 'חורף', begins: 12, ends: 47, weekdays: ['SU', 'TU', 'TH'], hours: ['19:30', '21:30'], place: 'מרחוק', teacher: 'יואב נגר', language: 'he', credential: '', places: 20, cost: 1200, from: [{ centre: 2, people: 2 }, { centre: 3, people: 4 }], keeps: 'yael' },
  { course: 'kitchen', name: 'الربيع', begins: -60, ends: 30, weekdays: ['SU', 'MO', 'WE'], hours: ['09:00', '14:00'], place: 'الناصرة', teacher: '', language: 'ar', credential: '', places: 12, cost: 3900, from: [], keeps: 'lead', calledOff: true },
]

interface RuleText { he: string; ar: string; en: string; whom: { he: string; ar: string; en: string }; percent: number; cap: number; from: number; until: number | null }
/** Between 65 and 90 per cent, no second within three years, NIS 2,000 at placement (D-08): invented in their words, and only of the demo. */
export const ruleTexts: RuleText[] = [
  {
    he: 'שובר רגיל', ar: 'قسيمة عادية', en: 'The usual voucher', percent: 65, cap: 7000, from: -700, until: null,
    whom: { he: 'מי שבתכנית ולא עבדו בחצי השנה האחרונה.', ar: 'من في البرنامج ولم يعمل في نصف السنة الأخير.', en: 'Whoever is in a programme and has not worked in the last half year.' },
  },
  {
    he: 'שובר למקצוע מבוקש', ar: 'قسيمة لمهنة مطلوبة', en: 'A voucher for an occupation in demand', percent: 80, cap: 9000, from: -330, until: null,
    whom: { he: 'מי שבתכנית, וקורס שברשימת המקצועות המבוקשים של השנה.', ar: 'من في البرنامج، ودورة في قائمة المهن المطلوبة لهذه السنة.', en: 'Whoever is in a programme, for a course on this year’s list of occupations in demand.' },
  },
  {
    he: 'שובר מוגדל', ar: 'قسيمة مزادة', en: 'The larger voucher', percent: 90, cap: 9000, from: -330, until: null,
    whom: { he: 'מי שהצהירו שהתנאים המוגדלים חלים עליהם, ומי שמלווים אישרו.', ar: 'من صرّح أن الشروط المزادة تنطبق عليه، وأكّد ذلك من يرافقه.', en: 'Whoever declared that the larger terms hold for them, as confirmed by whoever accompanies.' },
  },
  {
    he: 'שובר למקצוע מבוקש, לפני העדכון', ar: 'قسيمة لمهنة مطلوبة، قبل التحديث', en: 'A voucher for an occupation in demand, before it was renewed', percent: 75, cap: 7000, from: -700, until: -331,
    whom: { he: 'מי שבתכנית, וקורס שברשימה של אותה שנה.', ar: 'من في البرنامج، ودورة في قائمة تلك السنة.', en: 'Whoever was in a programme, for a course on that year’s list.' },
  },
]

export const awayWhys = { he: ['ילד בבית', 'תור שנקבע מזמן', 'אוטובוס שלא הגיע', ''], ar: ['طفل في البيت', 'موعد حُدّد منذ وقت', 'حافلة لم تصل', ''] } as const
export const leftTexts: { why: LeftWhy; he: string; ar: string }[] = [
  { why: 'found_work', he: 'התקבלה עבודה בשעות הקורס', ar: 'وُجد عمل في ساعات الدورة' },
  { why: 'distance', he: 'שעה וחצי לכל כיוון היו יותר מדי', ar: 'ساعة ونصف في كل اتجاه كانت أكثر من اللازم' },
  { why: 'level', he: 'החשבון היה קשה, ננסה קודם השלמה', ar: 'كان الحساب صعبًا، نجرّب الاستكمال أولًا' },
]

/** A referral as it was written: to which service, why, what is told, and what became of it. */
export interface ReferralText {
  service: string
  he: { reason: string; told: string; words: string; came: string }
  ar: { reason: string; told: string; words: string; came: string }
}
const both = (he: string[], ar: string[]): Pick<ReferralText, 'he' | 'ar'> => {
  const of = ([reason = '', told = '', words = '', came = '']: string[]) => ({ reason, told, words, came })
  return { he: of(he), ar: of(ar) }
}
export const referralTexts: ReferralText[] = [
  { service: 'rights-line', ...both(['לברר אם מגיע מענק עבודה על השנה שעברה', 'השאלה היא על מענק עבודה לשנה שעברה. אפשר לחזור אחרי ארבע.', 'חזרו תוך יומיים', 'הטופס מולא יחד והמענק אושר'], ['أن نعرف إن كانت تُستحق منحة عمل عن السنة الماضية', 'السؤال عن منحة عمل للسنة الماضية. يمكن الاتصال بعد الرابعة.', 'عاودوا الاتصال خلال يومين', 'مُلئت الاستمارة معًا وأُقرّت المنحة']) },
  { service: 'debts', ...both(['החובות לא נותנים לחשוב על עבודה', 'חיפוש עבודה פעיל, ורצון לבנות תקציב של הבית.', 'נכנסו לרשימה, מתחילים בעוד שלושה שבועות', 'יש תקציב, והעיקול הוסר'], ['الديون لا تترك مجالًا للتفكير في العمل', 'بحث جادّ عن عمل، ورغبة في بناء ميزانية للبيت.', 'في القائمة، نبدأ بعد ثلاثة أسابيع', 'صارت ميزانية، ورُفع الحجز']) },
  { service: 'digital', ...both(['לשלוח קורות חיים בלי לבקש עזרה', 'יש טלפון חכם ואין מחשב. קבוצה קטנה תעזור.', 'יש מקום בקבוצה של ראשון', 'קורות החיים נשלחים עכשיו לבד'], ['إرسال السيرة الذاتية بلا طلب مساعدة', 'يوجد هاتف ذكي ولا حاسوب. مجموعة صغيرة تساعد.', 'هناك مكان في مجموعة الأحد', 'تُرسل السيرة الآن بلا مساعدة']) },
  { service: 'law', ...both(['שלושה חודשים של שכר שלא שולם', 'השאלה היא על שכר שלא שולם במקום העבודה הקודם. יש תלושים.', 'נקבעה פגישה', 'נשלח מכתב, ושולמו שני חודשים'], ['ثلاثة أشهر من أجر لم يُدفع', 'السؤال عن أجر لم يُدفع في مكان العمل السابق. توجد قسائم راتب.', 'حُدّد لقاء', 'أُرسلت رسالة، ودُفع شهران']) },
  { service: 'nursery', ...both(['בלי מסגרת עד חמש אי אפשר לקחת משרה מלאה', 'שני ילדים, בני חמש ושבע.', 'רשימת המתנה עד ינואר', ''], ['بلا إطار حتى الخامسة لا يمكن أخذ وظيفة كاملة', 'طفلان، عمرهما خمس وسبع سنوات.', 'قائمة انتظار حتى كانون الثاني', '']) },
  { service: 'clinic', ...both(['לדבר עם מישהו על מה שלא נותן לישון', '', 'יש תור בעוד חודשיים', 'היו ארבע פגישות, וזה מקל'], ['الحديث مع أحد عمّا يمنع النوم', '', 'هناك موعد بعد شهرين', 'كانت أربعة لقاءات، وهذا يخفّف']) },
  { service: 'twelve', ...both(['בלי תעודה אי אפשר להגיע לקורס שרוצים', 'עשר שנות לימוד, ומוכנות ללמוד בערב.', 'מתחילים אחרי החגים', 'עבר השליש הראשון'], ['بلا شهادة لا يمكن الوصول إلى الدورة المرغوبة', 'عشر سنوات تعليم، واستعداد للتعلّم مساءً.', 'نبدأ بعد الأعياد', 'انتهى الثلث الأول']) },
]

/** Referred to a course lately, without a place in one of its cohorts yet: from which centre, and how many days ago. */
export const courseReferralTexts: (ReferralText & { centre: number; ago: number })[] = [
  { service: 'support', centre: 2, ago: 6, ...both(['עבודה מהבית, בערב, כשהילדים ישנים', 'ניסיון של שנתיים בשירות לקוחות. מחשב ואינטרנט יש בבית.', '', ''], ['عمل من البيت مساءً، بعد نوم الأولاد', 'خبرة سنتين في خدمة الزبائن. في البيت حاسوب وإنترنت.', '', '']) },
  { service: 'hebrew', centre: 1, ago: 4, ...both(['להרגיש בטוח בריאיון בעברית', 'הבנה טובה, והדיבור צריך תרגול.', '', ''], ['مقابلة عمل بالعبرية بثقة', 'الفهم جيد، والكلام يحتاج إلى تمرين.', '', '']) },
]
/** What Samira had before: it is offered to her curriculum vitae, in Arabic alone. */
export const earlierCredential = { name: 'دورة إسعاف أولي', issuer: 'مركز الناصرة', ago: 610 }

export const ownTexts = { he: ['התייחסו אליי יפה', 'חיכיתי הרבה, אבל יצא מזה משהו', 'לא הבנתי לפני שבאתי מה זה'], ar: ['عاملوني جيدًا', 'انتظرت كثيرًا، لكن خرج منه شيء', 'لم أفهم قبل أن آتي ما هو هذا'] } as const
