/** What the pages of stories read. Of whom a story tells, opens with the file; the public page is given words and nothing beside them (0232_change_stories.sql). */
import type { Database, Tx } from '#src/platform/db.ts'
import { standingOf } from './rules.ts'
import type { PublicStory, Story, StoryInList } from './types.ts'

/** $1 is the zone. */
const story = `s.id, s.title, s.words, a.display_name as by, s.written_by = current_account() as mine, s.written_on as "writtenOn", s.published_on as "publishedOn", s.taken_off_on as "takenOffOn", s.version,
  (select json_build_object('answer', w.answer, 'version', w.story_version, 'way', w.way, 'words', w.words, 'on', (w.at at time zone $1)::date) from change_story_answer w
     where w.tenant_id = s.tenant_id and w.story_id = s.id order by w.at desc, w.id desc limit 1) as answered,
  exists (select from change_story_answer w where w.tenant_id = s.tenant_id and w.story_id = s.id and w.way = 'own_page') as "onOwnPage"`

/** The stories that tell of one participant, the newest first. Relies on change_story_person_participant_idx. */
export const storiesOf = (tx: Tx, participantId: string): Promise<Story[]> =>
  tx.rows<Story>(
    `select ${story} from change_story_person p join change_story s on s.tenant_id = p.tenant_id and s.id = p.story_id join account a on a.tenant_id = s.tenant_id and a.id = s.written_by
     where p.tenant_id = current_tenant() and p.participant_id = $2 order by s.written_on desc, s.id desc limit 20`,
    [tx.actor.timeZone, participantId],
  )

/** How many stories wait for the answer of the one whom they tell of. */
export async function storiesWaiting(tx: Tx, participantId: string): Promise<number> {
  const row = await tx.row<{ waiting: number }>(
    `select count(*)::int as waiting from change_story_person p join change_story s on s.tenant_id = p.tenant_id and s.id = p.story_id
     where p.tenant_id = current_tenant() and p.participant_id = $1
       and not exists (select from change_story_answer w where w.tenant_id = s.tenant_id and w.story_id = s.id and (w.story_version = s.version or w.answer = 'withdraws'))`,
    [participantId],
  )
  return row?.waiting ?? 0
}

/**
 * The stories that the actor wrote, those of files that are open to them, and what stands on the page; nothing of whom they tell. What was refused or taken back
 * is its writer's alone from then on. The newest first. Relies on change_story_written_idx.
 */
export async function storiesKnown(tx: Tx): Promise<StoryInList[]> {
  const known = await tx.rows<StoryInList>(
    `select ${story}, story_is_on_the_page(s.id) as "onPage" from change_story s join account a on a.tenant_id = s.tenant_id and a.id = s.written_by
     where s.tenant_id = current_tenant() order by s.written_on desc, s.id desc limit 60`,
    [tx.actor.timeZone],
  )
  return known.filter((one) => one.mine || one.onPage || !['refused', 'withdrawn'].includes(standingOf(one)))
}

/** For the public page: asked by whoever comes, signed in or not. Nothing is read but the words. Relies on change_story_on_page_idx. */
export const storiesOnThePage = (database: Database, at: Date): Promise<PublicStory[]> =>
  database.beforeSignIn({}, (tx) => tx.rows<PublicStory>(`select title, words from stories_on_the_page()`), { at })
