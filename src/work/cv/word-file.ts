/** The document as DOCX, for whoever wants to go on writing: right to left down to each run, with fonts that every office has. */
import { AlignmentType, BorderStyle, Document, HeadingLevel, type IParagraphOptions, type IRunOptions, LevelFormat, Packer, Paragraph, TabStopType, TextRun } from 'docx'
import { directionOf, type Language } from '#src/language/language.ts'
import type { CvDocument, CvItem } from './types.ts'
import { cvWords } from './words.ts'

const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' }
const soft = '52606D'
const horizon = '1F5673'
/** A4 in twentieths of a point, less the margins. */
const width = 11906 - 2 * 1247

/** Words that run left to right inside a line that runs the other way: each becomes a run of its own, so that Word sets it in its own direction. */
const leftToRight = /(?:\+?\d[\d-]{5,}\d|[A-Za-z][\w.+#@&'’/-]*(?: [A-Za-z][\w.+#@&'’/-]*)*)/g

interface Piece {
  text: string
  ltr: boolean
}

/** A line cut into what runs with it and what runs against it. */
export function piecesOf(text: string, rtl: boolean): Piece[] {
  if (!rtl) return [{ text, ltr: true }]
  const pieces: Piece[] = []
  let from = 0
  for (const { index, 0: found } of text.matchAll(leftToRight)) {
    if (index > from) pieces.push({ text: text.slice(from, index), ltr: false })
    pieces.push({ text: found, ltr: true })
    from = index + found.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), ltr: false })
  return pieces
}

const languageTags: Record<Language, string> = { he: 'he-IL', ar: 'ar-SA', en: 'en-GB' }

/** Builds the paragraphs of one language. */
function writer(language: Language) {
  const rtl = directionOf(language) === 'rtl'
  const runs = (text: string, options: IRunOptions = {}) =>
    piecesOf(text, rtl).map((piece) => new TextRun({ font, size: 21, ...options, text: piece.text, rightToLeft: !piece.ltr, language: piece.ltr ? { value: 'en-GB' } : { bidirectional: languageTags[language] } }))
  // In a right-to-left paragraph Word reads 'start' as right; 'left' and 'right' would be mirrored.
  const paragraph = (children: TextRun[], options: IParagraphOptions = {}) => new Paragraph({ bidirectional: rtl, alignment: AlignmentType.START, ...options, children })
  return { rtl, runs, paragraph }
}

function itemParagraphs({ runs, paragraph }: ReturnType<typeof writer>, item: CvItem, comma: string): Paragraph[] {
  const title = [...runs(item.title, { bold: true }), ...(item.place ? runs(`${comma}${item.place}`, { color: soft }) : [])]
  // The dates stand at the far end of the line.
  const when = item.when ? [new TextRun({ text: '\t', font }), ...runs(item.when, { color: soft })] : []
  return [
    paragraph([...title, ...when], { spacing: { before: 140, after: 40 }, keepNext: item.lines.length > 0, tabStops: [{ type: TabStopType.END, position: width }] }),
    ...item.lines.map((line) => paragraph(runs(line), { numbering: { reference: 'lines', level: 0 }, spacing: { after: 20 } })),
  ]
}

export async function cvDocx(document: CvDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { language } = document
  const write = writer(language)
  const { runs, paragraph } = write
  const comma = language === 'ar' ? '، ' : ', '
  const heading = (title: string) =>
    paragraph(runs(title, { bold: true, size: 25, color: horizon }), { heading: HeadingLevel.HEADING_2, spacing: { before: 300, after: 80 }, border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: horizon, space: 2 } }, keepNext: true })
  const contact = document.contact.flatMap(({ text }, i) => [...(i > 0 ? runs('  ·  ', { color: soft }) : []), ...runs(text, { color: soft })])
  const children = [
    paragraph(runs(document.name, { bold: true, size: 42, color: horizon }), { heading: HeadingLevel.HEADING_1, spacing: { after: 60 } }),
    ...(document.headline ? [paragraph(runs(document.headline, { bold: true, size: 26 }))] : []),
    ...(contact.length > 0 ? [paragraph(contact)] : []),
    ...document.summary.split('\n').filter(Boolean).map((words) => paragraph(runs(words), { spacing: { before: 120 } })),
    ...document.sections.flatMap(({ key, title, items }) => [
      heading(title),
      ...(key === 'strengths'
        ? items.map((item) => paragraph([...runs(item.title, { bold: true }), ...(item.lines.length > 0 ? runs(`: ${item.lines.join('; ')}`) : [])], { numbering: { reference: 'lines', level: 0 }, spacing: { after: 20 } }))
        : items.flatMap((item) => itemParagraphs(write, item, comma))),
    ]),
  ]
  const file = new Document({
    creator: 'Ofek',
    title: cvWords[language].cv,
    styles: { default: { document: { run: { font, size: 21, language: { value: 'en-GB', bidirectional: languageTags[language] } } } } },
    numbering: { config: [{ reference: 'lines', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.START, style: { paragraph: { indent: { start: 340, hanging: 227 } } } }] }] },
    sections: [{ properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1077, bottom: 1077, left: 1247, right: 1247 } } }, children }],
  })
  return new Uint8Array(await Packer.toBuffer(file))
}
