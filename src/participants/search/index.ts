import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { tell } from '#src/access/index.ts'
import { searchHash } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { searchKeysOf, type Sought, soughtOf } from './spelling.ts'

export { renewSearchKeys } from './renewal.ts'
export { plainWordsOf, searchKeysOf, spellingVersion } from './spelling.ts'

/** Writes the search keys of a participant anew, from all the names they go by; called where a name is written. */
export async function writeSearchKeys(tx: Tx, participantId: string, names?: readonly string[]): Promise<void> {
  const known = names ?? (await namesOf(tx, participantId))
  const keys = searchKeysOf(known)
  await tx.run(`delete from participant_search_key where tenant_id = current_tenant() and participant_id = $1`, [participantId])
  await tx.run(
    `insert into participant_search_key (tenant_id, participant_id, kind, key) select current_tenant(), $1, * from unnest($2::text[], $3::text[])`,
    [participantId, keys.map(({ kind }) => kind), keys.map(({ key }) => key)],
  )
}

async function namesOf(tx: Tx, participantId: string): Promise<string[]> {
  const row = await tx.row<{ names: string[] }>(`select array[given_name, family_name, preferred_name] as names from participant where tenant_id = current_tenant() and id = $1`, [participantId])
  return row?.names ?? []
}

/**
 * Participants that a text may mean, the likeliest first: by name in any script, by phone, or by national id. Only files that are open
 * to the actor. Relies on participant_search_key_idx, enrolment_where_idx, participant_phone_idx, participant_sensitive_search_idx.
 */
export async function searchParticipants(tx: Tx, text: string, limit = 20): Promise<string[]> {
  const found = await idsFor(tx, text, limit)
  // Which people a search showed, never what was sought: that may be a name or a number.
  if (found.length > 0) await tell(tx, 'people.found', { details: { people: found } })
  return found
}

async function idsFor(tx: Tx, text: string, limit: number): Promise<string[]> {
  const digits = text.normalize('NFKC').replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replaceAll(/[\s().\-–/\u200e\u200f\u2066-\u2069]/g, '')
  if (/^\+?\d{5,15}$/.test(digits)) return byNumber(tx, digits, limit)

  const sought = soughtOf(text, { slips: false })
  if (sought.length === 0) return []
  const found = await byName(tx, sought, limit)
  return found.length > 0 ? found : byName(tx, soughtOf(text, { slips: true }), limit)
}

async function byName(tx: Tx, sought: Sought[], limit: number): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select p.id from find_people($1::jsonb, $2) f join participant p on p.tenant_id = current_tenant() and p.id = f.participant_id order by f.place`,
    [JSON.stringify(sought), limit],
  )
  return rows.map(({ id }) => id)
}

async function byNumber(tx: Tx, digits: string, limit: number): Promise<string[]> {
  const phone = parsePhoneNumberFromString(digits, 'IL')?.number ?? null
  const id = /^\d{5,9}$/.test(digits) ? await searchHash(tx, 'national_id', digits.padStart(9, '0')) : null
  const rows = await tx.rows<{ id: string }>(
    `select id from participant where tenant_id = current_tenant() and phone = $1
     union select participant_id from participant_sensitive where tenant_id = current_tenant() and kind = 'national_id' and search_hash = $2 limit $3`,
    [phone, id, limit],
  )
  return rows.map((row) => row.id)
}
