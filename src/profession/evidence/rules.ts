/** What a draft still asks for, and how its words change. Pure. */
import { type Around, type Asked, askedOf, masked, proposalsFor, sameWords, type Warning, warningsIn } from '../masking/index.ts'
import { type Draft, type Piece, questions, type Written, written } from './types.ts'

const textsOf = (words: Written): string[] => written.map((field) => words[field])
const each = (words: Written, change: (text: string) => string): Written => ({
  story: change(words.story), saw: change(words.saw), doubted: change(words.doubted), leftUndone: change(words.leftUndone), nowWould: change(words.nowWould),
})
const keptWords = ({ kept }: Pick<Draft, 'kept'>) => kept.map(({ words }) => words)

/** What is proposed and not answered yet. */
export const openProposals = (draft: Draft, around: Around): Asked[] => askedOf(textsOf(draft.words), around, keptWords(draft))

/** What stands out as a combination, over all that would be read together. */
export const openWarnings = (draft: Draft, around: Around): Warning[] => warningsIn(textsOf(draft.words).join('\n'), around)

/** Masks some words wherever they stand. */
export function withMask(draft: Draft, { words, kind, instead }: Draft['masks'][number], around: Around): Draft {
  return {
    ...draft,
    words: each(draft.words, (text) => masked(text, words, instead, around)),
    masks: [...draft.masks.filter((one) => sameWords(one.words) !== sameWords(words)), { words, kind, instead }],
    kept: draft.kept.filter((one) => sameWords(one.words) !== sameWords(words)),
  }
}

/** Takes every open proposal, and what is proposed then: a mask may bring words together. The longer words first: a full name before the given one alone. */
export function withAllMasked(draft: Draft, around: Around, rounds = 3): Draft {
  const asked = openProposals(draft, around).sort((a, b) => b.words.length - a.words.length)
  if (asked.length === 0 || rounds === 0) return draft
  const masked = asked.reduce((now, { words, kind, suggestion }) => withMask(now, { words, kind, instead: suggestion }, around), draft)
  return withAllMasked(masked, around, rounds - 1)
}

/** Keeps some words as they are, with the reason. */
export const withKept = (draft: Draft, { words, kind, why }: Draft['kept'][number]): Draft => ({
  ...draft,
  kept: [...draft.kept.filter((one) => sameWords(one.words) !== sameWords(words)), { words, kind, why }],
})

/** Back to what was copied; what was written of it since stays where nothing was copied. */
export const asGiven = (draft: Draft): Draft => ({
  ...draft,
  words: { ...draft.given, ...Object.fromEntries(questions.filter((one) => draft.given[one] === '').map((one) => [one, draft.words[one]])) },
  masks: [],
  kept: [],
})

/** Whether some words stand in a draft anywhere. */
export const standsInDraft = (draft: Draft, words: string, around: Around): boolean => textsOf(draft.words).some((text) => masked(text, words, '…', around) !== text)

/** A text in pieces: what is asked about, what was masked, and the rest. */
export function piecesOf(text: string, draft: Pick<Draft, 'masks' | 'kept'>, around: Around): Piece[] {
  const asked = proposalsFor(text, around, keptWords(draft)).map(({ start, end }) => ({ start, end, mark: 'asked' as const }))
  const done = [...new Set(draft.masks.map(({ instead }) => instead))].flatMap((instead) => standing(text, instead).map((start) => ({ start, end: start + instead.length, mark: 'masked' as const })))
  const marks = [...asked, ...done.filter(({ start, end }) => asked.every((one) => end <= one.start || start >= one.end))].sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, mark } of marks) {
    if (start < at) continue
    if (start > at) pieces.push({ text: text.slice(at, start), mark: null })
    pieces.push({ text: text.slice(start, end), mark })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null })
  return pieces
}

/** Where neutral words stand, without the article that grammar may have swallowed. */
function standing(text: string, instead: string): number[] {
  if (instead === '') return []
  const found: number[] = []
  for (let at = text.indexOf(instead); at >= 0; at = text.indexOf(instead, at + instead.length)) found.push(at)
  return found
}

/** How much of the reflection is there: a piece of evidence without the grey is half of one. */
export const reflectedOn = (words: Written): number => questions.filter((one) => words[one] !== '').length
