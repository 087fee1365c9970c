import { by, type Told, toOrOf } from '#src/language/gender.ts'
import type { Shape } from '#src/language/shape.ts'
import { mayHaveGone } from '#src/platform/delivered.ts'
import type { MessageState } from './types.ts'

const he = {
  title: 'הודעות',
  lead: (p: Told) => toOrOf(p, 'מה נשלח אליך בדואר וב-SMS, ומתי לא כותבים אליך. בהודעה עצמה אין דברים אישיים.', 'מה נשלח אליה בדואר וב-SMS, ומתי לא כותבים אליה. בהודעה עצמה אין דברים אישיים.', 'מה נשלח אליו בדואר וב-SMS, ומתי לא כותבים אליו. בהודעה עצמה אין דברים אישיים.', 'מה נשלח בדואר וב-SMS, ומתי לא כותבים. בהודעה עצמה אין דברים אישיים.'),
  link: 'הודעות ומתי לא כותבים',
  how: { mail: 'ההודעות נשלחות בדואר אלקטרוני.', sms: 'ההודעות נשלחות ב־SMS.' },
  against: {
    no_consent: 'עכשיו לא נשלח דבר: אין הסכמה להודעות.', stopped: 'עכשיו לא נשלח דבר: התבקשה הפסקה של ההודעות.', closed: 'עכשיו לא נשלח דבר: התיק סגור.',
    no_address: 'עכשיו לא נשלח דבר: לא רשום טלפון נייד או כתובת דואר.',
  },
  toConsents: 'לשאלת ההסכמה', toContact: 'לדרכי הקשר',
  noGateway: { mail: 'המערכת הזאת עוד לא מחוברת לשרת דואר: הודעות בדואר מחכות.', sms: 'המערכת הזאת עוד לא מחוברת לשירות SMS: הודעות SMS מחכות.' },
  quiet: (from: string, until: string) => `בין ${from} ל־${until} לא כותבים לאף אחד.`,
  rests: 'ימי מנוחה', restsStand: (days: string) => `גם בימים האלה לא כותבים, מהערב שלפניהם: ${days}.`,
  restsQuestion: (p: Told) => toOrOf(p, by(p.address, 'באילו ימים לא לכתוב אלייך?', 'באילו ימים לא לכתוב אליך?', 'באילו ימים לא לכתוב אליך?'), 'באילו ימים לא לכתוב אליה?', 'באילו ימים לא לכתוב אליו?', 'באילו ימים לא לכתוב?'),
  restsHint: 'לבחירה חופשית. אין צורך להסביר, ושום דבר אחר לא נלמד מזה.',
  rest: { jewish: 'שבת וחגי ישראל', muslim: 'עיד אל-פיטר ועיד אל-אדחא', christian_western: 'חג המולד (25 בדצמבר) ופסחא המערבי', christian_eastern: 'חג המולד (7 בינואר) ופסחא האורתודוקסי' },
  restNow: { jewish: 'שבת וחגים', muslim: 'החגים המוסלמיים', christian_western: 'חגי הנוצרים, הלוח המערבי', christian_eastern: 'חגי הנוצרים, הלוח המזרחי' },
  save: 'שמירה',
  stop: 'להפסיק את ההודעות', stopLead: 'ההסכמה נשארת כמו שנענתה; מה שמחכה לא יישלח.', resume: 'לחדש את ההודעות',
  stopped: { link: (day: string) => `התבקשה הפסקה ב־${day}, בקישור שבהודעה.`, own_page: (day: string) => `התבקשה הפסקה ב־${day}, בעמוד האישי.`, told_staff: (day: string) => `התבקשה הפסקה ב־${day}, בשיחה.` },
  list: 'מה נשלח', none: 'עוד לא נשלחה הודעה', noneHow: 'הודעות נכתבות כשיש שאלה קצרה אחרי תחילת עבודה. מה שיישלח יופיע כאן.',
  kinds: { follow_up: 'שאלה קצרה: איך בעבודה' },
  channels: { mail: 'דואר', sms: 'SMS' },
  states: { waiting: (when: string) => `מחכה, לא לפני ${when}`, sent: (when: string) => `נשלחה ${when}`, failed: (when: string) => `לא הגיעה (${when})`, perhaps: (when: string) => `לא ידוע אם הגיעה (${when})`, dropped: (when: string) => `לא נשלחה (${when})` },
  reasons: { no_consent: 'אין הסכמה', stopped: 'התבקשה הפסקה', closed: 'התיק נסגר', no_address: 'אין טלפון נייד או כתובת', too_late: 'עבר זמנה', answered: 'כבר נענתה', ended: 'העבודה הסתיימה', moved: 'יום העבודה הראשון השתנה', not_followed: 'העבודה הייתה עוד לפני ההצטרפות', perhaps: 'השרת בצד השני לא אישר', refused: 'השרת בצד השני סירב', unreachable: 'השרת בצד השני לא ענה' },
  house: {
    title: 'הודעות שיוצאות', lead: 'שרת דואר, שירות SMS, ושעות שבהן לא כותבים לאיש. אין כאן שמות: רק כמה.',
    ways: 'דרכי שליחה', connected: 'מחובר', notConnected: 'לא מחובר: ההודעות מחכות', mail: 'דואר (SMTP_URL)', sms: 'SMS (OFEK_SMS_URL)', setBy: 'ההגדרות נקבעות בהפעלה של אופק (docs/operating.md).',
    quietTitle: 'שעות שקט', quietLead: 'בשעות האלה, בשבת ובחגים, הודעה מחכה לרגע הנכון.', from: 'משעה', until: 'עד שעה',
    counts: 'בשלושים הימים האחרונים', countsNone: 'עוד לא יצאה הודעה.', way: 'דרך', state: 'מצב', how: 'כמה', stateNames: { waiting: 'מחכות', sent: 'נשלחו', failed: 'לא הגיעו', dropped: 'לא נשלחו' },
  },
}
export type Messages = Shape<typeof he>

const ar = {
  title: 'رسائل',
  lead: (p: Told) => toOrOf(p, 'ما أُرسل إليك بالبريد وبالـ SMS، ومتى لا يُكتب إليك. لا أمور شخصية في الرسالة نفسها.', 'ما أُرسل إليها بالبريد وبالـ SMS، ومتى لا يُكتب إليها. لا أمور شخصية في الرسالة نفسها.', 'ما أُرسل إليه بالبريد وبالـ SMS، ومتى لا يُكتب إليه. لا أمور شخصية في الرسالة نفسها.', 'ما أُرسل بالبريد وبالـ SMS، ومتى لا يُكتب شيء. لا أمور شخصية في الرسالة نفسها.'),
  link: 'الرسائل، ومتى لا نكتب',
  how: { mail: 'تُرسل الرسائل بالبريد الإلكتروني.', sms: 'تُرسل الرسائل عبر SMS.' },
  against: {
    no_consent: 'لا يُرسل شيء الآن: لا توجد موافقة على الرسائل.', stopped: 'لا يُرسل شيء الآن: طُلب إيقاف الرسائل.', closed: 'لا يُرسل شيء الآن: الملف مغلق.',
    no_address: 'لا يُرسل شيء الآن: لا يوجد هاتف محمول أو عنوان بريد.',
  },
  toConsents: 'إلى سؤال الموافقة', toContact: 'إلى طرق الاتصال',
  noGateway: { mail: 'هذا النظام غير متصل بعد بخادم بريد: رسائل البريد تنتظر.', sms: 'هذا النظام غير متصل بعد بخدمة SMS: رسائل SMS تنتظر.' },
  quiet: (from: string, until: string) => `من الساعة ${from} حتى ${until} لا نكتب إلى أحد.`,
  rests: 'أيام الراحة', restsStand: (days: string) => `ولا نكتب في هذه الأيام أيضًا، من المساء الذي قبلها: ${days}.`,
  restsQuestion: (p: Told) => toOrOf(p, 'في أي أيام لا نكتب إليك؟', 'في أي أيام لا نكتب إليها؟', 'في أي أيام لا نكتب إليه؟', 'في أي أيام لا نكتب؟'),
  restsHint: 'الاختيار حر. لا حاجة إلى تفسير، ولا يُستنتج منه شيء آخر.',
  rest: { jewish: 'السبت والأعياد اليهودية', muslim: 'عيد الفطر وعيد الأضحى', christian_western: 'عيد الميلاد (25 كانون الأول) والفصح الغربي', christian_eastern: 'عيد الميلاد (7 كانون الثاني) والفصح الشرقي' },
  restNow: { jewish: 'السبت والأعياد اليهودية', muslim: 'الأعياد الإسلامية', christian_western: 'الأعياد المسيحية، التقويم الغربي', christian_eastern: 'الأعياد المسيحية، التقويم الشرقي' },
  save: 'حفظ',
  stop: 'إيقاف الرسائل', stopLead: 'تبقى الموافقة كما كانت الإجابة؛ وما ينتظر لن يُرسل.', resume: 'استئناف الرسائل',
  stopped: { link: (day: string) => `طُلب الإيقاف في ${day}، من الرابط في الرسالة.`, own_page: (day: string) => `طُلب الإيقاف في ${day}، من الصفحة الشخصية.`, told_staff: (day: string) => `طُلب الإيقاف في ${day}، في محادثة.` },
  list: 'ما أُرسل', none: 'لم تُرسل رسالة بعد', noneHow: 'تُكتب الرسائل حين يكون هناك سؤال قصير بعد بدء العمل. وما سيُرسل يظهر هنا.',
  kinds: { follow_up: 'سؤال قصير: كيف العمل' },
  channels: { mail: 'بريد', sms: 'SMS' },
  states: { waiting: (when: string) => `تنتظر، ليس قبل ${when}`, sent: (when: string) => `أُرسلت ${when}`, failed: (when: string) => `لم تصل (${when})`, perhaps: (when: string) => `لا يُعرف هل وصلت (${when})`, dropped: (when: string) => `لم تُرسل (${when})` },
  reasons: { no_consent: 'لا توجد موافقة', stopped: 'طُلب الإيقاف', closed: 'أُغلق الملف', no_address: 'لا هاتف محمول ولا عنوان', too_late: 'فات وقتها', answered: 'أُجيب عنها', ended: 'انتهى العمل', moved: 'تغيّر أول يوم عمل', not_followed: 'كان العمل قائمًا قبل الانضمام', perhaps: 'لم يؤكد الخادم في الطرف الآخر', refused: 'رفض الخادم في الطرف الآخر', unreachable: 'لم يُجب الخادم في الطرف الآخر' },
  house: {
    title: 'الرسائل الصادرة', lead: 'خادم البريد، وخدمة SMS، والساعات التي لا نكتب فيها إلى أحد. لا أسماء هنا: الأعداد فقط.',
    ways: 'طرق الإرسال', connected: 'متصل', notConnected: 'غير متصل: الرسائل تنتظر', mail: 'البريد (SMTP_URL)', sms: 'SMS (OFEK_SMS_URL)', setBy: 'تُحدَّد الإعدادات عند تشغيل أفق (docs/operating.md).',
    quietTitle: 'ساعات الهدوء', quietLead: 'في هذه الساعات، وفي السبت والأعياد، تنتظر الرسالة اللحظة المناسبة.', from: 'من الساعة', until: 'حتى الساعة',
    counts: 'في الأيام الثلاثين الأخيرة', countsNone: 'لم تصدر رسالة بعد.', way: 'الطريقة', state: 'الحالة', how: 'العدد', stateNames: { waiting: 'تنتظر', sent: 'أُرسلت', failed: 'لم تصل', dropped: 'لم تُرسل' },
  },
} satisfies Messages

const en = {
  title: 'Messages',
  lead: (p: Told) => toOrOf(p, 'What was sent to you by mail and SMS, and when nobody writes to you. Nothing personal stands in a message.', 'What was sent to her by mail and SMS, and when nobody writes to her. Nothing personal stands in a message.', 'What was sent to him by mail and SMS, and when nobody writes to him. Nothing personal stands in a message.', 'What was sent by mail and SMS, and when nobody writes. Nothing personal stands in a message.'),
  link: 'Messages, and when not to write',
  how: { mail: 'Messages go by e-mail.', sms: 'Messages go by SMS.' },
  against: {
    no_consent: 'Nothing is sent now: there is no consent to messages.', stopped: 'Nothing is sent now: a stop was asked for.', closed: 'Nothing is sent now: the file is closed.',
    no_address: 'Nothing is sent now: there is no mobile phone and no e-mail address.',
  },
  toConsents: 'To the question of consent', toContact: 'To the ways of contact',
  noGateway: { mail: 'This system is not connected to a mail server yet: messages by mail wait.', sms: 'This system is not connected to an SMS gateway yet: messages by SMS wait.' },
  quiet: (from: string, until: string) => `Between ${from} and ${until} nobody is written to.`,
  rests: 'Days of rest', restsStand: (days: string) => `Nor on these days, from the evening before: ${days}.`,
  restsQuestion: (p: Told) => toOrOf(p, 'On which days should nobody write to you?', 'On which days should nobody write to her?', 'On which days should nobody write to him?', 'On which days should nobody write?'),
  restsHint: 'A free choice. It needs no reason, and nothing else is learned from it.',
  rest: { jewish: 'The Sabbath and Jewish holidays', muslim: 'Eid al-Fitr and Eid al-Adha', christian_western: 'Christmas (25 December) and the western Easter', christian_eastern: 'Christmas (7 January) and the Orthodox Easter' },
  restNow: { jewish: 'the Sabbath and Jewish holidays', muslim: 'the Muslim holidays', christian_western: 'the Christian holidays, western calendar', christian_eastern: 'the Christian holidays, eastern calendar' },
  save: 'Save',
  stop: 'Stop the messages', stopLead: 'The consent stays as it was answered; what waits is not sent.', resume: 'Begin the messages again',
  stopped: { link: (day: string) => `A stop was asked for on ${day}, by the link in a message.`, own_page: (day: string) => `A stop was asked for on ${day}, on the own page.`, told_staff: (day: string) => `A stop was asked for on ${day}, in a talk.` },
  list: 'What was sent', none: 'No message was sent yet', noneHow: 'Messages are written when there is a short question after a job began. What is sent will stand here.',
  kinds: { follow_up: 'A short question: how is work' },
  channels: { mail: 'mail', sms: 'SMS' },
  states: { waiting: (when: string) => `waits, not before ${when}`, sent: (when: string) => `sent ${when}`, failed: (when: string) => `did not arrive (${when})`, perhaps: (when: string) => `it is not known whether it arrived (${when})`, dropped: (when: string) => `not sent (${when})` },
  reasons: { no_consent: 'no consent', stopped: 'a stop was asked for', closed: 'the file was closed', no_address: 'no mobile phone and no address', too_late: 'its time has passed', answered: 'answered already', ended: 'the job ended', moved: 'the first workday changed', not_followed: 'the job was there before joining', perhaps: 'the other side did not confirm it', refused: 'the other side refused it', unreachable: 'the other side did not answer' },
  house: {
    title: 'Outgoing messages', lead: 'The mail server, the SMS gateway, and the hours in which nobody is written to. No names stand here: only how many.',
    ways: 'Ways out', connected: 'connected', notConnected: 'not connected: messages wait', mail: 'Mail (SMTP_URL)', sms: 'SMS (OFEK_SMS_URL)', setBy: 'They are set where Ofek is started (docs/operating.md).',
    quietTitle: 'Quiet hours', quietLead: 'In these hours, on the Sabbath and on holidays, a message waits for the right moment.', from: 'From', until: 'Until',
    counts: 'In the last thirty days', countsNone: 'No message has gone out yet.', way: 'Way', state: 'State', how: 'How many', stateNames: { waiting: 'wait', sent: 'sent', failed: 'did not arrive', dropped: 'not sent' },
  },
} satisfies Messages

export const messages = { he, ar, en }

/** Why a message was not sent, in words; of what the other side answered (smtp_550, sms_timeout) whether it refused or was not reached. */
export function reasonWords(t: Messages, reason: string): string {
  const known: Record<string, string> = t.reasons
  return known[reason] ?? (mayHaveGone(reason) ? t.reasons.perhaps : /^(smtp_5|sms_4)/.test(reason) ? t.reasons.refused : t.reasons.unreachable)
}

/** How a message stands, in words; of one that may have gone without a word of the other side, that nobody knows. */
export const stateWords = (t: Messages, { state, reason }: { state: MessageState; reason: string }, when: string): string => t.states[state === 'failed' && mayHaveGone(reason) ? 'perhaps' : state](when)

