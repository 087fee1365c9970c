/** Proves signed reports, for `ofek verify`: the content under its digest, the row beside it, and the digest that went to the trail when it was signed. */
import type pg from 'pg'
// Days come as text only where this has been read.
import '#src/platform/db.ts'
import { digestOf, saysTheSame } from './rules.ts'
import type { Content, Frozen } from './types.ts'

export interface ReportProof {
  reports: number
  /** Signed before the digest went to the trail: proved by themselves alone. */
  notOnTrail: number
  broken: { tenantId: string; id: string; why: string }[]
}

export async function verifyReports(owner: Pick<pg.ClientBase, 'query'>): Promise<ReportProof> {
  const { rows: ids } = await owner.query<{ tenantId: string; id: string; onTrail: string | null }>(
    `with signed as materialized (select tenant_id, details->>'frozen' as id, details->>'digest' as digest from audit_event where what = 'report.frozen')
     select f.tenant_id as "tenantId", f.id, s.digest as "onTrail" from report_frozen f left join signed s on s.tenant_id = f.tenant_id and s.id = f.id::text order by f.tenant_id, f.at, f.id`,
  )
  const proof: ReportProof = { reports: ids.length, notOnTrail: ids.filter(({ onTrail }) => onTrail === null).length, broken: [] }
  for (const { tenantId, id, onTrail } of ids) {
    const why = await whyBroken(owner, tenantId, id, onTrail)
    if (why) proof.broken.push({ tenantId, id, why })
  }
  return proof
}

async function whyBroken(owner: Pick<pg.ClientBase, 'query'>, tenantId: string, id: string, onTrail: string | null): Promise<string | undefined> {
  const { rows } = await owner.query<Parameters<typeof saysTheSame>[0] & Pick<Frozen, 'digest'> & { content: string }>(
    `select f.content, f.digest, f.from_month as from, f.until_month as until, f.as_of as "asOf", f.signed_name as "signedName", f.words, f.at, f.programme_id as "programmeId", f.centre_id as "centreId", v.number
     from report_frozen f join report_version v on v.tenant_id = f.tenant_id and v.id = f.version_id where f.tenant_id = $1 and f.id = $2`,
    [tenantId, id],
  )
  const row = rows[0]
  if (!row) return undefined
  if (digestOf(row.content) !== row.digest) return 'its content was changed'
  if (onTrail !== null && onTrail !== row.digest) return 'another content was signed, by the trail'
  return saysTheSame(row, JSON.parse(row.content) as Content) ? undefined : 'its row says another name, day, place or moment than what was signed'
}
