/**
 * Words of a vacancy or of an employer's request that the law does not allow (5.5): Equal Opportunities in Employment Law 1988, sections 2, 2A and 8; Equal Rights for Persons with
 * Disabilities Law 1998, section 8. A rule warns where somebody is asked for, preferred or kept away by what they are; to work with such people, or grammar alone, accuses nobody.
 */
import type { Ground } from '../employers/types.ts'
import { arabic } from './law-ar.ts'
import { english } from './law-en.ts'
import { hebrew } from './law-he.ts'
import { type Finding, folded, plain } from './law-words.ts'
import { textsOf } from './rules.ts'
import type { VacancyWords } from './types.ts'

export { type Finding, folded, unanswered } from './law-words.ts'

/** How one language asks for people. In each pattern NOUN stands for the words of a ground. */
export interface Speech {
  language: 'he' | 'ar' | 'en'
  /** A letter of its script: a sentence without one is not asked about. */
  letter: RegExp
  /** A part of a sentence that opens the work to all accuses nobody. */
  opensToAll: RegExp
  /** Where women and men are named together, neither is asked for. */
  bothSexes: RegExp
  /** Patterns of asking for a group, preferring it or keeping it away. */
  asks: readonly string[]
  /** Patterns in which a describing word stands after a worker. */
  describes: readonly string[]
  /** What people of a ground are called. */
  groups: Partial<Record<Ground, string>>
  /** Grounds whose words also describe a worker: a Jewish worker, a single person. */
  describing: readonly Ground[]
  /** What is asked for in other ways. */
  more: readonly { key: string; ground: Ground; pattern: RegExp; hint?: true; except?: RegExp }[]
  /** Titles of one gender, and both. */
  titles: readonly { one: RegExp; both: string; unless: RegExp }[]
}

interface Rule {
  rule: string
  ground: Ground
  pattern: RegExp
  hint: boolean
  except: RegExp | undefined
  /** What the people of its ground are called: where none of it stands, the rule finds nothing, and is not asked. */
  noun: RegExp | undefined
}

const speeches: readonly Speech[] = [hebrew, arabic, english]

/** A text comes without its points of reading: so do the patterns that are held to it. */
const bare = (pattern: string) => pattern.replaceAll(/[\u064B-\u0652\u0670\u0640]/g, '')

const rulesOf = ({ language, asks, describes, groups, describing, more }: Speech): Rule[] => [
  ...Object.entries(groups).flatMap(([ground, noun]) => {
    const patterns = [...asks, ...(describing.includes(ground as Ground) ? describes : [])]
    const called = new RegExp(bare(noun), 'iu')
    return patterns.map((pattern) => ({ rule: `${language}.${ground}.group`, ground: ground as Ground, pattern: new RegExp(bare(pattern.replaceAll('NOUN', `(?:${noun})`)), 'giu'), hint: false, except: undefined, noun: called }))
  }),
  ...more.map(({ key, ground, pattern, hint = false, except }) => ({ rule: `${language}.${ground}.${key}`, ground, pattern: new RegExp(bare(pattern.source), 'giu'), hint, except, noun: undefined })),
]
const rules = speeches.map((speech) => ({ speech, rules: rulesOf(speech) }))

/** What the rules find in a text, in the order of the text; of the same words of a ground once. */
export function findUnlawful(text: string): Finding[] {
  return sentencesOf(plain(text)).flatMap((sentence) => findingsIn(sentence)).filter((one, index, all) => all.findIndex((other) => other.ground === one.ground && folded(other.words) === folded(one.words)) === index)
}

/** What the rules find in all texts of a vacancy. */
export const lawOf = (vacancy: VacancyWords): Finding[] => textsOf(vacancy).flatMap(([, text]) => findUnlawful(text))

const sentencesOf = (text: string) => text.split(/[.!?;•\n؟؛]+(?=\s|$)|\n+/).map((one) => one.trim()).filter((one) => one !== '')

/** The second gender after a stroke, as Hebrew advertisements write it: the words are read without it. */
const slashed = /(?<=\p{L})[/.](?:ית|ות|ים|ת|ה)(?!\p{L})/gu

/** A finding with its place in the sentence. */
type Placed = Finding & { at: number }

function findingsIn(sentence: string): Finding[] {
  const spoken = sentence.split(/(?<=[,،])/).filter((part) => !speeches.some(({ opensToAll }) => opensToAll.test(part))).join('').replaceAll(slashed, '')
  const both = speeches.some(({ bothSexes }) => bothSexes.test(sentence))
  const stands = new Map<RegExp, boolean>()
  const isCalled = (noun: RegExp) => stands.get(noun) ?? (stands.set(noun, noun.test(spoken)).get(noun) as boolean)
  const groups = rules.filter(({ speech }) => speech.letter.test(spoken)).flatMap(({ rules: ofLanguage }) =>
    ofLanguage.filter(({ noun }) => !noun || isCalled(noun)).flatMap(({ rule, ground, pattern, hint, except }) =>
      [...spoken.matchAll(pattern)].filter((match) => !except?.test(around(spoken, match))).map((match): Placed => ({ at: match.index + match[0].length - match[0].trimStart().length, rule, ground, words: match[0].trim(), hint, instead: '' })),
    ),
  )
  const titles = rules.filter(({ speech }) => speech.letter.test(sentence) && !speech.opensToAll.test(sentence)).flatMap(({ speech }) =>
    speech.titles.filter(({ one, unless }) => one.test(sentence) && !unless.test(sentence)).map(({ one, both }): Placed => ({ at: sentence.search(one), rule: `${speech.language}.sex.title`, ground: 'sex', words: (sentence.match(one)?.[0] ?? '').trim(), hint: true, instead: both })),
  )
  return [...joined(spoken, groups), ...joined(sentence, titles).filter((one) => !groups.some(({ hint, ground }) => !hint && ground === one.ground))]
    .filter(({ ground }) => !(both && ground === 'sex'))
    .map(({ at: _, ...finding }) => finding)
}

/** Findings of one ground that touch are one, in the words of all of them; what is unlawful names its rule before what is a hint. */
function joined(sentence: string, found: Placed[]): Placed[] {
  const together: Placed[] = []
  for (const one of found.toSorted((a, b) => a.at - b.at || Number(a.hint) - Number(b.hint))) {
    const before = together.find((other) => other.ground === one.ground && other.hint === one.hint && one.at <= other.at + other.words.length)
    if (before) before.words = sentence.slice(before.at, Math.max(before.at + before.words.length, one.at + one.words.length))
    else together.push({ ...one })
  }
  return together.filter((one) => !one.hint || !together.some((other) => !other.hint && other.ground === one.ground))
}

const around = (sentence: string, match: RegExpMatchArray) => sentence.slice(Math.max(0, (match.index ?? 0) - 25), (match.index ?? 0) + match[0].length + 25)
