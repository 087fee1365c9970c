import { permit, tell } from '#src/access/index.ts'
import { lastWriter } from '#src/participants/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { NotYours, refused, stale } from '#src/platform/errors.ts'
import type { AddItem, ChangeEpisode, ChangeItem } from './forms.ts'
import { nameFrom, statesFor } from './rules.ts'
import type { Kind, Place, State } from './types.ts'

interface OfFile {
  participantId: string
}

/** Adds an item, with its first state; from a note of the intake where one is given. */
export async function addMappingItem(tx: Tx, input: AddItem & OfFile & { episodeId?: string }): Promise<string> {
  const [relation] = await permit(tx, 'mapping.write', input.participantId)
  const { participantId } = input
  if (input.noteId && !(await tx.row(`select from intake_note where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [participantId, input.noteId]))) throw new NotYours('mapping.write')
  const id = tx.newId()
  await tx.run(
    `insert into mapping_item (tenant_id, id, participant_id, kind, title, words, evidence, episode_id, note_id, written_at, written_by)
     values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, current_account())`,
    [id, participantId, input.kind, input.title, input.words, input.evidence, input.episodeId ?? null, input.noteId, tx.at],
  )
  await addState(tx, participantId, id, 'present', '')
  await tell(tx, 'mapping.added', { participantId, relation, details: { item: id, kind: input.kind } })
  return id
}

/** Makes an item of what was said in the intake, in one press; as corrected by the participant where they corrected it. What was said of body and mind stays apart: its item is worded anew. */
export async function mapNote(tx: Tx, input: OfFile & { noteId: string; kind: Kind; title?: string }): Promise<string> {
  await permit(tx, 'mapping.write', input.participantId)
  const note = await tx.row<{ apart: boolean; words: string; kind: 'quote' | 'note' }>(
    `select area = 'health' as apart, case when correction <> '' then correction else words end as words, case when correction <> '' then 'quote' else kind end as kind
     from intake_note where tenant_id = current_tenant() and participant_id = $1 and id = $2`,
    [input.participantId, input.noteId],
  )
  if (!note) throw new NotYours('mapping.write')
  if (note.apart && !input.title) throw refused(wordAnew, 'title')
  const said = note.kind === 'quote' ? { words: note.words, evidence: '' } : { words: '', evidence: note.words }
  return addMappingItem(tx, { ...input, ...said, title: input.title || nameFrom(note.words) })
}

const wordAnew = {
  he: 'מה שנאמר על הגוף והנפש נשאר בשיחת ההיכרות ולא מועתק למיפוי, שנפתח גם לאחרים. כתבו במילים של עבודה מה כדאי לדעת.',
  ar: 'ما قيل عن الجسد والنفس يبقى في محادثة التعارف ولا يُنسخ إلى الخريطة، لأنها تُفتح لآخرين أيضًا. تُكتب هنا بكلمات العمل الأمور التي تفيد معرفتها.',
  en: 'What was said of body and mind stays in the intake and is not copied to the mapping, which others open too. Write in words of work what is good to know.',
}

/** Rewords an item and keeps how it was said before; a save over a newer text shows both. */
export async function changeMappingItem(tx: Tx, input: ChangeItem & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'mapping.write', input.participantId)
  await tx.run(
    `insert into mapping_wording (tenant_id, id, participant_id, item_id, title, words, evidence, at, account_id)
     select tenant_id, $7, participant_id, id, title, words, evidence, written_at, written_by from mapping_item
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $6 and (title, words, evidence) is distinct from ($3, $4, $5) for update`,
    [input.participantId, input.itemId, input.title, input.words, input.evidence, input.version, tx.newId()],
  )
  const changed = await tx.run(
    `update mapping_item set title = $3, words = $4, evidence = $5, version = version + 1,
       (written_at, written_by) = (select case when other then $7::timestamptz else written_at end, case when other then current_account() else written_by end
         from (select (title, words, evidence) is distinct from ($3, $4, $5) as other) worded)
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $6`,
    [input.participantId, input.itemId, input.title, input.words, input.evidence, input.version, tx.at],
  )
  if (changed === 0) {
    const now = await tx.row<{ by: string; at: Date; version: number; title: string; words: string; evidence: string }>(
      `select a.display_name as by, m.written_at as at, m.version, m.title, m.words, m.evidence
       from mapping_item m join account a on a.tenant_id = m.tenant_id and a.id = m.written_by
       where m.tenant_id = current_tenant() and m.participant_id = $1 and m.id = $2`,
      [input.participantId, input.itemId],
    )
    if (!now) throw new NotYours('mapping.write')
    const { by, at, version, ...values } = now
    throw stale({ by, at, version, values })
  }
  await tell(tx, 'mapping.changed', { participantId: input.participantId, relation, details: { item: input.itemId } })
}

/** A new state of an item, with a word about why; the earlier ones stay as its history. */
export async function setMappingState(tx: Tx, input: OfFile & { itemId: string; state: State; words: string }): Promise<void> {
  const [relation] = await permit(tx, 'mapping.write', input.participantId)
  const item = await tx.row<{ kind: Kind }>(`select kind from mapping_item where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.itemId])
  if (!item) throw new NotYours('mapping.write')
  if (!statesFor(item.kind).includes(input.state)) {
    throw refused({ he: 'המצב הזה לא מתאים לסוג הזה.', ar: 'هذه الحالة لا تناسب هذا النوع.', en: 'This state does not fit this kind.' }, 'state')
  }
  await addState(tx, input.participantId, input.itemId, input.state, input.words)
  await tell(tx, 'mapping.state', { participantId: input.participantId, relation, details: { item: input.itemId, state: input.state } })
}

const addState = (tx: Tx, participantId: string, itemId: string, state: State, words: string) =>
  tx.run(
    `insert into mapping_state (tenant_id, id, participant_id, item_id, state, words, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`,
    [tx.newId(), participantId, itemId, state, words, tx.at],
  )

/** Ties an item to an option in the market or a response inside or outside the programme. */
export async function linkMappingItem(tx: Tx, input: OfFile & { itemId: string; place: Place; words: string }): Promise<void> {
  const [relation] = await permit(tx, 'mapping.write', input.participantId)
  const added = await tx.run(
    `insert into mapping_link (tenant_id, id, participant_id, item_id, place, words, at, account_id)
     select tenant_id, $3, participant_id, id, $4, $5, $6, current_account() from mapping_item where tenant_id = current_tenant() and participant_id = $1 and id = $2`,
    [input.participantId, input.itemId, tx.newId(), input.place, input.words, tx.at],
  )
  if (added === 0) throw new NotYours('mapping.write')
  await tell(tx, 'mapping.linked', { participantId: input.participantId, relation, details: { item: input.itemId } })
}

export async function unlinkMappingItem(tx: Tx, input: OfFile & { linkId: string }): Promise<void> {
  const [relation] = await permit(tx, 'mapping.write', input.participantId)
  await tx.run(`delete from mapping_link where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.linkId])
  await tell(tx, 'mapping.unlinked', { participantId: input.participantId, relation })
}

/** Tells an episode of a life: what happened, what they did, what it took. */
export async function tellEpisode(tx: Tx, input: OfFile & { story: string; did: string; took: string }): Promise<string> {
  const [relation] = await permit(tx, 'mapping.write', input.participantId)
  const id = tx.newId()
  await tx.run(
    `insert into episode (tenant_id, id, participant_id, story, did, took, told_at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, current_account())`,
    [id, input.participantId, input.story, input.did, input.took, tx.at],
  )
  await tell(tx, 'episode.told', { participantId: input.participantId, relation, details: { episode: id } })
  return id
}

/** Goes on telling and keeps how it was told before; a save over a newer text shows both. */
export async function changeEpisode(tx: Tx, input: ChangeEpisode & OfFile): Promise<void> {
  const [relation] = await permit(tx, 'mapping.write', input.participantId)
  await tx.run(
    `insert into episode_wording (tenant_id, id, participant_id, episode_id, story, did, took, at, account_id)
     select tenant_id, $7, participant_id, id, story, did, took, coalesce(written_at, told_at), coalesce(written_by, account_id) from episode
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $6 and (story, did, took) is distinct from ($3, $4, $5) for update`,
    [input.participantId, input.episodeId, input.story, input.did, input.took, input.version, tx.newId()],
  )
  const changed = await tx.run(
    `update episode set story = $3, did = $4, took = $5, version = version + 1,
       (written_at, written_by) = (select case when other then $7::timestamptz else written_at end, case when other then current_account() else written_by end
         from (select (story, did, took) is distinct from ($3, $4, $5) as other) worded)
     where tenant_id = current_tenant() and participant_id = $1 and id = $2 and version = $6`,
    [input.participantId, input.episodeId, input.story, input.did, input.took, input.version, tx.at],
  )
  if (changed === 0) {
    const now = await tx.row<{ version: number; story: string; did: string; took: string }>(
      `select version, story, did, took from episode where tenant_id = current_tenant() and participant_id = $1 and id = $2`,
      [input.participantId, input.episodeId],
    )
    if (!now) throw new NotYours('mapping.write')
    const { version, ...values } = now
    throw stale({ ...(await lastWriter(tx, input.participantId, 'episode.changed')), version, values })
  }
  await tell(tx, 'episode.changed', { participantId: input.participantId, relation })
}

/** Names a strength in work terms from an episode, which stands as its evidence (המשגה, insight 7). */
export async function nameStrength(tx: Tx, input: OfFile & { episodeId: string; title: string; words: string }): Promise<string> {
  await permit(tx, 'mapping.write', input.participantId)
  const episode = await tx.row<{ story: string }>(`select story from episode where tenant_id = current_tenant() and participant_id = $1 and id = $2`, [input.participantId, input.episodeId])
  if (!episode) throw new NotYours('mapping.write')
  return addMappingItem(tx, { ...input, kind: 'strength', evidence: '', noteId: null })
}
