import * as v from 'valibot'
import { instantIn } from './clock.ts'
import { isId } from './ids.ts'

/** Pieces of forms. Each message is a key of language/validation.ts, put into words when the form is shown again. */

// PostgreSQL cannot keep NUL, and a lone surrogate is no text in UTF-8.
const keepable = (text: string) => !text.includes('\0') && text.isWellFormed()
const tidy = v.pipe(v.string('required'), v.check(keepable, 'badText'), v.transform((text) => text.replaceAll('\r\n', '\n').trim().normalize('NFC')))

/** Text that must not be empty. */
export const text = (max: number) => v.pipe(tidy, v.nonEmpty('required'), v.maxLength(max, 'tooLong'))
/** Text that may be empty: '' then. */
export const optionalText = (max: number) => v.optional(v.pipe(tidy, v.maxLength(max, 'tooLong')), '')

const isDay = (text: string) => /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text
/** A calendar day, 'YYYY-MM-DD'. */
export const day = v.pipe(tidy, v.nonEmpty('required'), v.check(isDay, 'notADay'))
export const optionalDay = v.optional(
  v.pipe(tidy, v.check((text) => text === '' || isDay(text), 'notADay'), v.transform((text) => text || null)),
  '',
)

const isLocalTime = (text: string) => /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/.test(text) && isDay(text.slice(0, 10))
/** A wall-clock time, 'YYYY-MM-DDTHH:MM'; turn it into an instant with clock.ts instantIn(tx.actor.timeZone, ...). */
export const instantLocal = v.pipe(tidy, v.nonEmpty('required'), v.check(isLocalTime, 'notATime'), v.transform((text) => text.slice(0, 16)))
export const optionalInstantLocal = v.optional(
  v.pipe(tidy, v.check((text) => text === '' || isLocalTime(text), 'notATime'), v.transform((text) => text.slice(0, 16) || null)),
  '',
)
export { instantIn }

/** One of the words of a union. */
export const oneOf = <const T extends readonly string[]>(words: T) => v.picklist(words, 'notAChoice')
/** One of the words, or null when nothing was chosen. */
export const optionalOneOf = <const T extends readonly string[]>(words: T) =>
  v.optional(v.union([v.pipe(v.literal(''), v.transform(() => null)), v.picklist(words)], 'notAChoice'), '')
/** Some of the words; an empty list when none was ticked. */
export const many = <const T extends readonly string[]>(words: T) => v.optional(v.array(v.picklist(words, 'notAChoice')), [])
/** Free texts of a repeated field, empty ones left out. */
export const manyText = (max: number) =>
  v.optional(v.pipe(v.array(v.pipe(tidy, v.maxLength(max, 'tooLong'))), v.maxLength(200, 'tooLong'), v.transform((texts) => texts.filter((t) => t !== ''))), [])

const number = v.pipe(tidy, v.nonEmpty('required'), v.check((text) => /^-?\d{1,12}([.,]\d{1,6})?$/.test(text), 'notANumber'), v.transform((text) => Number(text.replace(',', '.'))))
export const whole = (min: number, max: number) => v.pipe(number, v.integer('notANumber'), v.minValue(min, 'outOfRange'), v.maxValue(max, 'outOfRange'))
export const decimal = (min: number, max: number) => v.pipe(number, v.minValue(min, 'outOfRange'), v.maxValue(max, 'outOfRange'))
const none = v.pipe(v.string(), v.check((text) => text.trim() === ''), v.transform(() => null))
// The number's own message is shown, not the union's.
const orNone = <T extends v.GenericSchema<string, number>>(schema: T) => v.optional(v.lazy((input) => (typeof input === 'string' && input.trim() === '' ? none : schema) as v.GenericSchema<string, number | null>), '')
export const optionalWhole = (min: number, max: number) => orNone(whole(min, max))
export const optionalDecimal = (min: number, max: number) => orNone(decimal(min, max))

/** A checkbox: true when ticked. */
export const flag = v.pipe(v.optional(v.string(), ''), v.transform((text) => text !== '' && text !== 'false' && text !== '0'))

export const email = v.pipe(tidy, v.nonEmpty('required'), v.maxLength(254, 'tooLong'), v.regex(/^[^\s@<>()",;]+@[^\s@<>()",;]+\.[^\s@<>()",;]+$/, 'notAnEmail'))

export const uuid = v.pipe(v.string('required'), v.check((text) => isId(text), 'notAnId'))
export const optionalUuid = v.optional(v.pipe(v.string(), v.check((text) => text === '' || isId(text), 'notAnId'), v.transform((text) => text || null)), '')
export const manyUuids = v.optional(v.pipe(v.array(uuid), v.maxLength(500, 'tooLong')), [])
/** The version of the row that the form was made from. */
export const version = whole(0, 2_000_000_000)
