import { comma } from '#src/language/format.ts'
import type { Language } from '#src/language/language.ts'
import type { Tx } from '#src/platform/db.ts'
import type { SearchLog, VacancyToNotice } from './types.ts'

/** The whole log of a participant's search. Relies on search_channel_participant_idx, search_person_participant_idx, job_application_participant_idx, job_application_news_application_idx. */
export async function searchOf(tx: Tx, participantId: string): Promise<SearchLog> {
  const of = 't.tenant_id = current_tenant() and t.participant_id = $1'
  const row = await tx.row<SearchLog>(
    `select
       (select coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'name', t.name, 'state', t.state, 'learned', t.learned, 'begunBy', t.begun_by, 'version', t.version) order by t.state = 'rests', t.id desc), '[]')
        from search_channel t where ${of}) as channels,
       (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'knownHow', t.known_how, 'begunBy', t.begun_by, 'version', t.version) order by t.id desc), '[]')
        from search_person t where ${of}) as people,
       (select coalesce(json_agg(json_build_object('id', t.id, 'title', t.title, 'place', t.place, 'channelId', t.channel_id, 'personId', t.person_id, 'cvId', t.cv_id, 'vacancyId', t.vacancy_id, 'sentOn', t.sent_on, 'state', t.state,
          'nextStep', t.next_step, 'nextOn', t.next_on, 'learned', t.learned, 'begunBy', t.begun_by, 'begunOn', (t.at at time zone $2)::date, 'version', t.version,
          'news', (select coalesce(json_agg(json_build_object('state', n.state, 'words', n.words, 'on', n.on_day, 'by', a.display_name) order by n.at, n.id), '[]')
            from job_application_news n join account a on a.tenant_id = n.tenant_id and a.id = n.account_id where n.tenant_id = t.tenant_id and n.application_id = t.id)) order by t.id desc), '[]')
        from job_application t where ${of}) as applications`,
    [participantId, tx.actor.timeZone],
  )
  if (!row) throw new Error('A select without a table gives one row.')
  return row
}

/** Published vacancies of the network that this log does not have yet, the newest first. Relies on vacancy_published_idx, job_application_vacancy_idx. */
export const vacanciesToNotice = (tx: Tx, participantId: string, limit = 60): Promise<VacancyToNotice[]> =>
  tx.rows<VacancyToNotice>(
    `select v.id, v.title, v.employer, v.locality from vacancies_to_notice() v
     where v.id not in (select j.vacancy_id from job_application j where j.tenant_id = current_tenant() and j.participant_id = $1 and j.vacancy_id is not null)
     order by v.published_on desc, v.id desc limit $2`,
    [participantId, limit],
  )

/** What a curriculum vitae for one application begins with: its name, and the words of its vacancy while that stands published. Undefined for none of this file. */
export const forApplication = (tx: Tx, participantId: string, applicationId: string): Promise<{ id: string; name: string; words: string; language: Language | null } | undefined> =>
  tx.row(
    `select j.id, left(concat_ws($3, j.title, nullif(j.place, '')), 120) as name, coalesce(v.words, '') as words, v.language from job_application j left join lateral (select * from vacancies_to_notice(j.vacancy_id) where j.vacancy_id is not null) v on true
     where j.tenant_id = current_tenant() and j.participant_id = $1 and j.id = $2`,
    [participantId, applicationId, comma[tx.actor.language]],
  )
