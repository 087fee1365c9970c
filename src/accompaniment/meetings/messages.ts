import { by } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Voice } from './rules.ts'
import type { Kind, NextIn, Place, State } from './types.ts'

/** A line of one person, by the voice in which it is said. */
type Voices = Record<Voice, (p: { name: string; address: Address }) => string>

const he = {
  title: 'פגישות', lead: 'פגישה היא גם אימון: זמן, הבטחה, משוב. של שני הצדדים.',
  empty: { title: 'כאן יופיעו הפגישות', how: 'אפשר לקבוע פגישה, או לרשום שיחה שכבר הייתה.' },
  kinds: { meeting: 'פגישה', intake: 'היכרות', review: 'סקירת התכנית', talk: 'שיחה' } satisfies Record<Kind, string>,
  places: { centre: 'במרכז', phone: 'בטלפון', video: 'בווידאו', elsewhere: 'במקום אחר' } satisfies Record<Place, string>,
  states: { scheduled: 'נקבעה', held: 'התקיימה', missed_told: 'לא התקיימה, עם הודעה', missed_untold: 'לא התקיימה, בלי הודעה', cancelled: 'בוטלה' } satisfies Record<State, string>,
  schedule: 'לקבוע פגישה', talk: 'לרשום שיחה שהייתה', startsAt: 'מתי', minutes: 'כמה דקות', kind: 'סוג', place: 'איפה', placeWords: 'המקום או המספר', save: 'שמירה',
  next: 'הבאות', past: 'שהיו', waits: 'מחכה לרישום', with: 'עם', open: 'פתיחה', at: (day: string) => day,
  does: {
    me: () => 'אני עושה', you: (p) => by(p.address, 'את עושה', 'אתה עושה', 'מה שבאחריותך'), they: (p) => by(p.address, 'היא עושה', 'הוא עושה', `${p.name} עושה`), name: (p) => `${p.name} עושה`,
    role: (p) => by(p.address, 'המקדמת עושה', 'המקדם עושה', 'מי שמלווה עושה'),
  } satisfies Voices as Voices,
  asks: { me: () => 'אני', you: (p) => by(p.address, 'את', 'אתה', p.name), they: (p) => by(p.address, 'היא', 'הוא', p.name), name: (p) => p.name, role: (p) => by(p.address, 'המקדמת', 'המקדם', 'מי שמלווה') } satisfies Voices as Voices,
  both: { me: 'שנינו', you: 'שניכם', they: 'שני הצדדים' },
  record: 'רישום', recordLead: 'די במשפט בכל שדה, וכל שדה רשות.', happened: 'מה קרה', agreed: 'מה הוסכם',
  due: 'עד', more: 'עד מתי, ועוד דברים שסוכמו', next1: 'הפגישה הבאה', nextHint: (time: string) => `באותו יום בשבוע, בשעה ${time}`, nextNone: 'עוד לא', nextIn: { 7: 'עוד שבוע', 14: 'עוד שבועיים', 28: 'עוד 4 שבועות' } satisfies Record<NextIn, string>, nextOther: 'במועד אחר',
  feedback: 'משוב שנתתי', received: (a: Address) => by(a, 'איך היא קיבלה אותו', 'איך הוא קיבל אותו', 'איך התקבל'), feedbackTitle: 'משוב',
  grey: { title: 'האפור', lead: 'רק לי ולמי שמדריכים אותי. מוצפן, ולא מופיע בתצוגה משותפת.', thinks: 'מה לדעתי קורה', further: 'הספק, מה שהשארתי, ואת מי שאלתי', doubts: 'במה יש לי ספק', left: 'מה בחרתי לא לעשות', asked: 'את מי שאלתי' },
  agenda: 'על סדר היום', agendaNone: 'אין דבר שמועדו הגיע. אפשר להתחיל ב״מה חדש?״', agendaKinds: { promise: 'הבטחה', task: 'משימה', milestone: 'אבן דרך', review: 'הגיע הזמן לסקור יחד את התכנית' },
  agendaLater: 'יכול לחכות', pastMore: 'פגישות קודמות',
  promises: 'מה הוסכם', kept: 'קוים', let_go: 'ויתרנו', reopen: 'עוד פתוח', promiseStates: { open: 'פתוח', kept: 'קוים', let_go: 'ויתרנו', taken_back: 'הפגישה לא התקיימה' }, reword: 'ניסוח או מועד אחר',
  recordedByMistake: 'נרשמה בטעות', whatReally: 'מה היה באמת', turnsBack: 'הרישום יישמר בהיסטוריה עם הסיבה, ומה שהוסכם ועוד פתוח לא יחכה עוד. פגישה שנקבעה להמשך נשארת.', whyMistaken: 'מה הייתה הטעות', cancelledAfterAll: 'בוטלה, או לא הייתה אמורה להיות כאן', talkMistaken: 'השיחה לא התקיימה, או נרשמה במקום הלא נכון', talkAfterAll: 'השיחה התקיימה בכל זאת', turnedOut: 'מה התברר', corrected: 'סיבת התיקון',
  move: 'להזיז', moveTo: 'למועד', askedBy: 'מי ביקש', why: 'למה', moved: (from: string, to: string) => `הוזזה מ־${from} ל־${to}`,
  notHeld: 'לא התקיימה', notHeldWords: 'מה נודע', notHeldHint: 'לא עונש: נושא לשיחה.', mark: 'סימון', earlier: 'מה נכתב קודם', correct: 'תיקון הרישום', back: 'לפגישות', add: 'להוסיף ליומן',
  calendar: { name: 'אופק: פגישות', entry: (kind: string) => `אופק: ${kind}`, title: 'היומן שלי', lead: 'כתובת סודית שיומן בטלפון או במחשב קורא ממנה את הפגישות. אין בה שמות.', make: 'יצירת כתובת', replace: 'כתובת חדשה (הישנה תיסגר)', address: 'הכתובת', once: 'הכתובת מוצגת רק עכשיו.' },
}
export type MeetingMessages = Shape<Omit<typeof he, 'does' | 'asks'>> & Pick<typeof he, 'does' | 'asks'>

const ar = {
  title: 'لقاءات', lead: 'اللقاء تدريب أيضًا: موعد والتزام وتغذية راجعة، من الطرفين.',
  empty: { title: 'ستظهر هنا اللقاءات', how: 'يمكن تحديد لقاء، أو توثيق محادثة جرت.' },
  kinds: { meeting: 'لقاء', intake: 'تعارف', review: 'مراجعة الخطة', talk: 'محادثة' },
  places: { centre: 'في المركز', phone: 'هاتفيًا', video: 'بالفيديو', elsewhere: 'في مكان آخر' },
  states: { scheduled: 'محدد', held: 'عُقد', missed_told: 'لم يُعقد، بإشعار مسبق', missed_untold: 'لم يُعقد، بلا إشعار', cancelled: 'أُلغي' },
  schedule: 'تحديد لقاء', talk: 'توثيق محادثة جرت', startsAt: 'متى', minutes: 'كم دقيقة', kind: 'النوع', place: 'أين', placeWords: 'المكان أو الرقم', save: 'حفظ',
  next: 'القادمة', past: 'السابقة', waits: 'بانتظار التوثيق', with: 'مع', open: 'فتح', at: (day: string) => day,
  does: {
    me: () => 'ما سأقوم به أنا', you: (p) => by(p.address, 'ما ستقومين به أنتِ', 'ما ستقوم به أنتَ', 'ما هو على عاتقك'), they: (p) => by(p.address, 'ما ستقوم به هي', 'ما سيقوم به هو', `على عاتق ${p.name}`),
    name: (p) => by(p.address, `ما ستقوم به ${p.name}`, `ما سيقوم به ${p.name}`, `على عاتق ${p.name}`), role: (p) => by(p.address, 'ما ستقوم به موجِّهة التشغيل', 'ما سيقوم به موجِّه التشغيل', 'على عاتق من يرافق'),
  },
  asks: { me: () => 'أنا', you: (p) => by(p.address, 'أنتِ', 'أنتَ', p.name), they: (p) => by(p.address, 'هي', 'هو', p.name), name: (p) => p.name, role: (p) => by(p.address, 'موجِّهة التشغيل', 'موجِّه التشغيل', 'من يرافق') },
  both: { me: 'كلانا', you: 'كلاكما', they: 'الطرفان' },
  record: 'توثيق اللقاء', recordLead: 'جملة في كل حقل تكفي، وكل الحقول اختيارية.', happened: 'ماذا حدث', agreed: 'على ماذا اتفقنا',
  due: 'حتى', more: 'حتى متى، وأمور أخرى اتُّفق عليها', next1: 'اللقاء القادم', nextHint: (time: string) => `في اليوم نفسه من الأسبوع، الساعة ${time}`, nextNone: 'لم يُحدَّد', nextIn: { 7: 'بعد أسبوع', 14: 'بعد أسبوعين', 28: 'بعد 4 أسابيع' }, nextOther: 'في موعد آخر',
  feedback: 'تغذية راجعة قدمتها', received: (a: Address) => by(a, 'كيف تقبّلتها', 'كيف تقبّلها', 'كيف كان تقبّلها'), feedbackTitle: 'تغذية راجعة',
  grey: { title: 'المنطقة الرمادية', lead: 'لي ولمن يشرف عليّ فقط. مشفّرة ولا تظهر في العرض المشترك.', thinks: 'ما الذي يجري برأيي', further: 'الشك، وما تركته، ومن شاورت', doubts: 'ما أشكّ فيه', left: 'ما اخترت ألا أفعله', asked: 'مع من تشاورت' },
  agenda: 'جدول أعمال اللقاء', agendaNone: 'لا شيء حان موعده. يمكن البدء بـ«ما الجديد؟»', agendaKinds: { promise: 'التزام', task: 'مهمة', milestone: 'محطة', review: 'حان وقت مراجعة الخطة معًا' },
  agendaLater: 'يمكن أن ينتظر', pastMore: 'لقاءات أسبق',
  promises: 'ما اتفقنا عليه', kept: 'تم', let_go: 'صرفنا النظر', reopen: 'ما زال مفتوحًا', promiseStates: { open: 'مفتوح', kept: 'تم', let_go: 'صرفنا النظر', taken_back: 'لم يُعقد اللقاء' }, reword: 'صياغة أو موعد آخر',
  recordedByMistake: 'سُجّل خطأً', whatReally: 'ماذا كان فعلًا', turnsBack: 'يبقى التوثيق في السجل السابق مع السبب، وما اتُّفق عليه وما زال مفتوحًا لا ينتظر بعد الآن. اللقاء الذي حُدّد للمتابعة يبقى.', whyMistaken: 'ما الخطأ', cancelledAfterAll: 'أُلغي، أو لم يكن مكانه هنا', talkMistaken: 'المحادثة لم تجرِ، أو سُجّلت في غير مكانها', talkAfterAll: 'المحادثة جرت مع ذلك', turnedOut: 'ما الذي تبيّن', corrected: 'سبب التصحيح',
  move: 'تغيير الموعد', moveTo: 'الموعد الجديد', askedBy: 'من طلب', why: 'لماذا', moved: (from: string, to: string) => `نُقل من ${from} إلى ${to}`,
  notHeld: 'لم يُعقد', notHeldWords: 'ما نعرفه عن ذلك', notHeldHint: 'ليس عقابًا، بل موضوع للحديث.', mark: 'تسجيل', earlier: 'ما كُتب سابقًا', correct: 'تصحيح التوثيق', back: 'إلى اللقاءات', add: 'إضافة إلى التقويم',
  calendar: { name: 'أفق: لقاءات', entry: (kind: string) => `أفق: ${kind}`, title: 'تقويمي', lead: 'عنوان سري يقرأ منه تقويم الهاتف أو الحاسوب اللقاءات. لا أسماء فيه.', make: 'إنشاء عنوان', replace: 'عنوان جديد (يُغلق القديم)', address: 'العنوان', once: 'يظهر العنوان الآن فقط.' },
} satisfies MeetingMessages

const en = {
  title: 'Meetings', lead: 'A meeting is practice too: a time, a promise, feedback. From both sides.',
  empty: { title: 'Meetings will appear here', how: 'Schedule a meeting, or record a talk that took place.' },
  kinds: { meeting: 'Meeting', intake: 'Intake', review: 'Review of the plan', talk: 'Talk' },
  places: { centre: 'At the centre', phone: 'By phone', video: 'By video', elsewhere: 'Elsewhere' },
  states: { scheduled: 'Scheduled', held: 'Held', missed_told: 'Not held, with word', missed_untold: 'Not held, without word', cancelled: 'Cancelled' },
  schedule: 'Schedule a meeting', talk: 'Record a talk that took place', startsAt: 'When', minutes: 'Minutes', kind: 'Kind', place: 'Where', placeWords: 'The place or number', save: 'Save',
  next: 'To come', past: 'Past', waits: 'Waits for its record', with: 'with', open: 'Open', at: (day: string) => day,
  does: { me: () => 'I will', you: () => 'You will', they: (p) => by(p.address, 'She will', 'He will', `${p.name} will`), name: (p) => `${p.name} will`, role: () => 'The promoter will' },
  asks: { me: () => 'I', you: () => 'You', they: (p) => by(p.address, 'She', 'He', p.name), name: (p) => p.name, role: () => 'The promoter' },
  both: { me: 'Both of us', you: 'Both of you', they: 'Both' },
  record: 'Record', recordLead: 'A sentence a field is enough, and every field is voluntary.', happened: 'What happened', agreed: 'What was agreed',
  due: 'By', more: 'Until when, and more that was agreed', next1: 'The next meeting', nextHint: (time: string) => `On the same weekday, at ${time}`, nextNone: 'Not yet', nextIn: { 7: 'In a week', 14: 'In two weeks', 28: 'In 4 weeks' }, nextOther: 'At another time',
  feedback: 'Feedback I gave', received: () => 'How it was received', feedbackTitle: 'Feedback',
  grey: { title: 'The grey', lead: 'For me and for those who guide me. Encrypted, and never in the shared view.', thinks: 'What I think is going on', further: 'Doubt, what I left, whom I asked', doubts: 'What I doubt', left: 'What I chose not to do', asked: 'Whom I asked' },
  agenda: 'On the agenda', agendaNone: 'Nothing is due. “What is new?” is a good beginning.', agendaKinds: { promise: 'Promise', task: 'Task', milestone: 'Milestone', review: 'Time to review the plan together' },
  agendaLater: 'Can wait', pastMore: 'Earlier meetings',
  promises: 'What was agreed', kept: 'Kept', let_go: 'Let go', reopen: 'Still open', promiseStates: { open: 'Open', kept: 'Kept', let_go: 'Let go', taken_back: 'The meeting was not held' }, reword: 'Other words or another day',
  recordedByMistake: 'Recorded by mistake', whatReally: 'What really was', turnsBack: 'The record stays in the history with the reason, and what was agreed and is still open waits no longer. A meeting that was planned to follow stays.', whyMistaken: 'What the mistake was', cancelledAfterAll: 'Cancelled, or did not belong here', talkMistaken: 'The talk did not take place, or was recorded in the wrong place', talkAfterAll: 'The talk took place after all', turnedOut: 'What turned out', corrected: 'Why it was corrected',
  move: 'Move', moveTo: 'To', askedBy: 'Who asked', why: 'Why', moved: (from: string, to: string) => `Moved from ${from} to ${to}`,
  notHeld: 'Not held', notHeldWords: 'What is known', notHeldHint: 'Not a punishment: something to talk about.', mark: 'Mark', earlier: 'What was written before', correct: 'Correct the record', back: 'To the meetings', add: 'Add to a calendar',
  calendar: { name: 'Ofek: meetings', entry: (kind: string) => `Ofek: ${kind}`, title: 'My calendar', lead: 'A secret address from which the calendar of a phone or computer reads the meetings. There are no names in it.', make: 'Make an address', replace: 'A new address (the old one closes)', address: 'The address', once: 'The address is shown only now.' },
} satisfies MeetingMessages

export const messages = { he, ar, en }
