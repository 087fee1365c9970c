/** Seals the answers to the conditions of programmes that were written in clear, then removes the columns. */
import type pg from 'pg'
import { sealsOf } from '#src/platform/crypto.ts'

interface Check {
  tenant_id: string
  id: string
  facts: unknown
  results: unknown
}

/** One piece of the work, in the transaction that is open; true when nothing is left. */
export async function piece(client: pg.Client, size = 1000): Promise<boolean> {
  const { rows: checks } = await client.query<Check>(`select tenant_id, id, facts, results from eligibility_check where sealed is null limit ${size} for update`)
  for (const tenantId of new Set(checks.map((check) => check.tenant_id))) {
    const { seal } = await sealsOf(client, tenantId)
    const own = checks.filter((check) => check.tenant_id === tenantId)
    await client.query(`update eligibility_check k set sealed = u.s, facts = null, results = null from unnest($2::uuid[], $3::bytea[]) as u (id, s) where k.tenant_id = $1 and k.id = u.id`, [
      tenantId, own.map(({ id }) => id), own.map(({ facts, results }) => seal('eligibility_check', JSON.stringify({ facts, results }))),
    ])
  }
  if (checks.length === size) return false
  await client.query(`
    alter table eligibility_check drop constraint eligibility_check_sealed;
    alter table eligibility_check alter column sealed set not null, drop column facts, drop column results`)
  return true
}
