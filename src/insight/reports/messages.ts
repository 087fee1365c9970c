import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'דוחות', lead: 'מאותם נתונים נעשה לכל גוף מממן דוח משלו: אילו מדדים, של כמה חודשים, ובאילו מילים. דוח שנחתם אינו משתנה, ואפשר להשוות אותו למה שנודע מאז.',
  empty: { title: 'כאן יעמדו הדוחות', how: 'מגדירים דוח פעם אחת לכל גוף מממן, ואז חותמים עליו כשצריך.' }, emptyForFunder: 'כשיוגדר דוח על מה שבמימונך, הוא יופיע כאן.',
  define: 'דוח חדש', change: 'שינוי ההגדרה', changeLead: 'הגדרה שונה היא גרסה חדשה. מה שנחתם קודם נשאר לפי הגרסה שלו.', version: (n: number) => `גרסה ${n}`, versions: 'גרסאות', writtenBy: (who: string, day: string) => `${who}, ${day}`,
  forWhom: 'למי', forWhomHint: 'שם הגוף המממן', titles: { he: 'כותרת בעברית', ar: 'כותרת בערבית', en: 'כותרת באנגלית' }, leads: { he: 'פתיחה בעברית', ar: 'פתיחה בערבית', en: 'פתיחה באנגלית' },
  measures: 'מדדים', measuresHint: 'שני המדדים, מסוגלות ועבודה טובה, עומדים בכל דוח.', months: 'של כמה חודשי הצטרפות', monthsOf: (n: number) => `${n} חודשים`, by: 'לפי', programme: 'תכנית', centre: 'מרכז', everywhere: 'כולם', noise: 'מה מניחים על רעש הצירים', deviation: 'סטיית תקן של ציר', reliability: 'מהימנות (0 עד 1)', save: 'שמירת ההגדרה',
  now: 'מה הדוח אומר עכשיו', nowLead: 'לפי רבעונים שלמים שהסתיימו, כשמספרים קטנים מוגנים. עוד לא חתום.', freeze: 'חתימה', freezeLead: 'המספרים נשמרים כפי שהם ידועים היום, עם מי חתם ומתי. אי אפשר לשנות אותם אחר כך.', signedName: 'שם החותמים', words: 'מילים שילוו את הדוח', freezeNow: 'לחתום ולהקפיא',
  frozen: 'דוחות חתומים', noFrozen: 'עוד לא נחתם דוח.', signed: (who: string, day: string) => `בחתימת ${who}, ${day}`, span: (from: string, until: string) => `הצטרפו ${from} עד ${until}`, asOf: (day: string) => `נכון ל־${day}`,
  digest: 'טביעת אצבע של התוכן', whole: 'התוכן זהה למה שנחתם.', notWhole: 'התוכן אינו זהה למה שנחתם. אין להסתמך עליו; כדאי לפנות למי שמפעיל את המערכת.', since: 'מה נודע מאז', sinceLead: 'אותם אנשים ואותו יום, לפי מה שידוע עכשיו.', showSince: 'להשוות למה שידוע עכשיו', noChange: 'המספרים לא השתנו מאז.', signedThen: 'כשנחתם', today: 'עכשיו', why: 'מה נכתב מאז בתיקים', times: 'פעמים', fewTimes: 'פחות מחמש', nothingWritten: 'מאז לא נכתב בתיקים דבר שנספר כאן.', back: 'לדוחות', toReport: 'לדוח',
  inSteps: 'השינויים מוצגים במדרגות של חמישה: שינוי של פחות מחמישה אינו מוצג.', atLeast: (n: string) => `${n} לפחות`, noSteps: 'שום מספר לא השתנה בחמישה או יותר.', payNotTold: 'שכר וקידום אינם מוצגים כאן: לתפקיד שלך הם נפתחים רק ב־24 חודשים של תכנית שלמה, בלי מרכז.',
  funder: { lead: 'כאן המספרים שנחתמו על מה שבמימונך. מספרים שלא נחתמו אינם מוצגים: מי שהיה שואל פעמיים בדרכים שונות היה יכול לחסר זה מזה ולהגיע לאדם אחד.', newest: 'מה שנחתם אחרון', whole: 'לדוח כולו, ולקבצים', later: 'המספרים של הדוח הזה יופיעו כאן כשייחתם.' },
  take: 'להורדה',
}
export type ReportsMessages = Shape<typeof he>

const ar = {
  title: 'تقارير', lead: 'من البيانات نفسها يُعدّ لكل جهة ممولة تقريرها: أي مقاييس، ولكم من الأشهر، وبأي كلمات. التقرير الموقَّع لا يتغيّر، ويمكن مقارنته بما عُرف بعده.',
  empty: { title: 'ستظهر هنا التقارير', how: 'يُعرَّف التقرير مرة واحدة لكل جهة ممولة، ثم يوقَّع عند الحاجة.' }, emptyForFunder: 'حين يُعرَّف تقرير عمّا تموّلونه سيظهر هنا.',
  define: 'تقرير جديد', change: 'تغيير التعريف', changeLead: 'التعريف المغيَّر نسخة جديدة. ما وُقّع سابقًا يبقى بحسب نسخته.', version: (n: number) => `نسخة ${n}`, versions: 'نسخ', writtenBy: (who: string, day: string) => `${who}، ${day}`,
  forWhom: 'لمن', forWhomHint: 'اسم الجهة الممولة', titles: { he: 'العنوان بالعبرية', ar: 'العنوان بالعربية', en: 'العنوان بالإنجليزية' }, leads: { he: 'المقدمة بالعبرية', ar: 'المقدمة بالعربية', en: 'المقدمة بالإنجليزية' },
  measures: 'المقاييس', measuresHint: 'المقياسان، قابلية التشغيل والعمل الجيد، في كل تقرير.', months: 'لكم من أشهر الانضمام', monthsOf: (n: number) => `${n} شهرًا`, by: 'بحسب', programme: 'البرنامج', centre: 'المركز', everywhere: 'الجميع', noise: 'ما نفترضه عن تذبذب المحاور', deviation: 'الانحراف المعياري للمحور', reliability: 'الموثوقية (من 0 إلى 1)', save: 'حفظ التعريف',
  now: 'ما يقوله التقرير الآن', nowLead: 'بحسب أرباع سنة كاملة انتهت، والأعداد الصغيرة محمية. لم يوقَّع بعد.', freeze: 'التوقيع', freezeLead: 'تُحفظ الأعداد كما هي معروفة اليوم، مع من وقّع ومتى. لا يمكن تغييرها بعد ذلك.', signedName: 'اسم الموقِّعين', words: 'كلمات ترافق التقرير', freezeNow: 'توقيع وتجميد',
  frozen: 'تقارير موقَّعة', noFrozen: 'لم يوقَّع تقرير بعد.', signed: (who: string, day: string) => `بتوقيع ${who}، ${day}`, span: (from: string, until: string) => `انضموا من ${from} حتى ${until}`, asOf: (day: string) => `حتى تاريخ ${day}`,
  digest: 'البصمة', whole: 'المحتوى مطابق لما وُقّع.', notWhole: 'المحتوى غير مطابق لما وُقّع. لا يجوز الاعتماد عليه؛ من الأفضل التوجّه إلى من يشغّل النظام.', since: 'ما عُرف منذ ذلك الحين', sinceLead: 'الأشخاص أنفسهم واليوم نفسه، بحسب ما هو معروف الآن.', showSince: 'مقارنته بما هو معروف الآن', noChange: 'لم تتغيّر الأعداد منذ ذلك الحين.', signedThen: 'عند التوقيع', today: 'الآن', why: 'ما كُتب في الملفات منذ ذلك الحين', times: 'مرات', fewTimes: 'أقل من خمس', nothingWritten: 'لم يُكتب في الملفات منذ ذلك الحين ما يُحتسب هنا.', back: 'إلى التقارير', toReport: 'إلى التقرير',
  inSteps: 'تُعرض التغيّرات بدرجات من خمسة: تغيّر أقل من خمسة لا يُعرض.', atLeast: (n: string) => `${n} على الأقل`, noSteps: 'لم يتغيّر أي عدد بخمسة أو أكثر.', payNotTold: 'لا يُذكر الأجر والتقدّم هنا: بحسب وظيفتك يُفتحان فقط لـ24 شهرًا من برنامج كامل، بلا مركز.',
  funder: { lead: 'هنا الأعداد الموقَّعة عمّا تموّلونه. لا تُعرض أعداد غير موقَّعة: فمن يسأل مرتين بطريقتين مختلفتين يستطيع أن يطرح الأعداد بعضها من بعض ويصل إلى شخص واحد.', newest: 'آخر ما وُقّع', whole: 'إلى التقرير كله وإلى الملفات', later: 'ستظهر أعداد هذا التقرير هنا حين يوقَّع.' },
  take: 'للتنزيل',
} satisfies ReportsMessages

const en = {
  title: 'Reports', lead: 'One set of data, and a definition for each funder: which measures, of how many months, in which words. A signed report does not change, and what is known since can be held against it.',
  empty: { title: 'Reports will stand here', how: 'A report is defined once for each funder, and signed when it is due.' }, emptyForFunder: 'When a report of what you fund is defined, it will stand here.',
  define: 'A new report', change: 'Change the definition', changeLead: 'A changed definition is a new version. What was signed before stays by its own.', version: (n: number) => `Version ${n}`, versions: 'Versions', writtenBy: (who: string, day: string) => `${who}, ${day}`,
  forWhom: 'For whom', forWhomHint: 'The name of the funder', titles: { he: 'Title in Hebrew', ar: 'Title in Arabic', en: 'Title in English' }, leads: { he: 'Opening in Hebrew', ar: 'Opening in Arabic', en: 'Opening in English' },
  measures: 'Measures', measuresHint: 'The two measures, employability and good work, stand in every report.', months: 'Of how many months of joining', monthsOf: (n: number) => `${n} months`, by: 'By', programme: 'Programme', centre: 'Centre', everywhere: 'All', noise: 'What is assumed of the noise of the axes', deviation: 'Standard deviation of an axis', reliability: 'Reliability (0 to 1)', save: 'Save the definition',
  now: 'What the report says now', nowLead: 'By whole quarters that are over, small numbers protected. Not signed yet.', freeze: 'Sign', freezeLead: 'The numbers are kept as they are known today, with who signed and when. They cannot be changed later.', signedName: 'Who signs', words: 'Words that go with the report', freezeNow: 'Sign and freeze',
  frozen: 'Signed reports', noFrozen: 'No report was signed yet.', signed: (who: string, day: string) => `Signed by ${who}, ${day}`, span: (from: string, until: string) => `Joined ${from} to ${until}`, asOf: (day: string) => `As of ${day}`,
  digest: 'Fingerprint', whole: 'The content is what was signed.', notWhole: 'The content is not what was signed. Do not rely on it; turn to whoever runs the system.', since: 'What is known since', sinceLead: 'The same people on the same day, by what is known now.', showSince: 'Hold it against what is known now', noChange: 'The numbers have not changed since.', signedThen: 'When signed', today: 'Now', why: 'What was written into the files since', times: 'Times', fewTimes: 'fewer than five', nothingWritten: 'Nothing that counts here was written into the files since.', back: 'To the reports', toReport: 'To the report',
  inSteps: 'Changes are told in steps of five: a change of fewer than five is not told.', atLeast: (n: string) => `at least ${n}`, noSteps: 'No number has changed by five or more.', payNotTold: 'Pay and advancement are not told here: to your role they open for 24 months of a whole programme alone, without a centre.',
  funder: { lead: 'Here are the numbers that were signed of what you fund. Numbers that nobody signed are not shown: whoever asked twice in different ways could subtract, down to one person.', newest: 'What was signed last', whole: 'To the whole report and its files', later: 'The numbers of this report will stand here when it is signed.' },
  take: 'To take away',
} satisfies ReportsMessages

export const messages: { he: ReportsMessages; ar: ReportsMessages; en: ReportsMessages } = { he, ar, en }
