/** The tables as files: CSV in which nothing is taken for a formula, and a workbook with a sheet for each table, from right to left where that is how it is read. */
import { stringify } from 'csv-stringify/sync'
import writeWorkbook from 'write-excel-file/node'
import type { Language } from '#src/language/language.ts'
import { messages } from './messages.ts'
import { type Cell, type Named, noteOf, type Sheet } from './sheets.ts'

/** What stands in a file: its tables, and lines above them. */
export interface InFile {
  named: Named
  sheets: Sheet[]
  notes?: string[]
}

/** A figure takes three columns in a file. */
function spreadOut({ head, rows }: Sheet, language: Language): { head: string[]; rows: Exclude<Cell, { figure: unknown }>[][] } {
  const t = messages[language]
  const isFigure = (cell: Cell | undefined): cell is { figure: NonNullable<Extract<Cell, { figure: unknown }>>['figure'] } => typeof cell === 'object' && cell !== null && 'figure' in cell
  const wide = head.map((_, column) => rows.some((row) => isFigure(row[column])))
  return {
    head: head.flatMap((word, column) => (wide[column] ? [`${word}: ${t.known}`, t.ofColumn, t.unknownColumn] : [word])),
    rows: rows.map((row) => row.flatMap((cell, column): Exclude<Cell, { figure: unknown }>[] => (isFigure(cell) ? [cell.figure.numerator, cell.figure.denominator, cell.figure.unknown] : wide[column] ? ['', '', ''] : [cell]))),
  }
}

/** One table after the other, each under its title. */
export function outcomesCsv({ named, sheets, notes = [] }: InFile, language: Language): string {
  const t = messages[language]
  const plain = (cell: Exclude<Cell, { figure: unknown }>) => (cell === null ? t.hidden : typeof cell === 'object' ? Math.round(cell.share * 1000) / 1000 : cell)
  const lines = sheets.flatMap((sheet) => {
    const { head, rows } = spreadOut(sheet, language)
    return [[sheet.title], head, ...rows.map((row) => row.map(plain)), []]
  })
  return stringify([...notes.map((note) => [note]), [noteOf(named, language)], ...(named.told.guarded ? [[t.guarded]] : []), [], ...lines], { bom: true, escape_formulas: true })
}

/** A sheet for each table. Words are typed as text and numbers as numbers: no formula can arise. */
export async function outcomesWorkbook({ named, sheets: told, notes = [] }: InFile, language: Language): Promise<Buffer> {
  const t = messages[language]
  const cell = (value: Exclude<Cell, { figure: unknown }>) =>
    value === null ? { value: t.hidden, type: String } : typeof value === 'number' ? { value, type: Number } : typeof value === 'object' ? { value: value.share, type: Number, format: '0%' } : { value, type: String }
  const sheets = told.map((sheet) => {
    const { head, rows } = spreadOut(sheet, language)
    const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })
    return {
      sheet: t.sheets[sheet.key as keyof typeof t.sheets] ?? sheet.title, rightToLeft: language !== 'en', columns: head.map((_, column) => ({ width: column === 0 ? 36 : 16 })),
      data: [[bold(sheet.title)], ...notes.map((value) => [{ value, type: String }]), [{ value: noteOf(named, language), type: String }], ...(named.told.guarded ? [[{ value: t.guarded, type: String }]] : []), [], head.map(bold), ...rows.map((row) => row.map(cell))],
    }
  })
  return writeWorkbook(sheets).toBuffer()
}

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const
/** A file to take away, as it is answered. */
export async function fileOf(kind: 'csv' | 'xlsx', name: 'outcomes' | 'report', inFile: InFile, language: Language): Promise<Response> {
  const body = kind === 'csv' ? outcomesCsv(inFile, language) : new Uint8Array(await outcomesWorkbook(inFile, language))
  return new Response(body, { headers: { 'content-type': types[kind], 'content-disposition': `attachment; filename="${name}.${kind}"` } })
}
