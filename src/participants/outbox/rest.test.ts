import { describe, expect, test } from 'vitest'
import { easternEaster, hebrewDate, isChristianRest, isJewishRest, isMuslimRest, islamicDate, restEnds, sunset, westernEaster } from './rest.ts'
import type { Rest } from './types.ts'

const zone = 'Asia/Jerusalem'
const local = (at: Date | undefined) => at?.toLocaleString('sv', { timeZone: zone }).slice(0, 16)
/** Minutes between a reckoned time and the one of a printed calendar. */
const off = (at: Date, printed: string) => Math.abs(at.getTime() - Date.parse(printed)) / 60_000

// Sunsets of Jerusalem, as printed.
test.each([['2026-06-21', '2026-06-21T19:48+03:00'], ['2026-11-27', '2026-11-27T16:36+02:00'], ['2026-03-20', '2026-03-20T17:52+02:00']])('the sun sets in Jerusalem on %s', (day, printed) => expect(off(sunset(day), printed)).toBeLessThan(4))

test.each([
  ['2026-09-12', { day: 1, month: 'Tishri' }], ['2026-04-02', { day: 15, month: 'Nisan' }], ['2024-03-24', { day: 14, month: 'Adar II' }], ['2027-05-12', { day: 5, month: 'Iyar' }],
])('%s in the Hebrew calendar', (day, date) => expect(hebrewDate(day)).toEqual(date))
test.each([['2026-03-20', { day: 1, month: 10 }], ['2026-05-27', { day: 10, month: 12 }], ['2025-03-30', { day: 1, month: 10 }], ['2025-06-06', { day: 10, month: 12 }]])('%s in the calendar of Umm al-Qura', (day, date) => expect(islamicDate(day)).toEqual(date))

describe('days of rest of the state', () => {
  test.each([
    ['a Sabbath', '2026-11-28', true], ['a Friday', '2026-11-27', false], ['a Sunday', '2026-11-29', false],
    ['New Year, the second day', '2026-09-13', true], ['the Day of Atonement', '2026-09-21', true], ['the Feast of Booths', '2026-09-26', true], ['its middle days', '2026-09-28', false], ['the Eighth Day', '2026-10-03', true],
    ['Passover', '2026-04-02', true], ['its middle days', '2026-04-05', false], ['its last day', '2026-04-08', true], ['the Feast of Weeks', '2026-05-22', true], ['Purim', '2026-03-03', false], ['Hanukkah', '2026-12-08', false],
    ['Memorial Day', '2026-04-21', true], ['Independence Day', '2026-04-22', true],
    ['Independence Day brought forward from Friday', '2022-05-05', true], ['the Friday itself', '2022-05-06', false], ['from the Sabbath', '2021-04-15', true], ['put off from Monday', '2024-05-14', true], ['the Monday, which is Memorial Day then', '2024-05-13', true],
  ])('%s, %s: %s', (_, day, rest) => expect(isJewishRest(day)).toBe(rest))
})

test.each([['2026-03-19', false], ['2026-03-20', true], ['2026-03-22', true], ['2026-03-24', false], ['2026-05-26', false], ['2026-05-27', true], ['2026-05-30', true], ['2026-06-01', false]])('Eid on %s: %s', (day, rest) => expect(isMuslimRest(day)).toBe(rest))

test.each([[2024, '2024-03-31', '2024-05-05'], [2025, '2025-04-20', '2025-04-20'], [2026, '2026-04-05', '2026-04-12'], [2027, '2027-03-28', '2027-05-02'], [2038, '2038-04-25', '2038-04-25']])('Easter of %i', (year, western, eastern) => expect([westernEaster(year), easternEaster(year)]).toEqual([western, eastern]))

test.each([
  ['western', '2026-12-25', true], ['western', '2026-12-26', false], ['western', '2026-04-03', true], ['western', '2026-04-06', true], ['western', '2026-04-07', false], ['western', '2026-01-07', false],
  ['eastern', '2026-01-07', true], ['eastern', '2026-12-25', false], ['eastern', '2026-04-12', true],
] as const)('the %s church keeps %s: %s', (church, day, rest) => expect(isChristianRest(day, church)).toBe(rest))

describe('a rest ends', () => {
  test.each<[string, string, Rest[], string | undefined]>([
    ['on a Friday at noon there is none', '2026-11-27T12:00+02:00', ['jewish'], undefined],
    ['half an hour before candles neither', '2026-11-27T15:20+02:00', ['jewish'], undefined],
    ['from the candles to the stars', '2026-11-27T16:05+02:00', ['jewish'], '2026-11-28 17:1'],
    ['on the Sabbath', '2026-11-28T11:00+02:00', ['jewish'], '2026-11-28 17:1'],
    ['not for whoever does not keep it', '2026-11-28T11:00+02:00', ['muslim'], undefined],
    ['Eid, from its evening', '2026-03-19T18:30+02:00', ['muslim'], '2026-03-20 17:5'],
    ['Christmas Eve', '2026-12-24T18:00+02:00', ['christian_western'], '2026-12-26 00:00'],
    ['nobody keeps anything', '2026-11-28T11:00+02:00', [], undefined],
    ['two that overlap: the later end', '2026-04-03T19:30+03:00', ['jewish', 'christian_western'], '2026-04-05 00:00'],
  ])('%s', (_, at, kept, end) => {
    const ends = local(restEnds(new Date(at), kept, zone))
    if (end === undefined) expect(ends).toBeUndefined()
    else expect(ends?.startsWith(end), ends).toBe(true)
  })
})
