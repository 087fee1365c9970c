/** What the product itself would read, for rows of the demo that are made of it. */
import type pg from 'pg'
// Days of the calendar come as text only where this has been read.
import '#src/platform/db.ts'
import type { Day } from '#src/platform/clock.ts'
import type { Post, Tx } from '#src/platform/db.ts'
import { newId } from '#src/platform/ids.ts'
import type { Network } from './network.ts'

interface Reader {
  accountId: string
  at: Date
  today: Day
  posts?: Post[]
}

/** Reads as one of the demo's people, on the connection that makes it. */
export async function readAs<R>(connection: Pick<pg.ClientBase, 'query'>, { tenantId, today: now }: Network, { accountId, at, today, posts = [] }: Reader, read: (tx: Tx) => Promise<R>): Promise<R> {
  const settings = (account: string, day: string) => connection.query(`select set_config('ofek.tenant', $1, true), set_config('ofek.account', $2, true), set_config('ofek.today', $3, true)`, [account ? tenantId : '', account, day])
  await settings(accountId, now)
  const rows = async (sql: string, values: unknown[] = []) => (await connection.query(sql, values)).rows
  const result = await read({
    actor: { tenantId, accountId, displayName: '', language: 'he', timeZone: 'Asia/Jerusalem', posts },
    at, today, newId, rows, row: async (sql, values) => (await rows(sql, values))[0], run: async (sql, values) => (await rows(sql, values)).length,
  })
  await settings('', '')
  return result
}
