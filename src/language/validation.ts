import type { Language } from './language.ts'
import type { Shape } from './shape.ts'

/** The words for what is wrong with a field; keys are the messages of platform/fields.ts. */
const he = {
  required: 'כאן חסר משהו. אפשר לכתוב גם בקצרה.',
  tooLong: 'הטקסט ארוך מדי לשדה הזה. אפשר לקצר או לחלק.',
  badText: 'יש בטקסט תו שאי אפשר לשמור. כדאי להקליד את המקום הזה מחדש.',
  notADay: 'התאריך לא מובן. לדוגמה: 2026-11-24.',
  notATime: 'התאריך או השעה לא מובנים. לדוגמה: 2026-11-24T09:30.',
  notAChoice: 'כדאי לבחור אחת מהאפשרויות.',
  notANumber: 'כאן צריך מספר.',
  outOfRange: 'המספר מחוץ לטווח האפשרי.',
  notAnEmail: 'כתובת הדואר לא נראית שלמה. לדוגמה: name@example.org.',
  notAPhone: 'מספר הטלפון לא נראה שלם. לדוגמה: 050-123-4567.',
  notAMonth: 'השנה או החודש לא מובנים. לדוגמה: 2019, או 5/2019.',
  notAnIdNumber: 'ספרת הביקורת של מספר הזהות לא מתאימה. כדאי לבדוק את הספרות.',
  notAnId: 'הקישור או הבחירה אינם תקינים. כדאי לרענן את העמוד ולבחור שוב.',
}
export type ValidationMessages = Shape<typeof he>

const ar = {
  required: 'ينقص شيء هنا. يمكن الكتابة باختصار.',
  tooLong: 'النص أطول مما يتسع له هذا الحقل. يمكن اختصاره أو تقسيمه.',
  badText: 'في النص رمز لا يمكن حفظه. من الأفضل كتابة هذا الموضع من جديد.',
  notADay: 'التاريخ غير مفهوم. مثال: 2026-11-24.',
  notATime: 'التاريخ أو الساعة غير مفهومين. مثال: 2026-11-24T09:30.',
  notAChoice: 'الرجاء اختيار أحد الخيارات.',
  notANumber: 'يلزم هنا رقم.',
  outOfRange: 'الرقم خارج المجال الممكن.',
  notAnEmail: 'يبدو أن عنوان البريد غير كامل. مثال: name@example.org.',
  notAPhone: 'يبدو أن رقم الهاتف غير كامل. مثال: 050-123-4567.',
  notAMonth: 'السنة أو الشهر غير مفهومين. مثال: 2019 أو 5/2019.',
  notAnIdNumber: 'رقم الفحص في رقم الهوية غير مطابق. من الأفضل مراجعة الأرقام.',
  notAnId: 'الرابط أو الاختيار غير صالح. من الأفضل تحديث الصفحة والاختيار من جديد.',
} satisfies ValidationMessages

const en = {
  required: 'Something is missing here. A few words are enough.',
  tooLong: 'This is too long for this field. Shorten it or split it.',
  badText: 'The text holds a character that cannot be kept. Please type that place again.',
  notADay: 'The date is not clear. For example: 2026-11-24.',
  notATime: 'The date or time is not clear. For example: 2026-11-24T09:30.',
  notAChoice: 'Please choose one of the options.',
  notANumber: 'A number is needed here.',
  outOfRange: 'The number is outside the possible range.',
  notAnEmail: 'The e-mail address does not look complete. For example: name@example.org.',
  notAPhone: 'The phone number does not look complete. For example: 050-123-4567.',
  notAMonth: 'The year or month is not clear. For example: 2019, or 5/2019.',
  notAnIdNumber: 'The check digit of the identity number does not fit. Please look at the digits again.',
  notAnId: 'The link or choice is not valid. Refresh the page and choose again.',
} satisfies ValidationMessages

export const validationMessages: Record<Language, ValidationMessages> = { he, ar, en }
