import type { Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import type { Centre, Exclusion, Organisation, Population, Programme, ProgrammeLine } from './types.ts'

/** Programmes that the actor may change: all of them for an administrator, those they manage for a programme manager. Open ones first. */
export const programmesToAdminister = (tx: Tx): Promise<ProgrammeLine[]> =>
  tx.rows<ProgrammeLine>(
    `select p.id, p.name, o.name as organisation, p.exclusion_kinds as "exclusionKinds", jsonb_array_length(p.eligibility) as conditions, p.closed_on as "closedOn"
     from programme p left join organisation o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
     where p.tenant_id = current_tenant() and ((select holds_post(array['administrator'])) or p.id = any ((select led_programmes())::uuid[]))
     order by p.closed_on is not null, p.name->>$1, p.id`,
    [tx.actor.language],
  )

/** One programme with everything that its page changes. Throws NotYours when there is none, or it is another manager's. */
export async function programmeToAdminister(tx: Tx, programmeId: string): Promise<Programme> {
  const row = await tx.row<Programme>(
    `select p.id, p.name, p.organisation_id as "organisationId", p.exclusion_kinds as "exclusionKinds", p.eligibility as rules, p.review_every_days as "reviewEveryDays",
       p.full_load as "fullLoad", p.closed_on as "closedOn", p.version,
       array(select population_id from programme_population x where x.tenant_id = p.tenant_id and x.programme_id = p.id) as "populationIds",
       array(select centre_id from programme_centre x where x.tenant_id = p.tenant_id and x.programme_id = p.id) as "centreIds"
     from programme p
     where p.tenant_id = current_tenant() and p.id = $1 and ((select holds_post(array['administrator'])) or p.id = any ((select led_programmes())::uuid[]))`,
    [programmeId],
  )
  if (!row) throw new NotYours('programme')
  return row
}

export const organisationsOf = (tx: Tx): Promise<Organisation[]> =>
  tx.rows<Organisation>(`select id, name, kind, version from organisation where tenant_id = current_tenant() order by name, id`)

export const centresOf = (tx: Tx): Promise<Centre[]> =>
  tx.rows<Centre>(`select id, name, locality, organisation_id as "organisationId", version from centre where tenant_id = current_tenant() order by name, id`)

export const populationsOf = (tx: Tx): Promise<Population[]> =>
  tx.rows<Population>(`select id, name, version from population where tenant_id = current_tenant() order by name->>$1, id`, [tx.actor.language])

export const exclusionsOf = (tx: Tx): Promise<Exclusion[]> =>
  tx.rows<Exclusion>(`select id, name, kind, asked, version from exclusion where tenant_id = current_tenant() order by asked desc, name->>$1, id`, [tx.actor.language])
