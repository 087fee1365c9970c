import { formatDay } from '#src/language/format.ts'
import { by, type Told, toOrOf } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'מעקב אחרי תחילת העבודה',
  lead: (p: Told) => toOrOf(p, 'תחילת עבודה היא האמצע של הדרך. כאן מה נשאל ומה ענית, יום אחרי יום.', 'תחילת עבודה היא האמצע של הדרך. בימים האלה שואלים אותה איך הולך; בלי תשובה לא יודעים.', 'תחילת עבודה היא האמצע של הדרך. בימים האלה שואלים אותו איך הולך; בלי תשובה לא יודעים.', 'תחילת עבודה היא האמצע של הדרך. בימים האלה שואלים איך הולך; בלי תשובה לא יודעים.'),
  link: 'מעקב: איך הולך בעבודה',
  none: 'עוד אין עבודה לעקוב אחריה', noneHow: 'כשנכתבת עבודה חדשה בתיק, נקבעים גם ימי המעקב שלה.',
  job: (title: string, employer: string) => `${title}, ${employer}`,
  since: (first: string, last: string | null) => (last ? `${formatDay('he', first)} עד ${formatDay('he', last)}` : `מאז ${formatDay('he', first)}`),
  day: (n: number) => `יום ${n}`,
  standing: { to_come: 'עוד לא הגיע', ended_before: 'העבודה כבר הסתיימה', said_over: 'נאמר כבר שהעבודה הזאת הסתיימה', covered: 'ידוע מתשובה מאוחרת יותר', asked_now: 'נשאל עכשיו', unknown: 'לא ידוע' },
  answers: { there: 'בעבודה הזאת', elsewhere: 'בעבודה אחרת', none: 'לא בעבודה' },
  sayers: { participant: (p: Told) => toOrOf(p, 'מה שאמרת', 'היא אמרה', 'הוא אמר', 'כך נמסר'), employer: 'המעסיק אמר', promoter: 'כך ידוע למי שמלווה' },
  ways: { talk: 'בשיחה', link: 'בקישור שבהודעה', handed: 'בקישור שנמסר אישית' },
  asked: { message: (day: string) => `נכתבה הודעה ב־${day}`, link: (day: string) => `הוכן קישור למסירה אישית ב־${day}`, other: (why: string) => `לא נשלחה הודעה, ${why}; אפשר לשאול בשיחה` },
  wantsTalk: (p: Told) => toOrOf(p, 'ביקשת שיחה', 'ביקשה שיחה', 'ביקש שיחה', 'התבקשה שיחה'),
  aspects: { hours: 'השעות', pay: 'השכר', people: 'האנשים' },
  fits: { well: 'טוב', partly: 'ככה ככה', not: 'לא טוב' },
  tell: {
    title: (n: number) => `יום ${n}: מה נאמר בשיחה?`, answer: (a: Address) => by(a, 'איפה היא עובדת היום?', 'איפה הוא עובד היום?', 'איפה העבודה היום?'), answeredOn: 'ביום', saidBy: 'מי אמר?',
    sayers: { participant: (a: Address) => by(a, 'המשתתפת', 'המשתתף', 'מי שבליווי'), employer: 'המעסיק', promoter: 'ידוע לי בעצמי' },
    how: 'איך הולך? אפשר לדלג', needs: 'מה צריך עכשיו?', needsHint: 'במילים שנאמרו. נשמר מוצפן.', save: 'שמירת התשובה', correct: (n: number) => `לתקן את התשובה של יום ${n}, או לכתוב מה נאמר מאז`,
    mendsOn: 'היום שבו זה נאמר. יום מאוחר יותר הוא תשובה חדשה, והקודמת נשארת נכונה ליומה.', before: 'מה שנאמר כבר',
  },
  ask: { send: 'לשלוח את השאלה בהודעה', sendHint: 'הודעה קצרה עם קישור לתשובה בלחיצה אחת; יוצאת בשעה מתאימה.', makeLink: 'להכין קישור למסירה', linkHint: 'למסירה בוואטסאפ או בפגישה. הקישור פתוח שבועיים ומוצג כאן פעם אחת.', ready: 'הקישור מוכן', undelivered: 'אפשר להתקשר, למסור קישור, או לבדוק את המספר והכתובת:' },
  ended: {
    none: (a: Address, day: string) => `${by(a, 'סיפרה', 'סיפר', 'נאמר')} ב־${formatDay('he', day)} שהעבודה הסתיימה.`, elsewhere: (a: Address, day: string) => `${by(a, 'סיפרה', 'סיפר', 'נאמר')} ב־${formatDay('he', day)} שהעבודה היא כבר במקום אחר.`,
    goOn: 'הדרך ממשיכה מכאן: שיחה קרובה, ואז מה למדנו ומה הלאה.', lastDay: 'לכתוב את יום העבודה האחרון', talk: 'לקבוע שיחה', reopen: 'לפתוח שוב את הליווי', newJob: 'לכתוב את העבודה החדשה',
  },
  own: {
    title: 'בעבודה', ended: (a: Address) => by(a, 'סיפרת שהעבודה הסתיימה. זה קורה לרבים, ומה שלמדת שם נשאר איתך.', 'סיפרת שהעבודה הסתיימה. זה קורה לרבים, ומה שלמדת שם נשאר איתך.', 'סיפרת שהעבודה הסתיימה. זה קורה לרבים, ומה שנלמד שם נשאר.'), endedKnown: 'נודע לנו שהעבודה הסתיימה. זה קורה לרבים, ומה שנלמד שם נשאר.', endedNext: 'הדרך ממשיכה יחד: מי שמלווה אותך כבר יודעים, ויתקשרו.', endedTeam: 'הדרך ממשיכה יחד: הצוות כבר יודע, ויתקשר.',
  },
  page: {
    title: 'איך בעבודה?', documentTitle: 'שאלה קצרה', lead: (n: number, employer: string) => `עברו ${plural('he', n, { one: 'יום אחד', two: 'יומיים', other: '# ימים' })} מאז שהתחילה העבודה${employer ? ` ב${employer}` : ''}. איפה העבודה היום?`,
    there: 'אני בעבודה הזאת', elsewhere: 'אני בעבודה אחרת', none: 'אני לא בעבודה כרגע',
    thanks: 'תודה, התשובה נשמרה.', said: { there: 'נשמר: בעבודה הזאת.', elsewhere: 'נשמר: בעבודה אחרת. בהצלחה שם!', none: 'נשמר: לא בעבודה כרגע. זה קורה לרבים, והדרך ממשיכה יחד: מי שמלווה אותך יתקשרו.' },
    more: 'אפשר גם לספר קצת, ואפשר לעצור כאן', hours: 'השעות מתאימות?', pay: 'השכר כמו שסוכם?', people: 'נעים עם האנשים?', wantsTalk: 'אשמח לשיחה עם מי שמלווה אותי', needs: 'מה יעזור עכשיו?', save: 'שמירה', saved: 'תודה, נשמר.', correct: 'לתקן את התשובה',
    who: 'את התשובה רואים רק מי שמלווים אותך ומי שמדריכים אותם. המעסיק לא רואה אותה.', until: (day: string) => `אפשר לענות ולתקן בקישור הזה עד ${day}.`,
    stop: 'לא לשלוח לי עוד הודעות', stopTitle: 'הודעות', stopped: 'לא נשלח עוד הודעות. אפשר לבקש אותן שוב ממי שמלווה אותך.',
    overTitle: 'הקישור הזה כבר לא פתוח', over: 'הזמן לענות בקישור הזה עבר. שום דבר לא אבד: אפשר להתקשר למי שמלווה אותך ולספר איך הולך.',
    unknownTitle: 'הקישור הזה לא מוכר', unknown: 'אולי הכתובת נחתכה בהעתקה: אפשר לפתוח שוב את הקישור מתוך ההודעה. אפשר גם להתקשר למי שמלווה אותך ולספר איך הולך.',
  },
  programme: { title: 'מעקב אחרי תחילת עבודה', lead: 'באילו ימים אחרי יום העבודה הראשון לשאול אם העבודה נמשכת. תקף לעבודות שייכתבו מכאן והלאה.', days: 'ימים', daysHint: 'למשל: 3, 14, 30, 60, 90, 180, 365', byMessage: 'לשאול גם בהודעה, את מי שהסכימו לקבל הודעות', save: 'שמירה' },
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'متابعة بعد بدء العمل',
  lead: (p: Told) => toOrOf(p, `بدء العمل هو منتصف الطريق. هنا ما سُئل ${by(p.address, 'وما أجبتِ عنه', 'وما أجبتَ عنه', 'وما أُجيب عنه')}، يومًا بعد يوم.`, 'بدء العمل هو منتصف الطريق. في هذه الأيام تُسأل كيف تسير الأمور؛ من دون جواب لا نعرف.', 'بدء العمل هو منتصف الطريق. في هذه الأيام يُسأل كيف تسير الأمور؛ من دون جواب لا نعرف.', 'بدء العمل هو منتصف الطريق. في هذه الأيام نسأل كيف تسير الأمور؛ من دون جواب لا نعرف.'),
  link: 'متابعة: كيف يسير العمل',
  none: 'لا يوجد عمل لمتابعته بعد', noneHow: 'حين يُكتب عمل جديد في الملف، تُحدَّد أيام متابعته أيضًا.',
  job: (title: string, employer: string) => `${title}، ${employer}`,
  since: (first: string, last: string | null) => (last ? `من ${formatDay('ar', first)} حتى ${formatDay('ar', last)}` : `منذ ${formatDay('ar', first)}`),
  day: (n: number) => `اليوم ${n}`,
  standing: { to_come: 'لم يحن موعده بعد', ended_before: 'كان العمل قد انتهى', said_over: 'قيل من قبل إن هذا العمل انتهى', covered: 'معروف من جواب لاحق', asked_now: 'يُسأل الآن', unknown: 'غير معروف' },
  answers: { there: 'في هذا العمل', elsewhere: 'في عمل آخر', none: 'ليس في عمل' },
  sayers: { participant: (p: Told) => toOrOf(p, by(p.address, 'ما قلتِه', 'ما قلتَه', 'ما قيل'), 'هي قالت', 'هو قال', 'هكذا قيل'), employer: 'قال المشغّل', promoter: 'معروف لمن يرافق' },
  ways: { talk: 'في محادثة', link: 'من الرابط في الرسالة', handed: 'من رابط سُلّم شخصيًا' },
  asked: { message: (day: string) => `كُتبت رسالة في ${day}`, link: (day: string) => `أُعدّ رابط للتسليم الشخصي في ${day}`, other: (why: string) => `لم تُرسل رسالة، ${why}؛ يمكن السؤال في محادثة` },
  wantsTalk: (p: Told) => toOrOf(p, by(p.address, 'طلبتِ محادثة', 'طلبتَ محادثة', 'طُلبت محادثة'), 'طلبت محادثة', 'طلب محادثة', 'طُلبت محادثة'),
  aspects: { hours: 'الساعات', pay: 'الأجر', people: 'الناس' },
  fits: { well: 'جيد', partly: 'بين بين', not: 'غير جيد' },
  tell: {
    title: (n: number) => `اليوم ${n}: ماذا قيل في المحادثة؟`, answer: (a: Address) => by(a, 'أين تعمل اليوم؟', 'أين يعمل اليوم؟', 'أين العمل اليوم؟'), answeredOn: 'في يوم', saidBy: 'من قال؟',
    sayers: { participant: (a: Address) => by(a, 'المشاركة', 'المشارك', 'من في المرافقة'), employer: 'المشغّل', promoter: 'أعرف ذلك بنفسي' },
    how: 'كيف تسير الأمور؟ يمكن التخطي', needs: 'ما المطلوب الآن؟', needsHint: 'بالكلمات التي قيلت. يُحفظ مشفّرًا.', save: 'حفظ الجواب', correct: (n: number) => `تصحيح جواب اليوم ${n}، أو كتابة ما قيل بعده`,
    mendsOn: 'اليوم الذي قيل فيه ذلك. ما يُكتب ليوم لاحق هو جواب جديد، ويبقى السابق صحيحًا ليومه.', before: 'ما قيل من قبل',
  },
  ask: { send: 'إرسال السؤال برسالة', sendHint: 'رسالة قصيرة فيها رابط للإجابة بلمسة واحدة؛ تخرج في ساعة مناسبة.', makeLink: 'إعداد رابط للتسليم', linkHint: 'للتسليم عبر واتساب أو في لقاء. الرابط مفتوح أسبوعين ويُعرض هنا مرة واحدة.', ready: 'الرابط جاهز', undelivered: 'يمكن الاتصال، أو تسليم رابط، أو فحص الرقم والعنوان:' },
  ended: {
    none: (a: Address, day: string) => `${by(a, 'أخبرت', 'أخبر', 'قيل')} في ${formatDay('ar', day)} أن العمل انتهى.`, elsewhere: (a: Address, day: string) => `${by(a, 'أخبرت', 'أخبر', 'قيل')} في ${formatDay('ar', day)} أن العمل صار في مكان آخر.`,
    goOn: 'الطريق يستمر من هنا: محادثة قريبة، ثم ماذا تعلّمنا وماذا بعد.', lastDay: 'كتابة آخر يوم عمل', talk: 'تحديد محادثة', reopen: 'فتح المرافقة من جديد', newJob: 'كتابة العمل الجديد',
  },
  own: {
    title: 'في العمل', ended: (a: Address) => by(a, 'أخبرتِ أن العمل انتهى. هذا يحدث لكثيرين، وما تعلّمتِه هناك يبقى معك.', 'أخبرتَ أن العمل انتهى. هذا يحدث لكثيرين، وما تعلّمتَه هناك يبقى معك.', 'بلغنا أن العمل انتهى. هذا يحدث لكثيرين، وما جرى تعلّمه هناك يبقى.'), endedKnown: 'علمنا أن العمل انتهى. هذا يحدث لكثيرين، وما جرى تعلّمه هناك يبقى.', endedNext: 'الطريق يستمر معًا: من يرافقك على علم بذلك، وسيتصل بك.', endedTeam: 'الطريق يستمر معًا: الطاقم على علم بذلك، وسيتصل بك.',
  },
  page: {
    title: 'كيف العمل؟', documentTitle: 'سؤال قصير', lead: (n: number, employer: string) => `مرّ ${plural('ar', n, { one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يومًا', other: '# يوم' })} منذ بدء العمل${employer ? ` في ${employer}` : ''}. أين العمل اليوم؟`,
    there: 'أنا في هذا العمل', elsewhere: 'أنا في عمل آخر', none: 'لست في عمل حاليًا',
    thanks: 'شكرًا، حُفظ الجواب.', said: { there: 'حُفظ: في هذا العمل.', elsewhere: 'حُفظ: في عمل آخر. بالتوفيق هناك!', none: 'حُفظ: لست في عمل حاليًا. هذا يحدث لكثيرين، والطريق يستمر معًا: من يرافقك سيتصل بك.' },
    more: 'يمكن أيضًا أن تخبرنا قليلًا، ويمكن التوقف هنا', hours: 'هل الساعات مناسبة؟', pay: 'هل الأجر كما اتُّفق؟', people: 'هل التعامل مع الناس مريح؟', wantsTalk: 'أرغب في محادثة مع من يرافقني', needs: 'ما الذي يساعد الآن؟', save: 'حفظ', saved: 'شكرًا، حُفظ.', correct: 'تصحيح الجواب',
    who: 'يرى الجواب فقط من يرافقك ومن يشرف على عمله. المشغّل لا يراه.', until: (day: string) => `يمكن الإجابة والتصحيح في هذا الرابط حتى ${day}.`,
    stop: 'لا ترسلوا إليّ رسائل أخرى', stopTitle: 'الرسائل', stopped: 'لن نرسل رسائل أخرى. يمكن طلبها من جديد ممن يرافقك.',
    overTitle: 'لم يعد هذا الرابط مفتوحًا', over: 'انتهى وقت الإجابة من هذا الرابط. لم يضِع شيء: يمكن الاتصال بمن يرافقك وإخباره كيف تسير الأمور.',
    unknownTitle: 'هذا الرابط غير معروف', unknown: 'ربما نُسخ العنوان ناقصًا: يمكن فتح الرابط من الرسالة مرة أخرى. ويمكن أيضًا الاتصال بمن يرافقك وإخباره كيف تسير الأمور.',
  },
  programme: { title: 'متابعة بعد بدء العمل', lead: 'في أي أيام بعد أول يوم عمل نسأل هل العمل مستمر. يسري على الأعمال التي تُكتب من الآن فصاعدًا.', days: 'أيام', daysHint: 'مثلًا: 3، 14، 30، 60، 90، 180، 365', byMessage: 'السؤال برسالة أيضًا، لمن وافقوا على تلقي الرسائل', save: 'حفظ' },
} satisfies Messages

const en = {
  title: 'Follow-up after the job began',
  lead: (p: Told) => toOrOf(p, 'A job that begins is the middle of the way. Here is what was asked and what you answered, day by day.', 'A job that begins is the middle of the way. On these days she is asked how it goes; without an answer nobody knows.', 'A job that begins is the middle of the way. On these days he is asked how it goes; without an answer nobody knows.', 'A job that begins is the middle of the way. On these days it is asked how it goes; without an answer nobody knows.'),
  link: 'Follow-up: how work goes',
  none: 'There is no job to follow yet', noneHow: 'When a new job is written in the file, its days of follow-up are set with it.',
  job: (title: string, employer: string) => `${title}, ${employer}`,
  since: (first: string, last: string | null) => (last ? `${formatDay('en', first)} to ${formatDay('en', last)}` : `since ${formatDay('en', first)}`),
  day: (n: number) => `Day ${n}`,
  standing: { to_come: 'to come', ended_before: 'the job had ended', said_over: 'the job was said to be over', covered: 'known from a later answer', asked_now: 'asked now', unknown: 'unknown' },
  answers: { there: 'at this job', elsewhere: 'at another job', none: 'not at work' },
  sayers: { participant: (p: Told) => toOrOf(p, 'what you said', 'she said', 'he said', 'as was told'), employer: 'the employer said', promoter: 'known to who accompanies' },
  ways: { talk: 'in a talk', link: 'by the link of a message', handed: 'by a link that was handed over' },
  asked: { message: (day: string) => `a message was written on ${day}`, link: (day: string) => `a link to hand over was made on ${day}`, other: (why: string) => `no message went, ${why}; ask in a talk` },
  wantsTalk: (p: Told) => toOrOf(p, 'you asked for a talk', 'asked for a talk', 'asked for a talk', 'a talk was asked for'),
  aspects: { hours: 'hours', pay: 'pay', people: 'people' },
  fits: { well: 'good', partly: 'so-so', not: 'not good' },
  tell: {
    title: (n: number) => `Day ${n}: what was said in the talk?`, answer: (a: Address) => by(a, 'Where does she work today?', 'Where does he work today?', 'Where is the work today?'), answeredOn: 'On', saidBy: 'Who said it?',
    sayers: { participant: (_: Address) => 'the participant', employer: 'the employer', promoter: 'I know it myself' },
    how: 'How does it go? It can be skipped', needs: 'What is needed now?', needsHint: 'In the words that were said. Kept encrypted.', save: 'Save the answer', correct: (n: number) => `Correct the answer of day ${n}, or write what was said since`,
    mendsOn: 'The day on which it was said. A later day is a new answer, and the one before stays true of its day.', before: 'What was said already',
  },
  ask: { send: 'Send the question as a message', sendHint: 'A short message with a link that one tap answers; it goes at a fitting hour.', makeLink: 'Make a link to hand over', linkHint: 'For WhatsApp or a meeting. The link is open for two weeks and shown here once.', ready: 'The link is ready', undelivered: 'Call, hand over a link, or look at the number and the address:' },
  ended: {
    none: (a: Address, day: string) => `${by(a, 'She told', 'He told', 'It was told')} on ${formatDay('en', day)} that the job ended.`, elsewhere: (a: Address, day: string) => `${by(a, 'She told', 'He told', 'It was told')} on ${formatDay('en', day)} that the work is elsewhere now.`,
    goOn: 'The way goes on from here: a talk soon, then what was learned and what is next.', lastDay: 'Write the last workday', talk: 'Arrange a talk', reopen: 'Open the accompaniment again', newJob: 'Write the new job',
  },
  own: { title: 'At work', ended: (_: Address) => 'You told us that the job ended. It happens to many, and what you learned there stays with you.', endedKnown: 'We heard that the job ended. It happens to many, and what you learned there stays with you.', endedNext: 'The way goes on together: whoever accompanies you knows, and will call.', endedTeam: 'The way goes on together: the team knows, and will call.' },
  page: {
    title: 'How is work?', documentTitle: 'A short question', lead: (n: number, employer: string) => `${plural('en', n, { one: 'One day has', other: '# days have' })} passed since the job${employer ? ` at ${employer}` : ''} began. Where do you work today?`,
    there: 'I am at this job', elsewhere: 'I am at another job', none: 'I am not at work now',
    thanks: 'Thank you, the answer is kept.', said: { there: 'Kept: at this job.', elsewhere: 'Kept: at another job. Good luck there!', none: 'Kept: not at work now. It happens to many, and the way goes on together: whoever accompanies you will call.' },
    more: 'You can tell a little more, or stop here', hours: 'Do the hours suit?', pay: 'Is the pay as agreed?', people: 'Is it pleasant with the people?', wantsTalk: 'I would like a talk with whoever accompanies me', needs: 'What would help now?', save: 'Save', saved: 'Thank you, kept.', correct: 'Correct the answer',
    who: 'Only those who accompany you and those who guide their work see the answer. The employer does not.', until: (day: string) => `You can answer and correct by this link until ${day}.`,
    stop: 'Send me no more messages', stopTitle: 'Messages', stopped: 'No more messages will be sent. You can ask for them again from whoever accompanies you.',
    overTitle: 'This link is no longer open', over: 'The time to answer by this link has passed. Nothing is lost: you can call whoever accompanies you and say how it goes.',
    unknownTitle: 'This link is not known', unknown: 'Perhaps the address was cut when it was copied: open the link from the message again. You can also call whoever accompanies you and say how it goes.',
  },
  programme: { title: 'Follow-up after a job began', lead: 'On which days after the first workday it is asked whether the job goes on. It holds for jobs that are told of from now on.', days: 'Days', daysHint: 'For example: 3, 14, 30, 60, 90, 180, 365', byMessage: 'Ask by message too, those who agreed to messages', save: 'Save' },
} satisfies Messages

export const messages = { he, ar, en }
