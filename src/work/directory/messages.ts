import type { Language } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'שירותים וקורסים',
  lead: 'לאן מפנים, איך נכנסים ומה זה עולה. נכתב בידי מי שמובילים ובידי מקדמי ההכשרה והעבודה הקהילתית.',
  kinds: {
    training: 'הכשרה מקצועית', employment: 'שירותי תעסוקה', education: 'השלמת השכלה', language: 'לימוד שפה', rights: 'מיצוי זכויות', money: 'כלכלת המשפחה', childcare: 'מסגרות לילדים', welfare: 'רווחה',
    health: 'בריאות', mental_health: 'בריאות הנפש', legal: 'סיוע משפטי', housing: 'דיור', transport: 'תחבורה', community: 'קהילה', other: 'אחר',
  },
  spoken: { he: 'עברית', ar: 'ערבית', am: 'אמהרית', ru: 'רוסית', en: 'אנגלית', fr: 'צרפתית', es: 'ספרדית', yi: 'יידיש', ti: 'טיגרינית' },
  days: { SU: 'ראשון', MO: 'שני', TU: 'שלישי', WE: 'רביעי', TH: 'חמישי', FR: 'שישי', SA: 'שבת' },
  statuses: { active: 'פעיל', inactive: 'לא פעיל', defunct: 'נסגר', 'temporarily closed': 'סגור לתקופה' },
  find: {
    q: 'מה מחפשים', hint: 'שם, ארגון, יישוב או מה שלומדים. אין צורך לדייק בכתיב.', kind: 'סוג', locality: 'יישוב', language: 'שפה', any: 'הכול', go: 'למצוא',
    none: 'לא נמצא שירות כזה', noneHow: 'אפשר לחפש במילה אחת, או בלי יישוב ובלי שפה.', closed: 'שירותים שנסגרו', open: 'שירותים פעילים',
    found: (n: number) => plural('he', n, { one: 'שירות אחד', two: 'שני שירותים', other: '# שירותים' }), more: (n: number) => `ועוד ${n}. אפשר לצמצם את החיפוש.`,
  },
  empty: 'עוד אין כאן שירותים', emptyHow: 'אפשר לכתוב שירות, או לקלוט קובץ של HSDS ממי שכבר מנהל מאגר כזה.',
  write: 'לכתוב שירות', file: 'קובץ HSDS', scope: 'מה שלנו ומה מפנים הלאה: מפת הגבולות', courses: 'קורסים ומחזורים',
  free: 'בלי תשלום', cost: (amount: string) => `${amount}\u00a0₪`, remote: 'מרחוק',
  told: {
    about: 'על השירות', who: 'מי נותן', forWhom: 'למי', howIn: 'איך נכנסים', cost: 'עלות', when: 'מתי', where: 'איפה', languages: 'שפות', interpretation: 'תרגום', phones: 'טלפון', email: 'דואר אלקטרוני', web: 'באינטרנט',
    accreditations: 'הכרה ותעודה', way: 'איך מגיעים', access: 'נגישות', tags: 'סיווגים', otherLanguages: 'בשפות נוספות', changed: (name: string, day: string) => `נכתב לאחרונה על ידי ${name}, ${day}.`,
    assured: (day: string) => `הפרטים נבדקו ב־${day}.`, never: 'עוד לא נבדק שהפרטים נכונים.', old: 'עברה יותר משנה: כדאי לוודא לפני שמפנים.', assure: 'בדקתי היום, הכול נכון',
    days: (days: string) => `ימים ${days}`, hours: (from: string, to: string) => `${from} עד ${to}`, noPlace: 'עוד לא נכתב איפה.',
  },
  fields: {
    name: 'שם השירות או הקורס', alternateName: 'שם נוסף', alternateHint: 'כפי שמכירים אותו בשכונה, או ראשי תיבות.',
    otherLanguages: 'השם והתיאור בשפות נוספות', otherHint: 'מי שקוראים את המאגר בשפה אחרת יראו את השירות בה. מה שלא נכתב יוצג כפי שהוא.', nameIn: (language: string) => `השם ב${language}`, descriptionIn: (language: string) => `התיאור ב${language}`, organisation: 'מי נותן את השירות', organisationHint: 'ארגון שכבר במאגר', newOrganisation: 'ארגון שעוד אינו במאגר',
    kind: 'סוג', description: 'מה זה', languages: 'באילו שפות', eligibility: 'למי זה מתאים', eligibilityHint: 'במילים של מי שנותנים את השירות. זה מידע, לא כלל שמחליט על אנשים.', applicationProcess: 'איך נכנסים',
    applicationHint: 'למי פונים, מה מביאים, כמה מחכים', amount: 'עלות בשקלים', amountHint: 'ריק: לא ידוע. אפס: בלי תשלום.', fees: 'עלות במילים', feesHint: 'הנחות, שוברים, תשלומים', days: 'באילו ימים', opensAt: 'משעה', closesAt: 'עד שעה',
    hours: 'מתי, במילים', phone: 'טלפון', phoneWords: 'של מי הטלפון', phone2: 'עוד טלפון', phone2Words: 'של מי הטלפון הנוסף', email: 'דואר אלקטרוני', url: 'אתר', interpretation: 'תרגום והנגשת שפה', accreditations: 'הכרה ותעודה',
    alert: 'חשוב לדעת עכשיו', alertHint: 'למשל: סגור עד אחרי החגים', status: 'מצב', more: 'עוד פרטים', keep: 'לשמור', keepNew: 'לשמור ולכתוב איפה',
  },
  writePage: { title: 'שירות חדש', lead: 'מספיק שם, מי נותן ואיך נכנסים. אחרי השמירה כותבים איפה.' },
  change: 'לתקן את הפרטים',
  place: {
    title: 'איפה', add: 'להוסיף מקום', change: 'לתקן', about: (name: string) => name, remove: 'להסיר את המקום', type: 'איך', types: { physical: 'במקום', virtual: 'מרחוק' }, name: 'שם המקום', street: 'רחוב ומספר', city: 'יישוב', postalCode: 'מיקוד',
    transportation: 'איך מגיעים', transportationHint: 'קווי אוטובוס, כמה זמן הליכה', accessibility: 'נגישות', accessibilityHint: 'מעלית, שירותים נגישים, לולאת השראה, חדר שקט', url: 'כתובת באינטרנט', keep: 'לשמור את המקום',
  },
  exchange: {
    title: 'קובץ HSDS', lead: 'המאגר יוצא ונכנס בתקן הפתוח HSDS 3.1 של Open Referral, כדי שלא להקליד פעמיים מה שאחרים כבר מנהלים.', out: 'להוריד את המאגר', outHow: 'כל השירותים, גם אלה שנסגרו, בקובץ JSON אחד. אין בו שום פרט על משתתפים.',
    in: 'לקלוט קובץ', inHow: 'שירות חדש נוסף, ושירות שמספר הזיהוי שלו כבר כאן מתעדכן. מה שאינו בקובץ נשאר כמו שהוא. אותו קובץ פעמיים לא משנה דבר. שום דבר לא נמשך מהרשת.', file: 'קובץ JSON', fileHint: 'רשימת שירותים של HSDS, עד 1 מגה־בייט.', take: 'לקלוט',
    past: 'מה נקלט', none: 'עוד לא נקלט קובץ.', line: (name: string, day: string, file: string) => `${name}, ${day}: ${file}`,
    counts: (added: number, changed: number, same: number) => `נוספו: ${added}, עודכנו: ${changed}, בלי שינוי: ${same}`,
    leftOut: 'מה לא נקלט, ולמה', place: 'מקום בקובץ', service: 'שירות', reason: 'למה', fields: 'שדות שהמאגר לא שומר', field: 'שדה', times: 'כמה פעמים', allIn: 'הכול נקלט.',
    reasons: {
      no_id: 'אין מספר זיהוי בצורת UUID', twice: 'אותו מספר זיהוי כבר היה בקובץ', no_name: 'אין שם', no_organisation: 'לא כתוב מי נותן את השירות', unknown_status: 'המצב אינו אחד מאלה שבתקן', too_long: 'הטקסט ארוך מדי', bad_text: 'יש סימן שאי אפשר לשמור',
      not_this: 'הערך אינו כפי שהתקן מבקש',
    },
  },
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'خدمات ودورات',
  lead: 'إلى أين نوجّه، وكيف يدخل المرء، وكم تكلّف. يكتبها من يقودون ومن يعملون في التأهيل المهني والعمل المجتمعي.',
  kinds: {
    training: 'تأهيل مهني', employment: 'خدمات تشغيل', education: 'استكمال تعليم', language: 'تعلّم لغة', rights: 'استنفاد الحقوق', money: 'اقتصاد الأسرة', childcare: 'أطر للأطفال', welfare: 'رفاه',
    health: 'صحة', mental_health: 'صحة نفسية', legal: 'مساعدة قانونية', housing: 'سكن', transport: 'مواصلات', community: 'مجتمع', other: 'غير ذلك',
  },
  spoken: { he: 'العبرية', ar: 'العربية', am: 'الأمهرية', ru: 'الروسية', en: 'الإنجليزية', fr: 'الفرنسية', es: 'الإسبانية', yi: 'اليديشية', ti: 'التغرينية' },
  days: { SU: 'الأحد', MO: 'الاثنين', TU: 'الثلاثاء', WE: 'الأربعاء', TH: 'الخميس', FR: 'الجمعة', SA: 'السبت' },
  statuses: { active: 'فعّالة', inactive: 'غير فعّالة', defunct: 'أُغلقت', 'temporarily closed': 'مغلقة لفترة' },
  find: {
    q: 'عمّ نبحث', hint: 'اسم أو مؤسسة أو بلدة أو ما يُتعلَّم. لا حاجة إلى دقة الإملاء.', kind: 'النوع', locality: 'البلدة', language: 'اللغة', any: 'الكل', go: 'بحث',
    none: 'لم نجد خدمة كهذه', noneHow: 'يمكن البحث بكلمة واحدة، أو بلا بلدة وبلا لغة.', closed: 'خدمات أُغلقت', open: 'خدمات فعّالة',
    found: (n: number) => plural('ar', n, { zero: 'لا خدمات', one: 'خدمة واحدة', two: 'خدمتان', few: '# خدمات', many: '# خدمة', other: '# خدمة' }), more: (n: number) => `و${n} غيرها. يمكن تضييق البحث.`,
  },
  empty: 'لا خدمات هنا بعد', emptyHow: 'يمكن كتابة خدمة، أو إدخال ملف HSDS ممن يدير دليلًا كهذا.',
  write: 'كتابة خدمة', file: 'ملف HSDS', scope: 'ما هو لنا وما نوجّهه إلى غيرنا: خريطة الحدود', courses: 'دورات وأفواج',
  free: 'بلا رسوم', cost: (amount: string) => `${amount}\u00a0₪`, remote: 'عن بُعد',
  told: {
    about: 'عن الخدمة', who: 'من يقدّمها', forWhom: 'لمن', howIn: 'كيف يدخل المرء', cost: 'التكلفة', when: 'متى', where: 'أين', languages: 'اللغات', interpretation: 'الترجمة', phones: 'هاتف', email: 'بريد إلكتروني', web: 'على الإنترنت',
    accreditations: 'الاعتراف والشهادة', way: 'كيف نصل', access: 'إتاحة', tags: 'تصنيفات', otherLanguages: 'بلغات أخرى', changed: (name: string, day: string) => `آخر كتابة: ${name}، ${day}.`,
    assured: (day: string) => `جرى التحقق من التفاصيل في ${day}.`, never: 'لم يُتحقَّق بعد من صحة التفاصيل.', old: 'مرّ أكثر من عام: يحسن التأكد قبل التوجيه.', assure: 'تحققت اليوم، كل شيء صحيح',
    days: (days: string) => `أيام ${days}`, hours: (from: string, to: string) => `من ${from} حتى ${to}`, noPlace: 'لم يُكتب المكان بعد.',
  },
  fields: {
    name: 'اسم الخدمة أو الدورة', alternateName: 'اسم آخر', alternateHint: 'كما يعرفها الناس في الحي، أو اختصار.',
    otherLanguages: 'الاسم والوصف بلغات أخرى', otherHint: 'من يقرأ الدليل بلغة أخرى يرى الخدمة بلغته. وما لم يُكتب يظهر كما هو.', nameIn: (language: string) => `الاسم ب${language}`, descriptionIn: (language: string) => `الوصف ب${language}`, organisation: 'من يقدّم الخدمة', organisationHint: 'مؤسسة موجودة في الدليل', newOrganisation: 'مؤسسة ليست في الدليل بعد',
    kind: 'النوع', description: 'ما هي', languages: 'بأي لغات', eligibility: 'لمن تناسب', eligibilityHint: 'بكلمات من يقدّمون الخدمة. هذه معلومة، لا قاعدة تحكم على الناس.', applicationProcess: 'كيف يدخل المرء',
    applicationHint: 'إلى من نتوجّه، ماذا نُحضر، كم ننتظر', amount: 'التكلفة بالشيكل', amountHint: 'فارغ: غير معروف. صفر: بلا رسوم.', fees: 'التكلفة بالكلمات', feesHint: 'خصومات، قسائم، أقساط', days: 'في أي أيام', opensAt: 'من الساعة', closesAt: 'حتى الساعة',
    hours: 'متى، بالكلمات', phone: 'هاتف', phoneWords: 'هاتف مَن هذا', phone2: 'هاتف آخر', phone2Words: 'هاتف مَن الآخر', email: 'بريد إلكتروني', url: 'موقع', interpretation: 'الترجمة وإتاحة اللغة', accreditations: 'الاعتراف والشهادة',
    alert: 'مهم أن نعرف الآن', alertHint: 'مثلًا: مغلق حتى ما بعد الأعياد', status: 'الحالة', more: 'تفاصيل أخرى', keep: 'حفظ', keepNew: 'حفظ وكتابة المكان',
  },
  writePage: { title: 'خدمة جديدة', lead: 'يكفي الاسم ومن يقدّمها وكيف يدخل المرء. بعد الحفظ نكتب المكان.' },
  change: 'تصحيح التفاصيل',
  place: {
    title: 'أين', add: 'إضافة مكان', change: 'تصحيح', about: (name: string) => name, remove: 'إزالة المكان', type: 'كيف', types: { physical: 'في المكان', virtual: 'عن بُعد' }, name: 'اسم المكان', street: 'الشارع والرقم', city: 'البلدة', postalCode: 'الرمز البريدي',
    transportation: 'كيف نصل', transportationHint: 'خطوط الحافلات، مدة المشي', accessibility: 'إتاحة', accessibilityHint: 'مصعد، مراحيض متاحة، حلقة سمعية، غرفة هادئة', url: 'عنوان على الإنترنت', keep: 'حفظ المكان',
  },
  exchange: {
    title: 'ملف HSDS', lead: 'يخرج الدليل ويدخل بالمعيار المفتوح HSDS 3.1 من Open Referral، لئلا نكتب مرتين ما يديره غيرنا.', out: 'تنزيل الدليل', outHow: 'كل الخدمات، حتى التي أُغلقت، في ملف JSON واحد. لا شيء فيه عن المشاركين.',
    in: 'إدخال ملف', inHow: 'خدمة جديدة تُضاف، وخدمة رقمها موجود هنا تُحدَّث. ما ليس في الملف يبقى كما هو. الملف نفسه مرتين لا يغيّر شيئًا. لا يُجلب شيء من الشبكة.', file: 'ملف JSON', fileHint: 'قائمة خدمات HSDS، حتى 1 ميغابايت.', take: 'إدخال',
    past: 'ما أُدخل', none: 'لم يُدخل ملف بعد.', line: (name: string, day: string, file: string) => `${name}، ${day}: ${file}`,
    counts: (added: number, changed: number, same: number) => `أُضيفت: ${added}، حُدّثت: ${changed}، بلا تغيير: ${same}`,
    leftOut: 'ما لم يدخل، ولماذا', place: 'الموضع في الملف', service: 'خدمة', reason: 'لماذا', fields: 'حقول لا يحفظها الدليل', field: 'حقل', times: 'كم مرة', allIn: 'دخل كل شيء.',
    reasons: {
      no_id: 'لا رقم تعريف بصيغة UUID', twice: 'رقم التعريف نفسه ورد في الملف من قبل', no_name: 'لا اسم', no_organisation: 'لم يُكتب من يقدّم الخدمة', unknown_status: 'الحالة ليست من حالات المعيار', too_long: 'النص طويل جدًا', bad_text: 'فيه رمز لا يمكن حفظه',
      not_this: 'القيمة ليست كما يطلب المعيار',
    },
  },
} satisfies Messages

const en = {
  title: 'Services and courses',
  lead: 'Where people are referred, how one gets in and what it costs. Written by those who lead and by promoters of training and of community work.',
  kinds: {
    training: 'Vocational training', employment: 'Employment services', education: 'Completing education', language: 'Learning a language', rights: 'Rights', money: 'Household economy', childcare: 'Child care', welfare: 'Welfare',
    health: 'Health', mental_health: 'Mental health', legal: 'Legal aid', housing: 'Housing', transport: 'Transport', community: 'Community', other: 'Other',
  },
  spoken: { he: 'Hebrew', ar: 'Arabic', am: 'Amharic', ru: 'Russian', en: 'English', fr: 'French', es: 'Spanish', yi: 'Yiddish', ti: 'Tigrinya' },
  days: { SU: 'Sunday', MO: 'Monday', TU: 'Tuesday', WE: 'Wednesday', TH: 'Thursday', FR: 'Friday', SA: 'Saturday' },
  statuses: { active: 'Open', inactive: 'Not active', defunct: 'Closed down', 'temporarily closed': 'Closed for a while' },
  find: {
    q: 'What is looked for', hint: 'A name, an organisation, a town or what is learnt. The spelling need not be exact.', kind: 'Kind', locality: 'Town', language: 'Language', any: 'All', go: 'Find',
    none: 'No such service was found', noneHow: 'Try one word, or without a town and a language.', closed: 'Services that closed', open: 'Services that are open',
    found: (n: number) => plural('en', n, { one: 'one service', other: '# services' }), more: (n: number) => `and ${n} more. Narrow the search.`,
  },
  empty: 'No services here yet', emptyHow: 'Write one, or take in a file of HSDS from whoever keeps such a directory.',
  write: 'Write a service', file: 'HSDS file', scope: 'What is ours and what is referred: the scope map', courses: 'Courses and cohorts',
  free: 'Free of charge', cost: (amount: string) => `NIS ${amount}`, remote: 'At a distance',
  told: {
    about: 'About it', who: 'Given by', forWhom: 'For whom', howIn: 'How one gets in', cost: 'Cost', when: 'When', where: 'Where', languages: 'Languages', interpretation: 'Interpreting', phones: 'Phone', email: 'E-mail', web: 'On the web',
    accreditations: 'Recognition and certificate', way: 'How to get there', access: 'Accessibility', tags: 'Filed under', otherLanguages: 'In other languages', changed: (name: string, day: string) => `Last written by ${name}, ${day}.`,
    assured: (day: string) => `The details were checked on ${day}.`, never: 'Nobody has checked the details yet.', old: 'More than a year ago: make sure before you refer.', assure: 'I checked today, all is right',
    days: (days: string) => days, hours: (from: string, to: string) => `${from} to ${to}`, noPlace: 'It is not written where.',
  },
  fields: {
    name: 'Name of the service or course', alternateName: 'A further name', alternateHint: 'As people around know it, or its initials.',
    otherLanguages: 'Name and description in other languages', otherHint: 'Whoever reads the directory in another language sees the service in it. What is not written is shown as it is.', nameIn: (language: string) => `Name in ${language}`, descriptionIn: (language: string) => `Description in ${language}`, organisation: 'Who gives it', organisationHint: 'An organisation of the directory', newOrganisation: 'An organisation that is not in the directory yet',
    kind: 'Kind', description: 'What it is', languages: 'In which languages', eligibility: 'For whom it is', eligibilityHint: 'In the words of those who give it. This informs; it is no rule that decides about people.', applicationProcess: 'How one gets in',
    applicationHint: 'Whom to turn to, what to bring, how long one waits', amount: 'Cost in shekels', amountHint: 'Empty: not known. 0: free of charge.', fees: 'Cost in words', feesHint: 'Reductions, vouchers, payments', days: 'On which days', opensAt: 'From', closesAt: 'Until',
    hours: 'When, in words', phone: 'Phone', phoneWords: 'Whose phone it is', phone2: 'Another phone', phone2Words: 'Whose phone the other is', email: 'E-mail', url: 'Website', interpretation: 'Interpreting', accreditations: 'Recognition and certificate',
    alert: 'Good to know now', alertHint: 'For example: closed until after the holidays', status: 'State', more: 'More details', keep: 'Save', keepNew: 'Save and write where',
  },
  writePage: { title: 'A new service', lead: 'A name, who gives it and how one gets in are enough. Where it is comes after saving.' },
  change: 'Correct the details',
  place: {
    title: 'Where', add: 'Add a place', change: 'Correct', about: (name: string) => name, remove: 'Remove the place', type: 'How', types: { physical: 'In a place', virtual: 'At a distance' }, name: 'Name of the place', street: 'Street and number', city: 'Town', postalCode: 'Postal code',
    transportation: 'How to get there', transportationHint: 'Bus lines, how long it is on foot', accessibility: 'Accessibility', accessibilityHint: 'A lift, accessible toilets, an induction loop, a quiet room', url: 'Web address', keep: 'Save the place',
  },
  exchange: {
    title: 'HSDS file', lead: 'The directory goes out and comes in by the open standard HSDS 3.1 of Open Referral, so that nobody types what others keep already.', out: 'Download the directory', outHow: 'All services, closed ones too, in one JSON file. Nothing of participants is in it.',
    in: 'Take a file in', inHow: 'A new service is added, and one whose id is here is brought up to date. What the file does not name stays as it is. The same file twice changes nothing. Nothing is fetched from the network.', file: 'JSON file', fileHint: 'A list of HSDS services, up to 1 megabyte.', take: 'Take it in',
    past: 'What was taken in', none: 'No file was taken in yet.', line: (name: string, day: string, file: string) => `${name}, ${day}: ${file}`,
    counts: (added: number, changed: number, same: number) => `${added} added, ${changed} brought up to date, ${same} the same`,
    leftOut: 'What did not come in, and why', place: 'Place in the file', service: 'Service', reason: 'Why', fields: 'Fields that the directory does not keep', field: 'Field', times: 'How often', allIn: 'All of it came in.',
    reasons: {
      no_id: 'It has no id in the form of a UUID', twice: 'The same id was in the file before', no_name: 'It has no name', no_organisation: 'It does not say who gives it', unknown_status: 'Its status is none of the standard', too_long: 'The text is too long', bad_text: 'It holds a sign that cannot be kept',
      not_this: 'The value is not what the standard asks for',
    },
  },
} satisfies Messages

export const messages: Record<Language, Messages> = { he, ar, en }
