import type { Text } from '#src/platform/errors.ts'

export const why = {
  needsConsent: {
    he: 'אין כרגע הסכמה לשיתוף אנשי מקצוע אחרים. קודם שואלים ורושמים בעמוד ההסכמות.',
    ar: 'لا توجد حاليًا موافقة على إشراك مهنيين آخرين. يُسأل عنها وتُسجَّل أولًا في صفحة الموافقات.',
    en: 'There is no consent to share with other professionals now. Ask and record it first on the consents page.',
  },
  closedMeanwhile: {
    he: 'השיתוף הזה כבר נסגר, או סוכם מחדש, בינתיים. מה שפתוח עכשיו מופיע בעמוד אחרי פתיחה מחדש.',
    ar: 'أُغلقت هذه المشاركة في هذه الأثناء، أو اتُّفق عليها من جديد. المفتوح الآن يظهر عند فتح الصفحة من جديد.',
    en: 'This was closed or agreed anew meanwhile. What is open now stands on the page when it is opened again.',
  },
  needsPart: { he: 'יש לסמן לפחות חלק אחד, כפי שסוכם.', ar: 'يجب التأشير على جزء واحد على الأقل، كما اتُّفق.', en: 'Tick at least one part, as agreed.' },
  needsName: { he: 'כאן כותבים שם של מי שעוד לא עובדים איתנו, או בוחרים מהרשימה.', ar: 'يُكتب هنا اسم من لا يعمل معنا بعد، أو يُختار من القائمة.', en: 'Write the name of somebody new, or choose from the list.' },
  needsEmail: { he: 'כדי להזמין צריך כתובת דואר: איתה נכנסים.', ar: 'للدعوة يلزم عنوان بريد: به يكون الدخول.', en: 'An invitation needs an e-mail address: it is how they sign in.' },
  passed: { he: 'היום האחרון צריך להיות היום או אחר כך.', ar: 'يجب أن يكون اليوم الأخير اليوم أو بعده.', en: 'The last day must be today or later.' },
  notThisPerson: {
    he: 'הכתובת הזאת שייכת למי שהתיק כבר פתוח לפניהם, או לחשבון סגור. אפשר לבחור כתובת אחרת.',
    ar: 'هذا العنوان لمن الملف مفتوح أمامه أصلًا، أو لحساب مغلق. يمكن اختيار عنوان آخر.',
    en: 'This address belongs to somebody to whom the file is open already, or to a closed account. Please choose another.',
  },
  addressTaken: {
    he: 'עם הכתובת הזאת כבר נכנסים לחשבון אחר. לחשבון אישי צריך כתובת משלו.',
    ar: 'بهذا العنوان يكون الدخول إلى حساب آخر. للحساب الشخصي يلزم عنوان خاص.',
    en: 'Another account signs in with this address already. A personal account needs an address of its own.',
  },
} satisfies Record<string, Text>
