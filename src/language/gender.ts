import type { Address } from './language.ts'

/** The form of a text that fits the person addressed or told of. */
export function by<T>(address: Address, female: T, male: T, neutral: T): T {
  return address === 'female' ? female : address === 'male' ? male : neutral
}
