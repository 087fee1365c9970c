import type { Shape } from '#src/language/shape.ts'

const he = { title: 'יומן הביקורת', lead: 'מי עשה או קרא מה. תוכן התיקים אינו נפתח מכאן.', day: 'יום', show: 'הצגה', none: 'ביום הזה לא נרשם דבר.', chain: (batches: number, newest: string) => (batches === 0 ? 'עדיין לא נחתם דבר.' : `נחתמו ${batches} אצוות, האחרונה: ${newest}.`), at: 'שעה', who: 'מי', what: 'מה', by: 'מכוח מה', file: 'תיק' }
export type TrailMessages = Shape<typeof he>
const ar = { title: 'سجل التدقيق', lead: 'من فعل أو قرأ ماذا. لا يُفتح محتوى الملفات من هنا.', day: 'اليوم', show: 'عرض', none: 'لم يُسجَّل شيء في هذا اليوم.', chain: (batches: number, newest: string) => (batches === 0 ? 'لم يُختم شيء بعد.' : `عدد الدفعات المختومة: ${batches}، آخرها: ${newest}.`), at: 'الساعة', who: 'من', what: 'ماذا', by: 'بأي صفة', file: 'ملف' } satisfies TrailMessages
const en = { title: 'Audit trail', lead: 'Who did or read what. Files do not open from here.', day: 'Day', show: 'Show', none: 'Nothing was recorded on this day.', chain: (batches: number, newest: string) => (batches === 0 ? 'Nothing is sealed yet.' : `Sealed batches: ${batches}, the newest: ${newest}.`), at: 'Time', who: 'Who', what: 'What', by: 'By right of', file: 'File' } satisfies TrailMessages
export const messages = { he, ar, en }
