/** Places by their name in each language, as a list that is kept here says. A place that is not on it keeps the name that was written. */
import type { Language } from './language.ts'
import listed from './places.json' with { type: 'json' }

export type Place = Record<Language, string> & { lat: number; lon: number }

const folded = (name: string) => name.normalize('NFC').toLowerCase().replaceAll(/["'׳״’`\u0591-\u05c7\u064b-\u0652]/g, '').replaceAll(/[-־–\s]+/g, ' ').replaceAll('קרית', 'קריית').trim()
const places = new Map<string, Place>(listed.places.flatMap((place) => [place.he, place.ar, place.en].map((name): [string, Place] => [folded(name), place])))

/** The place that words name, in whatever of the languages; undefined where the list does not have it. */
export const placeNamed = (words: string): Place | undefined => places.get(folded(words))

/** A place in the reader's language; one that the list does not have as it was written. */
export const placeIn = (language: Language, words: string): string => placeNamed(words)?.[language] ?? words

/** Whether both are one name, however it is spelled. */
export const samePlace = (one: string, other: string): boolean => folded(one) === folded(other)
