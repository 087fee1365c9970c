/** Employers of the demo and their vacancies in words; all of it invented. Days are counted from today. */
import type { Language } from '#src/language/language.ts'
import type { Ground, Offer } from '#src/work/employers/types.ts'
import type { VacancyWords } from '#src/work/vacancies/types.ts'

type Said = Partial<Omit<VacancyWords, 'title' | 'language'>> & { title: string; language: Language }
export interface VacancyText extends Said {
  /** Days since it was written. */
  ago: number
  /** Days since its pay was said, where that was before. */
  payAgo?: number
  published?: boolean
  closed?: { ago: number; how: 'filled' | 'withdrawn' }
  answered?: { rule: string; words: string; reason: string }
}
export interface EmployerText {
  name: string
  locality: string
  sector: string
  contacts: { name: string; role: string; phone?: string; email?: string; left?: true }[]
  talks: { ago: number; by: string; said: string; next?: [string, number]; done?: true }[]
  agreement?: { offers: Offer[]; words: string; ago: number; until?: number }
  satisfied?: { ago: number; fits: number | null; prepared: number | null; answered: number | null; again: 'yes' | 'depends' | 'no'; words: string }[]
  refused?: { ago: number; asked: string; grounds: Ground[]; answered: string; became: '' | 'taken_back' | 'stands' | 'parted' }
  vacancies: VacancyText[]
}

export const employerTexts: EmployerText[] = [
  {
    name: 'מרפאות הכרמל', locality: 'חיפה', sector: 'בריאות',
    contacts: [{ name: 'דפנה ארז', role: 'מנהלת משאבי אנוש', phone: '048300112', email: 'dafna@carmel.example' }, { name: 'איהאב סרור', role: 'אחראי מרפאה', phone: '048300145' }],
    talks: [
      { ago: 3, by: 'orly', said: 'פותחים סניף שני ברחוב הרצל. צריכים שלוש מזכירות רפואיות או מזכירים, שתי משמרות. מוכנים ללמד את המערכת שבועיים בתשלום.', next: ['לשלוח תיאור משרה לאישור', 4] },
      { ago: 74, by: 'orly', said: 'ביקור בסניף. המקום נגיש, החדרים שקטים. סיכמנו שמי שמתחילים פוגשים קודם את איהאב.', next: ['לתאם יום היכרות', -60], done: true },
    ],
    agreement: { offers: ['training', 'mentor', 'advancement'], words: 'שבועיים הכשרה בתשלום, חונך לחודש הראשון, שיחת קידום אחרי חצי שנה.', ago: 70 },
    satisfied: [{ ago: 40, fits: 5, prepared: 4, answered: 5, again: 'yes', words: 'ידענו מראש מה צריך להתאים, ולכן זה עבד.' }],
    vacancies: [
      {
        title: 'מזכירות או מזכירים רפואיים', language: 'he', ago: 3, published: true, description: 'קבלת מטופלים, קביעת תורים, תיאום עם רופאים ועם קופות. רוב הזמן ליד דלפק, בצוות של ארבעה.', hoursFrom: 30, hoursTo: 36, days: ['sun', 'mon', 'tue', 'wed', 'thu'], shifts: ['morning', 'midday'], hoursWords: 'המשמרות נמסרות שבועיים מראש. אפשר לקבוע בקרים בלבד.',
        locality: 'חיפה', address: 'הרצל 40', transport: ['public', 'paid'], transportWords: 'קווים 24 ו־37, תחנה מול הכניסה. מהקריות כ־35 דקות.', payFrom: 41, payTo: 45, payBasis: 'hour', payWords: 'אחרי חצי שנה עולים בשני שקלים לשעה.', rights: ['direct', 'open_ended', 'pension_first_day', 'travel', 'paid_training', 'hours_ahead'],
        accessibility: ['step_free', 'toilet', 'seated', 'quiet'], languages: { he: 'good', ar: 'daily' }, needed: 'סבלנות לשיחה ושליטה בסיסית במחשב.', learnedThere: 'מערכת התורים, מונחים רפואיים, קבלת קהל.', horizon: 'אחראיות משמרת תוך שנה. שניים מבעלי התפקידים היום התחילו כאן.', chosenBy: ['telephone', 'interview', 'trial_day'], chosenWords: 'שיחה של רבע שעה, ואחר כך חצי יום במרפאה בתשלום.', posts: 3, openUntil: null,
      },
    ],
  },
  {
    name: 'מפעלי אריזה צפון', locality: 'קריית אתא', sector: 'תעשייה',
    contacts: [{ name: 'ולדימיר שוסטר', role: 'מנהל ייצור', phone: '048450210' }, { name: 'רחל אביב', role: 'גיוס', left: true }],
    talks: [
      { ago: 12, by: 'orly', said: 'מחפשים לקו השני. שאל אם אפשר רק צעירים. אמרתי שלא, ושאלתי מה העבודה דורשת: עמידה של שש שעות והרמה של 12 קילו. כתבנו את זה.', next: ['לחזור אליו עם תיאור מתוקן', -2] },
      { ago: 160, by: 'michal', said: 'שניים שהתחילו בחורף עדיין שם. מרוצים. רוצים לדבר על קו ערב.' },
    ],
    agreement: { offers: ['visit', 'trial', 'adjusted'], words: 'שלושה ימי ניסיון בתשלום, כיסא בעמדת הבדיקה למי שצריך.', ago: 240 },
    satisfied: [{ ago: 150, fits: 4, prepared: 4, answered: 3, again: 'yes', words: 'כשהייתה בעיה עם ההסעה לקח יומיים לחזור אלינו.' }],
    refused: { ago: 12, asked: 'תביאו לי רק צעירים, עד 35, יש לי מספיק גבות כואבים.', grounds: ['age', 'health'], answered: 'החוק אוסר לבחור לפי גיל, ואנחנו לא מעבירים בקשה כזאת. שאלתי מה עושים בעמדה, ונכתוב עמידה, הרמה והפסקות.', became: 'taken_back' },
    vacancies: [
      {
        title: 'עובדי ועובדות קו אריזה', language: 'he', ago: 11, description: 'אריזה ובדיקת איכות על קו. עובדים בזוגות, עם הפסקה כל שעתיים.', hoursFrom: 42, hoursTo: 45, days: ['sun', 'mon', 'tue', 'wed', 'thu'], shifts: ['morning', 'evening'], locality: 'קריית אתא', transport: ['employer'], transportWords: 'הסעה מחיפה, מנשר ומשפרעם, יוצאת ב־5:50.', payFrom: 6500, payTo: 6900, payBasis: 'month',
        rights: ['full_rights', 'travel', 'meals', 'overtime_by_choice'], accessibility: ['breaks', 'adjusts'], languages: { he: 'some' }, needed: 'עמידה של שש שעות עם הפסקות, הרמה של עד 12 קילו.', learnedThere: 'בקרת איכות. אפשר להוציא רישיון מלגזה על חשבון המפעל.', horizon: 'ראשי קו, ואחר כך בקרת איכות.', chosenBy: ['interview', 'trial_day'], posts: 6,
      },
      { title: 'איש תחזוקה', language: 'he', ago: 30, description: 'תחזוקה מונעת של הקווים. המשרה לגברים בלבד, אחרי צבא.', hoursFrom: 42, hoursTo: 42, locality: 'קריית אתא', payFrom: 8200, payBasis: 'month', needed: 'ידע בסיסי בחשמל.', posts: 1 },
    ],
  },
  {
    name: 'קייטרינג טעם הבית', locality: 'נשר', sector: 'מזון',
    contacts: [{ name: 'מאיר דהן', role: 'בעלים', phone: '048210077' }],
    talks: [
      { ago: 8, by: 'orly', said: 'פתוח לשעות קצרות בבוקר, 6 עד 12. צריכים שתי ידיים בחיתוך ובאריזה, לא צריך ניסיון.', next: ['לבוא לראות את המטבח', 6] },
      { ago: 310, by: 'orly', said: 'הסכים לנסות אדם אחד בלי ניסיון, יום ניסיון בתשלום.' },
    ],
    agreement: { offers: ['trial', 'first_chance'], words: 'פונה אלינו לפני שהוא מפרסם.', ago: 300 },
    vacancies: [
      {
        title: 'עוזרות ועוזרים במטבח', language: 'he', ago: 8, published: true, description: 'חיתוך, אריזה וסידור של משלוחים. מטבח של שמונה אנשים, בלי לחץ של אירועים.', hoursFrom: 24, hoursTo: 30, days: ['sun', 'mon', 'tue', 'wed', 'thu'], shifts: ['morning'], hoursWords: '6:00 עד 12:00, קבוע.', locality: 'נשר', transport: ['public', 'parking'], transportWords: 'קו 10 ממרכזית המפרץ, רבע שעה.', payFrom: 38, payTo: 40, payBasis: 'hour', payWords: 'ארוחת צהריים וסיר הביתה ביום חמישי.',
        rights: ['direct', 'full_rights', 'meals', 'school_hours'], languages: { he: 'some' }, needed: 'נכונות לקום מוקדם.', learnedThere: 'עבודה במטבח מקצועי, היגיינה, תעודת נאמני מזון.', horizon: 'טבח מתחיל, ולמי שרוצים גם קורס.', chosenBy: ['telephone', 'trial_day'], posts: 2, namesEmployer: false,
      },
    ],
  },
  {
    name: 'روضة براعم الجليل', locality: 'נצרת', sector: 'חינוך',
    contacts: [{ name: 'سوسن خطيب', role: 'مديرة', phone: '046460031', email: 'sawsan@baraem.example' }],
    talks: [
      { ago: 5, by: 'rania', said: 'تحتاج مساعدتين للصف الجديد، من السابعة والنصف حتى الثانية. مستعدة لتدريب في المكان، والمهم الصبر.', next: ['زيارة الروضة معًا', 5] },
      { ago: 120, by: 'noor', said: 'تكلّمنا بعد ثلاثة أشهر من العمل. راضية، وتسأل إن كان هناك أخريات.' },
    ],
    agreement: { offers: ['visit', 'training', 'mentor'], words: 'أسبوع تعارف مدفوع الأجر، ومرافقة من مساعدة قديمة.', ago: 130 },
    satisfied: [{ ago: 118, fits: 5, prepared: 5, answered: 5, again: 'yes', words: 'عرفنا مسبقًا ماذا تحتاج لتبدأ، وهذا ما ساعد.' }],
    vacancies: [
      {
        title: 'مساعدة أو مساعد في روضة أطفال', language: 'ar', ago: 5, published: true, description: 'العمل مع مجموعة من خمسة عشر طفلًا، إلى جانب معلّمة: لعب، طعام، خروج إلى الساحة.', hoursFrom: 30, hoursTo: 32, days: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri'], shifts: ['morning'], hoursWords: 'من 7:30 حتى 14:00، ثابتة.', locality: 'נצרת', transport: ['on_foot', 'public'], transportWords: 'قرب البلدة القديمة، الخط 15.', payFrom: 37, payTo: 39, payBasis: 'hour',
        rights: ['direct', 'full_rights', 'travel', 'school_hours', 'paid_training'], accessibility: ['easy_instructions'], languages: { ar: 'good', he: 'some' }, needed: 'صبر وحبّ للعمل مع الأطفال.', learnedThere: 'تربية الطفولة المبكرة، إسعاف أولي.', horizon: 'بعد سنة يمكن التعلّم لشهادة مربية معتمدة، بمساعدة الروضة.', chosenBy: ['interview', 'trial_day'], posts: 2,
      },
    ],
  },
  {
    name: 'شركة يد العون للرعاية', locality: 'שפרעם', sector: 'סיעוד',
    contacts: [{ name: 'منير شحادة', role: 'مركّز ميداني', phone: '049860155' }],
    talks: [{ ago: 20, by: 'noor', said: 'ساعات مرنة، زيارات بيتية قرب مكان السكن. يدفع السفر. طلب أن نذكر في الوظيفة كم ساعة ممكنة.', next: ['طلب قائمة بالأحياء', -8] }],
    vacancies: [
      {
        title: 'مرافقات ومرافقون لكبار السن', language: 'ar', ago: 19, published: true, description: 'مرافقة في البيت: طعام، ترتيب خفيف، حديث ومشي قصير.', hoursFrom: 12, hoursTo: 30, shifts: ['flexible'], hoursWords: 'تُحدَّد الساعات معًا، ويمكن البدء بزيارتين في الأسبوع.', locality: 'שפרעם', transport: ['paid', 'on_foot'], payFrom: 35.4, payTo: 37, payBasis: 'hour', rights: ['full_rights', 'travel'], languages: { ar: 'good' }, needed: 'لطف وصبر.', learnedThere: 'دورة رعاية من 30 ساعة مدفوعة الأجر.', horizon: 'مركّز أو مركّزة حيّ.', chosenBy: ['telephone', 'interview'], posts: 4,
      },
    ],
  },
  {
    name: 'توصيلات الناصرة', locality: 'נצרת', sector: 'לוגיסטיקה',
    contacts: [{ name: 'رامي زعبي', role: 'مدير', phone: '046570088' }],
    talks: [{ ago: 33, by: 'samer', said: 'يعطي السيارة وأجرًا ثابتًا. قلت له إن أجره للساعة أقل من الحد الأدنى، وسيصحّح.', next: ['التأكد من الأجر الجديد', -5] }],
    vacancies: [{ title: 'سائقون وسائقات توزيع', language: 'ar', ago: 32, description: 'توزيع طرود في الناصرة والقرى، سيارة من الشركة.', hoursFrom: 40, hoursTo: 45, shifts: ['midday', 'evening'], locality: 'נצרת', transport: ['parking'], payFrom: 34, payTo: 36, payBasis: 'hour', rights: ['direct'], languages: { ar: 'good', he: 'daily' }, needed: 'رخصة سياقة منذ سنة.', horizon: '', posts: 3 }],
  },
  {
    name: 'מרכז לוגיסטי השפלה', locality: 'רמלה', sector: 'לוגיסטיקה',
    contacts: [{ name: 'עומר נווה', role: 'מנהל משמרת', phone: '089220450' }],
    talks: [{ ago: 15, by: 'almaz', said: 'מוכנים לקלוט עוד. ההסעה יוצאת מלוד. מציעים רישיון מלגזה אחרי חודשיים.', next: ['לקבוע יום היכרות במקום', 9] }, { ago: 210, by: 'eitan', said: 'שיחה אחרי חצי שנה. מתוך שלושה, שניים נשארו.' }],
    agreement: { offers: ['visit', 'training'], words: 'רישיון מלגזה על חשבון המקום.', ago: 200 },
    satisfied: [{ ago: 205, fits: 4, prepared: 3, answered: 4, again: 'yes', words: '' }],
    vacancies: [
      {
        title: 'מלקטות ומלקטים במחסן', language: 'he', ago: 14, published: true, description: 'ליקוט הזמנות עם מסוף, אריזה ושילוח.', hoursFrom: 42, hoursTo: 45, days: ['sun', 'mon', 'tue', 'wed', 'thu'], shifts: ['morning', 'night'], locality: 'רמלה', transport: ['employer', 'parking'], transportWords: 'הסעה מלוד ומרחובות. קו 2 מגיע עד השער.', payFrom: 38, payTo: 43, payBasis: 'hour', rights: ['travel', 'full_rights', 'paid_training'], accessibility: ['step_free', 'toilet'], languages: { he: 'some' }, needed: 'הליכה ועמידה רוב המשמרת.', learnedThere: 'מלגזה, מערכת מלאי.', horizon: 'מלגזנים, ואחר כך ראשי צוות.', chosenBy: ['group', 'trial_day'], posts: 5,
      },
    ],
  },
  {
    name: 'יד לאח סיעוד', locality: 'באר שבע', sector: 'סיעוד',
    contacts: [{ name: 'עדנה פרץ', role: 'רכזת', phone: '086230019' }],
    talks: [{ ago: 22, by: 'tesfa', said: 'מחפשים מי שגרים קרוב למטופלים בשכונה ד׳. כתבנו את אזור העבודה, לא את מקום המגורים.', next: ['לבדוק איך עובדים בסוף שבוע', 3] }],
    vacancies: [{ title: 'מטפלות ומטפלים בבית', language: 'he', ago: 21, payAgo: 205, published: true, description: 'ביקורים בבתים של אנשים מבוגרים: רחצה, ארוחה, שיחה.', hoursFrom: 18, hoursTo: 30, shifts: ['morning', 'midday'], locality: 'באר שבע', transport: ['public', 'paid'], transportWords: 'שכונה ד׳ והעיר העתיקה.', payFrom: 36, payTo: 38, payBasis: 'hour', rights: ['full_rights', 'travel', 'paid_training'], languages: { he: 'daily' }, needed: 'נעימות ואמינות.', learnedThere: 'קורס טיפול של 40 שעות בתשלום.', horizon: 'רכזות שכונה, או לימודי סיעוד עם מלגה.', chosenBy: ['telephone', 'interview'], posts: 6 }],
  },
  {
    name: 'תקשוב הדרום', locality: 'באר שבע', sector: 'תקשוב',
    contacts: [{ name: 'ליאור כץ', role: 'ראש צוות', phone: '086400330', email: 'lior@tikshuv.example' }],
    talks: [{ ago: 28, by: 'yael', said: 'מעדיפים מי שסיימו את הקורס שלנו. מוכנים לקבל גם בלי תואר, אם עוברים מבחן מעשי.', next: ['לשלוח את תכנית הקורס', 10] }],
    vacancies: [{ title: 'תמיכה טכנית למתחילות ולמתחילים', language: 'he', ago: 27, published: true, description: 'מענה לפניות, התקנות, טיפול בתקלות מרחוק.', hoursFrom: 36, hoursTo: 42, shifts: ['morning', 'evening'], hoursWords: 'יומיים מהבית אחרי חודשיים.', locality: 'באר שבע', transport: ['public', 'from_home'], payFrom: 8000, payTo: 9500, payBasis: 'month', rights: ['direct', 'open_ended', 'pension_first_day', 'paid_training'], accessibility: ['step_free', 'hearing', 'seated'], languages: { he: 'written', en: 'daily' }, needed: 'קורס תמיכה או ידע דומה.', learnedThere: 'רשתות, ענן.', horizon: 'מנהלי רשת תוך שנה וחצי. המעסיק משלם תעודה שנייה.', chosenBy: ['video', 'test', 'interview'], chosenWords: 'מבחן מעשי של שעה, מהבית.', posts: 2 }],
  },
  { name: 'שופר השכונה', locality: 'לוד', sector: 'מסחר', contacts: [{ name: 'ניר אמזלג', role: 'מנהל סניף', phone: '089240888' }], talks: [{ ago: 260, by: 'chana', said: 'לא צריכים עכשיו. לחזור לפני החגים.' }], vacancies: [{ title: 'קופאיות וקופאים', language: 'he', ago: 250, hoursFrom: 25, hoursTo: 30, locality: 'לוד', payFrom: 34.32, payBasis: 'hour', closed: { ago: 190, how: 'filled' } }] },
]
