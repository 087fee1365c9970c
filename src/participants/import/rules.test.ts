import { describe, expect, test } from 'vitest'
import { addressOfCell, dayOfCell, faultOf, guessMapping, languageOfCell, nationalIdOfCell, phonesOfCell, readRow, spokenOfCell } from './rules.ts'

describe('headings in any order and language', () => {
  test.each([
    [['טלפון נייד', 'שם משפחה', 'שם פרטי', 'ת.ז.'], { phone: 0, familyName: 1, givenName: 2, nationalId: 3 }],
    [['שם מלא', 'תאריך לידה', 'יישוב'], { fullName: 0, birthDate: 1, locality: 2 }],
    [['الاسم الكامل', 'رقم الهاتف', 'رقم الهوية'], { fullName: 0, phone: 1, nationalId: 2 }],
    [['First Name', 'LAST_NAME', 'E-mail', 'notes'], { givenName: 0, familyName: 1, email: 2 }],
    [['מספר טלפון של המשתתף', 'שם'], { phone: 0, fullName: 1 }],
    [['שם', 'משפחה'], { givenName: 0, familyName: 1 }],
    [["טל'", 'ת"ז', 'דוא"ל', 'ת. לידה', 'שם ומשפחה'], { phone: 0, nationalId: 1, email: 2, birthDate: 3, fullName: 4 }],
    [['טל׳ נייד:', 'מס׳ ת״ז', 'ת.לידה', 'שם משפחה ופרטי'], { phone: 0, nationalId: 1, birthDate: 2, familyFirst: 3 }],
    [['טֵלֵפוֹן', 'שֵׁם פְּרָטִי', 'יִשּׁוּב'], { phone: 0, givenName: 1, locality: 2 }],
    [['الإسم الشخصي', 'إسم العائلة', 'هاتف نقّال', 'تاريخ الولادة', 'البلدة'], { givenName: 0, familyName: 1, phone: 2, birthDate: 3, locality: 4 }],
    [['\u200fשם מלא\u200f', ' נייד '], { fullName: 0, phone: 1 }],
    [['ארץ לידה', 'שם מלא'], { fullName: 1 }],
    [['הערות', 'משהו'], {}],
  ])('%j', (columns, mapping) => expect(guessMapping(columns)).toEqual(mapping))
})

describe('what is wrong with a mapping', () => {
  test.each([
    [{ fullName: 0, phone: 1 }, undefined],
    [{ familyFirst: 2 }, undefined],
    [{ phone: 1 }, { field: 'fullName', fault: 'no_name' }],
    [{ givenName: 0, phone: 0 }, { field: 'phone', fault: 'twice' }],
    [{ givenName: 0, phone: 3 }, { field: 'phone', fault: 'none' }],
    [{ givenName: 0.5 }, { field: 'givenName', fault: 'none' }],
  ])('%j: %j', (mapping, fault) => expect(faultOf(mapping, 3)).toEqual(fault))
})

describe('days', () => {
  test.each([
    ['5/3/1990', '1990-03-05'], ['05.03.90', '1990-03-05'], ['5.3.1990', '1990-03-05'], ['5-3-2001', '2001-03-05'], ['5 3 2001', '2001-03-05'], ['1.1.05', '2005-01-01'], ['1/1/26', '2026-01-01'], ['1/1/27', '1927-01-01'],
    ['1990-03-05', '1990-03-05'], ['1990-03-05T00:00:00Z', '1990-03-05'], ['5/3/1990 00:00', '1990-03-05'],
    ['32937', '1990-03-05'], ['32937.5', '1990-03-05'], ['31/2/1990', null], ['13/13/1990', null], ['3/25/1990', null], ['1990', null], ['לא ידוע', null], ['12', null], ['', null], ['0/0/0000', null],
  ])('%s is %s', (cell, day) => expect(dayOfCell(cell, 26)).toBe(day))
})

describe('ids', () => {
  test.each([
    ['123456782', '123456782'], ['12345674', '012345674'], ['12345674.0', '012345674'], ['12345674.00', '012345674'], ['000000018', '000000018'], ['12345678-2', '123456782'], ['1234567-4', '012345674'],
    ['18', null], ['123456789', null], ['000000000', null], ['abc', null], ['1234567890', null], ['1.2E+08', null],
  ])('%s is %s', (cell, id) => expect(nationalIdOfCell(cell)).toBe(id))
})

describe('phones, mobiles first', () => {
  test.each([
    ['050-1234567', ['+972501234567']], ['0501234567', ['+972501234567']], ['501234567', ['+972501234567']], ['501234567.0', ['+972501234567']], ['+972-50-123-4567', ['+972501234567']],
    ['972501234567', ['+972501234567']], ['00972501234567', ['+972501234567']], ['00972-50-1234567', ['+972501234567']], ['+972 (0)50-1234567', ['+972501234567']], ['9720501234567', ['+972501234567']],
    ['04-6543210', ['+97246543210']], ['46543210', ['+97246543210']], ['04/6543210', ['+97246543210']], ['077-1234567', ['+972771234567']], ["'050 123 45 67", ['+972501234567']], ['(050) 1234567', ['+972501234567']], ['050.123.4567', ['+972501234567']],
    ['050-1234567 / 04-6543210', ['+972501234567', '+97246543210']], ['04-6543210, 050-1234567', ['+972501234567', '+97246543210']], ['0501234567 0521234567', ['+972501234567', '+972521234567']],
    ['050-1234567\n052-1234567', ['+972501234567', '+972521234567']], ['050-1234567 או 050-1234567', ['+972501234567']], ['050-1234567 (אמא)', ['+972501234567']],
    ['5.01E+08', []], ['אין', []], ['12', []],
  ])('%j is %j', (cell, phones) => expect(phonesOfCell(cell)).toEqual(phones))
})

describe('how a person is addressed, and in which language', () => {
  test.each([['נ', 'female'], ['זכר', 'male'], ['Female', 'female'], ['', 'neutral'], ['?', 'neutral']])('%s: %s', (cell, address) => expect(addressOfCell(cell)).toBe(address))
  test.each([
    ['רוסית', ['ru']], ['רוסית ועברית', ['he', 'ru']], ['אמהרית, טיגרינית', ['am', 'ti']], ['العربية والعبرية', ['he', 'ar']], ['Russian / English', ['en', 'ru']], ['ru', ['ru']], ['ar, he', ['he', 'ar']], ['he is fine', []], ['יידיש', ['yi']],
    ['إسبانية', ['es']], ['צרפתית', ['fr']], ['', []], ['סינית', []], ['Karen', []],
  ])('what is spoken is kept beside it: %s', (cell, spoken) => expect(spokenOfCell(cell)).toEqual(spoken))
  test.each([['ערבית', 'שרה', 'ar'], ['', 'محمد', 'ar'], ['', 'שרה', 'he'], ['English', 'Dan', 'en'], ['רוסית', 'אולגה', 'he']])('%s, %s: %s', (cell, name, language) => expect(languageOfCell(cell, name)).toBe(language))
})

describe('a row', () => {
  const mapping = { fullName: 0, phone: 1, nationalId: 2, birthDate: 3 }
  const read = (cells: string[]) => readRow(cells, mapping, '2026-11-24')

  test('says who the person is', () => {
    expect(read(['שרה בת שבע כהן', '501234567', '12345674', '5/3/1990'])).toMatchObject({
      person: { givenName: 'שרה בת שבע', familyName: 'כהן', phone: '+972501234567', nationalId: '012345674', birthDate: '1990-03-05' },
    })
  })

  test('is rejected with every reason at once', () => {
    expect(read(['', 'טלפון', '123', '5/3/2090'])).toEqual({ reasons: ['phone', 'national_id', 'birth_date', 'no_name'] })
  })

  test.each(['-', '--', '—', 'אין', 'לא ידוע', 'לא ידועה', 'ללא', 'لا يوجد', 'غير معروف', 'n/a', 'N/A', 'na', '#N/A', '0', '?', ' \u00a0 ', '\u200f-\u200f'])('says nothing by %j', (word) => {
    expect(read(['נור חורי', word, word, word])).toMatchObject({ person: { phone: null, nationalId: null, birthDate: null } })
    expect(read([word, '', '', ''])).toEqual({ reasons: ['no_name'] })
  })

  test('keeps every phone: of a cell the mobiles first, then those of the second column, each once', () => {
    const both = { ...mapping, secondPhone: 4 }
    expect(read(['נור חורי', '04-6543210 / 050-1234567', '', ''])).toMatchObject({ person: { phone: '+972501234567', otherPhones: ['+97246543210'] } })
    expect(readRow(['נור חורי', '046543210', '', '', '0501234567, 04-6543210'], both, '2026-11-24')).toMatchObject({ person: { phone: '+97246543210', otherPhones: ['+972501234567'] } })
    expect(readRow(['נור חורי', '', '', '', '0501234567'], both, '2026-11-24')).toMatchObject({ person: { phone: '+972501234567', otherPhones: [] } })
    expect(readRow(['נור חורי', '0501234567', '', '', '12'], both, '2026-11-24')).toEqual({ reasons: ['phone'] })
  })

  test.each([['סה"כ', '25'], ['סה״כ משתתפים', ''], ['Total:', '3'], ['المجموع', '']])('of totals is nobody: %s', (first, second) => expect(read([first, second, '', ''])).toEqual({ reasons: ['total'] }))

  test('reads Arabic digits, and what an earlier download kept from being a formula', () => {
    expect(read(['لينا حداد', '٠٥٠-١٢٣٤٥٦٧', '', '٥/٣/١٩٩٠'])).toMatchObject({ person: { phone: '+972501234567', birthDate: '1990-03-05' } })
    expect(read(['לינה חדאד', "'+972501234567", '', ''])).toMatchObject({ person: { phone: '+972501234567' } })
  })

  test.each([
    [{ fullName: 0 }, ['כהן, שרה לאה'], 'שרה לאה', 'כהן'],
    [{ familyFirst: 0 }, ['כהן שרה לאה'], 'שרה לאה', 'כהן'],
    [{ fullName: 0 }, ['שרה'], 'שרה', ''],
    [{ givenName: 0, familyName: 1 }, ['שרה', 'בן דוד'], 'שרה', 'בן דוד'],
    [{ fullName: 1, familyName: 0 }, ['כהן', 'שרה'], 'שרה', 'כהן'],
  ])('%j divides %j', (columns, cells, givenName, familyName) => expect(readRow(cells, columns, '2026-11-24')).toMatchObject({ person: { givenName, familyName } }))
})
