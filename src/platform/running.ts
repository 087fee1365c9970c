import { appendFileSync } from 'node:fs'
import { useMasterKey } from './crypto.ts'
import { type Database, openDatabase } from './db.ts'
import { clamdOf } from './config.ts'
import type { Clamd } from './files/clamd.ts'

let database: Database | undefined
let clamd: Clamd | undefined
let gateways = { mail: false, sms: false }

/** Opens the process's database from what server.ts handed over: OFEK_APP_URL and OFEK_MASTER_KEY (base64). */
export function openRunning(env: Record<string, string | undefined>): void {
  const { OFEK_APP_URL, OFEK_MASTER_KEY, OFEK_OBSERVE } = env
  if (!OFEK_APP_URL || !OFEK_MASTER_KEY) throw new Error('Ofek is started by "npm start" or "npm run dev": they open the database first.')
  useMasterKey(Buffer.from(OFEK_MASTER_KEY, 'base64'))
  clamd = clamdOf(env.OFEK_CLAMD)
  gateways = { mail: Boolean(env.SMTP_URL?.trim()), sms: Boolean(env.OFEK_SMS_URL?.trim()) }
  // OFEK_OBSERVE is for test/explain only: it writes statements with their values.
  const observe = OFEK_OBSERVE
    ? (sql: string, values: unknown[], actor: { tenantId: string; accountId: string }) =>
        appendFileSync(OFEK_OBSERVE, `${JSON.stringify({ sql, values, tenantId: actor.tenantId, accountId: actor.accountId })}\n`)
    : undefined
  database = openDatabase(OFEK_APP_URL, { observe })
}

export function runningDatabase(): Database {
  if (!database) throw new Error('The database is not open yet.')
  return database
}

/** The virus check of documents; undefined where none is set. */
export const runningClamd = (): Clamd | undefined => clamd

/** By which ways messages leave the house: what is not connected waits, and the pages say so. */
export const runningGateways = (): { mail: boolean; sms: boolean } => gateways

export async function closeRunning(): Promise<void> {
  await database?.close()
  database = undefined
}
