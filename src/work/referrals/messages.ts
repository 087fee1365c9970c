import { by, toOrOf, type Told } from '#src/language/gender.ts'
import type { Address, Language } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'הפניות וקורסים',
  lead: (file: Told) => toOrOf(file, 'לאן הפנינו אותך, מה נענה, מה יצא מזה, ומה לומדים.', 'לאן הופנתה, מה נענה, מה יצא מזה, ומה היא לומדת.', 'לאן הופנה, מה נענה, מה יצא מזה, ומה הוא לומד.', 'לאן הפנינו, מה נענה, מה יצא מזה, ומה לומדים.'),
  refer: 'להפנות לשירות או לקורס', referrals: 'הפניות', none: 'עוד אין כאן הפניות', noneHow: (file: Told) => toOrOf(file, 'הפניה נכתבת יחד, ונאמר רק מה שהסכמנו עליו.', 'הפניה נכתבת יחד איתה: למה, ומה בדיוק נאמר לצד השני.', 'הפניה נכתבת יחד איתו: למה, ומה בדיוק נאמר לצד השני.', 'הפניה נכתבת יחד: למה, ומה בדיוק נאמר לצד השני.'),
  standings: { no_answer: 'עוד אין תשובה', accepted: 'התקבלה', waiting: 'ממתינים', no: 'נענתה בשלילה', came_of_it: 'יודעים מה יצא', closed: 'נסגרה' },
  on: (day: string, name: string) => `${day}, ${name}`, reason: 'למה', told: 'מה בדיוק נאמר לצד השני', toldNothing: 'רק השם והפנייה עצמה.', strengths: 'חוזקות שנאמרו', ways: { sent: 'נמסר על ידינו, בהסכמה', carried: 'המכתב נמסר ביד' }, consentOf: (day: string) => `ההסכמה מ־${day}`, withPhone: 'עם מספר הטלפון',
  letter: 'המכתב', scope: 'במפת הגבולות', phones: 'טלפון', howIn: 'איך נכנסים', toService: 'השירות במאגר', askOn: (day: string) => `אם לא ייכתב דבר, התזכורת תופיע בעמוד היום ב־${day}.`,
  kinds: { accepted: 'התקבלה', waiting: 'ממתינים', no: 'תשובה שלילית', came_of_it: 'מה יצא מזה' }, so: { yes: 'כן', partly: 'חלקית', no: 'לא' }, helped: (so: string) => `עזר: ${so}`,
  reply: { title: 'לכתוב מה נענה', kind: 'מה נענה', words: 'במילים', on: 'באיזה יום', askOn: 'מתי לשאול שוב', askHint: 'ריק: אחרי 30 יום כשממתינים, ואחרי 45 כשהפנייה התקבלה.', keep: 'לשמור' },
  came: { title: 'לכתוב מה יצא מזה', helped: 'האם זה עזר', words: 'מה יצא מזה', on: 'באיזה יום', keep: 'לשמור ולסגור' },
  close: 'לא מחכים לעוד', closeHow: 'ההפניה נשארת בתיק, ולא תופיע עוד בעמוד היום.',
  own: {
    title: (a: Address) => by(a, 'מה את אומרת', 'מה אתה אומר', 'מה יש לך לומר'), so: 'היה כך?', soHint: 'האם מה שכתוב כאן הוא מה שהיה', words: 'איך היה', keep: 'לשמור', said: (so: string) => `היה כך: ${so}`, of: (file: Told) => toOrOf(file, 'מה אמרתי', 'מה היא אומרת', 'מה הוא אומר', 'מה נאמר בעמוד האישי'),
  },
  form: {
    title: (file: Told) => toOrOf(file, 'הפניה', 'להפנות אותה', 'להפנות אותו', 'הפניה חדשה'), lead: 'כותבים יחד, ליד שולחן אחד. לצד השני נאמר רק מה שכתוב כאן.', find: 'לאן', findHint: 'חיפוש במאגר לפי מילה או סוג', byWords: 'המקום לא במאגר: לכתוב במילים', here: 'לכאן', again: 'לבחור מקום אחר',
    toName: 'לאן', toWords: 'למי פונים שם', toWordsHint: 'שם, תפקיד או טלפון', scope: 'שורה במפת הגבולות', noScope: 'לא נבחרה', scopeLink: 'מה שלנו ומה מפנים הלאה',
    reason: 'למה, כפי שזה מובן למי שמופנים', reasonHint: 'נשאר בתיק ולא נמסר. במילים שאפשר לקרוא יחד.', strengths: 'מה יאמר המכתב קודם: חוזקות', strengthsHint: 'מן המיפוי. המכתב נפתח בהן.', noStrengths: 'עוד אין חוזקות במיפוי. כדאי להתחיל שם.', told: 'מה עוד לומר לצד השני', toldHint: 'בדיוק כך, ולא יותר. בלי בריאות ובלי אוכלוסייה, אלא אם זה מה שהתבקש לומר.',
    withPhone: 'למסור גם את מספר הטלפון', language: 'שפת המכתב', languages: { he: 'עברית', ar: 'ערבית', en: 'אנגלית' }, way: 'איך זה מגיע', waySent: 'אנחנו מוסרים', waySentHint: (day: string) => `יש הסכמה למסור לגורמים אחרים, מ־${day}.`, wayCarried: 'המכתב נמסר ביד', wayCarriedHint: 'מדפיסים אותו בשפה שנבחרה.', noConsent: 'אין עכשיו הסכמה למסור לגורמים אחרים, ולכן המכתב נמסר ביד.', toConsents: 'לעמוד ההסכמות',
    askAfterDays: 'אחרי כמה ימים לשאול אם נענה', keep: 'להפנות ולראות את המכתב',
  },
  letterPage: { title: 'מכתב ההפניה', lead: 'כך, מילה במילה, הוא נקרא בצד השני.', print: 'הדפסה', download: 'הורדת PDF', reword: 'לנסח אחרת', keep: 'לשמור', noConsentSince: (day: string) => `אין הסכמה למסור לגורמים אחרים מאז ${day}. אין למסור את המכתב עכשיו.`, noConsent: 'לא ניתנה הסכמה למסור לגורמים אחרים. אין למסור את המכתב עכשיו.', wentBy: (by: string, until: string) => `המכתב נמסר בהסכמה מ־${by}, והתקבלה תשובה. ההסכמה בוטלה ב־${until}: המכתב נשמר כאן לתיק, ואין למסור לפיו דבר נוסף.`, byHand: 'אפשר לבחור כאן שהוא יימסר ביד.', back: 'הפניות וקורסים' },
  mine: { title: 'הפניות וקורסים', link: 'לראות ולומר איך היה', waits: (n: number) => plural('he', n, { one: 'הפניה אחת שעוד מחכים לה', two: 'שתי הפניות שעוד מחכים להן', other: '# הפניות שעוד מחכים להן' }), courses: 'עכשיו לומדים' },
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'توجيهات ودورات',
  lead: (file: Told) => toOrOf(file, 'إلى أين وجّهناك، وماذا كان الجواب، وماذا نتج، وماذا نتعلّم.', 'إلى أين وُجّهت، وماذا كان الجواب، وماذا نتج، وماذا تتعلّم.', 'إلى أين وُجّه، وماذا كان الجواب، وماذا نتج، وماذا يتعلّم.', 'إلى أين كان التوجيه، وماذا كان الجواب، وماذا نتج، وما التعلّم.'),
  refer: 'التوجيه إلى خدمة أو دورة', referrals: 'توجيهات', none: 'لا توجيهات هنا بعد', noneHow: (file: Told) => toOrOf(file, 'يُكتب التوجيه معًا، ولا يُقال إلا ما اتفقنا عليه.', 'يُكتب التوجيه معها: لماذا، وماذا يُقال للطرف الآخر بالضبط.', 'يُكتب التوجيه معه: لماذا، وماذا يُقال للطرف الآخر بالضبط.', 'يُكتب التوجيه معًا: لماذا، وماذا يُقال للطرف الآخر بالضبط.'),
  standings: { no_answer: 'لا جواب بعد', accepted: 'قُبل', waiting: 'بالانتظار', no: 'الجواب لا', came_of_it: 'معروف ما نتج', closed: 'أُغلق' },
  on: (day: string, name: string) => `${day}، ${name}`, reason: 'لماذا', told: 'ماذا قيل للطرف الآخر بالضبط', toldNothing: 'الاسم والتوجّه فقط.', strengths: 'نقاط قوة قيلت', ways: { sent: 'أوصلناه نحن، بموافقة', carried: 'سُلّمت الرسالة باليد' }, consentOf: (day: string) => `الموافقة من ${day}`, withPhone: 'مع رقم الهاتف',
  letter: 'الرسالة', scope: 'في خريطة الحدود', phones: 'هاتف', howIn: 'كيف يدخل المرء', toService: 'الخدمة في الدليل', askOn: (day: string) => `إن لم يُكتب شيء، يظهر التذكير في صفحة اليوم في ${day}.`,
  kinds: { accepted: 'قُبل', waiting: 'بالانتظار', no: 'الجواب لا', came_of_it: 'ماذا نتج' }, so: { yes: 'نعم', partly: 'جزئيًا', no: 'لا' }, helped: (so: string) => `ساعد: ${so}`,
  reply: { title: 'كتابة الجواب', kind: 'ماذا كان الجواب', words: 'بالكلمات', on: 'في أي يوم', askOn: 'متى نسأل ثانية', askHint: 'فارغ: بعد 30 يومًا عند الانتظار، وبعد 45 إذا قُبل.', keep: 'حفظ' },
  came: { title: 'كتابة ما نتج', helped: 'هل ساعد هذا', words: 'ماذا نتج', on: 'في أي يوم', keep: 'حفظ وإغلاق' },
  close: 'لا ننتظر المزيد', closeHow: 'يبقى التوجيه في الملف، ولا يظهر بعد في صفحة اليوم.',
  own: {
    title: (a: Address) => by(a, 'ماذا تقولين', 'ماذا تقول', 'ماذا يُقال من جهتك'), so: 'هل كان كذلك؟', soHint: 'هل ما كُتب هنا هو ما جرى', words: 'كيف كان', keep: 'حفظ', said: (so: string) => `كان كذلك: ${so}`, of: (file: Told) => toOrOf(file, 'ما قلته', 'ماذا تقول', 'ماذا يقول', 'ما قيل في الصفحة الشخصية'),
  },
  form: {
    title: (file: Told) => toOrOf(file, 'توجيه', 'توجيهها', 'توجيهه', 'توجيه جديد'), lead: 'نكتب معًا حول طاولة واحدة. يُقال للطرف الآخر ما كُتب هنا فقط.', find: 'إلى أين', findHint: 'بحث في الدليل بكلمة أو نوع', byWords: 'المكان ليس في الدليل: كتابته بالكلمات', here: 'إلى هنا', again: 'اختيار مكان آخر',
    toName: 'إلى أين', toWords: 'إلى من نتوجّه هناك', toWordsHint: 'اسم أو وظيفة أو هاتف', scope: 'سطر في خريطة الحدود', noScope: 'لم يُختر', scopeLink: 'ما هو لنا وما نوجّهه إلى غيرنا',
    reason: 'لماذا، كما يفهمه صاحب التوجيه', reasonHint: 'يبقى في الملف ولا يُوصل. بكلمات يمكن قراءتها معًا.', strengths: 'ماذا تقول الرسالة أولًا: نقاط القوة', strengthsHint: 'من الخريطة المهنية. تبدأ الرسالة بها.', noStrengths: 'لا نقاط قوة في الخريطة بعد. يحسن البدء من هناك.', told: 'ماذا نقول أيضًا للطرف الآخر', toldHint: 'هكذا بالضبط، لا أكثر. بلا صحة وبلا فئة، إلا إن كان هذا ما طُلب قوله.',
    withPhone: 'إيصال رقم الهاتف أيضًا', language: 'لغة الرسالة', languages: { he: 'العبرية', ar: 'العربية', en: 'الإنجليزية' }, way: 'كيف تصل', waySent: 'نحن نوصلها', waySentHint: (day: string) => `توجد موافقة على الإيصال إلى جهات أخرى، من ${day}.`, wayCarried: 'تُسلّم الرسالة باليد', wayCarriedHint: 'نطبعها باللغة المختارة.', noConsent: 'لا موافقة الآن على الإيصال إلى جهات أخرى، ولذلك تُسلّم الرسالة باليد.', toConsents: 'إلى صفحة الموافقات',
    askAfterDays: 'بعد كم يومًا نسأل إن وصل جواب', keep: 'التوجيه ورؤية الرسالة',
  },
  letterPage: { title: 'رسالة التوجيه', lead: 'هكذا، كلمة بكلمة، تُقرأ عند الطرف الآخر.', print: 'طباعة', download: 'تنزيل PDF', reword: 'صياغة أخرى', keep: 'حفظ', noConsentSince: (day: string) => `لا موافقة على الإيصال إلى جهات أخرى منذ ${day}، فلا تُسلَّم الرسالة الآن.`, noConsent: 'لم تُعطَ موافقة على الإيصال إلى جهات أخرى، فلا تُسلَّم الرسالة الآن.', wentBy: (by: string, until: string) => `أُوصلت الرسالة بموافقة من ${by}، ووصل جواب. أُلغيت الموافقة في ${until}: تبقى الرسالة هنا للملف، ولا يُوصل شيء آخر بموجبها.`, byHand: 'يمكن اختيار تسليمها باليد هنا.', back: 'توجيهات ودورات' },
  mine: { title: 'توجيهات ودورات', link: 'الاطلاع وقول كيف كان', waits: (n: number) => plural('ar', n, { zero: 'لا توجيه بالانتظار', one: 'توجيه واحد بانتظار الجواب', two: 'توجيهان بانتظار الجواب', few: '# توجيهات بانتظار الجواب', many: '# توجيهًا بانتظار الجواب', other: '# توجيه بانتظار الجواب' }), courses: 'التعلّم الآن' },
} satisfies Messages

const en = {
  title: 'Referrals and courses',
  lead: (file: Told) => toOrOf(file, 'Where we referred you, what was answered, what came of it, and what you are learning.', 'Where she was referred, what was answered, what came of it, and what she is learning.', 'Where he was referred, what was answered, what came of it, and what he is learning.', 'Where they were referred, what was answered, what came of it, and what they are learning.'),
  refer: 'Refer to a service or a course', referrals: 'Referrals', none: 'No referrals here yet', noneHow: (file: Told) => toOrOf(file, 'A referral is written together, and only what we agreed on is told.', 'A referral is written together with her: why, and exactly what is told to the other side.', 'A referral is written together with him: why, and exactly what is told to the other side.', 'A referral is written together: why, and exactly what is told to the other side.'),
  standings: { no_answer: 'No answer yet', accepted: 'Accepted', waiting: 'Waiting', no: 'The answer was no', came_of_it: 'It is known what came of it', closed: 'Closed' },
  on: (day: string, name: string) => `${day}, ${name}`, reason: 'Why', told: 'Exactly what is told to the other side', toldNothing: 'Only the name, and that they turn to them.', strengths: 'Strengths that are told', ways: { sent: 'Told by us, with consent', carried: 'The letter is carried by hand' }, consentOf: (day: string) => `consent of ${day}`, withPhone: 'with the phone number',
  letter: 'The letter', scope: 'On the scope map', phones: 'Phone', howIn: 'How one gets in', toService: 'The service in the directory', askOn: (day: string) => `If nothing is written, Today asks about it on ${day}.`,
  kinds: { accepted: 'Accepted', waiting: 'Waiting', no: 'The answer was no', came_of_it: 'What came of it' }, so: { yes: 'yes', partly: 'partly', no: 'no' }, helped: (so: string) => `It helped: ${so}`,
  reply: { title: 'Write what was answered', kind: 'What was answered', words: 'In words', on: 'On which day', askOn: 'When to ask again', askHint: 'Empty: after 30 days while it is waited for, after 45 where it was accepted.', keep: 'Save' },
  came: { title: 'Write what came of it', helped: 'Did it help', words: 'What came of it', on: 'On which day', keep: 'Save and close' },
  close: 'Nothing more is awaited', closeHow: 'The referral stays in the file, and no longer stands on Today.',
  own: {
    title: (_: Address) => 'What you say', so: 'Was it so?', soHint: 'Whether what is written here is what happened', words: 'How it was', keep: 'Save', said: (so: string) => `It was so: ${so}`, of: (file: Told) => toOrOf(file, 'What I said', 'What she says', 'What he says', 'What was said on the own page'),
  },
  form: {
    title: (file: Told) => toOrOf(file, 'A referral', 'Refer her', 'Refer him', 'A new referral'), lead: 'It is written together, at one table. The other side is told only what stands here.', find: 'Where to', findHint: 'Look in the directory by a word or a kind', byWords: 'The place is not in the directory: write it in words', here: 'Here', again: 'Choose another place',
    toName: 'Where to', toWords: 'Whom to turn to there', toWordsHint: 'A name, a role or a phone', scope: 'Line of the scope map', noScope: 'None chosen', scopeLink: 'What is ours and what is referred',
    reason: 'Why, as the person referred understands it', reasonHint: 'It stays in the file and is not told. In words that can be read together.', strengths: 'What the letter says first: strengths', strengthsHint: 'From the mapping. The letter begins with them.', noStrengths: 'No strengths in the mapping yet. It is good to begin there.', told: 'What else to tell the other side', toldHint: 'Exactly so and no more. Nothing of health or population, unless that is what one asked to be told.',
    withPhone: 'Tell the phone number too', language: 'Language of the letter', languages: { he: 'Hebrew', ar: 'Arabic', en: 'English' }, way: 'How it gets there', waySent: 'We tell them', waySentHint: (day: string) => `There is a consent to tell others, of ${day}.`, wayCarried: 'The letter is carried by hand', wayCarriedHint: 'It is printed in the language chosen.', noConsent: 'There is no consent now to tell others, so the letter is carried by hand.', toConsents: 'To the page of consents',
    askAfterDays: 'After how many days to ask whether it was answered', keep: 'Refer and see the letter',
  },
  letterPage: { title: 'The letter of referral', lead: 'So it is read on the other side, word for word.', print: 'Print', download: 'Download PDF', reword: 'Word it otherwise', keep: 'Save', noConsentSince: (day: string) => `There has been no consent to tell others since ${day}, so the letter is not to be handed on now.`, noConsent: 'No consent to tell others was given, so the letter is not to be handed on now.', wentBy: (by: string, until: string) => `The letter was told with the consent of ${by}, and there is an answer. The consent was withdrawn on ${until}: the letter stays here for the file, and nothing more is told by it.`, byHand: 'Here you can choose that it is carried by hand.', back: 'Referrals and courses' },
  mine: { title: 'Referrals and courses', link: 'See, and say how it was', waits: (n: number) => plural('en', n, { one: 'one referral that is still awaited', other: '# referrals that are still awaited' }), courses: 'Learning now' },
} satisfies Messages

export const messages: Record<Language, Messages> = { he, ar, en }
