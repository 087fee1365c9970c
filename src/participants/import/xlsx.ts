/** Workbooks, within bounds: a small file may unfold into gigabytes, or hold one cell at the far end of a sheet. */
import { inflateRawSync } from 'node:zlib'
import readWorkbook, { type CellValue } from 'read-excel-file/node'

export interface Sheet {
  name: string
  rows: string[][]
}

/** Bytes of all parts unfolded, and cells of one sheet with its gaps. */
const bounds = { bytes: 160_000_000, cells: 4_000_000 }

/** The file is larger than anybody's list of people. */
export class TooFar extends Error {}

export const isZip = (bytes: Buffer): boolean => bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50

/** The sheets of a workbook, in order; dates as 'YYYY-MM-DD'. Throws when it is none, or reaches too far. */
export async function sheetsOf(bytes: Buffer): Promise<Sheet[]> {
  checkBounds(bytes)
  const sheets = await readWorkbook(bytes)
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }))
}

function textOf(cell: CellValue | null): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell).trim()
}

function checkBounds(bytes: Buffer): void {
  let left = bounds.bytes
  for (const { name, packed, isDeflated } of partsOf(bytes)) {
    if (!name.endsWith('.xml') && !name.endsWith('.rels')) continue
    const part = isDeflated ? unfold(packed, left) : packed
    left -= part.length
    if (left <= 0 || (name.startsWith('xl/worksheets/') && cellsOf(part.toString('latin1')) > bounds.cells)) throw new TooFar(name)
  }
}

function unfold(packed: Buffer, atMost: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: atMost })
  } catch (error) {
    throw (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? new TooFar('packed') : error
  }
}

/** The parts of a ZIP by the directory at its end. They must lie one after the other: what the directory leaves out would be read unmeasured. */
function partsOf(bytes: Buffer): { name: string; packed: Buffer; isDeflated: boolean }[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  const directory = bytes.readUInt32LE(end + 16)
  const parts: { from: number; to: number; name: string; packed: Buffer; isDeflated: boolean }[] = []
  let at = directory
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const from = bytes.readUInt32LE(at + 42)
    const nameLength = bytes.readUInt16LE(from + 26)
    const data = from + 30 + nameLength + bytes.readUInt16LE(from + 28)
    const to = data + bytes.readUInt32LE(at + 20)
    parts.push({ from, to, name: bytes.toString('utf8', from + 30, from + 30 + nameLength), packed: bytes.subarray(data, to), isDeflated: bytes.readUInt16LE(from + 8) === 8 })
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  // Between two parts there may be a data descriptor of at most 24 bytes.
  parts.sort((a, b) => a.from - b.from)
  const begins = [...parts.slice(1).map(({ from }) => from), directory]
  if (parts[0]?.from !== 0 || parts.some(({ to }, index) => to > (begins[index] ?? 0) || to + 24 < (begins[index] ?? 0))) throw new Error('Not one after the other')
  return parts
}

/** How many cells a sheet has once its gaps are filled: its last row times its last column that holds something. */
function cellsOf(xml: string): number {
  let [row, column, lastRow, lastColumn] = [0, 0, 0, 0]
  for (const [, isRow, isCell, attributes = '', isEmpty] of xml.matchAll(/<(?:\w+:)?(?:(row)|(c))(?=[\s/>])([^>]*?)(\/?)>/g)) {
    if (isRow) {
      row = Number(/\sr="(\d+)"/.exec(attributes)?.[1] ?? row + 1)
      column = 0
    } else if (isCell) {
      const letters = /\sr="([A-Z]+)/.exec(attributes)?.[1]
      column = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : column + 1
      if (isEmpty) continue
      lastRow = Math.max(lastRow, row)
      lastColumn = Math.max(lastColumn, column)
    }
  }
  return Math.max(lastRow, row) * Math.max(lastColumn, 1)
}
