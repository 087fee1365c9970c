import type { Gender } from './names.ts'
import type { Random } from './random.ts'
import { texts } from './texts.ts'

type Texts = (typeof texts)['he']

/** Says `[of a woman|of a man]` by the gender, in every text of a list or an object. */
export function said<T>(value: T, gender: Gender): T {
  if (typeof value === 'string') return value.replace(/\[([^|\]]*)\|([^\]]*)\]/g, gender === 'female' ? '$1' : '$2') as T
  if (Array.isArray(value)) return value.map((one) => said(one, gender)) as T
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, said(one, gender)])) as T
  return value
}

const spoken = Object.fromEntries((['he', 'ar'] as const).map((language) => [language, { female: said(texts[language], 'female'), male: said(texts[language], 'male') }])) as Record<'he' | 'ar', Record<Gender, Texts>>

export const textsFor = (language: string, gender: Gender): Texts => spoken[language === 'ar' ? 'ar' : 'he'][gender]

/** Draws from a list so that nothing comes twice before everything came once. */
export function drawFrom<T>(random: Random, list: readonly T[]): () => T {
  let rest: T[] = []
  return () => {
    if (rest.length === 0) rest = random.some(list, list.length)
    return rest.pop() as T
  }
}
