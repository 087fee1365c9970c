import type { Shape } from '#src/language/shape.ts'

const he = {
  title: 'נוסחי ההסכמה', lead: 'מה נשאלים משתתפים, מטרה מטרה, בשלוש שפות. כאן יש רק נוסחים: מי ענו ומה ענו, רואים בתיקים בלבד.',
  open: 'הנוסח והטיוטה', inForce: (n: number, day: string) => `נוסח ${n}, נשאל מ־${day}`, upcoming: (n: number, day: string) => `נוסח ${n} פורסם, ויישאל מ־${day}`, drafted: 'יש טיוטה',
  now: 'הנוסח שבתוקף', by: (name: string) => `פורסם בידי ${name}`, later: 'פורסם ועוד לא בתוקף', againAsked: 'מי שהסכימו לנוסח קודם נשאלים שוב.', notAgain: 'מי שהסכימו לנוסח קודם לא נשאלים שוב.',
  draft: 'טיוטה לנוסח חדש', draftLead: 'כותבים כפי שאומרים לאדם: מה ייעשה, מי רואה, מה קורה אם אומרים לא, ושאפשר לשנות בכל יום. איש לא נשאל לפי הטיוטה.', heading: { he: 'כותרת בעברית', ar: 'כותרת בערבית', en: 'כותרת באנגלית' }, body: { he: 'הנוסח בעברית', ar: 'הנוסח בערבית', en: 'הנוסח באנגלית' }, save: 'שמירת הטיוטה',
  changes: 'מה משתנה', changesLead: 'לעומת הנוסח האחרון שפורסם: מילה שנמחקה בקו חוצה, מילה שנוספה בקו תחתון.', same: 'אין שינוי',
  publish: 'פרסום', effectiveOn: 'מאיזה יום נשאלים כך', askAgain: 'מה עם מי שכבר הסכימו?',
  again: 'לשאול אותם שוב', againHint: 'בתיק של כל מי שהסכימו לנוסח קודם יופיע ״לקרוא יחד ולענות״, אצל המלווים ובעמוד האישי. עד שעונים, מה שהוסכם עומד.',
  stands: 'לא לשאול שוב', standsHint: 'מה שהוסכם עומד. בעמוד ההסכמות כתוב לאיזה נוסח האדם הסכים, ואפשר לקרוא אותו.', others: 'מי שעוד לא נשאלו, ומי שסירבו או ביטלו, רואים את הנוסח החדש כשנשאלים.',
  sure: 'קראתי את הנוסח בשלוש השפות, והוא אומר אותו דבר', final: 'נוסח שפורסם לא משתנה עוד. אפשר תמיד לפרסם אחד חדש אחריו.', publishNow: 'לפרסם', drop: 'להסיר את הטיוטה',
  past: 'נוסחים קודמים', version: (n: number) => `נוסח ${n}`, from: (day: string) => `נשאל מ־${day}`,
  earlier: (n: number) => `ההסכמה ניתנה לנוסח ${n}. היא עומדת, והנוסח החדש לא נשאל מחדש.`, ask_again: (n: number) => `ההסכמה ניתנה לנוסח ${n}. בינתיים נכתב נוסח חדש, וכדאי לקרוא אותו יחד ולענות שוב. עד אז מה שהוסכם עומד.`,
  ownAskAgain: (n: number) => `ההסכמה שלך ניתנה לנוסח ${n}. בינתיים נכתב נוסח חדש: אפשר לקרוא אותו ולענות שוב. עד אז מה שהסכמת לו עומד.`, agreed: (n: number) => `הנוסח שעליו נענתה תשובה קודמת: נוסח ${n}`,
}
export type ConsentWordingMessages = Shape<typeof he>
const ar = {
  title: 'صيغ الموافقات', lead: 'ما يُسأل عنه المشاركون، غرضًا غرضًا، بثلاث لغات. هنا الصيغ فقط: من أجاب وبماذا يظهر في الملفات وحدها.',
  open: 'الصيغة والمسودّة', inForce: (n: number, day: string) => `الصيغة ${n}، تُطرح منذ ${day}`, upcoming: (n: number, day: string) => `نُشرت الصيغة ${n} وستُطرح من ${day}`, drafted: 'توجد مسودّة',
  now: 'الصيغة السارية', by: (name: string) => `نشر: ${name}`, later: 'نُشرت ولم تسرِ بعد', againAsked: 'من وافقوا على صيغة سابقة يُسألون من جديد.', notAgain: 'من وافقوا على صيغة سابقة لا يُسألون من جديد.',
  draft: 'مسودّة لصيغة جديدة', draftLead: 'نكتب كما نقول للشخص: ماذا سيُفعل، ومن يطّلع، وماذا يحدث عند الرفض، وأن التغيير ممكن في أي يوم. لا يُسأل أحد بحسب المسودّة.', heading: { he: 'العنوان بالعبرية', ar: 'العنوان بالعربية', en: 'العنوان بالإنجليزية' }, body: { he: 'الصيغة بالعبرية', ar: 'الصيغة بالعربية', en: 'الصيغة بالإنجليزية' }, save: 'حفظ المسودّة',
  changes: 'ما الذي يتغيّر', changesLead: 'مقارنة بآخر صيغة نُشرت: الكلمة المحذوفة مشطوبة، والمضافة تحتها خط.', same: 'لا تغيير',
  publish: 'النشر', effectiveOn: 'من أي يوم تُطرح هكذا', askAgain: 'ماذا عمّن وافقوا سابقًا؟',
  again: 'نسألهم من جديد', againHint: 'في ملف كل من وافق على صيغة سابقة يظهر ”تُقرأ معًا ثم تُجاب“، لدى المرافقين وفي الصفحة الشخصية. وحتى الإجابة يبقى ما اتُّفق عليه قائمًا.',
  stands: 'لا نسألهم من جديد', standsHint: 'يبقى ما اتُّفق عليه قائمًا. في صفحة الموافقات مكتوب على أي صيغة وافق الشخص، ويمكن قراءتها.', others: 'من لم يُسألوا بعد، ومن رفضوا أو ألغوا، يرون الصيغة الجديدة حين يُسألون.',
  sure: 'قرأت الصيغة باللغات الثلاث، وهي تقول الشيء نفسه', final: 'الصيغة المنشورة لا تتغيّر بعد ذلك. ويمكن دائمًا نشر صيغة جديدة بعدها.', publishNow: 'نشر', drop: 'إزالة المسودّة',
  past: 'صيغ سابقة', version: (n: number) => `الصيغة ${n}`, from: (day: string) => `تُطرح منذ ${day}`,
  earlier: (n: number) => `مُنحت الموافقة على الصيغة ${n}. وهي قائمة، ولا تُطرح الصيغة الجديدة من جديد.`, ask_again: (n: number) => `مُنحت الموافقة على الصيغة ${n}. في هذه الأثناء كُتبت صيغة جديدة، ومن الأفضل قراءتها معًا والإجابة من جديد. وحتى ذلك يبقى ما اتُّفق عليه قائمًا.`,
  ownAskAgain: (n: number) => `موافقتك أُعطيت على الصيغة ${n}. في هذه الأثناء كُتبت صيغة جديدة: يمكن قراءتها والإجابة من جديد. وحتى ذلك تبقى موافقتك قائمة.`, agreed: (n: number) => `الصيغة التي أُجيب عنها سابقًا: الصيغة ${n}`,
} satisfies ConsentWordingMessages
const en = {
  title: 'Wordings of the consents', lead: 'What participants are asked, purpose by purpose, in three languages. Only wordings stand here: who answered, and what, is seen in the files alone.',
  open: 'The wording and its draft', inForce: (n: number, day: string) => `Wording ${n}, asked since ${day}`, upcoming: (n: number, day: string) => `Wording ${n} is published and will be asked from ${day}`, drafted: 'there is a draft',
  now: 'The wording in force', by: (name: string) => `published by ${name}`, later: 'Published, not yet in force', againAsked: 'Those who agreed to an earlier wording are asked again.', notAgain: 'Those who agreed to an earlier wording are not asked again.',
  draft: 'Draft of a new wording', draftLead: 'Write as it is said to a person: what will be done, who sees it, what happens when they say no, and that it can be changed on any day. Nobody is asked by a draft.', heading: { he: 'Title in Hebrew', ar: 'Title in Arabic', en: 'Title in English' }, body: { he: 'Wording in Hebrew', ar: 'Wording in Arabic', en: 'Wording in English' }, save: 'Save the draft',
  changes: 'What changes', changesLead: 'Beside the wording published last: a word that goes is struck through, one that comes is underlined.', same: 'No change',
  publish: 'Publishing', effectiveOn: 'From which day it is asked', askAgain: 'What of those who agreed already?',
  again: 'Ask them again', againHint: 'In the file of everyone who agreed to an earlier wording it says “to read together and answer”, for whoever accompanies them and on their own page. Until they answer, what was agreed stands.',
  stands: 'Do not ask again', standsHint: 'What was agreed stands. The consents page says to which wording the person agreed, and it can be read.', others: 'Those who were not asked yet, and those who refused or withdrew, see the new wording when they are asked.',
  sure: 'I read the wording in all three languages, and they say the same', final: 'A published wording never changes. A new one can always follow.', publishNow: 'Publish', drop: 'Let the draft go',
  past: 'Earlier wordings', version: (n: number) => `Wording ${n}`, from: (day: string) => `asked since ${day}`,
  earlier: (n: number) => `The consent was given to wording ${n}. It stands, and the new wording is not asked anew.`, ask_again: (n: number) => `The consent was given to wording ${n}. A new wording was written since: please read it together and answer again. Until then what was agreed stands.`,
  ownAskAgain: (n: number) => `Your consent was given to wording ${n}. A new wording was written since: you can read it and answer again. Until then what you agreed to stands.`, agreed: (n: number) => `The wording that was answered before: wording ${n}`,
} satisfies ConsentWordingMessages
export const messages = { he, ar, en }
