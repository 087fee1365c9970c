/**
 * What an employer may not ask (Equal Employment Opportunities Law, 5.5) and a curriculum vitae need not say: a hint where the own words tell it.
 * It speaks only where it is told of the person, by themselves or by who writes a letter for them: 'taught children' is a trade, 'mother of three' is not asked. The person decides.
 */
import type { CvDocument } from './types.ts'

export const unaskedKinds = ['age', 'family', 'identity', 'health', 'benefits', 'army', 'belonging'] as const
export type Unasked = (typeof unaskedKinds)[number]

/** Before a word in Hebrew and Arabic stands what is written together with it. */
const start = '(?<![א-תء-يA-Za-z])'
const hebrew = `${start}[והשכלב]{0,2}`
const arabic = `${start}[وفبل]?(?:ال)?`
const end = '(?![א-תء-يA-Za-z])'
const word = (prefix: string, ...alternatives: string[]) => new RegExp(`${prefix}(?:${alternatives.join('|')})${end}`, 'iu')

const signs: Record<Unasked, RegExp[]> = {
  age: [
    word(hebrew, 'ב[ןת]\\s+\\d{2}', 'גילי?:?\\s*\\d{2}', 'תאריך לידה', 'שנת לידה', 'יליד(?:ת)?\\s+\\d{4}', 'נולדתי', 'נולדה', 'נולד ב\\S+'),
    word(arabic, 'عمري', 'العمر:?\\s*\\d{2}', 'عمر:?\\s*\\d{2}', 'تاريخ الميلاد', 'سنة الميلاد', 'مواليد', 'ولدت', 'وُلدت'),
    word(start, 'aged?:?\\s*\\d{2}', '\\d{2}[- ]years?[- ]old', 'date of birth', 'born (?:in|on)', 'year of birth'),
  ],
  family: [
    word(hebrew, 'נשו(?:י|אה)', 'רווקה?', 'גרוש(?:ה)?', 'אלמנה', 'אלמן', 'מצב משפחתי', 'חד[- ]?הורית?', 'בהיריון', 'בהריון', 'ילדיי?', 'ילדי[הו]', 'הילדים של[יהו]', 'בעלה', 'אשתו', 'טיפולי פוריות'),
    new RegExp(`${start}(?:אם|אימא|אמא|אב|אבא) ל[-־]?\\s?(?:\\d|שני|שלוש|ארבע|חמ|שש|שבע)`, 'u'),
    word(arabic, 'متزوج(?:ة)?', 'عزباء', 'أعزب', 'مطلق(?:ة)?', 'أرمل(?:ة)?', 'الحالة الاجتماعية', 'الحالة العائلية', 'أولاد(?:ي|ها|ه)', 'أطفال(?:ي|ها|ه)', 'زوجها', 'زوجته', 'حامل'),
    new RegExp(`${start}(?:أم|أب) ل(?:ـ|\\s)?(?:\\d|ولد|طفل|ثلاث|أربع|خمس)`, 'u'),
    word(start, 'married', 'divorced', 'widow(?:ed|er)?', 'marital status', '(?:mother|father) of', 'single (?:mother|father|parent)', 'pregnant', '(?:my|her|his) (?:children|kids|husband|wife)'),
  ],
  identity: [/(?<!\d)\d{9}(?!\d)/, word(hebrew, 'תעודת זהות', 'ת"ז', 'ת״ז', 'מספר זהות'), word(arabic, 'رقم الهوية', 'هوية رقم'), word(start, 'id number', 'identity number', 'passport number')],
  health: [
    word(hebrew, 'אחוזי נכות', 'אחוז נכות', 'נכות של', '(?:אני|היא|הוא) נכה', 'המחלה של[יהו]', 'מחלת[יהו]', 'הנכות של[יהו]', 'המוגבלות של[יהו]', '(?:היא|הוא) בעלת? מוגבלות', 'מצב בריאותי', 'מצבה? הבריאותי', 'מצבו הבריאותי', 'מצב הבריאות של[יהו]', 'חליתי', 'אובחנ(?:תי|ה)', 'מתמודדת? עם מחלה'),
    word(arabic, 'نسبة عجز', 'إعاقت(?:ي|ها|ه)', 'مرض(?:ي|ها|ه)', 'حالت(?:ي|ها|ه) الصحية', 'وضع(?:ي|ها|ه) الصحي', '(?:هي|هو) (?:ذات|ذو) إعاقة', 'الحالة الصحية'),
    word(start, '(?:my|her|his) (?:disability|illness|disease|health)', 'disability (?:rate|percentage)', '(?:i|she|he) (?:am|is|was) (?:ill|disabled|diagnosed)', 'health status'),
  ],
  benefits: [
    word(hebrew, 'קצבת (?:נכות|זקנה|שאירים|ילדים|מזונות|הבטחת הכנסה)', 'מקבל(?:ת)? (?:קצבה|הבטחת הכנסה|דמי אבטלה)', 'הקצבה של[יהו]'),
    word(arabic, 'مخصصات(?:ي|ها|ه)', '[أيت]تلقى مخصصات', 'مخصصات (?:العجز|الشيخوخة|ضمان الدخل|البطالة)'),
    word(start, '(?:receives?|receiving|on) (?:a |an )?(?:disability|income support|unemployment)(?: \\w+)?', '(?:my|her|his) (?:allowance|benefits?)'),
  ],
  army: [word(hebrew, 'פרופיל(?: רפואי| צבאי)?\\s*\\d*', 'מילואים', 'פטור משירות', 'פטורה? מצבא', 'לא שירתתי'), word(arabic, 'خدمة الاحتياط', 'الملف الطبي العسكري', 'معف(?:ى|اة) من الخدمة'), word(start, 'military profile', 'medical profile', 'reserve duty', 'reservist')],
  belonging: [
    word(hebrew, '(?:אני|היא|הוא) (?:יהודיי?ה?|מוסלמית?|נוצרית?|דרוזית?|בדואית?|חרדית?|דתייה?|חילונית?)', 'עולה חדשה?', 'עולה מ\\S+', 'הלאום שלי', 'דת:', 'לאום:', 'ארץ לידה', 'ארץ מוצא'),
    word(arabic, '(?:أنا|هي|هو) (?:مسلمة?|مسيحية?|يهودية?|درزية?|بدوية?|متدينة?)', 'الديانة:?', 'القومية:?', 'بلد المنشأ'),
    word(start, '(?:i am|she is|he is) (?:a )?(?:jewish|jew|muslim|christian|druze|bedouin|religious|secular)', 'religion:', 'nationality:?', 'country of birth', 'country of origin'),
  ],
}

/** What in the words tells of oneself what nobody may ask, each kind once with the words that tell it. */
export function unaskedIn(words: string): { kind: Unasked; found: string }[] {
  return unaskedKinds.flatMap((kind) => {
    const found = signs[kind].map((sign) => sign.exec(words)?.[0]).find(Boolean)
    return found ? [{ kind, found: found.trim() }] : []
  })
}

/** All words of a document; a phone of nine digits is none of them. */
export const wordsOn = ({ headline, summary, sections }: CvDocument): string => [headline, summary, ...sections.flatMap(({ items }) => items.flatMap(({ title, place, lines }) => [title, place, ...lines]))].join('\n')

/** The same for all that stands on a document. */
export const unaskedOn = (document: CvDocument): { kind: Unasked; found: string }[] => unaskedIn(wordsOn(document))
