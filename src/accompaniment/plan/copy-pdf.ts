import { makePdf } from '#src/platform/pdf.ts'
import type { Fridge } from './copy.ts'

// One sheet of large type: a heading, the vision, a box to tick before each step. The largest type with which all stands on one page.
const body = `
#let soft = rgb("#52606d")
#let horizon = rgb("#1f5673")
#let sheet(scale) = {
  set text(size: 16pt * scale)
  let small(words) = text(size: 13pt * scale, fill: soft, words)
  let part(title) = { v(0.6em); heading(level: 2, title) }
  show heading.where(level: 1): it => text(size: 27pt * scale, weight: 600, fill: horizon, it.body)
  show heading.where(level: 2): it => block(below: 0.8em, text(size: 15pt * scale, weight: 600, fill: soft, it.body))
  heading(level: 1, paper.title)
  if d.vision != none { part(d.vision.title); text(size: 20pt * scale, d.vision.words) }
  if d.goals.len() > 0 { part(d.goalsTitle) }
  for goal in d.goals {
    block(breakable: false, { text(weight: 600, goal.words); for words in (goal.seen, goal.until).filter(one => one != "") { linebreak(); small(words) } })
  }
  if d.moreGoals != "" { small(d.moreGoals) }
  part(d.stepsTitle)
  if d.steps.len() == 0 [#d.noSteps]
  for step in d.steps {
    block(breakable: false, grid(columns: (1.6em, 1fr), box(width: 0.8em, height: 0.8em, stroke: 1.2pt + horizon, radius: 2pt), {
      text(weight: 600, step.words)
      linebreak()
      small((step.until, step.who).filter(one => one != "").join(" · "))
    }))
    v(0.2em)
  }
  if d.moreSteps != "" { small(d.moreSteps) }
  if d.meeting != none { part(d.meeting.title); text(weight: 600, d.meeting.when); if d.meeting.where != "" { linebreak(); d.meeting.where } }
  if d.contact != none { part(d.contact.title); d.contact.name; if d.contact.phone != "" { h(0.6em); text(weight: 600, ltr-text(d.contact.phone)) } }
  v(1em)
  v(1fr)
  small(d.agreed)
}
#layout(page => {
  let stands(scale) = measure(sheet(scale), width: page.width).height <= page.height
  let scale = (1.4, 1.25, 1.1, 1, 0.9, 0.8, 0.7, 0.65).find(stands)
  sheet(if scale == none { 0.8 } else { scale })
})
`

/** The participant's copy as a PDF in their language. */
export const fridgePdf = (fridge: Fridge) => makePdf({ title: fridge.title, language: fridge.language, body, data: { ...fridge } })
