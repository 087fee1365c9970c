import type { Reason } from '#src/participants/outbox/index.ts'
import type { Text } from '#src/platform/errors.ts'

const noMessage: Record<Reason, Text> = {
  no_consent: { he: 'לא נשלחה הודעה: אין הסכמה להודעות. אפשר לשאול בשיחה.', ar: 'لم تُرسل رسالة: لا توجد موافقة على الرسائل. يمكن السؤال في محادثة.', en: 'No message went: there is no consent to messages. Ask in a talk.' },
  stopped: { he: 'לא נשלחה הודעה: התבקשה הפסקה של ההודעות. אפשר לשאול בשיחה.', ar: 'لم تُرسل رسالة: طُلب إيقاف الرسائل. يمكن السؤال في محادثة.', en: 'No message went: a stop of messages was asked for. Ask in a talk.' },
  closed: { he: 'לא נשלחה הודעה: התיק סגור.', ar: 'لم تُرسل رسالة: الملف مغلق.', en: 'No message went: the file is closed.' },
  no_address: { he: 'לא נשלחה הודעה: לא רשום טלפון נייד או כתובת דואר. אפשר לשאול בשיחה.', ar: 'لم تُرسل رسالة: لا هاتف محمول ولا عنوان بريد. يمكن السؤال في محادثة.', en: 'No message went: there is no mobile phone and no e-mail address. Ask in a talk.' },
}

export const why = {
  noMessage,
  waits: { he: 'השאלה כבר כתובה ומחכה לשעה מתאימה. היא תישלח פעם אחת.', ar: 'السؤال مكتوب وينتظر ساعة مناسبة. سيُرسل مرة واحدة.', en: 'The question is written already and waits for a fitting hour. It goes once.' },
  askedToday: { he: 'השאלה כבר נשלחה היום.', ar: 'أُرسل السؤال اليوم.', en: 'The question was sent today already.' },
  mayHaveArrived: {
    he: 'היום כבר יצאה שאלה, ולא ידוע אם הגיעה. אולי הגיעה, ולכן היא לא נשלחת שוב היום. אפשר להתקשר, או לשלוח מחר.', ar: 'أُرسل سؤال اليوم، ولا يُعرف إن كان قد وصل. قد يكون وصل، ولذلك لا يُرسل مرة أخرى اليوم. يمكن الاتصال، أو الإرسال غدًا.',
    en: 'A question went today, and it may have arrived, so it is not sent again today. Call, or send it tomorrow.',
  },
  beforeTheLink: {
    he: 'התשובה שמתקנים ניתנה בקישור, ביום מאוחר יותר. כותבים את היום שבו ניתנה, או יום שאחריו.', ar: 'الجواب الذي يُصحَّح جاء من الرابط في يوم لاحق. يُكتب اليوم الذي جاء فيه أو يوم بعده.',
    en: 'The answer that is corrected was given by the link, on a later day. Write that day or one after it.',
  },
  stillToCome: { he: 'היום הזה עוד לא הגיע.', ar: 'هذا اليوم لم يأتِ بعد.', en: 'This day is still to come.' },
  beforeItBegan: { he: 'היום הזה קודם ליום העבודה הראשון.', ar: 'هذا اليوم يسبق أول يوم عمل.', en: 'This day is before the first workday.' },
  tooEarly: { he: 'היום הזה עוד רחוק. אפשר לכתוב תשובה משלושה ימים לפניו.', ar: 'هذا اليوم ما زال بعيدًا. تُكتب الإجابة ابتداءً من ثلاثة أيام قبله.', en: 'This day is still far. An answer is written from three days before it.' },
  noDays: { he: 'כותבים עד 12 ימים, בין 1 ל־1095, למשל: 3, 14, 30.', ar: 'يُكتب حتى 12 يومًا، بين 1 و-1095، مثلًا: 3، 14، 30.', en: 'Write up to 12 days, from 1 to 1095, for example: 3, 14, 30.' },
  linkOver: {
    he: 'הקישור הזה כבר לא פתוח, ולכן התשובה לא נשמרה. אפשר להתקשר למי שמלווה אותך.', ar: 'لم يعد هذا الرابط مفتوحًا، لذلك لم تُحفظ الإجابة. يمكن الاتصال بمن يرافقك.',
    en: 'This link is no longer open, so the answer was not kept. You can call whoever accompanies you.',
  },
}
