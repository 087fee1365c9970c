/** The portfolio on paper: each criterion that something stands under, its evidence and observations with the grey beside them, how the two see it, what is tried. */
import type { Language } from '#src/language/language.ts'
import { formatDay } from '#src/language/format.ts'
import { makePdf } from '#src/platform/pdf.ts'
import { messages as ofEvidence } from '../evidence/messages.ts'
import { questions } from '../evidence/types.ts'
import { messages as ofObservation } from '../observation/messages.ts'
import { wordsIn } from '../standard/rules.ts'
import type { PortfolioFile } from './file.ts'
import { messages } from './messages.ts'

const body = `
#set text(size: 11.5pt)
#let soft = rgb("#52606d")
#let dawn = rgb("#8a4b0f")
#let grey(words) = block(inset: (x: 0.8em, y: 0.2em), stroke: (if paper.rtl { "right" } else { "left" }: 2pt + rgb("#d08a3e")), words)
#show heading.where(level: 1): it => block(below: 0.8em, text(size: 22pt, weight: 600, it.body))
#show heading.where(level: 2): it => block(above: 1.6em, below: 0.7em, text(size: 15pt, weight: 600, it.body))
#show heading.where(level: 3): it => block(above: 1.2em, below: 0.5em, text(size: 12.5pt, weight: 600, it.body))
#heading(level: 1, paper.title)
#text(fill: soft, d.lead)
#for part in d.parts {
  heading(level: 2, part.title)
  for line in part.views { par(text(fill: soft, line.label + ": ") + line.words) }
  for piece in part.pieces {
    heading(level: 3, piece.title)
    text(size: 10pt, fill: soft, piece.facts)
    if piece.story != "" { par(piece.story) }
    if piece.grey.len() > 0 { grey({ for one in piece.grey { par(text(fill: dawn, one.label + ": ") + one.words) } }) }
    for one in piece.answers { par(text(fill: soft, one.label + ": ") + one.words) }
  }
}
`

export function portfolioPdf(file: PortfolioFile, language: Language): Uint8Array<ArrayBuffer> {
  const [t, e, o] = [messages[language], ofEvidence[language], ofObservation[language]]
  const day = (on: string) => formatDay(language, on)
  const told = new Set<object>()
  /** Whole where it is met first, and by its title alone under a further criterion. */
  const pieceOf = (one: PortfolioFile['evidence'][number]) => {
    const head = { title: one.title, facts: `${e.kinds[one.kind]} · ${e.keptOn(day(one.keptOn))}` }
    if (told.has(one)) return { ...head, story: '', grey: [], answers: [] }
    told.add(one)
    return { ...head, ...whole(one) }
  }
  const whole = (one: PortfolioFile['evidence'][number]) => ({
    story: one.story,
    grey: questions.filter((question) => one[question] !== '').map((question) => ({ label: e.questions[question], words: one[question] })),
    answers: one.answers.map(({ seen, asks, by, on }) => ({ label: e.piece.by(by, day(on)), words: [seen, asks].filter(Boolean).join(' ') })),
  })
  const observed = (one: PortfolioFile['observations'][number]) => ({
    title: `${o.title}: ${o.ways[one.how]}`,
    facts: o.by(one.by, day(one.heldOn)),
    story: '',
    grey: one.grey ? [{ label: o.grey, words: one.grey }] : [],
    answers: [...one.lines.map(({ behaviour, words }) => ({ label: wordsIn(behaviour, language).words, words })), ...one.answers.map(({ words }) => ({ label: o.answered, words }))],
  })
  const tried = ({ words, byWhen, state, told: came }: PortfolioFile['growth'][number]) => ({
    label: [t.growth.title, t.growth.states[state], byWhen && state === 'open' ? t.growth.until(day(byWhen)) : ''].filter(Boolean).join(', '),
    words: [words, came].filter(Boolean).join(' '),
  })
  const views = (one: PortfolioFile['criteria'][number]) =>
    (['own', 'mentor'] as const).flatMap((side) => {
      const view = one[side]
      return view ? [{ label: `${side === 'own' ? t.views.own : t.views.mentor}, ${t.stands[view.stands]}`, words: view.words }] : []
    })
  const parts = file.criteria
    .map((one) => {
      const here = ({ criterion }: { criterion: string }) => criterion === one.code
      const pieces = [...file.evidence.filter(({ criteria }) => criteria.includes(one.code)).map(pieceOf), ...file.observations.filter(here).map(observed)]
      return { title: wordsIn(one.text, language).words, views: [...views(one), ...file.growth.filter(here).map(tried)], pieces }
    })
    .filter(({ views: seen, pieces }) => seen.length + pieces.length > 0)
  const loose = file.evidence.filter(({ criteria }) => criteria.length === 0)
  const all = loose.length > 0 ? [...parts, { title: t.loose, views: [], pieces: loose.map(pieceOf) }] : parts
  return makePdf({ title: `${t.title}: ${file.name}`, language, body, data: { lead: `${file.network}, ${day(file.madeOn)}`, parts: all } })
}
