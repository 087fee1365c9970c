import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'
import type { By } from './asked.ts'
import type { Measure } from './measures.ts'
import type { Distance, ExitStage } from './participation.ts'
import type { AdvancementKind, Attribution, Excluded, Grade, Initiator, Quality } from './types.ts'

const days = [30, 90, 180, 365] as const
/** The words of a measure that has a day in its key. */
type Plain = Exclude<Measure, `retained_${string}` | `stayed_${string}`>

const he = {
  title: 'תוצאות', lead: 'שני מדדים, תמיד יחד: מסוגלות תעסוקתית שגדלה, ועבודה טובה עם אופק. ליד כל מספר כתוב מתוך כמה, מי לא נספר ולמה, ועל מי לא ידוע.',
  filter: { title: 'על מי מדובר', from: 'הצטרפו מחודש', until: 'עד חודש', programme: 'תכנית', centre: 'מרכז', all: 'הכול', by: 'לפי', show: 'הצגה', asOf: (day: string) => `נכון ל־${day}`, wholeMonths: 'לפי חודשים שלמים, עד סוף החודש שעבר.' },
  by: { month: 'חודש הצטרפות', quarter: 'רבעון הצטרפות', programme: 'תכנית', centre: 'מרכז', population: 'אוכלוסייה', exclusion: 'מה עמד בדרך לעבודה' } satisfies Record<By, string>,
  joined: (n: number) => plural('he', n, { one: 'הצטרפה בסך הכול אחת', two: 'הצטרפו שניים', other: `הצטרפו ${n}` }), joinedFew: 'הצטרפו פחות מחמישה', joinedColumn: 'הצטרפו',
  nobody: { title: 'בחודשים האלה לא הצטרף איש', how: 'אפשר לבחור חודשים אחרים או תכנית אחרת.' },
  guarded: 'מספרים קטנים מחמישה (אחד עד ארבעה) מוגנים, ואיתם מספרים שאפשר היה לחשב אותם מהם. במקומם כתוב „מוגן”.', hidden: 'מוגן', overall: 'כולם יחד', none: 'לא נאמר',
  of: (n: string, all: string) => `${n} מתוך ${all}`, unknown: (n: string) => `לא ידוע: ${n}`, known: 'ידוע שכן', ofColumn: 'מתוך', unknownColumn: 'לא ידוע', least: 'לפחות', most: 'לכל היותר', among: 'בין מי שידוע', interval: 'טווח (95%)', left: 'לא נספרו',
  between: (least: string, most: string) => `בין ${least} ל־${most}: תלוי במי שלא ידוע עליהם`, amongKnown: (share: string, from: string, to: string) => `בין מי שידוע עליהם: ${share} (95%: ${from} עד ${to})`, exactly: (share: string) => `${share}`, notCounted: (words: string) => `לא נספרו: ${words}`, nothing: 'אין על מי לומר',
  measures: {
    grown: ['מסוגלות תעסוקתית שגדלה', 'שינוי מהימן בציר אחד לפחות, ובלי ירידה מהימנה בשום ציר. הצירים אינם מסתכמים.'],
    good_work: ['עבודה טובה עם אופק', 'עבודה מוכחת שבה לפחות חמישה משבעת חלקי האיכות מתאימים, והאופק ביניהם. קודם לפי דברי האדם עצמו, ואם אין, לפי מי שמלווה.'],
    attained: ['מטרות שהושגו כמצופה ומעלה', 'לפי המטרות של גרסת התכנית האחרונה שנבדקו (GAS, T של 50 ומעלה).'],
    entry: ['כניסה לעבודה', 'יום עבודה ראשון בשכר אחרי ההצטרפות. מי שכבר עבדו כשהצטרפו אינם נספרים, ועבודה בלי ייחוס או בלי ראיה אינה ידועה.'],
    entry_of_weight: ['כניסה של שבוע ומעלה ו־10 שעות בשבוע', 'אותו דבר, לעבודה של שבעה ימים ועשר שעות בשבוע לפחות.'],
    paid_minimum: ['שכר מינימום ומעלה', 'שכר למשרה מלאה מול שכר המינימום של אותו חודש. שכר מינימום מותאם נספר לבד.'],
    advanced: ['קידום בתוך שנה', 'שכר (עלייה ריאלית של עשירית), שעות, תפקיד, חוזה או תעודה שנכנסה לשימוש, ב־12 החודשים הראשונים.'],
    employers_back: ['מעסיקים ששבו', 'מעסיקים שאצלם שתי השמות או יותר החזיקו 90 יום.'],
    dropped_out: ['נשירה לפני סוף התכנית', 'יציאה לפני עבודה, מטרות שהושגו או לימודים.'],
    meetings_held: ['פגישות שהתקיימו', 'מתוך הפגישות שנקבעו. פגישה שבוטלה יחד אינה היעדרות.'],
    seen_lately: ['נפגשו ב־30 הימים האחרונים', 'מתוך מי שמלווים עכשיו.'],
  } satisfies Record<Plain, [string, string]>,
  retained: (day: number, flavour: 'same_employer' | 'any_job') => `יום ${day}, ${flavour === 'same_employer' ? 'אצל אותו מעסיק' : 'בכל עבודה'}`, stayed: (day: number) => `עדיין בעבודה ביום ${day}`,
  excluded: { already_employed: 'כבר עבדו בהצטרפות', not_yet: 'היום עוד לא הגיע', unproven: 'לא הוכח', no_plan: 'עוד אין תכנית מוסכמת', work_before_plan: 'עבדו לפני התכנית', no_work: 'אין עבודה לומר עליה', ended: 'הליווי הסתיים', adjusted_minimum: 'שכר מינימום מותאם', closed: 'התיק נסגר לבקשתם' } satisfies Record<Excluded, string>,
  two: { title: 'שני המדדים', more: 'זה ליד זה, בלי סכום. צמיחה בלי עבודה היא דרך, ועבודה בלי אופק אינה סוף.', noise: (least: string) => `מהימנות הצירים עוד לא נמדדה. מניחים סטיית תקן של 1 ומהימנות של 0.8, ולכן שינוי נחשב משתי דרגות (${least}).` },
  broken: { title: (by: string) => `לפי ${by}`, several: 'אדם אחד יכול להיות בכמה שורות.' },
  time: { title: 'הזמן עד העבודה', lead: 'גם מי שעוד מחפשים נספרים, כל זמן ששמענו מהם (קפלן־מאייר). אין ממוצע.', from: { joining: 'מההצטרפות', plan: 'מהתכנית המוסכמת' }, median: (n: string) => `חצי מהאנשים עבדו בתוך ${n} ימים`, noMedian: 'עוד לא הגיעו לעבודה חצי מהאנשים', quarter: (n: string) => `רבע בתוך ${n}`, threeQuarters: (n: string) => `שלושה רבעים בתוך ${n}`, range: (from: string, to: string) => `(95%: ${from} עד ${to})`, open: 'אין סוף ידוע', few: 'המספרים קטנים מכדי לספר על עקומה בלי לספר על אנשים.', chart: 'החלק שכבר עובד, לפי ימים', day: 'ימים', atWork: 'כבר עובדים', watched: 'עוד במעקב', table: 'הנתונים בטבלה' },
  retention: { title: 'התמדה', lead: 'מתוך השמות שהיום הזה כבר עבר אצלן. יום נחשב ידוע רק אם אושר בו או אחריו, או שידוע מתי העבודה הסתיימה. „כל עבודה” סופר גם עבודה חדשה, בהפסקה של עד 14 יום.', stays: 'מי שכבר עבדו כשהצטרפו', staysLead: 'הם אינם כניסה לעבודה. אצלם שואלים אם נשארו בעבודה, מיום ההצטרפות.' },
  quality: { title: 'איכות ההשמה', lead: 'שבעה חלקים, בלי סכום. ליד כל חלק כמה אמרו שמתאים, כמה שלא, ועל כמה לא נאמר דבר.', participant: 'לפי האדם', promoter: 'לפי מי שמלווה', suits: 'מתאים', doesNot: 'לא מתאים', parts: { pay: 'שכר', hours: 'שעות', rights: 'חוזה וזכויות', stability: 'יציבות', skills: 'כישורים', health_family: 'בריאות ומשפחה', horizon: 'אופק' } satisfies Record<Quality, string>, part: 'חלק', view: 'מי אומר' },
  pay: { title: 'השכר לצד מה שמקובל', lead: 'יחס: 1 הוא בדיוק כמו ההשוואה.', references: { minimum: 'שכר המינימום באותו חודש, למשרה מלאה', average: 'השכר הממוצע', median: 'השכר החציוני' }, reference: 'לעומת', quarter: 'רבע תחתון', median: 'חציון', threeQuarters: 'רבע עליון', unproven: 'לא הוכח' },
  advancement: { title: 'קידום', kinds: { pay: 'שכר', hours: 'שעות', role: 'תפקיד', contract: 'חוזה', credential: 'תעודה' } satisfies Record<AdvancementKind, string>, who: { participant: 'יזם האדם', promoter: 'יזם הליווי', employer: 'יזם המעסיק' } satisfies Record<Initiator, string>, kind: 'במה' },
  axes: { title: 'הצירים', lead: 'בין הקריאה הראשונה לאחרונה, לפחות ארבעה שבועות ביניהן.', axis: 'ציר', grown: 'עלה', within: 'בתוך הרעש', fallen: 'ירד', change: 'שינוי' },
  attainment: { spread: (n: string, low: string, middle: string, high: string) => `T של ${n} אנשים: רבע תחתון ${low}, חציון ${middle}, רבע עליון ${high}. 50 הוא כמצופה.` },
  exits: { title: 'מי עזבו, ומתי', reason: 'סיבה', stages: { before_plan: 'לפני תכנית', with_plan: 'עם תכנית', after_entry: 'אחרי כניסה לעבודה' } satisfies Record<ExitStage, string>, none: 'איש לא עזב לפני הזמן.' },
  attribution: { title: 'איך נמצאה העבודה', lead: '„מצאו לבד” היא הצלחה של יוזמה. „כבר עבדו” לעולם אינה כניסה.', of: { placed: 'השמה של התכנית', supported: 'מצאו בליווי', alone: 'מצאו לבד', already_employed: 'כבר עבדו בהצטרפות', unknown: 'לא נאמר' } satisfies Record<Attribution | 'unknown', string>, how: 'איך', n: 'עבודות', share: 'חלק' },
  evidence: { title: 'מה מראה זאת', lead: 'הראיה החזקה ביותר שנשמרה.', of: { A: 'א. תלוש או רישום רשמי', B: 'ב. אישור המעסיק', C: 'ג. מסמך מהאדם', D: 'ד. דברי האדם', E: 'ה. דברי הליווי', unknown: 'אין ראיה' } satisfies Record<Grade | 'unknown', string>, what: 'ראיה' },
  further: { title: 'מעסיקים, חזרה לעבודה, פגישות', losses: (n: string) => `עבודות שאבדו: ${n}`, back: (n: string, supported: string) => `חזרו לעבודה: ${n}, מהן בליווי: ${supported}`, median: (n: string) => `חצי חזרו בתוך ${n} ימים` },
  measure: 'מדד', take: { title: 'לקחת איתך', xlsx: 'קובץ Excel', csv: 'קובץ CSV', guard: 'כמו לפרסום: להגן על מספרים קטנים' }, attention: { link: 'את מי לא ראינו', title: 'את מי לא ראינו', lead: 'תשומת לב צריכה להיות הוגנת. כאן רואים מי נפגשו לאחרונה לפי המרחק מהעבודה ולפי אוכלוסייה. זה אינו דירוג של איש.', distance: 'המרחק מהעבודה', distances: { at_work: 'בעבודה', with_plan: 'יש תכנית, עוד בלי עבודה', before_plan: 'עוד בלי תכנית' } satisfies Record<Distance, string>, now: 'מלווים עכשיו', never: 'עוד לא נפגשו', longest: 'הזמן הארוך ביותר, בימים', people: 'לרשימת האנשים', begun: 'מי מתחיל', begunLead: 'כמה מהצעדים של ארבעת השבועות האחרונים התחילו האנשים עצמם. לשיחה, לא ליעד.', begunSome: (theirs: string, all: string) => `${theirs} מתוך ${all} צעדים` },
  how: 'איך סופרים', reports: 'דוחות', back: 'לתוצאות', legend: { theirs: 'האדם', ours: 'הליווי' },
  sheetNote: (asOf: string, from: string, until: string) => `נכון ל־${asOf}. הצטרפו בין ${from} ל־${until}.`, sheets: { figures: 'מדדים', broken: 'לפי קבוצות', time: 'זמן עד עבודה', quality: 'איכות', pay: 'שכר', advancement: 'קידום', axes: 'צירים', exits: 'עזיבה', attribution: 'ייחוס', evidence: 'ראיות' },
}
export type OutcomesMessages = Shape<typeof he>

const ar = {
  title: 'النتائج', lead: 'مقياسان معًا دائمًا: قابلية تشغيل نمت، وعمل جيد ذو أفق. إلى جانب كل رقم: من أصل كم، ومن لم يُحتسب ولماذا، ومن لا يُعرف عنه.',
  filter: { title: 'عمّن الحديث', from: 'انضموا من شهر', until: 'حتى شهر', programme: 'البرنامج', centre: 'المركز', all: 'الكل', by: 'بحسب', show: 'عرض', asOf: (day: string) => `حتى تاريخ ${day}`, wholeMonths: 'بحسب أشهر كاملة، حتى نهاية الشهر الماضي.' },
  by: { month: 'شهر الانضمام', quarter: 'ربع سنة الانضمام', programme: 'البرنامج', centre: 'المركز', population: 'الفئة السكانية', exclusion: 'ما وقف في طريق العمل' },
  joined: (n: number) => plural('ar', n, { one: 'انضم شخص واحد', two: 'انضم شخصان', few: `انضم ${n} أشخاص`, other: `انضم ${n} شخصًا` }), joinedFew: 'انضم أقل من خمسة', joinedColumn: 'انضموا',
  nobody: { title: 'لم ينضم أحد في هذه الأشهر', how: 'يمكن اختيار أشهر أخرى أو برنامج آخر.' },
  guarded: 'الأعداد الأصغر من خمسة (من واحد إلى أربعة) محمية، ومعها أعداد كان يمكن حسابها بها. كُتب مكانها «محمي».', hidden: 'محمي', overall: 'الجميع معًا', none: 'لم يُذكر',
  of: (n: string, all: string) => `${n} من ${all}`, unknown: (n: string) => `غير معروف: ${n}`, known: 'معروف أن نعم', ofColumn: 'من أصل', unknownColumn: 'غير معروف', least: 'على الأقل', most: 'على الأكثر', among: 'بين المعروفين', interval: 'المجال (95%)', left: 'لم يُحتسبوا',
  between: (least: string, most: string) => `بين ${least} و${most}: يتوقف على من لا يُعرف عنهم`, amongKnown: (share: string, from: string, to: string) => `بين من يُعرف عنهم: ${share} (95%: من ${from} إلى ${to})`, exactly: (share: string) => `${share}`, notCounted: (words: string) => `لم يُحتسبوا: ${words}`, nothing: 'لا أحد يقال عنه شيء',
  measures: {
    grown: ['قابلية تشغيل نمت', 'تغيّر موثوق في محور واحد على الأقل، دون تراجع موثوق في أي محور. المحاور لا تُجمع.'],
    good_work: ['عمل جيد ذو أفق', 'عمل مُثبت فيه خمسة من أجزاء الجودة السبعة ملائمة على الأقل، والأفق بينها. بحسب قول الشخص نفسه أولًا، وإلا فبحسب من يرافق.'],
    attained: ['أهداف تحققت كما كان متوقعًا أو أكثر', 'بحسب أهداف آخر نسخة من الخطة جرى فحصها (GAS، قيمة T من 50 فما فوق).'],
    entry: ['الدخول إلى العمل', 'أول يوم عمل مأجور بعد الانضمام. من كانوا يعملون عند انضمامهم لا يُحتسبون، والعمل بلا نسبة أو بلا دليل غير معروف.'],
    entry_of_weight: ['دخول لأسبوع فأكثر و10 ساعات أسبوعيًا', 'الأمر نفسه، لعمل من سبعة أيام وعشر ساعات أسبوعيًا على الأقل.'],
    paid_minimum: ['الحد الأدنى للأجور فما فوق', 'الأجر لوظيفة كاملة مقابل الحد الأدنى للأجور في الشهر نفسه. الحد الأدنى المعدَّل يُحتسب وحده.'],
    advanced: ['تقدّم خلال سنة', 'الأجر (ارتفاع حقيقي بمقدار العُشر)، الساعات، الدور، العقد، أو شهادة دخلت حيّز الاستعمال، خلال أول 12 شهرًا.'],
    employers_back: ['مشغّلون عادوا', 'مشغّلون استمر لديهم تنسيبان أو أكثر 90 يومًا.'],
    dropped_out: ['تسرّب قبل نهاية الخطة', 'خروج قبل العمل أو تحقّق الأهداف أو الدراسة.'],
    meetings_held: ['لقاءات عُقدت', 'من أصل اللقاءات المقررة. اللقاء الذي أُلغي باتفاق ليس غيابًا.'],
    seen_lately: ['التقيناهم في آخر 30 يومًا', 'من أصل من تجري مرافقتهم الآن.'],
  },
  retained: (day: number, flavour: 'same_employer' | 'any_job') => `اليوم ${day}، ${flavour === 'same_employer' ? 'لدى المشغّل نفسه' : 'في أي عمل'}`, stayed: (day: number) => `ما زالوا يعملون في اليوم ${day}`,
  excluded: { already_employed: 'كانوا يعملون عند الانضمام', not_yet: 'لم يحن اليوم بعد', unproven: 'لم يُثبت', no_plan: 'لا خطة متفق عليها بعد', work_before_plan: 'عملوا قبل الخطة', no_work: 'لا عمل يقال عنه شيء', ended: 'انتهت المرافقة', adjusted_minimum: 'حد أدنى معدَّل للأجور', closed: 'أُغلق الملف بطلبهم' },
  two: { title: 'المقياسان', more: 'جنبًا إلى جنب، بلا مجموع. النمو بلا عمل طريق، والعمل بلا أفق ليس نهاية.', noise: (least: string) => `لم تُقَس موثوقية المحاور بعد. نفترض انحرافًا معياريًا مقداره 1 وموثوقية 0.8، ولذلك يُعدّ التغيّر ابتداءً من درجتين (${least}).` },
  broken: { title: (by: string) => `بحسب ${by}`, several: 'قد يظهر الشخص الواحد في عدة أسطر.' },
  time: { title: 'الوقت حتى العمل', lead: 'من ما زالوا يبحثون محسوبون أيضًا، ما دمنا نسمع منهم (كابلان-ماير). لا متوسط حسابي.', from: { joining: 'من الانضمام', plan: 'من الخطة المتفق عليها' }, median: (n: string) => `نصف الأشخاص عملوا خلال ${n} يومًا`, noMedian: 'لم يصل نصف الأشخاص إلى العمل بعد', quarter: (n: string) => `الربع خلال ${n}`, threeQuarters: (n: string) => `ثلاثة أرباع خلال ${n}`, range: (from: string, to: string) => `(95%: من ${from} إلى ${to})`, open: 'لا نهاية معروفة', few: 'الأعداد أصغر من أن تُعرض في منحنى دون أن تكشف عن أشخاص.', chart: 'حصة من بدأوا العمل، بحسب الأيام', day: 'أيام', atWork: 'بدأوا العمل', watched: 'ما زالوا قيد المتابعة', table: 'البيانات في جدول' },
  retention: { title: 'المثابرة في العمل', lead: 'من أصل التنسيبات التي مرّ عليها هذا اليوم. يُعدّ اليوم معروفًا فقط إذا أُكّد فيه أو بعده، أو عُرف متى انتهى العمل. «أي عمل» يشمل عملًا جديدًا بعد انقطاع لا يزيد على 14 يومًا.', stays: 'من كانوا يعملون عند الانضمام', staysLead: 'هؤلاء ليسوا دخولًا إلى العمل. نسأل إن بقوا في العمل، من يوم الانضمام.' },
  quality: { title: 'جودة التنسيب', lead: 'سبعة أجزاء بلا مجموع. إلى جانب كل جزء: كم قالوا إنه ملائم، وكم قالوا إنه غير ملائم، وعن كم لم يُقل شيء.', participant: 'بحسب الشخص', promoter: 'بحسب من يرافق', suits: 'ملائم', doesNot: 'غير ملائم', parts: { pay: 'الأجر', hours: 'الساعات', rights: 'العقد والحقوق', stability: 'الاستقرار', skills: 'المهارات', health_family: 'الصحة والعائلة', horizon: 'الأفق' }, part: 'الجزء', view: 'من يقول' },
  pay: { title: 'الأجر إلى جانب المألوف', lead: 'نسبة: 1 تعني مساويًا تمامًا لما يُقارن به.', references: { minimum: 'الحد الأدنى للأجور في الشهر نفسه، لوظيفة كاملة', average: 'متوسط الأجور', median: 'وسيط الأجور' }, reference: 'مقارنة بـ', quarter: 'الربع الأدنى', median: 'الوسيط', threeQuarters: 'الربع الأعلى', unproven: 'لم يُثبت' },
  advancement: { title: 'التقدّم الوظيفي', kinds: { pay: 'الأجر', hours: 'الساعات', role: 'الدور', contract: 'العقد', credential: 'شهادة' }, who: { participant: 'بادر الشخص', promoter: 'بادرت المرافقة', employer: 'بادر المشغّل' }, kind: 'في ماذا' },
  axes: { title: 'المحاور', lead: 'بين القراءة الأولى والأخيرة، وبينهما أربعة أسابيع على الأقل.', axis: 'المحور', grown: 'ارتفع', within: 'ضمن التذبذب', fallen: 'تراجع', change: 'التغيّر' },
  attainment: { spread: (n: string, low: string, middle: string, high: string) => `قيمة T لـ${n} من الأشخاص: الربع الأدنى ${low}، الوسيط ${middle}، الربع الأعلى ${high}. 50 هي المتوقع.` },
  exits: { title: 'من غادروا ومتى', reason: 'السبب', stages: { before_plan: 'قبل الخطة', with_plan: 'مع خطة', after_entry: 'بعد الدخول إلى العمل' }, none: 'لم يغادر أحد قبل الأوان.' },
  attribution: { title: 'كيف وُجد العمل', lead: '«وجدوا بأنفسهم» نجاح للمبادرة. «كانوا يعملون» ليس دخولًا أبدًا.', of: { placed: 'تنسيب من البرنامج', supported: 'وجدوا بمرافقة', alone: 'وجدوا بأنفسهم', already_employed: 'كانوا يعملون عند الانضمام', unknown: 'لم يُذكر' }, how: 'كيف', n: 'أعمال', share: 'الحصة' },
  evidence: { title: 'ما الذي يُثبت ذلك', lead: 'أقوى دليل محفوظ.', of: { A: 'أ. قسيمة أجر أو سجل رسمي', B: 'ب. تأكيد المشغّل', C: 'ج. مستند من الشخص', D: 'د. قول الشخص', E: 'هـ. قول المرافقة', unknown: 'لا دليل' }, what: 'الدليل' },
  further: { title: 'المشغّلون، العودة إلى العمل، اللقاءات', losses: (n: string) => `أعمال فُقدت: ${n}`, back: (n: string, supported: string) => `عادوا إلى العمل: ${n}، منهم بمرافقة: ${supported}`, median: (n: string) => `النصف عادوا خلال ${n} يومًا` },
  measure: 'المقياس', take: { title: 'للتنزيل', xlsx: 'ملف Excel', csv: 'ملف CSV', guard: 'كما للنشر: حماية الأعداد الصغيرة' }, attention: { link: 'من لم نلتقهم', title: 'من لم نلتقهم', lead: 'الاهتمام يجب أن يكون عادلًا. هنا نرى من التقيناهم مؤخرًا بحسب بُعدهم عن العمل وبحسب الفئة السكانية. هذا ليس ترتيبًا لأحد.', distance: 'البُعد عن العمل', distances: { at_work: 'في العمل', with_plan: 'لديهم خطة، بلا عمل بعد', before_plan: 'بلا خطة بعد' }, now: 'تجري مرافقتهم الآن', never: 'لم نلتقهم بعد', longest: 'أطول مدة، بالأيام', people: 'إلى قائمة الأشخاص', begun: 'من يبدأ', begunLead: 'كم من خطوات الأسابيع الأربعة الأخيرة بدأها الأشخاص أنفسهم. للحديث، لا كهدف.', begunSome: (theirs: string, all: string) => `${theirs} من ${all} خطوة` },
  how: 'كيف نحسب', reports: 'تقارير', back: 'إلى النتائج', legend: { theirs: 'الشخص', ours: 'المرافقة' },
  sheetNote: (asOf: string, from: string, until: string) => `حتى تاريخ ${asOf}. انضموا بين ${from} و${until}.`, sheets: { figures: 'المقاييس', broken: 'بحسب المجموعات', time: 'الوقت حتى العمل', quality: 'الجودة', pay: 'الأجر', advancement: 'التقدّم', axes: 'المحاور', exits: 'المغادرة', attribution: 'النسبة', evidence: 'الأدلة' },
} satisfies OutcomesMessages

const en = {
  title: 'Outcomes', lead: 'Two measures, always together: employability that grew, and good work with a horizon. Beside every number: out of how many, who is not counted and why, and of whom nobody knows.',
  filter: { title: 'Whom it is about', from: 'Joined from month', until: 'to month', programme: 'Programme', centre: 'Centre', all: 'All', by: 'By', show: 'Show', asOf: (day: string) => `As of ${day}`, wholeMonths: 'By whole months, to the end of last month.' },
  by: { month: 'month of joining', quarter: 'quarter of joining', programme: 'programme', centre: 'centre', population: 'population', exclusion: 'what stood in the way of work' },
  joined: (n: number) => plural('en', n, { one: 'One person joined', other: `${n} people joined` }), joinedFew: 'Fewer than five joined', joinedColumn: 'Joined',
  nobody: { title: 'Nobody joined in these months', how: 'Choose other months or another programme.' },
  guarded: 'Numbers below five (one to four) are protected, and with them those from which they could be reckoned. “Protected” stands in their place.', hidden: 'protected', overall: 'All together', none: 'Not told',
  of: (n: string, all: string) => `${n} of ${all}`, unknown: (n: string) => `not known: ${n}`, known: 'Known to be so', ofColumn: 'Of', unknownColumn: 'Not known', least: 'At least', most: 'At most', among: 'Among the known', interval: 'Interval (95%)', left: 'Not counted',
  between: (least: string, most: string) => `Between ${least} and ${most}: it depends on those of whom nobody knows`, amongKnown: (share: string, from: string, to: string) => `Among those who are known: ${share} (95%: ${from} to ${to})`, exactly: (share: string) => `${share}`, notCounted: (words: string) => `Not counted: ${words}`, nothing: 'Nobody to tell of',
  measures: {
    grown: ['Employability that grew', 'Reliable change on at least one axis, and a reliable fall on none. The axes are not added up.'],
    good_work: ['Good work with a horizon', 'Proven work in which at least five of the seven parts of quality suit, the horizon among them. By the person’s own word first, or else by whoever accompanies.'],
    attained: ['Goals reached as expected or more', 'By the goals of the newest version of the plan that were looked at (GAS, T of 50 or more).'],
    entry: ['Entry to work', 'A first paid workday after joining. Whoever was at work when they joined is not counted; work without attribution or without evidence is not known.'],
    entry_of_weight: ['Entry of a week or more and 10 hours a week', 'The same, for work of at least seven days and ten hours a week.'],
    paid_minimum: ['The minimum wage or more', 'Pay for full time against the minimum wage of that month. An adjusted minimum is counted by itself.'],
    advanced: ['Advancement within a year', 'Pay (a real rise of a tenth), hours, role, contract or a credential that came into use, in the first 12 months.'],
    employers_back: ['Employers who came back', 'Employers with two placements or more that lasted 90 days.'],
    dropped_out: ['Left before the end of the plan', 'An exit before work, reached goals or studies.'],
    meetings_held: ['Meetings held', 'Of the meetings that were to be. A meeting cancelled together is no absence.'],
    seen_lately: ['Met in the last 30 days', 'Of those who are accompanied now.'],
  },
  retained: (day: number, flavour: 'same_employer' | 'any_job') => `Day ${day}, ${flavour === 'same_employer' ? 'same employer' : 'any job'}`, stayed: (day: number) => `Still in work on day ${day}`,
  excluded: { already_employed: 'at work when joining', not_yet: 'the day has not come', unproven: 'unproven', no_plan: 'no agreed plan yet', work_before_plan: 'at work before the plan', no_work: 'no work to tell of', ended: 'accompaniment ended', adjusted_minimum: 'adjusted minimum wage', closed: 'file closed at their wish' },
  two: { title: 'The two measures', more: 'Side by side, without a sum. Growth without work is a way; work without a horizon is no end.', noise: (least: string) => `Nobody has measured the reliability of the axes yet. A standard deviation of 1 and a reliability of 0.8 are assumed, so change counts from two levels (${least}).` },
  broken: { title: (by: string) => `By ${by}`, several: 'One person can be in several lines.' },
  time: { title: 'Time to work', lead: 'Those who are still looking count too, as long as they were heard of (Kaplan-Meier). There is no mean.', from: { joining: 'From joining', plan: 'From the agreed plan' }, median: (n: string) => `Half were at work within ${n} days`, noMedian: 'Half have not come to work yet', quarter: (n: string) => `a quarter within ${n}`, threeQuarters: (n: string) => `three quarters within ${n}`, range: (from: string, to: string) => `(95%: ${from} to ${to})`, open: 'no known end', few: 'The numbers are too small for a curve that tells nothing of single people.', chart: 'The share already at work, by days', day: 'Days', atWork: 'Already at work', watched: 'Still watched', table: 'The numbers in a table' },
  retention: { title: 'Retention', lead: 'Of the placements whose day has passed. A day is known only where it was confirmed on it or later, or where the end is known. “Any job” also counts a new job after a gap of at most 14 days.', stays: 'Those at work when they joined', staysLead: 'They are no entry. They are asked whether they stayed in work, from the day of joining.' },
  quality: { title: 'Quality of placement', lead: 'Seven parts, without a sum. Beside each part how many said that it suits, how many that it does not, and of how many nothing was said.', participant: 'By the person', promoter: 'By whoever accompanies', suits: 'Suits', doesNot: 'Does not', parts: { pay: 'Pay', hours: 'Hours', rights: 'Contract and rights', stability: 'Stability', skills: 'Skills', health_family: 'Health and family', horizon: 'Horizon' }, part: 'Part', view: 'Who says so' },
  pay: { title: 'Pay beside what is usual', lead: 'A ratio: 1 is exactly what it is compared with.', references: { minimum: 'The minimum wage of that month, full time', average: 'The average wage', median: 'The median wage' }, reference: 'Beside', quarter: 'Lower quarter', median: 'Median', threeQuarters: 'Upper quarter', unproven: 'Unproven' },
  advancement: { title: 'Advancement', kinds: { pay: 'Pay', hours: 'Hours', role: 'Role', contract: 'Contract', credential: 'Credential' }, who: { participant: 'Begun by the person', promoter: 'Begun by the accompaniment', employer: 'Begun by the employer' }, kind: 'In what' },
  axes: { title: 'The axes', lead: 'Between the first and the last reading, at least four weeks apart.', axis: 'Axis', grown: 'Grew', within: 'Within the noise', fallen: 'Fell', change: 'Change' },
  attainment: { spread: (n: string, low: string, middle: string, high: string) => `T of ${n} people: lower quarter ${low}, median ${middle}, upper quarter ${high}. 50 is as expected.` },
  exits: { title: 'Who left, and when', reason: 'Reason', stages: { before_plan: 'Before a plan', with_plan: 'With a plan', after_entry: 'After entry to work' }, none: 'Nobody left early.' },
  attribution: { title: 'How the work was found', lead: '“Found alone” is a success of initiative. “Already at work” is never an entry.', of: { placed: 'Placed by the programme', supported: 'Found with support', alone: 'Found alone', already_employed: 'At work when joining', unknown: 'Not told' }, how: 'How', n: 'Jobs', share: 'Share' },
  evidence: { title: 'What shows it', lead: 'The strongest evidence that is kept.', of: { A: 'A. Payslip or official record', B: 'B. Employer’s statement', C: 'C. Document of the person', D: 'D. The person’s word', E: 'E. The promoter’s word', unknown: 'No evidence' }, what: 'Evidence' },
  further: { title: 'Employers, back to work, meetings', losses: (n: string) => `Jobs lost: ${n}`, back: (n: string, supported: string) => `Back at work: ${n}, with support: ${supported}`, median: (n: string) => `Half were back within ${n} days` },
  measure: 'Measure', take: { title: 'To take away', xlsx: 'Excel file', csv: 'CSV file', guard: 'As for publication: protect small numbers' }, attention: { link: 'Whom nobody has seen', title: 'Whom nobody has seen', lead: 'Attention must be fair. Here you see who was met lately, by distance from work and by population. It ranks nobody.', distance: 'Distance from work', distances: { at_work: 'At work', with_plan: 'With a plan, no work yet', before_plan: 'No plan yet' }, now: 'Accompanied now', never: 'Not met yet', longest: 'Longest time, in days', people: 'To the list of people', begun: 'Who begins', begunLead: 'How many of the steps of the last four weeks the people began themselves. For the conversation, not a target.', begunSome: (theirs: string, all: string) => `${theirs} of ${all} steps` },
  how: 'How it is counted', reports: 'Reports', back: 'To the outcomes', legend: { theirs: 'The person', ours: 'The accompaniment' },
  sheetNote: (asOf: string, from: string, until: string) => `As of ${asOf}. Joined between ${from} and ${until}.`, sheets: { figures: 'Measures', broken: 'By groups', time: 'Time to work', quality: 'Quality', pay: 'Pay', advancement: 'Advancement', axes: 'Axes', exits: 'Exits', attribution: 'Attribution', evidence: 'Evidence' },
} satisfies OutcomesMessages

export const messages: { he: OutcomesMessages; ar: OutcomesMessages; en: OutcomesMessages } = { he, ar, en }

/** The title of a measure, and how it is counted where that is not said over all of them. */
export function wordsOf(t: OutcomesMessages, measure: Measure): { title: string; how: string } {
  for (const day of days) {
    if (measure === `stayed_${day}`) return { title: t.stayed(day), how: t.retention.staysLead }
    for (const flavour of ['same_employer', 'any_job'] as const) if (measure === `retained_${day}_${flavour}`) return { title: t.retained(day, flavour), how: t.retention.lead }
  }
  const [title = '', how = ''] = t.measures[measure as Plain] ?? []
  return { title, how }
}
