/** Pure reading of what a row says: which column is which, and what its values mean. */
import type { Address, Language } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import { phoneOf } from '../phone.ts'

export const fields = ['fullName', 'familyFirst', 'givenName', 'familyName', 'phone', 'nationalId', 'birthDate', 'address', 'language', 'email', 'locality', 'firstContactOn'] as const
export type Field = (typeof fields)[number]
/** Which column holds a field: its index, or none. */
export type Mapping = Partial<Record<Field, number>>

const headings: Record<Field, readonly string[]> = {
  fullName: ['שם מלא', 'שם המשתתף', 'שם המשתתפת', 'שם משתתף', 'שם ומשפחה', 'שם פרטי ומשפחה', 'שם פרטי ושם משפחה', 'الاسم الكامل', 'full name', 'participant'],
  familyFirst: ['שם משפחה ופרטי', 'שם משפחה ושם פרטי', 'משפחה ופרטי'],
  givenName: ['שם פרטי', 'פרטי', 'الاسم الشخصي', 'الاسم الاول', 'first name', 'given name', 'שם'],
  familyName: ['שם משפחה', 'משפחה', 'اسم العائلة', 'العائلة', 'last name', 'family name', 'surname'],
  phone: ['טלפון', 'טלפון נייד', 'נייד', 'מס טלפון', 'מספר טלפון', 'פלאפון', 'הסלולרי', 'סלולרי', 'هاتف', 'الهاتف', 'جوال', 'رقم الهاتف', 'phone', 'mobile', 'cell'],
  nationalId: ['תז', 'תעודת זהות', 'מספר זהות', 'מס זהות', 'מספר תעודת זהות', 'ת ז', 'رقم الهوية', 'الهوية', 'هوية', 'id', 'id number', 'national id'],
  birthDate: ['תאריך לידה', 'ת לידה', 'לידה', 'تاريخ الميلاد', 'birth date', 'date of birth', 'dob'],
  address: ['מין', 'מגדר', 'לשון פנייה', 'الجنس', 'gender', 'sex'],
  language: ['שפה', 'שפת אם', 'اللغة', 'language'],
  email: ['דואל', 'אימייל', 'מייל', 'דוא ל', 'דואר אלקטרוני', 'بريد', 'البريد الالكتروني', 'email', 'e mail'],
  locality: ['ישוב', 'יישוב', 'עיר', 'מקום מגורים', 'البلدة', 'المدينة', 'city', 'town', 'locality'],
  firstContactOn: ['תאריך פנייה', 'תאריך פניה', 'תאריך קליטה', 'תאריך הצטרפות', 'تاريخ التوجه', 'first contact', 'joined'],
}

const tidy = (text: string) => text.normalize('NFC').toLowerCase().replaceAll(/[\u0591-\u05C7\u064B-\u0652"'׳״.:*()]/g, '').replaceAll('أ', 'ا').replaceAll(/[\s_\-/]+/g, ' ').trim()

/** The columns that headings name, in any order; a heading that is exactly a field's word comes before one that only holds it. */
export function guessMapping(columns: readonly string[]): Mapping {
  const names = columns.map(tidy)
  const mapping: Mapping = {}
  const taken = new Set<number>()
  for (const exact of [true, false]) {
    for (const field of fields) {
      if (mapping[field] !== undefined) continue
      const index = names.findIndex((name, at) => !taken.has(at) && headings[field].some((heading) => (exact ? name === tidy(heading) : heading.length > 3 && name.includes(tidy(heading)))))
      if (index < 0) continue
      mapping[field] = index
      taken.add(index)
    }
  }
  return mapping
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
  const digits = cell.replace(/\.0$/, '').replaceAll(/[\s\-.]/g, '')
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

/** The first mobile of a cell that holds several phones, else the first that is one. */
export function phoneOfCell(cell: string): string | null {
  const parts = cell.split(/[/,;|\n]|\s(?:או|أو|or)\s|(?<=\d{7})\s+(?=[+0])/)
  const phones = parts.flatMap((part) => onePhone(part) ?? [])
  return phones.find((phone) => phone.startsWith('+9725')) ?? phones[0] ?? null
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

export interface ImportedPerson {
  givenName: string
  familyName: string
  phone: string | null
  nationalId: string | null
  birthDate: Day | null
  address: Address
  language: Language
  email: string | null
  locality: string
  firstContactOn: Day | null
}

/** Words by which a cell says that there is nothing to say. */
const nothing = /^(?:[-–—?.]+|אין|ללא|לא ידוע|לא ידועה|לא רלוונטי|n\/?a|none|null|لا يوجد|غير معروف|#[A-Z/]+[!?]?)$/i
const totals = /^(?:סהכ|סך הכל|סיכום|المجموع|الاجمالي|total|sum)(?:\s|\d|$)/
/** Marks of direction, and spaces that are none, which cells bring along unseen. */
const unseen = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** Whether the mapping says in which column people's names stand. */
export const namesPeople = (mapping: Mapping): boolean => (['fullName', 'familyFirst', 'givenName'] as const).some((field) => mapping[field] !== undefined)

/** A row that adds up the rows above it. */
const isTotal = (cells: readonly string[]): boolean => totals.test(tidy(cells.find((cell) => cell.trim() !== '') ?? ''))

export type Reason = 'total' | 'alike' | 'no_name' | 'phone' | 'national_id' | 'birth_date' | 'first_contact' | 'email' | 'too_long' | 'not_saved'

/** What a row says, or every reason for which it cannot be taken in. Today bounds its days. */
export function readRow(cells: readonly string[], mapping: Mapping, today: Day): { person: ImportedPerson } | { reasons: Reason[] } {
  if (isTotal(cells)) return { reasons: ['total'] }
  const cell = (field: Field) => {
    const text = mapping[field] === undefined ? '' : (cells[mapping[field]] ?? '').normalize('NFC').replaceAll(unseen, '').replaceAll('\u00A0', ' ').trim()
    return nothing.test(text) ? '' : text
  }
  const [givenName, familyName] = namesOf(cell('givenName'), cell('familyName'), cell('fullName'), cell('familyFirst'))
  const reasons: Reason[] = []
  const told = <T>(field: Field, reason: Reason, read: (text: string) => T | null): T | null => {
    const text = cell(field)
    if (text === '') return null
    const value = read(text)
    if (value === null) reasons.push(reason)
    return value
  }
  const past = (text: string) => {
    // What lies ahead is no birth: of two digits, those after this year are of the last century.
    const day = dayOfCell(text, Number(today.slice(2, 4)))
    return day !== null && day <= today ? day : null
  }
  const person: ImportedPerson = {
    givenName,
    familyName,
    phone: told('phone', 'phone', phoneOfCell),
    nationalId: told('nationalId', 'national_id', nationalIdOfCell),
    birthDate: told('birthDate', 'birth_date', past),
    address: addressOfCell(cell('address')),
    language: languageOfCell(cell('language'), givenName + familyName),
    email: told('email', 'email', (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : null)),
    locality: cell('locality'),
    firstContactOn: told('firstContactOn', 'first_contact', past),
  }
  if (givenName === '') reasons.push('no_name')
  if ([givenName, familyName, person.locality, person.email ?? ''].some((text) => text.length > 200 || !text.isWellFormed() || text.includes('\0'))) reasons.push('too_long')
  return reasons.length > 0 ? { reasons } : { person }
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
