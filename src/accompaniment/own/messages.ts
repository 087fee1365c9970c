import { by } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'התיק שלי', hello: (name: string) => `שלום, ${name}`, lead: 'זה המקום שלך: מה סוכם, מה הלאה, ומי רואים מה.',
  who: 'מי איתי בדרך', nobody: 'עוד לא נקבע מי ילווה אותך. כשזה ייקבע, השם יופיע כאן.', accompanies: (a: Address) => by(a, 'מלווה אותך', 'מלווה אותך', 'בליווי'),
  cover: (name: string, day: string) => `עד ${day} הליווי עם ${name}.`, call: 'אפשר להתקשר:',
  told: 'מה נאמר לי על הליווי', now: (name: string, day: string) => `מ־${day} ${name} איתך בדרך.`,
  next: 'מה הלאה', nothingNext: 'אין כרגע פגישה קבועה.', plan: 'התכנית שלי', noPlan: 'עוד אין תכנית שהסכמנו עליה יחד.', goToPlan: 'לתכנית', copy: 'עותק להדפסה', practice: 'התרגול שלי', search: 'חיפוש העבודה שלי', cv: 'קורות החיים שלי',
  strengths: 'החוזקות שלי', file: 'כל התיק שלי',
  open: 'למי פתוח חלק מהתיק', openNobody: 'רק למי שמלווים אותך ולמי שמדריכים אותם.', openTo: (names: string) => `גם לפני: ${names}.`, manage: 'מה פתוח, וסגירה',
  consents: 'ההסכמות שלי', answered: { given: 'כן', refused: 'לא', withdrawn: 'בוטלה' }, asked: 'עוד לא עניתי', change: 'לראות ולשנות',
  opened: 'מי פתחו את התיק לאחרונה', noneOpened: 'בשבועות האחרונים אף אחד לא פתח.', times: (n: number) => plural('he', n, { one: 'פעם אחת', two: 'פעמיים', other: '# פעמים' }), all: 'כל הרשימה',
}
export type OwnMessages = Shape<typeof he>
const ar = {
  title: 'ملفي', hello: (name: string) => `مرحبًا، ${name}`, lead: 'هذا مكانك: ما اتُّفق عليه، وما القادم، ومن يرى ماذا.',
  who: 'من يرافقني', nobody: 'لم يُحدَّد بعد من سيرافقك. حين يُحدَّد سيظهر الاسم هنا.', accompanies: (a: Address) => by(a, 'ترافقك', 'يرافقك', 'معك في المرافقة'),
  cover: (name: string, day: string) => `حتى ${day} ينوب في المرافقة: ${name}.`, call: 'رقم الاتصال:',
  told: 'ما قيل لي عن المرافقة', now: (name: string, day: string) => `منذ ${day} المرافقة مع ${name}.`,
  next: 'ماذا بعد', nothingNext: 'لم يُحدَّد لقاء حاليًا.', plan: 'خطتي', noPlan: 'لم نتفق معًا على خطة بعد.', goToPlan: 'إلى الخطة', copy: 'نسخة للطباعة', practice: 'مهامي التدريبية', search: 'بحثي عن عمل', cv: 'سيرتي الذاتية',
  strengths: 'نقاط قوتي', file: 'ملفي كله',
  open: 'لمن فُتح جزء من الملف', openNobody: 'فقط لمن يرافقك ولمن يشرف على عمله.', openTo: (names: string) => `وأيضًا لـ: ${names}.`, manage: 'ما هو مفتوح، وكيف يُغلق',
  consents: 'موافقاتي', answered: { given: 'نعم', refused: 'لا', withdrawn: 'أُلغيت' }, asked: 'لم أُجب بعد', change: 'الاطلاع والتغيير',
  opened: 'من فتح الملف مؤخرًا', noneOpened: 'لم يفتحه أحد في الأسابيع الأخيرة.', times: (n: number) => plural('ar', n, { one: 'مرة واحدة', two: 'مرتين', few: '# مرات', many: '# مرة', other: '# مرة' }), all: 'القائمة كلها',
} satisfies OwnMessages
const en = {
  title: 'My file', hello: (name: string) => `Hello, ${name}`, lead: 'This is your place: what was agreed, what is next, and who sees what.',
  who: 'Who is with me', nobody: 'It is not settled yet who will accompany you. The name will appear here.', accompanies: (_: Address) => 'accompanies you',
  cover: (name: string, day: string) => `Until ${day} somebody takes their place: ${name}.`, call: 'To call:',
  told: 'What I was told about it', now: (name: string, day: string) => `From ${day}, ${name} is with you.`,
  next: 'What is next', nothingNext: 'No meeting is arranged now.', plan: 'My plan', noPlan: 'There is no plan yet that we agreed on together.', goToPlan: 'To the plan', copy: 'A copy to print', practice: 'My practice', search: 'My job search', cv: 'My CV',
  strengths: 'My strengths', file: 'My whole file',
  open: 'To whom a part of the file is open', openNobody: 'Only to those who accompany you and those who guide their work.', openTo: (names: string) => `Also to: ${names}.`, manage: 'What is open, and closing it',
  consents: 'My consents', answered: { given: 'yes', refused: 'no', withdrawn: 'withdrawn' }, asked: 'not answered yet', change: 'See and change',
  opened: 'Who opened the file lately', noneOpened: 'Nobody in the last weeks.', times: (n: number) => plural('en', n, { one: 'once', two: 'twice', other: '# times' }), all: 'The whole list',
} satisfies OwnMessages
export const messages = { he, ar, en }
