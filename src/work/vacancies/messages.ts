import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'משרות',
  lead: 'מה מעסיקים מציעים, לפי מה שאנשים שוקלים: שעות, דרך, שכר, תנאים ולאן אפשר לצמוח. המשרות מתוארות כאן, אנשים לא מדורגים.',
  none: 'אין עכשיו משרה פתוחה', noneHow: 'כותבים משרה מתוך השיחה עם המעסיק, או מביאים קובץ.', noneClosed: 'אין משרות סגורות.',
  open: 'פתוחות', closed: 'סגורות', toClosed: 'משרות סגורות', toOpen: 'משרות פתוחות', everywhere: 'כל היישובים', where: 'יישוב', show: 'להראות',
  write: 'לכתוב משרה', bring: 'להביא קובץ', file: 'להוריד כקובץ JobPosting', publicPage: 'העמוד הציבורי', publicList: 'כל המשרות הפתוחות לציבור', openJson: 'כל המתפרסמות כקובץ JobPosting',
  of: 'אצל', unnamed: 'מעסיק ששמו לא מתפרסם', published: 'מתפרסמת', notPublished: 'לא מתפרסמת', past: 'היום האחרון עבר', writtenOn: (day: string) => `נכתבה ב־${day}`, from: (source: string) => `הובאה מ־${source}`,
  until: (day: string) => `עד ${day}`, posts: (n: number) => plural('he', n, { one: 'משרה אחת', two: 'שתי משרות', other: '# משרות' }),
  closings: { filled: 'אוישה', withdrawn: 'המעסיק חזר בו', gone: 'כבר אינה בקובץ של המקור' },
  closedOn: (day: string, how: string) => `נסגרה ב־${day}: ${how}.`,
  change: 'לתקן את המשרה', save: 'שמירה', keep: 'לשמור את המשרה', publish: 'לפרסם בעמוד הציבורי', publishHow: 'כל אחד יראה, גם בלי כניסה, וגם מנועי חיפוש.', takeOff: 'להוריד מן העמוד הציבורי', close: 'לסגור את המשרה', closeHow: 'איך נסגרה', reopen: 'לפתוח שוב',
  parts: { what: 'העבודה', hours: 'שעות וימים', place: 'מקום ודרך', pay: 'שכר', conditions: 'תנאים', asks: 'מה נדרש', chosen: 'איך בוחרים', horizon: 'לאן אפשר לצמוח', access: 'נגישות', rest: 'מתי ואיך' },
  fields: {
    employer: 'מעסיק', title: 'שם המשרה', titleHint: 'בשתי הצורות: נהג או נהגת, עובדי ועובדות מחסן', language: 'באיזו שפה כתובה המשרה', description: 'מה עושים שם', hoursFrom: 'שעות בשבוע, מ־', hoursTo: 'שעות בשבוע, עד', days: 'ימים', shifts: 'משמרות', hoursWords: 'על השעות, במילים', hoursWordsHint: 'למשל: המשמרות נמסרות שבועיים מראש',
    locality: 'יישוב', address: 'כתובת', transport: 'איך מגיעים', transportWords: 'הדרך, במילים', transportHint: 'קווים, תחנות, שעות ההסעה', payFrom: 'שכר ברוטו, מ־', payTo: 'שכר ברוטו, עד', payBasis: 'לשעה או לחודש', paySaidOn: 'מתי נאמר השכר', payWords: 'על השכר, במילים', payHint: 'תוספות, טיפים, בונוס, מתי עולה',
    rights: 'זכויות ותנאים', conditions: 'תנאים, במילים', accessibility: 'נגישות והתאמות', accessibilityWords: 'על הנגישות, במילים', needsLanguage: (name: string) => `כמה ${name} צריך`, languagesWords: 'על השפות, במילים', horizon: 'לאן אפשר לצמוח משם', horizonHint: 'תפקידים הבאים, קורסים, מתי מדברים על כך', needed: 'מה באמת צריך כדי להתחיל', neededHint: 'רק מה שאי אפשר בלעדיו', learnedThere: 'מה אפשר ללמוד שם',
    chosenBy: 'איך בוחרים', chosenWords: 'על הבחירה, במילים', chosenHint: 'כמה שלבים, כמה זמן, מה מביאים. נראה רק לנו.', posts: 'כמה אנשים', openUntil: 'פתוחה עד', openUntilHint: 'ריק: כל עוד לא נאמר אחרת', unnamed: 'לא לפרסם את שם המעסיק',
  },
  days: { sun: 'ראשון', mon: 'שני', tue: 'שלישי', wed: 'רביעי', thu: 'חמישי', fri: 'שישי', sat: 'שבת' },
  shifts: { morning: 'בוקר', midday: 'צהריים', evening: 'ערב', night: 'לילה', split: 'מפוצלות', flexible: 'גמישות' },
  transports: { public: 'תחבורה ציבורית', employer: 'הסעה של המעסיק', paid: 'החזר נסיעות', parking: 'חניה', on_foot: 'אפשר ברגל מן היישוב', from_home: 'אפשר מהבית, כולה או חלקה' },
  bases: { hour: 'לשעה', month: 'לחודש' },
  rights: {
    direct: 'העסקה ישירה', open_ended: 'בלי תאריך סיום', full_rights: 'כל הזכויות לפי חוק', pension_first_day: 'פנסיה מהיום הראשון', sick_first_day: 'מחלה בתשלום מהיום הראשון', travel: 'נסיעות', meals: 'ארוחות', paid_training: 'הכשרה בתשלום', school_hours: 'שעות של בית ספר', hours_ahead: 'המשמרות נמסרות שבועיים מראש', overtime_by_choice: 'שעות נוספות רק מרצון',
  },
  accessibilities: {
    step_free: 'כניסה בלי מדרגות', toilet: 'שירותים נגישים', hearing: 'התאמות לשמיעה', sight: 'התאמות לראייה', seated: 'אפשר לעבוד בישיבה', quiet: 'מקום שקט', breaks: 'הפסקות לפי הצורך', easy_instructions: 'הוראות בשפה פשוטה', adjusts: 'המעסיק מתאים את העבודה', parking_near: 'חניה נגישה קרובה',
  },
  languages: { he: 'עברית', ar: 'ערבית', en: 'אנגלית', ru: 'רוסית', am: 'אמהרית', fr: 'צרפתית' },
  levels: { some: 'מעט', daily: 'לשיחה יומיומית', good: 'טובה בדיבור', written: 'טובה גם בכתב' }, notNeeded: 'לא נדרש',
  choosings: { telephone: 'שיחת טלפון', interview: 'ראיון', video: 'ראיון בווידאו', group: 'ראיון קבוצתי', assessment_centre: 'מרכז הערכה', trial_day: 'יום ניסיון', test: 'מבחן' },
  hours: (from: string | null, to: string | null) => (from && to && from !== to ? `${from} עד ${to} שעות בשבוע` : from && to ? `${from} שעות בשבוע` : from ? `לפחות ${from} שעות בשבוע` : `עד ${to} שעות בשבוע`),
  pay: (from: string | null, to: string | null) => (from && to && from !== to ? `${from} עד ${to}\u00a0₪ ברוטו` : from ? `${from}\u00a0₪ ברוטו` : `עד ${to}\u00a0₪ ברוטו`),
  saidOn: (day: string) => `נאמר ב־${day}`, payOld: 'עבר יותר מחצי שנה. כדאי לשאול שוב.', sayAgain: 'השכר נאמר שוב', sayAgainOn: 'מתי', confirm: 'לרשום',
  below: (minimum: string, basis: string, since: string) => `זה פחות משכר המינימום: ${minimum}\u00a0₪ ${basis}, בתוקף מ־${since}.`, belowFor: (hours: string) => `לחלק המשרה של ${hours} שעות בשבוע.`, belowHow: 'שכר כזה אסור, גם בהסכמה. שכר מינימום מותאם נקבע לאדם מסוים בידי המדינה, לא במשרה.',
  noFacts: 'עוד לא נכתב.', noHours: 'השעות עוד לא נכתבו.', noPay: 'השכר עוד לא נאמר.', noHorizon: 'עוד לא נאמר. כדאי לשאול את המעסיק.',
  public: {
    allNetworks: 'כל הרשתות', newer: 'חדשות יותר', older: 'קודמות',
    title: 'משרות פתוחות', lead: 'משרות שמעסיקים מציעים דרך הרשת. כל משרה מתוארת לפי מה שאנשים שוקלים, והיא פתוחה לכל מי שהעבודה מתאימה להם.', none: 'אין עכשיו משרה מתפרסמת', noneHow: 'משרות מופיעות כאן ביום שבו הן מתפרסמות.', back: 'כל המשרות',
    apply: 'מעוניינים? פנו למרכז התעסוקה הקרוב, או היכנסו לתיק שלכם וכתבו שזה מעניין.', mine: 'זה מעניין אותי', equal: 'המשרה פתוחה לכולם, בלי הבדל דת, גזע, מין, גיל, לאום, מוצא, מקום מגורים, הורות, נטייה, השקפה או מוגבלות.', network: 'מתפרסמת על ידי', otherLanguage: (name: string) => `המשרה כתובה ב${name}.`,
  },
}
export type Messages = Shape<typeof he>

/** Hours after their number in Arabic; `after` a preposition, or `counted` behind another number. */
const arabicHours = (number: string, place: 'alone' | 'after' | 'counted' = 'alone') => {
  const [one, two] = place === 'counted' ? ['ساعة', 'ساعتين'] : ['ساعة واحدة', place === 'after' ? 'ساعتين' : 'ساعتان']
  return plural('ar', Number(number), { one, two, few: `${number} ساعات`, other: `${number} ساعة` })
}

const ar = {
  title: 'الوظائف',
  lead: 'ماذا يعرض المشغّلون، بحسب ما يزنه الناس: الساعات والطريق والأجر والشروط وإلى أين يمكن التقدّم. الوظائف توصف هنا، والناس لا يُرتَّبون.',
  none: 'لا وظيفة مفتوحة الآن', noneHow: 'نكتب الوظيفة من المحادثة مع المشغّل، أو نجلب ملفًا.', noneClosed: 'لا وظائف مغلقة.',
  open: 'المفتوحة', closed: 'المغلقة', toClosed: 'الوظائف المغلقة', toOpen: 'الوظائف المفتوحة', everywhere: 'كل البلدات', where: 'البلدة', show: 'عرض',
  write: 'كتابة وظيفة', bring: 'جلب ملف', file: 'تنزيل كملف JobPosting', publicPage: 'الصفحة العامة', publicList: 'كل الوظائف المفتوحة للجمهور', openJson: 'كل المنشور كملف JobPosting',
  of: 'لدى', unnamed: 'مشغّل لا يُنشر اسمه', published: 'منشورة', notPublished: 'غير منشورة', past: 'انقضى آخر يوم', writtenOn: (day: string) => `كُتبت في ${day}`, from: (source: string) => `جُلبت من ${source}`,
  until: (day: string) => `حتى ${day}`, posts: (n: number) => plural('ar', n, { zero: 'بلا وظائف', one: 'وظيفة واحدة', two: 'وظيفتان', few: '# وظائف', many: '# وظيفة', other: '# وظيفة' }),
  closings: { filled: 'شُغلت', withdrawn: 'تراجع المشغّل', gone: 'لم تعد في ملف المصدر' },
  closedOn: (day: string, how: string) => `أُغلقت في ${day}: ${how}.`,
  change: 'تصحيح الوظيفة', save: 'حفظ', keep: 'حفظ الوظيفة', publish: 'نشرها في الصفحة العامة', publishHow: 'يراها كل من يأتي، بدون دخول أيضًا، ومحركات البحث كذلك.', takeOff: 'إزالتها من الصفحة العامة', close: 'إغلاق الوظيفة', closeHow: 'كيف أُغلقت', reopen: 'فتحها من جديد',
  parts: { what: 'العمل', hours: 'الساعات والأيام', place: 'المكان والطريق', pay: 'الأجر', conditions: 'الشروط', asks: 'ماذا يلزم', chosen: 'كيف يختارون', horizon: 'إلى أين يمكن التقدّم', access: 'إتاحة الوصول', rest: 'متى وكيف' },
  fields: {
    employer: 'المشغّل', title: 'اسم الوظيفة', titleHint: 'بالصيغتين: سائق أو سائقة، عمال وعاملات مخزن', language: 'بأي لغة كُتبت الوظيفة', description: 'ماذا نفعل هناك', hoursFrom: 'ساعات في الأسبوع، من', hoursTo: 'ساعات في الأسبوع، حتى', days: 'الأيام', shifts: 'الورديات', hoursWords: 'عن الساعات، بالكلمات', hoursWordsHint: 'مثلًا: تُعلَن الورديات قبل أسبوعين',
    locality: 'البلدة', address: 'العنوان', transport: 'كيف نصل', transportWords: 'الطريق، بالكلمات', transportHint: 'خطوط ومحطات وأوقات السفريات', payFrom: 'الأجر الإجمالي، من', payTo: 'الأجر الإجمالي، حتى', payBasis: 'للساعة أم للشهر', paySaidOn: 'متى قيل الأجر', payWords: 'عن الأجر، بالكلمات', payHint: 'إضافات، إكراميات، مكافآت، متى يرتفع',
    rights: 'الحقوق والشروط', conditions: 'الشروط، بالكلمات', accessibility: 'إتاحة الوصول والملاءمات', accessibilityWords: 'عن إتاحة الوصول، بالكلمات', needsLanguage: (name: string) => `كم يلزم من ${name}`, languagesWords: 'عن اللغات، بالكلمات', horizon: 'إلى أين يمكن التقدّم من هناك', horizonHint: 'الأدوار التالية، الدورات، متى يُتحدَّث عن ذلك', needed: 'ماذا يلزم فعلًا للبدء', neededHint: 'فقط ما لا غنى عنه', learnedThere: 'ماذا يمكن أن نتعلّم هناك',
    chosenBy: 'كيف يختارون', chosenWords: 'عن الاختيار، بالكلمات', chosenHint: 'كم مرحلة، كم من الوقت، ماذا نُحضر. نراه نحن فقط.', posts: 'كم شخصًا', openUntil: 'مفتوحة حتى', openUntilHint: 'فارغ: ما دام لم يُقَل غير ذلك', unnamed: 'عدم نشر اسم المشغّل',
  },
  days: { sun: 'الأحد', mon: 'الاثنين', tue: 'الثلاثاء', wed: 'الأربعاء', thu: 'الخميس', fri: 'الجمعة', sat: 'السبت' },
  shifts: { morning: 'صباح', midday: 'ظهر', evening: 'مساء', night: 'ليل', split: 'مقسّمة', flexible: 'مرنة' },
  transports: { public: 'مواصلات عامة', employer: 'سفريات من المشغّل', paid: 'استرداد نفقات السفر', parking: 'موقف سيارات', on_foot: 'يمكن مشيًا من البلدة', from_home: 'يمكن من البيت، كليًا أو جزئيًا' },
  bases: { hour: 'للساعة', month: 'للشهر' },
  rights: {
    direct: 'تشغيل مباشر', open_ended: 'بدون تاريخ انتهاء', full_rights: 'كل الحقوق بحسب القانون', pension_first_day: 'تقاعد من اليوم الأول', sick_first_day: 'مرضية مدفوعة من اليوم الأول', travel: 'نفقات سفر', meals: 'وجبات', paid_training: 'تدريب مدفوع الأجر', school_hours: 'ساعات المدرسة', hours_ahead: 'تُعلَن الورديات قبل أسبوعين', overtime_by_choice: 'ساعات إضافية بالاختيار فقط',
  },
  accessibilities: {
    step_free: 'مدخل بلا درج', toilet: 'مراحيض متاحة', hearing: 'ملاءمات للسمع', sight: 'ملاءمات للبصر', seated: 'يمكن العمل جلوسًا', quiet: 'مكان هادئ', breaks: 'استراحات بحسب الحاجة', easy_instructions: 'تعليمات بلغة بسيطة', adjusts: 'المشغّل يلائم العمل', parking_near: 'موقف متاح قريب',
  },
  languages: { he: 'العبرية', ar: 'العربية', en: 'الإنجليزية', ru: 'الروسية', am: 'الأمهرية', fr: 'الفرنسية' },
  levels: { some: 'قليل', daily: 'لمحادثة يومية', good: 'جيدة في الكلام', written: 'جيدة في الكتابة أيضًا' }, notNeeded: 'لا يلزم',
  choosings: { telephone: 'محادثة هاتفية', interview: 'مقابلة', video: 'مقابلة بالفيديو', group: 'مقابلة جماعية', assessment_centre: 'مركز تقييم', trial_day: 'يوم تجربة', test: 'امتحان' },
  hours: (from: string | null, to: string | null) => (from && to && from !== to ? `${from} حتى ${arabicHours(to, 'counted')} في الأسبوع` : from && to ? `${arabicHours(from)} في الأسبوع` : from ? `${arabicHours(from)} في الأسبوع على الأقل` : `حتى ${arabicHours(to ?? '', 'after')} في الأسبوع`),
  pay: (from: string | null, to: string | null) => (from && to && from !== to ? `${from} حتى ${to}\u00a0₪ إجمالي` : from ? `${from}\u00a0₪ إجمالي` : `حتى ${to}\u00a0₪ إجمالي`),
  saidOn: (day: string) => `قيل في ${day}`, payOld: 'مرّ أكثر من نصف سنة. يجدر السؤال من جديد.', sayAgain: 'قيل الأجر من جديد', sayAgainOn: 'متى', confirm: 'تسجيل',
  below: (minimum: string, basis: string, since: string) => `هذا أقل من الحد الأدنى للأجور: ${minimum}\u00a0₪ ${basis}، ساري منذ ${since}.`, belowFor: (hours: string) => `لجزء الوظيفة البالغ ${arabicHours(hours)} في الأسبوع.`, belowHow: 'أجر كهذا ممنوع، حتى بالموافقة. الحد الأدنى الملاءَم تحدّده الدولة لشخص معيّن، لا في الوظيفة.',
  noFacts: 'لم يُكتب بعد.', noHours: 'لم تُكتب الساعات بعد.', noPay: 'لم يُقَل الأجر بعد.', noHorizon: 'لم يُقَل بعد. يجدر سؤال المشغّل.',
  public: {
    allNetworks: 'كل الشبكات', newer: 'الأحدث', older: 'الأقدم',
    title: 'وظائف مفتوحة', lead: 'وظائف يعرضها مشغّلون عن طريق الشبكة. كل وظيفة موصوفة بحسب ما يزنه الناس، ومفتوحة لكل من يلائمه العمل.', none: 'لا وظيفة منشورة الآن', noneHow: 'تظهر الوظائف هنا في يوم نشرها.', back: 'كل الوظائف',
    apply: 'يهمّكم الأمر؟ توجّهوا إلى مركز التشغيل القريب، أو ادخلوا إلى ملفكم واكتبوا أن هذا يهمّكم.', mine: 'هذا يهمّني', equal: 'الوظيفة مفتوحة للجميع، بدون تمييز في الدين أو العرق أو الجنس أو العمر أو القومية أو الأصل أو مكان السكن أو الأمومة والأبوّة أو الميل أو الرأي أو الإعاقة.', network: 'تنشرها', otherLanguage: (name: string) => `الوظيفة مكتوبة ب${name}.`,
  },
} satisfies Messages

const en = {
  title: 'Vacancies',
  lead: 'What employers offer, by what people weigh: hours, the way there, pay, conditions and where one can grow to. Vacancies are described here, people are not ranked.',
  none: 'No vacancy is open now', noneHow: 'A vacancy is written from the conversation with the employer, or brought in a file.', noneClosed: 'No vacancies are closed.',
  open: 'Open', closed: 'Closed', toClosed: 'Closed vacancies', toOpen: 'Open vacancies', everywhere: 'Every locality', where: 'Locality', show: 'Show',
  write: 'Write a vacancy', bring: 'Bring a file', file: 'Download as a JobPosting file', publicPage: 'The public page', publicList: 'All vacancies open to the public', openJson: 'All that is published, as a JobPosting file',
  of: 'at', unnamed: 'an employer who stays unnamed', published: 'Published', notPublished: 'Not published', past: 'its last day has passed', writtenOn: (day: string) => `written on ${day}`, from: (source: string) => `brought from ${source}`,
  until: (day: string) => `until ${day}`, posts: (n: number) => plural('en', n, { one: 'one post', other: '# posts' }),
  closings: { filled: 'filled', withdrawn: 'the employer withdrew it', gone: 'no longer in its source' },
  closedOn: (day: string, how: string) => `Closed on ${day}: ${how}.`,
  change: 'Correct the vacancy', save: 'Save', keep: 'Keep the vacancy', publish: 'Put it on the public page', publishHow: 'Everybody will see it, without signing in too, and so will search engines.', takeOff: 'Take it off the public page', close: 'Close the vacancy', closeHow: 'How it closed', reopen: 'Open it again',
  parts: { what: 'The work', hours: 'Hours and days', place: 'Place and the way there', pay: 'Pay', conditions: 'Conditions', asks: 'What is needed', chosen: 'How one is chosen', horizon: 'Where one can grow to', access: 'Accessibility', rest: 'When and how' },
  fields: {
    employer: 'Employer', title: 'Name of the vacancy', titleHint: 'A title for all: salesperson, driver', language: 'The language the vacancy is written in', description: 'What one does there', hoursFrom: 'Hours a week, from', hoursTo: 'Hours a week, to', days: 'Days', shifts: 'Shifts', hoursWords: 'About the hours, in words', hoursWordsHint: 'For example: shifts are told two weeks ahead',
    locality: 'Locality', address: 'Address', transport: 'How one comes there', transportWords: 'The way, in words', transportHint: 'Lines, stops, times of the transport', payFrom: 'Gross pay, from', payTo: 'Gross pay, to', payBasis: 'By the hour or the month', paySaidOn: 'When the pay was said', payWords: 'About the pay, in words', payHint: 'Extras, tips, bonus, when it rises',
    rights: 'Rights and conditions', conditions: 'Conditions, in words', accessibility: 'Accessibility and adjustments', accessibilityWords: 'About accessibility, in words', needsLanguage: (name: string) => `How much ${name} is needed`, languagesWords: 'About the languages, in words', horizon: 'Where one can grow to from there', horizonHint: 'Next roles, courses, when this is talked about', needed: 'What is really needed to begin', neededHint: 'Only what it cannot go without', learnedThere: 'What can be learned there',
    chosenBy: 'How one is chosen', chosenWords: 'About the choosing, in words', chosenHint: 'How many steps, how long, what to bring. Only we see it.', posts: 'How many people', openUntil: 'Open until', openUntilHint: 'Empty: as long as nothing else is said', unnamed: 'Do not publish the employer’s name',
  },
  days: { sun: 'Sunday', mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday' },
  shifts: { morning: 'morning', midday: 'midday', evening: 'evening', night: 'night', split: 'split', flexible: 'flexible' },
  transports: { public: 'public transport', employer: 'transport by the employer', paid: 'travel is paid', parking: 'parking', on_foot: 'on foot from the locality', from_home: 'from home, wholly or partly' },
  bases: { hour: 'an hour', month: 'a month' },
  rights: {
    direct: 'employed directly', open_ended: 'without an end date', full_rights: 'all rights by law', pension_first_day: 'pension from the first day', sick_first_day: 'paid sick leave from the first day', travel: 'travel paid', meals: 'meals', paid_training: 'paid training', school_hours: 'school hours', hours_ahead: 'shifts told two weeks ahead', overtime_by_choice: 'overtime by choice only',
  },
  accessibilities: {
    step_free: 'step-free entrance', toilet: 'accessible toilet', hearing: 'adjusted for hearing', sight: 'adjusted for sight', seated: 'work can be done seated', quiet: 'a quiet place', breaks: 'breaks as needed', easy_instructions: 'instructions in plain language', adjusts: 'the employer adjusts the work', parking_near: 'accessible parking nearby',
  },
  languages: { he: 'Hebrew', ar: 'Arabic', en: 'English', ru: 'Russian', am: 'Amharic', fr: 'French' },
  levels: { some: 'a little', daily: 'for daily talk', good: 'good in speech', written: 'good in writing too' }, notNeeded: 'not needed',
  choosings: { telephone: 'telephone call', interview: 'interview', video: 'video interview', group: 'group interview', assessment_centre: 'assessment centre', trial_day: 'trial day', test: 'test' },
  hours: (from: string | null, to: string | null) => (from && to && from !== to ? `${from} to ${to} hours a week` : from && to ? `${from} hours a week` : from ? `at least ${from} hours a week` : `up to ${to} hours a week`),
  pay: (from: string | null, to: string | null) => (from && to && from !== to ? `NIS ${from} to ${to} gross` : from ? `NIS ${from} gross` : `up to NIS ${to} gross`),
  saidOn: (day: string) => `said on ${day}`, payOld: 'More than half a year has passed. Ask again.', sayAgain: 'The pay was said again', sayAgainOn: 'When', confirm: 'Record',
  below: (minimum: string, basis: string, since: string) => `This is below the minimum wage: NIS ${minimum} ${basis}, in force since ${since}.`, belowFor: (hours: string) => `For the part of a post that is ${hours} hours a week.`, belowHow: 'Such pay is unlawful, by agreement too. An adjusted minimum is set for one person by the state, not in a vacancy.',
  noFacts: 'Not written yet.', noHours: 'The hours are not written yet.', noPay: 'The pay has not been said yet.', noHorizon: 'Not said yet. Ask the employer.',
  public: {
    allNetworks: 'All networks', newer: 'Newer', older: 'Older',
    title: 'Open vacancies', lead: 'Vacancies that employers offer through the network. Each is described by what people weigh, and is open to all whom the work suits.', none: 'No vacancy is published now', noneHow: 'Vacancies stand here from the day on which they are published.', back: 'All vacancies',
    apply: 'Interested? Turn to the employment centre near you, or sign in to your file and write that it interests you.', mine: 'This interests me', equal: 'The vacancy is open to all, regardless of religion, race, sex, age, nationality, origin, residence, parenthood, orientation, view or disability.', network: 'Published by', otherLanguage: (name: string) => `The vacancy is written in ${name}.`,
  },
} satisfies Messages

export const messages = { he, ar, en }
