import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'
import type { IncomingField } from './incoming.ts'
import { messages as vacancyMessages } from './messages.ts'

/** What the fields of a file are called: as in the form, and the few that only a file has. */
const fields = (language: 'he' | 'ar' | 'en', more: { key: string; languages: string }): Record<IncomingField, string> => {
  const f = vacancyMessages[language].fields
  return {
    key: more.key, employer: f.employer, title: f.title, description: f.description, language: f.language, locality: f.locality, address: f.address, hoursFrom: f.hoursFrom, hoursTo: f.hoursTo, days: f.days, shifts: f.shifts, hoursWords: f.hoursWords, payFrom: f.payFrom, payTo: f.payTo,
    payBasis: f.payBasis, paySaidOn: f.paySaidOn, payWords: f.payWords, transport: f.transport, transportWords: f.transportWords, rights: f.rights, conditions: f.conditions, accessibility: f.accessibility, accessibilityWords: f.accessibilityWords, languages: more.languages, languagesWords: f.languagesWords,
    horizon: f.horizon, needed: f.needed, learnedThere: f.learnedThere, chosenBy: f.chosenBy, chosenWords: f.chosenWords, posts: f.posts, openUntil: f.openUntil,
  }
}

const he = {
  title: 'להביא קובץ של משרות', lead: 'טבלה (CSV או XLSX), XML, או JobPosting של schema.org: כקובץ, או מודבק. קודם רואים מה יקרה, ואז קולטים. שום דבר לא נמשך מן הרשת.',
  file: 'קובץ', fileHint: 'עד 5 מגה ועד 1,000 משרות', paste: 'או להדביק כאן', pasteHint: 'JSON של JobPosting, או המקור של עמוד שיש בו', read: 'לקרוא', past: 'קבצים קודמים', nonePast: 'עוד לא הובא קובץ.', waits: 'מחכה למבט', taken: (day: string) => `נקלט ב־${day}`,
  xmlTitle: 'איך נראה XML', xmlHow: 'הרכיבים נקראים כמו השדות שלנו. רשימות מופרדות בפסיקים או חוזרות. קובץ שמגדיר DTD או ישויות לא נקרא.',
  look: 'מה יקרה', lookLead: 'עוד לא נכתב דבר.', source: 'שם המקור', sourceHint: 'כדי שאותה משרה תוכר בפעם הבאה, לפי המזהה שלה. ריק: כל משרה נוספת כחדשה.', whole: 'הקובץ הוא כל מה שיש למקור', wholeHint: 'משרות פתוחות של המקור שאינן בקובץ ייסגרו.', columnsTitle: 'איזו עמודה היא מה', none: 'אין', keepMapping: 'לקרוא כך',
  ready: (n: number) => plural('he', n, { one: 'משרה אחת מוכנה לקליטה', two: 'שתי משרות מוכנות לקליטה', other: '# משרות מוכנות לקליטה' }), again: (n: number) => plural('he', n, { one: 'אחת מהן כבר כאן ותתעדכן', two: 'שתיים מהן כבר כאן ויתעדכנו', other: '# מהן כבר כאן ויתעדכנו' }),
  rejected: (n: number) => plural('he', n, { one: 'אחת לא תיקלט', two: 'שתיים לא ייקלטו', other: '# לא ייקלטו' }), gone: (n: number) => plural('he', n, { one: 'משרה אחת שאינה בקובץ תיסגר', two: 'שתי משרות שאינן בקובץ ייסגרו', other: '# משרות שאינן בקובץ ייסגרו' }),
  unlawful: (n: number) => plural('he', n, { one: 'באחת יש מילים שהחוק אוסר: היא תיקלט, ולא תתפרסם עד שיתוקנו', two: 'בשתיים יש מילים שהחוק אוסר: הן ייקלטו, ולא יתפרסמו עד שיתוקנו', other: 'ב־# יש מילים שהחוק אוסר: הן ייקלטו, ולא יתפרסמו עד שיתוקנו' }),
  takeIn: 'לקלוט', drop: 'לוותר על הקובץ', nothingReady: 'אין עדיין משרה שאפשר לקלוט.', row: 'שורה', reason: 'למה', firstOnes: 'הראשונות', why: {
    missing: (field: string) => `חסר: ${field}`, number: (field: string, text: string) => `${field}: „${text}” אינו מספר`, day: (field: string, text: string) => `${field}: „${text}” אינו יום`, basis: (field: string) => `${field}: לא ברור אם לשעה או לחודש`, order: (field: string) => `${field}: קטן מן הנמוך`, long: (field: string) => `${field}: ארוך מדי`, twice: (field: string, text: string) => `${field} „${text}” מופיע פעמיים`, range: (field: string, text: string) => `${field}: „${text}” מחוץ לתחום`,
  },
  done: (added: number, changed: number, closed: number, rejected: number) => `נוספו ${added}, עודכנו ${changed}, נסגרו ${closed}, לא נקלטו ${rejected}.`, toVacancies: 'אל המשרות', fields: fields('he', { key: 'המזהה של המקור', languages: 'שפות ורמות' }),
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'جلب ملف وظائف', lead: 'جدول (CSV أو XLSX) أو XML أو JobPosting من schema.org: كملف أو ملصقًا. نرى أولًا ماذا سيحدث، ثم نُدخل. لا يُجلب شيء من الشبكة.',
  file: 'ملف', fileHint: 'حتى 5 ميغابايت وحتى 1,000 وظيفة', paste: 'أو الإلصاق هنا', pasteHint: 'JSON من JobPosting، أو مصدر صفحة تحتويه', read: 'قراءة', past: 'ملفات سابقة', nonePast: 'لم يُجلب ملف بعد.', waits: 'ينتظر النظر', taken: (day: string) => `أُدخل في ${day}`,
  xmlTitle: 'كيف يبدو XML', xmlHow: 'العناصر تُسمّى كحقولنا. القوائم مفصولة بفواصل أو مكررة. ملف يعرّف DTD أو كيانات لا يُقرأ.',
  look: 'ماذا سيحدث', lookLead: 'لم يُكتب شيء بعد.', source: 'اسم المصدر', sourceHint: 'كي تُعرف الوظيفة نفسها في المرة القادمة بحسب معرّفها. فارغ: تُضاف كل وظيفة كجديدة.', whole: 'الملف هو كل ما لدى المصدر', wholeHint: 'تُغلق وظائف المصدر المفتوحة التي ليست في الملف.', columnsTitle: 'أي عمود هو ماذا', none: 'لا يوجد', keepMapping: 'القراءة هكذا',
  ready: (n: number) => plural('ar', n, { zero: 'لا وظيفة جاهزة', one: 'وظيفة واحدة جاهزة للإدخال', two: 'وظيفتان جاهزتان للإدخال', few: '# وظائف جاهزة للإدخال', many: '# وظيفة جاهزة للإدخال', other: '# وظيفة جاهزة للإدخال' }), again: (n: number) => plural('ar', n, { zero: 'لا شيء منها هنا', one: 'واحدة منها هنا وستُحدَّث', two: 'اثنتان منها هنا وستُحدَّثان', few: '# منها هنا وستُحدَّث', many: '# منها هنا وستُحدَّث', other: '# منها هنا وستُحدَّث' }),
  rejected: (n: number) => plural('ar', n, { zero: 'لا شيء يُرفض', one: 'واحدة لن تُدخل', two: 'اثنتان لن تُدخلا', few: '# لن تُدخل', many: '# لن تُدخل', other: '# لن تُدخل' }), gone: (n: number) => plural('ar', n, { zero: 'لا شيء يُغلق', one: 'وظيفة واحدة ليست في الملف ستُغلق', two: 'وظيفتان ليستا في الملف ستُغلقان', few: '# وظائف ليست في الملف ستُغلق', many: '# وظيفة ليست في الملف ستُغلق', other: '# وظيفة ليست في الملف ستُغلق' }),
  unlawful: (n: number) => plural('ar', n, { zero: 'لا كلمات يمنعها القانون', one: 'في واحدة كلمات يمنعها القانون: تُدخل ولا تُنشر حتى تُصحَّح', two: 'في اثنتين كلمات يمنعها القانون: تُدخلان ولا تُنشران حتى تُصحَّحا', few: 'في # كلمات يمنعها القانون: تُدخل ولا تُنشر حتى تُصحَّح', many: 'في # كلمات يمنعها القانون: تُدخل ولا تُنشر حتى تُصحَّح', other: 'في # كلمات يمنعها القانون: تُدخل ولا تُنشر حتى تُصحَّح' }),
  takeIn: 'إدخال', drop: 'ترك الملف', nothingReady: 'لا وظيفة يمكن إدخالها بعد.', row: 'السطر', reason: 'لماذا', firstOnes: 'الأولى', why: {
    missing: (field: string) => `ناقص: ${field}`, number: (field: string, text: string) => `${field}: „${text}“ ليس رقمًا`, day: (field: string, text: string) => `${field}: „${text}“ ليس يومًا`, basis: (field: string) => `${field}: غير واضح إن كان للساعة أم للشهر`, order: (field: string) => `${field}: أقل من الأدنى`, long: (field: string) => `${field}: طويل جدًا`, twice: (field: string, text: string) => `${field} „${text}“ يظهر مرتين`, range: (field: string, text: string) => `${field}: „${text}“ خارج المجال`,
  },
  done: (added: number, changed: number, closed: number, rejected: number) => `أُضيفت ${added}، حُدّثت ${changed}، أُغلقت ${closed}، لم تُدخل ${rejected}.`, toVacancies: 'إلى الوظائف', fields: fields('ar', { key: 'معرّف المصدر', languages: 'اللغات ومستوياتها' }),
} satisfies Messages

const en = {
  title: 'Bring a file of vacancies', lead: 'A table (CSV or XLSX), XML, or JobPosting of schema.org: as a file, or pasted. First you see what would happen, then it is taken in. Nothing is fetched from outside.',
  file: 'File', fileHint: 'Up to 5 megabytes and 1,000 vacancies', paste: 'Or paste here', pasteHint: 'JSON of JobPosting, or the source of a page that holds it', read: 'Read', past: 'Earlier files', nonePast: 'No file was brought yet.', waits: 'waits for a look', taken: (day: string) => `taken in on ${day}`,
  xmlTitle: 'What XML looks like', xmlHow: 'Elements are called as our fields are. Lists are separated by commas, or repeated. A file that defines a DTD or entities is not read.',
  look: 'What would happen', lookLead: 'Nothing is written yet.', source: 'Name of the source', sourceHint: 'So that the same vacancy is known again by its key. Empty: each is added as new.', whole: 'The file is all that the source has', wholeHint: 'Open vacancies of the source that are not in the file will close.', columnsTitle: 'Which column is what', none: 'none', keepMapping: 'Read it so',
  ready: (n: number) => plural('en', n, { one: 'One vacancy is ready to be taken in', other: '# vacancies are ready to be taken in' }), again: (n: number) => plural('en', n, { one: 'one of them is here already and will be updated', other: '# of them are here already and will be updated' }),
  rejected: (n: number) => plural('en', n, { one: 'one will not be taken in', other: '# will not be taken in' }), gone: (n: number) => plural('en', n, { one: 'one vacancy that is not in the file will close', other: '# vacancies that are not in the file will close' }),
  unlawful: (n: number) => plural('en', n, { one: 'one has words that the law forbids: it is taken in, and not published until they are mended', other: '# have words that the law forbids: they are taken in, and not published until they are mended' }),
  takeIn: 'Take in', drop: 'Let the file go', nothingReady: 'No vacancy can be taken in yet.', row: 'Row', reason: 'Why', firstOnes: 'The first ones', why: {
    missing: (field: string) => `missing: ${field}`, number: (field: string, text: string) => `${field}: “${text}” is no number`, day: (field: string, text: string) => `${field}: “${text}” is no day`, basis: (field: string) => `${field}: by the hour or by the month is not clear`, order: (field: string) => `${field}: below the lower`, long: (field: string) => `${field}: too long`, twice: (field: string, text: string) => `${field} “${text}” stands there twice`, range: (field: string, text: string) => `${field}: “${text}” is out of range`,
  },
  done: (added: number, changed: number, closed: number, rejected: number) => `Added ${added}, updated ${changed}, closed ${closed}, not taken in ${rejected}.`, toVacancies: 'To the vacancies', fields: fields('en', { key: 'The source’s key', languages: 'Languages and levels' }),
} satisfies Messages

export const messages = { he, ar, en }
