/** What a participant finds on their own page: who accompanies now and how to reach them, and what they were told of it. */
import type { Address } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Tx } from '#src/platform/db.ts'

export interface Accompanying {
  name: string
  address: Address
  workPhone: string | null
  /** Who takes their place today; null when they are there. */
  cover: { name: string; untilOn: Day; workPhone: string | null } | null
}

/** Who accompanies this participant today. Relies on file_relation_participant_idx. */
export const whoAccompanies = (tx: Tx, participantId: string): Promise<Accompanying | undefined> =>
  tx.row<Accompanying>(
    `select a.display_name as name, a.address, nullif(a.work_phone, '') as "workPhone",
       (select json_build_object('name', c.display_name, 'untilOn', v.ends_on, 'workPhone', nullif(c.work_phone, '')) from file_relation v join account c on c.tenant_id = v.tenant_id and c.id = v.account_id
        where v.tenant_id = r.tenant_id and v.participant_id = r.participant_id and v.relation = 'cover' and v.starts_on <= $2 and v.ends_on >= $2 order by v.starts_on limit 1) as cover
     from file_relation r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     where r.tenant_id = current_tenant() and r.participant_id = $1 and r.relation = 'assigned' and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2) limit 1`,
    [participantId, tx.today],
  )
