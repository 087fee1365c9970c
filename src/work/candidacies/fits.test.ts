/** What fits between what somebody asks and what a vacancy says: line by line, from the two alone. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kilometresBetween } from './distance.ts'
import { fitsOf } from './fits.ts'
import { noPreference } from './queries.ts'
import type { FitLine, Preference, VacancyFacts } from './types.ts'

const vacancy = (more: Partial<VacancyFacts> = {}): VacancyFacts => ({
  hoursFrom: 30, hoursTo: 36, days: ['sun', 'mon'], shifts: ['morning'], locality: 'חיפה', transport: ['public'], transportWords: 'שני אוטובוסים', payFrom: 40, payTo: 45, payBasis: 'hour', languages: { he: 'daily' }, languagesWords: '', accessibility: ['seated'], accessibilityWords: '',
  needed: '', horizon: '', ...more,
})
const asks = (more: Partial<Preference> = {}): Preference => ({ ...noPreference, ...more })
const line = <A extends FitLine['about']>(about: A, preference: Partial<Preference>, facts: Partial<VacancyFacts> = {}) => fitsOf(asks(preference), vacancy(facts)).find((one): one is Extract<FitLine, { about: A }> => one.about === about)

describe('hours', () => {
  test.each([
    // asked from, to; offered from, to
    [20, 40, 30, 36, 'fits'], [30, 36, 30, 36, 'fits'], [20, 30, 30, 36, 'weigh'], [34, 50, 30, 36, 'weigh'], [20, 25, 30, 36, 'differs'], [40, 45, 30, 36, 'differs'],
    [30, null, 30, 36, 'fits'], [32, null, 30, 36, 'weigh'], [40, null, 30, 36, 'differs'], [null, 36, 30, 36, 'fits'], [null, 32, 30, 36, 'weigh'], [null, 25, 30, 36, 'differs'],
    // The vacancy says one end: the other may be anything.
    [30, null, 30, null, 'fits'], [45, null, 30, null, 'weigh'], [null, 50, 45, null, 'weigh'], [null, 40, 45, null, 'differs'], [20, 30, 25, null, 'weigh'], [20, 30, 35, null, 'differs'],
    [null, 30, null, 30, 'fits'], [45, null, null, 50, 'weigh'], [45, null, null, 40, 'differs'], [null, 20, null, 30, 'weigh'], [20, 30, null, 30, 'weigh'], [20, 30, null, 15, 'differs'],
    [null, null, 30, 36, 'unknown'], [20, 30, null, null, 'unknown'], [null, null, null, null, 'unknown'],
  ] as const)('asked %s to %s, offered %s to %s: %s', (hoursFrom, hoursTo, from, to, stands) => expect(line('hours', { hoursFrom, hoursTo }, { hoursFrom: from, hoursTo: to })?.stands).toBe(stands))
})

describe('days and shifts that are not possible', () => {
  test.each([
    [['fri'], ['sun', 'mon'], 'fits'], [['sun'], ['sun', 'mon'], 'differs'], [['fri'], [], 'unknown'],
  ] as const)('days %j, the vacancy %j: %s', (daysNot, days, stands) => expect(line('days', { daysNot: [...daysNot] }, { days: [...days] })?.stands).toBe(stands))
  test.each([
    [['night'], ['morning'], 'fits'], [['night'], ['night'], 'differs'], [['night'], ['morning', 'night'], 'weigh'], [['night'], [], 'unknown'],
  ] as const)('shifts %j, the vacancy %j: %s', (shiftsNot, shifts, stands) => expect(line('shifts', { shiftsNot: [...shiftsNot] }, { shifts: [...shifts] })?.stands).toBe(stands))
  test('nothing asked, nothing said', () => expect(line('days', {})).toBeUndefined())
})

describe('the way there', () => {
  test.each([
    ['נשר', 30, {}, 'weigh'], ['חיפה', 30, {}, 'fits'], ['באר שבע', 60, {}, 'differs'], ['אי שם', 30, {}, 'unknown'], ['', 30, {}, 'unknown'], ['נשר', null, {}, 'unknown'], ['נשר', null, { transport: ['employer'] }, 'weigh'], ['באר שבע', 20, { transport: ['from_home'] }, 'fits'],
  ] as const)('from %s, at most %s minutes, %j: %s', (fromLocality, travelMinutes, facts, stands) => expect(line('travel', { fromLocality, travelMinutes }, facts as Partial<VacancyFacts>)?.stands).toBe(stands))
  test('says the kilometres, the words of the vacancy and what was asked, side by side', () => expect(line('travel', { fromLocality: 'קריית אתא', travelMinutes: 30 })).toMatchObject({ km: 11, words: 'שני אוטובוסים', minutes: 30 }))
})

describe('pay', () => {
  test.each([
    [40, 'hour', 'fits'], [42, 'hour', 'weigh'], [50, 'hour', 'differs'], [7000, 'month', 'weigh'], [null, null, 'unknown'],
  ] as const)('at least %s %s: %s', (payFrom, payBasis, stands) => expect(line('pay', { payFrom, payBasis })?.stands).toBe(stands))
  test.each([
    // One figure alone is the pay; 'up to' promises nothing.
    [40, null, 'fits', 40], [40, null, 'differs', 42], [null, 45, 'weigh', 42], [null, 45, 'differs', 46],
  ] as const)('the vacancy %s to %s: %s for at least %s', (payFrom, payTo, stands, asked) => expect(line('pay', { payFrom: asked, payBasis: 'hour' }, { payFrom, payTo })?.stands).toBe(stands))
  test('of a vacancy that says nothing, nothing is known', () => expect(line('pay', { payFrom: 40, payBasis: 'hour' }, { payFrom: null, payTo: null, payBasis: null })?.stands).toBe('unknown'))
})

describe('language and accessibility', () => {
  test.each([
    ['good', 'fits'], ['daily', 'fits'], ['some', 'differs'], [undefined, 'unknown'],
  ] as const)('Hebrew for daily talk is needed, there is %s: %s', (he, stands) => expect(line('language', { languages: he ? { he } : {} })?.stands).toBe(stands))
  test.each([
    ['seated', {}, 'fits'], ['quiet', {}, 'unknown'], ['quiet', { accessibility: ['adjusts'] }, 'weigh'],
  ] as const)('%s, the vacancy %j: %s', (need, facts, stands) => expect(line('access', { needsAccess: [need] }, facts as Partial<VacancyFacts>)?.stands).toBe(stands))
})

describe('distance as the crow flies', () => {
  test.each([
    ['חיפה', 'حيفا', 0], ['חיפה', 'נצרת', 31], ['Haifa', "Be'er Sheva", 172], ['קרית אתא', 'קריית אתא', 0], ['תל אביב', 'ירושלים', 53], ['רהט', 'באר שבע', 16], ['חיפה', 'לונדון', null], ['', 'חיפה', null],
  ] as const)('%s to %s: %s km', (from, to, km) => expect(kilometresBetween(from, to)).toBe(km))
})

test('no score, no total, no order of people, and nothing read but preferences and the vacancy', () => {
  for (const one of fitsOf(asks({ hoursFrom: 20, needsAccess: ['quiet'] }), vacancy())) expect(Object.keys(one).filter((key) => /score|total|rank|percent|weight/i.test(key))).toEqual([])
  const folder = import.meta.dirname
  for (const file of ['fits.ts', 'queries.ts', 'commands.ts', 'page.ts', 'letter.ts', 'distance.ts']) {
    const code = readFileSync(join(folder, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    expect(code, file).not.toMatch(/population|exclusion|participant_sensitive|inclination|axes|mapping_item|health_note|communit|order by .*(?:fit|score|rank)/i)
  }
})
