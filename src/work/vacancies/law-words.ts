/** What a rule of the law found, and what is answered to it: without the rules, so that a page need not carry them. */
import type { Ground } from '../employers/types.ts'

export interface Finding {
  /** Which rule, as 'he.sex.group'. */
  rule: string
  ground: Ground
  /** The words in which it was found, as they stand. */
  words: string
  /** Only a hint: it does not stop a vacancy from being published. */
  hint: boolean
  /** Other words that are proposed by the rule itself; '' where the ground's own proposal is enough. */
  instead: string
}

/** Vowel points, stretched letters and the many signs of quoting and joining, as one: words are found however they are typed. */
export const plain = (text: string) =>
  text.normalize('NFKC').replaceAll(/[\u0591-\u05BD\u05BF-\u05C7\u064B-\u0652\u0670\u0640]/g, '').replaceAll(/[״“”„]/g, '"').replaceAll(/[׳’‘`]/g, "'").replaceAll(/[\u05BE–—‑]/g, '-').replaceAll(/[ \t\u00A0]+/g, ' ')

/** Words as an objection to them is kept and found again. */
export const folded = (words: string) => plain(words).toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** What still stands against publishing: findings that are no hint, and whose words nobody answered for. */
export const unanswered = (findings: readonly Finding[], objections: readonly { rule: string; words: string }[]): Finding[] =>
  findings.filter(({ hint, rule, words }) => !hint && !objections.some((one) => one.rule === rule && folded(one.words) === folded(words)))
