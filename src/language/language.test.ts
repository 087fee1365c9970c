import { describe, expect, test } from 'vitest'
import { formatDay, formatPhone } from './format.ts'
import { by, toOrOf } from './gender.ts'
import { preferredLanguage } from './language.ts'
import { plural } from './plural.ts'

describe('the language of a visitor', () => {
  test.each([
    ['ar-IL,ar;q=0.9,en;q=0.8', 'ar'],
    ['fr-FR,en;q=0.5', 'en'],
    ['en;q=0.3, he;q=0.7', 'he'],
    ['iw', 'he'],
    ['ru', 'he'],
    [null, 'he'],
  ])('%s -> %s', (header, language) => expect(preferredLanguage(header)).toBe(language))
})

describe('counting in words', () => {
  const meetings = { zero: 'لا لقاءات', one: 'لقاء واحد', two: 'لقاءان', few: '# لقاءات', many: '# لقاءً', other: '# لقاء' }
  test.each([
    [0, 'لا لقاءات'],
    [1, 'لقاء واحد'],
    [2, 'لقاءان'],
    [3, '3 لقاءات'],
    [11, '11 لقاءً'],
    [100, '100 لقاء'],
  ])('Arabic %i', (count, words) => expect(plural('ar', count, meetings)).toBe(words))

  test.each([
    [1, 'פגישה אחת'],
    [2, 'שתי פגישות'],
    [20, '20 פגישות'],
  ])('Hebrew %i', (count, words) => expect(plural('he', count, { one: 'פגישה אחת', two: 'שתי פגישות', other: '# פגישות' })).toBe(words))
})

describe('a person is told of in their own form', () => {
  test.each([
    ['female', 'משתתפת'],
    ['male', 'משתתף'],
    ['neutral', 'מי שמשתתפים'],
  ] as const)('%s: %s', (address, word) => expect(by(address, 'משתתפת', 'משתתף', 'מי שמשתתפים')).toBe(word))
  test.each([
    // address, reads of oneself   -> whose plan
    ['female', true, 'שלך'],
    ['male', true, 'שלך'],
    ['neutral', true, 'שלך'],
    ['female', false, 'שלה'],
    ['male', false, 'שלו'],
    ['neutral', false, 'של מי שמשתתפים'],
  ] as const)('%s, read by themselves %s: %s', (address, own, words) => expect(toOrOf({ address, own }, 'שלך', 'שלה', 'שלו', 'של מי שמשתתפים')).toBe(words))
})

describe('dates and phones', () => {
  test.each([
    ['he', '24 בנובמבר 2026'],
    ['ar', '24 نوفمبر 2026'],
    ['en', '24 November 2026'],
  ] as const)('a day in %s has Latin digits', (language, words) => expect(formatDay(language, '2026-11-24')).toBe(words))

  test.each([
    ['+972501234567', '050-123-4567'],
    ['+97246543210', '04-654-3210'],
    ['046543210', '04-654-3210'],
    ['+4420123456', '+4420123456'],
  ])('%s is written %s', (phone, written) => expect(formatPhone(phone)).toBe(written))
})
