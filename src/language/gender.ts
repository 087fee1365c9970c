import type { Address } from './language.ts'

/** The form of a text that fits the person addressed or told of. */
export function by<T>(address: Address, female: T, male: T, neutral: T): T {
  return address === 'female' ? female : address === 'male' ? male : neutral
}

/** A person whom a text tells of, and whether they are the one who reads it. */
export interface Told {
  address: Address
  own: boolean
}

/** Says `you` to the person who reads of themselves; tells everyone else of them, in their form. `you` takes its own form by `by`. */
export function toOrOf<T>(person: Told, you: T, female: T, male: T, neutral: T): T {
  return person.own ? you : by(person.address, female, male, neutral)
}
