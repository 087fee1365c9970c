import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

// In no grammatical person: the promoter reads of the own work, and nobody else does.
const he = {
  title: 'המראה שלי', link: 'המראה שלי',
  lead: 'איך העבודה נראית במבט לאחור. לא ציון ולא השוואה: מה שנכתב, ולידו המילים שלך.',
  alone: 'העמוד הזה נפתח רק לך. אין לו קורא אחר: לא מי שמובילים, לא מי שחונכים, לא ההנהלה ולא הביקורת.',
  period: 'כמה זמן לאחור', months: { 3: 'שלושה חודשים', 6: 'חצי שנה', 12: 'שנה' }, since: (day: string) => `מ־${day} ועד היום`,
  counts: 'מה נספר, ומה לא',
  parts: {
    axes: {
      title: 'על פני חמשת הצירים',
      counts: 'נספרים מטרות, אבני דרך ומשימות שכתבת בתקופה הזאת, בתיקים שפתוחים לך היום בליווי או במילוי מקום. אבן דרך נספרת בציר של המטרה שלה.',
      leaves: 'לא נספרים דברים שכתבו אחרים, תיקים שאינם פתוחים לך עוד, ומה שקרה בשיחה ולא נכתב. ציר עם מעט שורות אינו ציר חלש.',
      prompt: 'מה אומר הציר שכמעט לא נגעתי בו: עליי, ועל מי שבליווי שלי?',
    },
    started: {
      title: 'ממי באה היוזמה',
      counts: 'נספרות משימות שקבעת בתקופה הזאת, לפי מה שנכתב בהן על מקור היוזמה. כל שורה היא ארבעה שבועות מלאים, מהיום לאחור.',
      leaves: 'לא נספרים צעדים של משתתפים שאיש לא כתב, וימים שאינם ממלאים ארבעה שבועות. זה פתח לשיחה, לעולם לא יעד.',
      prompt: 'איפה הקדמתי צעד שהיה יכול לבוא מהם? ואיפה המתנתי, והם נשארו לבד?',
    },
    unseen: {
      title: 'עם מי לא נפגשתי',
      counts: '',
      leaves: 'לא נספרים מי שבהפסקה, מי שעוד לא התקבלו ומי שסיימו. נספרים גם מי שהונחו בצד בעמוד היום. שיחה קצרה שלא נרשמה כפגישה אינה נספרת.',
      prompt: 'את מי נוח לי לא לפגוש, ומה היה קורה לו פגשתי מחר?',
    },
    plans: {
      title: 'איך התכניות משתנות, ולמה',
      counts: 'נספר מה שקרה בתקופה הזאת בתכניות של תיקים שפתוחים לך היום, בלי קשר למי רשם. סיבות מובאות כלשונן, מן החדשה.',
      leaves: 'לא נספרים ניסוחים שעוד לא הוסכמו. סיבה שעולה ממנה מי האדם נשארת בתיק. שינוי עם סיבה הוא איכות, לא סטייה.',
      prompt: 'אילו שינויים באו מהם ואילו ממני? ומה לא השתנה, אף שהגיע הזמן?',
    },
  },
  kinds: { goals: 'מטרות', milestones: 'אבני דרך', tasks: 'משימות' },
  withoutAxis: (n: number) => plural('he', n, { one: 'ועוד אבן דרך אחת שאינה שייכת למטרה, ולכן לא לציר.', two: 'ועוד שתי אבני דרך שאינן שייכות למטרה, ולכן לא לציר.', other: '# אבני דרך נוספות אינן שייכות למטרה, ולכן לא לציר.' }),
  nothingWritten: 'בתקופה הזאת לא נכתבו מטרות, אבני דרך או משימות.',
  who: { participant: 'משתתפים', promoter: 'אני' },
  startedIn: (ofThem: number, all: number) => `בכל התקופה: ${ofThem} מתוך ${all} פעולות ביוזמת משתתפים.`,
  nothingStarted: 'בתקופה הזאת לא נקבעו משימות.',
  span: (from: string, until: string) => `${from} עד ${until}`,
  seenRule: (days: number) => `נספרים כל מי שבליווי פעיל שלך היום, יהיה אשר יהיה אורך התקופה שנבחרה, לפי הפגישה האחרונה שהתקיימה. הגבול, ${days} ימים, הוא זה שנבחר בעמוד היום.`,
  sights: {
    lately: (days: number) => `בתוך ${days} הימים האחרונים`, a_while: (days: number) => `לפני ${days} עד ${days * 2 - 1} ימים`, long: (days: number) => `לפני ${days * 2} ימים או יותר`,
    never: (days: number) => `עוד לא נפגשנו, ועברו ${days} ימים או יותר מההצטרפות`, not_yet: (_: number) => 'הצטרפו לאחרונה, ועוד לא נפגשנו',
  },
  people: (n: number) => plural('he', n, { one: 'אדם אחד', two: 'שני אנשים', other: n === 0 ? 'אין' : '# אנשים' }),
  planned: (n: number) => plural('he', n, { one: 'לאחד מהם קבועה פגישה', two: 'לשניים מהם קבועה פגישה', other: 'ל־# מהם קבועה פגישה' }),
  nobody: 'אין היום איש בליווי פעיל.', toToday: 'בעמוד היום: מי מהם בלי פגישה קבועה',
  changes: {
    first: 'תכניות שהוסכמו לראשונה', changed: 'שינויים שהוסכמו', at_the_table: 'מהם יחד ליד השולחן', by_phone: 'מהם בטלפון', own_page: 'מהם בדף האישי', disagreed: 'פעמים שנאמרה אי־הסכמה',
    goal_reached: 'מטרות שהושגו', goal_set_aside: 'מטרות שהונחו בצד', goal_open: 'מטרות שחזרו', milestone_done: 'אבני דרך שהושגו', milestone_set_aside: 'אבני דרך שהונחו בצד', milestone_open: 'אבני דרך שחזרו',
  },
  nothingChanged: 'בתקופה הזאת לא נרשם שינוי בתכניות.',
  reasons: 'הסיבות, כפי שנכתבו', of: { version: 'שינוי בתכנית', goal: 'מטרה הונחה בצד', milestone: 'אבן דרך הונחה בצד' }, heldBack: 'הסיבה אומרת מי האדם, ונשארת בתיק.', toStory: 'לתכנית',
  moreReasons: (n: number) => plural('he', n, { one: 'ועוד סיבה אחת, ישנה יותר, בתיק.', two: 'ועוד שתי סיבות, ישנות יותר, בתיקים.', other: 'ועוד # סיבות, ישנות יותר, בתיקים.' }),
  write: 'לכתוב מה רואים כאן', words: 'במילים שלי', wordsHint: 'כמה מילים. רק לך. מה שנשמר אינו משתנה, ואפשר להוסיף לידו. ביומן נרשם שנכתב משהו, בלי מה שנכתב.', keep: 'שמירה', mine: 'מה שכתבתי', earlier: (n: number) => plural('he', n, { one: 'ומה שכתבתי קודם', two: 'ושני דברים שכתבתי קודם', other: 'ועוד # דברים שכתבתי קודם' }),
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'مرآتي', link: 'مرآتي',
  lead: 'كيف يبدو العمل في نظرة إلى الوراء. لا علامة ولا مقارنة: ما كُتب، وإلى جانبه كلماتك.',
  alone: 'لا تُفتح هذه الصفحة إلا لك. لا يقرؤها أحد غيرك: لا من يقودون ولا من يُرشدون ولا الإدارة ولا الرقابة.',
  period: 'كم من الوقت إلى الوراء', months: { 3: 'ثلاثة أشهر', 6: 'نصف سنة', 12: 'سنة' }, since: (day: string) => `من ${day} حتى اليوم`,
  counts: 'ما الذي يُعدّ، وما الذي لا يُعدّ',
  parts: {
    axes: {
      title: 'على المحاور الخمسة',
      counts: 'تُعدّ الأهداف والمحطات والمهام التي كتبتها في هذه الفترة، في الملفات المفتوحة لك اليوم مرافقةً أو نيابةً. تُعدّ المحطة في محور هدفها.',
      leaves: 'لا يُعدّ ما كتبه آخرون، ولا الملفات التي لم تعد مفتوحة لك، ولا ما جرى في الحديث ولم يُكتب. محور قليل الأسطر ليس محورًا ضعيفًا.',
      prompt: 'ماذا يقول المحور الذي لم ألمسه تقريبًا: عنّي، وعمّن في مرافقتي؟',
    },
    started: {
      title: 'ممّن جاءت المبادرة',
      counts: 'تُعدّ المهام التي حدّدتها في هذه الفترة، بحسب ما كُتب فيها عن مصدر المبادرة. كل سطر أربعة أسابيع كاملة، من اليوم إلى الوراء.',
      leaves: 'لا تُعدّ خطوات للمشاركين لم يكتبها أحد، ولا أيام لا تملأ أربعة أسابيع. هذا مدخل إلى حديث، وليس هدفًا أبدًا.',
      prompt: 'أين سبقتُ إلى خطوة كان يمكن أن تأتي منهم؟ وأين انتظرتُ فبقوا وحدهم؟',
    },
    unseen: {
      title: 'من لم ألتقِ بهم',
      counts: '',
      leaves: 'لا يُعدّ من هم في توقّف، ومن لم يُقبلوا بعد، ومن أنهوا. ويُعدّ أيضًا من وُضعوا جانبًا في صفحة اليوم. حديث قصير لم يُسجَّل لقاءً لا يُعدّ.',
      prompt: 'من يريحني ألّا ألتقي به، وماذا كان سيحدث لو التقينا غدًا؟',
    },
    plans: {
      title: 'كيف تتغيّر الخطط، ولماذا',
      counts: 'يُعدّ ما حدث في هذه الفترة في خطط الملفات المفتوحة لك اليوم، أيًّا كان من سجّله. تُنقل الأسباب كما كُتبت، من الأحدث.',
      leaves: 'لا تُعدّ صياغات لم يُتفق عليها بعد. السبب الذي يدلّ على صاحبه يبقى في الملف. التغيير مع سبب جودة، وليس انحرافًا.',
      prompt: 'أيّ التغييرات جاءت منهم وأيّها منّي؟ وما الذي لم يتغيّر مع أن وقته حان؟',
    },
  },
  kinds: { goals: 'أهداف', milestones: 'محطات', tasks: 'مهام' },
  withoutAxis: (n: number) => plural('ar', n, { one: 'ومحطة أخرى لا تتبع هدفًا، فلا محور لها.', two: 'ومحطتان أخريان لا تتبعان هدفًا، فلا محور لهما.', few: 'و# محطات أخرى لا تتبع هدفًا، فلا محور لها.', many: 'و# محطة أخرى لا تتبع هدفًا، فلا محور لها.', other: 'و# محطة أخرى لا تتبع هدفًا، فلا محور لها.' }),
  nothingWritten: 'لم تُكتب في هذه الفترة أهداف أو محطات أو مهام.',
  who: { participant: 'مشاركون', promoter: 'أنا' },
  startedIn: (ofThem: number, all: number) => `في الفترة كلها: ${ofThem} من ${all} من الأفعال بمبادرة من المشاركين.`,
  nothingStarted: 'لم تُحدَّد مهام في هذه الفترة.',
  span: (from: string, until: string) => `${from} حتى ${until}`,
  seenRule: (days: number) => `يُعدّ كل من هم في مرافقتك الفعّالة اليوم، مهما كانت الفترة المختارة، بحسب آخر لقاء عُقد. الحدّ هو ما اختير في صفحة اليوم، بالأيام: ${days}.`,
  sights: {
    lately: (days: number) => `خلال آخر ${daysAr(days)}`, a_while: (days: number) => `قبل ${days} إلى ${daysAr(days * 2 - 1)}`, long: (days: number) => `قبل ${daysAr(days * 2)} أو أكثر`,
    never: (days: number) => `لم نلتقِ بعد، ومرّ على الانضمام ${daysAr(days)} أو أكثر`, not_yet: (_: number) => 'انضمّوا مؤخرًا ولم نلتقِ بعد',
  },
  people: (n: number) => plural('ar', n, { zero: 'لا أحد', one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' }),
  planned: (n: number) => plural('ar', n, { one: 'لواحد منهم لقاء محدّد', two: 'لاثنين منهم لقاء محدّد', few: 'لـ # منهم لقاء محدّد', many: 'لـ # منهم لقاء محدّد', other: 'لـ # منهم لقاء محدّد' }),
  nobody: 'لا أحد اليوم في مرافقة فعّالة.', toToday: 'في صفحة اليوم: من منهم بلا لقاء محدّد',
  changes: {
    first: 'خطط اتُّفق عليها لأول مرة', changed: 'تغييرات اتُّفق عليها', at_the_table: 'منها معًا حول الطاولة', by_phone: 'منها بالهاتف', own_page: 'منها في الصفحة الشخصية', disagreed: 'مرّات قيل فيها عدم اتفاق',
    goal_reached: 'أهداف تحققت', goal_set_aside: 'أهداف وُضعت جانبًا', goal_open: 'أهداف عادت', milestone_done: 'محطات أُنجزت', milestone_set_aside: 'محطات وُضعت جانبًا', milestone_open: 'محطات عادت',
  },
  nothingChanged: 'لم يُسجَّل في هذه الفترة تغيير في الخطط.',
  reasons: 'الأسباب كما كُتبت', of: { version: 'تغيير في الخطة', goal: 'هدف وُضع جانبًا', milestone: 'محطة وُضعت جانبًا' }, heldBack: 'السبب يدلّ على صاحبه، فيبقى في الملف.', toStory: 'إلى الخطة',
  moreReasons: (n: number) => plural('ar', n, { one: 'وسبب آخر أقدم، في الملف.', two: 'وسببان آخران أقدم، في الملفات.', few: 'و# أسباب أخرى أقدم، في الملفات.', many: 'و# سببًا آخر أقدم، في الملفات.', other: 'و# سبب آخر أقدم، في الملفات.' }),
  write: 'كتابة ما يُرى هنا', words: 'بكلماتي', wordsHint: 'بضع كلمات. لك وحدك. ما حُفظ لا يتغيّر، ويمكن الإضافة إلى جانبه. يُسجَّل في السجلّ أن شيئًا كُتب، بلا ما كُتب.', keep: 'حفظ', mine: 'ما كتبتُه', earlier: (n: number) => plural('ar', n, { one: 'وما كتبتُه قبل ذلك', two: 'وأمران كتبتُهما قبل ذلك', few: 'و# أمور كتبتُها قبل ذلك', many: 'و# أمرًا كتبتُها قبل ذلك', other: 'و# أمر كتبتُها قبل ذلك' }),
} satisfies Messages

const en = {
  title: 'My mirror', link: 'My mirror',
  lead: 'How the work looks, looking back. No score and no comparison: what was written, and your own words beside it.',
  alone: 'This page opens to you alone. Nobody else reads it: not who leads, not who mentors, not the administration, not the auditor.',
  period: 'How far back', months: { 3: 'Three months', 6: 'Half a year', 12: 'A year' }, since: (day: string) => `Since ${day}`,
  counts: 'What is counted, and what is not',
  parts: {
    axes: {
      title: 'Over the five axes',
      counts: 'Goals, milestones and tasks that you wrote in this period are counted, in files that are open to you today because you accompany or cover. A milestone counts on the axis of its goal.',
      leaves: 'What others wrote, files that are no longer open to you, and what happened in a talk and was not written are not counted. An axis with few lines is not a weak one.',
      prompt: 'What does the axis that I hardly touch say of me, and what of those I accompany?',
    },
    started: {
      title: 'Who starts',
      counts: 'Tasks that you set in this period are counted, by what was written of whose idea they were. Each line is four whole weeks, back from today.',
      leaves: 'Steps of participants that nobody wrote down, and days that do not fill four weeks, are not counted. This opens a talk and is never a target.',
      prompt: 'Where did I take a step before it could come from them? And where did I wait, and they were left alone?',
    },
    unseen: {
      title: 'Whom I have not met',
      counts: '',
      leaves: 'Who is paused, not accepted yet, or has finished is not counted. Who was set aside on Today is. A short word that was not recorded as a meeting is not.',
      prompt: 'Whom is it comfortable not to meet, and what would happen if we met tomorrow?',
    },
    plans: {
      title: 'How plans change, and why',
      counts: 'What happened in this period in the plans of files that are open to you today is counted, whoever recorded it. Reasons stand as they were written, the newest first.',
      leaves: 'Wordings that were not agreed yet are not counted. A reason that tells who the person is stays in the file. A change with a reason is quality, not deviation.',
      prompt: 'Which changes came from them, and which from me? And what did not change, though it was time?',
    },
  },
  kinds: { goals: 'goals', milestones: 'milestones', tasks: 'tasks' },
  withoutAxis: (n: number) => plural('en', n, { one: 'And one milestone that belongs to no goal, so to no axis.', other: 'And # milestones that belong to no goal, so to no axis.' }),
  nothingWritten: 'No goals, milestones or tasks were written in this period.',
  who: { participant: 'participants', promoter: 'me' },
  startedIn: (ofThem: number, all: number) => `In the whole period: ${ofThem} of ${all} actions were the participants' idea.`,
  nothingStarted: 'No tasks were set in this period.',
  span: (from: string, until: string) => `${from} to ${until}`,
  seenRule: (days: number) => `Everyone whom you accompany actively today is counted, whatever period is chosen, by the last meeting that was held. The limit, ${days} days, is the one chosen on Today.`,
  sights: {
    lately: (days: number) => `Within the last ${days} days`, a_while: (days: number) => `${days} to ${days * 2 - 1} days ago`, long: (days: number) => `${days * 2} days ago or more`,
    never: (days: number) => `Not met yet, and joined ${days} days ago or more`, not_yet: (_: number) => 'Joined lately, and not met yet',
  },
  people: (n: number) => plural('en', n, { one: 'One person', other: n === 0 ? 'Nobody' : '# people' }),
  planned: (n: number) => plural('en', n, { one: 'one has a meeting arranged', other: '# have a meeting arranged' }),
  nobody: 'Nobody is accompanied actively today.', toToday: 'On Today: who of them has no meeting arranged',
  changes: {
    first: 'Plans agreed for the first time', changed: 'Changes agreed', at_the_table: 'of these together at the table', by_phone: 'of these by phone', own_page: 'of these on the own page', disagreed: 'Times that disagreement was said',
    goal_reached: 'Goals reached', goal_set_aside: 'Goals set aside', goal_open: 'Goals taken up again', milestone_done: 'Milestones reached', milestone_set_aside: 'Milestones set aside', milestone_open: 'Milestones taken up again',
  },
  nothingChanged: 'No change of a plan was recorded in this period.',
  reasons: 'The reasons, as written', of: { version: 'A change of the plan', goal: 'A goal set aside', milestone: 'A milestone set aside' }, heldBack: 'The reason tells who the person is, and stays in the file.', toStory: 'To the plan',
  moreReasons: (n: number) => plural('en', n, { one: 'And one older reason, in its file.', other: 'And # older reasons, in their files.' }),
  write: 'Write what you see here', words: 'In my words', wordsHint: 'A few words, for you alone. What is kept does not change; more can be added beside it. The trail is told that something was written, not what.', keep: 'Keep', mine: 'What I wrote', earlier: (n: number) => plural('en', n, { one: 'And what I wrote before', other: 'And # things I wrote before' }),
} satisfies Messages

/** Days in the form that the number asks for. */
function daysAr(n: number): string {
  return plural('ar', n, { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })
}

export const messages = { he, ar, en }
