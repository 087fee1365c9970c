/** A portfolio as a file that goes with its owner (C-10): what another installation reads, and the way there and back. */
import * as v from 'valibot'
import { languages } from '#src/language/language.ts'
import type { Tx } from '#src/platform/db.ts'
import { permitPromoter, tell } from '#src/access/index.ts'
import { mustBeMasked } from '../ethics/index.ts'
import { evidenceList, evidenceOf } from '../evidence/index.ts'
import { kinds } from '../evidence/types.ts'
import { observationsOf } from '../observation/index.ts'
import { ways } from '../observation/types.ts'
import { promoterAs } from '../promoters/index.ts'
import { portfolioOf, stepsOf } from './queries.ts'
import { stands } from './types.ts'

export const format = 'ofek-portfolio/1'

const keepable = (text: string) => !text.includes('\0') && text.isWellFormed()
const text = (max = 8000) => v.pipe(v.string(), v.maxLength(max), v.check(keepable))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))
const words = v.strictObject({ he: text(2000), ar: text(2000), en: text(2000) })
const list = <T extends v.GenericSchema>(of: T) => v.pipe(v.array(of), v.maxLength(500))
const view = v.nullable(v.strictObject({ stands: v.picklist(stands), words: text(2000), by: text(200), on: day }))

export const PortfolioFile = v.strictObject({
  format: v.literal(format),
  madeOn: day,
  name: text(200),
  network: text(200),
  criteria: list(v.strictObject({ code: text(20), text: words, own: view, mentor: view })),
  evidence: list(
    v.strictObject({
      kind: v.picklist(kinds), language: v.picklist(languages), title: text(200), story: text(), saw: text(), doubted: text(), leftUndone: text(), nowWould: text(), criteria: list(text(20)), keptOn: day,
      answers: list(v.strictObject({ seen: text(), asks: text(), by: text(200), on: day })),
    }),
  ),
  observations: list(v.strictObject({ criterion: text(20), how: v.picklist(ways), heldOn: day, by: text(200), lines: list(v.strictObject({ behaviour: words, words: text() })), grey: text(), answers: list(v.strictObject({ words: text(), on: day })) })),
  growth: list(v.strictObject({ criterion: text(20), words: text(), byWhen: v.nullable(day), state: v.picklist(['open', 'done', 'let_go']), told: text(), closedOn: v.nullable(day) })),
})
export type PortfolioFile = v.InferOutput<typeof PortfolioFile>

/** The portfolio of the actor as a file. */
export async function portfolioFile(tx: Tx, promoterId: string): Promise<PortfolioFile> {
  await permitPromoter(tx, 'portfolio.write', promoterId)
  const network = await tx.row<{ name: string }>(`select name from tenant where id = current_tenant()`)
  const { categories } = await portfolioOf(tx, promoterId)
  const evidence: PortfolioFile['evidence'] = []
  for (const { id, withdrawnOn } of await evidenceList(tx, promoterId, 400)) {
    const one = withdrawnOn ? undefined : await evidenceOf(tx, promoterId, id)
    if (one) {
      const { kind, language, title, story, saw, doubted, leftUndone, nowWould, criteria, keptOn } = one
      evidence.push({ kind, language, title, story, saw, doubted, leftUndone, nowWould, criteria, keptOn, answers: one.answers.map(({ seen, asks, by, on }) => ({ seen, asks, by, on })) })
    }
  }
  const viewIn = (one: { stands: (typeof stands)[number]; words: string; by: string; on: string } | null) => one && { stands: one.stands, words: one.words, by: one.by, on: one.on }
  return {
    format, madeOn: tx.today, name: (await promoterAs(tx, promoterId))?.name ?? '', network: network?.name ?? '',
    criteria: categories.flatMap(({ criteria }) => criteria.map(({ code, text: name, own, mentor }) => ({ code, text: name, own: viewIn(own), mentor: viewIn(mentor) }))),
    evidence,
    observations: (await observationsOf(tx, promoterId)).map(({ criterion, how, heldOn, by, lines, grey, answers }) => ({ criterion, how, heldOn, by, lines, grey, answers: answers.map(({ words: said, on }) => ({ words: said, on })) })),
    growth: (await stepsOf(tx, promoterId)).map(({ criterion, words: step, byWhen, state, told, closedOn }) => ({ criterion, words: step, byWhen, state, told, closedOn })),
  }
}

/** Reads a file; null where it is no portfolio. */
export function readPortfolio(json: string): PortfolioFile | null {
  try {
    const parsed = v.safeParse(PortfolioFile, JSON.parse(json.replace(/^\uFEFF/, '')))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

const wordsOf = ({ criteria, evidence, observations, growth }: PortfolioFile): string[] => [
  ...criteria.flatMap(({ own, mentor }) => [own?.words ?? '', mentor?.words ?? '']),
  ...evidence.flatMap((one) => [one.title, one.story, one.saw, one.doubted, one.leftUndone, one.nowWould, ...one.answers.flatMap(({ seen, asks }) => [seen, asks])]),
  ...observations.flatMap(({ grey, lines, answers }) => [grey, ...[...lines, ...answers].map((one) => one.words)]),
  ...growth.flatMap((one) => [one.words, one.told]),
]

/**
 * Brings a portfolio from another installation: it stands beside what is here, as it was confirmed there. Names are those of people there, whom nobody here
 * knows to look for; a phone or an identity number is refused whoever's it is.
 */
export async function bringPortfolio(tx: Tx, { promoterId, file }: { promoterId: string; file: PortfolioFile }): Promise<void> {
  await permitPromoter(tx, 'portfolio.write', promoterId)
  await mustBeMasked(tx, { file: wordsOf(file).join('\n') }, true)
  await tx.run(`insert into portfolio_brought (tenant_id, id, promoter_id, file, brought_on, at) values (current_tenant(), $1, current_account(), $2, $3, $4)`, [tx.newId(), JSON.stringify(file), tx.today, tx.at])
  await tell(tx, 'portfolio.brought', { details: { promoter: promoterId, pieces: file.evidence.length } })
}

export interface Brought {
  id: string
  on: string
  file: PortfolioFile
}
/** What a promoter brought, the newest first. Relies on portfolio_brought_promoter_idx. */
export const broughtBy = (tx: Tx, promoterId: string): Promise<Brought[]> =>
  tx.rows<Brought>(`select id, brought_on as on, file from portfolio_brought where tenant_id = current_tenant() and promoter_id = $1 order by at desc limit 12`, [promoterId])
