/** Promoters as a choice between them needs them: languages, communities, weighted load, and whether they are away. By name, without ranking. */
import type { Address } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'
import type { Text } from '#src/platform/errors.ts'
import type { Caseload } from './load.ts'

export interface Cover {
  id: string
  coverId: string
  coverName: string
  startsOn: Day
  endsOn: Day
}

export interface Promoter {
  accountId: string
  name: string
  address: Address
  spokenLanguages: string[]
  communities: string[]
  programmes: Text[]
  /** Null where a post holds in every programme. */
  programmeIds: string[] | null
  caseload: Caseload
  /** The weighted load of all posts of the promoter together; 0 when no post holds today. */
  fullLoad: number
  /** Cover for the promoter, now and to come. */
  covers: Cover[]
}

/** These promoters, with what they carry over all programmes; counted for those who lead them, and for those who choose among them for a participant. */
export async function promotersOf(tx: Tx, accountIds: readonly string[], chosenFor: string | null = null): Promise<Promoter[]> {
  const rows = await tx.rows<Omit<Promoter, 'caseload'>>(
    `select a.id as "accountId", a.display_name as name, a.address, a.spoken_languages as "spokenLanguages", a.communities,
       coalesce(work.programmes, '[]'::jsonb) as programmes, case when work.everywhere then null else coalesce(work.ids, '{}') end as "programmeIds", coalesce(work.full_load, 0)::float as "fullLoad",
       (select coalesce(json_agg(json_build_object('id', v.id, 'coverId', b.id, 'coverName', b.display_name, 'startsOn', v.starts_on, 'endsOn', v.ends_on) order by v.starts_on, v.id), '[]')
        from cover_period v join account b on b.tenant_id = v.tenant_id and b.id = v.cover_account_id
        where v.tenant_id = a.tenant_id and v.away_account_id = a.id and v.ends_on >= $2 and v.ends_on >= v.starts_on) as covers
     from account a
     left join lateral (
       -- Posts that add up to more than full time are parts of it.
       select jsonb_agg(distinct p.name) filter (where p.id is not null) as programmes, array_agg(distinct p.id) filter (where p.id is not null) as ids, bool_or(po.programme_id is null) as everywhere,
         sum(coalesce(p.full_load, 50) * po.share_of_full_time) / greatest(1, sum(po.share_of_full_time)) as full_load
       from post po left join programme p on p.tenant_id = po.tenant_id and p.id = po.programme_id
       where po.tenant_id = a.tenant_id and po.account_id = a.id and po.role = 'promoter' and po.starts_on <= $2 and (po.ends_on is null or po.ends_on >= $2)
         and a.closed_at is null) work on true
     where a.tenant_id = current_tenant() and a.id = any ($1) order by a.display_name, a.id`,
    [accountIds, tx.today],
  )
  const loads = await tx.rows<{ accountId: string; stage: keyof Caseload; people: number }>(`select account_id as "accountId", stage, people from caseloads($1, $2)`, [accountIds, chosenFor])
  return rows.map((row) => ({ ...row, caseload: Object.fromEntries(loads.filter((load) => load.accountId === row.accountId).map((load) => [load.stage, load.people])) }))
}
