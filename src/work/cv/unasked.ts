/**
 * What an employer may not ask (Equal Employment Opportunities Law, 5.5) and a curriculum vitae need not say: a hint where the own words tell it.
 * It speaks only where somebody tells it of themselves: 'taught children' is a trade, 'mother of three' is not asked. The person decides.
 */
import type { CvDocument } from './types.ts'

export const unaskedKinds = ['age', 'family', 'identity', 'health', 'army', 'belonging'] as const
export type Unasked = (typeof unaskedKinds)[number]

/** Before a word in Hebrew and Arabic stands what is written together with it. */
const start = '(?<![א-תء-يA-Za-z])'
const hebrew = `${start}[והשכלב]{0,2}`
const arabic = `${start}[وفبل]?(?:ال)?`
const end = '(?![א-תء-يA-Za-z])'
const word = (prefix: string, ...alternatives: string[]) => new RegExp(`${prefix}(?:${alternatives.join('|')})${end}`, 'iu')

const signs: Record<Unasked, RegExp[]> = {
  age: [
    word(hebrew, 'ב[ןת]\\s+\\d{2}', 'גילי?:?\\s*\\d{2}', 'תאריך לידה', 'שנת לידה', 'יליד(?:ת)?\\s+\\d{4}', 'נולדתי'),
    word(arabic, 'عمري', 'العمر:?\\s*\\d{2}', 'عمر:?\\s*\\d{2}', 'تاريخ الميلاد', 'سنة الميلاد', 'مواليد', 'ولدت', 'وُلدت'),
    word(start, 'aged?:?\\s*\\d{2}', '\\d{2}[- ]years?[- ]old', 'date of birth', 'born (?:in|on)', 'year of birth'),
  ],
  family: [
    word(hebrew, 'נשו(?:י|אה)', 'רווקה?', 'גרוש(?:ה)?', 'אלמנה', 'אלמן', 'מצב משפחתי', 'חד[- ]?הורית?', 'בהיריון', 'בהריון', 'ילדיי?', 'הילדים שלי', 'טיפולי פוריות'),
    new RegExp(`${start}(?:אם|אימא|אמא|אב|אבא) ל[-־]?\\s?(?:\\d|שני|שלוש|ארבע|חמ|שש|שבע)`, 'u'),
    word(arabic, 'متزوج(?:ة)?', 'عزباء', 'أعزب', 'مطلق(?:ة)?', 'أرمل(?:ة)?', 'الحالة الاجتماعية', 'الحالة العائلية', 'أولادي', 'أطفالي', 'حامل'),
    new RegExp(`${start}(?:أم|أب) ل(?:ـ|\\s)?(?:\\d|ولد|طفل|ثلاث|أربع|خمس)`, 'u'),
    word(start, 'married', 'divorced', 'widow(?:ed|er)?', 'marital status', '(?:mother|father) of', 'single (?:mother|father|parent)', 'pregnant', 'my (?:children|kids|husband|wife)'),
  ],
  identity: [/(?<!\d)\d{9}(?!\d)/, word(hebrew, 'תעודת זהות', 'ת"ז', 'ת״ז', 'מספר זהות'), word(arabic, 'رقم الهوية', 'هوية رقم'), word(start, 'id number', 'identity number', 'passport number')],
  health: [
    word(hebrew, 'אחוזי נכות', 'אחוז נכות', 'נכות של', 'אני נכה', 'המחלה שלי', 'מחלתי', 'הנכות שלי', 'המוגבלות שלי', 'מצב בריאותי', 'מצב הבריאות שלי', 'חליתי', 'אובחנתי'),
    word(arabic, 'نسبة عجز', 'إعاقتي', 'مرضي', 'حالتي الصحية', 'وضعي الصحي', 'الحالة الصحية'),
    word(start, 'my (?:disability|illness|disease|health)', 'disability (?:rate|percentage)', 'i (?:am|was) (?:ill|disabled|diagnosed)', 'health status'),
  ],
  army: [word(hebrew, 'פרופיל(?: רפואי| צבאי)?\\s*\\d*', 'מילואים', 'פטור משירות', 'פטורה? מצבא', 'לא שירתתי'), word(arabic, 'خدمة الاحتياط', 'الملف الطبي العسكري', 'معف(?:ى|اة) من الخدمة'), word(start, 'military profile', 'medical profile', 'reserve duty', 'reservist')],
  belonging: [
    word(hebrew, 'אני (?:יהודיי?ה?|מוסלמית?|נוצרית?|דרוזית?|בדואית?|חרדית?|דתייה?|חילונית?)', 'עולה חדשה?', 'עולה מ\\S+', 'הלאום שלי', 'דת:', 'לאום:', 'ארץ לידה', 'ארץ מוצא'),
    word(arabic, 'أنا (?:مسلمة?|مسيحية?|يهودية?|درزية?|بدوية?|متدينة?)', 'الديانة:?', 'القومية:?', 'بلد المنشأ'),
    word(start, 'i am (?:a )?(?:jewish|jew|muslim|christian|druze|bedouin|religious|secular)', 'religion:', 'nationality:?', 'country of birth', 'country of origin'),
  ],
}

/** What in the words tells of oneself what nobody may ask, each kind once with the words that tell it. */
export function unaskedIn(words: string): { kind: Unasked; found: string }[] {
  return unaskedKinds.flatMap((kind) => {
    const found = signs[kind].map((sign) => sign.exec(words)?.[0]).find(Boolean)
    return found ? [{ kind, found: found.trim() }] : []
  })
}

/** The same for all that stands on a document; a phone of nine digits is none of it. */
export function unaskedOn({ headline, summary, sections }: CvDocument): { kind: Unasked; found: string }[] {
  return unaskedIn([headline, summary, ...sections.flatMap(({ items }) => items.flatMap(({ title, place, lines }) => [title, place, ...lines]))].join('\n'))
}
