/** Seals the words of the area health that were written in clear, and takes their copies out of the mapping. */
import type pg from 'pg'
import { sealsOf } from '#src/platform/crypto.ts'

interface Note {
  tenant_id: string
  id: string
  participant_id: string
  words: string
  correction: string
}
interface Item {
  tenant_id: string
  id: string
  note_id: string
  title: string
  words: string
  evidence: string
  version: number
}

/** One piece of the work, in the transaction that is open; true when nothing is left. */
export async function piece(client: pg.Client, size = 1000): Promise<boolean> {
  const { rows: notes } = await client.query<Note>(`select tenant_id, id, participant_id, words, correction from intake_note where area = 'health' and words <> '' limit ${size} for update`)
  for (const tenantId of new Set(notes.map((note) => note.tenant_id))) await sealNotes(client, tenantId, notes.filter((note) => note.tenant_id === tenantId))
  if (notes.length === size) return false
  await client.query('alter table intake_note validate constraint intake_note_words_in_their_place')
  return true
}

async function sealNotes(client: pg.Client, tenantId: string, notes: Note[]): Promise<void> {
  const ids = notes.map(({ id }) => id)
  const { rows: items } = await client.query<Item>(`select tenant_id, id, note_id, title, words, evidence, version from mapping_item where tenant_id = $1 and note_id = any ($2) for update`, [tenantId, ids])
  const { rows: tenants } = await client.query<{ language: string }>(`select language from tenant where id = $1`, [tenantId])
  const inWorkTerms = areaNames[tenants[0]?.language ?? ''] ?? areaNames.en
  for (const item of items) {
    const note = notes.find(({ id }) => id === item.note_id)
    // Until now an item of a note began as a copy of it: one that was never worded anew is that copy, also of an earlier wording.
    const left = (text: string) => (note && (item.version === 1 || isCopy(text, note)) ? '' : text)
    if ([item.title, item.words, item.evidence].every((text) => left(text) === text)) continue
    await client.query(`update mapping_item set title = $3, words = $4, evidence = $5, version = version + 1 where tenant_id = $1 and id = $2`, [
      tenantId, item.id, left(item.title) || inWorkTerms, left(item.words), left(item.evidence),
    ])
  }
  const { seal } = await sealsOf(client, tenantId)
  await client.query(`insert into health_note (tenant_id, note_id, participant_id, sealed) select $1, n, p, s from unnest($2::uuid[], $3::uuid[], $4::bytea[]) as u (n, p, s)`, [
    tenantId, ids, notes.map(({ participant_id }) => participant_id), notes.map(({ words, correction }) => seal('health_note', JSON.stringify({ words, correction }))),
  ])
  await client.query(`update intake_note set words = '', correction = '' where tenant_id = $1 and id = any ($2)`, [tenantId, ids])
}

const areaNames: Record<string, string> = { he: 'גוף ונפש', ar: 'الجسد والنفس', en: 'Strength of body and mind' }

/** The whole of what was said, or its beginning as an item was named by it. */
const isCopy = (text: string, { words, correction }: Note): boolean => {
  const copied = plain(text)
  return copied !== '' && [words, correction].some((said) => plain(said).startsWith(copied))
}
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').replace(/…$/, '').trim()
