/** Whether what is left of a text tells who somebody is by its combination, though no single word does. Each warning states its rule. */
import { findIn } from './find.ts'
import type { Around, Particular } from './types.ts'

export const rules = ['direct', 'small_place', 'community_occupation', 'community_place_age', 'event_when', 'many'] as const
export type RuleOfCombination = (typeof rules)[number]

export interface Warning {
  rule: RuleOfCombination
  /** The words that it rests on, as they stand. */
  words: string[]
}

const community: Particular[] = ['community', 'rare_community']
const place: Particular[] = ['place', 'small_place']
const rare: Particular[] = ['occupation', 'health', 'family', 'event']
/** Particulars of one sort count once. */
const sorts: Particular[][] = [community, place, ['employer'], ['occupation'], ['age'], ['family'], ['health'], ['event'], ['date']]

/** Each rule as the sorts that must all be there. */
const combinations: [RuleOfCombination, Particular[][]][] = [
  ['direct', [['phone', 'id', 'address']]],
  ['small_place', [['small_place'], [...rare, 'age', ...community]]],
  ['community_occupation', [community, ['occupation']]],
  ['community_place_age', [community, place, ['age', 'family', 'date']]],
  ['event_when', [['event'], ['date', 'employer', ...place]]],
]
const manyFrom = 4

export function warningsIn(text: string, around: Around): Warning[] {
  const found = findIn(text, around)
  const standing = (particulars: readonly Particular[]) => found.filter(({ particular }) => particulars.includes(particular)).map(({ start, end }) => text.slice(start, end))
  const each = (words: string[]) => [...new Set(words)]
  const combined = combinations.filter(([, needed]) => needed.every((particulars) => standing(particulars).length > 0)).map(([rule, needed]) => ({ rule, words: each(needed.flatMap(standing)) }))
  const there = sorts.filter((sort) => standing(sort).length > 0)
  return there.length >= manyFrom ? [...combined, { rule: 'many', words: each(there.flatMap(standing)) }] : combined
}
