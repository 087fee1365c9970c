import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A phone as people write it (050-123 4567, 04 6551234, +44 ...) as E.164; null when it is no phone number. */
export function phoneOf(text: string): string | null {
  const number = parsePhoneNumberFromString(text, 'IL')
  return number?.isPossible() ? number.number : null
}

/** The phones of a text that may hold several, each as it is written: "050-1234567 / 02-6543210". 050/1234567 is one. */
export const phonesWritten = (text: string): string[] =>
  text.replaceAll(/(?<!\d)(0\d{1,2})\s*\/\s*(?=\d{7}(?!\d))/g, '$1-').split(/[/\\,;|\n،]|\s(?:או|أو|or)\s|(?<=\d{7})\s+(?=[+0])/).map((part) => part.trim()).filter((part) => part !== '')

/** Each once, without the one that is called first. */
export const othersThan = (first: string | null, phones: readonly string[]): string[] => [...new Set(phones)].filter((phone) => phone !== first)
