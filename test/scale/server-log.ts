import { accessSync, closeSync, constants, openSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'

/** The log of the embedded server, as far as it is written after an instant. Only where this process may read it: undefined on a served database. */
export interface ServerLog {
  /** What is logged while `work` runs, entry by entry, without its time and process. */
  during(work: () => Promise<unknown>): Promise<string[]>
}

export async function serverLog(owner: pg.Pool): Promise<ServerLog | undefined> {
  const { rows } = await owner.query<{ directory: string }>(`select current_setting('data_directory') as directory`)
  const file = path.join(rows[0]?.directory ?? '', 'ofek.log')
  try {
    accessSync(file, constants.R_OK)
  } catch {
    return undefined
  }
  return {
    async during(work) {
      const from = statSync(file).size
      await work()
      return textFrom(file, from).split(/^\d{4}-\d\d-\d\d [^\n]*?\] LOG: {2}/m)
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
