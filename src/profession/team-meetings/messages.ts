import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'ישיבות הצוות', one: 'ישיבת הצוות', back: 'ישיבות הצוות',
  lead: 'ארבעים דקות בשבוע: מה הוסכם, על מי כדאי לחשוב יחד, מה מחליטים, ומי עושה מה.',
  none: 'עוד לא התחילו ישיבות צוות במקום שלך', noneHow: 'מי שמובילים את המרכז או התכנית פותחים אותן כאן.',
  next: (day: string) => `הישיבה הבאה: ${day}`, noDay: 'עוד לא נקבע יום לישיבה הבאה', last: (day: string) => `הקודמת: ${day}`,
  people: (n: number) => plural('he', n, { one: 'אדם אחד בצוות', two: 'שניים בצוות', other: '# בצוות' }),
  items: (n: number) => (n === 0 ? 'סדר היום עוד ריק' : plural('he', n, { one: 'נושא אחד על סדר היום', two: 'שני נושאים על סדר היום', other: '# נושאים על סדר היום' })),
  wall: { show: 'להקרנה בחדר, בלי שמות', back: 'חזרה לתצוגה שלי', note: 'כאן אין שמות ואין תיקים, וגם לא מה שמישהו מן הצוות קרוב אליו.' },
  begin: { title: 'לפתוח ישיבות לצוות', place: 'באיזה מקום', plannedOn: 'מתי הראשונה', keep: 'לפתוח', how: 'בצוות יהיו מי שמלווים במקום הזה ומי שמובילים אותו, לפי התפקידים. אין רשימה נוספת לתחזק.' },
  agreed: { title: 'מה הוסכם', none: 'אין דבר שמחכה מן הישיבות הקודמות.', who: (name: string, day: string) => `${name}, עד ${day}`, late: 'המועד עבר', done: 'נעשה', letGo: 'לא ייעשה', tell: 'מה קרה עם זה', state: 'איך זה עומד', told: 'בכמה מילים', toldHint: 'חובה רק אם לא ייעשה: למה', keep: 'שמירה' },
  agenda: {
    title: 'על מי ועל מה מדברים', none: 'עוד לא הובא דבר', noneHow: 'מביאים בשורה אחת: על מי, ומה השאלה.',
    broughtBy: (name: string, day: string) => `${name}, ${day}`, before: 'מה נאמר עד עכשיו', said: (name: string, day: string) => `${name}, ${day}`,
    close: (names: string) => `הוצהרה קִרבה: ${names}. הנושא הזה לא מוצג שם, ומדברים עליו בלי מי שקרובים.`,
    takeBack: 'להוריד מסדר היום', takeBackOf: (label: string) => `להוריד מסדר היום: ${label}`,
  },
  bring: {
    title: 'להביא לישיבה', whom: 'על מי', nobody: 'לא על אדם: עניין של הצוות', why: 'מה השאלה, בשורה', whyHint: 'מה הייתי רוצה שהצוות יחשוב עליו איתי. בלי שם, מקום או פרט שיש לאדם אחד בלבד.',
    label: 'איך לקרוא לזה על סדר היום', labelHint: 'מילה ניטרלית שאינה שם. מי שהתיק פתוח להם רואים גם את השם, והשאר רואים רק את המילה.', keep: 'להביא', link: 'להביא לישיבת הצוות',
  },
  unseen: {
    title: 'עם מי לא נפגשו מזמן', onlyOpen: 'מוצגים רק מי שהתיק שלהם פתוח לך.', none: 'נפגשו עם כולם בזמן האחרון',
    met: (day: string) => `הפגישה האחרונה: ${day}`, never: (day: string) => `עוד לא הייתה פגישה; בליווי מ־${day}`, with: (name: string) => `בליווי של ${name}`, bring: 'להביא', bringOf: (name: string) => `להביא לישיבה: ${name}`,
    more: (n: number) => plural('he', n, { one: 'ועוד אחת', two: 'ועוד שניים', other: 'ועוד #' }),
  },
  dilemmas: { title: 'דילמות שמחכות לעצה', none: 'אין דילמה שמחכה לעצה שלך', rule: 'את העצה כותבים במרשם, גם למי ששאלו בלי שם.', until: (day: string) => `עד ${day}`, answers: (n: number) => (n === 0 ? 'עוד אין עצה' : plural('he', n, { one: 'עצה אחת', two: 'שתי עצות', other: '# עצות' })) },
  decide: {
    title: 'מה החלטנו', words: 'מה ראינו ומה הוחלט', wordsHint: 'גם ספק שנשאר הוא דבר ששווה לכתוב', doer: 'מי עושה', nobody: 'אין צעד לעשות', action: 'מה', dueOn: 'עד מתי',
    again: 'לדבר על זה גם בישיבה הבאה', keep: 'שמירה',
  },
  close: { title: 'לסיים את הישיבה', how: 'מה שנשאר על סדר היום עובר לישיבה הבאה.', heldOn: 'מתי הייתה', minutes: 'כמה דקות', present: 'מי היו', nextOn: 'מתי הבאה', keep: 'לסיים ולשמור' },
  held: { title: 'הישיבה הקודמת', all: 'כל הישיבות', lead: 'מה הוחלט ומי עשה מה, כפי שנכתב אז.', none: 'עוד לא הסתיימה ישיבה.', minutes: (n: number) => plural('he', n, { one: 'דקה', two: 'שתי דקות', other: '# דקות' }), present: (names: string) => `היו: ${names}`, wrote: (name: string) => `רשימה של ${name}`, nothing: 'לא נכתבו החלטות.', older: 'ישיבות קודמות עוד יותר', states: { open: 'פתוח', done: 'נעשה', let_go: 'לא ייעשה' } },
  today: {
    title: 'מישיבת הצוות', meeting: (place: string, day: string) => `ישיבת הצוות, ${place}: ${day}`, mine: (n: number) => plural('he', n, { one: 'הבאת נושא אחד', two: 'הבאת שני נושאים', other: 'הבאת # נושאים' }), done: 'נעשה', doneOf: (words: string) => `נעשה: ${words}`, until: (day: string) => `עד ${day}`,
  },
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'لقاءات الطاقم', one: 'لقاء الطاقم', back: 'لقاءات الطاقم',
  lead: 'أربعون دقيقة في الأسبوع: ما اتُّفق عليه، بمن نفكّر معًا، ماذا نقرّر، ومن يفعل ماذا.',
  none: 'لم تبدأ لقاءات طاقم في مكانك بعد', noneHow: 'يبدأها هنا من يقودون المركز أو البرنامج.',
  next: (day: string) => `اللقاء القادم: ${day}`, noDay: 'لم يُحدّد يوم للقاء القادم بعد', last: (day: string) => `السابق: ${day}`,
  people: (n: number) => plural('ar', n, { one: 'شخص واحد في الطاقم', two: 'شخصان في الطاقم', few: '# أشخاص في الطاقم', many: '# شخصًا في الطاقم', other: '# شخص في الطاقم' }),
  items: (n: number) => (n === 0 ? 'جدول الأعمال ما زال فارغًا' : plural('ar', n, { one: 'موضوع واحد في جدول الأعمال', two: 'موضوعان في جدول الأعمال', few: '# مواضيع في جدول الأعمال', many: '# موضوعًا في جدول الأعمال', other: '# موضوع في جدول الأعمال' })),
  wall: { show: 'للعرض في الغرفة، بلا أسماء', back: 'العودة إلى عرضي', note: 'لا أسماء ولا ملفات هنا، ولا ما يكون أحد من الطاقم قريبًا منه.' },
  begin: { title: 'بدء لقاءات لطاقم', place: 'في أي مكان', plannedOn: 'متى الأول', keep: 'بدء', how: 'في الطاقم من يرافقون في هذا المكان ومن يقودونه، حسب الأدوار. لا قائمة أخرى للعناية بها.' },
  agreed: { title: 'ما اتُّفق عليه', none: 'لا شيء ينتظر من اللقاءات السابقة.', who: (name: string, day: string) => `${name}، حتى ${day}`, late: 'مضى الموعد', done: 'تمّ', letGo: 'لن يُفعل', tell: 'ماذا جرى في هذا', state: 'أين يقف', told: 'ببضع كلمات', toldHint: 'مطلوب فقط إن لم يُفعل: لماذا', keep: 'حفظ' },
  agenda: {
    title: 'بمن وبماذا نفكّر', none: 'لم يُطرح شيء بعد', noneHow: 'يُطرح بسطر واحد: عمّن، وما السؤال.',
    broughtBy: (name: string, day: string) => `${name}، ${day}`, before: 'ما قيل حتى الآن', said: (name: string, day: string) => `${name}، ${day}`,
    close: (names: string) => `صُرّح عن قرابة: ${names}. لا يظهر هذا الموضوع هناك، ويُحكى فيه من دون القريبين.`,
    takeBack: 'إزالة من جدول الأعمال', takeBackOf: (label: string) => `إزالة من جدول الأعمال: ${label}`,
  },
  bring: {
    title: 'طرح موضوع في اللقاء', whom: 'عمّن', nobody: 'ليس عن شخص: شأن الطاقم', why: 'ما السؤال، بسطر', whyHint: 'بماذا أودّ أن يفكّر الطاقم معي. بلا اسم أو مكان أو تفصيل لا يكون إلا لشخص واحد.',
    label: 'ماذا يُسمّى في جدول الأعمال', labelHint: 'كلمة محايدة ليست اسمًا. من كان الملف مفتوحًا لهم يرون الاسم أيضًا، والباقون يرون الكلمة فقط.', keep: 'طرح', link: 'طرح في لقاء الطاقم',
  },
  unseen: {
    title: 'من لم يلتقِ به أحد منذ زمن', onlyOpen: 'يظهر فقط من ملفّه مفتوح لك.', none: 'جرى لقاء الجميع في الآونة الأخيرة',
    met: (day: string) => `اللقاء الأخير: ${day}`, never: (day: string) => `لم يجرِ لقاء بعد؛ في المرافقة منذ ${day}`, with: (name: string) => `بمرافقة ${name}`, bring: 'طرح', bringOf: (name: string) => `طرح في اللقاء: ${name}`,
    more: (n: number) => plural('ar', n, { one: 'وشخص آخر', two: 'وشخصان آخران', few: 'و# آخرون', many: 'و# آخرون', other: 'و# آخرون' }),
  },
  dilemmas: { title: 'معضلات تنتظر مشورة', none: 'لا معضلة تنتظر مشورتك', rule: 'تُكتب المشورة في السجلّ، أيضًا لمن سألوا بلا اسم.', until: (day: string) => `حتى ${day}`, answers: (n: number) => (n === 0 ? 'لا مشورة بعد' : plural('ar', n, { one: 'مشورة واحدة', two: 'مشورتان', few: '# مشورات', many: '# مشورة', other: '# مشورة' })) },
  decide: {
    title: 'ماذا قرّرنا', words: 'ماذا رأينا وماذا تقرّر', wordsHint: 'حتى الشكّ الباقي يستحق أن يُكتب', doer: 'من يفعل', nobody: 'لا خطوة مطلوبة', action: 'ماذا', dueOn: 'حتى متى',
    again: 'الحديث فيه أيضًا في اللقاء القادم', keep: 'حفظ',
  },
  close: { title: 'إنهاء اللقاء', how: 'ما بقي في جدول الأعمال ينتقل إلى اللقاء القادم.', heldOn: 'متى كان', minutes: 'كم دقيقة', present: 'من حضر', nextOn: 'متى القادم', keep: 'إنهاء وحفظ' },
  held: { title: 'اللقاء السابق', all: 'كل اللقاءات', lead: 'ماذا تقرّر ومن فعل ماذا، كما كُتب حينها.', none: 'لم ينتهِ لقاء بعد.', minutes: (n: number) => plural('ar', n, { one: 'دقيقة', two: 'دقيقتان', few: '# دقائق', many: '# دقيقة', other: '# دقيقة' }), present: (names: string) => `حضر: ${names}`, wrote: (name: string) => `كتابة ${name}`, nothing: 'لم تُكتب قرارات.', older: 'لقاءات أقدم', states: { open: 'مفتوح', done: 'تمّ', let_go: 'لن يُفعل' } },
  today: {
    title: 'من لقاء الطاقم', meeting: (place: string, day: string) => `لقاء الطاقم، ${place}: ${day}`, mine: (n: number) => plural('ar', n, { one: 'طرحت موضوعًا واحدًا', two: 'طرحت موضوعين', few: 'طرحت # مواضيع', many: 'طرحت # موضوعًا', other: 'طرحت # موضوع' }), done: 'تمّ', doneOf: (words: string) => `تمّ: ${words}`, until: (day: string) => `حتى ${day}`,
  },
} satisfies Messages

const en = {
  title: 'Team meetings', one: 'The team’s meeting', back: 'Team meetings',
  lead: 'Forty minutes a week: what was agreed, whom to think about together, what is decided, and who does what.',
  none: 'No team meets in your place yet', noneHow: 'Those who lead the centre or the programme begin the meetings here.',
  next: (day: string) => `The next meeting: ${day}`, noDay: 'No day is set for the next meeting', last: (day: string) => `The last one: ${day}`,
  people: (n: number) => plural('en', n, { one: 'one person in the team', other: '# people in the team' }),
  items: (n: number) => (n === 0 ? 'Nothing on the agenda yet' : plural('en', n, { one: 'one thing on the agenda', other: '# things on the agenda' })),
  wall: { show: 'For the screen in the room, without names', back: 'Back to my own view', note: 'There are no names and no files here, nor anything that somebody of the team is close to.' },
  begin: { title: 'Begin the meetings of a team', place: 'Of which place', plannedOn: 'When is the first', keep: 'Begin', how: 'The team is whoever accompanies in this place and whoever leads it, by their roles. There is no other list to keep.' },
  agreed: { title: 'What was agreed', none: 'Nothing waits from the meetings before.', who: (name: string, day: string) => `${name}, by ${day}`, late: 'The day has passed', done: 'Done', letGo: 'Will not be done', tell: 'What became of it', state: 'How it stands', told: 'In a few words', toldHint: 'Needed only where it will not be done: why', keep: 'Save' },
  agenda: {
    title: 'Whom and what to think about', none: 'Nothing was brought yet', noneHow: 'Bring it in one line: about whom, and what the question is.',
    broughtBy: (name: string, day: string) => `${name}, ${day}`, before: 'What was said so far', said: (name: string, day: string) => `${name}, ${day}`,
    close: (names: string) => `Closeness was declared: ${names}. This is not shown there, and is talked about without those who are close.`,
    takeBack: 'Take off the agenda', takeBackOf: (label: string) => `Take off the agenda: ${label}`,
  },
  bring: {
    title: 'Bring to the meeting', whom: 'About whom', nobody: 'Nobody: a matter of the team', why: 'The question, in a line', whyHint: 'What I would like the team to think about with me. No name, place or detail that only one person has.',
    label: 'What to call it on the agenda', labelHint: 'A neutral word that is no name. Those to whom the file is open see the name as well, the others only the word.', keep: 'Bring', link: 'Bring to the team’s meeting',
  },
  unseen: {
    title: 'Whom nobody has met for long', onlyOpen: 'Only those whose file is open to you are shown.', none: 'Everybody was met lately',
    met: (day: string) => `Last met ${day}`, never: (day: string) => `Never met yet; accompanied since ${day}`, with: (name: string) => `with ${name}`, bring: 'Bring', bringOf: (name: string) => `Bring to the meeting: ${name}`,
    more: (n: number) => plural('en', n, { one: 'and one more', other: 'and # more' }),
  },
  dilemmas: { title: 'Dilemmas that wait for advice', none: 'No dilemma waits for your advice', rule: 'Advice is written in the register, to those who asked without a name too.', until: (day: string) => `by ${day}`, answers: (n: number) => (n === 0 ? 'no advice yet' : plural('en', n, { one: 'one answer', other: '# answers' })) },
  decide: {
    title: 'What we decided', words: 'What we saw and decided', wordsHint: 'A doubt that stays is worth writing too', doer: 'Who does it', nobody: 'There is no step to take', action: 'What', dueOn: 'By when',
    again: 'Talk about it in the next meeting too', keep: 'Save',
  },
  close: { title: 'End the meeting', how: 'What is still on the agenda goes on to the next meeting.', heldOn: 'When it was', minutes: 'How many minutes', present: 'Who was there', nextOn: 'When is the next', keep: 'End and save' },
  held: { title: 'The last meeting', all: 'All meetings', lead: 'What was decided and who did what, as it was written then.', none: 'No meeting has ended yet.', minutes: (n: number) => plural('en', n, { one: 'one minute', other: '# minutes' }), present: (names: string) => `There: ${names}`, wrote: (name: string) => `Written by ${name}`, nothing: 'No decisions were written.', older: 'Earlier meetings', states: { open: 'open', done: 'done', let_go: 'not to be done' } },
  today: {
    title: 'From the team’s meeting', meeting: (place: string, day: string) => `The team’s meeting, ${place}: ${day}`, mine: (n: number) => plural('en', n, { one: 'you brought one thing', other: 'you brought # things' }), done: 'Done', doneOf: (words: string) => `Done: ${words}`, until: (day: string) => `by ${day}`,
  },
} satisfies Messages

export const messages = { he, ar, en }
