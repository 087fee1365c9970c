/** What the pages of the directory read. Who reads is said by row-level security (0265_directory.sql). */
import type { Tx } from '#src/platform/db.ts'
import { lookedFor } from '#src/profession/knowledge/folding.ts'
import type { DirectoryImport, Organisation, Service, ServiceKind, ServiceLine } from './types.ts'

export interface Sought {
  q: string
  kind: ServiceKind | null
  locality: string
  language: string
  /** Those to whom nobody is referred any more. */
  closed: boolean
}

/** The name of a service s in the reader's language, where there is one; `language` is its parameter. */
export const nameIn = (language: string): string => `coalesce(s.other_words -> ${language}::text ->> 'name', s.name)`

const localities = `(select coalesce(json_agg(distinct a->>'city'), '[]') from jsonb_array_elements(s.places) p, jsonb_array_elements(coalesce(p->'location'->'addresses', '[]')) a where a->>'city' <> '')`

/** Services that hold every word of a question, of one kind, in one town, in one language. Named and ordered in the reader's language. Reads the tenant's services once: some hundreds, a thousand. Relies on service_name_idx. */
export async function findServices(tx: Tx, { q, kind, locality, language, closed }: Sought, limit = 60): Promise<{ services: ServiceLine[]; total: number }> {
  const rows = await tx.rows<ServiceLine & { total: number }>(
    `select s.id, s.kind, ${nameIn('$7')} as name, s.status, s.languages, s.fees_description as fees, s.cost_options as costs, s.alert, o.name as organisation, ${localities} as localities, count(*) over ()::int as total
     from service s join service_organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id
     where s.tenant_id = current_tenant() and (s.status in ('inactive', 'defunct')) = $1 and ($2::text is null or s.kind = $2) and ($3 = '' or $3 = any (s.languages))
       and ($4 = '' or exists (select from jsonb_array_elements(s.places) p, jsonb_array_elements(coalesce(p->'location'->'addresses', '[]')) a where a->>'city' = $4))
       and not exists (select from unnest($5::text[]) w where strpos(s.search_text, w) = 0)
     order by ${nameIn('$7')}, s.id limit $6`,
    [closed, kind, language, locality, lookedFor(q), limit, tx.actor.language],
  )
  return { services: rows.map(({ total: _, ...one }) => one), total: rows[0]?.total ?? 0 }
}

/** The towns in which there is something, for choosing one. */
export async function serviceLocalities(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ city: string }>(
    `select distinct a->>'city' as city from service s, jsonb_array_elements(s.places) p, jsonb_array_elements(coalesce(p->'location'->'addresses', '[]')) a
     where s.tenant_id = current_tenant() and s.status not in ('inactive', 'defunct') and a->>'city' <> '' order by 1 limit 500`,
  )
  return rows.map(({ city }) => city)
}

const serviceColumns = `s.id, s.kind, s.name, s.alternate_name as "alternateName", s.description, s.other_words as "otherWords", s.url, s.email, s.status, s.application_process as "applicationProcess", s.fees_description as fees,
  s.eligibility_description as eligibility, s.interpretation_services as interpretation, s.accreditations, s.alert, s.assured_on as "assuredOn", s.languages, s.phones, s.schedules, s.cost_options as costs, s.places, s.attributes,
  json_build_object('id', o.id, 'name', o.name, 'alternateName', o.alternate_name, 'description', o.description, 'website', o.website, 'email', o.email) as organisation`

export async function serviceOf(tx: Tx, id: string): Promise<Service | undefined> {
  return tx.row<Service>(
    `select ${serviceColumns}, a.display_name as "changedBy", s.at as "changedAt", s.version
     from service s join service_organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id join account a on a.tenant_id = s.tenant_id and a.id = s.account_id
     where s.tenant_id = current_tenant() and s.id = $1`,
    [id],
  )
}

/** The whole directory, for a file; what is closed too, so that whoever takes it in closes it. */
export async function allServices(tx: Tx, limit = 5000): Promise<Service[]> {
  return tx.rows<Service>(
    `select ${serviceColumns}, s.version from service s join service_organisation o on o.tenant_id = s.tenant_id and o.id = s.organisation_id where s.tenant_id = current_tenant() order by s.name, s.id limit $1`,
    [limit],
  )
}

/** Who gives services, for choosing one of them. */
export async function organisations(tx: Tx): Promise<Pick<Organisation, 'id' | 'name'>[]> {
  return tx.rows(`select id, name from service_organisation where tenant_id = current_tenant() order by name, id limit 1000`)
}

/** The files that were taken in, the newest first. */
export async function directoryImports(tx: Tx, limit = 10): Promise<DirectoryImport[]> {
  return tx.rows<DirectoryImport>(
    `select i.id, i.file_name as "fileName", i.added, i.changed, i.same, i.left_out as "leftOut", i.fields_left_out as "fieldsLeftOut", a.display_name as by, i.at
     from directory_import i join account a on a.tenant_id = i.tenant_id and a.id = i.account_id where i.tenant_id = current_tenant() order by i.id desc limit $1`,
    [limit],
  )
}
