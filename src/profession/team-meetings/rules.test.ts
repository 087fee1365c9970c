import { describe, expect, test } from 'vitest'
import { labelProposed, labels, namesThem, onTheWall, placeInWords } from './rules.ts'

describe('what an item is called', () => {
  test.each([
    // taken                          -> proposed
    [[], 'הגשר'],
    [['הגשר'], 'הספסל'],
    [['הספסל', 'כינוי אחר'], 'הגשר'],
    [labels.he, 'הגשר 17'],
  ])('%j', (taken, proposed) => expect(labelProposed('he', taken)).toBe(proposed))
})

describe('words that name the person', () => {
  const samira = { givenName: 'סמירה', preferredName: 'סמי', familyName: 'חורי' }
  test.each([
    ['לדבר עם סמירה לפני יום ראשון', true],
    ['ולסמי יש ספק', true],
    ['בני משפחת חורי', true],
    ['לדבר איתה לפני יום ראשון', false],
    ['סמירות היא לא שם', false],
  ])('%s', (text, names) => expect(namesThem(text, samira)).toBe(names))
  test('who has no family name is not named by nothing', () => expect(namesThem('שלום', { givenName: 'נור', preferredName: '', familyName: '' })).toBe(false))
})

test('on the wall nobody has a name, and what somebody is close to is left out', () => {
  const lines = ['הגשר', 'הספסל'].map((id) => ({ id, person: { name: 'סמירה' } }))
  expect(onTheWall(lines, ['הספסל'], ({ id }) => id)).toEqual([{ id: 'הגשר', person: null }])
})

test.each([
  [{ programme: null, centre: 'מרכז חיפה' }, 'מרכז חיפה'],
  [{ programme: { he: 'שער', ar: 'بوابة', en: 'Gate' }, centre: null }, 'Gate'],
  [{ programme: { he: 'שער', ar: 'بوابة', en: 'Gate' }, centre: 'Haifa' }, 'Haifa · Gate'],
])('%j', (place, words) => expect(placeInWords(place, 'en')).toBe(words))
