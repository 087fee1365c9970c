import type { Shape } from '#src/language/shape.ts'

/** What the law says of each ground, and what can be written instead. */
const equal = {
  he: 'חוק שוויון ההזדמנויות בעבודה, התשמ״ח–1988, סעיפים 2 ו־8', ar: 'قانون تكافؤ الفرص في العمل، 1988، البندان 2 و8', en: 'Equal Opportunities in Employment Law, 1988, sections 2 and 8',
}

const he = {
  title: 'מה החוק אומר על המילים כאן', lead: 'בדיקה לפי כללים קבועים, שרואה מילים ולא כוונות. היא מזהירה, ומי שכותבים מחליטים.',
  fine: 'לא נמצאו מילים שהחוק אוסר.', found: 'נמצאו מילים שהחוק אוסר במשרה', hints: 'כדאי לשים לב', notPublished: 'עד שהן יתוקנו, או שיינתן טעם לכל אחת, המשרה לא מתפרסמת.',
  says: 'כתוב', line: 'החוק', instead: 'אפשר לכתוב', rule: 'כלל', answered: (by: string, day: string) => `נענה על ידי ${by} ב־${day}`,
  answer: 'המילים עומדות בכל זאת', reason: 'למה', reasonHint: 'החוק מתיר הבחנה רק כשאופייה או מהותה של העבודה מחייבים אותה. הטעם נשמר ונקרא בביקורת.', keep: 'לשמור את הטעם', refuse: 'המעסיק עומד על זה? לרשום בקשה שסירבנו לה',
  lines: {
    age: `${equal.he}: אסור להבחין מחמת גיל, גם במודעה.`, sex: `${equal.he}: אסור להבחין מחמת מין, ומודעה פונה לכל המינים.`, religion: `${equal.he}: אסור להבחין מחמת דת.`, nationality: `${equal.he}: אסור להבחין מחמת לאום.`,
    origin: `${equal.he}: אסור להבחין מחמת גזע או ארץ מוצא.`, residence: `${equal.he}: אסור להבחין מחמת מקום מגורים.`, army: 'חוק שוויון ההזדמנויות בעבודה, סעיף 2א: אסור לדרוש פרופיל צבאי. דרישה של שירות שאין לעבודה צורך בו עלולה להיות הפליה מחמת לאום או דת (סעיף 2).',
    pregnancy: `${equal.he}: אסור להבחין מחמת היריון או טיפולי פוריות.`, parenthood: `${equal.he}: אסור להבחין מחמת הורות.`, marital: `${equal.he}: אסור להבחין מחמת מעמד אישי.`, orientation: `${equal.he}: אסור להבחין מחמת נטייה מינית.`,
    reserve: `${equal.he}: אסור להבחין מחמת שירות מילואים, קריאה אליו או שירות צפוי.`, view: `${equal.he}: אסור להבחין מחמת השקפה או מפלגה.`, health: 'חוק שוויון זכויות לאנשים עם מוגבלות, התשנ״ח–1998, סעיף 8: אסור להפלות מחמת מוגבלות, וצריך להציע התאמות.', other: 'תמונה מגלה גיל, מין ומוצא, והעבודה לא צריכה אותה כדי לבחור.',
  },
  insteads: {
    age: 'מה העבודה דורשת: ניסיון, שעות, כושר גופני לדבר מסוים. „אין צורך בניסיון, מלמדים במקום״.', sex: 'את העבודה עצמה: „הרמה של עד 15 קילו״, „משמרות ערב״. ותואר בשתי הצורות.', religion: 'את השעות והימים של העבודה. מי שמתאים להם יפנה.', nationality: 'את מה שהעבודה דורשת, למשל שפה ורמתה.',
    origin: 'באיזו רמה צריך את השפה: „עברית טובה בדיבור, לקריאת הוראות פשוטות״.', residence: 'מתי צריך להגיע ואיך: „תחילת משמרת ב־6:00, יש הסעה מחיפה״.', army: 'את הכישורים: „רישיון נשק״, „ניסיון בניהול צוות״, „אישור ביטחוני לפי דין״.', pregnancy: 'לא כותבים על כך דבר. אם יש סיכון לבריאות, כותבים מהו התפקיד.', parenthood: 'את השעות: „8:00 עד 15:00, קבועות״, „משמרות שנמסרות שבועיים מראש״.',
    marital: 'לא כותבים ולא שואלים. אפשר לכתוב על שעות, נסיעות ולינה מחוץ לבית.', orientation: 'לא כותבים ולא שואלים.', reserve: 'לא כותבים ולא שואלים. שירות מילואים מוגן בחוק.', view: 'לא כותבים ולא שואלים.', health: 'מה עושים בעבודה: „עמידה של ארבע שעות עם הפסקות״, ומה אפשר להתאים.', other: '„קורות חיים בלי תמונה״.',
  },
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'ماذا يقول القانون عن الكلمات هنا', lead: 'فحص بحسب قواعد ثابتة، يرى الكلمات لا النوايا. هو ينبّه، ومن يكتب يقرّر.',
  fine: 'لم توجد كلمات يمنعها القانون.', found: 'وُجدت كلمات يمنعها القانون في إعلان وظيفة', hints: 'يجدر الانتباه', notPublished: 'إلى أن تُصحَّح، أو يُعطى سبب لكل منها، لا تُنشر الوظيفة.',
  says: 'مكتوب', line: 'القانون', instead: 'يمكن أن نكتب', rule: 'قاعدة', answered: (by: string, day: string) => `أجاب ${by} في ${day}`,
  answer: 'الكلمات تبقى رغم ذلك', reason: 'لماذا', reasonHint: 'يسمح القانون بالتمييز فقط حين يقتضيه طابع العمل أو جوهره. يُحفظ السبب ويُقرأ في المراجعة.', keep: 'حفظ السبب', refuse: 'هل يصرّ المشغّل؟ تسجيل طلب رفضناه',
  lines: {
    age: `${equal.ar}: يُمنع التمييز بسبب العمر، في الإعلان أيضًا.`, sex: `${equal.ar}: يُمنع التمييز بسبب الجنس، والإعلان يتوجّه إلى الجنسين.`, religion: `${equal.ar}: يُمنع التمييز بسبب الدين.`, nationality: `${equal.ar}: يُمنع التمييز بسبب القومية.`,
    origin: `${equal.ar}: يُمنع التمييز بسبب العرق أو بلد المنشأ.`, residence: `${equal.ar}: يُمنع التمييز بسبب مكان السكن.`, army: 'قانون تكافؤ الفرص في العمل، البند 2أ: يُمنع طلب البروفايل العسكري. وطلب خدمة لا يحتاجها العمل قد يكون تمييزًا بسبب القومية أو الدين (البند 2).',
    pregnancy: `${equal.ar}: يُمنع التمييز بسبب الحمل أو علاجات الخصوبة.`, parenthood: `${equal.ar}: يُمنع التمييز بسبب الأمومة أو الأبوّة.`, marital: `${equal.ar}: يُمنع التمييز بسبب الحالة الشخصية.`, orientation: `${equal.ar}: يُمنع التمييز بسبب الميل الجنسي.`,
    reserve: `${equal.ar}: يُمنع التمييز بسبب خدمة الاحتياط أو الاستدعاء إليها أو الخدمة المتوقعة.`, view: `${equal.ar}: يُمنع التمييز بسبب الرأي أو الحزب.`, health: 'قانون مساواة حقوق الأشخاص ذوي الإعاقة، 1998، البند 8: يُمنع التمييز بسبب الإعاقة، ويجب عرض ملاءمات.', other: 'الصورة تكشف العمر والجنس والأصل، والعمل لا يحتاجها كي يختار.',
  },
  insteads: {
    age: 'ما يتطلبه العمل: خبرة، ساعات، قدرة جسدية لأمر محدد. „لا حاجة إلى خبرة، نعلّم في المكان“.', sex: 'العمل نفسه: „رفع حتى 15 كيلوغرامًا“، „ورديات مسائية“. والمسمّى بالصيغتين.', religion: 'ساعات العمل وأيامه. من تلائمه يتوجّه.', nationality: 'ما يتطلبه العمل، مثل لغة ومستواها.',
    origin: 'بأي مستوى تلزم اللغة: „عبرية جيدة في الكلام، لقراءة تعليمات بسيطة“.', residence: 'متى يجب الوصول وكيف: „تبدأ الوردية في السادسة، وهناك سفريات من حيفا“.', army: 'المهارات: „رخصة سلاح“، „خبرة في إدارة فريق“، „تصريح أمني بحسب القانون“.', pregnancy: 'لا يُكتب شيء عن ذلك. إن كان هناك خطر على الصحة، يُكتب ما هو العمل.', parenthood: 'الساعات: „من 8:00 حتى 15:00، ثابتة“، „ورديات تُعلَن قبل أسبوعين“.',
    marital: 'لا يُكتب ولا يُسأل. يمكن الكتابة عن الساعات والسفر والمبيت خارج البيت.', orientation: 'لا يُكتب ولا يُسأل.', reserve: 'لا يُكتب ولا يُسأل. خدمة الاحتياط محمية في القانون.', view: 'لا يُكتب ولا يُسأل.', health: 'ماذا نفعل في العمل: „الوقوف أربع ساعات مع استراحات“، وما الذي يمكن ملاءمته.', other: '„سيرة ذاتية بدون صورة“.',
  },
} satisfies Messages

const en = {
  title: 'What the law says of the words here', lead: 'A check by fixed rules, which sees words and not intentions. It warns, and who writes decides.',
  fine: 'No words were found that the law forbids.', found: 'Words were found that the law forbids in a vacancy', hints: 'Worth a look', notPublished: 'Until they are mended, or a reason is given for each, the vacancy is not published.',
  says: 'It says', line: 'The law', instead: 'You can write', rule: 'rule', answered: (by: string, day: string) => `answered by ${by} on ${day}`,
  answer: 'The words stand all the same', reason: 'Why', reasonHint: 'The law allows a distinction only where the nature of the work demands it. The reason is kept, and read in an audit.', keep: 'Keep the reason', refuse: 'Does the employer insist? Record a request that we refused',
  lines: {
    age: `${equal.en}: no distinction by age, in an advertisement either.`, sex: `${equal.en}: no distinction by sex, and an advertisement speaks to all.`, religion: `${equal.en}: no distinction by religion.`, nationality: `${equal.en}: no distinction by nationality.`,
    origin: `${equal.en}: no distinction by race or country of origin.`, residence: `${equal.en}: no distinction by place of residence.`, army: 'Equal Opportunities in Employment Law, section 2A: an army profile must not be asked for. A demand for service that the work does not need may be a distinction by nationality or religion (section 2).',
    pregnancy: `${equal.en}: no distinction by pregnancy or fertility treatment.`, parenthood: `${equal.en}: no distinction by parenthood.`, marital: `${equal.en}: no distinction by personal status.`, orientation: `${equal.en}: no distinction by sexual orientation.`,
    reserve: `${equal.en}: no distinction by reserve duty, a call to it or service to come.`, view: `${equal.en}: no distinction by view or party.`, health: 'Equal Rights for Persons with Disabilities Law, 1998, section 8: no distinction by disability, and adjustments are to be offered.', other: 'A photo tells of age, sex and origin, and the work does not need it to choose.',
  },
  insteads: {
    age: 'What the work asks for: experience, hours, strength for one thing. “No experience needed, we teach on the job”.', sex: 'The work itself: “lifting up to 15 kilos”, “evening shifts”. And a title for all.', religion: 'The hours and days of the work. Whom they suit will come.', nationality: 'What the work asks for, such as a language and its level.',
    origin: 'At which level the language is needed: “good spoken Hebrew, for reading simple instructions”.', residence: 'When to be there and how: “the shift begins at 6:00, with transport from Haifa”.', army: 'The skills: “a weapon licence”, “experience in leading a team”, “clearance as the law asks for”.', pregnancy: 'Nothing is written of it. Where there is a risk to health, say what the work is.', parenthood: 'The hours: “8:00 to 15:00, fixed”, “shifts told two weeks ahead”.',
    marital: 'Nothing is written or asked. Hours, travel and nights away can be.', orientation: 'Nothing is written or asked.', reserve: 'Nothing is written or asked. Reserve duty is protected by law.', view: 'Nothing is written or asked.', health: 'What is done at work: “standing for four hours with breaks”, and what can be adjusted.', other: '“A CV without a photo”.',
  },
} satisfies Messages

export const messages = { he, ar, en }
