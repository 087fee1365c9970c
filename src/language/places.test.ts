import { describe, expect, test } from 'vitest'
import { placeIn } from './places.ts'

describe('a place in the language of who reads', () => {
  test.each([
    // written        language  read
    ['נצרת', 'ar', 'الناصرة'],
    ['الناصرة', 'he', 'נצרת'],
    ['nazareth', 'ar', 'الناصرة'],
    ['קרית אתא', 'he', 'קריית אתא'],
    ['השכונה שלנו', 'ar', 'השכונה שלנו'],
    ['', 'ar', ''],
  ] as const)('%s in %s is %s', (written, language, read) => expect(placeIn(language, written)).toBe(read))
})
