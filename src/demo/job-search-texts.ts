/** Invented lines of work, ways of looking and vacancies, as people tell of them. `[of a woman|of a man]` as in texts.ts. */
import type { ApplicationState, ChannelKind, ChannelState } from '#src/work/job-search/types.ts'
import type { HistoryKind, HistoryWords } from '#src/work/cv/types.ts'

export interface LineText {
  kind: HistoryKind
  /** Years it lasted, and how long ago it ended; 0: it goes on. */
  years: number
  ago: number
  he: HistoryWords
  ar: HistoryWords
}

export const lineTexts: LineText[] = [
  { kind: 'work', years: 3, ago: 4, he: { what: '[מוכרת|מוכר] במאפייה', where: 'מאפיית השקד', did: 'שירות ל־200 לקוחות ביום\nקופה וסגירת יום\nסידור המדפים בבוקר' }, ar: { what: '[بائعة|بائع] في مخبز', where: 'مخبز اللوز', did: 'خدمة 200 زبون في اليوم\nالصندوق وإغلاق اليوم\nترتيب الرفوف صباحًا' } },
  { kind: 'work', years: 5, ago: 2, he: { what: '[מטפלת|מטפל] בקשישים', where: 'חברת סיעוד מרגנית', did: 'ליווי יומי, בישול ותרופות לפי רשימה\nדיווח שבועי לאחות' }, ar: { what: '[مقدّمة|مقدّم] رعاية لكبار السن', where: 'شركة تمريض مرجانية', did: 'مرافقة يومية وطبخ وأدوية حسب قائمة\nتقرير أسبوعي للممرضة' } },
  { kind: 'work', years: 2, ago: 1, he: { what: '[מלקטת|מלקט] במחסן', where: 'מרכז לוגיסטי הצפון', did: 'ליקוט לפי מסופון\nספירת מלאי חודשית' }, ar: { what: '[جامعة|جامع] طلبيات في مخزن', where: 'المركز اللوجستي الشمالي', did: 'جمع الطلبيات بالجهاز\nجرد شهري' } },
  { kind: 'work', years: 4, ago: 6, he: { what: '[פקידה|פקיד] במרפאה', where: 'מרפאת הגליל', did: 'קביעת תורים בטלפון ובדלפק\nהזנת נתונים' }, ar: { what: '[موظفة|موظف] استقبال في عيادة', where: 'عيادة الجليل', did: 'تحديد المواعيد بالهاتف وعند الشباك\nإدخال بيانات' } },
  { kind: 'work', years: 6, ago: 3, he: { what: '[עובדת|עובד] מטבח', where: 'אולמי הכוכב', did: 'הכנה לחתונות של 400 איש\nניקיון לפי הנחיות משרד הבריאות' }, ar: { what: '[عاملة|عامل] مطبخ', where: 'قاعات الكوكب', did: 'التحضير لأعراس من 400 شخص\nنظافة حسب تعليمات وزارة الصحة' } },
  { kind: 'work', years: 1, ago: 0, he: { what: 'עבודות תיקון בבית', where: 'עצמאי', did: 'אינסטלציה קלה, צבע, ריהוט' }, ar: { what: 'أعمال تصليح في البيوت', where: 'عمل حر', did: 'سباكة خفيفة ودهان وأثاث' } },
  { kind: 'voluntary', years: 4, ago: 0, he: { what: 'חלוקת מזון', where: 'בית תמחוי בשכונה', did: 'מיון וחלוקה לארבעים משפחות בשבוע' }, ar: { what: 'توزيع مواد غذائية', where: 'جمعية الحي', did: 'فرز وتوزيع لأربعين عائلة أسبوعيًا' } },
  { kind: 'voluntary', years: 2, ago: 1, he: { what: 'ועד הורים', where: 'בית הספר היסודי', did: 'תיאום טיול שנתי ל־90 ילדים' }, ar: { what: 'لجنة أولياء الأمور', where: 'المدرسة الابتدائية', did: 'تنسيق رحلة سنوية لـ90 طالبًا' } },
  { kind: 'study', years: 1, ago: 2, he: { what: 'קורס יישומי מחשב', where: 'המכללה העירונית', did: '' }, ar: { what: 'دورة تطبيقات حاسوب', where: 'الكلية البلدية', did: '' } },
  { kind: 'study', years: 3, ago: 12, he: { what: 'תעודת בגרות', where: 'בית ספר מקיף', did: '' }, ar: { what: 'شهادة بجروت', where: 'المدرسة الشاملة', did: '' } },
  { kind: 'certificate', years: 0, ago: 3, he: { what: 'רישיון נהיגה, דרגה B', where: 'משרד התחבורה', did: '' }, ar: { what: 'رخصة قيادة، درجة B', where: 'وزارة المواصلات', did: '' } },
  { kind: 'certificate', years: 0, ago: 1, he: { what: 'עזרה ראשונה, 22 שעות', where: 'מד״א', did: '' }, ar: { what: 'إسعاف أولي، 22 ساعة', where: 'نجمة داود الحمراء', did: '' } },
]

interface ChannelText {
  kind: ChannelKind
  name: string
  state: ChannelState
  learned: string
}
interface ApplicationText {
  title: string
  place: string
  /** The kind of the way, by which one of the channels is chosen. */
  by: ChannelKind
  state: ApplicationState
  /** What happened before, in order: state, days before the last, words. */
  news: [state: ApplicationState, words: string][]
  next: string
  learned: string
}

export const searchTexts: Record<'he' | 'ar', { channels: ChannelText[]; people: [name: string, knownHow: string][]; applications: ApplicationText[]; headlines: string[]; summaries: string[] }> = {
  he: {
    channels: [
      { kind: 'people', name: 'לספר לאנשים שמכירים', state: 'works', learned: 'כשאומרים בדיוק מה מחפשים, נזכרים.' },
      { kind: 'internet', name: 'אתר משרות', state: 'tried', learned: 'להפעיל התראה לעיר, אחרת זה הרים של הודעות.' },
      { kind: 'service', name: 'לשכת התעסוקה', state: 'tried', learned: '' },
      { kind: 'street', name: 'שלטים בחלונות במרכז המסחרי', state: 'works', learned: 'לבוא בבוקר, כשהמנהל שם.' },
      { kind: 'social', name: 'קבוצת דרושים של השכונה', state: 'rests', learned: 'הרבה הודעות ישנות.' },
    ],
    people: [['רינה', 'שכנה, עובדת בקופת חולים'], ['מוטי', 'מנהל משמרת לשעבר'], ['דודה של סיגל', 'מכירים מבית הכנסת']],
    applications: [
      { title: '[מוכרת|מוכר] במשמרת בוקר', place: 'מאפייה במרכז', by: 'street', state: 'interview', news: [['sent', 'השארתי קורות חיים אצל המנהל'], ['talking', 'התקשרו ושאלו על בקרים'], ['interview', 'קבעו ליום שלישי']], next: 'לברר אוטובוס לשבע', learned: '' },
      { title: '[פקידת|פקיד] קבלה', place: 'מרפאה', by: 'people', state: 'sent', news: [['sent', 'שלחתי במייל']], next: 'להתקשר ולשאול אם הגיע', learned: '' },
      { title: '[סייעת|סייע] בצהרון', place: 'רשת צהרונים', by: 'internet', state: 'refused', news: [['sent', ''], ['refused', 'ביקשו ניסיון של שנה']], next: '', learned: 'להזכיר בשורה הראשונה את ההתנדבות עם ילדים.' },
      { title: 'עבודה במחסן', place: 'מרכז לוגיסטי', by: 'service', state: 'no_answer', news: [['sent', ''], ['no_answer', 'שלושה שבועות בלי תשובה']], next: '', learned: 'להתקשר אחרי שבוע ולא לחכות.' },
      { title: 'קופה בסופר', place: 'סופר שכונתי', by: 'street', state: 'declined', news: [['sent', ''], ['offer', 'רק משמרות ערב'], ['declined', 'הערבים שייכים לבית']], next: '', learned: 'לשאול על שעות כבר בטלפון.' },
      { title: '[מטפלת|מטפל] במשק בית', place: '', by: 'people', state: 'noticed', news: [], next: 'לשאול כמה שעות', learned: '' },
      { title: '[עובדת|עובד] ייצור', place: 'מפעל אריזה', by: 'service', state: 'began', news: [['sent', ''], ['interview', 'סיור במפעל'], ['began', 'יום ראשון עבר טוב']], next: '', learned: 'הסיור עזר להחליט.' },
    ],
    headlines: ['שירות לקוחות ומכירה', 'עבודה עם אנשים', 'מטבח ואפייה', 'אדמיניסטרציה'],
    summaries: ['[אמינה|אמין], [מסודרת|מסודר] ו[אוהבת|אוהב] לעבוד עם אנשים. [מחפשת|מחפש] משרה יציבה קרוב לבית.', '[לומדת|לומד] מהר ו[עומדת|עומד] בזמנים. חמש שנות ניסיון בשירות.', ''],
  },
  ar: {
    channels: [
      { kind: 'people', name: 'إخبار الناس الذين نعرفهم', state: 'works', learned: 'حين نقول بالضبط عمّ نبحث، يتذكرون.' },
      { kind: 'internet', name: 'موقع وظائف', state: 'tried', learned: 'تفعيل تنبيه للبلدة أفضل.' },
      { kind: 'service', name: 'مكتب التشغيل', state: 'tried', learned: '' },
      { kind: 'street', name: 'لافتات المحلات في السوق', state: 'works', learned: 'الذهاب صباحًا حين يكون المدير هناك.' },
      { kind: 'social', name: 'مجموعة الوظائف في البلدة', state: 'rests', learned: 'رسائل قديمة كثيرة.' },
    ],
    people: [['أم نادر', 'جارة، ابنتها تعمل في العيادة'], ['خالد', 'كان مسؤول الوردية'], ['المعلمة منى', 'علّمت في المدرسة']],
    applications: [
      { title: '[بائعة|بائع] صباحًا', place: 'مخبز في السوق', by: 'street', state: 'interview', news: [['sent', 'تركتُ السيرة الذاتية عند المدير'], ['talking', 'اتصلوا وسألوا عن ساعات الصباح'], ['interview', 'الموعد يوم الثلاثاء']], next: 'التأكد من الحافلة في السابعة', learned: '' },
      { title: '[موظفة|موظف] استقبال', place: 'عيادة', by: 'people', state: 'sent', news: [['sent', 'أرسلتُها بالبريد']], next: 'الاتصال والسؤال إن وصلت', learned: '' },
      { title: '[مساعدة|مساعد] في نادي ظهر', place: 'شبكة نوادٍ', by: 'internet', state: 'refused', news: [['sent', ''], ['refused', 'طلبوا خبرة سنة']], next: '', learned: 'ذكر التطوّع مع الأولاد في السطر الأول.' },
      { title: 'عمل في مخزن', place: 'المركز اللوجستي', by: 'service', state: 'no_answer', news: [['sent', ''], ['no_answer', 'ثلاثة أسابيع دون رد']], next: '', learned: 'الاتصال بعد أسبوع وعدم الانتظار.' },
      { title: 'صندوق في سوبرماركت', place: 'سوبرماركت الحارة', by: 'street', state: 'declined', news: [['sent', ''], ['offer', 'ورديات مساء فقط'], ['declined', 'المساء للبيت']], next: '', learned: 'السؤال عن الساعات منذ المكالمة.' },
      { title: 'مساعدة لسيدة كبيرة في السن', place: '', by: 'people', state: 'noticed', news: [], next: 'السؤال عن عدد الساعات', learned: '' },
      { title: '[عاملة|عامل] إنتاج', place: 'مصنع تغليف', by: 'service', state: 'began', news: [['sent', ''], ['interview', 'جولة في المصنع'], ['began', 'مرّ اليوم الأول جيدًا']], next: '', learned: 'الجولة ساعدت على القرار.' },
    ],
    headlines: ['خدمة زبائن وبيع', 'العمل مع الناس', 'مطبخ ومخبوزات', 'أعمال مكتبية'],
    summaries: ['أمانة وترتيب ومحبة للعمل مع الناس. البحث عن وظيفة ثابتة قريبة من البيت.', 'تعلّم سريع والتزام بالمواعيد. خبرة خمس سنوات في الخدمة.', ''],
  },
}

/** The advertisement for which Samira made a curriculum vitae of its own. */
export const samirasVacancy = 'דרושה מוכרת למאפייה, משמרות בוקר 6:30–13:00, שישה ימים בשבוע. יחס חם ללקוחות, סדר וניקיון, ניסיון בקופה: יתרון. עברית ברמה טובה. לפנות אל המנהל בטלפון.'
