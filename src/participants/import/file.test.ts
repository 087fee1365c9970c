import { describe, expect, test } from 'vitest'
import writeWorkbook from 'write-excel-file/node'
import { Refused } from '#src/platform/errors.ts'
import { aWorkbook, zip } from '../../../test/workbooks.ts'
import { readTable } from './file.ts'

const hebrew1255 = (text: string) => Buffer.from([...text].map((letter) => (/[א-ת]/.test(letter) ? letter.charCodeAt(0) - 0x5d0 + 0xe0 : letter.charCodeAt(0))))
/** شم: just the letters that the test needs, as Windows-1256 has them. */
const arabic1256 = (text: string) => {
  const letters: Record<string, number> = { ا: 0xc7, ل: 0xe1, س: 0xd3, م: 0xe3, ه: 0xe5, ت: 0xca, ف: 0xdd, ن: 0xe4, ي: 0xed, د: 0xcf, ح: 0xcd }
  return Buffer.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)))
}

describe('text, however it was saved', () => {
  const wanted = { columns: ['שם', 'טלפון'], rows: [{ number: 2, cells: ['נור', '050'] }] }
  const text = 'שם,טלפון\r\nנור,050\r\n'
  test.each<[string, Buffer, object]>([
    ['UTF-8', Buffer.from(text), wanted],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${text}`), wanted],
    ['Windows-1255', hebrew1255(text), wanted],
    ['UTF-16 LE with BOM', Buffer.from(`\ufeff${text}`, 'utf16le'), wanted],
    ['UTF-16 BE with BOM', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), wanted],
    ['Windows-1256', arabic1256('الاسم,هاتف\r\nلينا حداد,050\r\n'), { columns: ['الاسم', 'هاتف'], rows: [{ number: 2, cells: ['لينا حداد', '050'] }] }],
    ['semicolons', Buffer.from('שם;טלפון\nנור;050'), wanted],
    ['tabs, as Excel\'s Unicode text', Buffer.from('\ufeffשם\tטלפון\r\nנור\t050\r\n', 'utf16le'), wanted],
    ['Excel\'s line about the separator', Buffer.from('sep=;\r\nשם;טלפון\r\nנור;050'), wanted],
    ['old line ends', Buffer.from('שם,טלפון\rנור,050\r'), wanted],
    ['empty columns and rows', Buffer.from('שם,טלפון,,\n,,,\nנור,050,,\n,,,\n'), { ...wanted, rows: [{ number: 3, cells: ['נור', '050'] }] }],
    ['quoted commas and newlines', Buffer.from('שם,טלפון\n"חורי, נור","050\n052"\nדנה,053'), { columns: ['שם', 'טלפון'], rows: [{ number: 2, cells: ['חורי, נור', '050\n052'] }, { number: 3, cells: ['דנה', '053'] }] }],
    ['gershayim that are no quotation marks', Buffer.from('שם,ת"ז\nנור,1'), { columns: ['שם', 'ת"ז'], rows: [{ number: 2, cells: ['נור', '1'] }] }],
    ['a quotation mark that closes nothing', Buffer.from('שם,טלפון\n"נור,050\nדנה,052'), { columns: ['שם', 'טלפון'], rows: [{ number: 2, cells: ['"נור', '050'] }, { number: 3, cells: ['דנה', '052'] }] }],
    ['rows shorter and longer than the headings', Buffer.from('שם,טלפון\nנור\nדנה,050,הערה'), { columns: ['שם', 'טלפון', 'C'], rows: [{ number: 2, cells: ['נור', '', ''] }, { number: 3, cells: ['דנה', '050', 'הערה'] }] }],
  ])('%s', async (_, bytes, table) => expect(await readTable(bytes)).toMatchObject(table))
})

describe('headings', () => {
  test.each([
    ['under a title and an empty row', 'רשימת משתתפים לפי טלפון,,\n,,\nשם מלא,טלפון,ישוב\nנור חורי,050,חיפה', { headingsRow: 3, columns: ['שם מלא', 'טלפון', 'ישוב'], rows: [{ number: 4, cells: ['נור חורי', '050', 'חיפה'] }] }],
    ['that say nothing we know', 'אלף,בית\nנור,כהן', { headingsRow: 1, columns: ['אלף', 'בית'] }],
    ['in one column', 'שם\nנור\nדנה', { headingsRow: 1, columns: ['שם'], rows: [{ number: 2, cells: ['נור'] }, { number: 3, cells: ['דנה'] }] }],
    ['that are missing: the first row is a person', 'נור,0501234567\nדנה,0521234567', { headingsRow: 0, columns: ['A', 'B'], rows: [{ number: 1, cells: ['נור', '0501234567'] }, { number: 2 }] }],
    ['with a column that has none', 'שם,,טלפון\nנור,חיפה,050', { columns: ['שם', 'B', 'טלפון'] }],
  ])('%s', async (_, text, table) => expect(await readTable(Buffer.from(text))).toMatchObject(table))
})

const workbook = async (...sheets: { sheet: string; data: (string | number | Date | null)[][] }[]) =>
  writeWorkbook(sheets.map(({ sheet, data }) => ({ sheet, data: data.map((row) => row.map((value) => (value instanceof Date ? { value, format: 'dd/mm/yyyy' } : value))) }))).toBuffer()

test('a workbook: the sheet that has headings, days, numbers, rows by their numbers', async () => {
  const bytes = await workbook(
    { sheet: 'סיכום', data: [['דוח'], ['נכון להיום', 12]] },
    { sheet: 'משתתפים', data: [['דוח חודשי'], [null], ['שם מלא', 'ת.ז.', 'תאריך לידה'], ['נור חורי', 12345674, new Date('1990-03-05')], [null, null, null], ['דנה לוי', null, 32937]] },
    { sheet: 'ריק', data: [] },
  )
  expect(await readTable(bytes)).toEqual({
    sheet: 'משתתפים', otherSheets: ['סיכום'], headingsRow: 3, columns: ['שם מלא', 'ת.ז.', 'תאריך לידה'],
    rows: [{ number: 4, cells: ['נור חורי', '12345674', '1990-03-05'] }, { number: 6, cells: ['דנה לוי', '', '32937'] }],
  })
})

describe('what is no list of people is told of in words', () => {
  const farCell = (cell: string) => zip({ 'xl/worksheets/sheet1.xml': Buffer.from(`<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="${cell.replace(/\D/g, '')}"><c r="${cell}"><v>1</v></c></row></sheetData></worksheet>`) })
  test.each<[string, Buffer, RegExp]>([
    ['nothing', Buffer.alloc(0), /no rows/],
    ['headings alone', Buffer.from('שם,טלפון\n'), /no rows/],
    ['blank rows', Buffer.from('\n\n,,\n'), /no rows/],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), /cannot be read/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /cannot be read/],
    ['an old XLS, or one with a password', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /password/],
    ['a ZIP that is no workbook', zip({ 'a.txt': Buffer.from('a') }), /cannot be read/],
    ['a ZIP cut off', zip({ 'xl/workbook.xml': Buffer.from('<workbook/>') }).subarray(0, 60), /cannot be read/],
    ['a ZIP with something before its parts', Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), zip({ 'xl/workbook.xml': Buffer.from('<workbook/>') })]), /cannot be read/],
    ['a part that unfolds to 400 MB', zip({ 'xl/worksheets/sheet1.xml': Buffer.alloc(400_000_000) }), /far larger/],
    ['a cell in the last column of the last row', farCell('XFD1048576'), /far larger/],
    ['more rows than can be taken', Buffer.from(`שם\n${'נור\n'.repeat(50_001)}`), /more than 50000/],
    ['a long text that a small workbook shows in every cell', aWorkbook([['שם', 'הערה'], ...Array.from({ length: 2000 }, () => [0, 0])], ['א'.repeat(30_000)]), /far larger/],
    ['more columns than a list has', Buffer.from(`${Array.from({ length: 300 }, (_, i) => `עמודה ${i}`).join(',')}\n1,2`), /far larger/],
  ])('%s', async (_, bytes, words) => {
    const refusal = await readTable(bytes).catch((error) => error)
    expect(refusal).toBeInstanceOf(Refused)
    expect(refusal).toMatchObject({ field: 'file', text: { en: expect.stringMatching(words) } })
  })
})
