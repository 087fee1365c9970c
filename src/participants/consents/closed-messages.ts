import type { Shape } from '#src/language/shape.ts'

/** What follows when the consent to keep a file is withdrawn, as it is told before and after. */
const he = {
  header: (day: string) => `התיק סגור לעבודה שוטפת: ההסכמה לשמור אותו בוטלה ב־${day}.`, toConsents: 'מה זה אומר, ואיך חוזרים',
  title: 'התיק סגור לעבודה שוטפת', ownTitle: 'התיק שלי סגור לעבודה שוטפת.',
  kept: (day: string, until: string) => `ההסכמה לשמור את התיק בוטלה ב־${day}. מאז לא נכתב בו דבר, ומה שהיה פתוח לאנשי מקצוע אחרים נסגר. מה שכבר נכתב נשמר סגור, כדי שאפשר יהיה לתת דין וחשבון על הליווי ולחזור אליו. עד ${until} מחליטים בהובלת הצוות מה יהיה איתו, או קודם אם מבקשים.`,
  back: 'מי שמובילים את הצוות יכולים לסיים את הליווי בעמוד ההשתתפות. אם האדם חוזר בו, רושמים כאן ״כן״ והתיק נפתח שוב כפי שהיה.',
  ownBack: 'אפשר לחזור בך בכל יום: עונים ״כן״ לשאלה על שמירת התיק, והכול נפתח שוב כפי שהיה.',
  whatFollows: 'אומרים לאדם מראש: עם הביטול התיק נסגר מיד לעבודה שוטפת. לא נכתב בו עוד דבר, ומי שמלווים רואים רק איך יוצרים קשר, מה נקבע ומה הוסכם. מה שפתוח לאנשי מקצוע אחרים נסגר באותו רגע. מה שנכתב נשמר סגור, ותוך שנה מחליטים בהובלת הצוות מה יהיה איתו. ראש הצוות מסיים את הליווי בשיחה, ואפשר לחזור בכל יום.',
  ownWhatFollows: 'מה קורה אם מבטלים: התיק נסגר מיד לעבודה שוטפת. לא נכתב בו עוד דבר, ומי שמלווים אותך רואים רק איך ליצור איתך קשר, מה נקבע ומה הסכמת. מה שפתוח לאנשי מקצוע אחרים נסגר באותו רגע. מה שנכתב נשמר סגור, ותוך שנה מחליטים בהובלת הצוות מה יהיה איתו. עד אז אפשר לראות אותו כאן. ידברו איתך על סיום הליווי, ואפשר לחזור בך בכל יום.',
}
type ClosedMessages = Shape<typeof he>
const ar = {
  header: (day: string) => `الملف مغلق أمام العمل اليومي: أُلغيت الموافقة على حفظه في ${day}.`, toConsents: 'ما معنى ذلك، وكيف نعود',
  title: 'الملف مغلق أمام العمل اليومي', ownTitle: 'ملفي مغلق أمام العمل اليومي.',
  kept: (day: string, until: string) => `أُلغيت الموافقة على حفظ الملف في ${day}. منذ ذلك الحين لا يُكتب فيه شيء، وأُغلق ما كان مفتوحًا لمهنيين آخرين. ما كُتب سابقًا محفوظ ومغلق، كي يمكن تقديم حساب عن المرافقة والعودة إليها. وحتى ${until} تقرّر قيادة الطاقم ما مصيره، أو قبل ذلك إن طُلب.`,
  back: 'يمكن لمن يقود الطاقم إنهاء المرافقة في صفحة المشاركة في البرنامج. وإن تراجع الشخص نسجّل هنا ”نعم“ فيُفتح الملف من جديد كما كان.',
  ownBack: 'يمكنك التراجع في أي يوم: تُجاب ”نعم“ عن سؤال حفظ الملف، فيُفتح كل شيء من جديد كما كان.',
  whatFollows: 'يُقال للشخص مسبقًا: عند الإلغاء يُغلق الملف فورًا أمام العمل اليومي. لا يُكتب فيه شيء بعد ذلك، ويرى المرافقون فقط كيف يتواصلون، وما حُدّد من لقاءات، وما الذي وافق عليه. ما هو مفتوح لمهنيين آخرين يُغلق في اللحظة نفسها. ما كُتب يُحفظ مغلقًا، وخلال سنة تقرّر قيادة الطاقم ما مصيره. تُنهي قيادة الطاقم المرافقة في محادثة، ويمكن التراجع في أي يوم.',
  ownWhatFollows: 'ماذا يحدث عند الإلغاء: يُغلق الملف فورًا أمام العمل اليومي. لا يُكتب فيه شيء بعد ذلك، ويرى من يرافقك فقط كيف يتواصل معك، وما حُدّد من لقاءات، وما وافقت عليه. ما هو مفتوح لمهنيين آخرين يُغلق في اللحظة نفسها. ما كُتب يُحفظ مغلقًا، وخلال سنة تقرّر قيادة الطاقم ما مصيره. وحتى ذلك الحين يمكنك الاطلاع عليه هنا. سيتحدثون معك عن إنهاء المرافقة، ويمكنك التراجع في أي يوم.',
} satisfies ClosedMessages
const en = {
  header: (day: string) => `This file is closed to everyday work: the consent to keep it was withdrawn on ${day}.`, toConsents: 'What that means, and the way back',
  title: 'The file is closed to everyday work', ownTitle: 'My file is closed to everyday work.',
  kept: (day: string, until: string) => `The consent to keep the file was withdrawn on ${day}. Nothing is written in it since, and what was open to other professionals is closed. What was written before is kept closed, so that one can account for the accompaniment and come back to it. By ${until} those who lead the team decide what becomes of it, or earlier when asked.`,
  back: 'Those who lead the team can end the accompaniment on the page of the enrolment. If the person takes it back, record “yes” here and the file opens again as it was.',
  ownBack: 'You can take it back on any day: answer “yes” to keeping the file, and all of it opens again as it was.',
  whatFollows: 'Tell the person beforehand: with the withdrawal the file closes to everyday work at once. Nothing more is written in it, and those who accompany see only how to reach the person, what was arranged and what was agreed to. What is open to other professionals closes at that moment. What was written is kept closed, and within a year those who lead the team decide what becomes of it. A lead ends the accompaniment in a talk, and it can be taken back on any day.',
  ownWhatFollows: 'What happens if you withdraw: the file closes to everyday work at once. Nothing more is written in it, and those who accompany you see only how to reach you, what was arranged and what you agreed to. What is open to other professionals closes at that moment. What was written is kept closed, and within a year those who lead the team decide what becomes of it. Until then you can see it here. They will talk with you about ending the accompaniment, and you can take it back on any day.',
} satisfies ClosedMessages
export const messages = { he, ar, en }
