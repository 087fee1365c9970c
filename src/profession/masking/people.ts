/** Names in a text: of people whom the promoter knows from files, common ones, and what stands behind words that lead to a name. */
import { foldedWords } from '#src/language/folding.ts'
import { by } from '#src/language/gender.ts'
import type { Language } from '#src/language/language.ts'
import { namesLikely, soundsOf } from '#src/participants/search/spelling.ts'
import cues from './cues.json' with { type: 'json' }
import names from './names.json' with { type: 'json' }
import type { Found, KnownPerson } from './types.ts'
import { Lexicon, readings, scriptOf, type Word } from './words.ts'

type Words = Record<Language, string>

const someone: Words = { he: 'אדם אחר', ar: 'شخص آخر', en: 'someone else' }
export const insteadOf = ({ self, address }: Pick<KnownPerson, 'self' | 'address'>): Words =>
  self
    ? { he: by(address, 'המשתתפת', 'המשתתף', 'מי שבליווי'), ar: by(address, 'المشاركة', 'المشارك', 'من أرافقه'), en: 'the participant' }
    : { he: by(address, 'משתתפת אחרת', 'משתתף אחר', 'אדם אחר'), ar: by(address, 'مشاركة أخرى', 'مشارك آخر', 'شخص آخر'), en: 'someone else' }

const everyday = new Set(names.everyday.map((name) => foldedWords(name).join('')))
const common = new Lexicon<Words>()
for (const name of names.common) common.add(name, someone)
/** Words that lead to a name; a title is a part of it. */
const nameCues = new Lexicon<{ title: boolean; cut: boolean }>({ least: 2 })
for (const cue of cues.name) nameCues.add(cue, { title: false, cut: false })
for (const cue of cues.title) nameCues.add(cue, { title: true, cut: cue.endsWith("'") })
const opens = new Set(cues.opens.map((word) => foldedWords(word).join('')))
export const generic = new Set(cues.generic.map((word) => foldedWords(word).join('')))

/** How many words a name of its own takes from here on: one, or two where the first opens one. 0 where what stands there is an everyday word. */
export function lengthOfName(words: readonly Word[], from: number): number {
  const first = words[from]
  if (!first || first.apart || generic.has(first.folded) || /^\d/.test(first.folded)) return 0
  if (first.written.length < 2) return 0
  const next = words[from + 1]
  return opens.has(first.folded) && next && !next.apart && !generic.has(next.folded) ? 2 : 1
}

/** Every name of those known, by which it is found. */
function lexiconOf(people: readonly KnownPerson[]): Lexicon<Words> {
  const known = new Lexicon<Words>()
  for (const person of people) {
    const { given, preferred, family } = person.names
    const instead = insteadOf(person)
    for (const first of [given, preferred].filter(Boolean)) {
      if (family) known.add(`${first} ${family}`, instead).add(`${family} ${first}`, instead)
      if (person.self || !everyday.has(foldedWords(first).join(''))) known.add(first, instead)
    }
    if (family && (person.self || !everyday.has(foldedWords(family).join('')))) known.add(family, instead)
  }
  return known
}

/** Whether a word, in another script than a name, sounds like it: the name of whom the text tells, as the promoter hears it. Beside one that does, less is asked. */
function soundsLike(word: Word, { names: { given, preferred, family } }: KnownPerson, beside: boolean): { cut: number } | undefined {
  const known = [given, preferred, family].flatMap((name) => (name && scriptOf(name) !== scriptOf(word.written) ? foldedWords(name) : []))
  if (known.length === 0) return undefined
  return readings(word).find(({ folded, cut }) => known.some((name) => namesLikely(name, folded) || (beside && cut === 0 && soundsOf(name).some((sound) => soundsOf(folded).includes(sound)))))
}

export function namesIn(words: readonly Word[], people: readonly KnownPerson[]): Found[] {
  const known = lexiconOf(people)
  const self = people.filter((person) => person.self)
  const found: Found[] = []
  const add = (from: number, to: number, instead: Words, cut = 0) => {
    const [first, last] = [words[from], words[to]]
    if (first && last) found.push({ start: first.start + cut, end: last.end, kind: 'name', particular: 'name', instead })
  }
  const led = new Set<string>()
  let heard = -2
  for (const [index, word] of words.entries()) {
    const [match] = known.at(words, index)
    if (match) add(match.from, match.to, match.value, match.cut)
    const alike = match ? undefined : self.map((person) => ({ person, like: soundsLike(word, person, heard === index - 1 && !word.apart) })).find(({ like }) => like)
    if (alike?.like) {
      add(index, index, insteadOf(alike.person), alike.like.cut)
      heard = index
    }
    const [usual] = common.at(words, index)
    if (usual) add(usual.from, usual.to, usual.value, usual.cut)
    const [cue] = nameCues.at(words, index)
    // A title that is cut short is one by its mark alone: the same letters are a back.
    // Behind an article or a preposition the same letters are another word: the placement, as.
    const own = cue && (cue.value.title || /^[ושو]{0,2}$/u.test(word.written.slice(0, cue.cut)))
    if (cue && own && (!cue.value.cut || /[’׳']$/u.test(word.written))) {
      const long = lengthOfName(words, cue.to + 1)
      const named = words[cue.to + 1]
      if (long === 1 && named && named.folded.length >= 3) led.add(named.folded)
      if (long > 0) add(cue.value.title ? cue.from : cue.to + 1, cue.to + long, someone, cue.value.title ? cue.cut : 0)
    }
  }
  // Once a word was led to as a name, it is one wherever it stands.
  for (const [index, word] of words.entries()) {
    const again = readings(word).find(({ folded }) => led.has(folded))
    if (again) add(index, index, someone, again.cut)
  }
  return found
}
