/** What the pages of observation read. Which are open to whom is said by row-level security (0221_observation.sql). */
import type { Tx } from '#src/platform/db.ts'
import type { NewObservation, Observed, ToObserve } from './types.ts'

const criterionText = `(select l.text from standard_line l where l.tenant_id = o.tenant_id and l.version_id = o.standard_version_id and l.kind = 'criterion' and l.code = o.criterion) as "criterionText"`

/** Observations of a promoter, the newest first. Relies on observation_promoter_idx, the primary key of observation_line, observation_answer_observation_idx. */
export async function observationsOf(tx: Tx, promoterId: string, limit = 100): Promise<Observed[]> {
  return tx.rows<Observed>(
    `select o.id, o.criterion, ${criterionText}, o.how, o.held_on as "heldOn", o.grey, a.display_name as by,
       coalesce((select json_agg(json_build_object('behaviour', w.behaviour, 'words', w.words) order by s.position) from observation_line w
         left join standard_line s on s.tenant_id = w.tenant_id and s.version_id = o.standard_version_id and s.key = w.behaviour_key where w.tenant_id = o.tenant_id and w.observation_id = o.id), '[]') as lines,
       coalesce((select json_agg(json_build_object('id', r.id, 'words', r.words, 'on', r.on_day) order by r.id) from observation_answer r where r.tenant_id = o.tenant_id and r.observation_id = o.id), '[]') as answers
     from observation o join account a on a.tenant_id = o.tenant_id and a.id = o.account_id
     where o.tenant_id = current_tenant() and o.promoter_id = $1 order by o.held_on desc, o.id desc limit $2`,
    [promoterId, limit],
  )
}

/** One criterion of the standard in force for a promoter, with its behaviours; undefined where it is in none. Relies on standard_line_parent_idx. */
export async function toObserve(tx: Tx, promoterId: string, code: string): Promise<ToObserve | undefined> {
  const parts = (kind: string, shape: string) =>
    `coalesce((select json_agg(${shape} order by p.position) from standard_line p where p.tenant_id = l.tenant_id and p.version_id = l.version_id and p.parent_key = l.key and p.kind = '${kind}'), '[]')`
  return tx.row<ToObserve>(
    `select l.code, l.version_id as "versionId", l.text, ${parts('behaviour', `json_build_object('key', p.key, 'text', p.text)`)} as behaviours, ${parts('grey', 'p.text')} as grey
     from standard_line l join standard_version v on v.tenant_id = l.tenant_id and v.id = l.version_id join standard s on s.tenant_id = v.tenant_id and s.id = v.standard_id
     cross join (select coalesce((select p.specialisation from promoter_file p where p.tenant_id = current_tenant() and p.promoter_id = $1), 'individual') as it) mine
     where l.tenant_id = current_tenant() and l.kind = 'criterion' and l.code = $3 and s.kind = 'role' and s.specialisation in (mine.it, 'individual')
       and v.state = 'published' and v.effective_on <= $2 and (v.retired_on is null or v.retired_on > $2)
     order by s.specialisation = mine.it desc limit 1`,
    [promoterId, tx.today, code],
  )
}

/** For Today: observations of the actor's own work of the last weeks that they have not answered. Relies on observation_promoter_idx. */
export async function observationsToAnswer(tx: Tx, limit = 12): Promise<NewObservation[]> {
  return tx.rows<NewObservation>(
    `select o.id, o.promoter_id as "promoterId", a.display_name as by, ${criterionText}, o.criterion, o.held_on as on
     from observation o join account a on a.tenant_id = o.tenant_id and a.id = o.account_id
     where o.tenant_id = current_tenant() and o.promoter_id = current_account() and o.held_on >= actor_day() - 28
       and not exists (select from observation_answer r where r.tenant_id = o.tenant_id and r.observation_id = o.id) order by o.held_on desc limit $1`,
    [limit],
  )
}
