/**
 * How a name is found whatever the script: each word as written (normalised), and as it sounds. The sound is a skeleton of consonant
 * classes that Hebrew, Arabic and Latin spellings share: מוחמד, محمد, Mohammed are all MHMD. Letters that scripts do not tell apart
 * (k and kh in כ, v in a Hebrew ו) give a word more than one skeleton.
 */

import { foldedWords } from '#src/language/folding.ts'
import { othersOf } from './name-families.ts'

/** Articles that stand before a family name or not, as people please. */
const articles = new Set(['al', 'el', 'אל', 'ال'])

/** The words with and without the article that is written together with them. */
function withoutArticle(word: string): string[] {
  const bare = /^(?:ال|אל)(.{3,})$/u.exec(word)?.[1]
  return bare ? [word, bare] : [word]
}

type Sounds = readonly string[]
const letters: Record<string, Sounds> = {
  ב: ['B'], ג: ['G'], ד: ['D'], ה: ['H'], ז: ['Z'], ח: ['H'], ט: ['T'], כ: ['K', 'H'], ל: ['L'], מ: ['M'], נ: ['N'], ס: ['S'], פ: ['P'], צ: ['S'], ק: ['K'], ר: ['R'], ש: ['S'], ת: ['T'],
  ب: ['B'], ت: ['T'], ث: ['T'], ج: ['G'], ح: ['H'], خ: ['H'], د: ['D'], ذ: ['D'], ر: ['R'], ز: ['Z'], س: ['S'], ش: ['S'], ص: ['S'], ض: ['D'], ط: ['T'], ظ: ['Z', 'T'], غ: ['G', ''], ف: ['P'], ق: ['K'], ك: ['K'], ل: ['L'], م: ['M'], ن: ['N'], ه: ['H'],
  b: ['B'], c: ['K'], d: ['D'], f: ['P'], g: ['G'], h: ['H'], j: ['G'], k: ['K'], l: ['L'], m: ['M'], n: ['N'], p: ['P'], q: ['K'], r: ['R'], s: ['S'], t: ['T'], v: ['B', ''], x: ['KS'], z: ['Z'],
}
const pairs: Record<string, Sounds> = { sh: ['S'], ch: ['S', 'H'], kh: ['H'], gh: ['G'], th: ['T'], dh: ['D'], ph: ['P'], ts: ['S'], tz: ['S'], ck: ['K'], zh: ['Z'] }
/** Letters that are consonants only where a word begins. */
const atBeginning: Record<string, Sounds> = { ו: ['B'], و: ['B'], w: ['B'], v: ['B'], י: ['Y'], ي: ['Y'], y: ['Y'], j: ['G', 'Y'], z: ['Z', 'S'] }

const mostSkeletons = 6

/** The skeletons of a word, at most six; a word of vowels alone sounds as 'A'. */
export function soundsOf(word: string): string[] {
  let skeletons = ['']
  for (let i = 0; i < word.length; i++) {
    const letter = word[i] ?? ''
    const pair = pairs[word.slice(i, i + 2)]
    const last = i === word.length - 1
    let sounds: Sounds = i === 0 && atBeginning[letter] ? atBeginning[letter] : (pair ?? letters[letter] ?? [''])
    if (pair && !(i === 0 && atBeginning[letter])) i++
    // A last he, ta marbuta or h is mostly a vowel; a Latin h may be a het.
    else if (last && i > 0 && ['ה', 'ه', 'h'].includes(letter)) sounds = letter === 'h' ? ['', 'H'] : ['']
    skeletons = skeletons.flatMap((skeleton) => sounds.map((sound) => (sound !== '' && skeleton.endsWith(sound) ? skeleton : skeleton + sound))).slice(0, mostSkeletons)
  }
  return [...new Set(skeletons.map((skeleton) => skeleton || 'A'))]
}

/** The digits of a phone from the last to the first: how it ends is then how its key begins. */
export const turned = (phone: string): string => [...phone.replaceAll(/\D/g, '')].reverse().join('')

/** Raised when names get other keys: those of every participant are then written anew (renewal.ts). */
export const spellingVersion = 2

export interface SearchKey {
  kind: 'name' | 'sound' | 'phone' | 'phone_end'
  key: string
}

/** The keys by which a person is found: all the names they go by, and their phones in E.164. */
export function searchKeysOf(names: readonly string[], phones: readonly string[] = []): SearchKey[] {
  const words = new Set(names.flatMap(foldedWords).filter((word) => !articles.has(word)).flatMap(withoutArticle))
  const keys = new Map<string, SearchKey>()
  for (const word of words) {
    keys.set(`name ${word}`, { kind: 'name', key: word.slice(0, 60) })
    for (const sound of soundsOf(word)) keys.set(`sound ${sound}`, { kind: 'sound', key: sound.slice(0, 60) })
  }
  for (const phone of new Set(phones)) keys.set(phone, { kind: 'phone', key: phone }).set(`end ${phone}`, { kind: 'phone_end', key: turned(phone) })
  return [...keys.values()]
}

/** A name as it is compared with another: its words without articles, each once. */
export const plainWordsOf = (name: string): string[] => [...new Set(foldedWords(name).filter((word) => !articles.has(word)).map((word) => (withoutArticle(word).at(-1) ?? word).slice(0, 60)))].sort()

/** The words of a search, longest first: the longest leaves the fewest people. */
export const wordsToFind = (text: string): string[] => [...new Set(foldedWords(text).filter((word) => !articles.has(word)))].sort((a, b) => b.length - a.length).slice(0, 5)

/** Whether two words may be one name, each in its script: they sound the same, with three consonants or more, or are one name in two languages. Both folded. */
export const namesLikely = (one: string, other: string): boolean =>
  othersOf(one).includes(other) || soundsOf(one).some((sound) => sound.length >= 3 && soundsOf(other).includes(sound))

const classes = [...'ABDGHKLMNPRSTYZ']

/** All skeletons one slip away: a letter too many, missing or wrong. Short ones have too many neighbours to help. */
export function nearSounds(sound: string): string[] {
  if (sound.length < 3) return []
  const near = new Set<string>()
  for (let i = 0; i <= sound.length; i++) {
    if (i < sound.length) near.add(sound.slice(0, i) + sound.slice(i + 1))
    for (const letter of classes) {
      near.add(sound.slice(0, i) + letter + sound.slice(i))
      if (i < sound.length) near.add(sound.slice(0, i) + letter + sound.slice(i + 1))
    }
    if (i + 1 < sound.length) near.add(swapped(sound, i))
  }
  near.delete(sound)
  return [...near]
}

const swapped = (word: string, i: number) => word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)

const alphabets = ['אבגדהוזחטיכלמנסעפצקרשת', 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي', 'abcdefghijklmnopqrstuvwxyz']

/** All words one slip away in the same letters: for short names, whose skeletons are too short to tell a slip from another name. */
export function nearWords(word: string): string[] {
  const alphabet = alphabets.find((letters) => letters.includes(word[0] ?? ' '))
  if (!alphabet || word.length < 3 || word.length > 6) return []
  const near = new Set<string>()
  for (let i = 0; i <= word.length; i++) {
    if (i < word.length && word.length > 3) near.add(word.slice(0, i) + word.slice(i + 1))
    if (i + 1 < word.length) near.add(swapped(word, i))
    for (const letter of alphabet) {
      near.add(word.slice(0, i) + letter + word.slice(i))
      if (i < word.length) near.add(word.slice(0, i) + letter + word.slice(i + 1))
    }
  }
  near.delete(word)
  return [...near]
}

export interface Sought {
  word: string
  /** The same name in another language. */
  also: string[]
  sounds: string[]
  nearSounds: string[]
  nearWords: string[]
}

/** What each word of a search may stand for; slips only where they are asked for, because they are many and mostly somebody else. */
export const soughtOf = (text: string, { slips }: { slips: boolean }): Sought[] =>
  wordsToFind(text).map((word) => {
    const sounds = soundsOf(word)
    const short = sounds.every((sound) => sound.length < 3)
    return { word, also: othersOf(word), sounds, nearSounds: slips ? [...new Set(sounds.flatMap(nearSounds))] : [], nearWords: slips && short ? nearWords(word) : [] }
  })
