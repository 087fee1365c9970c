/** Pure decisions about a standard's life: what may follow what, when it is in force, what a vote comes to. */
import { type Language, languages } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import { type BallotChoice, type Category, type Count, type Criterion, type Line, type Outcome, type PartKind, partKinds, type Standing, type State, type Version, type Words } from './types.ts'

/** What a version is on a day: one that is published is to come, in force or retired. */
export function standingOf({ state, effectiveOn, retiredOn }: Pick<Version, 'state' | 'effectiveOn' | 'retiredOn'>, today: Day): Standing {
  if (state !== 'published') return state
  if (retiredOn !== null && retiredOn <= today) return 'retired'
  return effectiveOn !== null && effectiveOn <= today ? 'in_force' : 'coming'
}

/** Lines are written until the committee is asked: what it votes on stands still. */
export const isWritable = (state: State): boolean => state === 'draft' || state === 'review'

export type Step = 'review' | 'draft' | 'vote' | 'publish' | 'set_aside'
export type Verdict = 'yes' | 'wrong_state' | 'no_criteria' | 'missing_words' | 'open_comments'

const stepsFrom: Record<State, Step[]> = { draft: ['review', 'set_aside'], review: ['draft', 'vote'], vote: [], approved: ['draft', 'publish'], published: [], set_aside: ['draft'] }

/** Whether a version may take a step. A vote is asked on whole words in three languages, with every remark answered. */
export function mayStep(step: Step, { state, criteria, missing, openComments }: { state: State; criteria: number; missing: number; openComments: number }): Verdict {
  if (!stepsFrom[state].includes(step)) return 'wrong_state'
  if (step === 'draft' || step === 'publish' || step === 'set_aside') return 'yes'
  if (criteria === 0) return 'no_criteria'
  if (step === 'review') return 'yes'
  if (missing > 0) return 'missing_words'
  return openComments > 0 ? 'open_comments' : 'yes'
}

/** The languages in which something that is said lacks words. */
export const missingIn = (words: Words): Language[] => languages.filter((language) => words[language] === '')
/** Languages that a line lacks, in its text or in whose example it is. */
export const lineLacks = (line: Pick<Line, 'text' | 'community'>): Language[] =>
  languages.filter((language) => line.text[language] === '' || line.community?.[language] === '')

/** The words in a language; where they are missing, the first language that has them, named so that it is marked as such. */
export function wordsIn(words: Words, language: Language): { words: string; language: Language } {
  const spoken = [language, ...languages].find((one) => words[one] !== '') ?? language
  return { words: words[spoken], language: spoken }
}

/** Published versions of a standard follow one another: a new one begins today or later, and not before the last of them. */
export function mayBeginOn(day: Day, today: Day, published: readonly Pick<Version, 'effectiveOn'>[]): 'yes' | 'past' | 'before_the_last' {
  if (day < today) return 'past'
  return published.some(({ effectiveOn }) => effectiveOn !== null && effectiveOn > day) ? 'before_the_last' : 'yes'
}

/** A version retires without one that follows it from today on, and after it was in force for a day; one that has its last day keeps it. */
export function mayRetireOn(day: Day, today: Day, { state, effectiveOn, retiredOn }: Pick<Version, 'state' | 'effectiveOn' | 'retiredOn'>): 'yes' | 'past' | 'wrong_state' | 'before_it_began' {
  if (state !== 'published' || effectiveOn === null || retiredOn !== null) return 'wrong_state'
  if (day < today) return 'past'
  return day < effectiveOn ? 'before_it_began' : 'yes'
}

export function countOf(ballots: readonly { choice: BallotChoice | null }[]): Count {
  const count: Count = { for: 0, against: 0, abstain: 0, conflict: 0 }
  for (const { choice } of ballots) if (choice) count[choice]++
  return count
}

/** What a vote comes to: first whether enough took part, then whether more were for than against. A tie does not pass. */
export function outcomeOf(count: Count, quorum: number): Outcome {
  if (count.for + count.against + count.abstain < quorum) return 'no_quorum'
  return count.for > count.against ? 'passed' : 'not_passed'
}

/** A vote closes when its last day is over, or as soon as nobody is left to be asked. */
export const mayClose = ({ closesOn, members, voted }: { closesOn: Day; members: readonly string[]; voted: readonly string[] }, today: Day): boolean =>
  today > closesOn || members.every((member) => voted.includes(member))

/** Where a version goes from a vote: the committee's yes approves it, everything else brings it back to the table. */
export const stateAfter = (outcome: Outcome | 'called_off'): State => (outcome === 'passed' ? 'approved' : 'review')

/** The lines as they are read: categories, their criteria, and what stands under each. Lines come in their order. */
export function treeOf(lines: readonly Line[]): Category[] {
  const under = new Map<string | null, Line[]>()
  for (const line of lines) under.set(line.parentKey, [...(under.get(line.parentKey) ?? []), line])
  const partsOf = (key: string): Record<PartKind, Line[]> => {
    const parts: Record<PartKind, Line[]> = { about: [], behaviour: [], met: [], not_met: [], grey: [], example: [] }
    for (const line of under.get(key) ?? []) if (line.kind in parts) parts[line.kind as PartKind].push(line)
    return parts
  }
  return (under.get(null) ?? []).map((category) => ({
    ...category,
    criteria: (under.get(category.key) ?? []).map((criterion): Criterion => ({ ...criterion, parts: partsOf(criterion.key) })),
  }))
}

/** The lines as they are read from top to bottom. */
export const inReadingOrder = (lines: readonly Line[]): Line[] =>
  treeOf(lines).flatMap(({ criteria, ...category }) => [category, ...criteria.flatMap(({ parts, ...criterion }) => [criterion, ...partKinds.flatMap((kind) => parts[kind])])])

/** Lines with the words of one language alone (or what stands in for them): a third of what a reader's page would weigh. */
export const spokenIn = (lines: readonly Line[], language: Language): Line[] => {
  const one = (words: Words): Words => {
    const found = wordsIn(words, language)
    return { he: '', ar: '', en: '', [found.language]: found.words }
  }
  return lines.map((line) => ({ ...line, text: one(line.text), community: line.community && one(line.community) }))
}
