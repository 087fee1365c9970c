import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { searchHash } from '#src/platform/crypto.ts'
import type { Tx } from '#src/platform/db.ts'
import { nearSounds, searchKeysOf, soundsOf, wordsToFind } from './spelling.ts'

export { searchKeysOf } from './spelling.ts'

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

/** How a word was found: as written, by its beginning, by its sound, one slip away. */
const ranks = { written: 1, beginning: 2, sound: 3, near: 4 } as const

/** The candidates of a word that are looked at, at most: a very common name is narrowed by a second word. */
const candidatesAtMost = 500

/**
 * Participants that a text may mean, the likeliest first: by name in any script, by phone, or by national id. Only files that are open
 * to the actor. Relies on participant_search_key_idx, participant_phone_idx, participant_sensitive_search_idx.
 */
export async function searchParticipants(tx: Tx, text: string, limit = 20): Promise<string[]> {
  const digits = text.replaceAll(/[\s().\-‎‏]/g, '')
  if (/^\+?\d{5,15}$/.test(digits)) return byNumber(tx, digits, limit)

  const words = wordsToFind(text)
  if (words.length === 0) return []
  // Whoever leads no programme searches among a caseload: its keys are few, and the wall need not be asked for every namesake.
  let among = tx.actor.posts.some(({ role }) => leading.includes(role)) ? undefined : await ownFiles(tx)
  let found: Map<string, number> | undefined
  for (const word of words) {
    found = await byWord(tx, word, among)
    among = found
    if (found.size === 0) return []
  }
  return [...(found ?? [])].sort(([a, one], [b, other]) => one - other || (a < b ? -1 : 1)).slice(0, limit).map(([id]) => id)
}

const leading: readonly string[] = ['team_lead', 'programme_manager', 'professional_lead']

/** Every file that the actor has a relation to, none of them ranked yet. */
async function ownFiles(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.rows<{ id: string }>(`select distinct participant_id as id from file_relation where tenant_id = current_tenant() and account_id = current_account()`)
  return new Map(rows.map(({ id }) => [id, 0]))
}

async function byWord(tx: Tx, word: string, among: Map<string, number> | undefined): Promise<Map<string, number>> {
  const sounds = soundsOf(word)
  const only = among ? [...among.keys()] : null
  const found = await keysLike(tx, word, sounds, only)
  // Slips are looked for only where nothing sounds alike: they are many, and mostly somebody else.
  const hits = found.length > 0 ? found : await keysNear(tx, sounds.flatMap(nearSounds), only)
  return new Map(hits.map(({ id, rank }) => [id, rank + (among?.get(id) ?? 0)]))
}

interface Hit {
  id: string
  rank: number
}

/** Written into the statement only where it applies: 'null or any' could not use the index by participant. */
const among = (only: string[] | null, position: number) => (only ? `and participant_id = any ($${position}::uuid[])` : '')

const keysLike = (tx: Tx, word: string, sounds: string[], only: string[] | null) =>
  tx.rows<Hit>(
    `select id, min(rank)::int as rank from (
       (select participant_id as id, case when key = $1 then ${ranks.written} else ${ranks.beginning} end as rank from participant_search_key
        where tenant_id = current_tenant() and kind = 'name' and key >= $1 and key < $2 ${among(only, 4)} limit ${candidatesAtMost})
       union all
       (select participant_id, ${ranks.sound} from participant_search_key
        where tenant_id = current_tenant() and kind = 'sound' and key = any ($3) ${among(only, 4)} limit ${candidatesAtMost})
     ) hits group by id`,
    [word, `${word}\u{10FFFF}`, sounds, ...(only ? [only] : [])],
  )

const keysNear = (tx: Tx, near: string[], only: string[] | null) =>
  tx.rows<Hit>(
    `select distinct participant_id as id, ${ranks.near} as rank from participant_search_key
     where tenant_id = current_tenant() and kind = 'sound' and key = any ($1) ${among(only, 2)} limit ${candidatesAtMost}`,
    [near, ...(only ? [only] : [])],
  )

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
