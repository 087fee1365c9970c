/** Numbers that tell who somebody is: phones, ids, addresses on the net, days, ages, sums. */
import type { Language } from '#src/language/language.ts'
import type { Found, Particular } from './types.ts'
import { plainDigits, scriptOf } from './words.ts'

type Words = Record<Language, string>

const months = [
  'ינואר|פברואר|מרץ|מארס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר|תשרי|חשוון|כסלו|טבת|שבט|אדר|ניסן|אייר|סיוון|תמוז|אלול',
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|رمضان|شوال|محرم',
  'January|February|March|April|May|June|July|August|September|October|November|December',
].join('|')
const edge = String.raw`(?<![\p{L}\p{N}])`
const end = String.raw`(?![\p{L}\p{N}])`

const plain: { particular: Particular; pattern: RegExp; instead: Words }[] = [
  { particular: 'address', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/\S+/gu, instead: { he: 'כתובת', ar: 'عنوان', en: 'an address' } },
  { particular: 'phone', pattern: /(?<![\d.])(?:\+?972[-\s]?|0)\d{1,2}(?:[-\s]?\d){7}(?!\d)/gu, instead: { he: 'מספר טלפון', ar: 'رقم هاتف', en: 'a phone number' } },
  { particular: 'id', pattern: /(?<!\d)\d{9}(?!\d)/gu, instead: { he: 'מספר זהות', ar: 'رقم هوية', en: 'an identity number' } },
  {
    particular: 'date',
    pattern: new RegExp(String.raw`(?<!\d)(?:\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{4}-\d\d-\d\d)(?!\d)|(?<!\d)\d{1,2}\s+[בל]?(?:${months})(?:,?\s+\d{4})?${end}|${edge}(?:${months})\s+(?:\d{1,2},\s+)?\d{4}(?!\d)`, 'gu'),
    instead: { he: 'יום מסוים', ar: 'يوم معيّن', en: 'a certain day' },
  },
  {
    particular: 'amount',
    pattern: /[₪$]\s?\d[\d,.]*\d?|\d[\d,.]*\s?(?:₪|ש"ח|ש״ח|שקלים|שקל|אלף|شيكل|شيقل|ألف|NIS|shekels?)/gu,
    instead: { he: 'סכום מסוים', ar: 'مبلغ معيّن', en: 'a certain sum' },
  },
  { particular: 'date', pattern: /(?<![\d.,])(?:19[3-9]\d|20[0-4]\d)(?![\d]|[.,]\d)/gu, instead: { he: 'שנה מסוימת', ar: 'سنة معيّنة', en: 'a certain year' } },
  { particular: 'number', pattern: /(?<![\d.,-])\d{4,}(?!\d)/gu, instead: { he: 'מספר מסוים', ar: 'رقم معيّن', en: 'a certain number' } },
]

/** How an age is said, with the age as the only group of digits; who is told of decides between her and his. */
const ages: { pattern: RegExp; her?: boolean }[] = [
  { pattern: new RegExp(`${edge}בת\\s(?:ה[-־]?)?(\\d{1,2})${end}`, 'gu'), her: true },
  { pattern: new RegExp(`${edge}בן\\s(?:ה[-־]?)?(\\d{1,2})${end}`, 'gu'), her: false },
  { pattern: new RegExp(`${edge}גילה\\s(\\d{1,2})${end}`, 'gu'), her: true },
  { pattern: new RegExp(`${edge}(?:גילו|גיל)\\s(\\d{1,2})${end}`, 'gu'), her: false },
  { pattern: new RegExp(`${edge}عمرها\\s(\\d{1,2})(?:\\s(?:عامًا|عاما|سنة|سنوات))?${end}`, 'gu'), her: true },
  { pattern: new RegExp(`${edge}(?:عمره|عمر|ابن)\\s(?:الـ\\s?)?(\\d{1,2})(?:\\s(?:عامًا|عاما|سنة|سنوات))?${end}`, 'gu'), her: false },
  { pattern: new RegExp(`${edge}(?:بنت|ابنة)\\s(?:الـ\\s?)?(\\d{1,2})(?:\\s(?:عامًا|عاما|سنة|سنوات))?${end}`, 'gu'), her: true },
  { pattern: new RegExp(`(?<!\\d)(\\d{2})\\s(?:عامًا|عاما|سنة)${end}`, 'gu') },
  { pattern: new RegExp(`${edge}aged\\s(\\d{1,2})${end}|(?<!\\d)(\\d{2})[- ]years?[- ]old${end}`, 'giu') },
]
const decades: Record<number, Words> = {
  2: { he: 'העשרים', ar: 'العشرينيات', en: 'twenties' }, 3: { he: 'השלושים', ar: 'الثلاثينيات', en: 'thirties' }, 4: { he: 'הארבעים', ar: 'الأربعينيات', en: 'forties' },
  5: { he: 'החמישים', ar: 'الخمسينيات', en: 'fifties' }, 6: { he: 'השישים', ar: 'الستينيات', en: 'sixties' }, 7: { he: 'השבעים', ar: 'السبعينيات', en: 'seventies' },
}

function inDecade(age: number, her: boolean | undefined): Words {
  const decade = decades[Math.floor(age / 10)]
  if (!decade) return age < 20 ? { he: 'בגיל צעיר', ar: 'في سنّ صغيرة', en: 'at a young age' } : { he: 'בגיל מבוגר', ar: 'في سنّ متقدمة', en: 'at an old age' }
  return { he: `בשנות ${decade.he} ${her ? 'לחייה' : 'לחייו'}`, ar: `في ${decade.ar} من ${her ? 'عمرها' : 'عمره'}`, en: `in the ${decade.en}` }
}

/** The numbers of a text, each with the words that might stand instead; what covers another stands before it. */
export function numbersIn(text: string): Found[] {
  const digits = plainDigits(text)
  const found: Found[] = ages.flatMap(({ pattern, her }) =>
    [...digits.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'number' as const, particular: 'age' as const, instead: inDecade(Number(match[1] ?? match[2]), her) })),
  )
  for (const { particular, pattern, instead } of plain)
    for (const match of digits.matchAll(pattern)) found.push({ start: match.index, end: match.index + match[0].trimEnd().length, kind: 'number', particular, instead })
  return found
}

/** In which language a number stands: that of the letters nearest before it, or after it. */
export function languageAround(text: string, start: number): Language {
  const before = text.slice(0, start).match(/\p{L}+(?=\P{L}*$)/u)?.[0]
  return scriptOf(before ?? text.slice(start).match(/\p{L}+/u)?.[0] ?? '')
}
