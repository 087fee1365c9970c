import type { Persons } from '#src/accompaniment/file/persons.ts'
import { formatDay } from '#src/language/format.ts'
import { by, toOrOf } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Direction, Doer, Horizon, Level, Way } from './types.ts'
import type { Hint } from './rules.ts'

const he = {
  vision: {
    title: 'חזון ומטרות', lead: (p: Persons) => toOrOf(p, by(p.address, 'לאן את רוצה להגיע בעבודה, במילים שלך.', 'לאן אתה רוצה להגיע בעבודה, במילים שלך.', 'הכיוון שלך בעבודה, במילים שלך.'), 'לאן היא רוצה להגיע בעבודה, במילים שלה.', 'לאן הוא רוצה להגיע בעבודה, במילים שלו.', 'לאן רוצים להגיע בעבודה, במילים שנאמרו.'),
    section: 'החזון', none: 'כאן יופיע החזון', how: 'אפשר להתחיל במשפט אחד: ״הייתי רוצה לקום בבוקר ל…״. הוא יגדל עם הדרך.',
    say: 'ניסוח החזון', again: 'ניסוח חדש', words: (a: Address) => by(a, 'במילים שלה', 'במילים שלו', 'במילים שנאמרו'), since: (day: string) => `מאז ${formatDay('he', day)}`, grew: 'כך גדל החזון',
  },
  goals: {
    title: 'מטרות', none: 'כאן יופיעו המטרות', how: 'גם מטרה שעוד לא ברורה לגמרי מתאימה. היא תתחדד בדרך.', add: 'מטרה חדשה', words: 'המטרה', axis: 'על איזה ציר', direction: 'לקראת מה', horizon: 'לאיזה טווח', byWhen: 'עד מתי',
    levelsTitle: 'מה נראה כשזה קורה', levelsLead: 'לא חובה. במילים שאפשר לראות או לשמוע.', save: 'שמירה', change: 'עריכה', aside: 'הנחה בצד', why: 'למה', back: 'חזרה לתכנית', reach: 'המטרה הושגה', reached: 'הושגה', setAside: 'הונחו בצד', reachedTitle: 'הושגו',
    attain: 'איפה זה עומד עכשיו', level: 'הרמה', on: 'ביום', said: 'מה נאמר על זה', until: (day: string) => `עד ${formatDay('he', day)}`, path: 'הדרך עד עכשיו', tools: 'עוד על המטרה', toPlan: 'לתכנית ולאבני הדרך',
  },
  directions: { enter: 'כניסה לעבודה', stay_and_advance: 'התמדה והתקדמות', re_orient: 'כיוון מקצועי חדש' } satisfies Record<Direction, string>,
  horizons: { vision: 'הדרך אל החזון', survival: 'פרנסה לעת עתה' } satisfies Record<Horizon, string>,
  horizonHints: { vision: 'צעד אל מה שרוצים באמת', survival: 'עבודה שמחזיקה את הבית, בלי לוותר על החזון' } satisfies Record<Horizon, string>,
  levels: { '-2': 'הרבה פחות מהמצופה', '-1': 'קצת פחות מהמצופה', '0': 'כמו שציפינו', '1': 'יותר משציפינו', '2': 'הרבה יותר משציפינו' } satisfies Record<`${Level}`, string>,
  hints: { seen: 'איך נדע שזה קרה? אפשר לכתוב מה רואים.', step: 'מה הצעד הראשון, גם קטן?', when: 'עד מתי בערך?' } satisfies Record<Hint, string>,
  hintsTitle: 'כשיהיה נוח', became: 'מה קרה בדרך',
  plan: {
    title: 'התכנית', lead: (p: Persons) => `נכתבת יחד, משתנה עם סיבה, ונשארת ${toOrOf(p, 'בידיים שלך', 'בידיים שלה', 'בידיים שלו', `אצל ${p.name}`)}.`, need: 'מה מביא לכאן', needHint: 'הצורך, במילים שנאמרו', purpose: 'לשם מה הליווי', purposeEdit: 'עריכת הצורך והתכלית', save: 'שמירה',
    draft: 'הטיוטה שונה ממה שהוסכם', same: (n: number, day: string) => `זו התכנית המוסכמת: גרסה ${n}, ${formatDay('he', day)}.`, changed: (n: number) => `מאז גרסה ${n} השתנה:`, first: 'עוד לא הוסכם. אפשר לכתוב בחופשיות.',
    story: 'סיפור השינויים', compare: 'שתי גרסאות זו לצד זו', copy: (p: Persons) => toOrOf(p, 'העותק שלך', 'העותק שלה', 'העותק שלו', 'עותק לקחת הביתה'), toVision: 'לחזון ולמטרות', noVision: 'החזון עוד לא נוסח.',
  },
  steps: {
    none: 'כאן יופיעו אבני הדרך', how: 'מה קודם, מי עושה, ועד מתי. אבן דרך אחת מספיקה להתחלה.', add: 'אבן דרך חדשה', words: 'אבן הדרך', goal: 'לאיזו מטרה', noGoal: 'לא למטרה מסוימת', who: 'מי עושה', whoWords: 'שם, אם זה מישהו אחר', dueOn: 'עד מתי',
    theirs: (p: Persons) => toOrOf(p, 'אבני הדרך שלך', 'אבני הדרך שלה', 'אבני הדרך שלו', `אבני הדרך של ${p.name}`), others: 'אבני דרך של אחרים',
    finish: 'הושגה', reopen: 'עוד לא הושגה', back: 'חזרה לתכנית', aside: 'הנחה בצד', why: 'למה', done: (day: string) => `הושגה ב־${formatDay('he', day)}`, doneTitle: 'הושגו', asideTitle: 'הונחו בצד', change: 'עריכה', save: 'שמירה', noDay: 'בלי תאריך',
  },
  who: (p: Persons): Record<Doer, string> => ({
    participant: toOrOf(p, by(p.address, 'את', 'אתה', 'באחריותך'), 'המשתתפת', 'המשתתף', p.name), promoter: by(p.promoterAddress, 'המקדמת', 'המקדם', 'מי שמלווה'), together: 'ביחד', other: 'מישהו אחר',
  }),
  agree: {
    title: 'הסכמה', lead: 'כששניכם מסכימים, נשמרת גרסה שלא תשתנה עוד.', how: 'איך ניתנה ההסכמה', present: 'מי עוד היה שם', presentHint: 'לא חובה', reason: 'מה הביא את השינוי', reasonHint: 'די בשורה. שינוי עם סיבה הוא איכות.', press: 'שנינו מסכימים', pressAlone: 'זו התכנית שלי',
    open: (changes: number) => (changes === 0 ? 'להסכים על התכנית' : `להסכים על השינוי (${changes})`), below: 'להסכמה',
  },
  disagree: {
    alone: 'משהו כאן לא מתאים לי', told: (a: Address) => by(a, 'משהו לא מתאים לה', 'משהו לא מתאים לו', 'משהו לא מתאים'), words: 'מה לא מתאים, או מה חסר', how: 'איך זה נאמר',
    lead: 'התכנית לא משתנה מזה: מדברים, ואז מסכימים מחדש.', said: (day: string, way: string) => `ב־${formatDay('he', day)}, ${way}, נאמר מה לא מתאים:`, settle: 'אחרי שדיברתם אפשר להסכים מחדש, גם אם דבר לא השתנה.',
  },
  ways: { at_the_table: 'יחד ליד השולחן', by_phone: 'בטלפון', own_page: 'בדף האישי' } satisfies Record<Way, string>,
  story: {
    title: 'סיפור השינויים', lead: 'איך התכנית הגיעה לכאן, ולמה.', none: 'הסיפור יתחיל בהסכמה הראשונה', how: 'כשתסכימו על התכנית, היא תופיע כאן כגרסה ראשונה.', version: (n: number) => `גרסה ${n}`,
    agreed: (day: string, way: string, by: string, present: string) => `ב־${formatDay('he', day)} הוסכם על התכנית, ${way}${by ? `, עם ${by}` : ''}${present ? `, ובנוכחות ${present}` : ''}.`, because: 'הסיבה:', begins: 'כך התחילה התכנית.', whole: 'התכנית כפי שהוסכמה', wholeLead: 'כל מה שהוסכם בגרסה הזאת. היא לא משתנה עוד.', levelsUnknown: 'כשהוסכמה הגרסה הזאת, הרמות עוד לא היו חלק ממנה.',
  },
  compare: { title: 'שתי גרסאות זו לצד זו', lead: 'מה בא, מה הלך ומה נוסח אחרת.', before: 'הגרסה הקודמת', after: 'הגרסה המאוחרת', show: 'הצגה', few: 'להשוואה דרושות שתי גרסאות מוסכמות', fewHow: 'אחרי השינוי הבא שתסכימו עליו יהיה כאן מה להשוות.', part: 'החלק', none: 'אין בגרסה הזאת', gone: 'לא בתכנית', came: 'תוספת', went: 'הסרה', set_aside: 'הנחה בצד', came_back: 'חזרה לתכנית', done: 'הגעה ליעד', same: 'ללא שינוי', changed: 'שינוי' },
  parts: { vision: 'החזון', need: 'הצורך', purpose: 'התכלית', goal: 'מטרה', milestone: 'אבן דרך' },
  tell: {
    came: { vision: 'נוסח החזון', need: 'נכתב הצורך', purpose: 'נכתבה התכלית', goal: 'נוספה המטרה', milestone: 'נוספה אבן הדרך' },
    went: { vision: 'החזון הוסר', need: 'הצורך הוסר', purpose: 'התכלית הוסרה', goal: 'ירדה המטרה', milestone: 'ירדה אבן הדרך' },
    changed: { vision: 'החזון נוסח מחדש', need: 'הצורך נוסח מחדש', purpose: 'התכלית נוסחה מחדש', goal: 'המטרה עודכנה', milestone: 'אבן הדרך עודכנה' },
    set_aside: { goal: 'הונחה בצד המטרה', milestone: 'הונחה בצד אבן הדרך' }, came_back: { goal: 'חזרה המטרה', milestone: 'חזרה אבן הדרך' }, done: { goal: 'הושגה המטרה', milestone: 'הושגה אבן הדרך' },
    was: 'קודם:', because: 'כי', notSaid: 'לא נאמר',
  },
}
export type PlanMessages = Shape<typeof he>

const ar = {
  vision: {
    title: 'الرؤية والأهداف', lead: (p: Persons) => toOrOf(p, by(p.address, 'إلى أين تريدين أن تصلي في العمل، بكلماتكِ.', 'إلى أين تريد أن تصل في العمل، بكلماتكَ.', 'وجهتك في العمل، بكلماتك.'), 'إلى أين تريد أن تصل في العمل، بكلماتها.', 'إلى أين يريد أن يصل في العمل، بكلماته.', 'الوجهة المرجوّة في العمل، بالكلمات التي قيلت.'),
    section: 'الرؤية', none: 'ستظهر هنا الرؤية', how: 'يمكن البدء بجملة واحدة: «أودّ أن أستيقظ صباحًا كي…». وستكبر مع الوقت.',
    say: 'صياغة الرؤية', again: 'صياغة جديدة', words: (a: Address) => by(a, 'بكلماتها', 'بكلماته', 'بالكلمات التي قيلت'), since: (day: string) => `منذ ${formatDay('ar', day)}`, grew: 'هكذا كبرت الرؤية',
  },
  goals: {
    title: 'أهداف', none: 'ستظهر هنا الأهداف', how: 'حتى الهدف الذي لم يتضح تمامًا مناسب. سيتضح مع الوقت.', add: 'هدف جديد', words: 'الهدف', axis: 'على أي محور', direction: 'الوجهة', horizon: 'المدى', byWhen: 'حتى متى',
    levelsTitle: 'ماذا سنرى حين يتحقق ذلك', levelsLead: 'اختياري. أمور يمكن أن نراها أو نسمعها.', save: 'حفظ', change: 'تعديل', aside: 'وضعه جانبًا', why: 'لماذا', back: 'إعادته إلى الخطة', reach: 'تحقق الهدف', reached: 'تحقق', setAside: 'وُضعت جانبًا', reachedTitle: 'تحققت',
    attain: 'أين وصلنا الآن', level: 'المستوى', on: 'التاريخ', said: 'ما قيل عن ذلك', until: (day: string) => `حتى ${formatDay('ar', day)}`, path: 'الطريق حتى الآن', tools: 'المزيد عن الهدف', toPlan: 'إلى الخطة والمحطات',
  },
  directions: { enter: 'دخول سوق العمل', stay_and_advance: 'المثابرة والتقدّم في العمل', re_orient: 'اتجاه مهني جديد' },
  horizons: { vision: 'الطريق إلى الرؤية', survival: 'رزق في هذه الأثناء' },
  horizonHints: { vision: 'خطوة نحو ما نطمح إليه حقًا', survival: 'عمل يعيل البيت، دون التخلي عن الرؤية' },
  levels: { '-2': 'أقل بكثير من المتوقع', '-1': 'أقل قليلًا من المتوقع', '0': 'كما توقعنا', '1': 'أكثر مما توقعنا', '2': 'أكثر بكثير مما توقعنا' },
  hints: { seen: 'كيف نعرف أنه تحقق؟ يمكن كتابة ما نراه.', step: 'ما الخطوة الأولى، ولو صغيرة؟', when: 'حتى متى تقريبًا؟' },
  hintsTitle: 'متى كان الوقت مناسبًا', became: 'ما جرى في الطريق',
  plan: {
    title: 'الخطة', lead: (p: Persons) => `تُكتب معًا، ولكل تغيير فيها سبب، وتبقى ${toOrOf(p, 'بيدك', 'بيدها', 'بيده', `بيد ${p.name}`)}.`, need: 'ما الذي أتى بنا إلى هنا', needHint: 'الحاجة، بالكلمات التي قيلت', purpose: 'ما غاية المرافقة', purposeEdit: 'تعديل الحاجة والغاية', save: 'حفظ',
    draft: 'المسودة تختلف عما اتُّفق عليه', same: (n: number, day: string) => `هذه هي الخطة المتفق عليها: النسخة ${n}، ${formatDay('ar', day)}.`, changed: (n: number) => `منذ النسخة ${n} تغيّر:`, first: 'لم يُتفق بعد. يمكن الكتابة بحرية.',
    story: 'قصة التغييرات', compare: 'نسختان جنبًا إلى جنب', copy: (p: Persons) => toOrOf(p, 'نسختك', 'نسختها', 'نسخته', 'نسخة للبيت'), toVision: 'إلى الرؤية والأهداف', noVision: 'لم تُصَغ الرؤية بعد.',
  },
  steps: {
    none: 'ستظهر هنا المحطات', how: 'بماذا نبدأ، ومن المسؤول، وحتى متى. تكفي محطة واحدة للبدء.', add: 'محطة جديدة', words: 'المحطة', goal: 'لأي هدف', noGoal: 'لا تخدم هدفًا معيّنًا', who: 'من المسؤول عنها', whoWords: 'الاسم، إن كان شخصًا آخر', dueOn: 'حتى متى',
    theirs: (p: Persons) => toOrOf(p, 'محطاتك', 'محطاتها', 'محطاته', `محطات ${p.name}`), others: 'محطات الآخرين',
    finish: 'أُنجزت', reopen: 'لم تُنجز بعد', back: 'إعادتها إلى الخطة', aside: 'وضعها جانبًا', why: 'لماذا', done: (day: string) => `أُنجزت في ${formatDay('ar', day)}`, doneTitle: 'أُنجزت', asideTitle: 'وُضعت جانبًا', change: 'تعديل', save: 'حفظ', noDay: 'دون موعد',
  },
  who: (p: Persons) => ({
    participant: toOrOf(p, by(p.address, 'أنتِ', 'أنتَ', 'على عاتقك'), 'المشارِكة', 'المشارِك', p.name), promoter: by(p.promoterAddress, 'موجِّهة التشغيل', 'موجِّه التشغيل', 'من يرافق'), together: 'معًا', other: 'شخص آخر',
  }),
  agree: {
    title: 'الاتفاق', lead: 'حين تتفقان تُحفظ نسخة لا تتغير بعد ذلك.', how: 'كيف تم الاتفاق', present: 'من حضر أيضًا', presentHint: 'اختياري', reason: 'ما الذي أدى إلى التغيير', reasonHint: 'يكفي سطر. التغيير المعلَّل علامة جودة.', press: 'كلانا موافق', pressAlone: 'هذه خطتي',
    open: (changes: number) => (changes === 0 ? 'الاتفاق على الخطة' : `الاتفاق على التغيير (${changes})`), below: 'إلى الاتفاق',
  },
  disagree: {
    alone: 'هنا أمر لا يناسبني', told: (a: Address) => by(a, 'هناك ما لا يناسبها', 'هناك ما لا يناسبه', 'هناك ما لا يناسب'), words: 'ما الذي لا يناسب، أو ما الذي ينقص', how: 'كيف قيل ذلك',
    lead: 'لا تتغير الخطة بهذا: نتحدث، ثم نتفق من جديد.', said: (day: string, way: string) => `في ${formatDay('ar', day)}، ${way}، قيل ما الذي لا يناسب:`, settle: 'بعد الحديث يمكن الاتفاق من جديد، حتى لو لم يتغير شيء.',
  },
  ways: { at_the_table: 'معًا حول الطاولة', by_phone: 'بالهاتف', own_page: 'في الصفحة الشخصية' },
  story: {
    title: 'قصة التغييرات', lead: 'كيف وصلت الخطة إلى هنا، ولماذا.', none: 'تبدأ القصة بالاتفاق الأول', how: 'حين تتفقان على الخطة ستظهر هنا كنسخة أولى.', version: (n: number) => `النسخة ${n}`,
    agreed: (day: string, way: string, by: string, present: string) => `في ${formatDay('ar', day)} اتُّفق على الخطة، ${way}${by ? `، مع ${by}` : ''}${present ? `، بحضور ${present}` : ''}.`, because: 'السبب:', begins: 'هكذا بدأت الخطة.', whole: 'الخطة كما اتُّفق عليها', wholeLead: 'كل ما اتُّفق عليه في هذه النسخة. وهي لا تتغير بعد ذلك.', levelsUnknown: 'حين اتُّفق على هذه النسخة لم تكن المستويات جزءًا منها بعد.',
  },
  compare: { title: 'نسختان جنبًا إلى جنب', lead: 'ما أُضيف وما حُذف وما صيغ من جديد.', before: 'النسخة الأسبق', after: 'النسخة الأحدث', show: 'عرض', few: 'للمقارنة يلزم نسختان متفق عليهما', fewHow: 'بعد التغيير القادم الذي تتفقان عليه ستجدان هنا ما يُقارن.', part: 'الجزء', none: 'لا شيء في هذه النسخة', gone: 'خارج الخطة', came: 'إضافة', went: 'حذف', set_aside: 'وضع جانبًا', came_back: 'عودة إلى الخطة', done: 'إنجاز', same: 'دون تغيير', changed: 'تغيير' },
  parts: { vision: 'الرؤية', need: 'الحاجة', purpose: 'الغاية', goal: 'هدف', milestone: 'محطة' },
  tell: {
    came: { vision: 'صيغت الرؤية', need: 'كُتبت الحاجة', purpose: 'كُتبت الغاية', goal: 'أُضيف الهدف', milestone: 'أُضيفت المحطة' },
    went: { vision: 'أزيلت الرؤية', need: 'أزيلت الحاجة', purpose: 'أزيلت الغاية', goal: 'حُذف الهدف', milestone: 'حُذفت المحطة' },
    changed: { vision: 'صيغت الرؤية من جديد', need: 'صيغت الحاجة من جديد', purpose: 'صيغت الغاية من جديد', goal: 'عُدّل الهدف', milestone: 'عُدّلت المحطة' },
    set_aside: { goal: 'وُضع الهدف جانبًا', milestone: 'وُضعت المحطة جانبًا' }, came_back: { goal: 'عاد الهدف', milestone: 'عادت المحطة' }, done: { goal: 'تحقق الهدف', milestone: 'أُنجزت المحطة' },
    was: 'سابقًا:', because: 'والسبب:', notSaid: 'لم يُذكر',
  },
} satisfies Omit<PlanMessages, 'who'> & { who: (p: Persons) => Record<Doer, string> }

const en = {
  vision: {
    title: 'Vision and goals', lead: (p: Persons) => toOrOf(p, 'Where you want work to lead, in your words.', 'Where she wants work to lead, in her words.', 'Where he wants work to lead, in his words.', 'Where they want work to lead, in their words.'),
    section: 'The vision', none: 'The vision will appear here', how: 'One sentence is a beginning: “I would like to get up in the morning to…”. It grows on the way.',
    say: 'Put the vision into words', again: 'New words', words: (a: Address) => by(a, 'In her words', 'In his words', 'In their words'), since: (day: string) => `since ${formatDay('en', day)}`, grew: 'How the vision grew',
  },
  goals: {
    title: 'Goals', none: 'The goals will appear here', how: 'A goal that is still vague is welcome. It becomes clearer on the way.', add: 'A new goal', words: 'The goal', axis: 'On which axis', direction: 'Towards what', horizon: 'How far ahead', byWhen: 'By when',
    levelsTitle: 'What we will see when it happens', levelsLead: 'Optional. In words that can be seen or heard.', save: 'Save', change: 'Edit', aside: 'Set aside', why: 'Why', back: 'Bring back into the plan', reach: 'The goal is reached', reached: 'Reached', setAside: 'Set aside', reachedTitle: 'Reached',
    attain: 'Where it stands now', level: 'Level', on: 'On', said: 'What was said about it', until: (day: string) => `by ${formatDay('en', day)}`, path: 'The way so far', tools: 'More about the goal', toPlan: 'To the plan and its milestones',
  },
  directions: { enter: 'Entering work', stay_and_advance: 'Staying and advancing', re_orient: 'A new occupation' },
  horizons: { vision: 'The way to the vision', survival: 'An income for now' },
  horizonHints: { vision: 'A step to what is really wanted', survival: 'A job that carries the home, without giving up the vision' },
  levels: { '-2': 'Much less than expected', '-1': 'A little less than expected', '0': 'As expected', '1': 'More than expected', '2': 'Much more than expected' },
  hints: { seen: 'How will we know it happened? You can write what will be seen.', step: 'What is the first step, even a small one?', when: 'By about when?' },
  hintsTitle: 'When it suits', became: 'What happened on the way',
  plan: {
    title: 'The plan', lead: (p: Persons) => `Written together, changed with a reason, kept by ${toOrOf(p, 'you', 'her', 'him', 'them')}.`, need: 'What brings us here', needHint: 'The need, in the words that were said', purpose: 'What the accompaniment is for', purposeEdit: 'Edit need and purpose', save: 'Save',
    draft: 'The draft differs from what was agreed', same: (n: number, day: string) => `This is the agreed plan: version ${n}, ${formatDay('en', day)}.`, changed: (n: number) => `Changed since version ${n}:`, first: 'Not agreed yet. Write freely.',
    story: 'The story of changes', compare: 'Two versions side by side', copy: (p: Persons) => toOrOf(p, 'Your copy', 'Her copy', 'His copy', 'Their copy'), toVision: 'To vision and goals', noVision: 'The vision is not in words yet.',
  },
  steps: {
    none: 'The milestones will appear here', how: 'What comes first, who does it, and by when. One milestone is enough to begin.', add: 'A new milestone', words: 'The milestone', goal: 'For which goal', noGoal: 'For no goal in particular', who: 'Who does it', whoWords: 'Name, if it is someone else', dueOn: 'By when',
    theirs: (p: Persons) => toOrOf(p, 'Your milestones', 'Her milestones', 'His milestones', 'Their milestones'), others: 'Milestones of others',
    finish: 'Reached', reopen: 'Not reached yet', back: 'Bring back into the plan', aside: 'Set aside', why: 'Why', done: (day: string) => `Reached on ${formatDay('en', day)}`, doneTitle: 'Reached', asideTitle: 'Set aside', change: 'Edit', save: 'Save', noDay: 'No date',
  },
  who: (p: Persons) => ({ participant: p.own ? 'You' : 'The participant', promoter: 'The promoter', together: 'Together', other: 'Someone else' }),
  agree: {
    title: 'Agreement', lead: 'When you both agree, a version is kept that never changes.', how: 'How it was agreed', present: 'Who else was there', presentHint: 'Optional', reason: 'What brought the change', reasonHint: 'One line is enough. A change with a reason is quality.', press: 'We both agree', pressAlone: 'This is my plan',
    open: (changes: number) => (changes === 0 ? 'Agree on the plan' : `Agree on the change (${changes})`), below: 'To the agreement',
  },
  disagree: {
    alone: 'Something here does not suit me', told: (a: Address) => by(a, 'Something does not suit her', 'Something does not suit him', 'Something does not suit them'), words: 'What does not suit, or what is missing', how: 'How it was said',
    lead: 'The plan does not change by this: you talk, and agree again.', said: (day: string, way: string) => `On ${formatDay('en', day)}, ${way}, it was said what does not suit:`, settle: 'Once you have talked you can agree again, even if nothing changed.',
  },
  ways: { at_the_table: 'together at the table', by_phone: 'by phone', own_page: 'on the own page' },
  story: {
    title: 'The story of changes', lead: 'How the plan came here, and why.', none: 'The story begins with the first agreement', how: 'Once you agree on the plan, it appears here as the first version.', version: (n: number) => `Version ${n}`,
    agreed: (day: string, way: string, by: string, present: string) => `On ${formatDay('en', day)} the plan was agreed, ${way}${by ? `, with ${by}` : ''}${present ? `, in the presence of ${present}` : ''}.`, because: 'Why:', begins: 'So the plan began.', whole: 'The plan as it was agreed', wholeLead: 'All that was agreed in this version. It never changes.', levelsUnknown: 'When this version was agreed, the levels were not part of it yet.',
  },
  compare: { title: 'Two versions side by side', lead: 'What came, what went, what was worded anew.', before: 'The earlier version', after: 'The later version', show: 'Show', few: 'Two agreed versions are needed to compare', fewHow: 'After the next change that you agree on there will be something to compare here.', part: 'Part', none: 'Not there', gone: 'Not in the plan', came: 'Added', went: 'Gone', set_aside: 'Set aside', came_back: 'Came back', done: 'Reached', same: 'Unchanged', changed: 'Changed' },
  parts: { vision: 'Vision', need: 'Need', purpose: 'Purpose', goal: 'Goal', milestone: 'Milestone' },
  tell: {
    came: { vision: 'The vision was put into words', need: 'The need was written', purpose: 'The purpose was written', goal: 'A goal was added', milestone: 'A milestone was added' },
    went: { vision: 'The vision was removed', need: 'The need was removed', purpose: 'The purpose was removed', goal: 'A goal went', milestone: 'A milestone went' },
    changed: { vision: 'The vision was worded anew', need: 'The need was worded anew', purpose: 'The purpose was worded anew', goal: 'A goal was changed', milestone: 'A milestone was changed' },
    set_aside: { goal: 'A goal was set aside', milestone: 'A milestone was set aside' }, came_back: { goal: 'A goal came back', milestone: 'A milestone came back' }, done: { goal: 'A goal was reached', milestone: 'A milestone was reached' },
    was: 'Before:', because: 'because', notSaid: 'not said',
  },
} satisfies Omit<PlanMessages, 'who'> & { who: (p: Persons) => Record<Doer, string> }

export const messages = { he, ar, en }
