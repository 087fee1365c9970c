import { describe, expect, test } from 'vitest'
import { messages } from './messages.ts'

describe('how many sessions somebody was at', () => {
  test.each([
    [0, 1, 'حضور 0 من لقاء واحد'],
    [1, 2, 'حضور 1 من لقاءين'],
    [2, 3, 'حضور 2 من 3 لقاءات'],
    [10, 11, 'حضور 10 من 11 لقاءً'],
    [40, 100, 'حضور 40 من 100 لقاء'],
    [40, 103, 'حضور 40 من 103 لقاءات'],
  ])('in Arabic, %s of %s', (there, of, words) => expect(messages.ar.people.attended(there, of)).toBe(words))
  test.each([
    [0, 1, 'מפגש אחד, בלי נוכחות בו'],
    [1, 1, 'נוכחות במפגש אחד מתוך אחד'],
    [1, 2, 'נוכחות ב־1 מתוך שני מפגשים'],
    [9, 12, 'נוכחות ב־9 מתוך 12 מפגשים'],
  ])('in Hebrew, %s of %s', (there, of, words) => expect(messages.he.people.attended(there, of)).toBe(words))
  test.each([[1, 1, 'There in 1 of one session'], [3, 4, 'There in 3 of 4 sessions']])('in English, %s of %s', (there, of, words) => expect(messages.en.people.attended(there, of)).toBe(words))
})

test.each([[1, 'عُقد 0 من لقاء واحد'], [12, 'عُقد 0 من 12 لقاءً']])('sessions held of %s, in Arabic', (all, words) => expect(messages.ar.sessions.count(0, all)).toBe(words))
