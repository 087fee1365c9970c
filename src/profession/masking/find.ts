/** Everything in a text that may tell who somebody is. Rules and lists of words alone: nothing learns, nothing is sent anywhere. */
import type { Language } from '#src/language/language.ts'
import cues from './cues.json' with { type: 'json' }
import employers from './employers.json' with { type: 'json' }
import { numbersIn } from './numbers.ts'
import { lengthOfName, namesIn } from './people.ts'
import places from './places.json' with { type: 'json' }
import traits from './traits.json' with { type: 'json' }
import type { Around, Found, Kind, Particular } from './types.ts'
import { Lexicon, type Word, wordsIn } from './words.ts'

interface Entry extends Omit<Found, 'start' | 'end'> {
  /** It leads to a name of its own, which is taken with it. */
  leads?: boolean
}

const town: Record<Language, string> = { he: 'היישוב', ar: 'البلدة', en: 'the town' }
const workplace: Record<Language, string> = { he: 'מקום העבודה', ar: 'مكان العمل', en: 'the workplace' }
const organisation: Record<Language, string> = { he: 'הארגון', ar: 'المؤسسة', en: 'the organisation' }
const community: Record<Language, string> = { he: 'הקהילה', ar: 'المجتمع', en: 'the community' }

const known = new Lexicon<Entry>()
for (const [particular, towns] of [['place', places.large], ['small_place', places.small]] as const)
  for (const names of towns) for (const name of names) known.add(name, { kind: 'place', particular, instead: town })
for (const name of employers) known.add(name, { kind: 'employer', particular: 'employer', instead: workplace })
for (const [particular, groups] of Object.entries(traits)) for (const { words, instead } of groups) for (const word of words) known.add(word, { kind: 'trait', particular: particular as Particular, instead, broad: particular === 'community' })
for (const kind of ['place', 'employer'] as const) {
  for (const [cue = '', whole = ''] of cues[kind]) known.add(cue, { kind, particular: kind === 'place' ? 'small_place' : 'employer', instead: { he: whole, ar: whole, en: whole }, leads: true })
}

function ownLexicon({ places, organisations, communities }: Around): Lexicon<Entry> {
  const own = new Lexicon<Entry>()
  for (const place of places) own.add(place, { kind: 'place', particular: 'small_place', instead: town })
  for (const name of organisations) own.add(name, { kind: 'employer', particular: 'employer', instead: organisation })
  for (const name of communities) own.add(name, { kind: 'trait', particular: 'rare_community', instead: community })
  return own
}

function lexical(words: readonly Word[], lexicon: Lexicon<Entry>): Found[] {
  return words.flatMap((word, index) =>
    lexicon.at(words, index).flatMap(({ value: { leads, ...entry }, to, cut }) => {
      // With an article it is one that both know of, and what stands behind it is no name.
      const article = /(?:ה|ال|لل)$/u.test(word.written.slice(0, cut))
      const taken = leads && !article ? lengthOfName(words, to + 1) : 0
      const last = words[to + taken]
      return (leads && taken === 0) || !last ? [] : [{ ...entry, start: word.start + cut, end: last.end }]
    }),
  )
}

const order: Record<Kind, number> = { number: 0, employer: 1, place: 2, name: 3, trait: 4 }

/** What was found, in the order of the text; where two overlap the longer stands, then the surer. */
export function findIn(text: string, around: Around): Found[] {
  const words = wordsIn(text)
  const all = [...numbersIn(text), ...namesIn(words, around.people), ...lexical(words, known), ...lexical(words, ownLexicon(around))]
  const best = all.sort((a, b) => b.end - b.start - (a.end - a.start) || order[a.kind] - order[b.kind] || Number(a.broad ?? false) - Number(b.broad ?? false))
  const taken: Found[] = []
  for (const one of best) if (taken.every(({ start, end }) => one.end <= start || one.start >= end)) taken.push(one)
  return taken.sort((a, b) => a.start - b.start)
}
