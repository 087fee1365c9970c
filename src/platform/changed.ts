/** Who saved last, for the words of a save over a newer version: by what a row keeps itself. Of a participant's file the trail knows it too (lastWriter, participants/commands.ts). */
import type { Tx } from './db.ts'

/** A name that is not known, or not for whoever asks, is ''; a moment that nobody kept is null. */
export interface SavedLast {
  by: string
  at: Date | null
}

export const nobodyKnown: SavedLast = { by: '', at: null }

const changed = (...keys: string[]) => ({ keys, by: 'changed_by', at: 'changed_at' })
const written = (...keys: string[]) => ({ keys, by: 'written_by', at: 'written_at' })

/** What keeps who saved it last and when (0256_who_changed.sql, 0310_who_saved.sql, or its own columns), by its primary key after tenant_id. */
export const kept = {
  employer: changed('id'), employer_contact: changed('id'), employer_conversation: changed('id'), employer_agreement: changed('id'), employer_refusal: changed('id'),
  vacancy: changed('id'), candidacy: changed('id'), message_preference: changed('participant_id'),
  organisation: changed('id'), centre: changed('id'), population: changed('id'), exclusion: changed('id'), programme: changed('id'), account: changed('id'),
  promoter_file: changed('promoter_id'), role_leave: changed('id'), committee: changed('id'), standard_version: changed('id'), standard_line: changed('version_id', 'key'),
  learning: changed('id'), learning_session: changed('id'), practice_process: changed('id'), practice_label: changed('process_id'), evidence: changed('id'), team_action: changed('id'),
  change_story: changed('id'), ethics_case_wording: changed('case_id', 'language'), scope_line: changed('id'),
  meeting_grey: written('meeting_id'), consent_draft: written('purpose'),
}

/** Who saved a row last and when, by what it keeps itself and under the rights of whoever asks. Relies on the primary keys of the table and of account. */
export async function changedLast(tx: Tx, table: keyof typeof kept, ...ids: string[]): Promise<SavedLast> {
  const { keys, by, at } = kept[table]
  const row = await tx.row<SavedLast>(
    `select coalesce(a.display_name, '') as by, t.${at} as at from ${table} t left join account a on a.tenant_id = t.tenant_id and a.id = t.${by}
     where t.tenant_id = current_tenant() and ${keys.map((key, n) => `t.${key} = $${n + 1}`).join(' and ')}`,
    ids,
  )
  return row ?? nobodyKnown
}
