/** Names keep the keys they were found by until they are saved again: where the spelling has changed since, all are written anew beside the requests. */
import type pg from 'pg'
import { searchKeysOf, spellingVersion } from './spelling.ts'

/** As many names as one transaction writes anew. */
const batchSize = 500
/** A turn ends after so many, so that a process that should stop need not wait; the next turn goes on. */
const batchesATurn = 20

/** Writes the keys of every tenant that stands by another spelling, some batches at a time; what was cut off goes on where it stopped. Returns how many names were renewed. */
export async function renewSearchKeys(owner: pg.Pool): Promise<number> {
  const { rows: tenants } = await owner.query<{ id: string }>(
    `select t.id from tenant t left join search_spelling s on s.tenant_id = t.id where s.version is distinct from $1 or s.renewed_to is not null`,
    [spellingVersion],
  )
  let [renewed, batches] = [0, 0]
  for (const { id } of tenants) {
    let count = batchSize
    while (count > 0 && batches < batchesATurn) {
      count = await renewBatch(owner, id)
      renewed += count
      batches++
    }
  }
  return renewed
}

async function renewBatch(owner: pg.Pool, tenantId: string): Promise<number> {
  const connection = await owner.connect()
  try {
    await connection.query('begin')
    // One process a tenant at a time; the other finds it done, or goes on from there.
    await connection.query(`select pg_advisory_xact_lock(hashtextextended('ofek.spelling.' || $1, 0))`, [tenantId])
    const { rows: now } = await connection.query<{ from: string | null; done: boolean }>(
      `select case when version = $2 then renewed_to end as from, version = $2 and renewed_to is null as done from search_spelling where tenant_id = $1`,
      [tenantId, spellingVersion],
    )
    const { rows: people } = now[0]?.done
      ? { rows: [] }
      : await connection.query<{ id: string; names: string[]; phones: string[] }>(
          // Locked, so that a name that is saved meanwhile has the last word.
          `select id, array[given_name, family_name, preferred_name] as names, array_remove(phone || other_phones, null) as phones from participant where tenant_id = $1 and ($2::uuid is null or id > $2) order by id limit ${batchSize} for update`,
          [tenantId, now[0]?.from ?? null],
        )
    const keys = people.flatMap(({ id, names, phones }) => searchKeysOf(names, phones).map((key) => ({ id, ...key })))
    await connection.query(`delete from participant_search_key where tenant_id = $1 and participant_id = any ($2)`, [tenantId, people.map(({ id }) => id)])
    await connection.query(
      `insert into participant_search_key (tenant_id, participant_id, kind, key) select $1, * from unnest($2::uuid[], $3::text[], $4::text[])`,
      [tenantId, keys.map(({ id }) => id), keys.map(({ kind }) => kind), keys.map(({ key }) => key)],
    )
    await connection.query(
      `insert into search_spelling (tenant_id, version, renewed_to) values ($1, $2, $3) on conflict (tenant_id) do update set version = excluded.version, renewed_to = excluded.renewed_to`,
      [tenantId, spellingVersion, people.at(-1)?.id ?? null],
    )
    await connection.query('commit')
    return people.length
  } catch (error) {
    await connection.query('rollback')
    throw error
  } finally {
    connection.release()
  }
}
