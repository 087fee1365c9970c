import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'הדרכה: בין שניים', link: 'הדרכה', back: 'התיק',
  lead: 'רק שניים קוראים כאן: מי שבהדרכה ומי שמדריכים. לא מי שמובילים מעל, לא חונכים אחרים ולא מנהלי המערכת.',
  none: 'עוד לא נכתב דבר', noneOwn: 'מה הייתי רוצה להביא להדרכה הבאה? מה לקחתי מן הקודמת?', noneOther: 'מה ראיתי, מה שאלתי, מה נשאר איתי מאז.',
  write: 'לכתוב לשנינו', whom: 'עם מי', mentors: 'בחניכה', leads: 'מובילים', words: 'במילים שלי', wordsHint: 'נשמר חתום, ואינו משתנה. מה שמתבהר אחר כך נכתב לידו.', keep: 'לשמור לשנינו', with: (name: string) => `עם ${name}`, by: (name: string, day: string) => `${name}, ${day}`, nobody: 'אין כרגע מי שמדריכים. מי שמובילים קובעים חניכה בעמוד התיק.',
}
export type Messages = Shape<typeof he>
const ar = {
  title: 'الإشراف: بين اثنين', link: 'الإشراف', back: 'الملف',
  lead: 'اثنان فقط يقرآن هنا: من في الإشراف ومن يشرف. لا من يقودون فوقهما، ولا مرشدون آخرون، ولا إدارة النظام.',
  none: 'لم يُكتب شيء بعد', noneOwn: 'ماذا أودّ أن أحمل إلى الإشراف القادم؟ ماذا أخذت من السابق؟', noneOther: 'ماذا رأيت، ماذا سألت، ماذا بقي معي منذ ذلك.',
  write: 'كتابة لكلينا', whom: 'مع من', mentors: 'إرشاد', leads: 'قيادة', words: 'بكلماتي', wordsHint: 'يُحفظ مختومًا ولا يتغيّر. ما يتّضح لاحقًا يُكتب إلى جانبه.', keep: 'حفظ لكلينا', with: (name: string) => `مع ${name}`, by: (name: string, day: string) => `${name}، ${day}`, nobody: 'لا يوجد الآن من يشرف. من يقودون يحدّدون الإرشاد في صفحة الملف.',
} satisfies Messages
const en = {
  title: 'Supervision: between two', link: 'Supervision', back: 'The file',
  lead: 'Only two read here: the one who is supervised and the one who supervises. Nobody who leads above, no other mentor, no administrator.',
  none: 'Nothing was written yet', noneOwn: 'What would I bring to the next supervision? What did I take from the last?', noneOther: 'What I saw, what I asked, what has stayed with me since.',
  write: 'Write for the two of us', whom: 'With whom', mentors: 'mentors', leads: 'leads', words: 'In my own words', wordsHint: 'Kept sealed, and never changed. What becomes clear later is written beside it.', keep: 'Save for the two of us', with: (name: string) => `With ${name}`, by: (name: string, day: string) => `${name}, ${day}`, nobody: 'Nobody supervises at present. Those who lead appoint a mentor on the page of the file.',
} satisfies Messages

export const messages = { he, ar, en }
