import { describe, expect, test } from 'vitest'
import { namesThem, optionsWeighed, standingOf, valuesNamed, waitsForAdvice, whatTellsWho } from './rules.ts'

describe('where a dilemma stands', () => {
  test.each([
    // asked until, decided, told       -> it stands at
    [null, null, null, 'raised'],
    ['2026-12-01', null, null, 'consulting'],
    [null, '2026-11-20', null, 'decided'],
    ['2026-12-01', '2026-11-20', null, 'decided'],
    [null, '2026-11-20', '2027-01-05', 'told'],
  ] as const)('asked until %s, decided %s, told %s: %s', (answerBy, decidedOn, outcomeOn, standing) => {
    expect(standingOf({ answerBy, decidedOn, outcomeOn })).toBe(standing)
  })
  test.each([
    ['2026-11-28', null, true],
    ['2026-11-27', null, false],
    ['2026-12-05', '2026-11-20', false],
    [null, null, false],
  ] as const)('advice until %s, decided %s: waited for %s', (answerBy, decidedOn, waits) => {
    expect(waitsForAdvice({ answerBy, decidedOn, outcomeOn: null }, '2026-11-28')).toBe(waits)
  })
})

test.each([
  [['honesty', 'trust'], '', ['honesty', 'trust']],
  [['honesty'], 'כבוד לאם\n\nהדוגמה לצוות ', ['honesty', 'כבוד לאם', 'הדוגמה לצוות']],
  [['honesty'], 'honesty', ['honesty']],
])('values %o and %j are %o', (ticked, written, values) => expect(valuesNamed(ticked, written)).toEqual(values))

test('a way without words is none', () => {
  expect(optionsWeighed([{ words: 'לדווח', for: '', against: '' }, { words: '', for: 'יושר', against: '' }])).toHaveLength(1)
})

describe('what tells who somebody is', () => {
  const known = [
    { givenName: 'סמירה', preferredName: 'סמסומה', familyName: 'חורי' },
    { givenName: 'خالد', preferredName: '', familyName: 'أبو ربيعة' },
    { givenName: 'רות', preferredName: '', familyName: '' },
  ]
  test.each([
    ['סמירה חורי סיפרה שהיא עובדת בשחור', 'name'],
    ['דיברתי עם חורי סמירה', 'name'],
    ['המעסיק התקשר לסמירה חורי, ואחר כך אליי', 'name'],
    ['סמסומה חורי', 'name'],
    ['قال خالد ابو ربيعه إنه يعمل', 'name'],
    ['اتصلوا بخالد أبو ربيعة', 'name'],
    ['סמירה סיפרה', null],
    ['משפחת חורי', null],
    ['רות אמרה', null],
    ['אישה בת ארבעים, אם לשלושה', null],
    ['אפשר להתקשר ל־054-555-0142', 'phone'],
    ['+972 54 555 0142', 'phone'],
    ['هاتفها ٠٥٤٥٥٥٠١٤٢', 'phone'],
    ['04-8123456', 'phone'],
    ['ת״ז 123456782', 'id'],
    ['שכר של 6443 ש״ח, 182 שעות, מ־2024', null],
  ] as const)('%s: %s', (text, told) => expect(whatTellsWho(text, known)).toBe(told))
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
