import type { Tx } from '#src/platform/db.ts'
import type { SearchLog } from './types.ts'

/** The whole log of a participant's search. Relies on search_channel_participant_idx, search_person_participant_idx, job_application_participant_idx, job_application_news_application_idx. */
export async function searchOf(tx: Tx, participantId: string): Promise<SearchLog> {
  const of = 't.tenant_id = current_tenant() and t.participant_id = $1'
  const row = await tx.row<SearchLog>(
    `select
       (select coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'name', t.name, 'state', t.state, 'learned', t.learned, 'begunBy', t.begun_by, 'version', t.version) order by t.state = 'rests', t.id desc), '[]')
        from search_channel t where ${of}) as channels,
       (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'knownHow', t.known_how, 'begunBy', t.begun_by, 'version', t.version) order by t.id desc), '[]')
        from search_person t where ${of}) as people,
       (select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'place', t.place, 'channelId', t.channel_id, 'personId', t.person_id, 'cvId', t.cv_id, 'sentOn', t.sent_on, 'state', t.state,
          'nextStep', t.next_step, 'nextOn', t.next_on, 'learned', t.learned, 'begunBy', t.begun_by, 'begunOn', (t.at at time zone $2)::date, 'version', t.version,
          'news', (select coalesce(json_agg(json_build_object('state', n.state, 'words', n.words, 'on', n.on_day, 'by', a.display_name) order by n.at, n.id), '[]')
            from job_application_news n join account a on a.tenant_id = n.tenant_id and a.id = n.account_id where n.tenant_id = t.tenant_id and n.application_id = t.id)) order by t.id desc), '[]')
        from job_application t where ${of}) as applications`,
    [participantId, tx.actor.timeZone],
  )
  if (!row) throw new Error('A select without a table gives one row.')
  return row
}
