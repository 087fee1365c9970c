import type pg from 'pg'
import { keptDays } from './types.ts'

/** Removes rows that have had their time, of every tenant, on the owner's pool. What a run did stays told, without its rows. */
export async function purgeImports(owner: Pick<pg.Pool, 'query'>, now: Date): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const previews = await owner.query(`delete from import_run where state = 'preview' and made_at < $1`, [before(keptDays.preview)])
  const rows = await owner.query(
    `delete from import_row w using import_run r where r.tenant_id = w.tenant_id and r.id = w.run_id and r.state in ('done', 'failed') and r.ended_at < $1`,
    [before(keptDays.ended)],
  )
  return (previews.rowCount ?? 0) + (rows.rowCount ?? 0)
}
