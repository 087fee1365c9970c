import { deflateRawSync } from 'node:zlib'

/** A ZIP of parts, as small as can be. */
export function zip(parts: Record<string, Buffer>): Buffer {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const [name, data] of Object.entries(parts)) {
    const packed = deflateRawSync(data)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0); local.writeUInt16LE(8, 8); local.writeUInt32LE(packed.length, 18); local.writeUInt32LE(data.length, 22); local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0); entry.writeUInt16LE(8, 10); entry.writeUInt32LE(packed.length, 20); entry.writeUInt32LE(data.length, 24); entry.writeUInt16LE(name.length, 28); entry.writeUInt32LE(at, 42)
    locals.push(local, Buffer.from(name), packed)
    entries.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  const directory = Buffer.concat(entries)
  end.writeUInt32LE(0x06054b50, 0); end.writeUInt16LE(Object.keys(parts).length, 8); end.writeUInt16LE(Object.keys(parts).length, 10); end.writeUInt32LE(directory.length, 12); end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, directory, end])
}

const [office, head] = ['http://schemas.openxmlformats.org', '<?xml version="1.0" encoding="UTF-8"?>']
const fixed = {
  'xl/workbook.xml': `${head}<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="משתתפים" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
}

/** A workbook of one sheet with these rows, made in no time however many they are; a number in a cell stands for a text that is said once and shared. */
export function aWorkbook(rows: Iterable<(string | number)[]>, shared: string[] = []): Buffer {
  let sheet = `${head}<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetData>`
  let row = 0
  for (const cells of rows) {
    row++
    sheet += `<row r="${row}">${cells.map((cell, i) => (typeof cell === 'number' ? `<c r="${letterOf(i)}${row}" t="s"><v>${cell}</v></c>` : `<c r="${letterOf(i)}${row}" t="inlineStr"><is><t>${cell}</t></is></c>`)).join('')}</row>`
  }
  const texts = `${head}<sst xmlns="${office}/spreadsheetml/2006/main">${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`
  const parts = { ...fixed, 'xl/sharedStrings.xml': texts, 'xl/worksheets/sheet1.xml': `${sheet}</sheetData></worksheet>` }
  return zip(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])))
}

const letterOf = (column: number): string => (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
