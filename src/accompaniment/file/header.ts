import { permit } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours } from '#src/platform/errors.ts'
import { openParts } from './parts.ts'
import type { FileHeader } from './types.ts'

/** Name, stage, who accompanies, and the parts that the actor may open. Relies on file_relation_participant_idx. */
export async function fileHeader(tx: Tx, participantId: string): Promise<FileHeader> {
  const openings = await permit(tx, 'file.open', participantId)
  const row = await tx.row<Omit<FileHeader, 'parts' | 'mayShare' | 'own'>>(
    `select p.id as "participantId", p.address, p.language,
       trim(coalesce(nullif(p.preferred_name, ''), p.given_name) || ' ' || p.family_name) as name,
       coalesce((select json_agg(json_build_object('programme', pr.name, 'stage', e.stage,
           'since', case e.stage when 'applicant' then e.first_contact_on when 'finished' then e.ended_on when 'paused' then (select max(s.paused_on) from pause s where s.tenant_id = current_tenant() and s.participant_id = p.id and s.enrolment_id = e.id and s.returned_on is null)
             else e.joined_on end)
           order by array_position(array['enrolled', 'paused', 'applicant', 'finished'], e.stage), e.first_contact_on desc)
         from enrolment e join programme pr on pr.tenant_id = current_tenant() and pr.id = e.programme_id
         where e.tenant_id = current_tenant() and e.participant_id = p.id), '[]') as enrolments,
       coalesce(promoter.display_name, '') as promoter, coalesce(promoter.address, 'neutral') as "promoterAddress",
       (select json_build_object('closedOn', c.closed_on, 'keptUntil', c.kept_until) from file_closure c where c.tenant_id = current_tenant() and c.participant_id = p.id and c.reopened_on is null) as closed,
       (select json_build_object('parts', array_remove(r.parts, 'contact'), 'untilOn', r.ends_on) from file_relation r
         where r.tenant_id = current_tenant() and r.participant_id = p.id and r.account_id = current_account() and r.relation = 'partner'
           and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day()) limit 1) as partner
     from participant p
     left join lateral (select a.display_name, a.address from file_relation r join account a on a.tenant_id = current_tenant() and a.id = r.account_id
       where r.tenant_id = current_tenant() and r.participant_id = p.id and r.relation = 'assigned' and r.ends_on is null limit 1) promoter on true
     where p.tenant_id = current_tenant() and p.id = $1`,
    [participantId],
  )
  if (!row) throw new NotYours('file.open')
  const mayShare = openings.some((opening) => opening !== 'self' && opening !== 'partner')
  const own = openings.every((opening) => opening === 'self')
  return { ...row, own, partner: mayShare ? null : row.partner, mayShare, parts: await openParts(tx, participantId) }
}
