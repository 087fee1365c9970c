import type pg from 'pg'
import { type Actor, type Tx, transactionOn } from './db.ts'

/** A transaction in nobody's name on the owner's pool: what the house does by itself for a tenant, as the trail then says. */
export async function asHouse<T>(owner: pg.Pool, { tenantId, timeZone }: Pick<Actor, 'tenantId' | 'timeZone'>, at: Date, work: (tx: Tx) => Promise<T>): Promise<T> {
  const actor: Actor = { tenantId, accountId: '', displayName: '', language: 'he', timeZone, posts: [] }
  const connection = await owner.connect()
  let broken: Error | undefined
  try {
    return await transactionOn(connection, actor, { at, lost: (error) => (broken = error) }, work)
  } finally {
    connection.release(broken)
  }
}
