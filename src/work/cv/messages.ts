import type { Persons } from '#src/accompaniment/file/persons.ts'
import { formatDay } from '#src/language/format.ts'
import { by, toOrOf } from '#src/language/gender.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Beginner, HistoryKind, LanguageLevel } from './types.ts'
import type { Unasked } from './unasked.ts'

const he = {
  title: 'קורות חיים', toSearch: 'לחיפוש העבודה', toCvs: 'לכל קורות החיים',
  lead: (p: Persons) => `נבנים ממה שכבר ${toOrOf(p, 'סיפרת', 'סיפרה', 'סיפר', 'סופר')}: החוזקות, העבודה, הלימודים והשפות. שום דבר לא כותבים פעמיים.`,
  cvs: 'המסמכים', none: 'כאן יופיעו קורות החיים', noneHow: 'מתחילים ממסמך אחד בסיסי. אחר כך אפשר לעשות ממנו מסמך לכל משרה, במילים שלה.',
  begin: 'קורות חיים חדשים', name: 'שם למסמך', nameHint: 'בשבילך בלבד, לא מופיע על הדף. לדוגמה: בסיסי, או לקונדיטוריה.', language: 'השפה של המסמך', languageHint: 'אפשר כל שפה, בלי קשר לשפה של העמוד.',
  vacancy: 'המשרה, אם יש', vacancyHint: 'אפשר להעתיק לכאן את המודעה. כך רואים אותה ליד המסמך ובוחרים מה להבליט. היא לא מופיעה על הדף.', like: 'להתחיל מ־', fresh: 'מההתחלה', make: 'יצירת המסמך',
  forVacancy: 'למשרה', base: 'בסיסי', changedOn: (day: string) => `עודכן ב־${formatDay('he', day)}`, aside: 'הנחה בצד', back: 'החזרה', asideTitle: 'הונחו בצד',
  whose: 'של מי היוזמה', people: (p: Persons): Record<Beginner, string> => ({ participant: by(p.address, 'המשתתפת', 'המשתתף', p.name), promoter: by(p.promoterAddress, 'המקדמת', 'המקדם', 'מי שמלווה') }),
  idea: (p: Persons): Record<Beginner, string> => ({ participant: toOrOf(p, 'היוזמה שלך', 'היוזמה שלה', 'היוזמה שלו', `היוזמה של ${p.name}`), promoter: by(p.promoterAddress, 'היוזמה של המקדמת', 'היוזמה של המקדם', 'היוזמה של מי שמלווה') }),
  history: 'מה עשיתי ומה למדתי', historyLead: 'כל שורה נכתבת פעם אחת ומשמשת בכל המסמכים. גם התנדבות, עסק של המשפחה וקורס קצר נחשבים.', historyNone: 'כאן תופיע הדרך עד היום', historyHow: 'די בדבר אחד להתחלה: איפה, ומה היה התפקיד. את השאר אפשר להשלים בפעם אחרת.',
  addHistory: 'הוספת שורה', kind: 'מה זה', kinds: { work: 'עבודה', voluntary: 'התנדבות או קהילה', study: 'לימודים', certificate: 'תעודה או רישיון' } satisfies Record<HistoryKind, string>,
  what: 'התפקיד, הלימודים או שם התעודה', where: 'איפה', whereHint: 'מקום העבודה, בית הספר, או מי שנתנו את התעודה', began: 'ממתי', beganHint: 'שנה, או חודש ושנה: 2019, 5/2019. לא חובה.', ended: 'עד מתי', goesOn: 'נמשך גם היום', did: 'מה עשיתי שם', didHint: 'דבר אחד בכל שורה, ובמספרים כשיש: 200 כיכרות בבוקר.', save: 'שמירה', change: 'עריכה', remembered: (languages: string) => `כתוב ב${languages}`,
  fromEpisodes: 'ממה שסופר במיפוי', person: 'השם והשפות', personLead: 'איך כותבים את השם בכל שפה, וכמה טוב מכירים כל שפה.', nameIn: { he: 'השם בעברית', ar: 'השם בערבית', en: 'השם באנגלית' }, level: (name: string) => `${name}: באיזו רמה`, levels: { mother_tongue: 'שפת אם', fluent: 'שוטפת', good: 'טובה', basic: 'בסיסית' } satisfies Record<LanguageLevel, string>, noLevel: 'לא נאמר', otherLanguages: 'שפות נוספות',
  bring: 'הבאת קורות חיים ממקום אחר', document: {
    pdf: 'הורדת PDF', docx: 'הורדת Word', json: 'הורדת JSON Resume', print: 'הדפסה', preview: 'כך זה נראה', own: 'המילים של המסמך הזה', headline: 'כותרת', headlineHint: 'המקצוע או התפקיד המבוקש, במילים של המודעה.', summary: 'כמה מילים על עצמי', summaryHint: 'שתיים או שלוש שורות: מה החוזקה, מה הניסיון, מה מחפשים. אפשר גם בלי.',
    contact: 'איך אפשר להגיע', showPhone: 'טלפון', showEmail: 'דואר אלקטרוני', showLocality: 'יישוב', noPhone: 'בתיק אין מספר טלפון.', noEmail: 'בתיק אין כתובת דואר.',
    choose: 'מה מופיע, ובאיזה סדר', chooseLead: 'מה שבלי סימון לא מופיע במסמך הזה, ונשאר למסמכים אחרים.', up: 'למעלה', save: 'שמירה',
    missing: 'מה שאין לו עדיין מילים בשפה הזאת', missingLead: 'שום דבר לא מתורגם לבד. אפשר לומר אותו כאן, ואפשר להשאיר בחוץ.', known: (words: string) => `נאמר: ${words}`, sayName: 'איך כותבים את השם', title: 'איך קוראים לזה', line: 'שורה שמראה את זה', lineHint: 'לא חובה. מה היה שם, בקצרה.', story: (did: string) => `מהסיפור: ${did}`,
    unasked: 'כדאי לקרוא שוב', unaskedLead: (p: Persons) => `אסור למעסיק לשאול על הדברים האלה, והם לא נדרשים בקורות חיים. ההחלטה ${toOrOf(p, 'שלך', 'שלה', 'שלו', `של ${p.name}`)}.`,
    unaskedKinds: { age: 'גיל', family: 'משפחה', identity: 'מספר זהות', health: 'בריאות', benefits: 'קצבאות', army: 'פרופיל או מילואים', belonging: 'דת, לאום או מוצא' } satisfies Record<Unasked, string>,
    vacancy: 'המשרה', gaveIt: 'מי נתן את התעודה', empty: 'המסמך עוד ריק', emptyHow: 'כדי שיהיה מה להראות, מוסיפים שורה ל"מה עשיתי ומה למדתי", או אומרים את מה שיש גם בשפה הזאת.', wordStrength: 'במילים אחרות',
  },
  brought: {
    title: 'הבאת קורות חיים', lead: 'אם יש קורות חיים בקובץ JSON Resume (resume.json), אפשר להביא ממנו את העבודה, הלימודים והתעודות. קודם מראים, ורק אחר כך לוקחים.', file: 'הקובץ', fileHint: 'resume.json, עד מגה-בייט אחד. הקובץ עצמו לא נשמר.', look: 'להראות מה יש בו', wrong: 'זה לא קובץ JSON Resume שאפשר לקרוא. כדאי להוריד אותו שוב מהמקום שבו נוצר.', noFile: 'כדאי לבחור קובץ.', found: 'מה יש בקובץ', take: 'לקחת את מה שמסומן', known: 'כבר כתוב', none: 'בקובץ הזה אין עבודה, לימודים או תעודות.', skills: (names: string) => `כישורים שבקובץ: ${names}. להם יש מקום במיפוי, אחרי שיחה.`, notTaken: 'שם, טלפון, כתובת ותמונה שבקובץ לא נלקחים.',
  },
}
type Words = Shape<typeof he>
type Named = 'people' | 'idea'
type Full = Omit<Words, Named> & Pick<typeof he, Named>

const ar = {
  title: 'السيرة الذاتية', toSearch: 'إلى البحث عن عمل', toCvs: 'إلى كل السير الذاتية',
  lead: (p: Persons) => `تُبنى ممّا ${toOrOf(p, by(p.address, 'رويتِه', 'رويتَه', 'رُوي'), 'روته', 'رواه', 'رُوي')} من قبل: نقاط القوة والعمل والدراسة واللغات. لا شيء يُكتب مرتين.`,
  cvs: 'المستندات', none: 'ستظهر هنا السيرة الذاتية', noneHow: 'نبدأ بمستند أساسي واحد، ثم يمكن أن يُصنع منه مستند لكل وظيفة بكلماتها.',
  begin: 'سيرة ذاتية جديدة', name: 'اسم للمستند', nameHint: 'للتمييز فقط، ولا يظهر على الورقة. مثلًا: أساسي، أو لمحل الحلويات.', language: 'لغة المستند', languageHint: 'أي لغة كانت، دون علاقة بلغة الصفحة.',
  vacancy: 'الوظيفة، إن وُجدت', vacancyHint: 'يمكن نسخ الإعلان إلى هنا، فيظهر بجانب المستند عند اختيار ما نُبرزه. ولا يظهر على الورقة.', like: 'البدء من', fresh: 'من البداية', make: 'إنشاء المستند',
  forVacancy: 'لوظيفة', base: 'أساسي', changedOn: (day: string) => `عُدّل في ${formatDay('ar', day)}`, aside: 'وضعه جانبًا', back: 'إعادته', asideTitle: 'وُضعت جانبًا',
  whose: 'ممّن جاءت المبادرة', people: (p: Persons) => ({ participant: by(p.address, 'المشارِكة', 'المشارِك', p.name), promoter: by(p.promoterAddress, 'موجِّهة التشغيل', 'موجِّه التشغيل', 'من يرافق') }),
  idea: (p: Persons) => ({ participant: toOrOf(p, 'المبادرة منك', 'المبادرة منها', 'المبادرة منه', `المبادرة من ${p.name}`), promoter: by(p.promoterAddress, 'المبادرة من موجِّهة التشغيل', 'المبادرة من موجِّه التشغيل', 'المبادرة ممّن يرافق') }),
  history: 'ماذا عملت وماذا تعلّمت', historyLead: 'كل سطر يُكتب مرة واحدة ويُستعمل في كل المستندات. التطوّع ومصلحة العائلة والدورة القصيرة تُحسب أيضًا.', historyNone: 'سيظهر هنا الطريق حتى اليوم', historyHow: 'يكفي أمر واحد للبداية: أين، وماذا كان الدور. والباقي يُستكمل في مرة أخرى.',
  addHistory: 'إضافة سطر', kind: 'ما هو', kinds: { work: 'عمل', voluntary: 'تطوّع أو مجتمع', study: 'دراسة', certificate: 'شهادة أو رخصة' },
  what: 'الوظيفة أو موضوع الدراسة أو اسم الشهادة', where: 'أين', whereHint: 'مكان العمل أو المدرسة أو الجهة التي منحت الشهادة', began: 'منذ متى', beganHint: 'سنة، أو شهر وسنة: 2019، 5/2019. ليس إلزاميًا.', ended: 'حتى متى', goesOn: 'مستمر حتى اليوم', did: 'ماذا عملت هناك', didHint: 'أمر واحد في كل سطر، وبالأرقام إن وُجدت: 200 رغيف كل صباح.', save: 'حفظ', change: 'تعديل', remembered: (languages: string) => `مكتوب ب${languages}`,
  fromEpisodes: 'ممّا رُوي في الخريطة المهنية', person: 'الاسم واللغات', personLead: 'كيف يُكتب الاسم في كل لغة، وما مستوى المعرفة بكل لغة.', nameIn: { he: 'الاسم بالعبرية', ar: 'الاسم بالعربية', en: 'الاسم بالإنجليزية' }, level: (name: string) => `${name}: بأي مستوى`, levels: { mother_tongue: 'اللغة الأم', fluent: 'بطلاقة', good: 'جيد', basic: 'أساسي' }, noLevel: 'لم يُذكر', otherLanguages: 'لغات أخرى',
  bring: 'إحضار سيرة ذاتية من مكان آخر', document: {
    pdf: 'تنزيل PDF', docx: 'تنزيل Word', json: 'تنزيل JSON Resume', print: 'طباعة', preview: 'هكذا تبدو', own: 'كلمات هذا المستند', headline: 'العنوان', headlineHint: 'المهنة أو الوظيفة المطلوبة، بكلمات الإعلان.', summary: 'كلمات قليلة عن نفسي', summaryHint: 'سطران أو ثلاثة: ما هي نقطة القوة، ما الخبرة، وعمّ البحث. ويمكن بدونها.',
    contact: 'كيف يمكن التواصل', showPhone: 'الهاتف', showEmail: 'البريد الإلكتروني', showLocality: 'البلدة', noPhone: 'لا يوجد رقم هاتف في الملف.', noEmail: 'لا يوجد عنوان بريد في الملف.',
    choose: 'ماذا يظهر، وبأي ترتيب', chooseLead: 'ما لم يُحدَّد لا يظهر في هذا المستند، ويبقى للمستندات الأخرى.', up: 'إلى أعلى', save: 'حفظ',
    missing: 'ما لا كلمات له بعد بهذه اللغة', missingLead: 'لا شيء يُترجم آليًا. يمكن قوله هنا، ويمكن تركه خارج المستند.', known: (words: string) => `قيل: ${words}`, sayName: 'كيف يُكتب الاسم', title: 'ماذا يسمى هذا', line: 'سطر يدل عليه', lineHint: 'ليس إلزاميًا. ماذا كان هناك، باختصار.', story: (did: string) => `من القصة: ${did}`,
    unasked: 'من المفيد قراءتها مرة أخرى', unaskedLead: (p: Persons) => `يُمنع المشغِّل من السؤال عن هذه الأمور، وهي غير مطلوبة في السيرة الذاتية. ${toOrOf(p, 'القرار لك.', 'القرار لها.', 'القرار له.', 'القرار لصاحب المستند.')}`,
    unaskedKinds: { age: 'العمر', family: 'العائلة', identity: 'رقم الهوية', health: 'الصحة', benefits: 'المخصصات', army: 'الملف العسكري أو الاحتياط', belonging: 'الدين أو القومية أو المنشأ' },
    vacancy: 'الوظيفة', gaveIt: 'الجهة التي منحتها', empty: 'المستند فارغ بعد', emptyHow: 'ليكون هناك ما يُعرض، يُضاف سطر إلى «ماذا عملت وماذا تعلّمت»، أو يُقال الموجود بهذه اللغة أيضًا.', wordStrength: 'بكلمات أخرى',
  },
  brought: {
    title: 'إحضار سيرة ذاتية', lead: 'إن كانت السيرة الذاتية في ملف JSON Resume ‏(resume.json)، يمكن أخذ العمل والدراسة والشهادات منه. نعرض أولًا، وبعد ذلك فقط نأخذ.', file: 'الملف', fileHint: 'resume.json حتى ميغابايت واحد. الملف نفسه لا يُحفظ.', look: 'عرض ما فيه', wrong: 'هذا ليس ملف JSON Resume يمكن قراءته. من الأفضل تنزيله مرة أخرى من المكان الذي أُنشئ فيه.', noFile: 'الرجاء اختيار ملف.', found: 'ماذا في الملف', take: 'أخذ ما حُدّد', known: 'مكتوب من قبل', none: 'لا يوجد في هذا الملف عمل أو دراسة أو شهادات.', skills: (names: string) => `مهارات في الملف: ${names}. مكانها في الخريطة المهنية، بعد محادثة.`, notTaken: 'الاسم والهاتف والعنوان والصورة التي في الملف لا تؤخذ.',
  },
} satisfies Full

const en = {
  title: 'Curriculum vitae', toSearch: 'To the job search', toCvs: 'To all curricula vitae',
  lead: () => 'Made of what was told already: strengths, work, learning and languages. Nothing is typed twice.',
  cvs: 'The documents', none: 'Curricula vitae will appear here', noneHow: 'Begin with one that serves all. Then one can be made from it for each vacancy, in its words.',
  begin: 'A new CV', name: 'A name for it', nameHint: 'For you alone, it does not stand on the paper. For example: basic, or for the pastry shop.', language: 'The language of the document', languageHint: 'Any of them, whatever the language of this page.',
  vacancy: 'The vacancy, if there is one', vacancyHint: 'Copy the advertisement here, to see it beside the document and choose what to bring forward. It does not stand on the paper.', like: 'Begin from', fresh: 'from nothing', make: 'Make it',
  forVacancy: 'for a vacancy', base: 'basic', changedOn: (day: string) => `changed on ${formatDay('en', day)}`, aside: 'Set aside', back: 'Bring back', asideTitle: 'Set aside',
  whose: 'Whose idea it was', people: (p: Persons) => ({ participant: p.name, promoter: p.promoter || 'the promoter' }),
  idea: (p: Persons) => ({ participant: toOrOf(p, 'your idea', 'her idea', 'his idea', `${p.name}’s idea`), promoter: 'the promoter’s idea' }),
  history: 'What I did and learned', historyLead: 'Each line is written once and serves in all documents. Voluntary work, the family business and a short course count too.', historyNone: 'The way until today will appear here', historyHow: 'One thing is enough to begin: where, and what the role was. The rest can be added another time.',
  addHistory: 'Add a line', kind: 'What it is', kinds: { work: 'Work', voluntary: 'Voluntary or community', study: 'Learning', certificate: 'Certificate or licence' },
  what: 'The role, the subject, or the name of the certificate', where: 'Where', whereHint: 'The workplace, the school, or who gave the certificate', began: 'From when', beganHint: 'A year, or a month and a year: 2019, 5/2019. Not required.', ended: 'Until when', goesOn: 'Still goes on', did: 'What I did there', didHint: 'One thing a line, in numbers where there are any: 200 loaves a morning.', save: 'Save', change: 'Edit', remembered: (languages: string) => `written in ${languages}`,
  fromEpisodes: 'From what the mapping tells', person: 'Name and languages', personLead: 'How the name is written in each language, and how well each language is known.', nameIn: { he: 'The name in Hebrew', ar: 'The name in Arabic', en: 'The name in English' }, level: (name: string) => `${name}: how well`, levels: { mother_tongue: 'Mother tongue', fluent: 'Fluent', good: 'Good', basic: 'Basic' }, noLevel: 'not said', otherLanguages: 'Further languages',
  bring: 'Bring a CV from elsewhere', document: {
    pdf: 'Download PDF', docx: 'Download Word', json: 'Download JSON Resume', print: 'Print', preview: 'How it looks', own: 'The words of this document', headline: 'Headline', headlineHint: 'The trade or the role that is sought, in the words of the advertisement.', summary: 'A few words about myself', summaryHint: 'Two or three lines: the strength, the experience, what is sought. It goes without, too.',
    contact: 'How to reach', showPhone: 'Phone', showEmail: 'E-mail', showLocality: 'Town', noPhone: 'The file has no phone number.', noEmail: 'The file has no e-mail address.',
    choose: 'What stands on it, and in which order', chooseLead: 'What is not ticked is not on this document, and stays for others.', up: 'Up', save: 'Save',
    missing: 'What has no words in this language yet', missingLead: 'Nothing is translated by itself. It can be said here, or left out.', known: (words: string) => `Said: ${words}`, sayName: 'How the name is written', title: 'What it is called', line: 'A line that shows it', lineHint: 'Not required. What there was, in short.', story: (did: string) => `From the story: ${did}`,
    unasked: 'Worth reading again', unaskedLead: (p: Persons) => `An employer may not ask about these, and a CV does not need them. The decision is ${toOrOf(p, 'yours', 'hers', 'his', 'theirs')}.`,
    unaskedKinds: { age: 'age', family: 'family', identity: 'identity number', health: 'health', benefits: 'benefits', army: 'military profile or reserve duty', belonging: 'religion, nationality or origin' },
    vacancy: 'The vacancy', gaveIt: 'Who gave it', empty: 'The document is still empty', emptyHow: 'To have something to show, add a line to “What I did and learned”, or say what there is in this language too.', wordStrength: 'In other words',
  },
  brought: {
    title: 'Bring a CV', lead: 'If there is a CV in a JSON Resume file (resume.json), the work, learning and certificates can be taken from it. First it is shown, and only then taken.', file: 'The file', fileHint: 'resume.json, up to one megabyte. The file itself is not kept.', look: 'Show what is in it', wrong: 'This is not a JSON Resume file that can be read. Download it again from where it was made.', noFile: 'Please choose a file.', found: 'What is in the file', take: 'Take what is ticked', known: 'is written already', none: 'There is no work, learning or certificate in this file.', skills: (names: string) => `Skills in the file: ${names}. Their place is in the mapping, after a conversation.`, notTaken: 'The name, phone, address and picture in the file are not taken.',
  },
} satisfies Full

export const messages: { he: Full; ar: Full; en: Full } = { he, ar, en }
