import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'חניכה והתנסות', link: 'חניכה והתנסות', back: 'התיק',
  lead: 'מה שקורה כאן מקביל לליווי עצמו: מטרות במילים של מי שלומדים, ניסיון, משוב, ומטרות מחדש.',
  noMentor: 'עוד לא נקבע מי מלווה בחניכה.', with: (names: string) => `בחניכה של ${names}`,
  onlyDays: 'כאן רואים שההתנסות מתקיימת: ימים ושלבים. הדברים עצמם הם בין מי שבחניכה למי שחונכים, ונפתחים רק אם מי שבחניכה פותחים אותם.',
  opens: {
    state: { opened: 'הדברים פתוחים עכשיו גם למי שמובילים אותך.', closed: 'הדברים נראים רק לך ולמי שחונכים אותך. מי שמובילים רואים ימים ושלבים בלבד.' },
    meetings: { opened: 'הדברים שנאמרו בפגישות פתוחים עכשיו גם למי שמובילים אותך.', closed: 'מה שנאמר בפגישה נראה רק לשני מי שנפגשו. מי שמובילים רואים ימים בלבד.' },
    open: 'לפתוח למי שמובילים', close: 'לסגור שוב',
  },
  masked: 'בלי שם, מקום, מעסיק או פרט שיש לאדם אחד בלבד. שום דבר כאן אינו מקושר לתיק של משתתפים.',
  processes: {
    title: 'תהליכי ליווי שלמים', lead: 'שני תהליכים, מתחילתם ועד המעקב, שכל שלב בהם נבחן יחד.', none: 'עוד לא התחיל תהליך.', so: (n: number) => plural('he', n, { one: 'תהליך אחד שלם', two: 'שני תהליכים שלמים', other: n === 0 ? 'עוד אין תהליך שלם' : '# תהליכים שלמים' }),
    numbered: (n: number) => `תהליך ${n}`, began: (day: string) => `התחיל ב־${day}`, reviewed: (n: number, of: number) => `${n} מתוך ${of} שלבים נבחנו`, standings: { complete: 'שלם', set_aside: 'הונח בצד', under_way: 'בדרך' },
    begin: 'להתחיל תהליך', label: 'איך לקרוא לו', labelHint: 'מילה שלך, למשל "המאפייה" או "הדרך הארוכה". לא שם, לא ראשי תיבות של שם.', beganOn: 'מתי התחיל', keep: 'להתחיל',
    relabel: 'לשנות את הכינוי', save: 'שמירה', setAside: 'להניח בצד', setAsideHow: 'כשהליווי נקטע. מה שנבחן נשאר, ותהליך אחר יכול להתחיל.', bringBack: 'להחזיר',
  },
  steps: {
    title: 'שלב אחר שלב', names: { intake: 'תשאול והיכרות', mapping: 'מיפוי: חוזקות לפני חסמים', vision_plan: 'חזון ותכנית', practice: 'התנסות ותרגול', placement: 'כניסה לעבודה', follow_up: 'מעקב וקידום' },
    asks: {
      intake: 'מה נאמר רק כששתקתי? מה בחרתי שלא לשאול?', mapping: 'איזו חוזקה ראיתי ראשונה, ואיזה חסם קראתי לו בשם מוקדם מדי?', vision_plan: 'של מי המילים בתכנית? מה השתנה בה ולמה?',
      practice: 'מה היה אתגר שאפשר לעמוד בו, ומה היה גדול מדי?', placement: 'מה נשקל חוץ מן המשרה? מה אמרתי לא, ולמה?', follow_up: 'מה קרה אחרי שנדמה היה שנגמר?',
    },
    states: { not_yet: 'עוד לא סופר', told: 'סופר, מחכה לבחינה יחד', once_more: 'עוד פעם אחת', reviewed: 'נבחן יחד' },
    what: { told: 'מה סופר', reviewed: 'נבחן יחד', once_more: 'עוד פעם אחת' }, by: (name: string, day: string) => `${name}, ${day}`,
    tell: 'לספר על השלב', tellAgain: 'לספר עוד פעם', seen: 'מה עשיתי ומה ראיתי', seenHint: 'מעשים ומילים, לא תכונות', doubt: 'מה עורר אצלי ספק, מה לא עשיתי ולמה', next: 'מה הייתי עושה עכשיו', keep: 'לשמור ולבקש שנבחן יחד',
    review: 'לבחון את השלב', outcome: 'איך השלב עומד', outcomes: { reviewed: 'נבחן יחד, אפשר להמשיך', once_more: 'כדאי לעבור עליו עוד פעם' }, mentorSeen: 'מה אני רואה בזה', mentorSeenHint: 'קודם מה שנעשה טוב, ואיפה ניכר שיקול הדעת', mentorDoubt: 'איזו שאלה זה מעורר אצלי', mentorNext: 'מה לנסות', keepReview: 'לשמור את הבחינה',
  },
  meetings: {
    title: 'פגישות חניכה', none: 'עוד לא נכתבה פגישה.', last: (day: string) => `הפגישה האחרונה: ${day}`, next: (day: string) => `נפגשים שוב ב־${day}`, goals: 'נתחיל ממה שרצינו לנסות', goalsNone: 'עוד אין מטרות פתוחות. הן נכתבות בפגישה.',
    record: 'לכתוב פגישה', mentor: 'עם מי', heldOn: 'מתי', minutes: 'כמה דקות', wordsMentor: 'המשוב שלי', wordsMentorHint: 'מה ראיתי שנעשה טוב, ומה אפשר אחרת', wordsOwn: 'מה לקחתי מן הפגישה', wordsOwnHint: 'גם משוב לחונכים: מה עזר ומה לא', doubt: 'מה נשאר פתוח',
    goal: (n: number) => ['מה לנסות עד הפגישה הבאה', 'עוד דבר לנסות', 'ועוד אחד'][n - 1] ?? '', goalHint: 'משהו קטן שאפשר לראות אם נעשה', nextOn: 'מתי נפגשים שוב', keep: 'לשמור את הפגישה',
    earlier: 'פגישות קודמות', all: 'הפגישות', heldWith: (day: string, name: string) => `${day}, עם ${name}`, lasted: (n: number) => plural('he', n, { one: 'דקה אחת', two: 'שתי דקות', other: '# דקות' }), say: 'להוסיף את הדברים שלי', stillOpen: 'מה נשאר פתוח', setGoals: 'מה רצינו לנסות',
    states: { open: 'פתוח', tried: 'נוסה', not_yet: 'עוד לא נוסה', let_go: 'הונח' }, told: 'מה קרה מאז', stateNow: 'איפה זה עומד', since: 'מה נוסה ומה קרה', sinceHint: 'גם ניסיון שלא הצליח הוא ניסיון', keepTold: 'שמירה', setOn: (day: string) => `נקבע ב־${day}`,
  },
  today: { title: 'חניכה', told: (name: string, step: string) => `${name}: שלב שמחכה לבחינה יחד, ${step}`, onceMore: (step: string) => `שלב לעבור עליו עוד פעם: ${step}`, since: (day: string) => `מ־${day}` },
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'الإرشاد والممارسة', link: 'الإرشاد والممارسة', back: 'الملف',
  lead: 'ما يحدث هنا موازٍ للمرافقة نفسها: أهداف بكلمات من يتعلّم، وتجربة، وتغذية راجعة، وأهداف من جديد.',
  noMentor: 'لم يُحدّد بعد من يُرشد.', with: (names: string) => `بإرشاد ${names}`,
  onlyDays: 'يُرى هنا أن الممارسة قائمة: أيام وخطوات. الكلمات نفسها بين من يتعلّم ومن يُرشد، ولا تُفتح إلا إذا فتحها من يتعلّم.',
  opens: {
    state: { opened: 'الكلمات مفتوحة الآن أيضًا لمن يقودون فريقك.', closed: 'يراها أنت ومن يُرشدك فقط. من يقودون يرون الأيام والخطوات وحدها.' },
    meetings: { opened: 'ما قيل في اللقاءات مفتوح الآن أيضًا لمن يقودون فريقك.', closed: 'ما قيل في اللقاء يراه من التقيا فقط. من يقودون يرون الأيام وحدها.' },
    open: 'فتحها لمن يقودون', close: 'إغلاقها من جديد',
  },
  masked: 'بلا اسم أو مكان أو مشغّل أو تفصيل لا يخصّ إلا شخصًا واحدًا. لا شيء هنا مرتبط بملف مشاركين.',
  processes: {
    title: 'عمليات مرافقة كاملة', lead: 'عمليتان، من بدايتهما حتى المتابعة، تُراجع كل خطوة فيهما معًا.', none: 'لم تبدأ عملية بعد.', so: (n: number) => plural('ar', n, { zero: 'لا عملية كاملة بعد', one: 'عملية كاملة واحدة', two: 'عمليتان كاملتان', few: '# عمليات كاملة', many: '# عملية كاملة', other: '# عملية كاملة' }),
    numbered: (n: number) => `العملية ${n}`, began: (day: string) => `بدأت في ${day}`, reviewed: (n: number, of: number) => `روجعت ${n} من ${of} خطوات`, standings: { complete: 'كاملة', set_aside: 'وُضعت جانبًا', under_way: 'في الطريق' },
    begin: 'بدء عملية', label: 'ماذا نسمّيها', labelHint: 'كلمة من عندك، مثل "المخبز" أو "الطريق الطويل". لا اسم ولا حروف اسم.', beganOn: 'متى بدأت', keep: 'بدء',
    relabel: 'تغيير التسمية', save: 'حفظ', setAside: 'وضعها جانبًا', setAsideHow: 'حين تنقطع المرافقة. ما روجع يبقى، ويمكن بدء عملية أخرى.', bringBack: 'إعادتها',
  },
  steps: {
    title: 'خطوة بعد خطوة', names: { intake: 'محادثة أولى وتعارف', mapping: 'خريطة: نقاط القوة قبل العوائق', vision_plan: 'الرؤية والخطة', practice: 'تجربة وتمرين', placement: 'الدخول إلى العمل', follow_up: 'متابعة وتقدّم' },
    asks: {
      intake: 'ما الذي قيل فقط حين سكتّ؟ وماذا اخترت ألّا أسأل؟', mapping: 'أي نقطة قوة رأيتها أولًا، وأي عائق سمّيته قبل أوانه؟', vision_plan: 'كلمات من في الخطة؟ ما الذي تغيّر فيها ولماذا؟',
      practice: 'أي تحدٍّ كان بالإمكان، وأيها كان أكبر من اللازم؟', placement: 'ما الذي وُزن غير الوظيفة؟ متى قلت لا، ولماذا؟', follow_up: 'ماذا حدث بعد أن بدا أنها انتهت؟',
    },
    states: { not_yet: 'لم تُروَ بعد', told: 'رُويت وتنتظر المراجعة معًا', once_more: 'مرة أخرى', reviewed: 'روجعت معًا' },
    what: { told: 'ما رُوي', reviewed: 'روجعت معًا', once_more: 'مرة أخرى' }, by: (name: string, day: string) => `${name}، ${day}`,
    tell: 'رواية الخطوة', tellAgain: 'روايتها مرة أخرى', seen: 'ماذا عملت وماذا رأيت', seenHint: 'أفعال وكلمات، لا صفات', doubt: 'في ماذا شككت، وماذا لم أعمل ولماذا', next: 'ماذا كنت سأعمل الآن', keep: 'حفظ وطلب المراجعة معًا',
    review: 'مراجعة الخطوة', outcome: 'أين تقف الخطوة', outcomes: { reviewed: 'روجعت معًا، يمكن المتابعة', once_more: 'تستحق أن نمرّ بها مرة أخرى' }, mentorSeen: 'ماذا أرى في ذلك', mentorSeenHint: 'أولًا ما عُمل جيدًا، وأين ظهر التقدير المهني', mentorDoubt: 'ما الذي أسأل عنه هنا', mentorNext: 'ماذا نجرّب', keepReview: 'حفظ المراجعة',
  },
  meetings: {
    title: 'لقاءات الإرشاد', none: 'لم يُكتب لقاء بعد.', last: (day: string) => `آخر لقاء: ${day}`, next: (day: string) => `نلتقي ثانية في ${day}`, goals: 'نبدأ مما أردنا أن نجرّبه', goalsNone: 'لا أهداف مفتوحة بعد. تُكتب في اللقاء.',
    record: 'كتابة لقاء', mentor: 'مع من', heldOn: 'متى', minutes: 'كم دقيقة', wordsMentor: 'تغذيتي الراجعة', wordsMentorHint: 'ما رأيته يُعمل جيدًا، وما يمكن أن يكون غير ذلك', wordsOwn: 'ماذا أخذت من اللقاء', wordsOwnHint: 'وأيضًا تغذية راجعة لمن يُرشد: ما ساعد وما لم يساعد', doubt: 'ما الذي بقي مفتوحًا',
    goal: (n: number) => ['ماذا نجرّب حتى اللقاء القادم', 'شيء آخر نجرّبه', 'وشيء ثالث'][n - 1] ?? '', goalHint: 'شيء صغير يُرى إن عُمل', nextOn: 'متى نلتقي ثانية', keep: 'حفظ اللقاء',
    earlier: 'لقاءات سابقة', all: 'اللقاءات', heldWith: (day: string, name: string) => `${day}، مع ${name}`, lasted: (n: number) => plural('ar', n, { zero: 'صفر دقائق', one: 'دقيقة واحدة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' }), say: 'إضافة كلماتي', stillOpen: 'ما الذي بقي مفتوحًا', setGoals: 'ماذا أردنا أن نجرّب',
    states: { open: 'مفتوح', tried: 'جُرّب', not_yet: 'لم يُجرّب بعد', let_go: 'تُرك' }, told: 'ماذا حدث منذ ذلك', stateNow: 'أين يقف', since: 'ما الذي جُرّب وماذا حدث', sinceHint: 'حتى التجربة التي لم تنجح تجربة', keepTold: 'حفظ', setOn: (day: string) => `وُضع في ${day}`,
  },
  today: { title: 'الإرشاد', told: (name: string, step: string) => `${name}: خطوة تنتظر المراجعة معًا، ${step}`, onceMore: (step: string) => `خطوة نمرّ بها مرة أخرى: ${step}`, since: (day: string) => `منذ ${day}` },
} satisfies Messages

const en = {
  title: 'Mentoring and practice', link: 'Mentoring and practice', back: 'The file',
  lead: 'What happens here runs parallel to accompaniment itself: goals in the words of who learns, a try, feedback, and goals again.',
  noMentor: 'There is no mentor yet.', with: (names: string) => `Mentored by ${names}`,
  onlyDays: 'What is seen here is that practice takes place: days and steps. The words are between the two, and open only where the promoter opens them.',
  opens: {
    state: { opened: 'The words are open to those who lead your team as well.', closed: 'Only you and your mentor see the words. Those who lead see days and steps.' },
    meetings: { opened: 'What was said in the meetings is open to those who lead your team as well.', closed: 'What was said in a meeting is seen by the two who met. Those who lead see days alone.' },
    open: 'Open to those who lead', close: 'Close again',
  },
  masked: 'Without a name, a place, an employer or a detail that only one person has. Nothing here is linked to a participant’s file.',
  processes: {
    title: 'Complete accompaniment processes', lead: 'Two processes, from their beginning to follow-up, each step reviewed together.', none: 'No process has begun.', so: (n: number) => plural('en', n, { one: 'one process is complete', other: n === 0 ? 'no process is complete yet' : '# processes are complete' }),
    numbered: (n: number) => `Process ${n}`, began: (day: string) => `begun on ${day}`, reviewed: (n: number, of: number) => `${n} of ${of} steps reviewed`, standings: { complete: 'complete', set_aside: 'set aside', under_way: 'under way' },
    begin: 'Begin a process', label: 'What to call it', labelHint: 'A word of your own, such as “the bakery” or “the long way”. Not a name, and not its initials.', beganOn: 'When it began', keep: 'Begin',
    relabel: 'Call it something else', save: 'Save', setAside: 'Set aside', setAsideHow: 'When the accompaniment broke off. What was reviewed stays, and another process can begin.', bringBack: 'Bring back',
  },
  steps: {
    title: 'Step by step', names: { intake: 'First conversations', mapping: 'Mapping: strengths before barriers', vision_plan: 'Vision and plan', practice: 'Trying and practising', placement: 'Entering work', follow_up: 'Follow-up and advancement' },
    asks: {
      intake: 'What was said only when I was silent? What did I choose not to ask?', mapping: 'Which strength did I see first, and which barrier did I name too early?', vision_plan: 'Whose words are in the plan? What changed in it, and why?',
      practice: 'Which challenge could be met, and which was too large?', placement: 'What was weighed besides the post? When did I say no, and why?', follow_up: 'What happened after it seemed to be over?',
    },
    states: { not_yet: 'not told yet', told: 'told, waits to be reviewed together', once_more: 'once more', reviewed: 'reviewed together' },
    what: { told: 'What was told', reviewed: 'Reviewed together', once_more: 'Once more' }, by: (name: string, day: string) => `${name}, ${day}`,
    tell: 'Tell of the step', tellAgain: 'Tell of it once more', seen: 'What I did and what I saw', seenHint: 'Deeds and words, not traits', doubt: 'What I doubted, what I did not do and why', next: 'What I would do now', keep: 'Keep it, and ask to review it together',
    review: 'Review the step', outcome: 'Where the step stands', outcomes: { reviewed: 'Reviewed together, it can go on', once_more: 'Worth going through once more' }, mentorSeen: 'What I see in it', mentorSeenHint: 'First what was done well, and where judgement shows', mentorDoubt: 'What I ask myself here', mentorNext: 'What to try', keepReview: 'Keep the review',
  },
  meetings: {
    title: 'Mentoring meetings', none: 'No meeting is written down yet.', last: (day: string) => `The last meeting: ${day}`, next: (day: string) => `We meet again on ${day}`, goals: 'We begin with what we meant to try', goalsNone: 'No goals are open. They are set in a meeting.',
    record: 'Write a meeting down', mentor: 'With whom', heldOn: 'When', minutes: 'How many minutes', wordsMentor: 'My feedback', wordsMentorHint: 'What I saw done well, and what could be otherwise', wordsOwn: 'What I take from the meeting', wordsOwnHint: 'Feedback for the mentor too: what helped and what did not', doubt: 'What stays open',
    goal: (n: number) => ['What to try until the next meeting', 'One more thing to try', 'And another'][n - 1] ?? '', goalHint: 'Something small, of which it can be seen whether it was done', nextOn: 'When we meet again', keep: 'Keep the meeting',
    earlier: 'Earlier meetings', all: 'The meetings', heldWith: (day: string, name: string) => `${day}, with ${name}`, lasted: (n: number) => plural('en', n, { one: 'one minute', other: '# minutes' }), say: 'Add my own words', stillOpen: 'What stays open', setGoals: 'What we meant to try',
    states: { open: 'open', tried: 'tried', not_yet: 'not tried yet', let_go: 'let go' }, told: 'What happened since', stateNow: 'Where it stands', since: 'What was tried, and what happened', sinceHint: 'A try that failed is a try', keepTold: 'Keep', setOn: (day: string) => `set on ${day}`,
  },
  today: { title: 'Mentoring', told: (name: string, step: string) => `${name}: a step waits to be reviewed together, ${step}`, onceMore: (step: string) => `A step to go through once more: ${step}`, since: (day: string) => `since ${day}` },
} satisfies Messages

export const messages = { he, ar, en }
