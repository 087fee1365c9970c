import type { Shape } from '#src/language/shape.ts'
import type { Role } from '#src/platform/db.ts'
import type { AccountState, Specialisation } from './types.ts'

const he = {
  title: 'חשבונות', lead: 'חשבונות הצוות. חשבון של משתתף נפתח מהתיק שלו.', add: 'הזמנה לחשבון', find: 'חיפוש לפי שם או כתובת', search: 'חיפוש', state: 'מצב', anyState: 'כל המצבים', nobody: 'לא נמצא חשבון.', more: 'יש עוד. חיפוש לפי שם יצמצם.',
  states: { open: 'פתוח', invited: 'הוזמן', closed: 'סגור' } satisfies Record<AccountState, string> as Record<AccountState, string>,
  name: 'שם', email: 'דואר אלקטרוני', language: 'שפה', profession: 'מקצוע', professionHint: 'לשותפים: עובדת סוציאלית, מדריך. כך יסופר למשתתף.', save: 'שמירה', about: 'פרטים',
  role: 'תפקיד', specialisation: 'התמחות', noSpecialisation: 'לא נקבעה', programme: 'תכנית', everyProgramme: 'כל התכניות', centre: 'מרכז', everyCentre: 'כל המרכזים', share: 'אחוז משרה', startsOn: 'מיום', startsHint: 'ריק: מהיום.', endsOn: 'עד יום', endsHint: 'ריק: היום.',
  roles: { promoter: 'קידום תעסוקה', team_lead: 'הובלת צוות', programme_manager: 'ניהול תכנית', professional_lead: 'הובלה מקצועית', mentor: 'חונכות', assessor: 'הערכה', committee_member: 'חברות בוועדה', funder: 'מימון', administrator: 'ניהול המערכת', auditor: 'ביקורת', partner: 'שותפות מקצועית', participant: 'השתתפות' } satisfies Record<Role, string> as Record<Role, string>,
  specialisations: { individual: 'ליווי פרטני', employers: 'קשר עם מעסיקים', training: 'הכשרה מקצועית', community: 'עבודה קהילתית' } satisfies Record<Specialisation, string> as Record<Specialisation, string>,
  invite: 'הזמנה', linkTitle: 'הקישור לכניסה', linkOnce: 'הקישור מוצג רק עכשיו, וטוב לפעם אחת: שבוע להזמנה ראשונה, יום אחד לסיסמה חדשה. הוא אישי: מוסרים אותו בעצמכם, ומי שמחזיק בו קובע את הסיסמה.',
  posts: 'תפקידים', noPosts: 'אין תפקיד פתוח, ולכן החשבון לא פותח דבר.', until: (day: string) => `עד ${day}`, since: (day: string) => `מ־${day}`, give: 'הוספת תפקיד', end: 'סיום התפקיד', withdraw: 'ביטול, התפקיד ניתן בטעות', placeHint: (roles: string) => `בלי תכנית: ${roles}.`,
  door: 'כניסה', secondOn: 'צעד שני פעיל', secondOff: 'בלי צעד שני', people: (n: number) => (n === 0 ? 'לא מלווה איש כעת' : n === 1 ? 'מלווה אדם אחד' : `מלווה ${n} אנשים`), newLink: 'קישור כניסה חדש', reset: 'איפוס הצעד השני', close: 'סגירת החשבון', reopen: 'פתיחה מחדש', sure: 'כן, זה מה שצריך', closeLead: 'הכניסה נסגרת מיד. מה שנכתב נשאר בשמו.',
}
export type StaffMessages = Shape<typeof he>

const ar = {
  title: 'الحسابات', lead: 'حسابات الطاقم. حساب المشارك يُفتح من ملفه.', add: 'دعوة إلى حساب', find: 'بحث بالاسم أو العنوان', search: 'بحث', state: 'الحالة', anyState: 'كل الحالات', nobody: 'لم يُعثر على حساب.', more: 'يوجد المزيد. البحث بالاسم يضيّق القائمة.',
  states: { open: 'مفتوح', invited: 'مدعو', closed: 'مغلق' },
  name: 'الاسم', email: 'البريد الإلكتروني', language: 'اللغة', profession: 'المهنة', professionHint: 'للشركاء: عاملة اجتماعية، مرشد. هكذا يُقال للمشارك.', save: 'حفظ', about: 'تفاصيل',
  role: 'الدور', specialisation: 'التخصص', noSpecialisation: 'غير محدد', programme: 'البرنامج', everyProgramme: 'كل البرامج', centre: 'المركز', everyCentre: 'كل المراكز', share: 'نسبة الوظيفة', startsOn: 'من يوم', startsHint: 'فارغ: من اليوم.', endsOn: 'حتى يوم', endsHint: 'فارغ: اليوم.',
  roles: { promoter: 'توجيه التشغيل', team_lead: 'رئاسة طاقم', programme_manager: 'إدارة برنامج', professional_lead: 'قيادة مهنية', mentor: 'إرشاد', assessor: 'تقييم', committee_member: 'عضوية لجنة', funder: 'تمويل', administrator: 'إدارة النظام', auditor: 'تدقيق', partner: 'شراكة مهنية', participant: 'مشاركة' },
  specialisations: { individual: 'مرافقة فردية', employers: 'علاقة مع المشغّلين', training: 'تأهيل مهني', community: 'عمل مجتمعي' },
  invite: 'دعوة', linkTitle: 'رابط الدخول', linkOnce: 'يظهر الرابط الآن فقط، وهو صالح لمرة واحدة: أسبوع للدعوة الأولى، ويوم واحد لكلمة مرور جديدة. وهو شخصي: يُسلَّم باليد، فمن يحمله يحدّد كلمة المرور.',
  posts: 'أدوار', noPosts: 'لا دور مفتوح، ولذلك لا يفتح الحساب شيئًا.', until: (day: string) => `حتى ${day}`, since: (day: string) => `من ${day}`, give: 'إضافة دور', end: 'إنهاء الدور', withdraw: 'إلغاء، مُنح الدور خطأً', placeHint: (roles: string) => `بلا برنامج: ${roles}.`,
  door: 'الدخول', secondOn: 'الخطوة الثانية مفعّلة', secondOff: 'دون خطوة ثانية', people: (n: number) => (n === 0 ? 'لا يرافق أحدًا الآن' : n === 1 ? 'يرافق شخصًا واحدًا' : n === 2 ? 'يرافق شخصين' : n <= 10 ? `يرافق ${n} أشخاص` : `يرافق ${n} شخصًا`), newLink: 'رابط دخول جديد', reset: 'إعادة ضبط الخطوة الثانية', close: 'إغلاق الحساب', reopen: 'فتح من جديد', sure: 'نعم، هذا هو المطلوب', closeLead: 'يُغلق الدخول فورًا. وما كُتب يبقى باسمه.',
} satisfies StaffMessages

const en = {
  title: 'Accounts', lead: 'Accounts of the staff. A participant’s account is opened from their file.', add: 'Invite to an account', find: 'Find by name or address', search: 'Find', state: 'State', anyState: 'Every state', nobody: 'No account was found.', more: 'There are more. Finding by name narrows the list.',
  states: { open: 'open', invited: 'invited', closed: 'closed' },
  name: 'Name', email: 'E-mail', language: 'Language', profession: 'Profession', professionHint: 'For partners: a social worker, a trainer. So the participant is told.', save: 'Save', about: 'Details',
  role: 'Role', specialisation: 'Specialisation', noSpecialisation: 'Not set', programme: 'Programme', everyProgramme: 'Every programme', centre: 'Centre', everyCentre: 'Every centre', share: 'Per cent of a full post', startsOn: 'From', startsHint: 'Empty: from today.', endsOn: 'Until', endsHint: 'Empty: today.',
  roles: { promoter: 'Employment promoter', team_lead: 'Team lead', programme_manager: 'Programme manager', professional_lead: 'Professional lead', mentor: 'Mentor', assessor: 'Assessor', committee_member: 'Committee member', funder: 'Funder', administrator: 'Administrator', auditor: 'Auditor', partner: 'Partner professional', participant: 'Participant' },
  specialisations: { individual: 'Individual accompaniment', employers: 'Employer relations', training: 'Vocational training', community: 'Community work' },
  invite: 'Invite', linkTitle: 'The link to enter', linkOnce: 'The link is shown only now, and is good for one use: a week for a first invitation, a day for a new password. It is personal: hand it over yourself; whoever holds it sets the password.',
  posts: 'Roles', noPosts: 'No role is open, so the account opens nothing.', until: (day: string) => `until ${day}`, since: (day: string) => `from ${day}`, give: 'Add a role', end: 'End the role', withdraw: 'Withdraw, it was given by mistake', placeHint: (roles: string) => `Without a programme: ${roles}.`,
  door: 'Entering', secondOn: 'The second step is on', secondOff: 'No second step', people: (n: number) => (n === 0 ? 'Accompanies nobody now' : n === 1 ? 'Accompanies one person' : `Accompanies ${n} people`), newLink: 'A new link to enter', reset: 'Reset the second step', close: 'Close the account', reopen: 'Open again', sure: 'Yes, this is what is needed', closeLead: 'Entering ends at once. What was written stays under their name.',
} satisfies StaffMessages

export const messages = { he, ar, en }
