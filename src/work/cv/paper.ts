import { makePdf } from '#src/platform/pdf.ts'
import type { CvDocument } from './types.ts'
import { cvWords } from './words.ts'

// One or two sheets that an employer reads in half a minute: name, what for, how to reach, then section by section. No picture, no columns: recruiting systems read it too.
const body = `
#set text(size: 10.5pt)
#set list(spacing: 0.75em)
#set page(margin: (x: 2.2cm, y: 1.9cm))
#let soft = rgb("#52606d")
#let horizon = rgb("#1f5673")
#show heading.where(level: 1): it => block(below: 0.5em, text(size: 21pt, weight: 600, fill: horizon, it.body))
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.8em, width: 100%, stroke: (bottom: 0.7pt + horizon), inset: (bottom: 4pt), text(size: 12.5pt, weight: 600, fill: horizon, it.body))
#show heading.where(level: 3): it => text(size: 10.5pt, weight: 600, it.body)
#heading(level: 1, d.name)
#if d.headline != "" { block(above: 0.9em, below: 0.7em, text(size: 13pt, weight: 600, d.headline)) }
#block(above: 0.7em, text(fill: soft, d.contact.map(one => if one.kind == "locality" { one.text } else { ltr-text(one.text) }).join("  ·  ")))
#if d.summary != "" { v(0.4em); for words in d.summary.split("\\n") { par(words) } }
#let comma = if paper.language == "ar" { "، " } else { ", " }
#let entry(item) = {
  block(above: 0.9em, below: 0.45em, breakable: false, {
    grid(columns: (1fr, auto), column-gutter: 1em,
      { heading(level: 3, item.title); if item.place != "" { text(fill: soft, comma + item.place) } },
      text(fill: soft, item.when))
  })
  if item.lines.len() > 0 { list(..item.lines) }
}
#for section in d.sections {
  heading(level: 2, section.title)
  if section.key == "languages" {
    for item in section.items { block(above: 0.6em, below: 0.4em, { text(weight: 600, item.title); if item.place != "" { text(fill: soft, comma + item.place) } }) }
  } else if section.key == "strengths" {
    list(..section.items.map(item => { text(weight: 600, item.title); if item.lines.len() > 0 { ": " + item.lines.join("; ") } }))
  } else { for item in section.items { entry(item) } }
}
`

/** The document as a tagged PDF in its own language. The file's title holds no name. */
export const cvPdf = (document: CvDocument) => makePdf({ title: cvWords[document.language].cv, language: document.language, body, data: { ...document } })
