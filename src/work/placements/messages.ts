import type { Persons } from '#src/accompaniment/file/persons.ts'
import { formatDay, formatNumber } from '#src/language/format.ts'
import { by, toOrOf } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Attribution, Contract, EndReason, Grade, PayBasis, Quality, Right, Viewer } from './types.ts'

const times = (language: 'he' | 'ar' | 'en', ratio: number) => formatNumber(language, Math.round(ratio * 100) / 100)
const month = (language: 'he' | 'ar' | 'en', day: string) => new Intl.DateTimeFormat({ he: 'he-IL', ar: 'ar-u-nu-latn', en: 'en-GB' }[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))

const he = {
  title: 'עבודה', lead: 'ההשמה היא אמצע הדרך: איך העבודה, ולאן היא מובילה.', toAll: 'כל העבודות',
  none: 'כאן תופיע עבודה', noneHow: (p: Persons) => toOrOf(p, 'כשמתחילה עבודה, רואים כאן מה טוב בה, מה עוד חסר, ולאן היא מובילה.', 'כשתתחיל עבודה, אפשר לכתוב כאן איפה, איך נמצאה, ולאן היא מובילה.', 'כשיתחיל עבודה, אפשר לכתוב כאן איפה, איך נמצאה, ולאן היא מובילה.', 'כשמתחילה עבודה, כותבים כאן איפה, איך נמצאה, ולאן היא מובילה.'),
  now: 'עכשיו', before: 'קודם', add: 'לכתוב על עבודה', at: (job: string, employer: string) => `${job}, ${employer}`,
  since: (day: string) => `מאז ${formatDay('he', day)}`, willBegin: (day: string) => `מתחילה ב־${formatDay('he', day)}`, fromTo: (from: string, to: string) => `${formatDay('he', from)} עד ${formatDay('he', to)}`,
  lasted: (days: number) => plural('he', days, { one: 'יום אחד', two: 'יומיים', other: `${formatNumber('he', days)} ימים` }),
  good: 'מה טוב בה', horizon: 'האופק', noHorizon: 'עוד לא נכתב לאן העבודה הזאת מובילה.', learned: 'מה נלמד', ended: 'למה הסתיימה',
  reopened: {
    title: 'הדרך נמשכת', words: (p: Persons, day: string) => `העבודה הסתיימה ב־${formatDay('he', day)}. מה שנלמד בה ${toOrOf(p, 'נשאר איתך', 'נשאר איתה', 'נשאר איתו', 'נשאר')}, ולא מתחילים מהתחלה.`,
    meet: 'לקבוע פגישה', plan: 'להסתכל יחד בתכנית', tasks: 'צעד קטן הבא',
  },
  fields: {
    employer: 'המעסיק', employerHint: 'שם מן הרשימה, או במילים', jobTitle: 'העבודה', firstDay: 'יום העבודה הראשון', hoursWeek: 'שעות בשבוע', hoursWanted: 'כמה שעות רצויות', hoursWantedHint: (p: Persons) => by(p.address, 'כמה היא רוצה לעבוד', 'כמה הוא רוצה לעבוד', 'כמה רוצים לעבוד'),
    contract: 'סוג ההעסקה', notKnown: 'עוד לא ידוע', rights: 'זכויות שידוע שנשמרות', horizon: 'לאן העבודה הזאת יכולה להוביל', horizonHint: (p: Persons) => toOrOf(p, 'במילים שלך', 'במילים שלה, אם אפשר', 'במילים שלו, אם אפשר', 'במילים שנאמרו, אם אפשר'),
    attribution: 'איך נמצאה העבודה', attributionHint: 'עבודה שלא נאמר איך נמצאה נרשמת, ונאמר שאינה מבוססת.', attributionWords: 'איך זה קרה', programme: 'במסגרת איזו תכנית', joined: (day: string) => `ההצטרפות לתכנית הייתה ב־${formatDay('he', day)}. עבודה שהתחילה קודם אינה כניסה לעבודה.`,
    save: 'שמירה', keepJob: 'לשמור את העבודה', change: 'עריכה',
  },
  contracts: { open_ended: 'קבועה, בלי תאריך סיום', fixed_term: 'לתקופה קצובה', agency: 'דרך חברת כוח אדם', daily: 'לפי ימים או שעות', self_employed: 'עצמאות', none: 'בלי חוזה' } satisfies Record<Contract, string>,
  rights: { written_terms: 'תנאים בכתב', payslip: 'תלוש שכר', pension: 'פנסיה', travel: 'נסיעות', sick_days: 'ימי מחלה', holidays: 'חופשה וחגים', overtime: 'שעות נוספות' } satisfies Record<Right, string>,
  terms: 'התנאים', hours: (n: number) => plural('he', n, { one: 'שעה אחת בשבוע', two: 'שעתיים בשבוע', other: `${formatNumber('he', n)} שעות בשבוע` }),
  hoursFits: { as_wished: 'כפי שרצו', fewer: (wanted: string) => `רוצים יותר: ${wanted}`, more: (wanted: string) => `רוצים פחות: ${wanted}`, unknown: '' },
  attribution: {
    placed: { name: 'דרך התכנית', means: 'המשרה באה מן התכנית: ממעסיק שהיא קשורה אליו, או בהפניה שלה' },
    supported: { name: 'בתמיכת הליווי', means: 'נמצאה בחיפוש משלהם, בעזרה שעשתה הבדל: קורות חיים, הכנה לריאיון, הכשרה' },
    alone: { name: 'בכוחות עצמם', means: 'נמצאה לבד. זו הצלחה של היוזמה, ונכתבת כמו שהיא' },
    already_employed: { name: 'כבר בעבודה בעת ההצטרפות', means: 'העבודה התחילה לפני ההצטרפות. היא לא נספרת ככניסה לעבודה; קידום בה כן נספר' },
  } satisfies Record<Attribution, { name: string; means: string }>,
  behind: {
    title: 'איך נמצאה, ומה מראה זאת', unproven: 'עוד לא מבוססת', missing: { attribution: 'לא נכתב איך נמצאה', evidence: 'אין עדיין דבר שמראה שעובדים שם' }, strongest: (grade: string) => `הראיה החזקה ביותר: ${grade}`, notEntry: 'לא נספרת ככניסה לעבודה',
    grades: { A: 'תלוש או רישום רשמי', B: 'אישור של המעסיק', C: 'מסמך אחר, כמו חוזה', D: 'דברי האדם עצמו', E: 'דברי מי שמלווה' } satisfies Record<Grade, string>,
    own: 'מילה שלי', none: 'עוד לא נשמר דבר.', add: 'להוסיף ראיה', addOwn: 'לספר במילים שלי', grade: 'מה זה', onDay: 'מאיזה יום', onDayHint: 'היום שהמסמך או הדברים מספרים עליו, לא היום שבו נשמרו', words: 'במילים', wordsHint: 'מה נראה, מה נאמר ועל ידי מי', ownWordsBy: (a: Address) => by(a, 'מה את יכולה לספר על העבודה', 'מה אתה יכול לספר על העבודה', 'מה אפשר לספר על העבודה'),
    document: 'מסמך (לא חובה)', documentHint: 'PDF, תמונה או DOCX, עד 8 מגה־בייט. הוא נשמר מוצפן, ונפתח רק למי שרשאים לראות את השכר.', keep: 'לשמור', download: 'לפתוח את המסמך', hasDocument: 'נשמר מסמך', by: (name: string) => `נשמר על ידי ${name}`, byYou: 'נשמר על ידך', noDocument: 'לא נשמר מסמך',
    ownDocument: 'לשמור תלוש או מסמך', ownDocumentFile: 'המסמך', ownDocumentHint: 'אפשר לצלם בטלפון. PDF, תמונה או DOCX, עד 8 מגה־בייט. המסמך נשמר מוצפן, ונפתח רק לך, למי שמלווים אותך ולמי שמנחים אותם.',
    takeAway: { title: 'להסיר את המסמך', means: 'המסמך יימחק ואי אפשר יהיה להחזירו. יישאר רשום שהיה כאן מסמך, מי הסיר אותו, מתי ולמה. מה שהוא הוכיח לא ייספר עוד.', why: 'למה מסירים', whyHint: 'למשל: נשמר בטעות, או של מישהו אחר', do: 'להסיר את המסמך', done: (day: string, by: string) => `המסמך הוסר ב־${formatDay('he', day)}${by ? ` על ידי ${by}` : ''}, ולא נספר עוד` },
  },
  pay: {
    title: 'שכר', lead: 'ברוטו. נראה רק למי שמלווים, למי שמובילים אותם ולאדם עצמו.', none: 'עוד לא נכתב שכר.', amount: 'שכר ברוטו בשקלים', basis: 'לפי', bases: { month: 'חודש', hour: 'שעה' } satisfies Record<PayBasis, string>, from: 'החל מיום', adjusted: 'שכר מינימום מותאם, באחוזים', adjustedHint: 'רק אם נקבע שכר מינימום מותאם. אחרת להשאיר ריק.', tell: 'לעדכן שכר', was: 'מה היה',
    sum: { month: (n: string) => `${n}\u00a0₪ לחודש`, hour: (n: string) => `${n}\u00a0₪ לשעה` } satisfies Record<PayBasis, (n: string) => string>, since: (day: string) => `מ־${formatDay('he', day)}`,
    minimum: (ratio: number, day: string) => `בערך ${times('he', ratio)} משכר המינימום של ${month('he', day)}, בחישוב למשרה מלאה`, adjustedMinimum: (ratio: number, percent: number, day: string) => `בערך ${times('he', ratio)} משכר המינימום המותאם (${percent}% מן המינימום של ${month('he', day)})`,
    average: (ratio: number, day: string) => `בערך ${times('he', ratio)} מן השכר הממוצע (${month('he', day)})`, median: (ratio: number, day: string) => `בערך ${times('he', ratio)} מן השכר החציוני (${month('he', day)})`,
    unknown: { hours: 'כדי להשוות צריך לדעת כמה שעות עובדים בשבוע.', figure: 'לא רשום נתון להשוואה לאותו זמן.' }, source: 'מקור', notVerified: 'הנתון עוד לא נבדק בידי המרכז',
    below: { title: 'כדאי לבדוק את הזכויות', words: 'לפי מה שנכתב השכר נמוך משכר המינימום. אולי חסר כאן פרט, ואולי מגיע יותר. אפשר להסתכל יחד בתלוש, ולפנות לקו זכויות של משרד העבודה או לארגון עובדים. פונים רק כשרוצים.' },
  },
  quality: {
    title: 'איך העבודה', lead: 'שבעה חלקים, בלי סכום: כפי שרואים אותה מי שעובדים בה ומי שמלווים, זה לצד זה.', none: 'עוד לא נאמר איך העבודה.', say: 'להגיד איך העבודה עכשיו', sayOwn: 'איך העבודה בשבילך עכשיו', due: (days: number) => `עברו ${days} ימים בעבודה: זמן טוב להסתכל שוב.`,
    who: 'של מי המבט', onDay: 'ביום', notLooked: 'לא הסתכלנו', notLookedOwn: 'לדלג', words: 'במילים (לא חובה)', keep: 'לשמור', part: 'חלק', table: 'הכול בטבלה', apart: 'רואים אחרת, כדאי לדבר על זה', overTime: 'לאורך זמן', chart: (part: string) => `קו לאורך זמן: ${part}`, day: 'יום', chartAll: 'שבעת החלקים, כפי ששני הצדדים רואים אותם',
    viewers: (p: Persons): Record<Viewer, string> => ({ participant: toOrOf(p, 'המבט שלך', 'המבט שלה', 'המבט שלו', `המבט של ${p.name}`), promoter: by(p.promoterAddress, 'המבט של המקדמת', 'המבט של המקדם', 'המבט של מי שמלווה') }),
    parts: { pay: 'שכר', hours: 'שעות', rights: 'חוזה וזכויות', stability: 'יציבות', skills: 'התאמה ליכולות', health_family: 'התאמה לבריאות ולבית', horizon: 'אופק' } satisfies Record<Quality, string>,
    levels: {
      pay: ['לא מספיק', 'מתחת למקובל', 'סביר', 'טוב לעבודה כזאת'], hours: ['רחוק מן הרצוי', 'פחות או יותר', 'קרוב לרצוי', 'כמו שרצו'], rights: ['כמעט אין', 'חלק נשמרות', 'רובן נשמרות', 'כולן נשמרות'],
      stability: ['יכולה להיגמר בכל יום', 'לזמן קצר', 'נראה שתימשך', 'יציבה, ורוצים שתימשך'], skills: ['לא נוגעת ביכולות', 'מעט מן היכולות', 'רוב היכולות', 'היכולות בשימוש, ולומדים'],
      health_family: ['פוגעת בבריאות או בבית', 'קשה, אבל אפשר', 'מסתדר רוב הזמן', 'משתלבת היטב'], horizon: ['אין לאן', 'אולי, לא ברור', 'יש כיוון', 'יש דרך קדימה'],
    } satisfies Record<Quality, readonly [string, string, string, string]>,
  },
  end: {
    tell: 'העבודה הסתיימה', lastDay: 'יום העבודה האחרון', reason: 'למה', words: 'מה קרה', learned: 'מה נלמד לעבודה הבאה', learnedHint: 'מה היה טוב ושווה לחפש שוב, ומה לשאול מראש', keep: 'לשמור', back: 'זו טעות, העבודה נמשכת', sure: 'העבודה נמשכת', goOn: 'לבטל את הסיום',
    reasons: { better_job: 'עבודה טובה יותר', studies: 'לימודים', resigned: 'רצון לעזוב', family: 'משפחה', health: 'בריאות', contract_ended: 'החוזה הסתיים', closed_down: 'המקום נסגר', dismissed: 'פיטורים או צמצום', other: 'סיבה אחרת' } satisfies Record<EndReason, string>,
  },
  there: { title: 'מי עובדים כאן', lead: 'מי שהגישה אליהם פתוחה לך. בלי שכר.', none: 'אין כאן השמות הפתוחות לפניך.' }, followUp: 'מה נאמר בימי המעקב',
  own: { title: 'העבודה שלי', read: 'לעבודה שלי', look: 'איך העבודה? להגיד במילים שלי' },
}
type Words = Shape<typeof he>
/** `viewers` gives words by a key, as it is. */
export type Messages = Omit<Words, 'quality'> & { quality: Omit<Words['quality'], 'viewers'> & { viewers: typeof he.quality.viewers } }

const ar: Messages = {
  title: 'العمل', lead: 'التنسيب للعمل هو منتصف الطريق: كيف هو العمل، وإلى أين يقود.', toAll: 'كل الأعمال',
  none: 'هنا سيظهر العمل', noneHow: (p) => toOrOf(p, 'حين يبدأ عمل، يظهر هنا ما الجيد فيه، وما ينقص بعد، وإلى أين يقود.', 'حين تبدأ عملًا، يُكتب هنا أين، وكيف وُجد، وإلى أين يقود.', 'حين يبدأ عملًا، يُكتب هنا أين، وكيف وُجد، وإلى أين يقود.', 'حين يبدأ عمل، يُكتب هنا أين، وكيف وُجد، وإلى أين يقود.'),
  now: 'الآن', before: 'سابقًا', add: 'كتابة عن عمل', at: (job, employer) => `${job}، ${employer}`,
  since: (day) => `منذ ${formatDay('ar', day)}`, willBegin: (day) => `يبدأ في ${formatDay('ar', day)}`, fromTo: (from, to) => `${formatDay('ar', from)} حتى ${formatDay('ar', to)}`,
  lasted: (days) => plural('ar', days, { one: 'يوم واحد', two: 'يومان', few: `${formatNumber('ar', days)} أيام`, many: `${formatNumber('ar', days)} يومًا`, other: `${formatNumber('ar', days)} يوم` }),
  good: 'ما الجيد فيه', horizon: 'الأفق', noHorizon: 'لم يُكتب بعد إلى أين يقود هذا العمل.', learned: 'ماذا تعلّمنا', ended: 'لماذا انتهى',
  reopened: {
    title: 'الطريق مستمر', words: (p, day) => `انتهى العمل في ${formatDay('ar', day)}. ما تعلّمناه فيه ${toOrOf(p, 'باقٍ معك', 'باقٍ معها', 'باقٍ معه', 'باقٍ')}، ولا نبدأ من الصفر.`,
    meet: 'تحديد لقاء', plan: 'النظر معًا في الخطة', tasks: 'الخطوة الصغيرة التالية',
  },
  fields: {
    employer: 'المشغّل', employerHint: 'اسم من القائمة، أو بالكلمات', jobTitle: 'العمل', firstDay: 'أول يوم عمل', hoursWeek: 'ساعات في الأسبوع', hoursWanted: 'كم ساعة مرغوبة', hoursWantedHint: (p) => by(p.address, 'كم تريد أن تعمل', 'كم يريد أن يعمل', 'كم ساعة عمل مطلوبة'),
    contract: 'نوع التشغيل', notKnown: 'غير معروف بعد', rights: 'حقوق معروف أنها محفوظة', horizon: 'إلى أين يمكن أن يقود هذا العمل', horizonHint: (p) => toOrOf(p, 'بكلماتك', 'بكلماتها إن أمكن', 'بكلماته إن أمكن', 'بالكلمات التي قيلت إن أمكن'),
    attribution: 'كيف وُجد العمل', attributionHint: 'العمل الذي لم يُقل كيف وُجد يُسجَّل، ويُقال إنه غير مثبت.', attributionWords: 'كيف حدث ذلك', programme: 'ضمن أي برنامج', joined: (day) => `كان الانضمام إلى البرنامج في ${formatDay('ar', day)}. عمل بدأ قبل ذلك ليس دخولًا إلى العمل.`,
    save: 'حفظ', keepJob: 'حفظ العمل', change: 'تعديل',
  },
  contracts: { open_ended: 'دائم، بلا تاريخ انتهاء', fixed_term: 'لمدة محددة', agency: 'عن طريق شركة قوى عاملة', daily: 'بالأيام أو الساعات', self_employed: 'عمل مستقل', none: 'بلا عقد' },
  rights: { written_terms: 'شروط مكتوبة', payslip: 'قسيمة راتب', pension: 'تقاعد', travel: 'مواصلات', sick_days: 'أيام مرض', holidays: 'عطل وأعياد', overtime: 'ساعات إضافية' },
  terms: 'الشروط', hours: (n) => plural('ar', n, { one: 'ساعة واحدة في الأسبوع', two: 'ساعتان في الأسبوع', few: `${formatNumber('ar', n)} ساعات في الأسبوع`, many: `${formatNumber('ar', n)} ساعة في الأسبوع`, other: `${formatNumber('ar', n)} ساعة في الأسبوع` }),
  hoursFits: { as_wished: 'كما هو مطلوب', fewer: (wanted) => `المطلوب أكثر: ${wanted}`, more: (wanted) => `المطلوب أقل: ${wanted}`, unknown: '' },
  attribution: {
    placed: { name: 'عن طريق البرنامج', means: 'جاءت الوظيفة من البرنامج: من مشغّل على صلة به، أو بإحالة منه' },
    supported: { name: 'بدعم المرافقة', means: 'وُجد في بحث ذاتي، بمساعدة صنعت فرقًا: سيرة ذاتية، تحضير لمقابلة، تأهيل' },
    alone: { name: 'بجهد ذاتي', means: 'وُجد دون مساعدة. هذا نجاح للمبادرة، ويُكتب كما هو' },
    already_employed: { name: 'على رأس عمله عند الانضمام', means: 'بدأ العمل قبل الانضمام. لا يُحسب دخولًا إلى العمل؛ أما التقدّم فيه فيُحسب' },
  },
  behind: {
    title: 'كيف وُجد، وما الذي يُظهر ذلك', unproven: 'غير مثبت بعد', missing: { attribution: 'لم يُكتب كيف وُجد', evidence: 'لا شيء بعد يُظهر أن العمل قائم' }, strongest: (grade) => `أقوى إثبات: ${grade}`, notEntry: 'لا يُحسب دخولًا إلى العمل',
    grades: { A: 'قسيمة راتب أو سجل رسمي', B: 'تأكيد من المشغّل', C: 'مستند آخر، مثل عقد', D: 'كلام صاحب العلاقة', E: 'كلام من يرافق' },
    own: 'كلامي', none: 'لم يُحفظ شيء بعد.', add: 'إضافة إثبات', addOwn: 'أن أحكي بكلماتي', grade: 'ما هو', onDay: 'من أي يوم', onDayHint: 'اليوم الذي يخبر عنه المستند أو الكلام، لا يوم حفظه', words: 'بالكلمات', wordsHint: 'ماذا شوهد، وماذا قيل ومن قاله', ownWordsBy: (a) => by(a, 'ماذا تحكين عن العمل', 'ماذا تحكي عن العمل', 'ماذا يمكن أن يُحكى عن العمل'),
    document: 'مستند (اختياري)', documentHint: 'PDF أو صورة أو DOCX، حتى 8 ميغابايت. يُحفظ مشفّرًا، ولا يُفتح إلا لمن يحق له رؤية الأجر.', keep: 'حفظ', download: 'فتح المستند', hasDocument: 'حُفظ مستند', by: (name) => `حُفظ من قِبل ${name}`, byYou: 'حُفظ من قِبلك', noDocument: 'لم يُحفظ مستند',
    ownDocument: 'حفظ قسيمة راتب أو مستند', ownDocumentFile: 'المستند', ownDocumentHint: 'يمكن تصويره بالهاتف. PDF أو صورة أو DOCX، حتى 8 ميغابايت. يُحفظ المستند مشفّرًا، ولا يُفتح إلا لك ولمن يرافقك ولمن يشرف على المرافقة.',
    takeAway: { title: 'إزالة المستند', means: 'سيُحذف المستند ولن يمكن استرجاعه. يبقى مسجّلًا أنه كان هنا، ومن أزاله ومتى ولماذا، وما أثبته لا يُحسب بعد ذلك.', why: 'لماذا يُزال', whyHint: 'مثلًا: حُفظ بالخطأ، أو يخصّ شخصًا آخر', do: 'إزالة المستند', done: (day, by) => `أُزيل المستند في ${formatDay('ar', day)}${by ? ` من قِبل ${by}` : ''}، ولا يُحسب بعد ذلك` },
  },
  pay: {
    title: 'الأجر', lead: 'إجمالي. يراه من يرافقون ومن يقودونهم وصاحب العلاقة فقط.', none: 'لم يُكتب أجر بعد.', amount: 'الأجر الإجمالي بالشيكل', basis: 'بحسب', bases: { month: 'الشهر', hour: 'الساعة' }, from: 'ابتداءً من يوم', adjusted: 'الحد الأدنى الملاءَم، بالنسبة المئوية', adjustedHint: 'فقط إن حُدّد حد أدنى ملاءَم. وإلا يُترك فارغًا.', tell: 'تحديث الأجر', was: 'ماذا كان',
    sum: { month: (n) => `${n}\u00a0₪ في الشهر`, hour: (n) => `${n}\u00a0₪ للساعة` }, since: (day) => `منذ ${formatDay('ar', day)}`,
    minimum: (ratio, day) => `نحو ${times('ar', ratio)} من الحد الأدنى للأجور في ${month('ar', day)}، محسوبًا لوظيفة كاملة`, adjustedMinimum: (ratio, percent, day) => `نحو ${times('ar', ratio)} من الحد الأدنى الملاءَم (${percent}% من الحد الأدنى في ${month('ar', day)})`,
    average: (ratio, day) => `نحو ${times('ar', ratio)} من معدَّل الأجور (${month('ar', day)})`, median: (ratio, day) => `نحو ${times('ar', ratio)} من الأجر الوسيط (${month('ar', day)})`,
    unknown: { hours: 'للمقارنة يجب أن نعرف عدد ساعات العمل في الأسبوع.', figure: 'لا معطى مسجَّلًا للمقارنة في ذلك الوقت.' }, source: 'المصدر', notVerified: 'لم يفحص المركز المعطى بعد',
    below: { title: 'يجدر فحص الحقوق', words: 'بحسب ما كُتب، الأجر أقل من الحد الأدنى. ربما ينقص هنا تفصيل، وربما يُستحق أكثر. يمكن النظر معًا في قسيمة الراتب، والتوجّه إلى خط الحقوق في وزارة العمل أو إلى نقابة عمّال. لا يُتوجَّه إلا برغبة صاحب العلاقة.' },
  },
  quality: {
    title: 'كيف هو العمل', lead: 'سبعة أجزاء بلا مجموع: كما يراه من يعمل فيه ومن يرافق، جنبًا إلى جنب.', none: 'لم يُقل بعد كيف هو العمل.', say: 'قول كيف هو العمل الآن', sayOwn: 'كيف هو العمل بالنسبة إليك الآن', due: (days) => `مرّ ${days} يومًا في العمل: وقت مناسب للنظر من جديد.`,
    who: 'نظرة مَن', onDay: 'التاريخ', notLooked: 'لم ننظر فيه', notLookedOwn: 'تخطّي', words: 'بالكلمات (اختياري)', keep: 'حفظ', part: 'الجزء', table: 'الكل في جدول', apart: 'النظرتان مختلفتان، يجدر الحديث عن ذلك', overTime: 'عبر الزمن', chart: (part) => `خط عبر الزمن: ${part}`, day: 'التاريخ', chartAll: 'الأجزاء السبعة كما يراها الطرفان',
    viewers: (p) => ({ participant: toOrOf(p, 'نظرتك', 'نظرتها', 'نظرته', `نظرة ${p.name}`), promoter: by(p.promoterAddress, 'نظرة موجِّهة التشغيل', 'نظرة موجِّه التشغيل', 'نظرة من يرافق') }),
    parts: { pay: 'الأجر', hours: 'الساعات', rights: 'العقد والحقوق', stability: 'الاستقرار', skills: 'الملاءمة للقدرات', health_family: 'الملاءمة للصحة والبيت', horizon: 'الأفق' },
    levels: {
      pay: ['غير كافٍ', 'أقل من المعتاد', 'معقول', 'جيد لمثل هذا العمل'], hours: ['بعيدة عن المطلوب', 'تقريبًا', 'قريبة من المطلوب', 'كما هو مطلوب'], rights: ['تكاد تكون معدومة', 'بعضها محفوظ', 'معظمها محفوظ', 'كلها محفوظة'],
      stability: ['قد ينتهي في أي يوم', 'لوقت قصير', 'يبدو أنه سيستمر', 'مستقر، والرغبة أن يستمر'], skills: ['لا يستعمل القدرات', 'القليل من القدرات', 'معظم القدرات', 'القدرات مستعملة، وفيه تعلّم'],
      health_family: ['يضرّ بالصحة أو بالبيت', 'صعب لكنه ممكن', 'مناسب معظم الوقت', 'مناسب جدًّا'], horizon: ['لا أفق', 'ربما، غير واضح', 'هناك اتجاه', 'هناك طريق إلى الأمام'],
    },
  },
  end: {
    tell: 'انتهى العمل', lastDay: 'آخر يوم عمل', reason: 'السبب', words: 'ماذا حدث', learned: 'ماذا تعلّمنا للعمل القادم', learnedHint: 'ما كان جيدًا ويستحق البحث عنه ثانية، وما نسأل عنه مسبقًا', keep: 'حفظ', back: 'هذا خطأ، العمل مستمر', sure: 'العمل مستمر', goOn: 'إلغاء النهاية',
    reasons: { better_job: 'عمل أفضل', studies: 'دراسة', resigned: 'رغبة في المغادرة', family: 'العائلة', health: 'الصحة', contract_ended: 'انتهى العقد', closed_down: 'أُغلق المكان', dismissed: 'فصل أو تقليص', other: 'سبب آخر' },
  },
  there: { title: 'من يعمل هنا', lead: 'من يُسمح لك برؤيتهم. بلا أجر.', none: 'لا تنسيبات هنا مفتوحة لك.' }, followUp: 'ما قيل في أيام المتابعة',
  own: { title: 'عملي', read: 'إلى عملي', look: 'كيف العمل؟ القول بكلماتي' },
}

const en: Messages = {
  title: 'Work', lead: 'Placement is the middle of the way: how the job is, and where it leads.', toAll: 'All jobs',
  none: 'A job will stand here', noneHow: (p) => toOrOf(p, 'When a job begins, you see here what is good in it, what is still missing, and where it leads.', 'When she begins a job, write here where, how it was found, and where it leads.', 'When he begins a job, write here where, how it was found, and where it leads.', 'When a job begins, write here where, how it was found, and where it leads.'),
  now: 'Now', before: 'Before', add: 'Tell of a job', at: (job, employer) => `${job}, ${employer}`,
  since: (day) => `since ${formatDay('en', day)}`, willBegin: (day) => `begins on ${formatDay('en', day)}`, fromTo: (from, to) => `${formatDay('en', from)} to ${formatDay('en', to)}`,
  lasted: (days) => plural('en', days, { one: 'one day', other: `${formatNumber('en', days)} days` }),
  good: 'What is good in it', horizon: 'The horizon', noHorizon: 'It is not written yet where this job leads.', learned: 'What was learned', ended: 'Why it ended',
  reopened: {
    title: 'The way goes on', words: (p, day) => `The job ended on ${formatDay('en', day)}. What was learned in it ${toOrOf(p, 'stays with you', 'stays with her', 'stays with him', 'stays')}: nobody begins from the beginning.`,
    meet: 'Arrange a meeting', plan: 'Look at the plan together', tasks: 'The next small step',
  },
  fields: {
    employer: 'Employer', employerHint: 'A name from the list, or in words', jobTitle: 'Job', firstDay: 'First workday', hoursWeek: 'Hours a week', hoursWanted: 'Hours wished for', hoursWantedHint: (p) => by(p.address, 'How much she wants to work', 'How much he wants to work', 'How much work is wished for'),
    contract: 'Contract', notKnown: 'Not known yet', rights: 'Rights known to be kept', horizon: 'Where this job can lead', horizonHint: (p) => toOrOf(p, 'In your own words', 'In her words, where possible', 'In his words, where possible', 'In the words that were said, where possible'),
    attribution: 'How the job was found', attributionHint: 'A job of which nobody said how it was found is kept, and said to be unproven.', attributionWords: 'How it came about', programme: 'In which programme', joined: (day) => `Joined the programme on ${formatDay('en', day)}. A job that began before is no entry into work.`,
    save: 'Save', keepJob: 'Keep the job', change: 'Change',
  },
  contracts: { open_ended: 'Permanent, without an end', fixed_term: 'For a fixed time', agency: 'Through an agency', daily: 'By days or hours', self_employed: 'Self-employed', none: 'No contract' },
  rights: { written_terms: 'Terms in writing', payslip: 'Payslip', pension: 'Pension', travel: 'Travel', sick_days: 'Sick days', holidays: 'Leave and holidays', overtime: 'Overtime' },
  terms: 'Terms', hours: (n) => plural('en', n, { one: 'one hour a week', other: `${formatNumber('en', n)} hours a week` }),
  hoursFits: { as_wished: 'as wished', fewer: (wanted) => `more are wished for: ${wanted}`, more: (wanted) => `fewer are wished for: ${wanted}`, unknown: '' },
  attribution: {
    placed: { name: 'Through the programme', means: 'The job came from the programme: from an employer it works with, or by its referral' },
    supported: { name: 'With support', means: 'Found in a search of their own, with help that made a difference: CV, interview practice, training' },
    alone: { name: 'Found alone', means: 'Found without help. It is a success of initiative, and written as it is' },
    already_employed: { name: 'Already employed at joining', means: 'The job began before joining. It does not count as an entry into work; advancement in it does count' },
  },
  behind: {
    title: 'How it was found, and what shows it', unproven: 'Unproven so far', missing: { attribution: 'nobody wrote how it was found', evidence: 'nothing shows yet that somebody works there' }, strongest: (grade) => `Strongest evidence: ${grade}`, notEntry: 'Does not count as an entry into work',
    grades: { A: 'payslip or official record', B: 'statement of the employer', C: 'another document, such as a contract', D: 'the person’s own word', E: 'the promoter’s word' },
    own: 'My word', none: 'Nothing is kept yet.', add: 'Add evidence', addOwn: 'Tell it in my own words', grade: 'What it is', onDay: 'Of which day', onDayHint: 'The day of which the document or the words tell, not the day on which they are kept', words: 'In words', wordsHint: 'What was seen, what was said and by whom', ownWordsBy: () => 'What can you tell of the job',
    document: 'Document (if there is one)', documentHint: 'PDF, picture or DOCX, up to 8 MB. It is kept encrypted, and opens only to those who may see the pay.', keep: 'Keep', download: 'Open the document', hasDocument: 'A document is kept', by: (name) => `kept by ${name}`, byYou: 'kept by you', noDocument: 'no document kept',
    ownDocument: 'Keep a payslip or a document', ownDocumentFile: 'The document', ownDocumentHint: 'A picture taken by phone will do. PDF, picture or DOCX, up to 8 MB. It is kept encrypted, and opens only to you, to who accompanies you and to who guides them.',
    takeAway: { title: 'Take the document away', means: 'The document is deleted and cannot be brought back. That it was here, who took it away, when and why stays written, and what it showed counts no more.', why: 'Why it is taken away', whyHint: 'For instance: kept by mistake, or somebody else’s', do: 'Take the document away', done: (day, by) => `The document was taken away on ${formatDay('en', day)}${by ? ` by ${by}` : ''}, and counts no more` },
  },
  pay: {
    title: 'Pay', lead: 'Gross. Seen only by who accompanies, who leads them, and the person.', none: 'No pay is written yet.', amount: 'Gross pay in shekels', basis: 'By', bases: { month: 'month', hour: 'hour' }, from: 'From', adjusted: 'Adjusted minimum wage, in percent', adjustedHint: 'Only where an adjusted minimum was set. Otherwise leave it empty.', tell: 'Update the pay', was: 'What it was',
    sum: { month: (n) => `NIS ${n} a month`, hour: (n) => `NIS ${n} an hour` }, since: (day) => `since ${formatDay('en', day)}`,
    minimum: (ratio, day) => `about ${times('en', ratio)} of the minimum wage of ${month('en', day)}, reckoned to full time`, adjustedMinimum: (ratio, percent, day) => `about ${times('en', ratio)} of the adjusted minimum (${percent}% of the minimum of ${month('en', day)})`,
    average: (ratio, day) => `about ${times('en', ratio)} of the average wage (${month('en', day)})`, median: (ratio, day) => `about ${times('en', ratio)} of the median wage (${month('en', day)})`,
    unknown: { hours: 'To compare, the hours of a week have to be known.', figure: 'No figure of that time is recorded to compare with.' }, source: 'Source', notVerified: 'the centre has not verified this figure yet',
    below: { title: 'Worth looking at the rights', words: 'By what is written the pay is below the minimum wage. Perhaps a detail is missing here, and perhaps more is due. Look at the payslip together, and turn to the rights line of the Ministry of Labour or to a workers’ union. Only if the person wishes it.' },
  },
  quality: {
    title: 'How the job is', lead: 'Seven parts and no sum: as those see it who work in it and who accompany, side by side.', none: 'Nobody has said yet how the job is.', say: 'Say how the job is now', sayOwn: 'How the job is for you now', due: (days) => `${days} days in the job: a good time to look again.`,
    who: 'Whose view', onDay: 'On', notLooked: 'Not looked at', notLookedOwn: 'Skip', words: 'In words (if you like)', keep: 'Keep', part: 'Part', table: 'All of it in a table', apart: 'seen differently, worth talking about', overTime: 'Over time', chart: (part) => `Line over time: ${part}`, day: 'Day', chartAll: 'The seven parts as the two see them',
    viewers: (p) => ({ participant: toOrOf(p, 'Yours', 'Hers', 'His', `${p.name}’s`), promoter: by(p.promoterAddress, 'The promoter’s', 'The promoter’s', 'Of who accompanies') }),
    parts: { pay: 'Pay', hours: 'Hours', rights: 'Contract and rights', stability: 'Stability', skills: 'Fit to abilities', health_family: 'Fit to health and home', horizon: 'Horizon' },
    levels: {
      pay: ['not enough', 'below the usual', 'reasonable', 'good for such a job'], hours: ['far from what is wished', 'more or less', 'near to what is wished', 'as wished'], rights: ['hardly any', 'some are kept', 'most are kept', 'all are kept'],
      stability: ['may end any day', 'for a short time', 'seems to go on', 'stable, and wished to go on'], skills: ['touches no abilities', 'a few of the abilities', 'most of the abilities', 'abilities are used, and one learns'],
      health_family: ['harms health or home', 'hard, but possible', 'works most of the time', 'fits well'], horizon: ['leads nowhere', 'perhaps, not clear', 'there is a direction', 'there is a way forward'],
    },
  },
  end: {
    tell: 'The job has ended', lastDay: 'Last workday', reason: 'Why', words: 'What happened', learned: 'What was learned for the next job', learnedHint: 'What was good and worth looking for again, and what to ask beforehand', keep: 'Keep', back: 'A mistake: the job goes on', sure: 'The job goes on', goOn: 'Take the end back',
    reasons: { better_job: 'a better job', studies: 'studies', resigned: 'wished to leave', family: 'family', health: 'health', contract_ended: 'the contract ended', closed_down: 'the place closed', dismissed: 'dismissal or cuts', other: 'another reason' },
  },
  there: { title: 'Who works here', lead: 'Those who are open to you. Without pay.', none: 'No placements here are open to you.' }, followUp: 'What was said on the days of follow-up',
  own: { title: 'My work', read: 'To my work', look: 'How is the job? Say it in my own words' },
}

export const messages: Record<'he' | 'ar' | 'en', Messages> = { he, ar, en }
