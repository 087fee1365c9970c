import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'

/** The log of the server, as far as it is written after an instant. */
export interface ServerLog {
  /** What is logged while `work` runs, entry by entry, without its time and process. */
  during(work: () => Promise<unknown>): Promise<string[]>
}

/** The file of the log, or why nobody can have it written and read it: only a superuser lets statements explain themselves. */
export async function findLog(owner: Pick<pg.ClientBase, 'query'>): Promise<{ file: string } | { unseen: string }> {
  const { rows } = await owner.query<{ superuser: boolean }>(`select rolsuper as superuser from pg_roles where rolname = current_user`)
  if (!rows[0]?.superuser) return { unseen: 'the role of TEST_DATABASE_URL is no superuser, and none but a superuser may have statements explained in the log' }
  const { rows: places } = await owner.query<{ directory: string }>(`select current_setting('data_directory') as directory`)
  const file = process.env.TEST_DATABASE_LOG || path.join(places[0]?.directory ?? '', 'ofek.log')
  try {
    accessSync(file, constants.R_OK)
    return { file }
  } catch {
    return { unseen: `the server's log ${file} cannot be read from here; TEST_DATABASE_LOG says where it is` }
  }
}

export async function serverLog(owner: Pick<pg.ClientBase, 'query'>): Promise<ServerLog> {
  const found = await findLog(owner)
  if ('unseen' in found) throw new Error(`No plan can be seen: ${found.unseen}.`)
  const { file } = found
  return {
    async during(work) {
      const from = statSync(file).size
      await work()
      return textFrom(file, from).split(/^\d{4}-\d\d-\d\d [^\n]*?\] (?:\S+ )?LOG: {2}/m)
    },
  }
}

function textFrom(file: string, from: number): string {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(statSync(file).size - from)
    readSync(descriptor, bytes, 0, bytes.length, from)
    return bytes.toString('utf8')
  } finally {
    closeSync(descriptor)
  }
}

/** Settings of the application's role in one database, for its next connections; null gives all of them back. */
export async function settingsOfApp(owner: pg.Pool, appUrl: string, settings: Record<string, string> | null): Promise<void> {
  const url = new URL(appUrl)
  const where = `alter role "${decodeURIComponent(url.username)}" in database "${url.pathname.slice(1)}"`
  if (settings === null) await owner.query(`${where} reset all`)
  for (const [name, value] of Object.entries(settings ?? {})) await owner.query(`${where} set ${name} = '${value}'`)
}
