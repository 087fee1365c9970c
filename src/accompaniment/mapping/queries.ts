import type { Tx } from '#src/platform/db.ts'
import type { Episode, MappingItem } from './types.ts'

/** The whole mapping of a participant, each item with its states, links and earlier wordings. Relies on mapping_item_participant_idx, mapping_state_item_idx, mapping_wording_item_idx. */
export async function mappingOf(tx: Tx, participantId: string): Promise<MappingItem[]> {
  return tx.rows<MappingItem>(
    `select m.id, m.kind, m.title, m.words, m.evidence, e.story as episode, m.version,
       (select json_agg(json_build_object('state', s.state, 'words', s.words, 'on', (s.at at time zone $2)::date, 'by', a.display_name) order by s.at desc, s.id desc)
        from mapping_state s join account a on a.tenant_id = s.tenant_id and a.id = s.account_id
        where s.tenant_id = m.tenant_id and s.item_id = m.id) as states,
       (select coalesce(json_agg(json_build_object('title', w.title, 'words', w.words, 'evidence', w.evidence, 'on', (w.at at time zone $2)::date, 'by', a.display_name) order by w.at desc, w.id desc), '[]')
        from mapping_wording w join account a on a.tenant_id = w.tenant_id and a.id = w.account_id
        where w.tenant_id = m.tenant_id and w.item_id = m.id) as wordings,
       (select coalesce(json_agg(json_build_object('id', l.id, 'place', l.place, 'words', l.words) order by l.id), '[]')
        from mapping_link l where l.tenant_id = m.tenant_id and l.item_id = m.id) as links
     from mapping_item m left join episode e on e.tenant_id = m.tenant_id and e.id = m.episode_id
     where m.tenant_id = current_tenant() and m.participant_id = $1 order by m.id`,
    [participantId, tx.actor.timeZone],
  )
}

/** The strengths that stand, the newest first: for the participant's page. Relies on mapping_item_participant_idx. */
export async function strengthsOf(tx: Tx, participantId: string, limit = 8): Promise<{ id: string; title: string; words: string }[]> {
  return tx.rows(
    `select m.id, m.title, m.words from mapping_item m
     where m.tenant_id = current_tenant() and m.participant_id = $1 and m.kind = 'strength'
       and (select s.state from mapping_state s where s.tenant_id = m.tenant_id and s.item_id = m.id order by s.at desc, s.id desc limit 1) <> 'set_aside'
     order by m.id desc limit $2`,
    [participantId, limit],
  )
}

/** What was told of a life, the strengths that were named from it, and how it was told before. Relies on episode_participant_idx, episode_wording_episode_idx. */
export async function episodesOf(tx: Tx, participantId: string): Promise<Episode[]> {
  return tx.rows<Episode>(
    `select e.id, e.story, e.did, e.took, e.version, e.account_id = current_account() or exists (select from mapping_item n where n.tenant_id = e.tenant_id and n.episode_id = e.id and n.written_by = current_account()) as mine,
       (select coalesce(json_agg(m.title order by m.id), '[]') from mapping_item m where m.tenant_id = e.tenant_id and m.episode_id = e.id) as strengths,
       (select coalesce(json_agg(json_build_object('story', w.story, 'did', w.did, 'took', w.took, 'on', (w.at at time zone $2)::date, 'by', a.display_name) order by w.at desc, w.id desc), '[]')
        from episode_wording w join account a on a.tenant_id = w.tenant_id and a.id = w.account_id
        where w.tenant_id = e.tenant_id and w.episode_id = e.id) as wordings
     from episode e where e.tenant_id = current_tenant() and e.participant_id = $1 order by e.told_at desc`,
    [participantId, tx.actor.timeZone],
  )
}
