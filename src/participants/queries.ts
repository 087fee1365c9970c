import { tell } from '#src/access/index.ts'
import type { Text } from '#src/platform/errors.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import type { Listed, Profile, Stage } from './types.ts'

/** The profile of one participant. */
export async function profileOf(tx: Tx, participantId: string): Promise<Profile> {
  const profile = await tx.row<Profile>(
    `select id, given_name as "givenName", family_name as "familyName", preferred_name as "preferredName", address, language,
       spoken_languages as "spokenLanguages", phone, other_phones as "otherPhones", email, best_channel as "bestChannel", best_hours as "bestHours",
       birth_date as "birthDate", locality, version
     from participant where tenant_id = current_tenant() and id = $1`,
    [participantId],
  )
  if (!profile) throw new NotYours('profile')
  return profile
}

const listed = `p.id, p.given_name as "givenName", p.family_name as "familyName", p.preferred_name as "preferredName", p.address,
  e.id as "enrolmentId", e.stage, e.first_contact_on as "firstContactOn", e.next_review_on as "nextReviewOn", pr.name as programme,
  (select pa.returns_on from pause pa where pa.tenant_id = e.tenant_id and pa.enrolment_id = e.id and pa.returned_on is null limit 1) as "returnsOn"`
const promoterName = `(select a.display_name from file_relation fr join account a on a.tenant_id = fr.tenant_id and a.id = fr.account_id
  where fr.tenant_id = p.tenant_id and fr.participant_id = p.id and fr.relation = 'assigned' and fr.ends_on is null limit 1) as promoter`

/** Everyone whose file is open to the actor by a relation of their own, by name. Relies on file_relation_account_idx. */
export async function myCaseload(tx: Tx, { stage }: { stage: Stage | null }, limit = 400): Promise<Listed[]> {
  return tx.rows<Listed>(
    `select ${listed}, r.relation, r."coverUntil", ${promoterName}
     from (select participant_id, min(relation) as relation, case when min(relation) = 'cover' then max(ends_on) end as "coverUntil" from file_relation
       where tenant_id = current_tenant() and account_id = current_account() and relation in ('assigned', 'cover')
         and starts_on <= $1 and (ends_on is null or ends_on >= $1) group by participant_id) r
     join participant p on p.tenant_id = current_tenant() and p.id = r.participant_id
     join lateral (select en.* from enrolment en where en.tenant_id = p.tenant_id and en.participant_id = p.id
       order by array_position(array['enrolled', 'applicant', 'paused', 'finished'], en.stage), en.first_contact_on desc limit 1) e on true
     join programme pr on pr.tenant_id = e.tenant_id and pr.id = e.programme_id
     where $2::text is null or e.stage = $2
     order by p.given_name, p.family_name, p.id limit $3`,
    [tx.today, stage, limit],
  )
}

/** Participants found by a search, in its order; only what is open to the actor. */
export async function foundByIds(tx: Tx, ids: readonly string[]): Promise<Listed[]> {
  if (ids.length === 0) return []
  return tx.rows<Listed>(
    `select ${listed}, null as relation, null::date as "coverUntil", ${promoterName}
     from participant p
     join lateral (select en.* from enrolment en where en.tenant_id = p.tenant_id and en.participant_id = p.id
       order by array_position(array['enrolled', 'applicant', 'paused', 'finished'], en.stage), en.first_contact_on desc limit 1) e on true
     join programme pr on pr.tenant_id = e.tenant_id and pr.id = e.programme_id
     where p.tenant_id = current_tenant() and p.id = any ($1::uuid[]) order by array_position($1::uuid[], p.id)`,
    [ids],
  )
}

/** The participant that the actor is; undefined for staff. Relies on file_relation_account_idx. */
export async function ownFile(tx: Tx): Promise<string | undefined> {
  const row = await tx.row<{ id: string }>(`select participant_id as id from file_relation where tenant_id = current_tenant() and account_id = current_account() and relation = 'self' and ends_on is null limit 1`)
  return row?.id
}

export interface Page {
  rows: Listed[]
  /** Where the next page begins; null at the end. */
  next: string | null
}

/** A programme's participants of one stage, newest first contact first. Relies on enrolment_programme_idx. `after` is 'day,enrolmentId'. */
export async function ofProgramme(tx: Tx, { programmeId, stage, after }: { programmeId: string; stage: Stage; after: string | null }, limit = 50): Promise<Page> {
  const [day = null, id = null] = after?.split(',') ?? []
  const rows = await tx.rows<Listed>(
    `select ${listed}, null as relation, null::date as "coverUntil", ${promoterName}
     from (select * from enrolment where tenant_id = current_tenant() and programme_id = $1 and stage = $2
         and ($3::date is null or first_contact_on <= $3) and ($3::date is null or first_contact_on < $3 or id > $4::uuid)
       order by first_contact_on desc, id limit $5) e
     join participant p on p.tenant_id = e.tenant_id and p.id = e.participant_id
     join programme pr on pr.tenant_id = e.tenant_id and pr.id = e.programme_id
     order by e.first_contact_on desc, e.id`,
    [programmeId, stage, day, id, limit + 1],
  )
  if (rows.length > 0) await tell(tx, 'list.read', { details: { page: 'programme', programme: programmeId, stage } })
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return { rows: rows.slice(0, limit), next: last ? `${last.firstContactOn},${last.enrolmentId}` : null }
}

export interface ProgrammeChoice {
  id: string
  name: Text
  centres: { id: string; name: string }[]
}

/** The open programmes in which the actor holds one of these posts, with the centres that host them (only the post's own where it names one). */
export async function programmesOfActor(tx: Tx, roles: readonly string[]): Promise<ProgrammeChoice[]> {
  return tx.rows<ProgrammeChoice>(
    `select pr.id, pr.name, coalesce((select json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name)
         from programme_centre pc join centre c on c.tenant_id = pc.tenant_id and c.id = pc.centre_id
         where pc.tenant_id = pr.tenant_id and pc.programme_id = pr.id
           and exists (select from post po where po.tenant_id = pr.tenant_id and po.account_id = current_account() and po.role = any ($1)
             and (po.programme_id is null or po.programme_id = pr.id) and (po.centre_id is null or po.centre_id = c.id)
             and po.starts_on <= $2 and (po.ends_on is null or po.ends_on >= $2))), '[]') as centres
     from programme pr
     where pr.tenant_id = current_tenant() and (pr.closed_on is null or pr.closed_on >= $2)
       and exists (select from post po where po.tenant_id = pr.tenant_id and po.account_id = current_account() and po.role = any ($1)
         and (po.programme_id is null or po.programme_id = pr.id) and po.starts_on <= $2 and (po.ends_on is null or po.ends_on >= $2))
     order by pr.name->>$3, pr.id`,
    [roles, tx.today, tx.actor.language],
  )
}
