/** Communities that many name, by their name in each language. What somebody calls a community otherwise is their own word, and stays as it was written. */
import { type Language, languages } from './language.ts'

export const knownCommunities = {
  arab: { he: 'החברה הערבית', ar: 'المجتمع العربي', en: 'Arab society' },
  bedouin: { he: 'החברה הבדואית', ar: 'المجتمع البدوي', en: 'Bedouin society' },
  druze: { he: 'החברה הדרוזית', ar: 'المجتمع الدرزي', en: 'Druze community' },
  haredi: { he: 'החברה החרדית', ar: 'المجتمع الحريدي', en: 'Ultra-Orthodox society' },
  ethiopian: { he: 'יוצאי אתיופיה', ar: 'القادمون من إثيوبيا', en: 'Ethiopian Israelis' },
  soviet: { he: 'יוצאי ברית המועצות', ar: 'القادمون من الاتحاد السوفييتي', en: 'Former Soviet Union' },
} satisfies Record<string, Record<Language, string>>
export type KnownCommunity = keyof typeof knownCommunities

const keys = Object.keys(knownCommunities) as KnownCommunity[]
const folded = (words: string) => words.trim().toLocaleLowerCase()
const keyOf = new Map<string, KnownCommunity>(keys.flatMap((key) => [key, ...languages.map((language) => folded(knownCommunities[key][language]))].map((words) => [words, key] as const)))

/** Which community words name, in whatever language; undefined for own words. */
export const communityNamed = (words: string): KnownCommunity | undefined => keyOf.get(folded(words))

/** A community in the reader's language; own words as they were written. */
export function communityIn(language: Language, words: string): string {
  const key = communityNamed(words)
  return key ? knownCommunities[key][language] : words
}

/** Whether both name one community, each in its language or in the same own words. */
export const sameCommunity = (one: string, other: string): boolean => (communityNamed(one) ?? folded(one)) === (communityNamed(other) ?? folded(other))

/** What somebody said of their communities, as it is asked for: those that many name, and own words. */
export const communitiesAsked = (said: readonly string[]): { communities: KnownCommunity[]; ownCommunities: string } => ({
  communities: [...new Set(said.flatMap((words) => communityNamed(words) ?? []))],
  ownCommunities: said.filter((words) => !communityNamed(words)).join(', '),
})

/** The same as it is kept: the known ones by their keys, then each of the own words. */
export const communitiesSaid = ({ communities, ownCommunities }: { communities: readonly string[]; ownCommunities: string }): string[] => {
  const own = ownCommunities.split(/[,،]/).map((words) => words.trim()).filter(Boolean)
  return [...new Set([...communities.flatMap((words) => communityNamed(words) ?? []), ...own.map((words) => communityNamed(words) ?? words)])]
}
