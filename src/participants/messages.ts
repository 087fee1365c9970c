import { by, type Told, toOrOf } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Channel, Stage } from './types.ts'

const he = {
  title: 'משתתפים', search: 'חיפוש לפי שם, טלפון או תעודת זהות', find: 'חיפוש', found: 'תוצאות', foundMore: (n: number) => `מוצגים ${n} הראשונים. עוד אות או שם, טלפון או מספר זהות יצמצמו.`, nobody: 'לא נמצא.', how: 'אפשר לנסות שם בכתיב אחר ובכל שפה, תחילת הטלפון או ארבע ספרות אחרונות שלו. מספר זהות מקלידים שלם.', mine: 'אני מלווה', ofProgramme: 'בתכנית', all: 'כולם', next: 'עוד', begin: 'פנייה חדשה', import: 'ייבוא מקובץ',
  none: { title: 'כאן יופיעו המשתתפים', how: 'פנייה חדשה מתחילה בשם בלבד.' },
  stages: { applicant: 'פונים', enrolled: 'משתתפים', paused: 'בהפסקה', finished: 'סיימו' } satisfies Record<Stage, string>,
  stage: { applicant: (a: Address) => by(a, 'פונה', 'פונה', 'פונה'), enrolled: (a: Address) => by(a, 'משתתפת', 'משתתף', 'בתכנית'), paused: (a: Address) => by(a, 'בהפסקה', 'בהפסקה', 'בהפסקה'), finished: (a: Address) => by(a, 'סיימה', 'סיים', 'הסתיים') } satisfies Record<Stage, (a: Address) => string>,
  review: (day: string) => `סקירת התכנית: ${day}`, returns: (day: string) => `חזרה: ${day}`, covers: (day: string) => `מילוי מקום עד ${day}`,
  first: { title: 'פנייה חדשה', lead: 'די בשם כדי להתחיל. כל השאר רשות, ואפשר להשלים בהמשך.', submit: 'שמירה ופתיחת תיק', more: 'עוד פרטים, אם כבר ידועים' },
  fields: {
    givenName: 'שם פרטי', familyName: 'שם משפחה', preferredName: 'השם שאוהבים שיקראו בו', address: 'לשון פנייה', female: 'נקבה', male: 'זכר', neutral: 'ניטרלית', language: 'שפת התיק והמסמכים', spoken: 'שפות', phone: 'טלפון', otherPhones: 'טלפונים נוספים', otherPhonesHint: 'אפשר כמה, עם פסיק ביניהם.', email: 'דואר אלקטרוני', channel: 'הדרך הנוחה', hours: 'שעות נוחות', locality: 'יישוב', programme: 'תכנית', centre: 'מרכז', noCentre: 'לא נקבע', firstContactOn: 'יום הפנייה', birthDate: 'תאריך לידה',
  },
  channels: { phone: 'טלפון', sms: 'SMS', whatsapp: 'וואטסאפ', email: 'דואר אלקטרוני', in_person: 'פנים אל פנים' } satisfies Record<Channel, string>,
  contact: { title: 'פרטים וקשר', save: 'שמירה' },
  consents: {
    title: 'הסכמות', lead: 'שאלה לכל מטרה, במילים פשוטות. אפשר לסרב, ואפשר לשנות בכל יום.', ownTitle: 'ההסכמות שלי', answer: 'לענות', change: 'לשנות את התשובה', mine: 'התשובה שלי', agree: 'כן, מוסכם עליי', disagree: 'לא', withdraw: 'לבטל את ההסכמה', ownWords: 'אם רוצים להוסיף משהו', closesAll: 'עם הביטול נסגר מיד כל מה שפתוח לאנשי מקצוע אחרים.', asked: 'עוד לא נשאל', readIn: 'באיזו שפה נשאל', record: 'רישום תשובה', given: 'כן', refused: 'לא', withdrawn: 'ביטול הסכמה', way: 'איך', spoken: 'נאמר', signed: 'נחתם', words: 'מה נאמר', save: 'שמירה', history: 'תשובות קודמות', version: (n: number) => `נוסח ${n}`,
  },
  opened: {
    title: 'מי פתחו את התיק', lead: (p: Told) => `כל פתיחה נרשמת. ${toOrOf(p, 'מותר לך', 'לה מותר', 'לו מותר', 'בעמוד האישי אפשר')} לראות את הרשימה הזאת.`, day: 'יום', who: 'מי', why: 'מכוח מה', what: 'מה', times: (n: number) => plural('he', n, { one: 'פעם אחת', two: 'פעמיים', other: '# פעמים' }),
    relations: { assigned: 'מלווה', cover: 'מילוי מקום', partner: 'שותפות מקצועית', self: 'התיק שלי', team_lead: 'הובלת צוות', programme_manager: 'ניהול תכנית', professional_lead: 'הובלה מקצועית' } as Record<string, string>,
    read: 'קריאה', wrote: 'כתיבה', older: 'מוקדם יותר', newest: 'לאחרונים', none: 'אין פתיחות מוקדמות יותר.',
  },
}
export type ParticipantMessages = Shape<Omit<typeof he, 'opened'>> & { opened: Shape<Omit<(typeof he)['opened'], 'relations'>> & { relations: Record<string, string> } }

const ar = {
  title: 'المشاركون', search: 'بحث بالاسم أو الهاتف أو رقم الهوية', find: 'بحث', found: 'نتائج', foundMore: (n: number) => `تظهر أول ${n} نتيجة. حرف أو اسم إضافي أو هاتف أو رقم هوية يضيّق البحث.`, nobody: 'لا نتائج.', how: 'يمكن تجربة الاسم بتهجئة أخرى وبأي لغة، أو بداية رقم الهاتف أو آخر أربعة أرقام منه. رقم الهوية يُكتب كاملًا.', mine: 'مَن أرافقهم', ofProgramme: 'في البرنامج', all: 'الجميع', next: 'المزيد', begin: 'توجّه جديد', import: 'استيراد من ملف',
  none: { title: 'سيظهر المشاركون هنا', how: 'التوجّه الجديد يبدأ بالاسم فقط.' },
  stages: { applicant: 'متوجّهون', enrolled: 'مشاركون', paused: 'في توقّف', finished: 'أنهوا' },
  stage: { applicant: (a: Address) => by(a, 'متوجّهة', 'متوجّه', 'في مرحلة التوجّه'), enrolled: (a: Address) => by(a, 'مشاركة', 'مشارك', 'في البرنامج'), paused: (_: Address) => 'في فترة توقّف', finished: (a: Address) => by(a, 'أنهت', 'أنهى', 'انتهت المشاركة') },
  review: (day: string) => `مراجعة الخطة: ${day}`, returns: (day: string) => `عودة: ${day}`, covers: (day: string) => `إنابة حتى ${day}`,
  first: { title: 'توجّه جديد', lead: 'يكفي الاسم للبدء. ما عداه اختياري ويمكن إكماله لاحقًا.', submit: 'حفظ وفتح ملف', more: 'تفاصيل أخرى، إن كانت معروفة' },
  fields: {
    givenName: 'الاسم الشخصي', familyName: 'اسم العائلة', preferredName: 'الاسم المفضَّل', address: 'صيغة المخاطبة', female: 'المؤنث', male: 'المذكر', neutral: 'محايدة', language: 'لغة الملف والوثائق', spoken: 'اللغات', phone: 'الهاتف', otherPhones: 'هواتف أخرى', otherPhonesHint: 'يمكن أكثر من رقم، تفصل بينها فاصلة.', email: 'البريد الإلكتروني', channel: 'طريقة التواصل المفضّلة', hours: 'الساعات المناسبة', locality: 'البلدة', programme: 'البرنامج', centre: 'المركز', noCentre: 'لم يُحدَّد', firstContactOn: 'تاريخ التوجّه', birthDate: 'تاريخ الميلاد',
  },
  channels: { phone: 'هاتف', sms: 'SMS', whatsapp: 'واتساب', email: 'بريد إلكتروني', in_person: 'وجهًا لوجه' },
  contact: { title: 'التفاصيل والتواصل', save: 'حفظ' },
  consents: {
    title: 'الموافقات', lead: 'سؤال لكل غرض، بكلمات بسيطة. يمكن الرفض، ويمكن تغيير الإجابة في أي وقت.', ownTitle: 'موافقاتي', answer: 'الإجابة', change: 'تغيير الإجابة', mine: 'إجابتي', agree: 'نعم، أوافق', disagree: 'لا', withdraw: 'إلغاء الموافقة', ownWords: 'لمن يريد إضافة شيء', closesAll: 'مع الإلغاء يُغلق فورًا كل ما هو مفتوح لمهنيين آخرين.', asked: 'لم يُسأل بعد', readIn: 'بأي لغة طُرح السؤال', record: 'تسجيل إجابة', given: 'نعم', refused: 'لا', withdrawn: 'إلغاء الموافقة', way: 'كيف', spoken: 'قيلت', signed: 'وُقّعت', words: 'ما قيل', save: 'حفظ', history: 'إجابات سابقة', version: (n: number) => `صيغة ${n}`,
  },
  opened: {
    title: 'من فتح الملف', lead: (p: Told) => `كل فتح يُسجَّل. ${toOrOf(p, 'يحق لك', 'يحق لها', 'يحق له', 'يمكن من الصفحة الشخصية')} رؤية هذه القائمة.`, day: 'التاريخ', who: 'من', why: 'بأي صفة', what: 'ماذا', times: (n: number) => plural('ar', n, { one: 'مرة واحدة', two: 'مرتان', few: '# مرات', other: '# مرة' }),
    relations: { assigned: 'المرافقة', cover: 'إنابة', partner: 'شراكة مهنية', self: 'ملفي', team_lead: 'رئاسة طاقم', programme_manager: 'إدارة برنامج', professional_lead: 'قيادة مهنية' } as Record<string, string>,
    read: 'قراءة', wrote: 'كتابة', older: 'أقدم', newest: 'إلى الأحدث', none: 'لا مرات أقدم.',
  },
} satisfies ParticipantMessages

const en = {
  title: 'Participants', search: 'Search by name, phone or id', find: 'Search', found: 'Found', foundMore: (n: number) => `The first ${n} are shown. More of the name, a phone or an id narrows it.`, nobody: 'Nobody was found.', how: 'Try the name in another spelling or any language, the beginning of a phone or its last four digits. An id is typed whole.', mine: 'I accompany', ofProgramme: 'In the programme', all: 'All', next: 'More', begin: 'New contact', import: 'Import from a file',
  none: { title: 'Participants will appear here', how: 'A new contact begins with a name alone.' },
  stages: { applicant: 'Applicants', enrolled: 'Participants', paused: 'Paused', finished: 'Finished' },
  stage: { applicant: (_: Address) => 'Applicant', enrolled: (_: Address) => 'Participant', paused: (_: Address) => 'On a pause', finished: (_: Address) => 'Finished' },
  review: (day: string) => `Review of the plan: ${day}`, returns: (day: string) => `Returns: ${day}`, covers: (day: string) => `You cover until ${day}`,
  first: { title: 'New contact', lead: 'A name is enough to begin. The rest is voluntary and can come later.', submit: 'Save and open a file', more: 'More details, if they are known' },
  fields: {
    givenName: 'Given name', familyName: 'Family name', preferredName: 'Call me', address: 'Form of address', female: 'Female', male: 'Male', neutral: 'Neutral', language: 'Language of the file and documents', spoken: 'Languages', phone: 'Phone', otherPhones: 'Other phones', otherPhonesHint: 'Several are possible, with a comma between them.', email: 'E-mail', channel: 'Best channel', hours: 'Best hours', locality: 'Locality', programme: 'Programme', centre: 'Centre', noCentre: 'Not set', firstContactOn: 'Day of contact', birthDate: 'Birth date',
  },
  channels: { phone: 'Phone', sms: 'SMS', whatsapp: 'WhatsApp', email: 'E-mail', in_person: 'Face to face' },
  contact: { title: 'Details and contact', save: 'Save' },
  consents: {
    title: 'Consents', lead: 'A question for each purpose, in plain words. One can refuse, and change it on any day.', ownTitle: 'My consents', answer: 'Answer', change: 'Change my answer', mine: 'My answer', agree: 'Yes, I agree', disagree: 'No', withdraw: 'Withdraw my consent', ownWords: 'Anything you would like to add', closesAll: 'Withdrawing closes at once all that is open to other professionals.', asked: 'Not asked yet', readIn: 'In which language it was asked', record: 'Record an answer', given: 'Yes', refused: 'No', withdrawn: 'Withdraw consent', way: 'How', spoken: 'Spoken', signed: 'Signed', words: 'What was said', save: 'Save', history: 'Earlier answers', version: (n: number) => `Wording ${n}`,
  },
  opened: {
    title: 'Who opened the file', lead: (p: Told) => `Each opening is recorded. ${p.own ? 'You' : 'The participant'} may see this list.`, day: 'Day', who: 'Who', why: 'By right of', what: 'What', times: (n: number) => plural('en', n, { one: 'once', two: 'twice', other: '# times' }),
    relations: { assigned: 'accompanies', cover: 'covers', partner: 'partner professional', self: 'own file', team_lead: 'team lead', programme_manager: 'programme manager', professional_lead: 'professional lead' } as Record<string, string>,
    read: 'read', wrote: 'written', older: 'Earlier', newest: 'To the newest', none: 'Nothing earlier.',
  },
} satisfies ParticipantMessages

export const messages: { he: ParticipantMessages; ar: ParticipantMessages; en: ParticipantMessages } = { he, ar, en }
