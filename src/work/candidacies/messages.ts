import type { Told } from '#src/language/gender.ts'
import { toOrOf } from '#src/language/gender.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'משרות שהוצעו', lead: (p: Told) => toOrOf(p, 'מה ביקשת מעבודה, אילו משרות הוצעו, ומה קרה איתן.', 'מה היא מבקשת מעבודה, אילו משרות הוצעו לה, ומה קרה איתן.', 'מה הוא מבקש מעבודה, אילו משרות הוצעו לו, ומה קרה איתן.', 'מה מבקשים כאן מעבודה, אילו משרות הוצעו, ומה קרה איתן.'),
  none: 'עוד לא הוצעה משרה', noneHow: 'אפשר להציע מכאן, או מתוך עמוד של משרה.', now: 'פתוחות', before: 'מה שהסתיים', on: (day: string) => `לאחרונה: ${day}`, proposedBy: { participant: (p: Told) => toOrOf(p, 'הצעת בעצמך', 'הציעה בעצמה', 'הציע בעצמו', 'הצעה עצמית'), promoter: (p: Told) => toOrOf(p, 'הוצעה על ידי מי שעובדים איתך', 'הוצעה מטעם הליווי', 'הוצעה מטעם הליווי', 'הוצעה מטעם הליווי') },
  by: { participant: 'מן העמוד האישי', promoter: 'נרשם על ידי' },
  publicList: 'משרות שפתוחות לכולם', seeVacancy: 'המשרה', back: 'משרות שהוצעו', work: 'המשרה ומי שהוצעו לה',
  states: {
    proposed: 'מחכה לתשובה על ההצעה', wanted: 'מעניין, עוד לא נשלח', not_wanted: 'לא מתאים עכשיו', sent: 'נשלח למעסיק', interview: 'בראיונות', offered: 'המעסיק הציע', refused: 'המעסיק ענה שלא', accepted: 'ההצעה התקבלה', declined: 'ההצעה נדחתה בכבוד', withdrawn: 'ירד מן הפרק',
  },
  kinds: {
    proposed: 'המשרה הוצעה', wanted: 'התשובה: כן, זה מעניין', not_wanted: 'התשובה: לא, זה לא מתאים', sent: 'נשלח למעסיק', interview: 'ריאיון', offered: 'המעסיק הציע עבודה', refused: 'המעסיק ענה שלא', accepted: 'ההצעה התקבלה', declined: 'ההצעה נדחתה', withdrawn: 'ירדנו מזה', learned: 'מה נלמד',
  },
  tellKinds: {
    wanted: 'זה מעניין, כן', not_wanted: 'לא מתאים עכשיו', interview: 'היה או נקבע ריאיון', offered: 'המעסיק מציע עבודה', refused: 'המעסיק ענה שלא', accepted: 'לקבל את ההצעה', declined: 'לדחות את ההצעה, בכבוד', withdrawn: 'לא להמשיך עם זה', learned: 'לכתוב מה נלמד',
  },
  interviewSet: 'נקבע ריאיון',
  tell: { title: 'לספר מה קרה', what: 'מה קרה', on: 'באיזה יום', how: 'איזה ריאיון', words: 'במילים', wordsHint: 'הסיבה, מה נאמר, מה נלמד. לסירוב, משני הצדדים, כותבים סיבה.', keep: 'לשמור' },
  happened: 'מה קרה', toPlacement: 'לרשום את העבודה', propose: { title: 'להציע משרה', which: 'איזו משרה', who: 'למי', words: 'למה דווקא זו', wordsHint: 'במילים שאפשר לקרוא יחד', keep: 'להציע', look: 'לראות מה מתאים', mine: 'להציע את עצמי', mineLead: 'זו המשרה שבחרת. אפשר לקרוא מה מתאים ומה לא, ולהחליט.', none: 'אין עכשיו משרה פתוחה.', noPeople: 'אין כרגע תיקים בליווי שלך.' },
  fit: {
    title: 'מה מתאים ומה לא', lead: 'שורה מול שורה: מה שנאמר בהעדפות מול מה שהמשרה אומרת. אין כאן ציון, ושום דבר אחר מן התיק לא נקרא.', nothing: 'עוד לא נכתב מה מבקשים מעבודה, ולכן אין מול מה להשוות.',
    stands: { fits: 'מתאים', differs: 'לא כפי שביקשו', weigh: 'לשקול', unknown: 'לא ידוע' },
    about: { hours: 'שעות', days: 'ימים', shifts: 'משמרות', travel: 'הדרך', pay: 'שכר', language: 'שפה', access: 'נגישות', needs: 'מה צריך כדי לעבוד', needed: 'מה נדרש', seeks: 'מה מחפשים' },
    hours: (asked: string, offered: string) => `המשרה: ${offered}. ביקשו: ${asked}.`, none: 'לא נאמר', from: (n: string) => `לפחות ${n}`, to: (n: string) => `עד ${n}`, span: (a: string, b: string) => `${a} עד ${b}`,
    daysNot: (days: string) => `לא אפשרי: ${days}, והמשרה כוללת אותם.`, daysFit: 'אין בה ימים שאינם אפשריים.', daysUnknown: (days: string) => `לא אפשרי: ${days}. המשרה לא אומרת אילו ימים.`,
    shiftsNot: (not: string) => `לא אפשרי: ${not}, ואלה המשמרות שלה.`, shiftsSome: (not: string, other: string) => `לא אפשרי: ${not}. יש גם ${other}: לשאול אם אפשר רק אותן.`, shiftsFit: 'אין בה משמרות שאינן אפשריות.', shiftsUnknown: (not: string) => `לא אפשרי: ${not}. המשרה לא אומרת אילו משמרות.`,
    km: (km: string, from: string, to: string) => `${km} ק״מ בקו אווירי, מ${from} ל${to}.`, same: (to: string) => `באותו יישוב: ${to}.`, kmUnknown: (from: string, to: string) => `המרחק לא ידוע: ${from ? (to ? `מ${from} ל${to}` : `יוצאים מ${from}, ולא נאמר איפה העבודה`) : to ? `העבודה ב${to}, ולא נאמר מאיפה יוצאים` : 'לא נאמר מאיפה יוצאים ואיפה העבודה'}.`, minutes: (n: string) => `ביקשו עד ${n} דקות.`, noMinutes: 'לא נאמר כמה זמן בדרך אפשרי.', way: (words: string) => `על הדרך: ${words}`, fromHome: 'אפשר מהבית.',
    pay: (offered: string, asked: string) => `המשרה: ${offered}. ביקשו: ${asked}.`, otherBasis: 'אחד לשעה ואחד לחודש: לחשב יחד לפי השעות.',
    language: (language: string, needed: string, has: string) => `${language}: נדרשת ${needed}. ${has}`, has: (level: string) => `יש: ${level}.`, hasUnknown: 'לא נאמר כמה יש.',
    accessFits: (need: string) => `${need}: יש.`, accessWeigh: (need: string) => `${need}: לא נאמר, והמעסיק אומר שהוא מתאים את העבודה. לשאול.`, accessUnknown: (need: string) => `${need}: לא נאמר. לשאול.`,
    needed: (words: string) => `המשרה מבקשת: ${words}`, seeks: (seeks: string, horizon: string) => `מחפשים: ${seeks || 'לא נאמר'}. המשרה: ${horizon || 'לא נאמר לאן אפשר לצמוח'}.`, needs: (words: string) => `כדי לעבוד צריך: ${words}. לא נאמר למעסיק בלי הסכמה.`,
  },
  preference: {
    title: (p: Told) => toOrOf(p, 'מה ביקשת מעבודה', 'מה היא מבקשת מעבודה', 'מה הוא מבקש מעבודה', 'מה מבקשים מעבודה'), none: 'עוד לא נאמר. כמה שורות מספיקות כדי לראות מה מתאים.', edit: 'לכתוב מה מבקשים מעבודה', from: 'מאיפה יוצאים', fromHint: 'שם היישוב', minutes: 'כמה דקות בדרך אפשריות, לכל היותר', by: 'איך מגיעים', hoursFrom: 'שעות בשבוע, לפחות', hoursTo: 'שעות בשבוע, לכל היותר', daysNot: 'ימים שאינם אפשריים', shiftsNot: 'משמרות שאינן אפשריות',
    payFrom: 'שכר ברוטו, לפחות', payBasis: 'לשעה או לחודש', language: (name: string) => `ידיעת ${name}`, notSaid: 'לא נאמר', seeks: 'מה מחפשים בעבודה', seeksHint: 'אנשים, שקט, ללמוד, להתקדם: במילים שלכם', needs: 'מה צריך כדי שאפשר יהיה לעבוד', needsWords: 'ועוד, במילים', needsHint: 'רק אם זה עוזר. נשמר מוצפן. רק מי שמלווים ומי שמנחים אותם קוראים אותו, ודבר לא נמסר למעסיק בלי הסכמה.', keep: 'לשמור', ways: { public: 'תחבורה ציבורית', car: 'רכב', employer: 'הסעה', on_foot: 'ברגל', bicycle: 'אופניים', lift: 'טרמפ קבוע' },
  },
  letter: {
    title: 'מה יוצא למעסיק', lead: 'בדיוק זה, ולא דבר נוסף: בלי בריאות, משפחה, קצבאות או קהילה.', write: 'לנסח', words: 'הטקסט', cvs: 'קורות חיים שמצורפים', noCvs: 'אין קורות חיים בתיק.', toCvs: 'קורות החיים', keep: 'לשמור את הנוסח', exactly: 'כך זה יוצא', attached: (n: number) => plural('he', n, { one: 'מצורפים קורות חיים.', two: 'מצורפים שני מסמכים של קורות חיים.', other: 'מצורפים # מסמכים של קורות חיים.' }), none: 'עוד לא נוסח.',
    paper: 'קורות החיים, כפי שהם יוצאים', pdf: 'הורדת PDF', docx: 'הורדת Word', papersLater: 'הם נפתחים כאן אחרי שאושרו, בדיוק כפי שנקראו.', papersAsk: 'את קורות החיים מאשרים במקום שרואים אותם: בעמוד האישי, או עם מי שמלווים.', papersAside: 'קורות חיים שצורפו הונחו בצד. בוחרים אחרים בניסוח, או שומרים אותו בלעדיהם.', papersChanged: 'קורות החיים השתנו מאז שאושרו. קוראים אותם כפי שהם עכשיו, ושואלים שוב.',
    unasked: 'אסור למעסיק לשאול על הדברים האלה, ואין צורך לספר אותם. אם הם נשארים, זו החלטה של מי שהמכתב מציג.', unaskedOwn: 'אסור למעסיק לשאול על הדברים האלה, ואין צורך לספר אותם. ההחלטה שלך.', agreedWith: (day: string) => `הנוסח הזה וקורות החיים האלה אושרו ב־${day}.`, sendHowWith: 'מעתיקים את הטקסט לדואר, מצרפים את הקובץ שהורד מכאן, ורושמים. הכול נשמר כפי שיצא.',
    agree: 'זה נקרא, ואושר לשלוח בדיוק את זה', agreeOwn: 'קראתי, ואפשר לשלוח בדיוק את זה', agreeKeep: 'לרשום את ההסכמה', agreed: (day: string) => `הנוסח הזה אושר ב־${day}.`, notAgreed: 'הנוסח הזה עוד לא אושר.', consent: 'יש הסכמה להעברת פרטים למעסיקים.', noConsent: 'אין הסכמה להעברת פרטים למעסיקים, ולכן שום דבר לא יוצא.', toConsents: 'להסכמות',
    send: 'לרשום שנשלח', sentTo: 'למי', sentToHint: 'שם ותפקיד אצל המעסיק', sentOn: 'מתי', sendHow: 'מעתיקים את הטקסט לדואר, ורושמים כאן. הנוסח נשמר כפי שיצא.', sent: (day: string, to: string, by: string) => `נשלח ב־${day} אל ${to}, על ידי ${by}`,
  },
  own: { waiting: (n: number) => plural('he', n, { one: 'משרה אחת מחכה לתשובה שלך.', two: 'שתי משרות מחכות לתשובה שלך.', other: '# משרות מחכות לתשובה שלך.' }), read: 'לקרוא ולענות' },
  candidates: { title: 'מי שהוצעו למשרה', lead: 'לפי האלף־בית. אין כאן דירוג.', none: 'עוד לא הוצע אף אחד מאלה שפתוחים לך.', add: 'להציע למישהו' },
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'وظائف اقتُرحت', lead: (p: Told) => toOrOf(p, 'ماذا طلبت من العمل، وأي وظائف اقتُرحت، وماذا جرى فيها.', 'ماذا تطلب من العمل، وأي وظائف اقتُرحت عليها، وماذا جرى فيها.', 'ماذا يطلب من العمل، وأي وظائف اقتُرحت عليه، وماذا جرى فيها.', 'ماذا يُطلب هنا من العمل، وأي وظائف اقتُرحت، وماذا جرى فيها.'),
  none: 'لم تُقترح وظيفة بعد', noneHow: 'يمكن الاقتراح من هنا، أو من صفحة وظيفة.', now: 'المفتوحة', before: 'ما انتهى', on: (day: string) => `آخر ما جرى: ${day}`, proposedBy: { participant: (p: Told) => toOrOf(p, 'اقتراح منك', 'اقترحت بنفسها', 'اقترح بنفسه', 'اقتراح ذاتي'), promoter: (p: Told) => toOrOf(p, 'اقترحها من يعملون معك', 'اقتُرحت من جهة المرافقة', 'اقتُرحت من جهة المرافقة', 'اقتُرحت من جهة المرافقة') },
  by: { participant: 'من الصفحة الشخصية', promoter: 'سجّله' },
  publicList: 'وظائف مفتوحة للجميع', seeVacancy: 'الوظيفة', back: 'وظائف اقتُرحت', work: 'الوظيفة ومن اقتُرحوا لها',
  states: {
    proposed: 'تنتظر جوابًا على الاقتراح', wanted: 'تهمّ، ولم يُرسل شيء بعد', not_wanted: 'لا تلائم الآن', sent: 'أُرسل إلى المشغّل', interview: 'في المقابلات', offered: 'عرض المشغّل عملًا', refused: 'أجاب المشغّل بالنفي', accepted: 'قُبل العرض', declined: 'رُفض العرض باحترام', withdrawn: 'لم نتابع',
  },
  kinds: {
    proposed: 'اقتُرحت الوظيفة', wanted: 'كان الجواب: نعم، هناك اهتمام', not_wanted: 'كان الجواب: لا، غير ملائمة', sent: 'أُرسل إلى المشغّل', interview: 'مقابلة', offered: 'عرض المشغّل عملًا', refused: 'أجاب المشغّل بالنفي', accepted: 'قُبل العرض', declined: 'رُفض العرض', withdrawn: 'لم نتابع', learned: 'ماذا تعلّمنا',
  },
  tellKinds: {
    wanted: 'نعم، هناك اهتمام', not_wanted: 'لا تلائم الآن', interview: 'جرت أو حُدّدت مقابلة', offered: 'المشغّل يعرض عملًا', refused: 'أجاب المشغّل بالنفي', accepted: 'قبول العرض', declined: 'رفض العرض، باحترام', withdrawn: 'عدم المتابعة', learned: 'كتابة ما تعلّمناه',
  },
  interviewSet: 'حُدّدت مقابلة',
  tell: { title: 'كتابة ما جرى', what: 'ماذا جرى', on: 'في أي يوم', how: 'أي مقابلة', words: 'بالكلمات', wordsHint: 'السبب، ما قيل، ما تعلّمناه. للرفض، من الجانبين، يُكتب السبب.', keep: 'حفظ' },
  happened: 'ماذا جرى', toPlacement: 'تسجيل العمل', propose: { title: 'اقتراح وظيفة', which: 'أي وظيفة', who: 'على من', words: 'لماذا هذه بالذات', wordsHint: 'بكلمات يمكن قراءتها معًا', keep: 'اقتراح', look: 'رؤية ما يلائم', mine: 'أريد التقدّم إليها', mineLead: 'هذه الوظيفة التي اخترتها. يمكن قراءة ما يلائم وما لا يلائم، ثم القرار.', none: 'لا وظيفة مفتوحة الآن.', noPeople: 'لا ملفات بمرافقتك الآن.' },
  fit: {
    title: 'ما يلائم وما لا يلائم', lead: 'سطر مقابل سطر: ما قيل في التفضيلات مقابل ما تقوله الوظيفة. لا علامة هنا، ولا يُقرأ أي شيء آخر من الملف.', nothing: 'لم يُكتب بعد ما يُطلب من العمل، فلا شيء نقارن به.',
    stands: { fits: 'يلائم', differs: 'ليس كما طُلب', weigh: 'للتفكير', unknown: 'غير معروف' },
    about: { hours: 'الساعات', days: 'الأيام', shifts: 'الورديات', travel: 'الطريق', pay: 'الأجر', language: 'اللغة', access: 'إتاحة الوصول', needs: 'ما يلزم للعمل', needed: 'ما المطلوب', seeks: 'عمّ نبحث' },
    hours: (asked: string, offered: string) => `الوظيفة: ${offered}. المطلوب: ${asked}.`, none: 'لم يُقَل', from: (n: string) => `${n} على الأقل`, to: (n: string) => `حتى ${n}`, span: (a: string, b: string) => `${a} حتى ${b}`,
    daysNot: (days: string) => `غير ممكن: ${days}، والوظيفة تشملها.`, daysFit: 'ليس فيها أيام غير ممكنة.', daysUnknown: (days: string) => `غير ممكن: ${days}. الوظيفة لا تذكر الأيام.`,
    shiftsNot: (not: string) => `غير ممكن: ${not}، وهذه وردياتها.`, shiftsSome: (not: string, other: string) => `غير ممكن: ${not}. هناك أيضًا ${other}: نسأل إن كانت ممكنة وحدها.`, shiftsFit: 'ليس فيها ورديات غير ممكنة.', shiftsUnknown: (not: string) => `غير ممكن: ${not}. الوظيفة لا تذكر الورديات.`,
    km: (km: string, from: string, to: string) => `${km} كم بخط مستقيم، من ${from} إلى ${to}.`, same: (to: string) => `في البلدة نفسها: ${to}.`, kmUnknown: (from: string, to: string) => `المسافة غير معروفة: ${from ? (to ? `من ${from} إلى ${to}` : `الانطلاق من ${from}، ولم يُقَل أين العمل`) : to ? `العمل في ${to}، ولم يُقَل من أين ننطلق` : 'لم يُقَل من أين ننطلق وأين العمل'}.`, minutes: (n: string) => `المطلوب حتى ${plural('ar', Number(n), { one: 'دقيقة واحدة', two: 'دقيقتين', few: `${n} دقائق`, other: `${n} دقيقة` })}.`, noMinutes: 'لم يُقَل كم من الوقت ممكن في الطريق.', way: (words: string) => `عن الطريق: ${words}`, fromHome: 'يمكن من البيت.',
    pay: (offered: string, asked: string) => `الوظيفة: ${offered}. المطلوب: ${asked}.`, otherBasis: 'أحدهما للساعة والآخر للشهر: نحسب معًا بحسب الساعات.',
    language: (language: string, needed: string, has: string) => `${language}: يلزم ${needed}. ${has}`, has: (level: string) => `الموجود: ${level}.`, hasUnknown: 'لم يُقَل كم الموجود.',
    accessFits: (need: string) => `${need}: موجود.`, accessWeigh: (need: string) => `${need}: لم يُقَل، والمشغّل يقول إنه يلائم العمل. نسأل.`, accessUnknown: (need: string) => `${need}: لم يُقَل. نسأل.`,
    needed: (words: string) => `الوظيفة تطلب: ${words}`, seeks: (seeks: string, horizon: string) => `نبحث عن: ${seeks || 'لم يُقَل'}. الوظيفة: ${horizon || 'لم يُقَل إلى أين يمكن التقدّم'}.`, needs: (words: string) => `للعمل يلزم: ${words}. لا يُقال للمشغّل بدون موافقة.`,
  },
  preference: {
    title: (p: Told) => toOrOf(p, 'ماذا طلبت من العمل', 'ماذا تطلب من العمل', 'ماذا يطلب من العمل', 'ماذا يُطلب من العمل'), none: 'لم يُقَل بعد. بضعة أسطر تكفي لنرى ما يلائم.', edit: 'كتابة ما يُطلب من العمل', from: 'من أين ننطلق', fromHint: 'اسم البلدة', minutes: 'كم دقيقة في الطريق ممكنة، على الأكثر', by: 'كيف نصل', hoursFrom: 'ساعات في الأسبوع، على الأقل', hoursTo: 'ساعات في الأسبوع، على الأكثر', daysNot: 'أيام غير ممكنة', shiftsNot: 'ورديات غير ممكنة',
    payFrom: 'الأجر الإجمالي، على الأقل', payBasis: 'للساعة أم للشهر', language: (name: string) => `مستوى ${name}`, notSaid: 'لم يُقَل', seeks: 'ما نبحث عنه في العمل', seeksHint: 'ناس، هدوء، تعلّم، تقدّم: بكلماتكم', needs: 'ما يلزم كي يكون العمل ممكنًا', needsWords: 'وأيضًا، بالكلمات', needsHint: 'فقط إن كان ذلك يساعد. يُحفظ مشفّرًا. يقرؤه من يرافقون ومن يوجّهونهم فقط، ولا يُقال للمشغّل بدون موافقة.', keep: 'حفظ', ways: { public: 'مواصلات عامة', car: 'سيارة', employer: 'سفريات', on_foot: 'مشيًا', bicycle: 'دراجة', lift: 'توصيلة ثابتة' },
  },
  letter: {
    title: 'ما يُرسل إلى المشغّل', lead: 'هذا بالضبط، ولا شيء غيره: بدون صحة أو عائلة أو مخصصات أو مجتمع.', write: 'صياغة', words: 'النص', cvs: 'سير ذاتية مرفقة', noCvs: 'لا سيرة ذاتية في الملف.', toCvs: 'السير الذاتية', keep: 'حفظ الصيغة', exactly: 'هكذا يُرسل', attached: (n: number) => plural('ar', n, { zero: 'لا مرفقات.', one: 'أُرفقت سيرة ذاتية.', two: 'أُرفقت سيرتان ذاتيتان.', few: 'أُرفقت # سير ذاتية.', many: 'أُرفقت # سيرة ذاتية.', other: 'أُرفقت # سيرة ذاتية.' }), none: 'لم يُصَغ بعد.',
    paper: 'السيرة الذاتية كما تُرسل', pdf: 'تنزيل PDF', docx: 'تنزيل Word', papersLater: 'تُفتح هنا بعد الموافقة عليها، كما قُرئت بالضبط.', papersAsk: 'تُعطى الموافقة على السيرة الذاتية حيث يمكن رؤيتها: في الصفحة الشخصية، أو مع من يرافق.', papersAside: 'سيرة ذاتية مرفقة وُضعت جانبًا. نختار غيرها في الصياغة، أو نحفظها بدونها.', papersChanged: 'تغيّرت السيرة الذاتية منذ الموافقة عليها. نقرؤها كما هي الآن، ونسأل من جديد.',
    unasked: 'يُمنع المشغّل من السؤال عن هذه الأمور، ولا حاجة إلى ذكرها. إن بقيت فالقرار لمن تقدّمه الرسالة.', unaskedOwn: 'يُمنع المشغّل من السؤال عن هذه الأمور، ولا حاجة إلى ذكرها. القرار لك.', agreedWith: (day: string) => `تمّت الموافقة على هذه الصيغة وهذه السيرة الذاتية في ${day}.`, sendHowWith: 'يُنسخ النص إلى البريد، ويُرفق الملف الذي نُزّل من هنا، ويُسجَّل. يُحفظ كل شيء كما أُرسل.',
    agree: 'قُرئ هذا، وتمّت الموافقة على إرساله هكذا بالضبط', agreeOwn: 'قرأت، ويمكن إرسال هذا بالضبط', agreeKeep: 'تسجيل الموافقة', agreed: (day: string) => `تمّت الموافقة على هذه الصيغة في ${day}.`, notAgreed: 'لم تتمّ الموافقة على هذه الصيغة بعد.', consent: 'هناك موافقة على نقل التفاصيل إلى المشغّلين.', noConsent: 'لا موافقة على نقل التفاصيل إلى المشغّلين، فلا يُرسل شيء.', toConsents: 'إلى الموافقات',
    send: 'تسجيل الإرسال', sentTo: 'إلى من', sentToHint: 'الاسم والدور لدى المشغّل', sentOn: 'متى', sendHow: 'يُنسخ النص إلى البريد، ويُسجَّل هنا. تُحفظ الصيغة كما أُرسلت.', sent: (day: string, to: string, by: string) => `أُرسل في ${day} إلى ${to}، أرسله ${by}`,
  },
  own: { waiting: (n: number) => plural('ar', n, { zero: 'لا وظيفة تنتظر جوابك.', one: 'وظيفة واحدة تنتظر جوابك.', two: 'وظيفتان تنتظران جوابك.', few: '# وظائف تنتظر جوابك.', many: '# وظيفة تنتظر جوابك.', other: '# وظيفة تنتظر جوابك.' }), read: 'القراءة والجواب' },
  candidates: { title: 'من اقتُرحوا للوظيفة', lead: 'بحسب الأبجدية. لا ترتيب هنا.', none: 'لم يُقترح بعد أحد ممن ملفاتهم مفتوحة لك.', add: 'اقتراحها على أحد' },
} satisfies Messages

const en = {
  title: 'Vacancies proposed', lead: (p: Told) => toOrOf(p, 'What you asked of work, which vacancies were proposed, and what became of them.', 'What she asks of work, which vacancies were proposed to her, and what became of them.', 'What he asks of work, which vacancies were proposed to him, and what became of them.', 'What is asked of work here, which vacancies were proposed, and what became of them.'),
  none: 'No vacancy was proposed yet', noneHow: 'Propose one from here, or from a vacancy’s page.', now: 'Open', before: 'What has ended', on: (day: string) => `last: ${day}`, proposedBy: { participant: (p: Told) => toOrOf(p, 'proposed by yourself', 'proposed by herself', 'proposed by himself', 'proposed by themself'), promoter: (p: Told) => toOrOf(p, 'proposed by those who work with you', 'proposed by who accompanies', 'proposed by who accompanies', 'proposed by who accompanies') },
  by: { participant: 'from the own page', promoter: 'recorded by' },
  publicList: 'Vacancies open to all', seeVacancy: 'The vacancy', back: 'Vacancies proposed', work: 'The vacancy and who was proposed for it',
  states: {
    proposed: 'waits for an answer to the proposal', wanted: 'of interest, nothing sent yet', not_wanted: 'does not suit now', sent: 'sent to the employer', interview: 'in interviews', offered: 'the employer made an offer', refused: 'the employer said no', accepted: 'the offer was accepted', declined: 'the offer was declined with honour', withdrawn: 'not gone on with',
  },
  kinds: {
    proposed: 'The vacancy was proposed', wanted: 'A yes: it is of interest', not_wanted: 'A no: it does not suit', sent: 'Sent to the employer', interview: 'Interview', offered: 'The employer offered work', refused: 'The employer said no', accepted: 'The offer was accepted', declined: 'The offer was declined', withdrawn: 'Not gone on with', learned: 'What was learned',
  },
  tellKinds: {
    wanted: 'It is of interest, yes', not_wanted: 'It does not suit now', interview: 'An interview took place or was set', offered: 'The employer offers work', refused: 'The employer said no', accepted: 'Accept the offer', declined: 'Decline the offer, with honour', withdrawn: 'Not go on with this', learned: 'Write what was learned',
  },
  interviewSet: 'An interview was set',
  tell: { title: 'Tell what happened', what: 'What happened', on: 'On which day', how: 'Which kind of interview', words: 'In words', wordsHint: 'The reason, what was said, what was learned. A no, from either side, has its reason.', keep: 'Keep' },
  happened: 'What happened', toPlacement: 'Record the job', propose: { title: 'Propose a vacancy', which: 'Which vacancy', who: 'To whom', words: 'Why this one', wordsHint: 'In words that can be read together', keep: 'Propose', look: 'See what fits', mine: 'Propose myself', mineLead: 'This is the vacancy that you chose. Read what fits and what does not, and decide.', none: 'No vacancy is open now.', noPeople: 'You accompany nobody now.' },
  fit: {
    title: 'What fits and what does not', lead: 'Line by line: what was stated against what the vacancy says. There is no score, and nothing else of the file is read.', nothing: 'What is asked of work is not written yet, so there is nothing to compare with.',
    stands: { fits: 'fits', differs: 'not as asked', weigh: 'to weigh', unknown: 'not known' },
    about: { hours: 'Hours', days: 'Days', shifts: 'Shifts', travel: 'The way', pay: 'Pay', language: 'Language', access: 'Accessibility', needs: 'What is needed to work', needed: 'What is required', seeks: 'What is looked for' },
    hours: (asked: string, offered: string) => `The vacancy: ${offered}. Asked for: ${asked}.`, none: 'not said', from: (n: string) => `at least ${n}`, to: (n: string) => `up to ${n}`, span: (a: string, b: string) => `${a} to ${b}`,
    daysNot: (days: string) => `Not possible: ${days}, and the vacancy includes them.`, daysFit: 'It has no days that are not possible.', daysUnknown: (days: string) => `Not possible: ${days}. The vacancy does not say which days.`,
    shiftsNot: (not: string) => `Not possible: ${not}, and these are its shifts.`, shiftsSome: (not: string, other: string) => `Not possible: ${not}. There is ${other} too: ask whether these alone can be had.`, shiftsFit: 'It has no shifts that are not possible.', shiftsUnknown: (not: string) => `Not possible: ${not}. The vacancy does not say which shifts.`,
    km: (km: string, from: string, to: string) => `${km} km as the crow flies, from ${from} to ${to}.`, same: (to: string) => `In the same place: ${to}.`, kmUnknown: (from: string, to: string) => `The distance is not known: ${from ? (to ? `from ${from} to ${to}` : `from ${from}, and where the work is was not said`) : to ? `the work is in ${to}, and from where was not said` : 'neither from where nor where the work is was said'}.`, minutes: (n: string) => `Asked for: at most ${n} minutes.`, noMinutes: 'How long the way may be was not said.', way: (words: string) => `The way: ${words}`, fromHome: 'It can be done from home.',
    pay: (offered: string, asked: string) => `The vacancy: ${offered}. Asked for: ${asked}.`, otherBasis: 'One is by the hour and one by the month: reckon it together by the hours.',
    language: (language: string, needed: string, has: string) => `${language}: ${needed} is needed. ${has}`, has: (level: string) => `There is: ${level}.`, hasUnknown: 'How much there is was not said.',
    accessFits: (need: string) => `${need}: there is.`, accessWeigh: (need: string) => `${need}: not said, and the employer says that the work is adjusted. Ask.`, accessUnknown: (need: string) => `${need}: not said. Ask.`,
    needed: (words: string) => `The vacancy asks for: ${words}`, seeks: (seeks: string, horizon: string) => `Looked for: ${seeks || 'not said'}. The vacancy: ${horizon || 'where one can grow to is not said'}.`, needs: (words: string) => `To work one needs: ${words}. No employer is told without consent.`,
  },
  preference: {
    title: (p: Told) => toOrOf(p, 'What you asked of work', 'What she asks of work', 'What he asks of work', 'What is asked of work'), none: 'Not said yet. A few lines are enough to see what fits.', edit: 'Write what is asked of work', from: 'Where the way begins', fromHint: 'Name of the locality', minutes: 'How many minutes the way may take, at most', by: 'How one comes there', hoursFrom: 'Hours a week, at least', hoursTo: 'Hours a week, at most', daysNot: 'Days that are not possible', shiftsNot: 'Shifts that are not possible',
    payFrom: 'Gross pay, at least', payBasis: 'By the hour or the month', language: (name: string) => `How much ${name} there is`, notSaid: 'not said', seeks: 'What is looked for in work', seeksHint: 'People, quiet, learning, advancing: in your own words', needs: 'What is needed to be able to work', needsWords: 'And more, in words', needsHint: 'Only if it helps. Kept encrypted. Those who accompany and who guide them read it, nobody else; no employer is told without consent.', keep: 'Keep', ways: { public: 'public transport', car: 'car', employer: 'employer’s transport', on_foot: 'on foot', bicycle: 'bicycle', lift: 'a steady lift' },
  },
  letter: {
    title: 'What goes to the employer', lead: 'Exactly this, and nothing else: no health, family, benefits or community.', write: 'Word it', words: 'The text', cvs: 'Curricula vitae that go along', noCvs: 'There is no curriculum vitae in the file.', toCvs: 'Curricula vitae', keep: 'Keep the wording', exactly: 'This is how it goes out', attached: (n: number) => plural('en', n, { one: 'A curriculum vitae goes along.', other: '# curricula vitae go along.' }), none: 'Not worded yet.',
    paper: 'The curriculum vitae, as it goes out', pdf: 'Download PDF', docx: 'Download Word', papersLater: 'They open here once a yes is said to them, exactly as they were read.', papersAsk: 'A yes to a curriculum vitae is said where it is seen: on the own page, or with whoever accompanies.', papersAside: 'A curriculum vitae beside the letter was set aside. Choose another in the wording, or keep it without.', papersChanged: 'The curriculum vitae has changed since the yes. Read it as it is now, and ask again.',
    unasked: 'An employer may not ask about these, and they need not be told. If they stay, whoever the letter presents decided so.', unaskedOwn: 'An employer may not ask about these, and they need not be told. It is for you to decide.', agreedWith: (day: string) => `A yes was said to this wording and this curriculum vitae on ${day}.`, sendHowWith: 'Copy the text into a mail, attach the file downloaded from here, and record it. Everything is kept as it went out.',
    agree: 'It was read, and a yes was said to sending exactly this', agreeOwn: 'I have read it, and exactly this may be sent', agreeKeep: 'Record the yes', agreed: (day: string) => `A yes was said to this wording on ${day}.`, notAgreed: 'No yes was said to this wording yet.', consent: 'There is consent to pass details to employers.', noConsent: 'There is no consent to pass details to employers, so nothing goes out.', toConsents: 'To the consents',
    send: 'Record that it was sent', sentTo: 'To whom', sentToHint: 'Name and role at the employer', sentOn: 'When', sendHow: 'Copy the text into a mail, and record it here. The wording is kept as it went out.', sent: (day: string, to: string, by: string) => `Sent on ${day} to ${to}, by ${by}`,
  },
  own: { waiting: (n: number) => plural('en', n, { one: 'One vacancy waits for your answer.', other: '# vacancies wait for your answer.' }), read: 'Read and answer' },
  candidates: { title: 'Who was proposed', lead: 'By the alphabet. There is no ranking.', none: 'Nobody whose candidacies are open to you was proposed yet.', add: 'Propose it to somebody' },
} satisfies Messages

export const messages = { he, ar, en }
