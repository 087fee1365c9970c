import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  questions: { heard: 'מקשיבים לי באמת', ownWay: 'ההחלטות על הדרך שלי נשארות אצלי' }, degrees: { yes: 'כן', mostly: 'בדרך כלל', little: 'קצת', no: 'לא' }, words: 'מה עזר לי, או מה חסר לי',
  give: {
    title: 'איך הליווי בשבילי', link: 'לספר איך הליווי בשבילי, בלי שם', back: 'התיק שלי', lead: (name: string) => `שתי שאלות קצרות ושורה אחת, על הליווי עם ${name}.`,
    anonymous: 'אף אחד לא ידע שזה ממך: התשובה נשמרת בלי שם ובלי יום, ומראים אותה רק יחד עם ארבע תשובות נוספות לפחות, אחרי שהרבעון נגמר.', wordsHint: 'לא חובה. שמות, מקומות ומספרים יוצאים מהטקסט מעצמם. גם סיפור יכול לספר מי כתב אותו.', send: 'לשלוח בלי שם',
    given: 'תודה. ברבעון הזה קולך נשמע. אפשר שוב ברבעון הבא.', nobody: 'כשייקבע מי ילוו אותך, אפשר יהיה לספר כאן איך זה.',
  },
  heard: {
    title: 'מה אומרים המשתתפים', link: 'קול המשתתפים', back: 'התיק', lead: 'קצר, בלי שם, ורק כשיש חמש תשובות או יותר. רבעון שיש בו פחות מצטרף לבא אחריו, ולעולם לא רואים מי.', none: 'עוד אין חמש תשובות', noneHow: 'משתתפים שיש להם חשבון יכולים לספר בדף שלהם, פעם ברבעון. כשיצטברו חמש תשובות ברבעון שנגמר, הן יופיעו כאן יחד.',
    span: (from: string, until: string) => `${from} עד ${until}`, answers: (n: number) => plural('he', n, { other: '# תשובות' }), inWords: 'במילים שלהם', noWords: 'לא נכתבו מילים.', question: 'השאלה', noCompare: 'אלה קולות, לא ציון. הם לא מושווים לאיש.',
  },
}
export type Messages = Shape<typeof he>

const ar = {
  questions: { heard: 'يُصغون إليّ حقًّا', ownWay: 'القرارات في طريقي تبقى لي' }, degrees: { yes: 'نعم', mostly: 'غالبًا', little: 'قليلًا', no: 'لا' }, words: 'ما الذي ساعدني، أو ما الذي ينقصني',
  give: {
    title: 'كيف المرافقة بالنسبة لي', link: 'الحديث عن المرافقة، بلا اسم', back: 'ملفي', lead: (name: string) => `سؤالان قصيران وسطر واحد، عن المرافقة مع ${name}.`,
    anonymous: 'لن يعرف أحد أن هذا منك: يُحفظ الجواب بلا اسم وبلا يوم، ولا يُعرض إلا مع أربعة أجوبة أخرى على الأقل، بعد انتهاء الربع.', wordsHint: 'اختياري. تخرج الأسماء والأماكن والأرقام من النص تلقائيًّا. حتى القصة قد تدل على من كتبها.', send: 'إرسال بلا اسم',
    given: 'شكرًا. سُمع صوتك في هذا الربع. يمكن مرة أخرى في الربع القادم.', nobody: 'حين يُحدّد من يرافقك، يمكن الحديث هنا عن ذلك.',
  },
  heard: {
    title: 'ماذا يقول المشاركون', link: 'صوت المشاركين', back: 'الملف', lead: 'قصير، بلا اسم، وفقط حين تكون هناك خمسة أجوبة أو أكثر. الربع الذي فيه أقل ينضم إلى ما بعده، ولا يُرى أبدًا من.', none: 'لا خمسة أجوبة بعد', noneHow: 'المشاركون الذين لهم حساب يمكنهم الحديث في صفحتهم، مرة في الربع. حين تجتمع خمسة أجوبة في ربع انتهى، تظهر هنا معًا.',
    span: (from: string, until: string) => `من ${from} حتى ${until}`, answers: (n: number) => plural('ar', n, { few: '# أجوبة', many: '# جوابًا', other: '# جواب' }), inWords: 'بكلماتهم', noWords: 'لم تُكتب كلمات.', question: 'السؤال', noCompare: 'هذه أصوات لا علامة. لا تُقارن بأحد.',
  },
} satisfies Messages

const en = {
  questions: { heard: 'I am really listened to', ownWay: 'Decisions on my way stay mine' }, degrees: { yes: 'Yes', mostly: 'Mostly', little: 'A little', no: 'No' }, words: 'What helped me, or what I miss',
  give: {
    title: 'How the accompaniment is for me', link: 'Say how the accompaniment is for me, without a name', back: 'My file', lead: (name: string) => `Two short questions and one line, on the accompaniment with ${name}.`,
    anonymous: 'Nobody will know that it is from you: the answer is kept without a name or a day, and shown only together with four more at least, once the quarter is over.', wordsHint: 'Not needed. Names, places and numbers are taken out of the text by themselves. A story can tell who wrote it too.', send: 'Send without a name',
    given: 'Thank you. You have been heard this quarter. You can speak again in the next.', nobody: 'Once somebody accompanies you, you can say here how it is.',
  },
  heard: {
    title: 'What participants say', link: 'The participants’ voice', back: 'The file', lead: 'Short, without names, and only from five answers up. A quarter with fewer joins the next, and nobody ever sees who.', none: 'No five answers yet', noneHow: 'Participants who have an account can speak on their own page, once a quarter. When a quarter that is over holds five answers, they stand here together.',
    span: (from: string, until: string) => `${from} to ${until}`, answers: (n: number) => plural('en', n, { other: '# answers' }), inWords: 'In their words', noWords: 'No words were written.', question: 'The question', noCompare: 'These are voices, not a mark. They are compared with nobody.',
  },
} satisfies Messages

export const messages = { he, ar, en }
