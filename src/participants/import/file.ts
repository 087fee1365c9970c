import { refused } from '#src/platform/errors.ts'
import { rowsOfText } from './csv.ts'
import { headingsRowOf, headingsWithin } from './headings.ts'
import { guessMapping } from './rules.ts'
import { isZip, type Sheet, sheetsOf, TooFar } from './xlsx.ts'

export interface Table {
  columns: string[]
  /** As many cells as columns in each row; dates of a workbook as 'YYYY-MM-DD'. `number` is the row's own in the file, as Excel shows it. */
  rows: { number: number; cells: string[] }[]
  /** In which row the headings stand; 0: there are none, and the columns are called by their letters. */
  headingsRow: number
  /** The sheet of a workbook that was read, and those that were not. */
  sheet: string
  otherSheets: string[]
}

export const rowsAtMost = 50_000
const columnsAtMost = 200
/** Of all cells: a workbook says a long text once and shows it in every cell. A file of text has no more than its bytes. */
const charactersAtMost = 30_000_000

const unreadable = {
  he: 'אי אפשר לקרוא את הקובץ כטבלה. כדאי לשמור אותו מ־Excel כ־XLSX או CSV ולנסות שוב; שום דבר לא נוסף.',
  ar: 'تعذرت قراءة الملف كجدول. يُستحسن حفظه من Excel بصيغة XLSX أو CSV والمحاولة مجددًا؛ لم يُضف شيء.',
  en: 'The file cannot be read as a table. Save it from Excel as XLSX or CSV and try again; nothing was added.',
}
const oldExcel = {
  he: 'הקובץ מוגן בסיסמה, או שמור בתבנית הישנה XLS. כדאי לשמור אותו מ־Excel כ־XLSX בלי סיסמה ולנסות שוב; שום דבר לא נוסף.',
  ar: 'الملف محمي بكلمة مرور أو محفوظ بالصيغة القديمة XLS. يُستحسن حفظه من Excel بصيغة XLSX بدون كلمة مرور والمحاولة مجددًا؛ لم يُضف شيء.',
  en: 'The file has a password, or is of the old XLS kind. Save it from Excel as XLSX without a password and try again; nothing was added.',
}
export const tooFar = {
  he: 'הגיליון גדול בהרבה מרשימה של אנשים. כדאי להעתיק את הטבלה לקובץ חדש ולנסות שוב; שום דבר לא נוסף.',
  ar: 'الورقة أكبر بكثير من قائمة أشخاص. يُستحسن نسخ الجدول إلى ملف جديد والمحاولة مجددًا؛ لم يُضف شيء.',
  en: 'The sheet is far larger than a list of people. Copy the table into a new file and try again; nothing was added.',
}
const empty = {
  he: 'בקובץ אין שורות מתחת לכותרות.',
  ar: 'لا توجد في الملف أسطر تحت العناوين.',
  en: 'The file has no rows under its headings.',
}
const tooLong = {
  he: `בקובץ יותר מ־${rowsAtMost} שורות. אפשר לחלק אותו.`,
  ar: `في الملف أكثر من ${rowsAtMost} سطر. يمكن تقسيمه.`,
  en: `The file has more than ${rowsAtMost} rows. Split it.`,
}

/** Reads a file, on the thread that asks (pages use `readUpload`): the sheet that has headings, and the rows under them. Words beside the field when it cannot be done. */
export async function readTable(bytes: Buffer): Promise<Table> {
  const sheets = (await readSheets(bytes)).map((sheet) => ({ ...sheet, ...headingsOf(sheet.rows) }))
  const [chosen] = sheets.toSorted((a, b) => b.known - a.known || Number(b.hasRows) - Number(a.hasRows))
  if (!chosen?.hasRows) throw refused(empty, 'file')
  const rows = chosen.rows.map((cells, index) => ({ number: index + 1, cells })).slice(chosen.headingsRow).filter(({ cells }) => isFilled(cells))
  if (rows.length > rowsAtMost) throw refused(tooLong, 'file')
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), chosen.headings.length)
  if (charactersOf(rows) > charactersAtMost) throw refused(tooFar, 'file')
  const used = Array.from({ length: width }, (_, at) => at).filter((at) => chosen.headings[at] || rows.some(({ cells }) => cells[at]))
  if (used.length > columnsAtMost) throw refused(tooFar, 'file')
  return {
    columns: used.map((at) => (chosen.headings[at] ?? '').replaceAll(/\s+/g, ' ').slice(0, 200) || letterOf(at)),
    rows: rows.map(({ number, cells }) => ({ number, cells: used.map((at) => cells[at] ?? '') })),
    headingsRow: chosen.headingsRow,
    sheet: chosen.name,
    otherSheets: sheets.filter((sheet) => sheet !== chosen && sheet.rows.some(isFilled)).map(({ name }) => name),
  }
}

async function readSheets(bytes: Buffer): Promise<Sheet[]> {
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) throw refused(oldExcel, 'file')
  try {
    return isZip(bytes) ? await sheetsOf(bytes) : [{ name: '', rows: rowsOfText(bytes, rowsAtMost + headingsWithin + 2) }]
  } catch (error) {
    throw refused(error instanceof TooFar ? tooFar : unreadable, 'file')
  }
}

/** A sheet's headings, how many of them are known, and whether there are rows beneath. */
function headingsOf(rows: readonly string[][]): { headings: string[]; headingsRow: number; known: number; hasRows: boolean } {
  const headingsRow = headingsRowOf(rows)
  const headings = rows[headingsRow - 1] ?? []
  return { headings, headingsRow, known: Object.keys(guessMapping(headings)).length, hasRows: rows.slice(headingsRow).some(isFilled) }
}

const charactersOf = (rows: Table['rows']): number => rows.reduce((sum, { cells }) => cells.reduce((all, cell) => all + cell.length, sum), 0)

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell !== '')

/** How Excel calls a column: A, B, ..., Z, AA. */
const letterOf = (column: number): string => (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
