import type { Tx } from '#src/platform/db.ts'
import { Earlier, judge, type SealedRow } from './judge.ts'
import type { Mapping } from './rules.ts'

const batch = 1000

/** Writes beside every row what will become of it, and counts: the preview. Nothing is added. */
export async function foresee(tx: Tx, run: { id: string; mapping: Mapping; programmeId: string }): Promise<void> {
  const earlier = new Earlier()
  const count = { added: 0, known: 0, twice: 0, rejected: 0 }
  for (let from = 0; ; from += batch) {
    const rows = await tx.rows<SealedRow>(
      `select number, sealed from import_row where tenant_id = current_tenant() and run_id = $1 and number > $2 and number <= $3 order by number`,
      [run.id, from, from + batch],
    )
    if (rows.length === 0) break
    const verdicts = await judge(tx, rows, run, earlier)
    for (const { outcome } of verdicts) count[outcome]++
    await tx.run(
      `update import_row r set foreseen = u.outcome, reasons = string_to_array(u.reasons, ' ') from unnest($2::int[], $3::text[], $4::text[]) as u (number, outcome, reasons)
       where r.tenant_id = current_tenant() and r.run_id = $1 and r.number = u.number`,
      [run.id, verdicts.map((v) => v.number), verdicts.map((v) => v.outcome), verdicts.map((v) => v.reasons.join(' '))],
    )
  }
  await tx.run(`update import_run set added = $2, known = $3, twice = $4, rejected = $5 where tenant_id = current_tenant() and id = $1`, [run.id, count.added, count.known, count.twice, count.rejected])
}
