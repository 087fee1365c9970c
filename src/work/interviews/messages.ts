import type { Persons } from '#src/accompaniment/file/persons.ts'
import { formatDay } from '#src/language/format.ts'
import { by, toOrOf } from '#src/language/gender.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Behaviour, PracticeKind } from './types.ts'

type Anchors = readonly [string, string, string, string]

const he = {
  title: 'תרגול לריאיון', toSearch: 'לחיפוש העבודה', toAll: 'לכל התרגולים',
  lead: (p: Persons) => toOrOf(p, 'עונים כאן לפני שעונים שם. אפשר לכתוב את מה שאמרת בקול, ולנסות שוב.', 'עונים כאן לפני שעונים שם, ומנסים שוב.', 'עונים כאן לפני שעונים שם, ומנסים שוב.', 'עונים כאן לפני שעונים שם, ומנסים שוב.'),
  kinds: { telephone: 'שיחת טלפון', face: 'ריאיון פנים אל פנים', video: 'ריאיון וידאו', group: 'דינמיקה קבוצתית', centre: 'מרכז הערכה' } satisfies Record<PracticeKind, string>,
  guides: {
    telephone: 'בדרך כלל בלי הודעה מראש, כמה דקות. מחליטים אם להיפגש. טוב להחזיק ליד הטלפון את קורות החיים ודף עם שלוש שורות.', face: 'עשרים דקות עד שעה, אדם אחד או שניים. מחפשים דוגמאות מן העבר, לא תכונות. מגיעים רבע שעה לפני.', video: 'שיחה מול מצלמה, או שאלות מוקלטות עם שעון שרץ. לבדוק אור, קול וחיבור יום קודם.', group: 'כמה מועמדים יחד, עם משימה. מסתכלים איך מקשיבים, מציעים ומסכמים, לא מי מדבר הכי הרבה.', centre: 'יום של משימות בכתב, משחקי תפקידים ושיחה. מי שצריכים התאמה (זמן, הגדלה, שפה) זכאים לבקש אותה מראש.',
  } satisfies Record<PracticeKind, string>,
  none: 'כאן יופיעו התרגולים', noneHow: 'בוחרים סוג ושלוש שאלות. די בעשר דקות.', begin: 'תרגול חדש', kind: 'לאיזה סוג', choose: 'אילו שאלות', chooseHint: 'שלוש לתרגול אחד זה הרבה.', unasked: 'שאלות שאסור לשאול, ובכל זאת שואלים', unaskedHint: 'מותר לא לענות, ואסור שזה ייזקף לחובתך. כאן מתרגלים תשובה שמחזירה את השיחה לעבודה.', unaskedHintOf: 'מותר לא לענות, ואסור שזה ייזקף לחובת מי שלא ענו. כאן מתרגלים תשובה שמחזירה את השיחה לעבודה.',
  job: 'לאיזו עבודה', jobHint: 'לא חובה.', application: 'משרה מן החיפוש', noApplication: 'לא למשרה מסוימת', start: 'להתחיל', answered: (done: number, all: number) => `${done} מתוך ${all} שאלות נענו`, fed: 'יש משוב', on: (day: string) => formatDay('he', day),
  listens: 'למה מקשיבים', fair: 'מה אפשר לענות', answer: 'התשובה', answerHint: 'אומרים בקול, ואז כותבים כאן בערך מה נאמר.', better: 'מה אחרת בפעם הבאה', save: 'שמירה', again: 'לנסות שוב', first: 'הניסיון הראשון', last: 'הניסיון האחרון', between: 'הניסיונות שביניהם', changed: 'מה השתנה', cameWords: 'מילים חדשות מסומנות בקו.', moved: (behaviour: string, from: string, to: string) => `${behaviour}: היה "${from}", עכשיו "${to}"`, same: 'מה שסומן נשאר כמו שהיה.',
  seen: 'איך זה נראה', seenOwn: 'איך זה היה בעיניי', seenHint: 'במילים, בלי סכום. לא חובה.', notSeen: 'לא הסתכלתי על זה', notSeenOf: 'לא נאמר',
  behaviours: { point: 'תשובה לשאלה', example: 'דוגמה מן החיים', strength: 'חוזקה שקשורה לעבודה', contact: 'קול, קצב וקשר' } satisfies Record<Behaviour, string>,
  anchors: {
    point: ['התשובה הלכה למקום אחר', 'התשובה הגיעה, אחרי סיבוב', 'תשובה ברורה לשאלה', 'תשובה קצרה וברורה, עם סוף'],
    example: ['בלי דוגמה', 'דוגמה כללית', 'דוגמה אחת: מה היה ומה עשיתי', 'דוגמה אחת: מה היה, מה עשיתי ומה יצא'],
    strength: ['החוזקה לא נשמעה', 'החוזקה נרמזה', 'החוזקה נאמרה במילים', 'החוזקה נאמרה ונקשרה לעבודה הזאת'],
    contact: ['היה קשה לעקוב', 'ברור לפעמים', 'ברור ובקצב נעים', 'ברור, רגוע, ועם תשומת לב למי ששואלים'],
  } satisfies Record<Behaviour, Anchors> as Record<Behaviour, Anchors>,
  feedback: 'משוב', feedbackBy: (p: Persons) => by(p.promoterAddress, 'המשוב של המקדמת', 'המשוב של המקדם', 'המשוב'), strong: 'מה היה חזק', strongHint: 'קודם מה שעבד, במילים שאפשר לומר.', nextTime: 'דבר אחד לניסיון הבא', give: 'לתת משוב', giveAgain: 'עוד משוב',
  idea: (p: Persons) => ({ participant: toOrOf(p, 'היוזמה שלך', 'היוזמה שלה', 'היוזמה שלו', `היוזמה של ${p.name}`), promoter: by(p.promoterAddress, 'היוזמה של המקדמת', 'היוזמה של המקדם', 'היוזמה של מי שמלווה') }),
}
type Words = Shape<Omit<typeof he, 'idea'>>
type Full = Words & Pick<typeof he, 'idea'>

const ar = {
  title: 'التدرّب على المقابلة', toSearch: 'إلى البحث عن عمل', toAll: 'إلى كل التدريبات',
  lead: (p: Persons) => toOrOf(p, 'نجيب هنا قبل أن نجيب هناك. يمكن كتابة ما قيل بصوت عالٍ، ثم المحاولة مرة أخرى.', 'نجيب هنا قبل أن نجيب هناك، ثم نحاول مرة أخرى.', 'نجيب هنا قبل أن نجيب هناك، ثم نحاول مرة أخرى.', 'نجيب هنا قبل أن نجيب هناك، ثم نحاول مرة أخرى.'),
  kinds: { telephone: 'مكالمة هاتفية', face: 'مقابلة وجهًا لوجه', video: 'مقابلة بالفيديو', group: 'مقابلة جماعية', centre: 'مركز تقييم' },
  guides: {
    telephone: 'غالبًا دون إشعار مسبق، لبضع دقائق. يُقرَّر فيها هل نلتقي. من المفيد أن تكون السيرة الذاتية وورقة بثلاثة أسطر بجانب الهاتف.', face: 'من عشرين دقيقة إلى ساعة، مع شخص أو اثنين. يبحثون عن أمثلة من الماضي لا عن صفات. نصل قبل ربع ساعة.', video: 'محادثة أمام الكاميرا، أو أسئلة مسجّلة وساعة تعمل. نفحص الضوء والصوت والاتصال قبل يوم.', group: 'عدة مرشحين معًا ومهمة. ينظرون كيف نصغي ونقترح ونلخّص، لا من يتكلم أكثر.', centre: 'يوم من المهام الكتابية ولعب الأدوار ومحادثة. من يحتاج إلى ملاءمة (وقت، تكبير، لغة) يحق له طلبها مسبقًا.',
  },
  none: 'ستظهر هنا التدريبات', noneHow: 'نختار نوعًا وثلاثة أسئلة. تكفي عشر دقائق.', begin: 'تدريب جديد', kind: 'لأي نوع', choose: 'أي أسئلة', chooseHint: 'ثلاثة أسئلة لتدريب واحد كثيرة.', unasked: 'أسئلة يُمنع طرحها، ومع ذلك تُطرح', unaskedHint: 'يجوز عدم الإجابة، ولا يجوز أن يُحسب ذلك عليك. هنا نتدرّب على إجابة تعيد الحديث إلى العمل.', unaskedHintOf: 'يجوز عدم الإجابة، ولا يجوز أن يُحسب ذلك على أحد. هنا نتدرّب على إجابة تعيد الحديث إلى العمل.',
  job: 'لأي عمل', jobHint: 'ليس إلزاميًا.', application: 'وظيفة من البحث', noApplication: 'ليس لوظيفة معيّنة', start: 'البدء', answered: (done: number, all: number) => `أُجيب عن ${done} من ${all}`, fed: 'توجد تغذية راجعة', on: (day: string) => formatDay('ar', day),
  listens: 'إلى ماذا يصغون', fair: 'بماذا يمكن الإجابة', answer: 'الإجابة', answerHint: 'نقولها بصوت عالٍ، ثم نكتب هنا تقريبًا ما قيل.', better: 'ما الذي يتغيّر في المرة القادمة', save: 'حفظ', again: 'محاولة أخرى', first: 'المحاولة الأولى', last: 'المحاولة الأخيرة', between: 'المحاولات بينهما', changed: 'ماذا تغيّر', cameWords: 'الكلمات الجديدة تحتها خط.', moved: (behaviour: string, from: string, to: string) => `${behaviour}: كان «${from}»، والآن «${to}»`, same: 'ما حُدّد بقي كما كان.',
  seen: 'كيف بدت', seenOwn: 'كيف بدت لي', seenHint: 'بالكلمات، دون مجموع. ليس إلزاميًا.', notSeen: 'لم أنظر إلى ذلك', notSeenOf: 'لم يُذكر',
  behaviours: { point: 'إجابة عن السؤال', example: 'مثال من الحياة', strength: 'نقطة قوة مرتبطة بالعمل', contact: 'الصوت والوتيرة والتواصل' },
  anchors: {
    point: ['ذهبت الإجابة إلى مكان آخر', 'وصلت الإجابة بعد دوران', 'إجابة واضحة عن السؤال', 'إجابة قصيرة وواضحة ولها نهاية'],
    example: ['دون مثال', 'مثال عام', 'مثال واحد: ماذا كان وماذا فعلت', 'مثال واحد: ماذا كان وماذا فعلت وماذا نتج'],
    strength: ['لم تُسمع نقطة القوة', 'جرى التلميح إليها', 'قيلت بالكلمات', 'قيلت ورُبطت بهذا العمل'],
    contact: ['كان من الصعب المتابعة', 'واضح أحيانًا', 'واضح وبوتيرة مريحة', 'واضح وهادئ مع انتباه لمن يسأل'],
  },
  feedback: 'تغذية راجعة', feedbackBy: (p: Persons) => by(p.promoterAddress, 'التغذية الراجعة من موجِّهة التشغيل', 'التغذية الراجعة من موجِّه التشغيل', 'التغذية الراجعة'), strong: 'ما الذي كان قويًّا', strongHint: 'أولًا ما نجح، بكلمات يمكن قولها.', nextTime: 'أمر واحد للمحاولة القادمة', give: 'إعطاء تغذية راجعة', giveAgain: 'تغذية راجعة أخرى',
  idea: (p: Persons) => ({ participant: toOrOf(p, 'المبادرة منك', 'المبادرة منها', 'المبادرة منه', `المبادرة من ${p.name}`), promoter: by(p.promoterAddress, 'المبادرة من موجِّهة التشغيل', 'المبادرة من موجِّه التشغيل', 'المبادرة ممّن يرافق') }),
} satisfies Full

const en = {
  title: 'Interview practice', toSearch: 'To the job search', toAll: 'To all practices',
  lead: (p: Persons) => toOrOf(p, 'Answer here before answering there. Write down what you said aloud, and try again.', 'Answering here before answering there, and trying again.', 'Answering here before answering there, and trying again.', 'Answering here before answering there, and trying again.'),
  kinds: { telephone: 'A phone call', face: 'Face to face', video: 'A video interview', group: 'A group', centre: 'An assessment centre' },
  guides: {
    telephone: 'Mostly unannounced, a few minutes. It is decided whether to meet. Keep the CV and a sheet with three lines beside the phone.', face: 'Twenty minutes to an hour, with one person or two. They look for examples from the past, not for qualities. Be there a quarter of an hour before.', video: 'A talk before a camera, or recorded questions with a clock that runs. Check light, sound and connection the day before.', group: 'Several candidates with a task. It is looked at how one listens, proposes and sums up, not who talks most.', centre: 'A day of written tasks, roles to play and a talk. Who needs an adjustment (time, larger print, language) is entitled to ask for it beforehand.',
  },
  none: 'Practices will appear here', noneHow: 'Choose a kind and three questions. Ten minutes are enough.', begin: 'A new practice', kind: 'For which kind', choose: 'Which questions', chooseHint: 'Three are a lot for one practice.', unasked: 'Questions that may not be asked, and are', unaskedHint: 'You may leave them unanswered, and it may not be held against you. Here one practises an answer that leads back to the work.', unaskedHintOf: 'They may be left unanswered, and that may not be held against anybody. Here one practises an answer that leads back to the work.',
  job: 'For which work', jobHint: 'Not required.', application: 'A vacancy of the search', noApplication: 'for none in particular', start: 'Begin', answered: (done: number, all: number) => `${done} of ${all} questions answered`, fed: 'has feedback', on: (day: string) => formatDay('en', day),
  listens: 'What they listen for', fair: 'What one may answer', answer: 'The answer', answerHint: 'Say it aloud, then write here roughly what was said.', better: 'What to do otherwise the next time', save: 'Save', again: 'Try again', first: 'The first attempt', last: 'The latest attempt', between: 'The attempts between', changed: 'What changed', cameWords: 'New words are underlined.', moved: (behaviour: string, from: string, to: string) => `${behaviour}: was “${from}”, now “${to}”`, same: 'What was marked stayed as it was.',
  seen: 'How it seemed', seenOwn: 'How it seemed to me', seenHint: 'In words, without a sum. Not required.', notSeen: 'I did not look at it', notSeenOf: 'not said',
  behaviours: { point: 'Answers the question', example: 'An example from life', strength: 'A strength tied to the work', contact: 'Voice, pace and contact' },
  anchors: {
    point: ['The answer went elsewhere', 'The answer came, after a detour', 'A clear answer to the question', 'Short and clear, with an end'],
    example: ['No example', 'A general example', 'One example: what there was and what I did', 'One example: what there was, what I did, what came of it'],
    strength: ['The strength was not heard', 'The strength was hinted at', 'The strength was said in words', 'The strength was said and tied to this work'],
    contact: ['Hard to follow', 'Clear at times', 'Clear, at a good pace', 'Clear, calm, attentive to whoever asks'],
  },
  feedback: 'Feedback', feedbackBy: () => 'The promoter’s feedback', strong: 'What was strong', strongHint: 'First what worked, in words that can be said.', nextTime: 'One thing for the next attempt', give: 'Give feedback', giveAgain: 'Further feedback',
  idea: (p: Persons) => ({ participant: toOrOf(p, 'your idea', 'her idea', 'his idea', `${p.name}’s idea`), promoter: 'the promoter’s idea' }),
} satisfies Full

export const messages: { he: Full; ar: Full; en: Full } = { he, ar, en }
