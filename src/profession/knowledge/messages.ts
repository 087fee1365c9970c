import type { Language } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'גוף הידע',
  lead: 'מה שיודעים בקידום תעסוקה, במקום אחד: לקרוא, לבדוק את עצמך ולכתוב מן השטח.',
  pages: { terms: 'מילון המקצוע', figures: 'נתונים עדכניים', checks: 'בדיקות ידע קצרות' },
  headings: {
    body: 'גוף הידע', essence: 'מהות התפקיד', processes: 'תהליכי העבודה', tools: 'כלים', skills: 'מיומנויות', values: 'ערכים', ethics: 'אתיקה',
    concepts: 'מושגי יסוד בתעסוקה', market: 'שוק העבודה: תחומים וסביבות', selection: 'שיטות מיון', digital: 'חיפוש עבודה דיגיטלי', culture: 'הערות תרבותיות מבפנים',
  },
  about: {
    body: 'על מה המקצוע נשען: תיאוריה ומחקר.', essence: 'מה התפקיד, ומה הוא איננו.', processes: 'מן ההיכרות ועד אחרי ההשמה.', tools: 'כלים שעובדים איתם בפגישה ובין פגישות.',
    skills: 'איך שואלים, משקפים, נותנים משוב.', values: 'במה מאמינים, ומה זה דורש.', ethics: 'גבולות, סודיות, דילמות.', concepts: 'המילים שמאחורי המספרים.',
    market: 'איך נראית העבודה בשטח, לפי תחום וסביבה. נכתב בידי מי שמכירים.', selection: 'מה קורה בין שליחת קורות החיים לתשובה.', digital: 'איפה ואיך מחפשים ברשת.',
    culture: 'מה כדאי לדעת על קהילה, מפי מי ששייכים לה.',
  },
  find: { label: 'חיפוש בגוף הידע, במילון ובבדיקות', go: 'לחפש', hint: 'בעברית, בערבית או באנגלית', title: (q: string) => `מה נמצא על "${q}"`, none: 'לא נמצא דבר על זה', noneHow: 'אפשר לנסות מילה אחת, או את המילה בשפה אחרת.', all: 'לכל הכותרות', terms: 'במילון', entries: 'בגוף הידע', checks: 'בבדיקות הידע', figures: 'בנתונים' },
  empty: { title: 'גוף הידע עוד ריק', how: 'כשיהיו כאן ערכים, הם יעמדו לפי כותרות: מהות התפקיד, תהליכים, כלים, אתיקה ועוד. המילון ובדיקות הידע כבר כאן.', notes: 'עוד לא נכתבה כאן הערה', notesHow: 'מי שמכירים מקרוב כותבים ראשונים.' },
  begin: { title: 'להתחיל מן הבסיס של אופק', how: 'ערכים כתובים בשלוש שפות ונתונים ראשונים ייכנסו לכאן. אפשר לערוך אותם, להוסיף ולהניח בצד.', go: 'להביא את הבסיס', more: 'יש בבסיס של אופק ערכים שעוד אינם כאן.' },
  entries: (n: number) => plural('he', n, { one: 'ערך אחד', two: 'שני ערכים', other: '# ערכים' }),
  write: { entry: 'ערך חדש', market: 'הערה על תחום או סביבת עבודה', culture: 'הערה תרבותית', note: 'לכתוב הערה', edit: 'עריכה', save: 'לשמור', add: 'להוסיף', title: 'כתיבה', back: 'להחזיר לרשימה', aside: 'להניח בצד', asideHow: 'לא יוצג עוד ברשימות ובחיפוש. אפשר להחזיר.' },
  fields: {
    heading: 'תחת איזו כותרת', title: 'כותרת', body: 'הטקסט', bodyHint: 'שורה ריקה מפרידה פסקאות. שורה שמתחילה ב„- ” היא פריט ברשימה.', aboutMarket: 'על איזה תחום או סביבת עבודה', aboutCulture: 'על איזו קהילה', about: 'על מה זה (לא חובה)',
    belonging: 'מאיפה זה מוכר לי: השייכות שלי', belongingHint: 'רק מה שנוח לומר. זה מוצג ליד ההערה.', sources: 'מקורות', sourcesHint: 'מקור אחד בכל שורה.', criteria: 'אמות מידה קשורות', criteriaHint: 'קוד מן הסטנדרט, למשל STD-C3. אפשר כמה, עם פסיק.', lookAgainOn: 'לחזור ולבדוק עד',
    languagesHint: 'אפשר להתחיל בשפה אחת ולהשלים אחר כך.', noNames: 'כותבים על עבודה ועל קהילה, לא על אנשים: בלי שמות ובלי פרטים שמזהים.',
  },
  entry: {
    sources: 'מקורות', criteria: 'קשור לאמות המידה', written: (by: string) => `נכתב בידי ${by}`, changed: (by: string, day: string) => `עודכן ב־${day}, ${by}`, basis: 'מן הבסיס של אופק', lookAgain: (day: string) => `לחזור ולבדוק עד ${day}`,
    due: (day: string) => `הגיע הזמן לבדוק שוב: התאריך לבדיקה היה ${day}. ייתכן שמשהו כבר אינו נכון.`, dueShort: 'לבדוק שוב', from: 'מפי', aboutWhat: 'על', aside: (day: string) => `הונח בצד ב־${day}`, asideList: 'הונחו בצד', others: 'גם תחת הכותרת הזאת', missing: (languages: string) => `עוד לא נכתב: ${languages}`,
  },
  terms: { lead: 'המילים של המקצוע בשלוש השפות, עם הסבר פשוט.', look: 'חיפוש במילון', also: 'מילון המקצוע', what: 'במילים פשוטות', none: 'אין במילון מילה כזאת', all: 'לכל המילון' },
  figures: {
    lead: 'המספרים שעומדים מאחורי שיחות על שכר, כל אחד עם יום, מקור ומי עדכן. מה שנרשם נשאר; תיקון הוא רישום חדש.', today: (day: string) => `נכון ל־${day}`, what: 'הנתון', value: 'הערך', from: 'בתוקף מ', source: 'המקור', by: 'מי רשם ומתי', history: 'מה היה ומה צפוי', toVerify: 'לבדיקת המרכז', verified: 'נבדק מול המקור', old: (day: string) => `היה צריך להיבדק עד ${day}`, none: 'עוד לא נרשם', where: 'איפה מתפרסם', coming: 'צפוי', replaced: 'תוקן', unit: { shekels: (n: string) => `${n}\u00a0₪`, percent: (n: string) => `${n}%`, index: (n: string) => n },
    record: 'לרשום נתון', kind: 'איזה נתון', note: 'הערה', isVerified: 'בדקתי מול מקום הפרסום', sourceHint: 'מי נותן את המספר ואיפה הוא מתפרסם', save: 'לרשום', summary: 'נתונים עדכניים', recorded: (by: string, day: string) => `${by}, ${day}`,
    kinds: { minimum_month: 'שכר מינימום לחודש', minimum_hour: 'שכר מינימום לשעה', adjusted_minimum: 'שכר מינימום מותאם', average_month: 'שכר ממוצע לחודש', median_month: 'שכר חציוני לחודש', price_index: 'מדד המחירים לצרכן', unemployment: 'שיעור האבטלה' },
    places: { minimum_month: 'המוסד לביטוח לאומי', minimum_hour: 'המוסד לביטוח לאומי', adjusted_minimum: 'משרד העבודה: שכר מינימום מותאם לעובדים עם מוגבלות', average_month: 'המוסד לביטוח לאומי והלשכה המרכזית לסטטיסטיקה', median_month: 'הלשכה המרכזית לסטטיסטיקה, סקר הכנסות', price_index: 'הלשכה המרכזית לסטטיסטיקה', unemployment: 'הלשכה המרכזית לסטטיסטיקה, סקר כוח אדם' },
  },
  checks: {
    lead: 'שאלה קצרה, תשובה, והסבר מיד. התשובות שלך גלויות רק לך, אין ציון, ואפשר לנסות שוב.', answer: 'לענות', again: 'לנסות שוב', fits: 'מתאים', fitsNot: 'פחות מתאים', chosen: 'בחרת', right: 'התשובה מתאימה. הנה למה:', notRight: 'לא בדיוק. הנה מה שכדאי לחשוב עליו:', next: 'לשאלה הבאה', list: 'כל השאלות', notYet: 'עוד לא', did: 'ענית', several: 'אפשר לבחור כמה תשובות', one: 'תשובה אחת', criterion: 'אמת מידה', options: 'התשובה שלך',
    done: (n: number, of: number) => `ענית על ${n} מתוך ${of}`, times: (n: number) => plural('he', n, { one: 'פעם אחת', two: 'פעמיים', other: '# פעמים' }), last: (day: string) => `בפעם האחרונה ב־${day}`,
  },
}

export type Messages = Shape<typeof he>

const ar = {
  title: 'بنية المعرفة',
  lead: 'ما نعرفه في تعزيز التشغيل، في مكان واحد: للقراءة ولفحص الذات وللكتابة من الميدان.',
  pages: { terms: 'قاموس المهنة', figures: 'معطيات محدَّثة', checks: 'فحوص معرفة قصيرة' },
  headings: {
    body: 'أسس المعرفة', essence: 'جوهر الدور', processes: 'مسارات العمل', tools: 'أدوات', skills: 'مهارات', values: 'قيم', ethics: 'أخلاقيات المهنة',
    concepts: 'مفاهيم أساسية في التشغيل', market: 'سوق العمل: مجالات وبيئات', selection: 'طرق الفرز والاختيار', digital: 'البحث الرقمي عن عمل', culture: 'ملاحظات ثقافية من الداخل',
  },
  about: {
    body: 'على ماذا تستند المهنة: نظرية وبحث.', essence: 'ما هو الدور، وما ليس هو.', processes: 'من التعارف وحتى ما بعد التنسيب للعمل.', tools: 'أدوات نعمل بها في اللقاء وبين اللقاءات.',
    skills: 'كيف نسأل ونعكس الكلام ونعطي تغذية راجعة.', values: 'بماذا نؤمن، وماذا يتطلّب ذلك.', ethics: 'حدود وسرّية ومعضلات.', concepts: 'الكلمات التي خلف الأرقام.',
    market: 'كيف يبدو العمل في الميدان، بحسب المجال والبيئة. يكتبه من يعرفونه.', selection: 'ماذا يحدث بين إرسال السيرة الذاتية والجواب.', digital: 'أين نبحث في الشبكة وكيف.',
    culture: 'ما يجدر معرفته عن مجتمع، بلسان من ينتمون إليه.',
  },
  find: { label: 'بحث في بنية المعرفة والقاموس والفحوص', go: 'بحث', hint: 'بالعربية أو العبرية أو الإنجليزية', title: (q: string) => `ما وُجد عن "${q}"`, none: 'لم يوجد شيء عن هذا', noneHow: 'يمكن تجربة كلمة واحدة، أو الكلمة بلغة أخرى.', all: 'إلى كل العناوين', terms: 'في القاموس', entries: 'في بنية المعرفة', checks: 'في فحوص المعرفة', figures: 'في المعطيات' },
  empty: { title: 'بنية المعرفة ما زالت فارغة', how: 'حين تُكتب مقالات ستقف هنا تحت عناوين: جوهر الدور، المسارات، الأدوات، الأخلاقيات وغيرها. القاموس والفحوص موجودان هنا بالفعل.', notes: 'لم تُكتب هنا ملاحظة بعد', notesHow: 'من يعرفون عن قرب يكتبون أولًا.' },
  begin: { title: 'البدء من أساس أوفيك', how: 'تدخل إلى هنا مقالات مكتوبة بثلاث لغات ومعطيات أولى. يمكن تعديلها والإضافة إليها ووضعها جانبًا.', go: 'إحضار الأساس', more: 'في أساس أوفيك مقالات ليست هنا بعد.' },
  entries: (n: number) => plural('ar', n, { one: 'مقالة واحدة', two: 'مقالتان', few: '# مقالات', many: '# مقالة', other: '# مقالة' }),
  write: { entry: 'مقالة جديدة', market: 'ملاحظة عن مجال أو بيئة عمل', culture: 'ملاحظة ثقافية', note: 'كتابة ملاحظة', edit: 'تعديل', save: 'حفظ', add: 'إضافة', title: 'كتابة', back: 'إعادة إلى القائمة', aside: 'وضع جانبًا', asideHow: 'لن تظهر في القوائم والبحث. يمكن إعادتها.' },
  fields: {
    heading: 'تحت أي عنوان', title: 'العنوان', body: 'النص', bodyHint: 'سطر فارغ يفصل بين الفقرات. سطر يبدأ بـ "- " هو بند في قائمة.', aboutMarket: 'عن أي مجال أو بيئة عمل', aboutCulture: 'عن أي مجتمع', about: 'عن ماذا (غير ملزم)',
    belonging: 'من أين أعرف: انتمائي', belongingHint: 'فقط ما يُريح قوله. يظهر بجانب الملاحظة.', sources: 'مصادر', sourcesHint: 'مصدر واحد في كل سطر.', criteria: 'معايير ذات صلة', criteriaHint: 'رمز من المعيار المهني، مثلًا STD-C3. يمكن كتابة عدّة رموز بفاصلة.', lookAgainOn: 'مراجعة حتى',
    languagesHint: 'يمكن البدء بلغة واحدة والإكمال لاحقًا.', noNames: 'نكتب عن عمل وعن مجتمع، لا عن أشخاص: بلا أسماء وبلا تفاصيل تكشف الهوية.',
  },
  entry: {
    sources: 'مصادر', criteria: 'مرتبط بالمعايير', written: (by: string) => `كتابة: ${by}`, changed: (by: string, day: string) => `تحديث في ${day}، ${by}`, basis: 'من أساس أوفيك', lookAgain: (day: string) => `مراجعة حتى ${day}`,
    due: (day: string) => `حان وقت المراجعة: كان الموعد ${day}. قد يكون شيء ما لم يعد صحيحًا.`, dueShort: 'يحتاج مراجعة', from: 'بلسان', aboutWhat: 'عن', aside: (day: string) => `وُضعت جانبًا في ${day}`, asideList: 'وُضعت جانبًا', others: 'تحت هذا العنوان أيضًا', missing: (languages: string) => `لم يُكتب بعد: ${languages}`,
  },
  terms: { lead: 'كلمات المهنة باللغات الثلاث، مع شرح بسيط.', look: 'بحث في القاموس', also: 'قاموس المهنة', what: 'بكلمات بسيطة', none: 'لا كلمة كهذه في القاموس', all: 'إلى كل القاموس' },
  figures: {
    lead: 'الأرقام التي خلف الحديث عن الأجور، لكل منها يوم ومصدر ومن حدّثها. ما سُجّل يبقى؛ والتصحيح تسجيل جديد.', today: (day: string) => `صحيح ليوم ${day}`, what: 'المعطى', value: 'القيمة', from: 'ساري من', source: 'المصدر', by: 'من سجّل ومتى', history: 'ما كان وما سيأتي', toVerify: 'ليفحصه المركز', verified: 'فُحص مقابل المصدر', old: (day: string) => `كان يجب فحصه حتى ${day}`, none: 'لم يُسجَّل بعد', where: 'أين يُنشر', coming: 'سيأتي', replaced: 'صُحّح', unit: { shekels: (n: string) => `${n}\u00a0₪`, percent: (n: string) => `${n}%`, index: (n: string) => n },
    record: 'تسجيل معطى', kind: 'أي معطى', note: 'ملاحظة', isVerified: 'فحصتُ مقابل مكان النشر', sourceHint: 'من يعطي الرقم وأين يُنشر', save: 'تسجيل', summary: 'معطيات محدَّثة', recorded: (by: string, day: string) => `${by}، ${day}`,
    kinds: { minimum_month: 'الحد الأدنى للأجور شهريًا', minimum_hour: 'الحد الأدنى للأجور لساعة', adjusted_minimum: 'الحد الأدنى الملاءَم', average_month: 'معدَّل الأجور شهريًا', median_month: 'الأجر الوسيط شهريًا', price_index: 'مؤشر أسعار المستهلك', unemployment: 'نسبة البطالة' },
    places: { minimum_month: 'مؤسسة التأمين الوطني', minimum_hour: 'مؤسسة التأمين الوطني', adjusted_minimum: 'وزارة العمل: حد أدنى ملاءَم للعاملين ذوي الإعاقة', average_month: 'مؤسسة التأمين الوطني ودائرة الإحصاء المركزية', median_month: 'دائرة الإحصاء المركزية، مسح الدخل', price_index: 'دائرة الإحصاء المركزية', unemployment: 'دائرة الإحصاء المركزية، مسح القوى العاملة' },
  },
  checks: {
    lead: 'سؤال قصير، إجابة، وشرح فوري. إجاباتك تظهر لك وحدك، لا علامات، ويمكن المحاولة ثانية.', answer: 'الإجابة', again: 'محاولة أخرى', fits: 'مناسب', fitsNot: 'أقلّ ملاءمة', chosen: 'اختيارك', right: 'الإجابة مناسبة. وهذا هو السبب:', notRight: 'ليس تمامًا. هذا ما يجدر التفكير فيه:', next: 'إلى السؤال التالي', list: 'كل الأسئلة', notYet: 'ليس بعد', did: 'أُجيب', several: 'يمكن اختيار أكثر من إجابة', one: 'إجابة واحدة', criterion: 'المعيار', options: 'إجابتك',
    done: (n: number, of: number) => `أُجيب عن ${n} من ${of}`, times: (n: number) => plural('ar', n, { one: 'مرّة واحدة', two: 'مرّتان', few: '# مرّات', many: '# مرّة', other: '# مرّة' }), last: (day: string) => `آخر مرّة في ${day}`,
  },
} satisfies Messages

const en = {
  title: 'The body of knowledge',
  lead: 'What is known in employment promotion, in one place: to read, to check oneself, and to write from the field.',
  pages: { terms: 'Glossary', figures: 'Current figures', checks: 'Short checks of knowledge' },
  headings: {
    body: 'Foundations', essence: 'Essence of the role', processes: 'Work processes', tools: 'Tools', skills: 'Skills', values: 'Values', ethics: 'Ethics',
    concepts: 'Basic concepts of employment', market: 'Labour market: fields and environments', selection: 'Selection methods', digital: 'Digital job search', culture: 'Cultural notes from within',
  },
  about: {
    body: 'What the profession rests on: theory and research.', essence: 'What the role is, and what it is not.', processes: 'From getting acquainted to after the placement.', tools: 'Tools for the meeting and between meetings.',
    skills: 'How to ask, to mirror, to give feedback.', values: 'What we believe, and what it asks of us.', ethics: 'Limits, confidentiality, dilemmas.', concepts: 'The words behind the numbers.',
    market: 'What work looks like on the ground, by field and environment. Written by those who know it.', selection: 'What happens between sending a CV and the answer.', digital: 'Where and how to search online.',
    culture: 'What is worth knowing of a community, from those who belong to it.',
  },
  find: { label: 'Search the body of knowledge, the glossary and the checks', go: 'Search', hint: 'In Hebrew, Arabic or English', title: (q: string) => `What was found on "${q}"`, none: 'Nothing was found on this', noneHow: 'Try a single word, or the word in another language.', all: 'All headings', terms: 'In the glossary', entries: 'In the body of knowledge', checks: 'In the checks of knowledge', figures: 'In the figures' },
  empty: { title: 'The body of knowledge is still empty', how: 'Entries will stand here under their headings: the essence of the role, processes, tools, ethics and more. The glossary and the checks are here already.', notes: 'No note has been written here yet', notesHow: 'Those who know it closely write first.' },
  begin: { title: 'Begin from the basis of Ofek', how: 'Entries written in three languages and first figures will be brought in. They can be edited, added to and set aside.', go: 'Bring the basis in', more: 'The basis of Ofek has entries that are not here yet.' },
  entries: (n: number) => plural('en', n, { one: 'one entry', other: '# entries' }),
  write: { entry: 'New entry', market: 'Note on a field or work environment', culture: 'Cultural note', note: 'Write a note', edit: 'Edit', save: 'Save', add: 'Add', title: 'Writing', back: 'Bring back to the list', aside: 'Set aside', asideHow: 'It will no longer stand in lists and search. It can be brought back.' },
  fields: {
    heading: 'Under which heading', title: 'Title', body: 'Text', bodyHint: 'An empty line parts paragraphs. A line that begins with "- " is an item of a list.', aboutMarket: 'Which field or work environment', aboutCulture: 'Which community', about: 'What it is about (optional)',
    belonging: 'How I know: my belonging', belongingHint: 'Only what you like to say. It is shown beside the note.', sources: 'Sources', sourcesHint: 'One source a line.', criteria: 'Related criteria', criteriaHint: 'A code of the standard, such as STD-C3. Several are parted by a comma.', lookAgainOn: 'Look at again by',
    languagesHint: 'Begin with one language and add the others later.', noNames: 'Write about work and a community, not about people: no names and nothing that identifies anyone.',
  },
  entry: {
    sources: 'Sources', criteria: 'Related criteria', written: (by: string) => `Written by ${by}`, changed: (by: string, day: string) => `Updated on ${day}, ${by}`, basis: 'From the basis of Ofek', lookAgain: (day: string) => `Look at again by ${day}`,
    due: (day: string) => `Time to look at this again: the day for it was ${day}. Something may no longer be true.`, dueShort: 'look at again', from: 'From', aboutWhat: 'About', aside: (day: string) => `Set aside on ${day}`, asideList: 'Set aside', others: 'Also under this heading', missing: (languages: string) => `Not written yet: ${languages}`,
  },
  terms: { lead: 'The words of the profession in the three languages, with a plain explanation.', look: 'Search the glossary', also: 'Glossary', what: 'In plain words', none: 'The glossary has no such word', all: 'The whole glossary' },
  figures: {
    lead: 'The numbers behind talks about pay, each with its day, its source and who recorded it. What is recorded stays; a correction is a new record.', today: (day: string) => `As of ${day}`, what: 'Figure', value: 'Value', from: 'In effect from', source: 'Source', by: 'Recorded by, on', history: 'What was and what is to come', toVerify: 'for the centre to verify', verified: 'checked against the source', old: (day: string) => `was to be checked by ${day}`, none: 'Not recorded yet', where: 'Where it is published', coming: 'to come', replaced: 'corrected', unit: { shekels: (n: string) => `NIS ${n}`, percent: (n: string) => `${n}%`, index: (n: string) => n },
    record: 'Record a figure', kind: 'Which figure', note: 'Note', isVerified: 'I checked it against its place of publication', sourceHint: 'Who gives the number and where it is published', save: 'Record', summary: 'Current figures', recorded: (by: string, day: string) => `${by}, ${day}`,
    kinds: { minimum_month: 'Minimum wage, a month', minimum_hour: 'Minimum wage, an hour', adjusted_minimum: 'Adjusted minimum wage', average_month: 'Average wage, a month', median_month: 'Median wage, a month', price_index: 'Consumer price index', unemployment: 'Unemployment rate' },
    places: { minimum_month: 'National Insurance Institute', minimum_hour: 'National Insurance Institute', adjusted_minimum: 'Ministry of Labour: adjusted minimum wage for workers with disabilities', average_month: 'National Insurance Institute and Central Bureau of Statistics', median_month: 'Central Bureau of Statistics, income survey', price_index: 'Central Bureau of Statistics', unemployment: 'Central Bureau of Statistics, labour force survey' },
  },
  checks: {
    lead: 'A short question, an answer, and the explanation at once. Your answers are seen by you alone, there is no mark, and you may try again.', answer: 'Answer', again: 'Try again', fits: 'fits', fitsNot: 'fits less', chosen: 'your choice', right: 'The answer fits. Here is why:', notRight: 'Not quite. Here is what to think about:', next: 'Next question', list: 'All questions', notYet: 'not yet', did: 'answered', several: 'More than one answer may be chosen', one: 'One answer', criterion: 'Criterion', options: 'Your answer',
    done: (n: number, of: number) => `${n} of ${of} answered`, times: (n: number) => plural('en', n, { one: 'once', two: 'twice', other: '# times' }), last: (day: string) => `last on ${day}`,
  },
} satisfies Messages

export const messages: Record<Language, Messages> = { he, ar, en }
