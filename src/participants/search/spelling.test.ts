import { describe, expect, test } from 'vitest'
import { nearSounds, searchKeysOf, soundsOf, wordsToFind } from './spelling.ts'

/** As the search does it: each word sought is found as a prefix, by its sound, or one slip away. */
const finds = (text: string, ...names: string[]) => {
  const keys = searchKeysOf(names)
  const has = (kind: string, test: (key: string) => boolean) => keys.some((key) => key.kind === kind && test(key.key))
  return wordsToFind(text).every((word) => has('name', (key) => key.startsWith(word)) || soundsOf(word).some((sound) => has('sound', (key) => key === sound || nearSounds(sound).includes(key))))
}

describe('one name, many spellings', () => {
  test.each([
    ['Mohammed', 'محمد'], ['Muhammad', 'מוחמד'], ['מוחמד', 'محمد'], ['محمّد', 'Mohamad'],
    ['Khaled', 'خالد'], ["ח'אלד", 'خالد'], ['חאלד', 'Khaled'],
    ['יוסף', 'يوسف'], ['Yosef', 'יוסף'], ['Youssef', 'يوسف'], ['Joseph', 'יוסף'],
    ['אחמד', 'أحمد'], ['Ahmad', 'احمد'], ['فاطمه', 'فاطمة'], ['Fatima', 'فاطمة'], ['פאטמה', 'فاطمة'],
    ['הוארי', 'الهواري'], ['Al-Hawari', 'الهواري'], ['אלהווארי', 'الهواري'], ['خوري', 'חורי'], ['Khoury', 'חורי'],
    ["צ'רנוב", 'צרנוב'], ['Chernov', 'צ׳רנוב'], ['David', 'דוד'], ['דויד', 'דוד'], ['Levi', 'לוי'], ['Michal', 'מיכל'], ['כהן', 'כהן'], ['Cohen', 'כהן'],
    ['אברהמ', 'אברהם'], ['טגניה', 'Tagania'], ['שָׂרָה', 'שרה'], ['Sarah', 'שרה'], ['Jabarin', 'جبارين'], ["ג'בארין", 'جبارين'],
    ['אבר', 'אברהם'], ['מחומד', 'מוחמד'], ['פרידמאן', 'פרידמן'], ['גרינבויים', 'גרינבוים'], ['כהן שרה', 'שרה כהן'],
  ])('%s finds %s', (text, name) => expect(finds(text, name)).toBe(true))

  test.each([
    ['דוד', 'רחל'], ['محمد', 'يوسف'], ['Khoury', 'Haddad'], ['שרה לוי', 'שרה כהן'], ['נור', 'סמאח'],
  ])('%s does not find %s', (text, name) => expect(finds(text, name)).toBe(false))
})

test('a word has few skeletons, and none is empty', () => {
  for (const word of ['וווו', 'aeiou', 'ويوي', 'chchchchch', 'ככככ']) {
    expect(soundsOf(word).length).toBeLessThanOrEqual(6)
    expect(soundsOf(word)).not.toContain('')
  }
})
