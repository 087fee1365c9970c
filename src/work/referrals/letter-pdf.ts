import { makePdf } from '#src/platform/pdf.ts'
import type { Paper } from './letter.ts'

// One sheet, as a letter is read: to whom, who, what they bring, what was wanted told.
const body = `
#let soft = rgb("#52606d")
#set text(size: 12.5pt)
#let part(title) = { v(0.5em); heading(level: 2, title) }
#show heading.where(level: 1): it => text(size: 20pt, weight: 600, fill: rgb("#1f5673"), it.body)
#show heading.where(level: 2): it => block(below: 0.7em, text(size: 12.5pt, weight: 600, fill: soft, it.body))
#text(fill: soft, d.on)
#v(0.4em)
#heading(level: 1, paper.title)
#v(0.6em)
#text(weight: 600, d.to)
#if d.toWords != "" { linebreak(); d.toWords }
#v(0.6em)
#d.meet
#if d.strengths.len() > 0 { part(d.bringsTitle); for one in d.strengths [- #one] }
#if d.told != "" { part(d.toldTitle); for line in d.told.split("\\n") { par(line) } }
#if d.phone != none { part(d.phone.title); ltr-text(d.phone.number) }
#v(1.2em)
#d.closing
#linebreak()
#text(weight: 600, d.from)
#if d.fromPhone != "" { linebreak(); ltr-text(d.fromPhone) }
#v(1fr)
#text(size: 10.5pt, fill: soft, d.all)
`

/** The letter as a PDF in its language. */
export const letterPdf = (paper: Paper) => makePdf({ title: paper.title, language: paper.language, body, data: { ...paper } })
