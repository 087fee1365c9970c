/** Text tables as programmes have them: UTF-8 with or without BOM, UTF-16, Windows-1255 or -1256; by comma, semicolon or tab. */
import { parse } from 'csv-parse/sync'

/** The rows of a text, empty ones too, so that a row's number is the one that Excel shows; `atMost` rows. Throws when it is no text. */
export function rowsOfText(bytes: Buffer, atMost: number): string[][] {
  const [delimiter, text] = delimiterOf(decode(bytes).replace('\uFEFF', ''))
  const settings = { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, trim: true, to: atMost }
  try {
    return parse(text, settings)
  } catch {
    // A quotation mark that opens a cell and closes nothing is a letter like others: "ת"ז.
    return parse(text, { ...settings, quote: null })
  }
}

/** UTF-8 where it is valid UTF-8, else as old Excel writes it: Windows-1255 (Hebrew), or -1256 where words look Arabic. */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (isBinary(bytes)) throw new Error('No text')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(looksArabic(bytes) ? 'windows-1256' : 'windows-1255').decode(bytes)
  }
}

const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === '%PDF' || bytes.some((byte) => byte < 9 || (byte > 13 && byte < 26))

/** In Windows-1256 many words begin with bytes (alef, ba) that in Windows-1255 are vowel points, with which no word begins. */
function looksArabic(bytes: Buffer): boolean {
  let words = 0
  let pointed = 0
  for (let i = 0; i < bytes.length; i++) {
    const [before = 0, byte = 0] = i === 0 ? [0, bytes[0]] : [bytes[i - 1], bytes[i]]
    if (byte < 0xc0 || before >= 0xc0) continue
    words++
    if (byte < 0xe0) pointed++
  }
  return pointed > words / 5
}

/** The sign that divides cells, and the text without Excel's own line about it ("sep=;"). */
function delimiterOf(text: string): [string, string] {
  const told = /^sep=(.)\r?\n/.exec(text)
  if (told?.[1]) return [told[1], text.slice(told[0].length)]
  const head = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, '')
  const times = (sign: string) => head.split(sign).length
  return [[',', ';', '\t'].sort((a, b) => times(b) - times(a))[0] ?? ',', text]
}
