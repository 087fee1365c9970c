import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { directionOf, type Language } from '#src/language/language.ts'

export interface Paper {
  title: string
  language: Language
  /** The body in typst. It reads `d`, the data; what people wrote stands only there, never in the markup. */
  body: string
  data: Record<string, unknown>
}

// Straight quotes stay straight: in Hebrew they are gershayim of abbreviations.
const preamble = `
#let paper = json(bytes(sys.inputs.paper))
#let d = paper.data
#set document(title: paper.title)
#set page(paper: "a4", margin: (x: 2cm, y: 2cm))
#set text(font: ("Rubik", "Noto Sans Ethiopic"), size: 16pt, lang: paper.language, dir: if paper.rtl { rtl } else { ltr }, fill: rgb("#1d2733"))
#set smartquote(enabled: false)
#set par(leading: 0.7em)
// Phones, ids and ranges keep their order inside a right-to-left line.
#let ltr-text(words) = text(dir: ltr, box(words))
#show regex("\\+?\\d[\\d-]{4,}\\d"): it => ltr-text(it)
`

// Rubik for Hebrew, Arabic, Latin and Cyrillic; words in Amharic and Tigrinya have signs of their own.
const fonts = ['rubik/400Regular/Rubik_400Regular.ttf', 'rubik/600SemiBold/Rubik_600SemiBold.ttf', 'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf', 'noto-sans-ethiopic/600SemiBold/NotoSansEthiopic_600SemiBold.ttf']

let compiler: NodeCompiler | undefined
function theCompiler(): NodeCompiler {
  const require = createRequire(import.meta.url)
  const font = (file: string) => readFileSync(require.resolve(`@expo-google-fonts/${file}`))
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map(font) }] })
  return compiler
}

/** A tagged PDF (PDF/UA-1) with its fonts inside, right-to-left where the language is. About 10 ms. */
export function makePdf({ title, language, body, data }: Paper): Uint8Array<ArrayBuffer> {
  const paper = JSON.stringify({ title, language, rtl: directionOf(language) === 'rtl', data })
  const made = theCompiler()
  const source = { mainFileContent: preamble + body, inputs: { paper } }
  let pdf: Buffer
  try {
    pdf = made.pdf(source, { pdfStandard: 'ua-1' })
  } catch {
    // The standard refuses a sign that no font has (an emoji): then tagged all the same, and the rest can be read.
    pdf = made.pdf(source)
  }
  // What was laid out for one person must not grow the cache for ever.
  made.evictCache(10)
  return new Uint8Array(pdf)
}
