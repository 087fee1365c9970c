import type { Tx } from '#src/platform/db.ts'
import { Earlier, judge, type SealedRow } from './judge.ts'
import type { Mapping, Outcome, Reason } from './types.ts'

const batch = 1000

/** Writes beside every row what will become of it, and counts: the preview. Nothing is added. */
export async function foresee(tx: Tx, run: { id: string; mapping: Mapping; programmeId: string }): Promise<void> {
  // The rows were written in this very transaction: a plan kept from a small list (decision 015) would go through all of them for each.
  await tx.row(`select set_config('plan_cache_mode', 'force_custom_plan', true)`)
  const earlier = new Earlier()
  const count: Record<Outcome, number> = { added: 0, alike: 0, known: 0, twice: 0, rejected: 0 }
  const reasons: Partial<Record<Reason, number>> = {}
  for (let after = 0; ; ) {
    const rows = await tx.rows<SealedRow>(`select number, sealed from import_row where tenant_id = current_tenant() and run_id = $1 and number > $2 order by number limit ${batch}`, [run.id, after])
    if (rows.length === 0) break
    after = rows.at(-1)?.number ?? after
    const verdicts = await judge(tx, rows, run, earlier)
    for (const verdict of verdicts) {
      count[verdict.outcome]++
      for (const reason of verdict.reasons) reasons[reason] = (reasons[reason] ?? 0) + 1
    }
    await tx.run(
      `update import_row r set foreseen = u.outcome, reasons = string_to_array(u.reasons, ' ') from unnest($2::int[], $3::text[], $4::text[]) as u (number, outcome, reasons)
       where r.tenant_id = current_tenant() and r.run_id = $1 and r.number = u.number`,
      [run.id, verdicts.map((v) => v.number), verdicts.map((v) => v.outcome), verdicts.map((v) => v.reasons.join(' '))],
    )
  }
  await tx.run(`update import_run set added = $2, alike = $3, known = $4, twice = $5, rejected = $6, reasons = $7 where tenant_id = current_tenant() and id = $1`, [
    run.id, count.added, count.alike, count.known, count.twice, count.rejected, JSON.stringify(reasons),
  ])
}
