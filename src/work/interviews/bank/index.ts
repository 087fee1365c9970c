/** Our own bank: twelve questions for each kind of selection, and those that nobody may ask, with a fair answer. */
import { by } from '#src/language/gender.ts'
import type { Address } from '#src/language/language.ts'
import type { PracticeKind, Question, Spoken } from '../types.ts'
import { centre } from './centre.ts'
import { face } from './face.ts'
import { group } from './group.ts'
import { telephone } from './telephone.ts'
import { unaskedQuestions } from './unasked.ts'
import { video } from './video.ts'

export const bank: Record<PracticeKind, readonly Question[]> = { telephone, face, video, group, centre }
export { unaskedQuestions }

/** What may be chosen for a practice of this kind; what nobody may ask is asked by a person, not in a group or a test. */
export const questionsFor = (kind: PracticeKind): readonly Question[] => (kind === 'group' || kind === 'centre' ? bank[kind] : [...bank[kind], ...unaskedQuestions])

const all = new Map([...Object.values(bank).flat(), ...unaskedQuestions].map((question) => [question.key, question]))
export const questionOf = (key: string): Question | undefined => all.get(key)
export const isUnasked = (key: string): boolean => key.startsWith('unasked_')

/** As it is said to this person. */
export const spoken = (words: Spoken, address: Address): string => (typeof words === 'string' ? words : by(address, words[0], words[1], words[2]))
