import type { Shape } from '#src/language/shape.ts'
import type { Field, Reason } from './rules.ts'

const he = {
  title: 'ייבוא משתתפים', lead: 'קובץ Excel או CSV כמו שהוא. קודם רואים מה יקרה, ורק אז מוסיפים.', file: 'הקובץ', fileHint: 'XLSX או CSV, עד 25 מגה־בייט. השורה הראשונה: כותרות.', programme: 'לאיזו תכנית', upload: 'העלאה ותצוגה מקדימה', earlier: 'ייבוא קודם', none: 'עוד לא היה ייבוא.',
  mapping: 'איזו עמודה היא מה', noColumn: 'אין', remap: 'רענון התצוגה', what: 'מה יקרה', row: 'שורה', start: (n: number) => `להוסיף (${n} שורות בקובץ)`, drop: 'לא לייבא', next: 'עוד שורות', back: 'לייבוא',
  outcomes: { added: 'יתווסף', known: 'כבר קיים, לא יתווסף', rejected: 'יידחה' },
  fields: { fullName: 'שם מלא', givenName: 'שם פרטי', familyName: 'שם משפחה', phone: 'טלפון', nationalId: 'תעודת זהות', birthDate: 'תאריך לידה', address: 'לשון פנייה (מין)', language: 'שפה', email: 'דואר אלקטרוני', locality: 'יישוב', firstContactOn: 'תאריך פנייה' } satisfies Record<Field, string>,
  reasons: { no_name: 'אין שם.', phone: 'מספר הטלפון לא מובן.', national_id: 'מספר הזהות אינו תקין (ספרת ביקורת).', birth_date: 'תאריך הלידה לא מובן או עתידי.', first_contact: 'תאריך הפנייה לא מובן או עתידי.', email: 'כתובת הדואר לא שלמה.', too_long: 'יש תא ארוך מדי או עם תו שאי אפשר לשמור.', not_saved: 'השורה לא נשמרה. אפשר לנסות שוב רק אותה.' } satisfies Record<Reason, string>,
  reason: 'סיבה', states: { preview: 'תצוגה מקדימה', queued: 'מחכה בתור', running: 'בתהליך', done: 'הסתיים', failed: 'נעצר' },
  progress: (done: number, total: number) => `${done} מתוך ${total} שורות`, leave: 'אפשר לעזוב את העמוד ולחזור; הייבוא ממשיך.', result: (added: number, known: number, rejected: number) => `נוספו ${added}. כבר היו קיימים: ${known}. נדחו: ${rejected}.`, download: 'הורדת השורות שנדחו, עם הסיבה', failed: (id: string) => `הייבוא נעצר. מה שנוסף נשאר. מספר התקלה: ${id}.`, refresh: 'רענון',
}
export type ImportMessages = Shape<typeof he>

const ar = {
  title: 'استيراد مشاركين', lead: 'ملف Excel أو CSV كما هو. نرى أولًا ما سيحدث، ثم نضيف.', file: 'الملف', fileHint: 'XLSX أو CSV حتى 25 ميغابايت. السطر الأول للعناوين.', programme: 'لأي برنامج', upload: 'رفع الملف ومعاينته', earlier: 'استيراد سابق', none: 'لم يجرِ أي استيراد بعد.',
  mapping: 'ما الذي يحتويه كل عمود', noColumn: 'لا يوجد', remap: 'تحديث المعاينة', what: 'ما سيحدث', row: 'سطر', start: (n: number) => `إضافة (${n} سطرًا في الملف)`, drop: 'عدم الاستيراد', next: 'أسطر أخرى', back: 'إلى الاستيراد',
  outcomes: { added: 'سيضاف', known: 'موجود ولن يضاف', rejected: 'سيُرفض' },
  fields: { fullName: 'الاسم الكامل', givenName: 'الاسم الشخصي', familyName: 'اسم العائلة', phone: 'هاتف', nationalId: 'رقم الهوية', birthDate: 'تاريخ الميلاد', address: 'صيغة المخاطبة (الجنس)', language: 'اللغة', email: 'بريد إلكتروني', locality: 'البلدة', firstContactOn: 'تاريخ التوجه' },
  reasons: { no_name: 'لا يوجد اسم.', phone: 'رقم الهاتف غير مفهوم.', national_id: 'رقم الهوية غير صحيح (رقم الفحص).', birth_date: 'تاريخ الميلاد غير مفهوم أو في المستقبل.', first_contact: 'تاريخ التوجه غير مفهوم أو في المستقبل.', email: 'عنوان البريد غير كامل.', too_long: 'هناك خلية طويلة جدًا أو فيها رمز لا يُحفظ.', not_saved: 'لم يُحفظ السطر. يمكن تجربته وحده.' },
  reason: 'السبب', states: { preview: 'معاينة', queued: 'في الانتظار', running: 'جارٍ', done: 'انتهى', failed: 'توقف' },
  progress: (done: number, total: number) => `${done} من ${total} سطرًا`, leave: 'يمكن مغادرة الصفحة والعودة؛ الاستيراد مستمر.', result: (added: number, known: number, rejected: number) => `أضيف ${added}. موجود سابقًا: ${known}. رُفض: ${rejected}.`, download: 'تنزيل الأسطر المرفوضة مع السبب', failed: (id: string) => `توقف الاستيراد. ما أضيف باقٍ. رقم الخلل: ${id}.`, refresh: 'تحديث',
} satisfies ImportMessages

const en = {
  title: 'Import participants', lead: 'An Excel or CSV file as it is. First see what will happen, then add.', file: 'The file', fileHint: 'XLSX or CSV, up to 25 MB. The first row holds headings.', programme: 'For which programme', upload: 'Upload and preview', earlier: 'Earlier imports', none: 'There was no import yet.',
  mapping: 'Which column is what', noColumn: 'None', remap: 'Refresh the preview', what: 'What will happen', row: 'Row', start: (n: number) => `Add (${n} rows in the file)`, drop: 'Do not import', next: 'More rows', back: 'To imports',
  outcomes: { added: 'Will be added', known: 'Known already, not added', rejected: 'Will be rejected' },
  fields: { fullName: 'Full name', givenName: 'Given name', familyName: 'Family name', phone: 'Phone', nationalId: 'National id', birthDate: 'Birth date', address: 'Form of address (sex)', language: 'Language', email: 'E-mail', locality: 'Locality', firstContactOn: 'First contact' },
  reasons: { no_name: 'There is no name.', phone: 'The phone number is not clear.', national_id: 'The id number is not valid (check digit).', birth_date: 'The birth date is not clear or in the future.', first_contact: 'The date of first contact is not clear or in the future.', email: 'The e-mail address is not complete.', too_long: 'A cell is too long or holds a character that cannot be kept.', not_saved: 'The row was not saved. Try it again by itself.' },
  reason: 'Reason', states: { preview: 'Preview', queued: 'Waiting', running: 'Running', done: 'Done', failed: 'Stopped' },
  progress: (done: number, total: number) => `${done} of ${total} rows`, leave: 'You can leave this page and come back; the import goes on.', result: (added: number, known: number, rejected: number) => `Added: ${added}. Known already: ${known}. Rejected: ${rejected}.`, download: 'Download the rejected rows with a reason each', failed: (id: string) => `The import stopped. What was added stays. Error id: ${id}.`, refresh: 'Refresh',
} satisfies ImportMessages

export const messages: { he: ImportMessages; ar: ImportMessages; en: ImportMessages } = { he, ar, en }
