import { describe, expect, test } from 'vitest'
import { decode } from './file.ts'
import { addressOfCell, dayOfCell, guessMapping, languageOfCell, nationalIdOfCell, phoneOfCell, readRow } from './rules.ts'

describe('headings in any order and language', () => {
  test.each([
    [['טלפון נייד', 'שם משפחה', 'שם פרטי', 'ת.ז.'], { phone: 0, familyName: 1, givenName: 2, nationalId: 3 }],
    [['שם מלא', 'תאריך לידה', 'יישוב'], { fullName: 0, birthDate: 1, locality: 2 }],
    [['الاسم الكامل', 'رقم الهاتف', 'رقم الهوية'], { fullName: 0, phone: 1, nationalId: 2 }],
    [['First Name', 'LAST_NAME', 'E-mail', 'notes'], { givenName: 0, familyName: 1, email: 2 }],
    [['מספר טלפון של המשתתף', 'שם'], { phone: 0, givenName: 1 }],
    [['הערות', 'משהו'], {}],
  ])('%j', (columns, mapping) => expect(guessMapping(columns)).toEqual(mapping))
})

describe('days', () => {
  test.each([
    ['5/3/1990', '1990-03-05'], ['05.03.90', '1990-03-05'], ['5-3-2001', '2001-03-05'], ['1.1.05', '2005-01-01'], ['1990-03-05', '1990-03-05'], ['1990-03-05T00:00:00Z', '1990-03-05'],
    ['32937', '1990-03-05'], ['32937.5', '1990-03-05'], ['31/2/1990', null], ['13/13/1990', null], ['לא ידוע', null], ['12', null], ['', null], ['0/0/0000', null],
  ])('%s is %s', (cell, day) => expect(dayOfCell(cell)).toBe(day))
})

describe('ids', () => {
  test.each([
    ['123456782', '123456782'], ['12345674', '012345674'], ['000000018', '000000018'], ['18', null], ['123456789', null], ['12345678-2', '123456782'], ['000000000', null], ['abc', null], ['1234567890', null],
  ])('%s is %s', (cell, id) => expect(nationalIdOfCell(cell)).toBe(id))
})

describe('phones', () => {
  test.each([
    ['050-1234567', '+972501234567'], ['0501234567', '+972501234567'], ['501234567', '+972501234567'], ['+972-50-123-4567', '+972501234567'], ['972501234567', '+972501234567'],
    ['04-6543210', '+97246543210'], ['46543210', '+97246543210'], ["'050 123 45 67", '+972501234567'], ['(050) 1234567', '+972501234567'], ['5.01E+08', null], ['אין', null], ['12', null],
  ])('%s is %s', (cell, phone) => expect(phoneOfCell(cell)).toBe(phone))
})

describe('how a person is addressed, and in which language', () => {
  test.each([['נ', 'female'], ['זכר', 'male'], ['Female', 'female'], ['', 'neutral'], ['?', 'neutral']])('%s: %s', (cell, address) => expect(addressOfCell(cell)).toBe(address))
  test.each([['ערבית', 'שרה', 'ar'], ['', 'محمد', 'ar'], ['', 'שרה', 'he'], ['English', 'Dan', 'en'], ['רוסית', 'אולגה', 'he']])('%s, %s: %s', (cell, name, language) => expect(languageOfCell(cell, name)).toBe(language))
})

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from('שם')],
    ['Windows-1255', Buffer.from([0xf9, 0xed])],
    ['UTF-16', Buffer.from('\ufeffשם', 'utf16le')],
  ])('%s', (_, bytes) => expect(decode(bytes).replace('\ufeff', '')).toBe('שם'))
})

describe('a row', () => {
  const mapping = { fullName: 0, phone: 1, nationalId: 2, birthDate: 3 }
  test('says who the person is', () => {
    expect(readRow(['שרה בת שבע כהן', '501234567', '12345674', '5/3/1990'], mapping, '2026-11-24')).toMatchObject({
      person: { givenName: 'שרה בת שבע', familyName: 'כהן', phone: '+972501234567', nationalId: '012345674', birthDate: '1990-03-05' },
    })
  })
  test('is rejected with every reason at once', () => {
    expect(readRow(['', 'אין', '123', '5/3/2090'], mapping, '2026-11-24')).toEqual({ reasons: ['phone', 'national_id', 'birth_date', 'no_name'] })
  })
})
