import type { Text } from '#src/platform/errors.ts'

/** Why something of a vacancy is not done, and what to do now. */
export const why = {
  hoursBackwards: { he: 'המספר הגבוה של השעות קטן מן הנמוך.', ar: 'العدد الأعلى للساعات أصغر من الأدنى.', en: 'The higher number of hours is below the lower.' },
  payBackwards: { he: 'השכר הגבוה קטן מן הנמוך.', ar: 'الأجر الأعلى أقل من الأدنى.', en: 'The higher pay is below the lower.' },
  noBasis: { he: 'צריך לומר אם השכר לשעה או לחודש.', ar: 'يجب تحديد إن كان الأجر للساعة أم للشهر.', en: 'Say whether the pay is by the hour or by the month.' },
  notSaidYet: { he: 'היום הזה עוד לא הגיע. רושמים את היום שבו השכר נאמר.', ar: 'لم يأتِ هذا اليوم بعد. يُكتب اليوم الذي قيل فيه الأجر.', en: 'This day is still to come. Write the day on which the pay was said.' },
  noEmployer: { he: 'המעסיק הזה אינו ברשימה.', ar: 'هذا المشغّل ليس في القائمة.', en: 'This employer is not in the list.' },
  unlawful: {
    he: 'יש כאן מילים שהחוק אוסר במשרה. אפשר לתקן אותן, או לענות על כל אחת למה היא עומדת, ואז לפרסם.',
    ar: 'هنا كلمات يمنعها القانون في إعلان وظيفة. يمكن تصحيحها، أو توضيح سبب بقاء كل منها، ثم النشر.',
    en: 'There are words here that the law forbids in a vacancy. Mend them, or answer for each why it stands, and then publish.',
  },
  closedAlready: { he: 'המשרה הזאת כבר סגורה.', ar: 'هذه الوظيفة مغلقة من قبل.', en: 'This vacancy is closed already.' },
  past: { he: 'היום האחרון של המשרה עבר. אפשר לתקן אותו ואז לפרסם.', ar: 'انقضى آخر يوم للوظيفة. يمكن تصحيحه ثم النشر.', en: 'The last day of this vacancy has passed. Correct it, and then publish.' },
  notThere: { he: 'המילים האלה כבר אינן במשרה.', ar: 'لم تعد هذه الكلمات في الوظيفة.', en: 'These words are no longer in the vacancy.' },
  noFile: { he: 'עוד לא נבחר קובץ ולא הודבק דבר.', ar: 'لم يُختر ملف ولم يُلصق شيء بعد.', en: 'No file is chosen and nothing is pasted yet.' },
  tooLarge: { he: 'הקובץ גדול מדי: עד 5 מגה.', ar: 'الملف كبير جدًا: حتى 5 ميغابايت.', en: 'The file is too large: up to 5 megabytes.' },
  unreadable: {
    he: 'אי אפשר לקרוא כאן משרות. הקובץ צריך להיות טבלה (CSV או XLSX), XML לפי התיאור שלמטה, או JobPosting; שום דבר לא נוסף.',
    ar: 'تعذرت قراءة وظائف هنا. يجب أن يكون الملف جدولًا (CSV أو XLSX) أو XML بحسب الوصف أدناه أو JobPosting؛ لم يُضف شيء.',
    en: 'No vacancies can be read here. The file must be a table (CSV or XLSX), XML as described below, or JobPosting; nothing was added.',
  },
  nothingThere: { he: 'אין בקובץ משרות.', ar: 'لا وظائف في الملف.', en: 'The file holds no vacancies.' },
  tooMany: { he: 'יותר מ־1,000 משרות בקובץ אחד. אפשר לחלק אותו.', ar: 'أكثر من 1,000 وظيفة في ملف واحد. يمكن تقسيمه.', en: 'More than 1,000 vacancies in one file. Split it.' },
  readAnew: { he: 'מה שבקובץ נראה עכשיו אחרת. כדאי להסתכל שוב ואז לקלוט.', ar: 'يبدو ما في الملف مختلفًا الآن. يجدر النظر من جديد ثم الإدخال.', en: 'What is in the file looks otherwise now. Look again, and then take it in.' },
} as const satisfies Record<string, Text>
