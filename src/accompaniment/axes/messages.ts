import type { Persons } from '#src/accompaniment/file/persons.ts'
import { by, toOrOf } from '#src/language/gender.ts'
import { plural } from '#src/language/plural.ts'
import type { Shape } from '#src/language/shape.ts'
import type { Axis, Reader, Ruler } from './types.ts'

// Wording and anchors are our own; no licensed item texts (domain.md 4).
const he = {
  title: 'חמישה צירים',
  lead: 'לא ציון ולא סכום: חמישה קווים, כל אחד לעצמו, ומה שנאמר לידם.',
  empty: { title: 'כאן יופיעו הקווים', how: 'דירוג אחד יחד, בשיחה, הוא הנקודה הראשונה. די בציר אחד.' },
  axes: { motivation: 'רצון לעבוד ולהתפתח', proactivity: 'יוזמה', efficacy: 'אמונה ביכולת', vision: 'חזון ומטרות', tools: 'כלים וידע' } satisfies Record<Axis, string>,
  anchors: {
    motivation: ['עוד לא ברור למה לעבוד', 'יש סיבה, והיא של אחרים', 'יש סיבה משלי', 'הסיבה מחזיקה גם ביום קשה', 'הסיבה מושכת קדימה'],
    proactivity: ['הצעדים באים מאחרים', 'צעד אחרי תזכורת', 'צעד משלי מדי פעם', 'צעדים משלי כל שבוע', 'יוזמה שלי, שמושכת גם אחרים'],
    efficacy: ['קשה לראות מה ביכולתי', 'רואים חוזקה כשמישהו מראה', 'חוזקה או שתיים מוכרות לי', 'יש לי על מה להישען', 'יש בי כוח לדברים חדשים'],
    vision: ['אין עדיין תמונה', 'יש כיוונים רבים', 'שניים או שלושה כיוונים', 'כיוון אחד וצעדים', 'הכיוון מנחה בחירות'],
    tools: ['עוד לא ניסיתי לחפש', 'ידוע לי מה חסר', 'כלי או שניים ביד', 'השימוש בהם כבר בידיים שלי', 'אחרים לומדים ממני'],
  } satisfies Record<Axis, readonly string[]>,
  rulerAnchors: { importance: ['עוד לא חשוב', 'חשוב כמו דברים אחרים', 'הכי חשוב עכשיו'], confidence: ['לא נראה אפשרי', 'אפשרי עם עזרה', 'בטוח שאפשר'] } as Record<Ruler, readonly [string, string, string]>,
  mistaken: {
    open: 'זו טעות', which: 'מה מהדירוג', why: 'מה הייתה הטעות', save: 'להשאיר מחוץ לקווים', leftOut: 'טעות, לא נספר',
    stand: 'זו לא טעות', standWhy: 'למה זה עומד בכל זאת', standSave: 'להחזיר לקווים',
    count: (n: number) => plural('he', n, { one: 'דירוג אחד סומן כטעות ואינו בקווים. הוא כתוב למעלה, עם הסיבה.', two: 'שני דירוגים סומנו כטעות ואינם בקווים. הם כתובים למעלה, עם הסיבה.', other: `${n} דירוגים סומנו כטעות ואינם בקווים. הם כתובים למעלה, עם הסיבה.` }),
  },
  importance: 'עד כמה זה חשוב עכשיו', importanceWhy: 'למה לא פחות? מה יעלה את זה?',
  confidence: 'עד כמה זה נראה אפשרי', confidenceWhy: 'למה לא פחות? מה יעלה את זה?',
  add: 'דירוג חדש', on: 'ביום', byWhom: 'של מי הדירוג', readers: (p: Persons): Record<Reader, string> => ({ together: 'ביחד', participant: toOrOf(p, 'שלך', 'שלה', 'שלו', `של ${p.name}`), promoter: by(p.promoterAddress, 'של המקדמת', 'של המקדם', 'של מי שמלווה') }),
  mode: 'איך', modes: { together: 'פנים אל פנים', self: 'לבד', phone: 'בטלפון' }, present: 'מי עוד היה בחדר', words: 'מה נאמר על זה', save: 'שמירה', skip: 'לא נשאל', closest: (axis: string) => `${axis}: מה הכי קרוב עכשיו?`,
  lines: 'קווים לאורך זמן', firstNow: 'בהתחלה ועכשיו', first: 'בהתחלה', now: 'עכשיו', axis: 'ציר', table: 'הנתונים בטבלה', day: 'יום', rulersTitle: 'מוכנות', ofTen: (n: number) => `${n} מתוך 10`, importanceShort: 'חשיבות', confidenceShort: 'ביטחון', chart: (axis: string) => `קו לאורך זמן: ${axis}`,
  wheel: 'הגלגל: עיגול ריק הוא ההתחלה, מלא הוא עכשיו', readings: 'מה נאמר לאחרונה', earlier: 'מה נאמר קודם', circumstances: 'איך ועם מי', spoken: { he: 'בעברית', ar: 'בערבית', en: 'באנגלית' }, alsoPresent: 'בחדר היו גם',
}
export type AxesMessages = Shape<typeof he>

const ar = {
  title: 'خمسة محاور',
  lead: 'بلا علامة وبلا مجموع: خمسة خطوط، لكلٍّ منها مساره، وإلى جانبها ما قيل.',
  empty: { title: 'ستظهر هنا الخطوط', how: 'تقييم واحد معًا، خلال محادثة، هو النقطة الأولى. يكفي محور واحد.' },
  axes: { motivation: 'الرغبة في العمل والتطور', proactivity: 'المبادرة', efficacy: 'الإيمان بالقدرة', vision: 'الرؤية والأهداف', tools: 'الأدوات والمعرفة' },
  anchors: {
    motivation: ['لم يتضح بعد لماذا أعمل', 'هناك سبب، لكنه من غيري', 'لديّ سببي الخاص', 'السبب يصمد حتى في الأيام الصعبة', 'السبب يدفعني إلى الأمام'],
    proactivity: ['الخطوات تأتي من غيري', 'خطوة بعد تذكير', 'خطوة مني أحيانًا', 'خطوات مني كل أسبوع', 'أبادر وأشجّع غيري'],
    efficacy: ['يصعب أن أرى ما أستطيع', 'أرى نقطة قوة حين يدلّني عليها أحد', 'أعرف نقطة قوة أو اثنتين', 'أعتمد عليها', 'أُقدم على أشياء جديدة'],
    vision: ['لا صورة واضحة بعد', 'اتجاهات كثيرة', 'اتجاهان أو ثلاثة', 'اتجاه واحد وخطوات', 'الاتجاه يقود اختياراتي'],
    tools: ['لم أجرّب البحث بعد', 'أعرف ما ينقصني', 'لديّ أداة أو اثنتان', 'أستخدمها بنفسي', 'أعلّم غيري'],
  },
  rulerAnchors: { importance: ['ليس مهمًا بعد', 'مهم كغيره من الأمور', 'الأهم الآن'], confidence: ['لا يبدو ممكنًا', 'ممكن مع مساعدة', 'ممكن بكل تأكيد'] },
  mistaken: {
    open: 'هذا خطأ', which: 'أي جزء من التقييم', why: 'ما الخطأ', save: 'إبقاؤه خارج الخطوط', leftOut: 'خطأ، لا يُحتسب',
    stand: 'هذا ليس خطأ', standWhy: 'لماذا يبقى مع ذلك', standSave: 'إعادته إلى الخطوط',
    count: (n: number) => plural('ar', n, { one: 'أُشير إلى تقييم واحد على أنه خطأ، وهو خارج الخطوط. تجده أعلاه مع السبب.', two: 'أُشير إلى تقييمين على أنهما خطأ، وهما خارج الخطوط. تجدهما أعلاه مع السبب.', few: `أُشير إلى ${n} تقييمات على أنها خطأ، وهي خارج الخطوط. تجدها أعلاه مع السبب.`, other: `أُشير إلى ${n} تقييمًا على أنها خطأ، وهي خارج الخطوط. تجدها أعلاه مع السبب.` }),
  },
  importance: 'ما مدى أهمية ذلك الآن', importanceWhy: 'لماذا ليس أقل؟ وما الذي قد يرفعه؟',
  confidence: 'إلى أي حدّ يبدو ذلك ممكنًا', confidenceWhy: 'لماذا ليس أقل؟ وما الذي قد يرفعه؟',
  add: 'تقييم جديد', on: 'التاريخ', byWhom: 'تقييم مَن', readers: (p: Persons) => ({ together: 'معًا', participant: toOrOf(p, 'تقييمك', 'تقييمها', 'تقييمه', `تقييم ${p.name}`), promoter: by(p.promoterAddress, 'تقييم موجِّهة التشغيل', 'تقييم موجِّه التشغيل', 'تقييم من يرافق') }),
  mode: 'كيف', modes: { together: 'وجهًا لوجه', self: 'بشكل مستقل', phone: 'هاتفيًا' }, present: 'من حضر أيضًا', words: 'ما قيل عن ذلك', save: 'حفظ', skip: 'لم يُسأل عنه', closest: (axis: string) => `${axis}: ما الأقرب الآن؟`,
  lines: 'خطوط عبر الزمن', firstNow: 'في البداية والآن', first: 'في البداية', now: 'الآن', axis: 'المحور', table: 'البيانات في جدول', day: 'التاريخ', rulersTitle: 'الجاهزية', ofTen: (n: number) => `${n} من 10`, importanceShort: 'الأهمية', confidenceShort: 'الثقة', chart: (axis: string) => `خط عبر الزمن: ${axis}`,
  wheel: 'دولاب المحاور: الدائرة الفارغة هي البداية، والممتلئة هي الآن', readings: 'ما قيل مؤخرًا', earlier: 'ما قيل قبل ذلك', circumstances: 'كيف ومع من', spoken: { he: 'بالعبرية', ar: 'بالعربية', en: 'بالإنجليزية' }, alsoPresent: 'حضر أيضًا',
} satisfies Omit<AxesMessages, 'readers'> & { readers: typeof he.readers }

const en = {
  title: 'Five axes',
  lead: 'No score and no sum: five lines, each for itself, and what was said beside them.',
  empty: { title: 'The lines will appear here', how: 'One rating together, in a conversation, is the first point. One axis is enough.' },
  axes: { motivation: 'The wish to work and develop', proactivity: 'Initiative', efficacy: 'Belief in ability', vision: 'Vision and goals', tools: 'Tools and knowledge' },
  anchors: {
    motivation: ['Not clear yet why to work', 'There is a reason, and it is others’', 'A reason of my own', 'It holds on a hard day too', 'It pulls me on'],
    proactivity: ['Steps come from others', 'A step after a reminder', 'A step of my own now and then', 'Steps of my own every week', 'I begin, and draw others in'],
    efficacy: ['Hard to see what I can do', 'I see a strength when shown', 'I know one or two', 'I rely on them', 'I take on new things'],
    vision: ['No picture yet', 'Many directions', 'Two or three directions', 'One direction, with steps', 'It guides my choices'],
    tools: ['I have not tried to search', 'I know what is missing', 'A tool or two in hand', 'I use them by myself', 'I teach others'],
  },
  rulerAnchors: { importance: ['Not important yet', 'Like other things', 'What matters most now'], confidence: ['Does not seem possible', 'Possible with help', 'Surely possible'] },
  mistaken: {
    open: 'This is a mistake', which: 'What of the rating', why: 'What the mistake was', save: 'Leave out of the lines', leftOut: 'a mistake, not counted',
    stand: 'This is no mistake', standWhy: 'Why it stands after all', standSave: 'Take back into the lines',
    count: (n: number) => plural('en', n, { one: 'One rating was marked as a mistake and is left out of the lines. It stands above, with the reason.', other: `${n} ratings were marked as mistakes and are left out of the lines. They stand above, with the reason.` }),
  },
  importance: 'How important it is now', importanceWhy: 'Why not lower? What would raise it?',
  confidence: 'How possible it seems', confidenceWhy: 'Why not lower? What would raise it?',
  add: 'A new rating', on: 'On', byWhom: 'Whose rating', readers: (p: Persons) => ({ together: 'Together', participant: toOrOf(p, 'Yours', 'Hers', 'His', 'Theirs'), promoter: 'The promoter’s' }),
  mode: 'How', modes: { together: 'Face to face', self: 'Alone', phone: 'By phone' }, present: 'Who else was in the room', words: 'What was said about it', save: 'Save', skip: 'Not asked', closest: (axis: string) => `${axis}: what is closest now?`,
  lines: 'Lines over time', firstNow: 'First and now', first: 'First', now: 'Now', axis: 'Axis', table: 'The data as a table', day: 'Day', rulersTitle: 'Readiness', ofTen: (n: number) => `${n} of 10`, importanceShort: 'Importance', confidenceShort: 'Confidence', chart: (axis: string) => `Line over time: ${axis}`,
  wheel: 'The wheel: an empty circle is the beginning, a full one is now', readings: 'What was said last', earlier: 'What was said before', circumstances: 'How, and with whom', spoken: { he: 'in Hebrew', ar: 'in Arabic', en: 'in English' }, alsoPresent: 'Also in the room',
} satisfies Omit<AxesMessages, 'readers'> & { readers: typeof he.readers }

export const messages = { he, ar, en }
