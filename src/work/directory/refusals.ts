import type { Text } from '#src/platform/errors.ts'

/** Why something of the directory is not done, and what to do now. */
export const why = {
  noOrganisation: { he: 'צריך לבחור מי נותן את השירות, או לכתוב את שמו.', ar: 'يجب اختيار الجهة التي تقدّم الخدمة، أو كتابة اسمها.', en: 'Choose who gives the service, or write their name.' },
  hours: { he: 'שעת הסגירה צריכה להיות אחרי שעת הפתיחה.', ar: 'يجب أن تكون ساعة الإغلاق بعد ساعة الافتتاح.', en: 'It should close after it opens.' },
  url: { he: 'כתובת באינטרנט מתחילה ב־https://', ar: 'يبدأ عنوان الإنترنت بـ https://', en: 'An address on the web begins with https://' },
  noPlace: { he: 'צריך כתובת ויישוב, או כתובת באינטרנט למה שניתן מרחוק.', ar: 'يلزم عنوان وبلدة، أو عنوان إنترنت لما يُقدّم عن بُعد.', en: 'It needs a street and a town, or a web address for what is given at a distance.' },
  noFile: { he: 'צריך לבחור קובץ.', ar: 'يجب اختيار ملف.', en: 'Choose a file.' },
  notServices: { he: 'זה לא קובץ שירותים של HSDS. הקובץ צריך להיות JSON: רשימת שירותים, או עמוד של רשימה כזאת.', ar: 'هذا ليس ملف خدمات HSDS. يجب أن يكون الملف JSON: قائمة خدمات، أو صفحة من قائمة كهذه.', en: 'This is no file of HSDS services. It should be JSON: a list of services, or a page of such a list.' },
  tooLarge: { he: 'הקובץ גדול מדי. אפשר לחלק אותו לכמה קבצים, כל אחד עד 1 מגה־בייט.', ar: 'الملف كبير جدًا. يمكن تقسيمه إلى عدة ملفات، كل منها حتى 1 ميغابايت.', en: 'The file is too large. Divide it into several, each up to 1 megabyte.' },
} satisfies Record<string, Text>
