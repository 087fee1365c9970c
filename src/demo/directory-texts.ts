import type { OtherWords, ServiceKind, Status, Weekday } from '#src/work/directory/types.ts'

/** The demo's directory in words: organisations, services and addresses are invented. */
export const organisationTexts = {
  steps: { name: 'מכללת צעדים', alternateName: 'كلية صعيديم', description: 'מכללה להכשרה מקצועית בחיפה ובבאר שבע.' },
  amal: { name: 'مركز الأمل للتأهيل المهني', alternateName: 'מרכז אל־אמל', description: 'مركز تأهيل مهني في الناصرة، بالعربية وبالعبرية.' },
  negev: { name: 'בית הספר הטכני של הנגב', alternateName: 'المدرسة التقنية في النقب', description: 'הכשרות קצרות בתעשייה ובאחזקה.' },
  lod: { name: 'המרכז ללימודי ערב לוד', alternateName: '', description: 'השלמת השכלה ושפה, ערב ובוקר.' },
  rights: { name: 'עמותת יודעים זכויות', alternateName: 'جمعية نعرف حقوقنا', description: 'מוקד זכויות ארצי, בטלפון ופנים אל פנים.' },
  law: { name: 'קליניקה לדיני עבודה (הדגמה)', alternateName: 'عيادة قانون العمل', description: 'סטודנטים למשפטים בהנחיית עורכות דין.' },
  family: { name: 'بيت العائلة', alternateName: 'בית המשפחה', description: 'مركز مجتمعي للعائلات في الناصرة.' },
  mind: { name: 'מרפאת שער פתוח', alternateName: '', description: 'מרפאה ציבורית לבריאות הנפש.' },
  town: { name: 'המחלקה לשירותים חברתיים (הדגמה)', alternateName: '', description: 'רווחה עירונית.' },
  wheels: { name: 'עמותת דרך לכולם', alternateName: '', description: 'תעסוקה לאנשים עם מוגבלות.' },
  budget: { name: 'עמותת חשבון פתוח', alternateName: 'حساب مفتوح', description: 'ליווי משפחות בכלכלת הבית ובחובות.' },
  open: { name: 'האוניברסיטה העממית (הדגמה)', alternateName: '', description: 'לימודים מרחוק, בקצב אישי.' },
} as const
export type OrganisationWord = keyof typeof organisationTexts

export interface ServiceText {
  word: string
  by: OrganisationWord
  kind: ServiceKind
  name: string
  /** In the other languages of the place, as far as somebody wrote them. */
  other?: OtherWords
  description: string
  eligibility?: string
  how: string
  amount?: number
  fees?: string
  languages: string[]
  days?: Weekday[]
  hours?: [string, string]
  phone?: string
  places: { name?: string; street?: string; city?: string; way?: string; access?: string; url?: string }[]
  accreditations?: string
  alert?: string
  status?: Status
  /** Days since somebody last made sure of it. */
  assured: number
}

const haifa = { name: 'הקמפוס בעיר התחתית', street: 'שדרות הנמל 7', city: 'חיפה', way: 'שש דקות הליכה מתחנת הרכבת חיפה מרכז', access: 'מעלית, שירותים נגישים בכל קומה' }
const nazareth = { name: 'المبنى الرئيسي', street: 'شارع البشارة 40', city: 'נצרת', way: 'حافلة 28 من المحطة المركزية', access: 'مصعد، غرفة هادئة للصلاة والاستراحة' }
const beersheva = { street: 'רחוב החרש 12', city: 'באר שבע', way: 'קו 5 מן התחנה המרכזית', access: 'כניסה בלי מדרגות' }
const lod = { street: 'שדרות הציונות 3', city: 'לוד', way: 'עשר דקות הליכה מתחנת הרכבת לוד' }
const remote = { url: 'https://lessons.example/room' }

export const serviceTexts: ServiceText[] = [
  {
    word: 'care', by: 'amal', kind: 'training', name: 'دورة مربيات للطفولة المبكرة', other: { he: { name: 'קורס מטפלות בגיל הרך', description: 'שבעה חודשים: התפתחות הילד, משחק, בטיחות ועבודה עם הורים. יום מעשי כל שבוע במעון.' }, en: { name: 'Early childhood carers' } }, description: 'سبعة أشهر: تطوّر الطفل، اللعب، السلامة، والعمل مع الأهل. يوم عملي كل أسبوع في حضانة.',
    eligibility: 'من أنهت عشر سنوات تعليم. من لا تملك شهادة تتحدث مع المركّزة.', how: 'محادثة تعارف مع المركّزة، ثم يوم تجربة. ننتظر نحو شهر.', amount: 5200, fees: 'يمكن الدفع بثمانية أقساط. قسيمة تأهيل تغطي جزءًا.', languages: ['ar', 'he'],
    days: ['SU', 'TU', 'TH'], hours: ['08:30', '13:30'], phone: '+97246020101', places: [nazareth], accreditations: 'شهادة مربية من وزارة العمل (تجريبي)', assured: 40,
  },
  {
    word: 'books', by: 'steps', kind: 'training', name: 'הנהלת חשבונות סוג 1 ו־2', other: { ar: { name: 'مسك دفاتر' } }, description: 'מן היסוד ועד מאזן בוחן, בתוכנה שעובדים בה במשרדים. תרגול של שעתיים אחרי כל מפגש.', eligibility: 'מי שיש להם עשר שנות לימוד ואוהבים דיוק.', how: 'שיחה ומבחן חשבון קצר. מי שנבחנים בערבית יכולים לבקש.',
    amount: 4800, fees: 'אפשר בשובר. ספרים כלולים.', languages: ['he'], days: ['MO', 'WE'], hours: ['17:00', '20:30'], phone: '+97248510202', places: [haifa, beersheva], accreditations: 'תעודת סוג 1 וסוג 2', assured: 65,
  },
  {
    word: 'cnc', by: 'negev', kind: 'training', name: 'עיבוד שבבי ובקרה ממוחשבת', other: { ar: { name: 'تشغيل آلات CNC' } }, description: 'ארבעה חודשים, חצי מהזמן ליד מכונה. מסיימים עם שבועיים במפעל.', how: 'סיור בסדנה ושיחה. כדאי לבוא עם נעליים סגורות.', amount: 0, fees: 'בלי תשלום, במימון משותף עם מפעלים באזור.', languages: ['he', 'ar'],
    days: ['SU', 'MO', 'TU', 'WE'], hours: ['08:00', '15:00'], phone: '+97286430303', places: [beersheva], accreditations: 'תעודת גמר של בית הספר', assured: 20,
  },
  {
    word: 'kitchen', by: 'amal', kind: 'training', name: 'طبخ مهني وعمل في مطابخ كبيرة', other: { he: { name: 'בישול מקצועי' } }, description: 'أربعة أشهر، نصفها في مطبخ فندق. ورديات صباح فقط أثناء الدورة.', how: 'محادثة وفحص طبي للعمل في الغذاء.', amount: 3900, languages: ['ar'], days: ['SU', 'MO', 'WE'], hours: ['09:00', '14:00'], phone: '+97246020101', places: [nazareth], assured: 120,
  },
  {
    word: 'bus', by: 'steps', kind: 'training', name: 'נהיגה באוטובוס: מרישיון ועד משמרת', description: 'לימוד, מבחנים, וחודש לצד נהגת ותיקה. מתחילים כשיש עשר הרשמות.', eligibility: 'רישיון נהיגה לפחות שנתיים.', how: 'שיחה, בדיקה רפואית של משרד התחבורה, ואז הרשמה.', amount: 7900, fees: 'חברות האוטובוסים מחזירות חלק אחרי שנת עבודה.', languages: ['he', 'ru'],
    phone: '+97248510202', places: [haifa], accreditations: 'רישיון D', assured: 410,
  },
  {
    word: 'support', by: 'open', kind: 'training', name: 'תמיכה טכנית ומוקד שירות מהבית', description: 'חמישה שבועות מרחוק, ערב. מתאימים למי שמגדלים ילדים.', how: 'נרשמים באתר ומקבלים שיחה תוך שבוע.', amount: 1200, languages: ['he', 'ar', 'ru'], days: ['SU', 'TU', 'TH'], hours: ['19:30', '21:30'], places: [remote], assured: 90,
  },
  {
    word: 'hebrew', by: 'amal', kind: 'language', name: 'عبرية للعمل: محادثة ومقابلات', other: { he: { name: 'עברית לעבודה' } }, description: 'ثلاثة مستويات. نتدرّب على الهاتف وعلى مقابلة عمل حقيقية.', how: 'امتحان مستوى قصير في المكان، بلا موعد.', amount: 350, languages: ['ar', 'he'], days: ['SU', 'TU'], hours: ['16:30', '19:00'], phone: '+97246020101', places: [nazareth], assured: 30,
  },
  { word: 'hebrew-lod', by: 'lod', kind: 'language', name: 'עברית למבוגרים, שלוש רמות', description: 'בוקר וערב. יש פינת ילדים בקבוצת הבוקר.', how: 'באים לשיחת מיון בימי ראשון.', amount: 200, languages: ['he', 'am', 'ar', 'ru'], days: ['SU', 'WE'], hours: ['09:00', '12:00'], phone: '+97289240404', places: [lod], assured: 75 },
  { word: 'twelve', by: 'lod', kind: 'education', name: 'השלמת שתים עשרה שנות לימוד', other: { ar: { name: 'استكمال 12 سنة تعليم' } }, description: 'שנה של ערבים, עם ליווי אישי ומבחנים בשלבים.', how: 'מביאים תעודה אחרונה שיש. גם מי שאין להם מתקבלים לשיחה.', amount: 900, fees: 'הנחה למי שמקבלים השלמת הכנסה.', languages: ['he', 'ar'], days: ['MO', 'TH'], hours: ['17:00', '20:00'], phone: '+97289240404', places: [lod], assured: 75 },
  { word: 'rights-line', by: 'rights', kind: 'rights', name: 'מוקד זכויות בטלפון', other: { ar: { name: 'خط الحقوق', description: 'مخصصات ومنح عمل وحقوق العاملين والإعاقة.' }, en: { name: 'Rights helpline' } }, description: 'קצבאות, מענקי עבודה, זכויות עובדים ונכות. עוזרים גם למלא טפסים.', how: 'מתקשרים. אפשר לבקש חזרה בערבית, ברוסית ובאמהרית.', amount: 0, languages: ['he', 'ar', 'ru', 'am'], days: ['SU', 'MO', 'TU', 'WE', 'TH'], hours: ['09:00', '19:00'], phone: '*5055', places: [remote], assured: 15 },
  { word: 'rights-naz', by: 'rights', kind: 'rights', name: 'مكتب حقوق في الناصرة', description: 'محادثة وجهًا لوجه مع متطوعة. نأتي بكل الرسائل التي وصلت.', how: 'بموعد، ننتظر نحو أسبوع.', amount: 0, languages: ['ar', 'he'], days: ['MO', 'WE'], hours: ['10:00', '13:00'], phone: '+97246550505', places: [{ ...nazareth, name: 'الطابق الأول' }], assured: 50 },
  { word: 'law', by: 'law', kind: 'legal', name: 'ייעוץ בדיני עבודה', other: { ar: { name: 'استشارة في قانون العمل' } }, description: 'פיטורים, שכר שלא שולם, הפליה, היריון. מכתב ראשון למעסיק בלי תשלום.', how: 'שולחים תיאור קצר או מתקשרים. תשובה תוך שבועיים.', amount: 0, languages: ['he', 'ar', 'en'], days: ['TU'], hours: ['14:00', '18:00'], phone: '+97248240606', places: [haifa], assured: 100 },
  { word: 'debts', by: 'budget', kind: 'money', name: 'ליווי משפחה בכלכלת הבית', other: { ar: { name: 'مرافقة عائلة في اقتصاد البيت' } }, description: 'שמונה פגישות עם מלווה מתנדבת: תקציב, חובות, עיקולים.', how: 'שיחת טלפון ושאלון קצר. מתחילים אחרי שלושה שבועות בערך.', amount: 120, fees: 'תשלום סמלי לכל התהליך, ואפשר לבקש פטור.', languages: ['he', 'ar'], phone: '+97235170707', places: [remote, lod], assured: 60 },
  { word: 'nursery', by: 'family', kind: 'childcare', name: 'حضانة بعد الظهر حتى الساعة خمس', other: { he: { name: 'צהרון עד חמש' } }, description: 'لأطفال من 3 حتى 8. وجبة ساخنة ومساعدة في الدروس.', how: 'تسجيل في المكتب. الأماكن تُشغل في آب.', amount: 780, fees: 'في الشهر. تخفيض حسب دخل العائلة.', languages: ['ar'], days: ['SU', 'MO', 'TU', 'WE', 'TH'], hours: ['13:00', '17:00'], phone: '+97246550808', places: [{ street: 'شارع المعارف 5', city: 'נצרת' }], alert: 'مكتمل حتى نهاية كانون الثاني. توجد قائمة انتظار.', assured: 10 },
  { word: 'early', by: 'town', kind: 'childcare', name: 'מעון יום בסבסוד', description: 'לילדים מגיל שלושה חודשים. זכאות לפי שעות עבודה והכנסה.', how: 'בקשה באתר המשרד עד סוף מאי, ואחר כך לפי מקום פנוי.', fees: 'לפי דרגה, מ־700 עד 2,400 בחודש.', languages: ['he', 'am'], phone: '+97289240909', places: [lod], assured: 200 },
  { word: 'welfare', by: 'town', kind: 'welfare', name: 'עובדת סוציאלית של השכונה', description: 'סיוע למשפחה, אלימות בבית, מצוקה. גם מי שאין להם תיק פונים.', how: 'מתקשרים למוקד 106 או באים בימי קבלת קהל.', amount: 0, languages: ['he', 'ar', 'am', 'ru'], days: ['SU', 'WE'], hours: ['08:30', '12:00'], phone: '106', places: [lod, { ...beersheva, street: 'שדרות רגר 20' }], assured: 130 },
  { word: 'clinic', by: 'mind', kind: 'mental_health', name: 'שיחה ראשונה וטיפול קצר', description: 'מרפאה ציבורית. פגישה ראשונה בלי הפניה, ואחר כך עד שתים עשרה פגישות.', how: 'מתקשרים בעצמם. ההמתנה כחודשיים, ומצוקה דחופה מתקבלת באותו יום.', amount: 0, languages: ['he', 'ru', 'ar'], days: ['SU', 'MO', 'TU', 'WE', 'TH'], hours: ['08:00', '18:00'], phone: '+97248361010', places: [{ street: 'רחוב הגפן 14', city: 'חיפה', access: 'כניסה נגישה מרחוב צדדי' }], assured: 45 },
  { word: 'clinic-naz', by: 'mind', kind: 'mental_health', name: 'عيادة للصحة النفسية في الناصرة', description: 'محادثات بالعربية، للكبار وللعائلات.', how: 'يتصل الشخص بنفسه. الانتظار نحو ستة أسابيع.', amount: 0, languages: ['ar', 'he'], days: ['MO', 'TU', 'TH'], hours: ['09:00', '16:00'], phone: '+97246011111', places: [{ street: 'شارع توفيق زياد 9', city: 'נצרת' }], assured: 45 },
  { word: 'health', by: 'town', kind: 'health', name: 'בדיקה תעסוקתית והתאמות בעבודה', description: 'רופאה תעסוקתית: מה אפשר לעשות ואילו התאמות לבקש.', how: 'הפניה של רופא המשפחה.', amount: 0, languages: ['he', 'ru'], phone: '+97286401212', places: [beersheva], assured: 300 },
  { word: 'supported', by: 'wheels', kind: 'employment', name: 'תעסוקה נתמכת', other: { ar: { name: 'تشغيل مدعوم' } }, description: 'מלווה בתוך מקום העבודה, עד שנה. שכר מלא או מותאם.', how: 'פנייה של הקצבאות או עצמית, ואז היכרות בבית.', amount: 0, languages: ['he', 'ar'], phone: '+97237001313', places: [haifa, lod], assured: 25 },
  { word: 'driving', by: 'wheels', kind: 'transport', name: 'הסעה למקום עבודה', description: 'למי שהתחבורה הציבורית אינה נגישה להם, בשלושת החודשים הראשונים.', how: 'בקשה עם אישור של מעסיק.', amount: 0, languages: ['he'], phone: '+97237001313', places: [lod], assured: 170 },
  { word: 'housing', by: 'town', kind: 'housing', name: 'סיוע בשכר דירה', description: 'בדיקת זכאות ומילוי הבקשה יחד.', how: 'בתור, בימי שלישי. מביאים חוזה ותלושים.', amount: 0, languages: ['he', 'am', 'ru'], days: ['TU'], hours: ['09:00', '12:00'], phone: '+97289240909', places: [lod], assured: 80 },
  { word: 'women', by: 'family', kind: 'community', name: 'مجموعة نساء يبحثن عن عمل', other: { he: { name: 'קבוצת נשים מחפשות עבודה' } }, description: 'لقاء أسبوعي بإرشاد امرأة وجدت عملًا هذا العام. قهوة وحاسوب وهاتف.', how: 'نأتي بلا تسجيل.', amount: 0, languages: ['ar'], days: ['WE'], hours: ['10:00', '12:00'], places: [{ street: 'شارع المعارف 5', city: 'נצרת' }], assured: 35 },
  { word: 'digital', by: 'open', kind: 'education', name: 'אוריינות דיגיטלית: דואר, טפסים, קורות חיים', description: 'שישה מפגשים עם מחשב מושאל. מתחילים מן ההתחלה.', how: 'נרשמים בטלפון.', amount: 0, languages: ['he', 'ar', 'am'], phone: '+97235171414', places: [{ ...lod, name: 'הספרייה העירונית' }, remote], assured: 55 },
  { word: 'old', by: 'steps', kind: 'training', name: 'קורס מזכירות רפואית', description: 'נסגר בסוף השנה שעברה. הקורס עובר לתוכנית חדשה.', how: 'אין הרשמה.', languages: ['he'], places: [haifa], status: 'defunct', assured: 420 },
]
