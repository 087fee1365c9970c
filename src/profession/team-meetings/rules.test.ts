import { describe, expect, test } from 'vitest'
import { labelProposed, labels, onTheWall, placeInWords } from './rules.ts'

describe('what an item is called', () => {
  test.each([
    // taken                          -> proposed
    [[], 'הגשר'],
    [['הגשר'], 'הספסל'],
    [['הספסל', 'כינוי אחר'], 'הגשר'],
    [labels.he, 'הגשר 17'],
  ])('%j', (taken, proposed) => expect(labelProposed('he', taken)).toBe(proposed))
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
