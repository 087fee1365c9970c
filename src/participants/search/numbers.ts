import { turned } from './spelling.ts'

/** A phone that is sought by how it begins (in E.164), or by its last digits, from the last to the first. */
export interface SoughtPhone {
  begins: string | null
  ends: string
}

/** The digits of a search that is a number and nothing else; undefined for a name. */
export function digitsOf(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replaceAll(/[\s().\-–/\u200e\u200f\u2066-\u2069]/g, '')
  return /^\+?\d{4,15}$/.test(digits) ? digits : undefined
}

/** What the digits may be of a phone: all of it, its beginning (from five digits on, or half a town would be meant), its end. */
export function phoneSought(digits: string): SoughtPhone {
  const abroad = digits.replace(/^00/, '+').replace(/^\+?972(?=\d{4})0?/, '+972')
  // Spreadsheets lose the first zero.
  const national = /^0(\d{4,})$|^([2-9]\d{7,8})$/.exec(abroad)?.slice(1).find(Boolean)
  const begins = national ? `+972${national}` : /^\+\d{5,}$/.test(abroad) ? abroad : null
  return { begins, ends: turned(digits) }
}
