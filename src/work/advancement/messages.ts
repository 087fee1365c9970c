import type { Persons } from '#src/accompaniment/file/persons.ts'
import { formatDay, formatNumber, inLine } from '#src/language/format.ts'
import { by, toOrOf } from '#src/language/gender.ts'
import type { Shape } from '#src/language/shape.ts'
import type { AdvancementKind, Beginner, PlanState } from './types.ts'

const percent = (language: 'he' | 'ar' | 'en', n: number) => formatNumber(language, Math.abs(n))

const he = {
  title: 'לאן מכאן', lead: 'מה מתפתח בעבודה, ומה הצעד הבא בה.', grew: 'מה התפתח', nothing: 'עוד לא נכתב דבר שהתפתח.', aims: 'למה מכוונים', noAims: 'עוד לא נקבע לאן להתקדם בעבודה הזאת.', aim: 'לקבוע לאן להתקדם', tell: 'משהו התפתח', steps: 'הצעדים', noSteps: 'עוד אין צעדים. צעד הוא משימת תרגול או אבן דרך רגילה.',
  kinds: { pay: 'שכר', hours: 'שעות', role: 'תפקיד', contract: 'סוג ההעסקה', credential: 'תעודה או הכשרה' } satisfies Record<AdvancementKind, string>,
  told: { pay: 'השכר השתנה', hours: 'השעות השתנו', role: 'תפקיד חדש', contract: 'העסקה אחרת', credential: 'תעודה שמשתמשים בה' } satisfies Record<AdvancementKind, string>,
  beginners: (p: Persons): Record<Beginner, string> => ({ participant: toOrOf(p, 'היוזמה שלך', 'היוזמה שלה', 'היוזמה שלו', `היוזמה של ${p.name}`), promoter: by(p.promoterAddress, 'היוזמה של המקדמת', 'היוזמה של המקדם', 'היוזמה של מי שמלווה'), employer: 'היוזמה של המעסיק' }),
  kind: 'במה', words: 'מה רוצים, במילים', startedBy: 'של מי היוזמה', byDay: 'עד מתי', until: (day: string) => `עד ${formatDay('he', day)}`, save: 'שמירה', change: 'עריכה', state: 'איפה זה עומד', states: { open: 'בדרך', reached: 'הושג', set_aside: 'הונח בצד' } satisfies Record<PlanState, string>, stateWords: 'למה, או איך זה הושג',
  link: 'לקשר צעד שכבר נקבע', step: 'הצעד', unlink: 'להסיר את הקישור', newStep: 'צעד חדש', asTask: 'משימת תרגול', asMilestone: 'אבן דרך בתכנית', done: 'נעשה', aside: 'הונח בצד',
  onDay: 'מאיזה יום', toPlan: 'זה מה שכיוונו אליו', noPlan: 'לא קשור למה שכיוונו אליו', newPay: 'השכר החדש, ברוטו בשקלים', basis: 'לפי', bases: { month: 'חודש', hour: 'שעה' }, newHours: 'מספר השעות החדש בשבוע', hoursFrom: (hours: string, day: string) => `${hours} מ־${formatDay('he', day)}`, hoursKnown: (known: string[]) => `הידוע: ${inLine('he', known)}. כותבים רק אם השתנה, כי שכר גבוה יותר בשביל יותר שעות אינו העלאה.`, hoursNotKnown: 'שכר גבוה יותר בשביל יותר שעות אינו העלאה: משווים לפי השעות של כל תקופה.', newRole: 'התפקיד החדש', newContract: 'סוג ההעסקה עכשיו', credential: 'איזו תעודה, ומה היא פתחה',
  fromTo: (before: string, after: string) => (before ? `${before}, ועכשיו ${after}` : after),
  payGrew: (n: number, real: boolean) => `${n < 0 ? 'ירידה' : 'עלייה'} של ${percent('he', n)}% ${real ? 'בשכר הריאלי, אחרי עליית המחירים' : 'בשכר, בלי לנכות את עליית המחירים'}`, payUnknown: 'לא ידוע בכמה: חסר השכר הקודם או מספר השעות',
  counts: { yes: 'נספר כקידום', too_little: 'כתוב, ועוד לא נספר כקידום', nominal: 'לא נספר: לא רשום מדד מחירים לכל אחת משתי התקופות', unknown: 'לא ידוע אם נספר' }, rule: 'קידום נספר בשנה הראשונה לעבודה: שכר שעלה ריאלית ב־10% או יותר, שעות שהגיעו לרצוי, תפקיד, העסקה טובה יותר או תעודה בשימוש.', later: 'אחרי השנה הראשונה',
}
type Words = Shape<typeof he>
export type Messages = Omit<Words, 'beginners'> & { beginners: typeof he.beginners }

const ar: Messages = {
  title: 'إلى أين من هنا', lead: 'ما الذي ينمو في العمل، وما الخطوة القادمة فيه.', grew: 'ما الذي نما', nothing: 'لم يُكتب بعد شيء نما.', aims: 'ما نتوجّه إليه', noAims: 'لم يُحدَّد بعد إلى أين نتقدّم في هذا العمل.', aim: 'تحديد إلى أين نتقدّم', tell: 'شيء نما', steps: 'الخطوات', noSteps: 'لا خطوات بعد. الخطوة مهمة تدريبية أو محطة عادية.',
  kinds: { pay: 'الأجر', hours: 'الساعات', role: 'الوظيفة', contract: 'نوع التشغيل', credential: 'شهادة أو تأهيل' },
  told: { pay: 'تغيّر الأجر', hours: 'تغيّرت الساعات', role: 'وظيفة جديدة', contract: 'تشغيل آخر', credential: 'شهادة مستعملة في العمل' },
  beginners: (p) => ({ participant: toOrOf(p, 'المبادرة منك', 'المبادرة منها', 'المبادرة منه', `المبادرة من ${p.name}`), promoter: by(p.promoterAddress, 'المبادرة من موجِّهة التشغيل', 'المبادرة من موجِّه التشغيل', 'المبادرة ممّن يرافق'), employer: 'المبادرة من المشغّل' }),
  kind: 'في أي أمر', words: 'ما المطلوب، بالكلمات', startedBy: 'ممّن جاءت المبادرة', byDay: 'حتى متى', until: (day) => `حتى ${formatDay('ar', day)}`, save: 'حفظ', change: 'تعديل', state: 'أين يقف', states: { open: 'في الطريق', reached: 'تحقّق', set_aside: 'وُضع جانبًا' }, stateWords: 'لماذا، أو كيف تحقّق',
  link: 'ربط خطوة محدَّدة من قبل', step: 'الخطوة', unlink: 'إزالة الربط', newStep: 'خطوة جديدة', asTask: 'مهمة تدريبية', asMilestone: 'محطة في الخطة', done: 'تمّت', aside: 'وُضعت جانبًا',
  onDay: 'منذ أي يوم', toPlan: 'هذا ما توجّهنا إليه', noPlan: 'غير مرتبط بما توجّهنا إليه', newPay: 'الأجر الجديد، إجمالي بالشيكل', basis: 'بحسب', bases: { month: 'الشهر', hour: 'الساعة' }, newHours: 'عدد الساعات الجديد في الأسبوع', hoursFrom: (hours, day) => `${hours} منذ ${formatDay('ar', day)}`, hoursKnown: (known) => `المعروف: ${inLine('ar', known)}. تُكتب فقط إن تغيّرت، لأن أجرًا أعلى مقابل ساعات أكثر ليس زيادة في الأجر.`, hoursNotKnown: 'أجر أعلى مقابل ساعات أكثر ليس زيادة في الأجر: نقارن بحسب ساعات كل فترة.', newRole: 'الوظيفة الجديدة', newContract: 'نوع التشغيل الآن', credential: 'أي شهادة، وماذا فتحت',
  fromTo: (before, after) => (before ? `${before}، والآن ${after}` : after),
  payGrew: (n, real) => `${n < 0 ? 'انخفاض' : 'ارتفاع'} بنسبة ${percent('ar', n)}% ${real ? 'في الأجر الحقيقي، بعد ارتفاع الأسعار' : 'في الأجر، دون حساب ارتفاع الأسعار'}`, payUnknown: 'لا يُعرف كم: ينقص الأجر السابق أو عدد الساعات',
  counts: { yes: 'يُحسب تقدّمًا', too_little: 'مكتوب، ولا يُحسب تقدّمًا بعد', nominal: 'لا يُحسب: لا يوجد مؤشر أسعار مسجَّل لكل من الفترتين', unknown: 'لا يُعرف إن كان يُحسب' }, rule: 'يُحسب التقدّم في السنة الأولى من العمل: أجر ارتفع حقيقيًّا 10% أو أكثر، ساعات بلغت المطلوب، وظيفة، تشغيل أفضل، أو شهادة مستعملة.', later: 'بعد السنة الأولى',
}

const en: Messages = {
  title: 'Where from here', lead: 'What grows in the job, and what the next step in it is.', grew: 'What grew', nothing: 'Nothing that grew is written yet.', aims: 'What is aimed at', noAims: 'It is not said yet where to advance in this job.', aim: 'Say where to advance', tell: 'Something grew', steps: 'Steps', noSteps: 'No steps yet. A step is an ordinary practice task or milestone.',
  kinds: { pay: 'Pay', hours: 'Hours', role: 'Role', contract: 'Contract', credential: 'A credential or training' },
  told: { pay: 'The pay changed', hours: 'The hours changed', role: 'A new role', contract: 'Another contract', credential: 'A credential put to use' },
  beginners: (p) => ({ participant: toOrOf(p, 'Your initiative', 'Her initiative', 'His initiative', `${p.name}’s initiative`), promoter: by(p.promoterAddress, 'The promoter’s initiative', 'The promoter’s initiative', 'The initiative of who accompanies'), employer: 'The employer’s initiative' }),
  kind: 'In what', words: 'What is wanted, in words', startedBy: 'Whose initiative', byDay: 'Until when', until: (day) => `until ${formatDay('en', day)}`, save: 'Save', change: 'Change', state: 'Where it stands', states: { open: 'on the way', reached: 'reached', set_aside: 'set aside' }, stateWords: 'Why, or how it was reached',
  link: 'Link a step that is set already', step: 'The step', unlink: 'Unlink', newStep: 'A new step', asTask: 'a practice task', asMilestone: 'a milestone of the plan', done: 'done', aside: 'set aside',
  onDay: 'From which day', toPlan: 'This is what was aimed at', noPlan: 'Not what was aimed at', newPay: 'The new pay, gross in shekels', basis: 'By', bases: { month: 'month', hour: 'hour' }, newHours: 'The new hours a week', hoursFrom: (hours, day) => `${hours} from ${formatDay('en', day)}`, hoursKnown: (known) => `Known: ${inLine('en', known)}. Say them only where they changed, since more pay for more hours is no raise.`, hoursNotKnown: 'More pay for more hours is no raise: the hours of each time are reckoned with.', newRole: 'The new role', newContract: 'The contract now', credential: 'Which credential, and what it opened',
  fromTo: (before, after) => (before ? `${before}, and now ${after}` : after),
  payGrew: (n, real) => `${n < 0 ? 'down' : 'up'} ${percent('en', n)}% ${real ? 'in real pay, after the rise of prices' : 'in pay, without the rise of prices'}`, payUnknown: 'not known by how much: the pay before or the hours are missing',
  counts: { yes: 'counts as advancement', too_little: 'written, and does not count as advancement yet', nominal: 'does not count: no price index is recorded for each of the two times', unknown: 'not known whether it counts' }, rule: 'Advancement counts in the first year of a job: pay that rose by 10% or more in real terms, hours that came to what is wished, a role, a better contract, or a credential in use.', later: 'after the first year',
}

export const messages: Record<'he' | 'ar' | 'en', Messages> = { he, ar, en }
