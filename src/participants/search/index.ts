import { tell } from '#src/access/index.ts'
import { searchHash } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { foundAtMost } from '../types.ts'
import { digitsOf, phoneSought, type SoughtPhone } from './numbers.ts'
import { searchKeysOf, type Sought, soughtOf } from './spelling.ts'

export { renewSearchKeys } from './renewal.ts'
export { plainWordsOf, searchKeysOf, spellingVersion } from './spelling.ts'

/** Writes the search keys of a participant anew, from all the names they go by and their phones; called where one of them is written. */
export async function writeSearchKeys(tx: Tx, participantId: string): Promise<void> {
  const keys = await keysOf(tx, participantId)
  await tx.run(`delete from participant_search_key where tenant_id = current_tenant() and participant_id = $1`, [participantId])
  await tx.run(
    `insert into participant_search_key (tenant_id, participant_id, kind, key) select current_tenant(), $1, * from unnest($2::text[], $3::text[])`,
    [participantId, keys.map(({ kind }) => kind), keys.map(({ key }) => key)],
  )
}

async function keysOf(tx: Tx, participantId: string) {
  const row = await tx.row<{ names: string[]; phones: string[] }>(
    `select array[given_name, family_name, preferred_name] as names, array_remove(phone || other_phones, null) as phones from participant where tenant_id = current_tenant() and id = $1`,
    [participantId],
  )
  return row ? searchKeysOf(row.names, row.phones) : []
}

/**
 * Participants that a text may mean, the likeliest first: by name in any script, by a phone, its beginning or its last digits, or by national id, which is found whole only (it stands as a keyed hash). Only files that are open
 * to the actor. Relies on participant_search_key_idx, enrolment_where_idx, participant_sensitive_search_idx.
 */
export async function searchParticipants(tx: Tx, text: string, limit = foundAtMost): Promise<string[]> {
  const found = await idsFor(tx, text, limit)
  // Which people a search showed, never what was sought: that may be a name or a number.
  if (found.length > 0) await tell(tx, 'people.found', { details: { people: found } })
  return found
}

async function idsFor(tx: Tx, text: string, limit: number): Promise<string[]> {
  const digits = digitsOf(text)
  if (digits) return byNumber(tx, digits, limit)

  const sought = soughtOf(text, { slips: false })
  if (sought.length === 0) return []
  const found = await people(tx, sought, limit)
  return found.length > 0 ? found : people(tx, soughtOf(text, { slips: true }), limit)
}

async function people(tx: Tx, sought: (Sought | SoughtPhone)[], limit: number): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select p.id from find_people($1::jsonb, $2) f join participant p on p.tenant_id = current_tenant() and p.id = f.participant_id order by f.place`,
    [JSON.stringify(sought), limit],
  )
  return rows.map(({ id }) => id)
}

async function byNumber(tx: Tx, digits: string, limit: number): Promise<string[]> {
  const byId = /^\d{5,9}$/.test(digits)
    ? await tx.rows<{ id: string }>(`select participant_id as id from participant_sensitive where tenant_id = current_tenant() and kind = 'national_id' and search_hash = $1 limit $2`, [
        await searchHash(tx, 'national_id', digits.padStart(9, '0')),
        limit,
      ])
    : []
  const byPhone = await people(tx, [phoneSought(digits)], limit)
  return [...new Set([...byId.map(({ id }) => id), ...byPhone])].slice(0, limit)
}
