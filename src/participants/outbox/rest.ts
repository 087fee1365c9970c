/**
 * Days of rest: when no message is sent. Pure: the sun by suncalc, the Hebrew and the Islamic calendar by Intl. In Israel; a day begins with the
 * evening before it where it is kept so.
 */
import { getTimes } from 'suncalc'
import { addDays, type Day, dayOf, instantIn } from '#src/platform/clock.ts'
import type { Rest } from './types.ts'


/** Of whoever said nothing: the days of rest of the state. */
export const restsOtherwise: readonly Rest[] = ['jewish']

/** Jerusalem. Candles are lit 40 minutes before sunset there, earlier than anywhere else in the country. */
const [latitude, longitude] = [31.78, 35.22]
const candlesBefore = 40
/** Three stars are seen some 36 minutes after sunset; the later custom is 42. */
const starsAfter = 42
const minutes = (count: number) => count * 60_000

export function sunset(day: Day): Date {
  const at = getTimes(new Date(`${day}T10:00:00Z`), latitude, longitude).sunset
  if (!at) throw new Error(`The sun does not set on ${day}`)
  return at
}

const partsOf = (format: Intl.DateTimeFormat, day: Day, type: string): string => format.formatToParts(new Date(`${day}T12:00:00Z`)).find((part) => part.type === type)?.value ?? ''
const hebrewCalendar = new Intl.DateTimeFormat('en-u-ca-hebrew', { timeZone: 'UTC', day: 'numeric', month: 'long' })
const islamicCalendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { timeZone: 'UTC', day: 'numeric', month: 'numeric' })

/** The date of a day (its light) in the Hebrew calendar. */
export const hebrewDate = (day: Day): { day: number; month: string } => ({ day: Number(partsOf(hebrewCalendar, day, 'day')), month: partsOf(hebrewCalendar, day, 'month') })
/** The date of a day in the calendar of Umm al-Qura. */
export const islamicDate = (day: Day): { day: number; month: number } => ({ day: Number(partsOf(islamicCalendar, day, 'day')), month: Number(partsOf(islamicCalendar, day, 'month')) })

const weekday = (day: Day): number => new Date(`${day}T12:00:00Z`).getUTCDay()
const [monday, friday, saturday] = [1, 5, 6]

const holidays: Record<string, readonly number[]> = { Tishri: [1, 2, 10, 15, 22], Nisan: [15, 21], Sivan: [6] }

/** The Sabbath, holidays on which no work is done, Memorial Day and Independence Day. */
export function isJewishRest(day: Day): boolean {
  if (weekday(day) === saturday) return true
  const date = hebrewDate(day)
  if (holidays[date.month]?.includes(date.day)) return true
  if (date.month !== 'Iyar') return false
  const independence = independenceDay(addDays(day, 5 - date.day))
  return day === independence || day === addDays(independence, -1)
}

/** Independence Day is moved from 5 Iyar where it, or the day before it, would touch the Sabbath (Independence Day Law 1949, amended 2004). */
function independenceDay(fifthOfIyar: Day): Day {
  const day = weekday(fifthOfIyar)
  return addDays(fifthOfIyar, day === friday ? -1 : day === saturday ? -2 : day === monday ? 1 : 0)
}

/** Eid al-Fitr (three days) and Eid al-Adha (four), and the day after each: the moon may be seen a day later than it is reckoned. */
export function isMuslimRest(day: Day): boolean {
  const date = islamicDate(day)
  return (date.month === 10 && date.day <= 4) || (date.month === 12 && date.day >= 10 && date.day <= 14)
}

/** Christmas, and Good Friday to Easter Monday. */
export function isChristianRest(day: Day, church: 'western' | 'eastern'): boolean {
  const [year = 0] = day.split('-').map(Number)
  if (day.slice(5) === (church === 'western' ? '12-25' : '01-07')) return true
  const easter = church === 'western' ? westernEaster(year) : easternEaster(year)
  return day >= addDays(easter, -2) && day <= addDays(easter, 1)
}

const written = (year: number, month: number, day: number): Day => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Meeus, Astronomical Algorithms (1991), chapter 8: the Gregorian Easter. */
export function westernEaster(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e, f] = [Math.floor(b / 4), b % 4, Math.floor((b + 8) / 25)]
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return written(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The same: the Julian Easter, 13 days on in our calendar (1900 to 2099). */
export function easternEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const n = d + ((2 * (year % 4) + 4 * (year % 7) - d + 34) % 7) + 114
  return addDays(written(year, Math.floor(n / 31), (n % 31) + 1), 13)
}

type Span = [from: Date, to: Date]
/** From when to when a day of rest is kept, where the day is one. */
function spanOf(rest: Rest, day: Day, timeZone: string): Span | undefined {
  const eve = sunset(addDays(day, -1))
  if (rest === 'jewish') return isJewishRest(day) ? [new Date(eve.getTime() - minutes(candlesBefore)), new Date(sunset(day).getTime() + minutes(starsAfter))] : undefined
  if (rest === 'muslim') return isMuslimRest(day) ? [eve, sunset(day)] : undefined
  return isChristianRest(day, rest === 'christian_western' ? 'western' : 'eastern') ? [eve, instantIn(timeZone, `${addDays(day, 1)}T00:00`)] : undefined
}

/** When the rest that holds at an instant ends; undefined where none does. */
export function restEnds(at: Date, kept: readonly Rest[], timeZone: string): Date | undefined {
  const today = dayOf(at, timeZone)
  const ends = kept.flatMap((rest) => [today, addDays(today, 1)].flatMap((day) => {
    const [from, to] = spanOf(rest, day, timeZone) ?? []
    return from && to && from <= at && at < to ? [to] : []
  }))
  return ends.length === 0 ? undefined : new Date(Math.max(...ends.map((end) => end.getTime())))
}
