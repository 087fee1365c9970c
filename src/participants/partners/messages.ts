import { by } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'
import type { ClosedWhy, PartnerPart } from './types.ts'

const he = {
  title: 'אנשי מקצוע אחרים', lead: 'חלק מהתיק נפתח רק למי שסוכם, רק מה שסוכם, ורק כל עוד יש הסכמה.',
  ownTitle: 'מי עוד רואים חלק מהתיק שלי', ownLead: 'רק מי שהסכמת, ורק מה שהסכמת. אפשר לסגור כאן בכל רגע, בלי להסביר.',
  consent: { given: 'יש הסכמה לשיתוף אנשי מקצוע אחרים.', refused: 'התשובה לשיתוף אנשי מקצוע אחרים היא לא. שום חלק לא נפתח.', withdrawn: 'ההסכמה לשיתוף אנשי מקצוע אחרים בוטלה, וכל מה שנפתח נסגר.', none: 'עוד לא נשאלה השאלה על שיתוף אנשי מקצוע אחרים.' },
  toConsents: 'לעמוד ההסכמות',
  now: 'פתוח עכשיו', nobody: 'לאף אחד אחר לא פתוח כלום', past: 'מה שהיה פתוח', 
  parts: { plan: 'התכנית, החזון והמטרות', tasks: 'התרגול', mapping: 'המיפוי והחוזקות', axes: 'חמשת הצירים', meetings: 'מה היה בפגישות, בלי מה ששמור לאנשי המקצוע המלווים', intake: 'שיחת ההיכרות' } satisfies Record<PartnerPart, string>,
  withContact: 'יחד עם השם ודרכי הקשר.',
  sees: 'רואים', since: (day: string, who: string | null) => `מ־${day}${who ? `, דרך ${who}` : ''}`, until: (day: string) => `עד ${day}`, noEnd: 'כל עוד יש הסכמה', waiting: 'עוד לא נכנסו מהקישור',
  closed: (day: string) => `נסגר ב־${day}`, ended: (day: string) => `הסתיים ב־${day}`,
  why: { done: 'הסתיים הצורך', asked: 'לפי בקשה אישית', changed: 'הוחלף בפתיחה אחרת', withdrawn: 'ההסכמה בוטלה' } satisfies Record<ClosedWhy, string>,
  close: 'סגירה עכשיו', closeOf: (name: string) => `סגירה עכשיו: ${name}`, closeWhy: 'למה',
  link: 'קישור חדש', linkTitle: 'הקישור להזמנה', linkHow: 'הקישור מוצג רק עכשיו, וטוב לפעם אחת: שבוע להזמנה ראשונה, יום אחד לסיסמה חדשה. שולחים אותו רק למי שהוא נועד לו.',
  open: 'פתיחת חלק מהתיק', whom: 'למי', professional: 'איש או אשת מקצוע', someoneNew: 'מישהו חדש, לפי הפרטים למטה', name: 'שם', email: 'דואר אלקטרוני', language: 'שפה', profession: 'מה התפקיד', professionHint: 'בשפה של המשתתפים: עובדת סוציאלית, מורה בקורס.',
  what: 'מה נפתח', untilOn: 'עד מתי', untilHint: 'למחרת היום הזה זה נסגר מעצמו.', words: 'מה סוכם, במילים שנאמרו', openNow: 'פתיחה', 
  list: { title: 'תיקים שפתוחים לפניך', lead: 'כל תיק נפתח בהסכמת האדם, רק בחלקים האלה. כל פתיחה נרשמת והאדם רואה אותה.', none: 'כרגע אין תיק פתוח', how: 'כשמישהו מסכים לפתוח לפניך חלק מהתיק, הוא יופיע כאן.', promoter: 'ליווי' },
  here: (parts: string) => `פתוחים לפניך: ${parts}.`, hereUntil: (day: string) => `עד ${day}.`, recorded: (a: Address) => `כל פתיחה נרשמת, ${by(a, 'והיא רואה', 'והוא רואה', 'והאדם רואה')} אותה.`,
  account: { title: (a: Address) => `חשבון ${by(a, 'שלה', 'שלו', 'אישי')}`, lead: (a: Address) => `עם חשבון ${by(a, 'היא רואה את התיק, מסכימה או מבטלת, ורואה מי פתחו אותו', 'הוא רואה את התיק, מסכים או מבטל, ורואה מי פתחו אותו', 'אפשר לראות את התיק, להסכים או לבטל, ולראות מי פתחו אותו')}.`, invite: 'הזמנה', has: 'נכנסים עם', waiting: 'הוזמנו, עוד לא נכנסו', newLink: 'קישור חדש', end: 'סגירת הכניסה', ending: 'סגירת הכניסה של החשבון לתיק הזה' },
}
export type PartnerMessages = Shape<typeof he>

const ar = {
  title: 'مهنيون آخرون', lead: 'لا يُفتح جزء من الملف إلا لمن اتُّفق عليه، وبما اتُّفق عليه فقط، وما دامت الموافقة قائمة.',
  ownTitle: 'من يرى أيضًا جزءًا من ملفي', ownLead: 'فقط من اتُّفق عليه معك، وفقط ما اتُّفق عليه. يمكن الإغلاق هنا في أي لحظة، دون حاجة إلى تفسير.',
  consent: { given: 'هناك موافقة على إشراك مهنيين آخرين.', refused: 'رُفض إشراك مهنيين آخرين. لا يُفتح أي جزء.', withdrawn: 'أُلغيت الموافقة على إشراك مهنيين آخرين، وأُغلق كل ما فُتح.', none: 'لم يُطرح بعد سؤال إشراك مهنيين آخرين.' },
  toConsents: 'إلى صفحة الموافقات',
  now: 'مفتوح الآن', nobody: 'لا شيء مفتوح لأحد آخر', past: 'ما كان مفتوحًا',
  parts: { plan: 'الخطة والرؤية والأهداف', tasks: 'المهام التدريبية', mapping: 'الخريطة المهنية ونقاط القوة', axes: 'المحاور الخمسة', meetings: 'ما جرى في اللقاءات، من دون ما يُحفظ للمهنيين المرافقين', intake: 'محادثة التعارف' },
  withContact: 'مع الاسم وطرق التواصل.',
  sees: 'يرى', since: (day: string, who: string | null) => `من ${day}${who ? `، عبر ${who}` : ''}`, until: (day: string) => `حتى ${day}`, noEnd: 'ما دامت الموافقة قائمة', waiting: 'لم يُستعمل الرابط بعد',
  closed: (day: string) => `أُغلق في ${day}`, ended: (day: string) => `انتهى في ${day}`,
  why: { done: 'انتهت الحاجة', asked: 'بطلب شخصي', changed: 'حلّ محله فتح آخر', withdrawn: 'أُلغيت الموافقة' },
  close: 'إغلاق الآن', closeOf: (name: string) => `إغلاق الآن: ${name}`, closeWhy: 'لماذا',
  link: 'رابط جديد', linkTitle: 'رابط الدعوة', linkHow: 'يُعرض الرابط الآن فقط، وهو صالح لمرة واحدة: أسبوع للدعوة الأولى، ويوم واحد لكلمة مرور جديدة. يُرسل فقط إلى صاحبه أو صاحبته.',
  open: 'فتح جزء من الملف', whom: 'لمن', professional: 'مهني أو مهنية', someoneNew: 'شخص جديد بحسب التفاصيل أدناه', name: 'الاسم', email: 'بريد إلكتروني', language: 'اللغة', profession: 'ما الوظيفة', professionHint: 'بلغة المشاركين: عاملة اجتماعية، معلّم في دورة.',
  what: 'ماذا يُفتح', untilOn: 'حتى متى', untilHint: 'في اليوم التالي يُغلق من تلقاء نفسه.', words: 'ما اتُّفق عليه، بالكلمات التي قيلت', openNow: 'فتح',
  list: { title: 'ملفات مفتوحة لك', lead: 'يُفتح كل ملف بموافقة صاحبه وفي هذه الأجزاء فقط. كل فتح يُسجَّل ويراه الشخص.', none: 'لا ملف مفتوح الآن', how: 'حين يوافق أحد على فتح جزء من ملفه لك، سيظهر هنا.', promoter: 'المرافقة' },
  here: (parts: string) => `مفتوح لك: ${parts}.`, hereUntil: (day: string) => `حتى ${day}.`, recorded: (a: Address) => `كل فتح يُسجَّل، ${by(a, 'وهي تراه', 'وهو يراه', 'ويراه الشخص')}.`,
  account: { title: (a: Address) => `حساب ${by(a, 'خاص بها', 'خاص به', 'شخصي')}`, lead: (a: Address) => `بحساب ${by(a, 'ترى ملفها وتوافق أو تلغي، وترى من فتحه', 'يرى ملفه ويوافق أو يلغي، ويرى من فتحه', 'يمكن رؤية الملف والموافقة أو الإلغاء ورؤية من فتحه')}.`, invite: 'دعوة', has: 'الدخول بواسطة', waiting: 'وُجّهت دعوة، ولم يتم الدخول بعد', newLink: 'رابط جديد', end: 'إغلاق الدخول', ending: 'إغلاق دخول الحساب إلى هذا الملف' },
} satisfies PartnerMessages

const en = {
  title: 'Other professionals', lead: 'A part of the file opens only to whom was agreed, only what was agreed, and only while there is consent.',
  ownTitle: 'Who else sees a part of my file', ownLead: 'Only whom you agreed to, and only what you agreed to. You can close it here at any moment, without explaining.',
  consent: { given: 'There is consent to share with other professionals.', refused: 'The answer to sharing with other professionals is no. Nothing is opened.', withdrawn: 'The consent to share with other professionals was withdrawn, and all that was open is closed.', none: 'Sharing with other professionals was not asked yet.' },
  toConsents: 'To the consents',
  now: 'Open now', nobody: 'Nothing is open to anybody else', past: 'What was open',
  parts: { plan: 'The plan, vision and goals', tasks: 'Practice', mapping: 'Mapping and strengths', axes: 'The five axes', meetings: 'What happened in meetings, without what is kept for those who accompany', intake: 'The intake conversation' },
  withContact: 'Together with the name and the ways of contact.',
  sees: 'Sees', since: (day: string, who: string | null) => `since ${day}${who ? `, through ${who}` : ''}`, until: (day: string) => `until ${day}`, noEnd: 'while the consent holds', waiting: 'Has not used the link yet',
  closed: (day: string) => `closed on ${day}`, ended: (day: string) => `ended on ${day}`,
  why: { done: 'no longer needed', asked: 'as was asked', changed: 'replaced by another opening', withdrawn: 'the consent was withdrawn' },
  close: 'Close now', closeOf: (name: string) => `Close now: ${name}`, closeWhy: 'Why',
  link: 'New link', linkTitle: 'The invitation’s link', linkHow: 'The link is shown now only, and is good for one use: a week for a first invitation, a day for a new password. Send it only to the person it is for.',
  open: 'Open a part of the file', whom: 'To whom', professional: 'A professional', someoneNew: 'Somebody new, by the details below', name: 'Name', email: 'E-mail', language: 'Language', profession: 'What they do', professionHint: 'As the participant calls it: a social worker, a teacher of the course.',
  what: 'What opens', untilOn: 'Until when', untilHint: 'The day after, it closes by itself.', words: 'What was agreed, in the participant’s words', openNow: 'Open',
  list: { title: 'Files open to you', lead: 'Each file is open with the person’s consent, in these parts only. Each opening is recorded, and the person sees it.', none: 'No file is open now', how: 'When somebody agrees to open a part of their file to you, it will appear here.', promoter: 'Accompanied by' },
  here: (parts: string) => `Open to you: ${parts}.`, hereUntil: (day: string) => `Until ${day}.`, recorded: (a: Address) => `Each opening is recorded, and ${by(a, 'she sees', 'he sees', 'they see')} it.`,
  account: { title: (a: Address) => `${by(a, 'Her', 'His', 'Their')} own account`, lead: (a: Address) => `With an account ${by(a, 'she sees her', 'he sees his', 'they see their')} file, can consent or withdraw, and can see who opened it.`, invite: 'Invite', has: 'Signs in with', waiting: 'Invited, has not come in yet', newLink: 'New link', end: 'Close the way in', ending: 'Close this account’s way into the file' },
} satisfies PartnerMessages

export const messages = { he, ar, en }
