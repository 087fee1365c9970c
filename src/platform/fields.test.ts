import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { validationMessages } from '#src/language/validation.ts'
import { day, decimal, email, flag, many, manyText, optionalDay, optionalInstantLocal, optionalOneOf, optionalText, optionalUuid, optionalWhole, text, uuid, whole } from './fields.ts'

const said = (schema: v.GenericSchema, input: unknown) => {
  const result = v.safeParse(schema, input)
  return result.success ? { ok: result.output } : { wrong: result.issues[0].message }
}

describe('what a field takes', () => {
  test.each<[string, v.GenericSchema, unknown, unknown]>([
    ['text is trimmed', text(10), '  נור ', 'נור'],
    ['line ends are one kind', text(10), 'a\r\nb', 'a\nb'],
    ['no optional text is an empty one', optionalText(10), undefined, ''],
    ['a leap day', day, '2028-02-29', '2028-02-29'],
    ['no optional day', optionalDay, '', null],
    ['an optional day that is not in the form', optionalDay, undefined, null],
    ['no optional time', optionalInstantLocal, '', null],
    ['a comma as decimal point', decimal(0, 10), '7,5', 7.5],
    ['no optional number', optionalWhole(0, 10), ' ', null],
    ['an optional number', optionalWhole(0, 10), '7', 7],
    ['nothing chosen', optionalOneOf(['a', 'b']), '', null],
    ['none ticked', many(['a', 'b']), undefined, []],
    ['empty repeated texts are left out', manyText(10), ['a', ' ', 'b'], ['a', 'b']],
    ['an unticked box', flag, undefined, false],
    ['a ticked box', flag, 'on', true],
    ['no optional id', optionalUuid, '', null],
  ])('%s', (_, schema, input, output) => expect(said(schema, input)).toEqual({ ok: output }))
})

describe('what a field refuses, in words that every language has', () => {
  test.each<[string, v.GenericSchema, unknown, keyof typeof validationMessages.he]>([
    ['only spaces', text(10), '   ', 'required'],
    ['too long', text(3), 'abcd', 'tooLong'],
    ['NUL', text(10), 'a\0b', 'badText'],
    ['a lone surrogate', text(10), 'a\uD800', 'badText'],
    ['a day that does not exist', day, '2026-02-30', 'notADay'],
    ['a day of another kind', day, '24/11/2026', 'notADay'],
    ['a year far off', day, '20266-01-01', 'notADay'],
    ['words for a number', whole(0, 10), 'שבע', 'notANumber'],
    ['a number with an exponent', whole(0, 10), '1e9', 'notANumber'],
    ['a fraction for a whole', whole(0, 10), '1.5', 'notANumber'],
    ['too much', optionalWhole(0, 10), '11', 'outOfRange'],
    ['another choice', optionalOneOf(['a', 'b']), 'c', 'notAChoice'],
    ['an address without a place', email, 'noor@', 'notAnEmail'],
    ['an id that is none', uuid, "1' or '1'='1", 'notAnId'],
  ])('%s', (_, schema, input, message) => {
    expect(said(schema, input)).toEqual({ wrong: message })
    for (const words of Object.values(validationMessages)) expect(words[message]).toBeTruthy()
  })
})
