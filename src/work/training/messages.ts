import type { Language } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'קורסים ומחזורים', lead: 'מה מתחיל, מי לומדים עכשיו, ומה יצא מזה.',
  ahead: 'עכשיו ובקרוב', over: 'מה שהסתיים או בוטל', toOver: 'מה שהסתיים או בוטל', toAhead: 'עכשיו ובקרוב',
  none: 'אין עכשיו מחזור פתוח', noneHow: 'מחזור נפתח מתוך קורס שבמאגר: ימים, שעות, מי מלמדים ואיזו תעודה.', write: 'לפתוח מחזור', vouchers: 'שוברים: הכללים', directory: 'מאגר הקורסים',
  when: (from: string, until: string) => `${from} עד ${until}`, days: (days: string) => `ימים ${days}`, hours: (from: string, to: string) => `${from} עד ${to}`,
  left: (n: number) => plural('he', n, { one: 'מקום פנוי אחד', two: 'שני מקומות פנויים', other: '# מקומות פנויים' }), noLeft: 'אין מקום פנוי', waiting: (n: number) => plural('he', n, { one: 'אדם אחד ממתין', two: 'שניים ממתינים', other: '# ממתינים' }),
  calledOff: 'בוטל', runs: 'עכשיו', soon: 'מתחיל בקרוב',
  fields: {
    course: 'איזה קורס', courseHint: 'מן המאגר. קורס שחסר כותבים שם קודם.', name: 'שם המחזור', nameHint: 'למשל: אביב, ערב', beginsOn: 'היום הראשון', endsOn: 'היום האחרון', weekdays: 'באילו ימים', weekdaysHint: 'לכל יום נפתח מפגש. אחר כך אפשר לבטל חגים או להוסיף.',
    startsAt: 'משעה', endsAt: 'עד שעה', place: 'איפה', teacher: 'מי מלמדים', language: 'באיזו שפה', noLanguage: 'לא נקבעה', credential: 'איזו תעודה מקבלים', places: 'כמה מקומות', placesHint: 'ריק: יש מקום לכל מי שבאים', cost: 'כמה זה עולה, בשקלים', costHint: 'ריק: לא ידוע. לפיו מחושב השובר.',
    notes: 'חשוב לדעת', keep: 'לשמור', keepNew: 'לפתוח את המחזור',
  },
  writePage: { title: 'מחזור חדש', noCourses: 'עוד אין קורס במאגר', noCoursesHow: 'קורס הוא שירות מסוג הכשרה, השכלה או שפה. כותבים אותו במאגר, ואז פותחים לו מחזור.' },
  told: { teacher: 'מי מלמדים', place: 'איפה', language: 'שפה', credential: 'תעודה', cost: 'עלות', costIs: (n: string) => `${n}\u00a0₪`, free: 'בלי תשלום', places: 'מקומות', of: (n: number, of: number) => `${n} מתוך ${of}`, people: (n: number) => `${n}`, notes: 'חשוב לדעת', course: 'הקורס' },
  change: 'לתקן את פרטי המחזור', callOff: 'לבטל את המחזור', callOffHow: 'מי שבמחזור יראו בתיק שהוא בוטל. מה שנלמד נשאר.', bringBack: 'להחזיר את המחזור',
  sessions: {
    title: 'מפגשים', none: 'עוד לא נקבעו מפגשים.', add: 'להוסיף מפגש', on: 'באיזה יום', startsAt: 'באיזו שעה', keep: 'להוסיף', off: 'לא מתקיים', back: 'מתקיים בכל זאת', calledOff: 'לא התקיים',
    count: (held: number, all: number) => plural('he', all, { one: `התקיימו ${held} מתוך מפגש אחד`, two: `התקיימו ${held} מתוך שני מפגשים`, other: `התקיימו ${held} מתוך # מפגשים` }),
  },
  people: {
    title: 'מי במחזור', none: 'עוד אין כאן אף אחד שהתיק שלו פתוח לך.', hidden: (n: number) => plural('he', n, { one: 'ועוד אדם אחד שהתיק שלו אינו פתוח לך.', two: 'ועוד שני אנשים שהתיקים שלהם אינם פתוחים לך.', other: 'ועוד # אנשים שהתיקים שלהם אינם פתוחים לך.' }),
    states: { waiting: 'בהמתנה', stopped_waiting: 'ההמתנה הופסקה', enrolled: 'במחזור', completed: 'הקורס הושלם', left: 'הלימודים הופסקו', goes_on: 'ממשיכים הלאה' },
    whys: { found_work: 'נמצאה עבודה', family: 'המשפחה', money: 'כסף', distance: 'המרחק', level: 'הרמה', language: 'השפה', not_as_hoped: 'לא מה שקיוו', personal: 'סיבה אישית', other: 'אחר' },
    attended: (there: number, of: number) => plural('he', of, { one: there === 0 ? 'מפגש אחד, בלי נוכחות בו' : 'נוכחות במפגש אחד מתוך אחד', two: `נוכחות ב־${there} מתוך שני מפגשים`, other: `נוכחות ב־${there} מתוך # מפגשים` }), noMark: 'עוד לא סומנה נוכחות', give: 'לתת את המקום שהתפנה', since: (day: string) => `מ־${day}`, waitsSince: (day: string) => `ההמתנה מ־${day}`, waitedSince: (day: string) => `ההמתנה החלה ב־${day}`,
    stop: 'להוריד מרשימת ההמתנה', stopWhy: 'למה ההמתנה הופסקה', stopWhyHint: 'אפשר גם בלי. בלי פרטים על בריאות.', stopKeep: 'להוריד מהרשימה', back: 'לבטל סיום שנרשם בטעות', backToLine: 'להחזיר לרשימת ההמתנה',
    referred: 'הופנו לקורס ומחכים לתשובה', referredOn: (day: string) => `ההפניה מ־${day}`, enrol: 'לרשום למחזור', enrolWait: 'לרשום לרשימת ההמתנה',
    otherSince: 'ההשתתפות החלה ביום אחר', sinceWhen: 'ממתי', sinceHow: 'מהיום הזה מסמנים נוכחות.',
    finish: 'לכתוב איך הסתיים', finishAgain: 'לתקן איך הסתיים', state: 'איך הסתיים', endedOn: 'באיזה יום', why: 'למה הופסק', whyHint: 'רק אם הופסק. בלי פרטים על בריאות.', words: 'במילים', keep: 'לשמור',
    credential: 'לרשום תעודה', name: 'שם התעודה', issuer: 'מי נותנים אותה', issuedOn: 'באיזה יום ניתנה', number: 'מספר התעודה', keepCredential: 'לרשום',
  },
  attendance: {
    title: 'נוכחות', soon: 'מסמנים מיום המפגש הראשון.', how: 'ברירת המחדל: כולם היו. מסמנים רק מי שלא.', away: 'מי לא היו', part: 'מי היו רק בחלק', keep: 'לשמור: כל השאר היו', keepAll: 'כולם היו, חוץ ממי שסומנו', notYet: 'עוד לא סומן', was: (n: number, of: number) => `היו ${n} מתוך ${of}`,
    why: 'למה', whyHint: 'במילים קצרות, בלי פרטים על בריאות.', say: 'לשמור', earlier: 'מפגשים קודמים', not: 'היעדרות', partly: 'נוכחות חלקית',
  },
  voucher: {
    title: 'שובר', ask: 'לבקש שובר', rule: 'לפי איזה כלל', askHow: 'מי שמלווים יתבקשו לאשר שמה שהכלל מבקש הוצהר. איש אינו נדרש לומר לאיזו אוכלוסייה הוא משתייך.', keep: 'לבקש',
    askedOn: (day: string) => `התבקש ב־${day}`, percent: (n: number) => `${n}% מעלות הקורס`, cap: (n: string) => `עד ${n}\u00a0₪`, waits: (n: number) => plural('he', n, { one: 'אין שובר שני תוך שנה', two: 'אין שובר שני תוך שנתיים', other: 'אין שובר שני תוך # שנים' }), grant: (n: string) => `מענק של ${n}\u00a0₪ בהשמה`,
    lines: {
      in_force: (so: boolean, from: string, until: string) => `${so ? 'הכלל היה בתוקף ביום הבקשה' : 'הכלל לא היה בתוקף ביום הבקשה'} (${until ? `${from} עד ${until}` : `מ־${from}`}).`,
      no_second: (so: boolean, last: string, again: string) => (last === '' ? 'לא נרשם שובר קודם.' : so ? `השובר הקודם היה ב־${last}; עבר מספיק זמן.` : `השובר הקודם היה ב־${last}. אפשר שוב מ־${again}.`),
      declared: (so: boolean) => (so ? 'מי שמלווים אישרו שמה שהכלל מבקש הוצהר.' : 'מחכה למי שמלווים, שיאשרו שמה שהכלל מבקש הוצהר.'),
      amount: (n: string, capped: boolean) => (n === '' ? 'העלות לא ידועה, ולכן אין סכום.' : capped ? `לפי הכלל: ${n}\u00a0₪, עד התקרה.` : `לפי הכלל: ${n}\u00a0₪.`),
    },
    asks: 'מה הכלל מבקש', confirmed: (name: string, day: string) => `אישור ההצהרה: ${name}, ${day}`, confirm: 'לאשר שזה הוצהר', confirmHow: 'אישור שהדברים נאמרו לך ושהם עומדים במה שהכלל מבקש. אין צורך לכתוב מה נאמר.', declared: 'הערה (לא חובה)', keepConfirm: 'לאשר',
    decide: 'לכתוב מה הוחלט', decided: 'מה הוחלט', choices: { granted: 'אושר', refused: 'לא אושר' }, decidedOn: 'באיזה יום', amount: 'כמה אושר, בשקלים', most: (n: string) => `לפי הכלל עד ${n}\u00a0₪`, words: 'במילים', keepDecision: 'לשמור',
    granted: (n: string, day: string) => `אושרו ${n}\u00a0₪ ב־${day}`, refused: (day: string) => `לא אושר, ${day}`, grantPaid: (n: string, day: string) => `מענק של ${n}\u00a0₪ בהשמה שולם ב־${day}`, grantWaits: (n: string) => `בהשמה אפשר לבקש מענק של ${n}\u00a0₪.`, pay: 'המענק שולם', payOn: 'באיזה יום', keepPay: 'לשמור',
  },
  rules: {
    title: 'שוברים: הכללים', lead: 'מה משלם שובר הכשרה, ממתי ועד מתי. כלל לא משתנה: קובעים לו סוף וכותבים כלל חדש. הכלל נכתב במילים ומי שמלווים מאשרים; המערכת לא בודקת אוכלוסייה של איש.',
    none: 'עוד לא נכתב כלל', noneHow: 'אפשר לכתוב אחוז, תקרה, כמה שנים בין שובר לשובר ומענק בהשמה, לכל כלל ממתי הוא חל ולמי.', now: 'בתוקף', later: 'יחול בהמשך', past: 'היו בתוקף', from: (day: string) => `מ־${day}`, until: (day: string) => `עד ${day}`, source: 'מקור',
    set: 'לכתוב כלל', name: 'שם הכלל', condition: 'למי השובר', conditionHint: 'במילים שאפשר לומר למי שיושב מולך.', percent: 'כמה אחוזים מעלות הקורס', cap: 'עד כמה שקלים', capHint: 'ריק: בלי תקרה', waitingYears: 'כמה שנים בין שובר לשובר', grant: 'מענק בהשמה, בשקלים', grantHint: 'ריק: אין', sourceHint: 'נוהל, אתר, תאריך',
    effectiveOn: 'חל מיום', endedOn: 'עד יום', endedHint: 'ריק: עד שייכתב אחרת', keep: 'לקבוע', end: 'לקבוע עד מתי', keepEnd: 'לקבוע',
  },
  file: {
    courses: 'קורסים', noCourses: 'עוד אין כאן קורס.', choose: 'לרשום לקורס', cohort: 'איזה מחזור', keep: 'לרשום', none: 'אין עכשיו מחזור פתוח.', credentials: 'תעודות', noCredentials: 'תעודה שתירשם כאן תוצע גם לקורות החיים.', addCredential: 'להוסיף תעודה', number: (n: string) => `מספר ${n}`, takeBack: 'נרשם בטעות',
  },
}
export type Messages = Shape<typeof he>

/** After من: of so many sessions. */
const meetings = (n: number) => plural('ar', n, { one: 'لقاء واحد', two: 'لقاءين', few: '# لقاءات', many: '# لقاءً', other: '# لقاء' })

const ar = {
  title: 'دورات وأفواج', lead: 'ما الذي يبدأ، ومن يتعلّم الآن، وماذا خرج منه.',
  ahead: 'الآن وقريبًا', over: 'ما انتهى أو أُلغي', toOver: 'ما انتهى أو أُلغي', toAhead: 'الآن وقريبًا',
  none: 'لا فوج مفتوح الآن', noneHow: 'يُفتح الفوج من دورة في الدليل: الأيام والساعات ومن يعلّم وأي شهادة.', write: 'فتح فوج', vouchers: 'القسائم: القواعد', directory: 'دليل الدورات',
  when: (from: string, until: string) => `من ${from} حتى ${until}`, days: (days: string) => `أيام ${days}`, hours: (from: string, to: string) => `من ${from} حتى ${to}`,
  left: (n: number) => plural('ar', n, { zero: 'لا مكان شاغر', one: 'مكان شاغر واحد', two: 'مكانان شاغران', few: '# أماكن شاغرة', many: '# مكانًا شاغرًا', other: '# مكان شاغر' }), noLeft: 'لا مكان شاغر', waiting: (n: number) => plural('ar', n, { zero: 'لا أحد ينتظر', one: 'شخص واحد ينتظر', two: 'شخصان ينتظران', few: '# أشخاص ينتظرون', many: '# شخصًا ينتظرون', other: '# شخص ينتظرون' }),
  calledOff: 'أُلغي', runs: 'الآن', soon: 'يبدأ قريبًا',
  fields: {
    course: 'أي دورة', courseHint: 'من الدليل. الدورة الناقصة تُكتب هناك أولًا.', name: 'اسم الفوج', nameHint: 'مثلًا: الربيع، مسائي', beginsOn: 'اليوم الأول', endsOn: 'اليوم الأخير', weekdays: 'في أي أيام', weekdaysHint: 'لكل يوم يُفتح لقاء. بعدها يمكن إلغاء الأعياد أو الإضافة.',
    startsAt: 'من الساعة', endsAt: 'حتى الساعة', place: 'أين', teacher: 'من يعلّم', language: 'بأي لغة', noLanguage: 'لم تُحدّد', credential: 'أي شهادة تُمنح', places: 'كم مكانًا', placesHint: 'فارغ: هناك مكان لكل من يأتي', cost: 'كم تكلّف، بالشيكل', costHint: 'فارغ: غير معروف. بحسبه تُحسب القسيمة.',
    notes: 'مهم أن نعرف', keep: 'حفظ', keepNew: 'فتح الفوج',
  },
  writePage: { title: 'فوج جديد', noCourses: 'لا دورة في الدليل بعد', noCoursesHow: 'الدورة خدمة من نوع تأهيل أو تعليم أو لغة. نكتبها في الدليل ثم نفتح لها فوجًا.' },
  told: { teacher: 'من يعلّم', place: 'أين', language: 'اللغة', credential: 'الشهادة', cost: 'التكلفة', costIs: (n: string) => `${n}\u00a0₪`, free: 'بلا رسوم', places: 'الأماكن', of: (n: number, of: number) => `${n} من ${of}`, people: (n: number) => `${n}`, notes: 'مهم أن نعرف', course: 'الدورة' },
  change: 'تصحيح تفاصيل الفوج', callOff: 'إلغاء الفوج', callOffHow: 'من في الفوج يرون في الملف أنه أُلغي. ما تعلّموه يبقى.', bringBack: 'إعادة الفوج',
  sessions: {
    title: 'اللقاءات', none: 'لم تُحدّد لقاءات بعد.', add: 'إضافة لقاء', on: 'في أي يوم', startsAt: 'في أي ساعة', keep: 'إضافة', off: 'لا يُعقد', back: 'يُعقد مع ذلك', calledOff: 'لم يُعقد',
    count: (held: number, all: number) => `عُقد ${held} من ${meetings(all)}`,
  },
  people: {
    title: 'من في الفوج', none: 'لا أحد هنا بعد ممن ملفه مفتوح لك.', hidden: (n: number) => plural('ar', n, { zero: '', one: 'وشخص آخر ملفه ليس مفتوحًا لك.', two: 'وشخصان آخران ملفاهما ليسا مفتوحين لك.', few: 'و# أشخاص آخرين ملفاتهم ليست مفتوحة لك.', many: 'و# شخصًا آخرين ملفاتهم ليست مفتوحة لك.', other: 'و# شخص آخرين ملفاتهم ليست مفتوحة لك.' }),
    states: { waiting: 'في الانتظار', stopped_waiting: 'توقّف الانتظار', enrolled: 'في الفوج', completed: 'اكتملت الدورة', left: 'توقّف التعلّم', goes_on: 'يستمر التعلّم' },
    whys: { found_work: 'وُجد عمل', family: 'العائلة', money: 'المال', distance: 'المسافة', level: 'المستوى', language: 'اللغة', not_as_hoped: 'ليست كما كان مأمولًا', personal: 'سبب شخصي', other: 'غير ذلك' },
    attended: (there: number, of: number) => `حضور ${there} من ${meetings(of)}`, noMark: 'لم يُسجّل حضور بعد', give: 'إعطاء المكان الذي شغر', since: (day: string) => `منذ ${day}`, waitsSince: (day: string) => `الانتظار منذ ${day}`, waitedSince: (day: string) => `بدأ الانتظار في ${day}`,
    stop: 'إزالة من قائمة الانتظار', stopWhy: 'لماذا توقّف الانتظار', stopWhyHint: 'يمكن تركه فارغًا. بلا تفاصيل عن الصحة.', stopKeep: 'إزالة من قائمة الانتظار', back: 'إلغاء نهاية سُجّلت خطأً', backToLine: 'إعادة إلى قائمة الانتظار',
    referred: 'وُجّهوا إلى الدورة وينتظرون جوابًا', referredOn: (day: string) => `التوجيه في ${day}`, enrol: 'تسجيل في الفوج', enrolWait: 'تسجيل في قائمة الانتظار',
    otherSince: 'بدأت المشاركة في يوم آخر', sinceWhen: 'منذ متى', sinceHow: 'من هذا اليوم يُسجّل الحضور.',
    finish: 'كتابة كيف انتهت', finishAgain: 'تصحيح كيف انتهت', state: 'كيف انتهت', endedOn: 'في أي يوم', why: 'لماذا توقفت', whyHint: 'فقط إن توقفت. بلا تفاصيل عن الصحة.', words: 'بالكلمات', keep: 'حفظ',
    credential: 'تسجيل شهادة', name: 'اسم الشهادة', issuer: 'من يمنحها', issuedOn: 'في أي يوم مُنحت', number: 'رقم الشهادة', keepCredential: 'تسجيل',
  },
  attendance: {
    title: 'الحضور', soon: 'يُسجّل من يوم اللقاء الأول.', how: 'الأصل: الجميع حضروا. نعلّم فقط من لم يحضر.', away: 'من لم يحضر', part: 'من حضر جزءًا فقط', keep: 'حفظ: الباقون حضروا', keepAll: 'الجميع حضروا، عدا من عُلّموا', notYet: 'لم يُسجّل بعد', was: (n: number, of: number) => `حضر ${n} من ${of}`,
    why: 'لماذا', whyHint: 'بكلمات قليلة، بلا تفاصيل عن الصحة.', say: 'حفظ', earlier: 'لقاءات سابقة', not: 'غياب', partly: 'حضور جزئي',
  },
  voucher: {
    title: 'قسيمة', ask: 'طلب قسيمة', rule: 'بحسب أي قاعدة', askHow: 'يُطلب ممن يرافق أن يؤكد أن ما تطلبه القاعدة قد صُرّح به. لا يُطلب من أحد أن يقول إلى أي فئة ينتمي.', keep: 'طلب',
    askedOn: (day: string) => `طُلبت في ${day}`, percent: (n: number) => `${n}% من تكلفة الدورة`, cap: (n: string) => `حتى ${n}\u00a0₪`, waits: (n: number) => plural('ar', n, { zero: 'بلا مدة انتظار', one: 'لا قسيمة ثانية خلال سنة', two: 'لا قسيمة ثانية خلال سنتين', few: 'لا قسيمة ثانية خلال # سنوات', many: 'لا قسيمة ثانية خلال # سنة', other: 'لا قسيمة ثانية خلال # سنة' }), grant: (n: string) => `منحة ${n}\u00a0₪ عند العمل`,
    lines: {
      in_force: (so: boolean, from: string, until: string) => `${so ? 'كانت القاعدة سارية يوم الطلب' : 'لم تكن القاعدة سارية يوم الطلب'} (${until ? `من ${from} حتى ${until}` : `منذ ${from}`}).`,
      no_second: (so: boolean, last: string, again: string) => (last === '' ? 'لا قسيمة سابقة مسجّلة.' : so ? `القسيمة السابقة كانت في ${last}؛ مضى وقت كافٍ.` : `القسيمة السابقة كانت في ${last}. يمكن ثانية منذ ${again}.`),
      declared: (so: boolean) => (so ? 'أكّد من يرافق أن ما تطلبه القاعدة قد صُرّح به.' : 'ينتظر من يرافق ليؤكد أن ما تطلبه القاعدة قد صُرّح به.'),
      amount: (n: string, capped: boolean) => (n === '' ? 'التكلفة غير معروفة، فلا مبلغ.' : capped ? `بحسب القاعدة: ${n}\u00a0₪، حتى السقف.` : `بحسب القاعدة: ${n}\u00a0₪.`),
    },
    asks: 'ماذا تطلب القاعدة', confirmed: (name: string, day: string) => `تأكيد التصريح: ${name}، ${day}`, confirm: 'تأكيد أن هذا صُرّح به', confirmHow: 'تأكيد أن الأمور قيلت لك وأنها تفي بما تطلبه القاعدة. لا حاجة إلى كتابة ما قيل.', declared: 'ملاحظة (غير ملزمة)', keepConfirm: 'تأكيد',
    decide: 'كتابة ما تقرّر', decided: 'ماذا تقرّر', choices: { granted: 'أُقرّت', refused: 'لم تُقرّ' }, decidedOn: 'في أي يوم', amount: 'المبلغ الذي أُقرّ، بالشيكل', most: (n: string) => `بحسب القاعدة حتى ${n}\u00a0₪`, words: 'بالكلمات', keepDecision: 'حفظ',
    granted: (n: string, day: string) => `أُقرّ ${n}\u00a0₪ في ${day}`, refused: (day: string) => `لم تُقرّ، ${day}`, grantPaid: (n: string, day: string) => `دُفعت منحة ${n}\u00a0₪ عند العمل في ${day}`, grantWaits: (n: string) => `عند بدء العمل يمكن طلب منحة ${n}\u00a0₪.`, pay: 'دُفعت المنحة', payOn: 'في أي يوم', keepPay: 'حفظ',
  },
  rules: {
    title: 'القسائم: القواعد', lead: 'ماذا تدفع قسيمة التأهيل، ومن متى وحتى متى. القاعدة لا تتغيّر: نحدّد لها نهاية ونكتب قاعدة جديدة. تُكتب القاعدة بالكلمات ويؤكّد من يرافق؛ النظام لا يفحص فئة أحد.',
    none: 'لم تُكتب قاعدة بعد', noneHow: 'يمكن كتابة نسبة وسقف وكم سنة بين قسيمة وأخرى ومنحة عند العمل، ولكل قاعدة من متى تسري ولمن.', now: 'سارية', later: 'ستسري لاحقًا', past: 'كانت سارية', from: (day: string) => `منذ ${day}`, until: (day: string) => `حتى ${day}`, source: 'المصدر',
    set: 'كتابة قاعدة', name: 'اسم القاعدة', condition: 'لمن القسيمة', conditionHint: 'بكلمات يمكن قولها لمن يجلس أمامك.', percent: 'كم بالمئة من تكلفة الدورة', cap: 'حتى كم شيكل', capHint: 'فارغ: بلا سقف', waitingYears: 'كم سنة بين قسيمة وأخرى', grant: 'منحة عند العمل، بالشيكل', grantHint: 'فارغ: لا منحة', sourceHint: 'نظام، موقع، تاريخ',
    effectiveOn: 'تسري منذ يوم', endedOn: 'حتى يوم', endedHint: 'فارغ: حتى يُكتب غير ذلك', keep: 'تحديد', end: 'تحديد حتى متى', keepEnd: 'تحديد',
  },
  file: {
    courses: 'دورات', noCourses: 'لا دورة هنا بعد.', choose: 'التسجيل لدورة', cohort: 'أي فوج', keep: 'تسجيل', none: 'لا فوج مفتوح الآن.', credentials: 'شهادات', noCredentials: 'الشهادة التي تُسجّل هنا تُعرض أيضًا للسيرة الذاتية.', addCredential: 'إضافة شهادة', number: (n: string) => `رقم ${n}`, takeBack: 'سُجّلت خطأً',
  },
} satisfies Messages

const en = {
  title: 'Courses and cohorts', lead: 'What begins, who is learning now, and what came of it.',
  ahead: 'Now and soon', over: 'What is over or called off', toOver: 'What is over or called off', toAhead: 'Now and soon',
  none: 'No cohort is open now', noneHow: 'A cohort is opened from a course of the directory: its days, hours, who teaches and which certificate.', write: 'Open a cohort', vouchers: 'Vouchers: the rules', directory: 'The directory of courses',
  when: (from: string, until: string) => `${from} to ${until}`, days: (days: string) => days, hours: (from: string, to: string) => `${from} to ${to}`,
  left: (n: number) => plural('en', n, { one: 'one place free', other: '# places free' }), noLeft: 'no place free', waiting: (n: number) => plural('en', n, { one: 'one person waits', other: '# people wait' }),
  calledOff: 'Called off', runs: 'Now', soon: 'Begins soon',
  fields: {
    course: 'Which course', courseHint: 'From the directory. One that is missing is written there first.', name: 'Name of the cohort', nameHint: 'For example: spring, evening', beginsOn: 'First day', endsOn: 'Last day', weekdays: 'On which days', weekdaysHint: 'A session is made for each day. Holidays can be called off and others added later.',
    startsAt: 'From', endsAt: 'Until', place: 'Where', teacher: 'Who teaches', language: 'In which language', noLanguage: 'Not set', credential: 'Which certificate it gives', places: 'How many places', placesHint: 'Empty: there is room for whoever comes', cost: 'What it costs, in shekels', costHint: 'Empty: not known. A voucher is reckoned by it.',
    notes: 'Good to know', keep: 'Save', keepNew: 'Open the cohort',
  },
  writePage: { title: 'A new cohort', noCourses: 'No course in the directory yet', noCoursesHow: 'A course is a service of training, education or language. Write it in the directory, then open a cohort of it.' },
  told: { teacher: 'Taught by', place: 'Where', language: 'Language', credential: 'Certificate', cost: 'Cost', costIs: (n: string) => `NIS ${n}`, free: 'Free of charge', places: 'Places', of: (n: number, of: number) => `${n} of ${of}`, people: (n: number) => `${n}`, notes: 'Good to know', course: 'The course' },
  change: 'Correct the details of the cohort', callOff: 'Call the cohort off', callOffHow: 'Those in it see in the file that it was called off. What was learnt stays.', bringBack: 'Bring the cohort back',
  sessions: {
    title: 'Sessions', none: 'No session is set yet.', add: 'Add a session', on: 'On which day', startsAt: 'At what hour', keep: 'Add', off: 'Does not take place', back: 'Takes place after all', calledOff: 'Did not take place',
    count: (held: number, all: number) => plural('en', all, { one: `${held} of one session was held`, other: `${held} of # sessions were held` }),
  },
  people: {
    title: 'Who is in the cohort', none: 'Nobody here yet whose file is open to you.', hidden: (n: number) => plural('en', n, { one: 'And one more person whose file is not open to you.', other: 'And # more people whose files are not open to you.' }),
    states: { waiting: 'Waits', stopped_waiting: 'No longer waits', enrolled: 'In the cohort', completed: 'Completed', left: 'Left', goes_on: 'Goes on learning' },
    whys: { found_work: 'Found work', family: 'The family', money: 'Money', distance: 'The distance', level: 'The level', language: 'The language', not_as_hoped: 'Not what was hoped for', personal: 'A personal reason', other: 'Other' },
    attended: (there: number, of: number) => plural('en', of, { one: `There in ${there} of one session`, other: `There in ${there} of # sessions` }), noMark: 'No attendance is marked yet', give: 'Give the place that came free', since: (day: string) => `since ${day}`, waitsSince: (day: string) => `Waiting since ${day}`, waitedSince: (day: string) => `waited from ${day} on`,
    stop: 'Take off the waiting list', stopWhy: 'Why they no longer wait', stopWhyHint: 'It can be left out. No details of health.', stopKeep: 'Take off the list', back: 'Take back an end written by mistake', backToLine: 'Put back on the waiting list',
    referred: 'Referred to the course and waiting for an answer', referredOn: (day: string) => `Referred on ${day}`, enrol: 'Give a place', enrolWait: 'Put on the waiting list',
    otherSince: 'They take part since another day', sinceWhen: 'Since when', sinceHow: 'Attendance is marked from that day on.',
    finish: 'Write how it ended', finishAgain: 'Correct how it ended', state: 'How it ended', endedOn: 'On which day', why: 'Why it was left', whyHint: 'Only where it was left. No details of health.', words: 'In words', keep: 'Save',
    credential: 'Write a certificate down', name: 'Name of the certificate', issuer: 'Who gives it', issuedOn: 'Given on', number: 'Its number', keepCredential: 'Write it down',
  },
  attendance: {
    title: 'Attendance', soon: 'It is marked from the day of the first session on.', how: 'All were there, unless you tick who was not.', away: 'Who was not there', part: 'Who was there for a part', keep: 'Save: the others were there', keepAll: 'All were there but those ticked', notYet: 'Not marked yet', was: (n: number, of: number) => `${n} of ${of} were there`,
    why: 'Why', whyHint: 'In a few words, no details of health.', say: 'Save', earlier: 'Earlier sessions', not: 'Not there', partly: 'There for a part',
  },
  voucher: {
    title: 'Voucher', ask: 'Ask for a voucher', rule: 'By which rule', askHow: 'Whoever accompanies is asked to confirm that what the rule asks for was declared. Nobody has to say to which population they belong.', keep: 'Ask for it',
    askedOn: (day: string) => `Asked for on ${day}`, percent: (n: number) => `${n}% of the cost of the course`, cap: (n: string) => `up to NIS ${n}`, waits: (n: number) => plural('en', n, { one: 'no second one within a year', other: 'no second one within # years' }), grant: (n: string) => `a grant of NIS ${n} at placement`,
    lines: {
      in_force: (so: boolean, from: string, until: string) => `${so ? 'The rule was in force on the day it was asked for' : 'The rule was not in force on the day it was asked for'} (${until ? `${from} to ${until}` : `from ${from}`}).`,
      no_second: (so: boolean, last: string, again: string) => (last === '' ? 'No earlier voucher is recorded.' : so ? `The last voucher was on ${last}; enough time has passed.` : `The last voucher was on ${last}. Another is possible from ${again}.`),
      declared: (so: boolean) => (so ? 'Whoever accompanies confirmed that what the rule asks for was declared.' : 'It waits for whoever accompanies to confirm that what the rule asks for was declared.'),
      amount: (n: string, capped: boolean) => (n === '' ? 'The cost is not known, so there is no amount.' : capped ? `By the rule: NIS ${n}, up to its cap.` : `By the rule: NIS ${n}.`),
    },
    asks: 'What the rule asks for', confirmed: (name: string, day: string) => `The declaration was confirmed by ${name}, ${day}`, confirm: 'Confirm that it was declared', confirmHow: 'That things were said to you, and are what the rule asks for. What was said need not be written.', declared: 'A remark (not needed)', keepConfirm: 'Confirm',
    decide: 'Write what was decided', decided: 'What was decided', choices: { granted: 'Granted', refused: 'Not granted' }, decidedOn: 'On which day', amount: 'How much was granted, in shekels', most: (n: string) => `By the rule up to NIS ${n}`, words: 'In words', keepDecision: 'Save',
    granted: (n: string, day: string) => `NIS ${n} granted on ${day}`, refused: (day: string) => `Not granted, ${day}`, grantPaid: (n: string, day: string) => `A grant of NIS ${n} at placement was paid on ${day}`, grantWaits: (n: string) => `At placement a grant of NIS ${n} can be asked for.`, pay: 'The grant was paid', payOn: 'On which day', keepPay: 'Save',
  },
  rules: {
    title: 'Vouchers: the rules', lead: 'What a training voucher pays, from when until when. A rule never changes: it is given an end and a new one is written. It is worded, and confirmed by whoever accompanies; the system looks at nobody’s population.',
    none: 'No rule is written yet', noneHow: 'A per cent, a cap, the years between one voucher and the next and a grant at placement can be written, each with the day from which it holds and for whom.', now: 'In force', later: 'To come', past: 'Was in force', from: (day: string) => `from ${day}`, until: (day: string) => `until ${day}`, source: 'Source',
    set: 'Write a rule', name: 'Name of the rule', condition: 'For whom the voucher is', conditionHint: 'In words that can be said to whoever sits before you.', percent: 'Per cent of the cost of the course', cap: 'Up to how many shekels', capHint: 'Empty: no cap', waitingYears: 'Years between one voucher and the next', grant: 'Grant at placement, in shekels', grantHint: 'Empty: none', sourceHint: 'A directive, a website, a date',
    effectiveOn: 'Holds from', endedOn: 'Until', endedHint: 'Empty: until something else is written', keep: 'Set it', end: 'Say until when', keepEnd: 'Set it',
  },
  file: {
    courses: 'Courses', noCourses: 'No course here yet.', choose: 'Enrol in a course', cohort: 'Which cohort', keep: 'Enrol', none: 'No cohort is open now.', credentials: 'Certificates', noCredentials: 'A certificate that is written here is offered to the curriculum vitae too.', addCredential: 'Add a certificate', number: (n: string) => `No. ${n}`, takeBack: 'Written by mistake',
  },
} satisfies Messages

export const messages: Record<Language, Messages> = { he, ar, en }
