/** Reads a file as programmes have it: CSV in UTF-8 (with or without BOM), UTF-16 or Windows-1255, by comma, semicolon or tab; or XLSX. */
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { refused } from '#src/platform/errors.ts'

export interface Table {
  columns: string[]
  /** As many cells as columns in each row; dates of XLSX as 'YYYY-MM-DD'. */
  rows: string[][]
}

export const rowsAtMost = 50_000

const unreadable = {
  he: 'אי אפשר לקרוא את הקובץ. כדאי לשמור אותו מ־Excel כ־XLSX או CSV ולנסות שוב; שום דבר לא נוסף.',
  ar: 'تعذرت قراءة الملف. احفظه من Excel بصيغة XLSX أو CSV وحاول مجددًا؛ لم يُضف شيء.',
  en: 'The file cannot be read. Save it from Excel as XLSX or CSV and try again; nothing was added.',
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

export async function readTable(bytes: Buffer): Promise<Table> {
  const isZip = bytes.length > 3 && bytes[0] === 0x50 && bytes[1] === 0x4b
  let cells: string[][]
  try {
    cells = isZip ? await fromXlsx(bytes) : fromCsv(bytes)
  } catch {
    throw refused(unreadable, 'file')
  }
  const [headings, ...rest] = cells.filter((row) => row.some((cell) => cell !== ''))
  if (!headings || rest.length === 0) throw refused(empty, 'file')
  if (rest.length > rowsAtMost) throw refused(tooLong, 'file')
  return { columns: headings, rows: rest.map((row) => headings.map((_, index) => row[index] ?? '')) }
}

async function fromXlsx(bytes: Buffer): Promise<string[][]> {
  const rows = await readSheet(bytes)
  return rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim())))
}

function fromCsv(bytes: Buffer): string[][] {
  const text = decode(bytes)
  if (text.includes('\0')) throw new Error('binary')
  const firstLine = text.slice(0, text.search(/[\r\n]|$/))
  const delimiter = [',', ';', '\t'].map((sign) => ({ sign, count: firstLine.split(sign).length })).sort((a, b) => b.count - a.count)[0]?.sign
  return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true, bom: true })
}

/** UTF-8 where it is valid UTF-8, else Windows-1255 as old Hebrew Excel writes (Windows-1256 for Arabic cannot be told from it). */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1255').decode(bytes)
  }
}
