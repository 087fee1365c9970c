/** Pure reading of what a row says: which column is which, and what its values mean. */
import type { Address, Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import { othersThan, phoneOf, phonesWritten } from '../phone.ts'
import { type SpokenLanguage, spokenLanguages } from '../types.ts'
import { type Field, fields, type Mapping, type Reason } from './types.ts'

/** Headings that may mean the given name or the whole one. */
const namesAlone: readonly string[] = ['שם', 'الاسم', 'name']

/** Words of headings, as `tidy` leaves them; those of five letters and more are looked for inside a heading too. */
const phoneWords = ['טלפון', 'טלפון נייד', 'טל נייד', 'נייד', 'מס נייד', 'מספר נייד', 'טל', 'מס טל', 'מס טלפון', 'מספר טלפון', 'פלאפון', 'פל', 'הסלולרי', 'סלולרי', 'هاتف', 'الهاتف', 'رقم هاتف', 'رقم الهاتف', 'هاتف نقال', 'جوال', 'رقم الجوال', 'تلفون', 'موبايل', 'خليوي', 'phone', 'mobile', 'cell', 'tel', 'telephone']
/** Headings that say it is the phone beside another. */
const furtherPhone = ['טלפון נוסף', 'טלפון 2', 'טלפון2', 'טל נוסף', 'טל 2', 'נייד נוסף', 'נייד 2', 'טלפון שני', 'טלפון בית', 'טלפון בבית', 'טל בית', 'טלפון קווי', 'הטלפון בבית', 'هاتف اخر', 'هاتف اضافي', 'هاتف 2', 'هاتف البيت', 'هاتف ارضي', 'رقم اخر', 'رقم هاتف اخر', 'رقم هاتف اضافي', 'second phone', 'other phone', 'another phone', 'home phone', 'phone 2', 'phone2', 'mobile 2']

const headings: Record<Field, readonly string[]> = {
  fullName: ['שם מלא', 'שם המשתתף', 'שם המשתתפת', 'שם משתתף', 'שם הפונה', 'שם ומשפחה', 'שם פרטי ומשפחה', 'שם פרטי ושם משפחה', 'الاسم الكامل', 'اسم المشارك', 'اسم المشاركه', 'full name', 'participant name', 'participant'],
  familyFirst: ['שם משפחה ופרטי', 'שם משפחה ושם פרטי', 'שם משפחה שם פרטי', 'משפחה ופרטי'],
  givenName: ['שם פרטי', 'פרטי', 'الاسم الشخصي', 'الاسم الاول', 'first name', 'given name', ...namesAlone],
  familyName: ['שם משפחה', 'משפחה', 'اسم العائله', 'العائله', 'last name', 'family name', 'surname'],
  phone: phoneWords,
  // A second column of the same words is the second phone; one that only holds them may be somebody else's (an emergency contact's).
  secondPhone: [...furtherPhone, ...phoneWords],
  nationalId: ['תז', 'ת ז', 'מס תז', 'מספר תז', 'תעודת זהות', 'מספר זהות', 'מס זהות', 'מספר תעודת זהות', 'رقم الهويه', 'الهويه', 'هويه', 'رقم بطاقه الهويه', 'id', 'id no', 'id number', 'national id', 'identity number'],
  birthDate: ['תאריך לידה', 'ת לידה', 'תלידה', 'תאריך הלידה', 'לידה', 'تاريخ الميلاد', 'تاريخ الولاده', 'birth date', 'birthdate', 'date of birth', 'dob'],
  address: ['מין', 'מגדר', 'לשון פנייה', 'الجنس', 'gender', 'sex'],
  language: ['שפה', 'שפת אם', 'اللغه', 'لغه الام', 'language'],
  email: ['דואל', 'אימייל', 'מייל', 'דוא ל', 'דואר אלקטרוני', 'بريد', 'البريد الالكتروني', 'ايميل', 'email', 'e mail', 'mail'],
  locality: ['ישוב', 'יישוב', 'עיר', 'שם ישוב', 'מקום מגורים', 'ישוב מגורים', 'יישוב מגורים', 'עיר מגורים', 'البلده', 'البلد', 'المدينه', 'مكان السكن', 'city', 'town', 'locality'],
  firstContactOn: ['תאריך פנייה', 'תאריך פניה', 'ת פנייה', 'ת פניה', 'תאריך קליטה', 'תאריך הצטרפות', 'تاريخ التوجه', 'first contact', 'joined'],
}

/** A heading without niqqud, harakat, gershayim and other marks, and with one form of each letter that people write in several. */
const tidy = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u0652\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF"'׳״‘’“”`´.:*#()]/g, '')
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replaceAll(/[\s_\-–/\\]+/g, ' ')
    .trim()

/** The columns that headings name, in any order; a heading that is exactly a field's word comes before one that only holds it. */
export function guessMapping(columns: readonly string[]): Mapping {
  const names = columns.map(tidy)
  const mapping: Mapping = {}
  const taken = new Set<number>()
  for (const exact of [true, false]) {
    for (const field of fields) {
      if (mapping[field] !== undefined) continue
      const index = names.findIndex((name, at) => !taken.has(at) && (exact ? headings[field] : field === 'secondPhone' ? furtherPhone : headings[field]).some((heading) => (exact ? name === heading : heading.length > 4 && name.includes(heading))))
      if (index < 0) continue
      mapping[field] = index
      taken.add(index)
    }
  }
  // "Name" beside no family name is the whole name.
  const { givenName, ...rest } = mapping
  const isWhole = givenName !== undefined && mapping.fullName === undefined && mapping.familyName === undefined && namesAlone.includes(names[givenName] ?? '')
  return isWhole ? { ...rest, fullName: givenName } : mapping
}

const everyHeading = new Set(Object.values(headings).flat())
/** Whether a cell says just what some field is called. */
export const isHeading = (cell: string): boolean => everyHeading.has(tidy(cell))

/** Where people's names may stand. */
const nameFields = ['fullName', 'familyFirst', 'givenName'] as const

/** What is wrong with a mapping: a column of two fields, a column that the file has not, or no column for the name. The page and the command line ask the same. */
export function faultOf(mapping: Mapping, columns: number): { field: Field; fault: 'twice' | 'none' | 'no_name' } | undefined {
  const taken = new Set<number>()
  for (const field of fields) {
    const column = mapping[field]
    if (column === undefined) continue
    if (!Number.isInteger(column) || column < 0 || column >= columns) return { field, fault: 'none' }
    if (taken.has(column)) return { field, fault: 'twice' }
    taken.add(column)
  }
  return nameFields.some((field) => mapping[field] !== undefined) ? undefined : { field: 'fullName', fault: 'no_name' }
}

/** d/m/yyyy, d.m.yy, d-m-yyyy, ISO, or an Excel serial; null when it is no day. Two-digit years up to `pivot` are of this century, the others of the last. */
export function dayOfCell(cell: string, pivot: number): Day | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(cell)
  if (iso) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const local = /^(\d{1,2})[./\-\s](\d{1,2})[./\-\s](\d{2}|\d{4})(?:\s.*)?$/.exec(cell)
  if (local) {
    const year = Number(local[3])
    return validDay(year > 99 ? year : year <= pivot ? 2000 + year : 1900 + year, Number(local[2]), Number(local[1]))
  }
  // Excel counts days from 30 December 1899 (its leap year 1900 included).
  if (/^\d{4,5}(\.\d+)?$/.test(cell)) {
    const serial = Math.floor(Number(cell))
    return serial >= 3654 && serial <= 73050 ? new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10) : null
  }
  return null
}

function validDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return same && year >= 1900 && year <= 2100 ? date.toISOString().slice(0, 10) : null
}

/** An Israeli id with its check digit right, its lost leading zeros put back; null otherwise. */
export function nationalIdOfCell(cell: string): string | null {
  const digits = cell.replace(/\.0+$/, '').replaceAll(/[\s\-.]/g, '')
  if (!/^\d{5,9}$/.test(digits)) return null
  const id = digits.padStart(9, '0')
  const sum = [...id].reduce((total, digit, index) => {
    const step = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (step > 9 ? step - 9 : step)
  }, 0)
  return sum % 10 === 0 && id !== '000000000' ? id : null
}

/** A phone as spreadsheets leave it: 501234567 has lost its zero, 972050 has one too many, 5.01E+08 is beyond help. */
function onePhone(cell: string): string | null {
  const text = cell.replaceAll("'", '').trim().replace(/\.0$/, '').replace(/^00/, '+').replace(/^\+?972[\s-]*0/, '+972')
  const digits = text.replaceAll(/\D/g, '')
  if (/^[2-9]\d{7,8}$/.test(digits) && !text.startsWith('+')) return phoneOf(`0${digits}`)
  return phoneOf(text)
}

/** The phones of a cell, mobiles first: it may hold several. */
export function phonesOfCell(cell: string): string[] {
  const phones = [...new Set(phonesWritten(cell).flatMap((part) => onePhone(part) ?? []))]
  const isMobile = (phone: string) => phone.startsWith('+9725')
  return [...phones.filter(isMobile), ...phones.filter((phone) => !isMobile(phone))]
}

const women = ['נ', 'נקבה', 'אישה', 'אשה', 'f', 'female', 'انثى', 'أنثى', 'امراة', 'امرأة']
const men = ['ז', 'זכר', 'גבר', 'm', 'male', 'ذكر', 'رجل']
export const addressOfCell = (cell: string): Address => (women.includes(cell.toLowerCase()) ? 'female' : men.includes(cell.toLowerCase()) ? 'male' : 'neutral')

export function languageOfCell(cell: string, name: string): Language {
  const text = cell.toLowerCase()
  if (/^(ar|ערבית|عرب)/.test(text)) return 'ar'
  if (/^(en|אנגלית|انجليز|إنجليز)/.test(text)) return 'en'
  if (text === '' && /[\u0600-\u06FF]/.test(name)) return 'ar'
  return 'he'
}

/** How lists name a language, in each of ours; a cell may name several. */
const namesOfLanguages: Record<SpokenLanguage, RegExp> = {
  he: /עברית|عبري|hebrew/, ar: /ערבית|عربي|arabic/, en: /אנגלית|[اإ]نجليزي|[اإ]نكليزي|english/, ru: /רוסית|روسي|russian/, am: /אמהרית|[اأ]مهري|amharic/,
  ti: /[תט]יגרי(?:נית|ת)|تيغري|تغري|tigrinya|tigrigna/, yi: /יידיש|אידיש|ييديش|[إا]يديش|yiddish/, fr: /צרפתית|فرنسي|french/, es: /ספרדית|[اإ]سباني|spanish/,
}

/** The languages that a cell says somebody speaks; none where it says nothing that we know. */
export function spokenOfCell(cell: string): SpokenLanguage[] {
  const text = cell.toLowerCase()
  const codes: readonly string[] = /^[a-z]{2}(?:\W+[a-z]{2})*$/.test(text) ? text.split(/\W+/) : []
  return spokenLanguages.filter((one) => namesOfLanguages[one].test(text) || codes.includes(one))
}

export interface ImportedPerson {
  givenName: string
  familyName: string
  phone: string | null
  otherPhones: string[]
  nationalId: string | null
  birthDate: Day | null
  address: Address
  language: Language
  spokenLanguages: SpokenLanguage[]
  email: string | null
  locality: string
  firstContactOn: Day | null
}

/** Words by which a cell says that there is nothing to say. */
const nothing = /^(?:[-–—_?.*/\\\s]+|0+|אין|אין לו|אין לה|ללא|לא ידועה?|לא נמסר|לא רלוונטי|חסר|ריק|n\s?[/.]?\s?a\.?|none|null|nil|unknown|لا يوجد|لا توجد|غير معروف|غير متوفر|بدون|#[a-z0-9/]+[!?]?)$/i
const totals = /^(?:סהכ|סך הכל|סך הכול|סיכום|المجموع|الاجمالي|total|sum|grand total)(?: |\d|$)/
/** Marks of direction, and spaces that are none, which cells bring along unseen; and the apostrophe that keeps a formula from being one. */
const unseen = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|^'(?=[=+\-@])/g

/** Arabic and Persian digits begin at multiples of sixteen. */
const latinDigit = (digit: string) => String((digit.codePointAt(0) ?? 0) % 16)

const cellOf = (cells: readonly string[], column: number | undefined): string => {
  const text = column === undefined ? '' : (cells[column] ?? '').normalize('NFC').replaceAll('\u00A0', ' ').replaceAll(unseen, '').replaceAll(/[٠-٩۰-۹]/g, latinDigit).trim()
  return nothing.test(text) ? '' : text
}

/** What a row says, or every reason for which it cannot be taken in. Today bounds its days. */
export function readRow(cells: readonly string[], mapping: Mapping, today: Day): { person: ImportedPerson } | { reasons: Reason[] } {
  const cell = (field: Field) => cellOf(cells, mapping[field])
  const reasons: Reason[] = []
  const told = <T>(field: Field, reason: Reason, read: (text: string) => T | null): T | null => {
    const text = cell(field)
    if (text === '') return null
    const value = read(text)
    if (value === null) reasons.push(reason)
    return value
  }
  // A birth does not lie ahead: of years with two digits, those after this one are of the last century.
  const past = (text: string) => {
    const day = dayOfCell(text, Number(today.slice(2, 4)))
    return day !== null && day <= today ? day : null
  }
  const [givenName, familyName] = namesOf(cell('givenName'), cell('familyName'), cell('fullName'), cell('familyFirst'))
  const phonesIn = (field: Field) => told(field, 'phone', (text) => (phonesOfCell(text).length > 0 ? phonesOfCell(text) : null)) ?? []
  const [phone = null, ...more] = [...phonesIn('phone'), ...phonesIn('secondPhone')]
  const person: ImportedPerson = {
    givenName,
    familyName,
    phone,
    otherPhones: othersThan(phone, more),
    nationalId: told('nationalId', 'national_id', nationalIdOfCell),
    birthDate: told('birthDate', 'birth_date', past),
    address: addressOfCell(cell('address')),
    language: languageOfCell(cell('language'), givenName + familyName),
    spokenLanguages: spokenOfCell(cell('language')),
    email: told('email', 'email', (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : null)),
    locality: cell('locality'),
    firstContactOn: told('firstContactOn', 'first_contact', past),
  }
  // A row that adds up those above it, and is nobody.
  if (!person.phone && !person.nationalId && totals.test(tidy(cells.find((text) => text.trim() !== '') ?? ''))) return { reasons: ['total'] }
  if (givenName === '') reasons.push('no_name')
  if ([givenName, familyName, person.locality, person.email ?? ''].some((text) => text.length > 200 || !text.isWellFormed() || text.includes('\0'))) reasons.push('too_long')
  return reasons.length > 0 ? { reasons: [...new Set(reasons)] } : { person }
}

/** What a cell holds that no heading says: somebody's phone or id, or a day. */
export function valueIn(text: string): 'person' | 'day' | undefined {
  const cell = cellOf([text], 0)
  // A day first: without its points some pass for an id.
  if (dayOfCell(cell, 99) !== null) return 'day'
  return phonesOfCell(cell).length > 0 || nationalIdOfCell(cell) !== null ? 'person' : undefined
}

/** A full name is divided at its last space, or where the family stands first at its first: names of two words are mended on the profile. */
function namesOf(given: string, family: string, full: string, familyFirst: string): [string, string] {
  if (given !== '') return [given, family]
  const [before, after] = full.split(/\s*,\s*/)
  if (before && after) return [after, before]
  const words = (full || familyFirst.replaceAll(',', ' ')).split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return ['', family]
  if (words.length === 1) return [words[0] ?? '', family]
  return full ? [words.slice(0, -1).join(' '), words.at(-1) ?? ''] : [words.slice(1).join(' '), words[0] ?? '']
}
