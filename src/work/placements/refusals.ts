import { formatDay } from '#src/language/format.ts'
import type { Text } from '#src/platform/errors.ts'

export const why = {
  tooFarAhead: { he: 'היום הזה רחוק מדי. יום עבודה ראשון נכתב עד ארבעה חודשים מראש.', ar: 'هذا اليوم بعيد جدًّا. يُكتب أول يوم عمل حتى أربعة أشهر مسبقًا.', en: 'This day is too far ahead. A first workday is told up to four months before.' },
  stillToCome: { he: 'היום הזה עוד לא הגיע.', ar: 'هذا اليوم لم يأتِ بعد.', en: 'This day is still to come.' },
  beforeItBegan: { he: 'היום הזה קודם ליום העבודה הראשון.', ar: 'هذا اليوم يسبق أول يوم عمل.', en: 'This day is before the first workday.' },
  nothingLooked: { he: 'עוד לא נבחר דבר. די בחלק אחד.', ar: 'لم يُختر شيء بعد. يكفي جزء واحد.', en: 'Nothing is chosen yet. One part is enough.' },
  evidenceOfNothing: { he: 'צריך מסמך, או מילים על מה שנראה או נאמר.', ar: 'يلزم مستند، أو كلمات عمّا شوهد أو قيل.', en: 'A document is needed, or words on what was seen or said.' },
  notYoursToGive: { he: 'כאן אפשר לספר במילים שלך, או לשמור תלוש או מסמך אחר שלך.', ar: 'يمكن هنا كتابة كلامك، أو حفظ قسيمة راتب أو مستند آخر لك.', en: 'From here you give your own word, or keep a payslip or another document of yours.' },
  noDocumentChosen: { he: 'עוד לא נבחר קובץ.', ar: 'لم يُختر ملف بعد.', en: 'No file is chosen yet.' },
  movedOn: { he: 'בינתיים זה כבר השתנה. כאן מה שכתוב עכשיו.', ar: 'تغيّر ذلك في هذه الأثناء. هنا ما هو مكتوب الآن.', en: 'This has changed meanwhile. Here is what it says now.' },
  saySure: { he: 'סמנו שהעבודה נמשכת.', ar: 'أشّروا إلى أن العمل مستمر.', en: 'Tick that the job goes on.' },
} satisfies Record<string, Text>

/** What to say where the attribution and the days do not fit (O-16). */
export const hadItAlready = (joinedOn: string): Text => ({
  he: `יום העבודה הראשון קודם להצטרפות (${formatDay('he', joinedOn)}): בעבודה הזאת כבר עבדו אז. אפשר לבחור ״כבר בעבודה בעת ההצטרפות״; היא לא נספרת ככניסה לעבודה.`,
  ar: `أول يوم عمل يسبق الانضمام (${formatDay('ar', joinedOn)}): كان هذا العمل قائمًا حينها. يمكن اختيار «على رأس عمله عند الانضمام»؛ ولا يُحسب دخولًا إلى العمل.`,
  en: `The first workday is before joining (${formatDay('en', joinedOn)}): this job was there already. Choose “already employed at joining”; it does not count as an entry into work.`,
})
export const beganAfter = (joinedOn: string): Text => ({
  he: `יום העבודה הראשון אחרי ההצטרפות (${formatDay('he', joinedOn)}): לא עבדו בה עוד בעת ההצטרפות. איך נמצאה העבודה?`,
  ar: `أول يوم عمل بعد الانضمام (${formatDay('ar', joinedOn)}): لم يكن هذا العمل قائمًا عند الانضمام. كيف وُجد؟`,
  en: `The first workday is after joining (${formatDay('en', joinedOn)}): this job was not there at joining. How was it found?`,
})

/** Of a job that ended nothing shows a day after it. */
export const afterItEnded = (lastDay: string): Text => ({
  he: `העבודה הסתיימה ב־${formatDay('he', lastDay)}. צריך לכתוב יום שאינו מאוחר ממנו: היום שהמסמך או הדברים מספרים עליו.`,
  ar: `انتهى العمل في ${formatDay('ar', lastDay)}. يجب ألّا يكون اليوم الذي يخبر عنه المستند أو الكلام بعد ذلك.`,
  en: `The job ended on ${formatDay('en', lastDay)}. Write the day of which the document or the words tell, up to that day.`,
})

/** A body that the door left out. */
export const tooLarge: Text = { he: 'הקובץ גדול מדי: עד 8 מגה־בייט.', ar: 'الملف كبير جدًّا: حتى 8 ميغابايت.', en: 'The file is too large: up to 8 MB.' }
