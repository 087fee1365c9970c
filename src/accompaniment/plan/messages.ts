import { by } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Change, Hint } from './rules.ts'
import type { Axis, Direction, Doer, Horizon, Way } from './types.ts'

const he = {
  vision: {
    title: 'חזון ומטרות', lead: 'החזון במילים של מי שהוא שלו. מטרה מוקדמת יכולה להיות מעורפלת; היא תתבהר בדרך.',
    now: 'החזון', say: 'החזון, מילה במילה', save: 'שמירה', grew: 'איך החזון גדל', none: (a: Address) => by(a, 'כאן יעמדו המילים שלה.', 'כאן יעמדו המילים שלו.', 'כאן יעמדו המילים של המשתתף/ת.'),
  },
  goals: 'מטרות', addGoal: 'מטרה חדשה', goal: 'המטרה', axis: 'ציר', direction: 'לאן', horizon: 'בשביל מה', byWhen: 'עד מתי', levels: 'איך נראה כמה זה התקדם', levelsHint: 'רשות. באמצע: מה שצפוי. מתחת ומעל: פחות ויותר מזה.',
  axes: { motivation: 'רצון לעבוד ולהתפתח', proactivity: 'יוזמה', efficacy: 'אמונה ביכולת', vision: 'חזון ומטרות', tools: 'כלים וידע' } satisfies Record<Axis, string>,
  directions: { enter: 'להיכנס לעבודה', stay_and_advance: 'להתמיד ולהתקדם', re_orient: 'לכוון מחדש' } satisfies Record<Direction, string>,
  horizons: { vision: 'חלק מהדרך הארוכה', survival: 'פרנסה עכשיו' } satisfies Record<Horizon, string>,
  level: { low2: 'הרבה פחות מהצפוי', low1: 'פחות מהצפוי', expected: 'מה שצפוי', high1: 'יותר מהצפוי', high2: 'הרבה יותר מהצפוי' },
  attain: 'איפה זה עכשיו', on: 'ביום', attainWords: 'מה מראה את זה', attained: 'איך זה התקדם', reached: 'הושגה', reach: 'המטרה הושגה', aside: 'להניח בצד', asideWhy: 'למה', back: 'להחזיר', asideTitle: 'הונחו בצד', edit: 'עריכה', save: 'שמירה',
  hints: { seen: 'איך נדע שזה קרה?', step: 'מה הצעד הראשון?', when: 'עד מתי בערך?' } satisfies Record<Hint, string>, hintsLead: 'אם מתאים:',
  plan: {
    title: 'תכנית', lead: 'הצעדים של המשתתף/ת קודם. משנים בחופשיות; כשמסכימים, נשמרת גרסה.', need: 'מה צריך', purpose: 'מה המטרה של הליווי', save: 'שמירה', texts: 'צורך ומטרה',
    empty: { title: 'כאן תעמוד התכנית', how: 'כמה צעדים עם תאריך ומי עושה. די באחד כדי להתחיל.' },
    milestones: 'אבני דרך ולוח זמנים', add: 'אבן דרך חדשה', words: 'הצעד', forGoal: 'לאיזו מטרה', noGoal: 'לא קשור למטרה אחת', who: 'מי עושה', whoWords: 'מי בדיוק', due: 'עד', done: 'נעשה', reopen: 'עוד לא', doneOn: (d: string) => `נעשה ב־${d}`,
    doers: (a: Address): Record<Doer, string> => ({ participant: by(a, 'המשתתפת', 'המשתתף', 'המשתתף/ת'), promoter: 'מקדמ/ת התעסוקה', together: 'ביחד', other: 'מישהו אחר' }),
    agree: 'להסכים על התכנית', agreeLead: 'קוראים יחד, ומסכימים. הגרסה הזאת לא תשתנה.', how: 'איך הוסכם', ways: { at_the_table: 'ליד השולחן', by_phone: 'בטלפון', own_page: 'בעמוד האישי' } satisfies Record<Way, string>, present: 'מי עוד היה', reason: 'מה הביא את השינוי', reasonHint: 'בשורה. שינוי עם סיבה הוא איכות.', agreeNow: 'שנינו מסכימים',
    draft: 'יש שינויים שעוד לא הוסכמו', agreedOn: (n: number, d: string) => `גרסה ${n}, הוסכמה ב־${d}`, notAgreed: 'עוד לא הוסכם', story: 'סיפור השינויים', compare: 'השוואת גרסאות', copy: 'העותק לבית', pdf: 'הורדה כ־PDF', print: 'להדפסה',
  },
  story: {
    title: 'סיפור השינויים', lead: 'מה הוסכם, מה השתנה, ולמה.', first: 'התכנית הראשונה הוסכמה.', because: 'הסיבה', empty: { title: 'כאן יסופר איך התכנית השתנתה', how: 'אחרי ההסכמה הראשונה מתחיל הסיפור.' },
    by: (who: string, how: string) => `${how}, עם ${who}`,
    what: { vision: 'החזון', need: 'הצורך', purpose: 'מטרת הליווי', goal: 'המטרה', milestone: 'הצעד' } satisfies Record<Change['what'], string>,
    tell: (kind: Change['kind'], what: string, words: string) => ({ came: `נוסף: ${what} „${words}”.`, went: `ירד: ${what} „${words}”.`, changed: `השתנה: ${what} „${words}”.`, set_aside: `הונח בצד: ${what} „${words}”.`, came_back: `חזר: ${what} „${words}”.`, done: `נעשה: ${what} „${words}”.` })[kind],
  },
  compare: { title: 'שתי גרסאות זו מול זו', left: 'גרסה', show: 'השוואה', came: 'נוסף', went: 'ירד', empty: 'צריך שתי גרסאות כדי להשוות.' },
  copy: {
    title: (name: string) => `התכנית של ${name}`, vision: 'לאן אני רוצה להגיע', steps: (a: Address) => by(a, 'הצעדים שלי', 'הצעדים שלי', 'הצעדים שלי'), others: 'מה אחרים עושים בשבילי', goals: 'המטרות שלי', next: 'הפגישה הבאה', with: 'מי מלווה אותי', until: 'עד', agreed: (d: string) => `הסכמנו על זה ב־${d}`, none: 'עוד אין תכנית מוסכמת. אחרי ההסכמה יעמוד כאן עותק לבית.', download: 'הורדה כ־PDF',
  },
}
export type PlanMessages = Shape<typeof he>
type Doers = { plan: { doers: typeof he.plan.doers } }

const ar = {
  vision: {
    title: 'رؤية وأهداف', lead: 'الرؤية بكلمات صاحبها. يمكن للهدف المبكر أن يكون غامضًا، وسيتضح في الطريق.',
    now: 'الرؤية', say: 'الرؤية كلمة بكلمة', save: 'حفظ', grew: 'كيف نمت الرؤية', none: (a: Address) => by(a, 'هنا تقف كلماتها.', 'هنا تقف كلماته.', 'هنا تقف كلمات المشارِك/ة.'),
  },
  goals: 'أهداف', addGoal: 'هدف جديد', goal: 'الهدف', axis: 'المحور', direction: 'إلى أين', horizon: 'من أجل ماذا', byWhen: 'حتى متى', levels: 'كيف نرى مدى التقدم', levelsHint: 'اختياري. في الوسط المتوقع، وتحته وفوقه أقل منه وأكثر.',
  axes: { motivation: 'الرغبة في العمل والتطور', proactivity: 'المبادرة', efficacy: 'الإيمان بالقدرة', vision: 'رؤية وأهداف', tools: 'أدوات ومعرفة' },
  directions: { enter: 'الدخول إلى العمل', stay_and_advance: 'المثابرة والتقدم', re_orient: 'التوجه من جديد' },
  horizons: { vision: 'جزء من الطريق الطويل', survival: 'معيشة الآن' },
  level: { low2: 'أقل بكثير من المتوقع', low1: 'أقل من المتوقع', expected: 'المتوقع', high1: 'أكثر من المتوقع', high2: 'أكثر بكثير من المتوقع' },
  attain: 'أين هو الآن', on: 'في يوم', attainWords: 'ما يدل على ذلك', attained: 'كيف تقدّم', reached: 'تحقق', reach: 'تحقق الهدف', aside: 'وضعه جانبًا', asideWhy: 'لماذا', back: 'إعادته', asideTitle: 'وُضعت جانبًا', edit: 'تعديل', save: 'حفظ',
  hints: { seen: 'كيف سنعرف أنه حدث؟', step: 'ما الخطوة الأولى؟', when: 'حتى متى تقريبًا؟' }, hintsLead: 'إن كان مناسبًا:',
  plan: {
    title: 'خطة', lead: 'خطوات المشارِك/ة أولًا. نغيّر بحرية، وعند الاتفاق تُحفظ نسخة.', need: 'ما الحاجة', purpose: 'ما هدف المرافقة', save: 'حفظ', texts: 'الحاجة والهدف',
    empty: { title: 'هنا تقف الخطة', how: 'بضع خطوات بتاريخ ومن يقوم بها. تكفي واحدة للبدء.' },
    milestones: 'محطات وجدول زمني', add: 'محطة جديدة', words: 'الخطوة', forGoal: 'لأي هدف', noGoal: 'غير مرتبطة بهدف واحد', who: 'من يقوم بها', whoWords: 'من بالضبط', due: 'حتى', done: 'تمت', reopen: 'ليس بعد', doneOn: (d: string) => `تمت في ${d}`,
    doers: (a: Address) => ({ participant: by(a, 'المشارِكة', 'المشارِك', 'المشارِك/ة'), promoter: 'موجِّه/ة التشغيل', together: 'معًا', other: 'شخص آخر' }),
    agree: 'الاتفاق على الخطة', agreeLead: 'نقرأ معًا ونتفق. هذه النسخة لن تتغير.', how: 'كيف تم الاتفاق', ways: { at_the_table: 'حول الطاولة', by_phone: 'هاتفيًا', own_page: 'في الصفحة الشخصية' }, present: 'من حضر أيضًا', reason: 'ما الذي أدى إلى التغيير', reasonHint: 'في سطر. التغيير مع سبب جودة.', agreeNow: 'كلانا موافق',
    draft: 'هناك تغييرات لم يُتفق عليها بعد', agreedOn: (n: number, d: string) => `نسخة ${n}، اتُّفق عليها في ${d}`, notAgreed: 'لم يُتفق بعد', story: 'حكاية التغييرات', compare: 'مقارنة نسخ', copy: 'نسخة للبيت', pdf: 'تنزيل PDF', print: 'للطباعة',
  },
  story: {
    title: 'حكاية التغييرات', lead: 'ما اتُّفق عليه، وما تغيّر، ولماذا.', first: 'اتُّفق على الخطة الأولى.', because: 'السبب', empty: { title: 'هنا تُروى حكاية تغيّر الخطة', how: 'تبدأ الحكاية بعد الاتفاق الأول.' },
    by: (who: string, how: string) => `${how}، مع ${who}`,
    what: { vision: 'الرؤية', need: 'الحاجة', purpose: 'هدف المرافقة', goal: 'الهدف', milestone: 'الخطوة' },
    tell: (kind: Change['kind'], what: string, words: string) => ({ came: `أضيف: ${what} «${words}».`, went: `أزيل: ${what} «${words}».`, changed: `تغيّر: ${what} «${words}».`, set_aside: `وُضع جانبًا: ${what} «${words}».`, came_back: `عاد: ${what} «${words}».`, done: `تم: ${what} «${words}».` })[kind],
  },
  compare: { title: 'نسختان جنبًا إلى جنب', left: 'نسخة', show: 'مقارنة', came: 'أضيف', went: 'أزيل', empty: 'تلزم نسختان للمقارنة.' },
  copy: {
    title: (name: string) => `خطة ${name}`, vision: 'إلى أين أريد الوصول', steps: () => 'خطواتي', others: 'ما يقوم به آخرون من أجلي', goals: 'أهدافي', next: 'اللقاء القادم', with: 'من يرافقني', until: 'حتى', agreed: (d: string) => `اتفقنا على هذا في ${d}`, none: 'لا توجد خطة متفق عليها بعد. بعد الاتفاق تقف هنا نسخة للبيت.', download: 'تنزيل PDF',
  },
} satisfies Omit<PlanMessages, 'plan'> & { plan: Omit<PlanMessages['plan'], 'doers'> } & Doers

const en = {
  vision: {
    title: 'Vision and goals', lead: 'The vision in the words of whose it is. An early goal may be vague; it will clear on the way.',
    now: 'The vision', say: 'The vision, word for word', save: 'Save', grew: 'How the vision grew', none: () => 'Their words will stand here.',
  },
  goals: 'Goals', addGoal: 'A new goal', goal: 'The goal', axis: 'Axis', direction: 'Where to', horizon: 'What for', byWhen: 'By when', levels: 'How to see how far it has come', levelsHint: 'Voluntary. In the middle what is expected; below and above, less and more than that.',
  axes: { motivation: 'The wish to work and develop', proactivity: 'Initiative', efficacy: 'Belief in ability', vision: 'Vision and goals', tools: 'Tools and knowledge' },
  directions: { enter: 'Enter work', stay_and_advance: 'Stay and advance', re_orient: 'Re-orient' },
  horizons: { vision: 'Part of the long way', survival: 'A living now' },
  level: { low2: 'Much less than expected', low1: 'Less than expected', expected: 'As expected', high1: 'More than expected', high2: 'Much more than expected' },
  attain: 'Where it is now', on: 'On', attainWords: 'What shows it', attained: 'How it went', reached: 'Reached', reach: 'The goal is reached', aside: 'Set aside', asideWhy: 'Why', back: 'Bring back', asideTitle: 'Set aside', edit: 'Edit', save: 'Save',
  hints: { seen: 'How will we know that it happened?', step: 'What is the first step?', when: 'By when, more or less?' }, hintsLead: 'If it fits:',
  plan: {
    title: 'Plan', lead: 'The participant’s steps first. Change it freely; agreeing keeps a version.', need: 'What is needed', purpose: 'The purpose of the accompaniment', save: 'Save', texts: 'Need and purpose',
    empty: { title: 'The plan will stand here', how: 'A few steps with a day and who takes them. One is enough to begin.' },
    milestones: 'Milestones and timetable', add: 'A new milestone', words: 'The step', forGoal: 'For which goal', noGoal: 'For no one goal', who: 'Who takes it', whoWords: 'Who exactly', due: 'By', done: 'Done', reopen: 'Not yet', doneOn: (d: string) => `Done on ${d}`,
    doers: () => ({ participant: 'The participant', promoter: 'The promoter', together: 'Together', other: 'Someone else' }),
    agree: 'Agree the plan', agreeLead: 'Read it together, and agree. This version will not change.', how: 'How it was agreed', ways: { at_the_table: 'At the table', by_phone: 'By phone', own_page: 'On their own page' }, present: 'Who else was there', reason: 'What brought the change', reasonHint: 'In a line. A change with a reason is quality.', agreeNow: 'We both agree',
    draft: 'There are changes not yet agreed', agreedOn: (n: number, d: string) => `Version ${n}, agreed on ${d}`, notAgreed: 'Not agreed yet', story: 'The story of changes', compare: 'Compare versions', copy: 'The copy for home', pdf: 'Download as PDF', print: 'Print',
  },
  story: {
    title: 'The story of changes', lead: 'What was agreed, what changed, and why.', first: 'The first plan was agreed.', because: 'Why', empty: { title: 'How the plan changed will be told here', how: 'The story begins after the first agreement.' },
    by: (who: string, how: string) => `${how}, with ${who}`,
    what: { vision: 'the vision', need: 'the need', purpose: 'the purpose', goal: 'the goal', milestone: 'the step' },
    tell: (kind: Change['kind'], what: string, words: string) => ({ came: `Added: ${what} “${words}”.`, went: `Dropped: ${what} “${words}”.`, changed: `Changed: ${what} “${words}”.`, set_aside: `Set aside: ${what} “${words}”.`, came_back: `Came back: ${what} “${words}”.`, done: `Done: ${what} “${words}”.` })[kind],
  },
  compare: { title: 'Two versions side by side', left: 'Version', show: 'Compare', came: 'Came', went: 'Went', empty: 'It takes two versions to compare.' },
  copy: {
    title: (name: string) => `${name}’s plan`, vision: 'Where I want to get to', steps: () => 'My steps', others: 'What others do for me', goals: 'My goals', next: 'The next meeting', with: 'Who accompanies me', until: 'by', agreed: (d: string) => `We agreed on this on ${d}`, none: 'There is no agreed plan yet. After the agreement, a copy for home will stand here.', download: 'Download as PDF',
  },
} satisfies Omit<PlanMessages, 'plan'> & { plan: Omit<PlanMessages['plan'], 'doers'> } & Doers

export const messages = { he, ar, en }
