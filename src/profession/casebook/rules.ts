/** When a wording may be published, and what a case still waits for. */
import { foldedWords } from '#src/language/folding.ts'
import type { Case, Part, Wording } from './types.ts'

export type WordingStanding = 'published' | 'ready' | 'waits' | 'objected'

/** A wording waits for whoever raised the dilemma; an anonymous one can be asked of nobody, so who publishes it answers for the words. */
export function wordingStanding({ published, answer }: Pick<Wording, 'published' | 'answer'>, asksRaiser: boolean): WordingStanding {
  if (published) return 'published'
  if (!asksRaiser || answer?.agrees) return 'ready'
  return answer ? 'objected' : 'waits'
}

/** The wordings that are published with a case. */
export const readyIn = ({ wordings, asksRaiser }: Pick<Case, 'wordings' | 'asksRaiser'>): Wording[] => wordings.filter((one) => wordingStanding(one, asksRaiser) === 'ready')

/** The part that repeats what the dilemma tells, word for word: a case is worded anew, because what was asked of a few is not for everybody. */
export function partCopied(words: Record<Part, string>, told: readonly string[]): Part | null {
  const folded = (text: string) => foldedWords(text).join(' ')
  const before = told.map(folded).filter((text) => text.split(' ').length >= wordsOfACopy)
  return (Object.keys(words) as Part[]).find((part) => before.some((text) => folded(words[part]).includes(text))) ?? null
}
/** Fewer words than these come out alike by chance. */
const wordsOfACopy = 8
