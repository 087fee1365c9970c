import type { Tx } from '#src/platform/db.ts'
import type { KnownPartner, PartnerFile, PartnerOpening } from './types.ts'

/** Everything that was ever opened of this file to partners: what is open now first, then the newest. Relies on partner_opening_participant_idx. */
export const openingsOf = (tx: Tx, participantId: string): Promise<PartnerOpening[]> =>
  tx.rows<PartnerOpening>(
    `select o.id, o.account_id as "accountId", a.display_name as name, o.profession, o.parts, o.words, (o.opened_at at time zone $2)::date as "openedOn", b.display_name as "openedBy",
       o.until_on as "untilOn", (o.closed_at at time zone $2)::date as "closedOn", o.closed_why as "closedWhy", c.display_name as "closedBy",
       o.closed_at is null and (o.until_on is null or o.until_on >= $3) as open, a.password_hash is null as waiting,
       (count(*) over () + count(o.closed_at) over ())::int as version
     from partner_opening o join account a on a.tenant_id = o.tenant_id and a.id = o.account_id
     left join account b on b.tenant_id = o.tenant_id and b.id = o.opened_by left join account c on c.tenant_id = o.tenant_id and c.id = o.closed_by
     where o.tenant_id = current_tenant() and o.participant_id = $1 order by open desc, o.opened_at desc, o.id desc limit 60`,
    [participantId, tx.actor.timeZone, tx.today],
  )

/** Partners who work with the network already, by name. Relies on account_name_idx. */
export const knownPartners = (tx: Tx): Promise<KnownPartner[]> =>
  tx.rows<KnownPartner>(
    `select a.id, a.display_name as name, a.profession
     from account a where a.tenant_id = current_tenant() and a.closed_at is null and a.id <> current_account()
       and exists (select from post po where po.tenant_id = a.tenant_id and po.account_id = a.id and po.role = 'partner' and po.starts_on <= $1 and (po.ends_on is null or po.ends_on >= $1))
     order by a.display_name, a.id limit 300`,
    [tx.today],
  )

/** The files that are open to the actor as a partner, by name. Relies on file_relation_account_idx. */
export const partnerFiles = (tx: Tx): Promise<PartnerFile[]> =>
  tx.rows<PartnerFile>(
    `select p.id, p.given_name as "givenName", p.family_name as "familyName", p.preferred_name as "preferredName", p.address,
       array(select part from unnest(r.parts) part where part <> 'contact') as parts, r.ends_on as "untilOn", who.name as promoter, who.work_phone as "workPhone"
     from file_relation r join participant p on p.tenant_id = r.tenant_id and p.id = r.participant_id
     left join lateral (select a.display_name as name, nullif(a.work_phone, '') as work_phone from file_relation f join account a on a.tenant_id = f.tenant_id and a.id = f.account_id
       where f.tenant_id = r.tenant_id and f.participant_id = r.participant_id and f.relation = 'assigned' and f.ends_on is null limit 1) who on true
     where r.tenant_id = current_tenant() and r.account_id = current_account() and r.relation = 'partner' and r.starts_on <= $1 and (r.ends_on is null or r.ends_on >= $1)
     order by p.given_name, p.family_name, p.id limit 400`,
    [tx.today],
  )
