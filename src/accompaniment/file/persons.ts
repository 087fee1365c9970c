import type { Told } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'

/** Of whom the words of a file tell: the participant, who may be the one who reads, and who accompanies. */
export interface Persons extends Told {
  /** As the person wishes to be called. */
  name: string
  /** Who accompanies; '' when nobody does yet. */
  promoter: string
  /** How who accompanies is told of; neutral when nobody does yet. */
  promoterAddress: Address
}
