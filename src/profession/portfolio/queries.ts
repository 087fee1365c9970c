/** What a portfolio reads. Which pieces, views and steps are open to whom is said by row-level security (0220, 0221, 0223). */
import type { Tx } from '#src/platform/db.ts'
import { attendedBy } from '../learning/index.ts'
import { hoursIn } from '../learning/rules.ts'
import { standardFor } from '../promoters/index.ts'
import { linesOfVersion } from '../standard/index.ts'
import { treeOf } from '../standard/rules.ts'
import type { Version, Words } from '../standard/types.ts'
import type { GrowthStep, Piece, Standing, View } from './types.ts'

/** Relies on evidence_promoter_idx. */
export async function piecesOf(tx: Tx, promoterId: string): Promise<Piece[]> {
  return tx.rows<Piece>(
    `select id, title, kind, kept_on as "keptOn", criteria, coalesce(nullif(doubted, ''), nullif(left_undone, ''), nullif(saw, ''), now_would) as grey
     from evidence where tenant_id = current_tenant() and promoter_id = $1 and withdrawn_on is null order by kept_on desc, id desc limit 400`,
    [promoterId],
  )
}

/** The newest view of each side on each criterion. Relies on criterion_view_promoter_idx. */
export async function viewsOf(tx: Tx, promoterId: string): Promise<View[]> {
  return tx.rows<View>(
    `select distinct on (c.criterion, c.side) c.criterion, c.side, c.stands, c.words, a.display_name as by, c.on_day as on
     from criterion_view c join account a on a.tenant_id = c.tenant_id and a.id = c.account_id where c.tenant_id = current_tenant() and c.promoter_id = $1 order by c.criterion, c.side, c.at desc, c.id desc`,
    [promoterId],
  )
}

/** Relies on growth_step_promoter_idx. */
export async function stepsOf(tx: Tx, promoterId: string): Promise<GrowthStep[]> {
  return tx.rows<GrowthStep>(
    `select id, criterion, words, by_when as "byWhen", state, told, closed_on as "closedOn", version from growth_step
     where tenant_id = current_tenant() and promoter_id = $1 order by state <> 'open', by_when nulls last, id limit 300`,
    [promoterId],
  )
}

/** Relies on observation_promoter_idx. */
const observedOf = (tx: Tx, promoterId: string) =>
  tx.rows<{ criterion: string; count: number; last: string }>(
    `select criterion, count(*)::int as count, max(held_on) as last from observation where tenant_id = current_tenant() and promoter_id = $1 group by criterion`,
    [promoterId],
  )

export interface Portfolio {
  standard: Version | null
  categories: { text: Words; criteria: Standing[] }[]
}

/** Every criterion of the standard in force, in its order, with what stands under it. Nine statements, whatever there is. */
export async function portfolioOf(tx: Tx, promoterId: string): Promise<Portfolio> {
  const standard = await standardFor(tx, promoterId)
  if (!standard) return { standard: null, categories: [] }
  const [pieces, views, steps, observed] = [await piecesOf(tx, promoterId), await viewsOf(tx, promoterId), await stepsOf(tx, promoterId), await observedOf(tx, promoterId)]
  const { byCriterion } = hoursIn(await attendedBy(tx, promoterId))
  const categories = treeOf(await linesOfVersion(tx, standard.id)).map(({ text, criteria }) => ({
    text,
    criteria: criteria.map(({ code, text: name, parts }): Standing => {
      const seen = observed.find(({ criterion }) => criterion === code)
      const side = (of: View['side']) => views.find((view) => view.criterion === code && view.side === of) ?? null
      return {
        code, text: name, met: parts.met.map((line) => line.text), notMet: parts.not_met.map((line) => line.text), asks: parts.grey.map((line) => line.text), pieces: pieces.filter(({ criteria: of }) => of.includes(code)),
        observations: { count: seen?.count ?? 0, last: seen?.last ?? null }, hours: byCriterion.find(({ criterion }) => criterion === code)?.hours ?? 0, own: side('own'), mentor: side('mentor'), steps: steps.filter(({ criterion }) => criterion === code),
      }
    }),
  }))
  return { standard, categories }
}

/** One criterion of it; undefined where the standard in force has none of that code. */
export async function standingOf(tx: Tx, promoterId: string, code: string): Promise<Standing | undefined> {
  return (await portfolioOf(tx, promoterId)).categories.flatMap(({ criteria }) => criteria).find((one) => one.code === code)
}
