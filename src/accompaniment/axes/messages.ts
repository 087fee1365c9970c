import { by } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Axis, Reader } from './types.ts'

// Wording and anchors are our own; no licensed item texts (domain.md 4).
const he = {
  title: 'חמישה צירים',
  lead: 'לא ציון ולא סכום: חמישה קווים, כל אחד לעצמו, ומה שנאמר לידם.',
  empty: { title: 'כאן יעמדו הקווים', how: 'קריאה אחת יחד, בשיחה, היא נקודה ראשונה. די בציר אחד.' },
  axes: { motivation: 'רצון לעבוד ולהתפתח', proactivity: 'יוזמה', efficacy: 'אמונה ביכולת', vision: 'חזון ומטרות', tools: 'כלים וידע' } satisfies Record<Axis, string>,
  anchors: {
    motivation: ['עוד לא ברור למה לעבוד', 'יש סיבה, והיא של אחרים', 'יש סיבה משלי', 'הסיבה מחזיקה גם ביום קשה', 'הסיבה מושכת קדימה'],
    proactivity: ['הצעדים באים מאחרים', 'צעד אחרי תזכורת', 'צעד משלי מדי פעם', 'צעדים משלי כל שבוע', 'אני יוזמ/ת ומושכ/ת אחרים'],
    efficacy: ['קשה לראות מה אני יכול/ה', 'רואים כוח כשמישהו מראה', 'אני יודע/ת כוח או שניים', 'אני נשען/ת עליהם', 'אני לוקח/ת על עצמי דברים חדשים'],
    vision: ['אין עדיין תמונה', 'יש כיוונים רבים', 'שניים או שלושה כיוונים', 'כיוון אחד וצעדים', 'הכיוון מנחה בחירות'],
    tools: ['עוד לא ניסיתי לחפש', 'יודע/ת מה חסר', 'כלי או שניים ביד', 'משתמש/ת בהם לבד', 'מלמד/ת אחרים'],
  } satisfies Record<Axis, readonly string[]>,
  importance: 'עד כמה חשוב עכשיו, 0 עד 10', importanceWhy: 'למה לא פחות? מה יעלה את זה?',
  confidence: 'עד כמה זה נראה אפשרי, 0 עד 10', confidenceWhy: 'למה לא פחות? מה יעלה את זה?',
  add: 'קריאה חדשה', on: 'ביום', byWhom: 'של מי הקריאה', readers: (a: Address): Record<Reader, string> => ({ together: 'ביחד', participant: by(a, 'שלה', 'שלו', 'של המשתתף/ת'), promoter: 'שלי' }),
  mode: 'איך', modes: { together: 'פנים אל פנים', self: 'לבד', phone: 'בטלפון' }, present: 'מי עוד היה בחדר', words: 'מה נאמר על זה', save: 'שמירה', skip: 'לא נשאל',
  lines: 'קווים לאורך זמן', firstNow: 'בהתחלה ועכשיו', first: 'בהתחלה', now: 'עכשיו', axis: 'ציר', table: 'הנתונים בטבלה', day: 'יום', rulersTitle: 'מוכנות', importanceShort: 'חשיבות', confidenceShort: 'ביטחון', chart: (axis: string) => `קו לאורך זמן: ${axis}`,
  wheel: 'הגלגל: עיגול ריק הוא ההתחלה, מלא הוא עכשיו', readings: 'מה נאמר בכל קריאה', spoken: { he: 'בעברית', ar: 'בערבית', en: 'באנגלית' }, alsoPresent: 'בחדר היו גם',
}
export type AxesMessages = Shape<typeof he>

const ar = {
  title: 'خمسة محاور',
  lead: 'لا علامة ولا مجموع: خمسة خطوط، كلٌّ بذاته، وما قيل بجانبها.',
  empty: { title: 'هنا تقف الخطوط', how: 'قراءة واحدة معًا في المحادثة هي النقطة الأولى. يكفي محور واحد.' },
  axes: { motivation: 'الرغبة في العمل والتطور', proactivity: 'المبادرة', efficacy: 'الإيمان بالقدرة', vision: 'رؤية وأهداف', tools: 'أدوات ومعرفة' },
  anchors: {
    motivation: ['لم يتضح بعد لماذا أعمل', 'هناك سبب، وهو لغيري', 'لي سبب خاص', 'السبب يصمد في يوم صعب', 'السبب يشدّني إلى الأمام'],
    proactivity: ['الخطوات تأتي من غيري', 'خطوة بعد تذكير', 'خطوة مني أحيانًا', 'خطوات مني كل أسبوع', 'أبادر وأشدّ غيري'],
    efficacy: ['يصعب أن أرى ما أستطيع', 'أرى القوة حين يدلني أحد', 'أعرف قوة أو اثنتين', 'أعتمد عليها', 'أقبل على أشياء جديدة'],
    vision: ['لا صورة بعد', 'اتجاهات كثيرة', 'اتجاهان أو ثلاثة', 'اتجاه واحد وخطوات', 'الاتجاه يوجّه اختياراتي'],
    tools: ['لم أجرّب البحث بعد', 'أعرف ما ينقصني', 'أداة أو اثنتان في يدي', 'أستعملها وحدي', 'أعلّم غيري'],
  },
  importance: 'ما مدى الأهمية الآن، 0 إلى 10', importanceWhy: 'لماذا ليس أقل؟ ما الذي يرفعه؟',
  confidence: 'ما مدى إمكان ذلك، 0 إلى 10', confidenceWhy: 'لماذا ليس أقل؟ ما الذي يرفعه؟',
  add: 'قراءة جديدة', on: 'في يوم', byWhom: 'قراءة من', readers: (a: Address) => ({ together: 'معًا', participant: by(a, 'قراءتها', 'قراءته', 'قراءة المشارِك/ة'), promoter: 'قراءتي' }),
  mode: 'كيف', modes: { together: 'وجهًا لوجه', self: 'بشكل مستقل', phone: 'هاتفيًا' }, present: 'من كان في الغرفة أيضًا', words: 'ما قيل عن ذلك', save: 'حفظ', skip: 'لم يُسأل',
  lines: 'خطوط عبر الزمن', firstNow: 'في البداية والآن', first: 'في البداية', now: 'الآن', axis: 'المحور', table: 'البيانات في جدول', day: 'اليوم', rulersTitle: 'الاستعداد', importanceShort: 'الأهمية', confidenceShort: 'الثقة', chart: (axis: string) => `خط عبر الزمن: ${axis}`,
  wheel: 'العجلة: الدائرة الفارغة هي البداية، والممتلئة هي الآن', readings: 'ما قيل في كل قراءة', spoken: { he: 'بالعبرية', ar: 'بالعربية', en: 'بالإنجليزية' }, alsoPresent: 'في الغرفة أيضًا',
} satisfies Omit<AxesMessages, 'readers'> & { readers: typeof he.readers }

const en = {
  title: 'Five axes',
  lead: 'No score and no sum: five lines, each for itself, and what was said beside them.',
  empty: { title: 'The lines will stand here', how: 'One reading together, in a conversation, is the first point. One axis is enough.' },
  axes: { motivation: 'The wish to work and develop', proactivity: 'Initiative', efficacy: 'Belief in ability', vision: 'Vision and goals', tools: 'Tools and knowledge' },
  anchors: {
    motivation: ['Not clear yet why to work', 'There is a reason, and it is others’', 'A reason of my own', 'It holds on a hard day too', 'It pulls me on'],
    proactivity: ['Steps come from others', 'A step after a reminder', 'A step of my own now and then', 'Steps of my own every week', 'I begin, and draw others in'],
    efficacy: ['Hard to see what I can do', 'I see a strength when shown', 'I know one or two', 'I rely on them', 'I take on new things'],
    vision: ['No picture yet', 'Many directions', 'Two or three directions', 'One direction, with steps', 'It guides my choices'],
    tools: ['I have not tried to search', 'I know what is missing', 'A tool or two in hand', 'I use them by myself', 'I teach others'],
  },
  importance: 'How important it is now, 0 to 10', importanceWhy: 'Why not lower? What would raise it?',
  confidence: 'How possible it seems, 0 to 10', confidenceWhy: 'Why not lower? What would raise it?',
  add: 'A new reading', on: 'On', byWhom: 'Whose reading', readers: () => ({ together: 'Together', participant: 'Theirs', promoter: 'Mine' }),
  mode: 'How', modes: { together: 'Face to face', self: 'Alone', phone: 'By phone' }, present: 'Who else was in the room', words: 'What was said about it', save: 'Save', skip: 'Not asked',
  lines: 'Lines over time', firstNow: 'First and now', first: 'First', now: 'Now', axis: 'Axis', table: 'The data as a table', day: 'Day', rulersTitle: 'Readiness', importanceShort: 'Importance', confidenceShort: 'Confidence', chart: (axis: string) => `Line over time: ${axis}`,
  wheel: 'The wheel: an empty circle is the beginning, a full one is now', readings: 'What was said at each reading', spoken: { he: 'in Hebrew', ar: 'in Arabic', en: 'in English' }, alsoPresent: 'Also in the room',
} satisfies Omit<AxesMessages, 'readers'> & { readers: typeof he.readers }

export const messages = { he, ar, en }
