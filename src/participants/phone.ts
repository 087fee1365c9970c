import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A phone as people write it (050-123 4567, 04 6551234, +44 ...) as E.164; null when it is no phone number. */
export function phoneOf(text: string): string | null {
  const number = parsePhoneNumberFromString(text, 'IL')
  return number?.isPossible() ? number.number : null
}
