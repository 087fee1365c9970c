import http from 'node:http'
import type pg from 'pg'
import { listMigrations } from '#database/migrate.ts'
import { openDatabases } from '#database/open.ts'
import { openOwner } from '#database/owner-pool.ts'
import { purge, sealAudit } from '#src/access/index.ts'
import type { Config } from '#src/platform/config.ts'
import { purgeImports, runImports, takeUpFailed } from '#src/participants/import/index.ts'
import { deliverMessages } from '#src/participants/outbox/index.ts'
import { renewSearchKeys } from '#src/participants/search/index.ts'
import { useMasterKey } from '#src/platform/crypto.ts'
import { openDatabase } from '#src/platform/db.ts'
import { handlerSettings, listener } from '#src/platform/http.ts'
import { log } from '#src/platform/log.ts'
import { every } from '#src/platform/loop.ts'
import { askFollowUps } from '#src/work/follow-up/index.ts'

export interface Server {
  /** Where it answers, as a person on this machine would type it. */
  address: string
  port: number
  ownerUrl: string
  /** Finishes the requests under way, then the loops, then the database. */
  stop(): Promise<void>
}

/** The process: database -> migrate -> demo tenant -> http -> background loops. */
export async function startServer(config: Config): Promise<Server> {
  const databases = await openDatabases(config)
  const { ownerUrl, appUrl } = databases
  const owner = openOwner(ownerUrl, 4)
  try {
    useMasterKey(config.masterKey)
    if (config.demo) await makeDemoWhereEmpty(owner)

    Object.assign(process.env, handlerSettings, { OFEK_APP_URL: appUrl, OFEK_MASTER_KEY: config.masterKey.toString('base64') })
    const { handler } = (await import(new URL('./build/handler.js', import.meta.url).href)) as { handler: http.RequestListener }
    const server = http.createServer(listener({ handler, ready: () => isReady(owner), origin: config.origin, trustProxy: config.trustProxy }))
    const port = await listen(server, config)
    // Imports act as the account that started them, on a pool of their own, so that pages keep theirs.
    const imports = openDatabase(appUrl, { max: 2 })
    const stopping = new AbortController()
    await takeUpFailed(owner)
    const loops = [
      every(4000, 'seal the audit', () => sealAudit(owner, new Date())),
      every(2000, 'imports', () => runImports(owner, imports, { stop: stopping.signal })),
      every(3_600_000, 'purge', () => Promise.all([purge(owner, new Date()), purgeImports(owner, new Date())])),
      every(5000, 'search keys', () => renewSearchKeys(owner)),
      every(60_000, 'follow-up', () => askFollowUps(owner, config.origin, new Date(), stopping.signal)),
      every(5000, 'messages', () => deliverMessages(owner, config, { stop: stopping.signal })),
    ]
    return {
      address: config.port === port ? config.origin : `http://localhost:${port}`,
      port,
      ownerUrl,
      async stop() {
        // An import under way stops after the rows it has in hand; the next start takes it up.
        stopping.abort()
        await finishRequests(server)
        await Promise.all(loops.map((loop) => loop.stop()))
        // What was done since the last turn is sealed before the database stops.
        await sealAudit(owner, new Date()).catch(() => 0)
        await imports.close()
        process.emit('sveltekit:shutdown' as 'beforeExit', 0)
        await owner.end()
        await databases.close()
      },
    }
  } catch (error) {
    await owner.end()
    await databases.close()
    throw error
  }
}

async function makeDemoWhereEmpty(owner: pg.Pool): Promise<void> {
  const { makeDemo } = await import('#src/demo/index.ts')
  const connection = await owner.connect()
  try {
    // Of two processes that start at once on an empty database, the second one waits and finds it made.
    await connection.query(`select pg_advisory_lock(hashtextextended('ofek.demo', 0))`)
    const { rows } = await connection.query<{ empty: boolean }>('select not exists (select from tenant) as empty')
    if (rows[0]?.empty) await makeDemo(owner, { now: new Date() })
  } finally {
    // The lock ends with the connection.
    connection.release(true)
  }
}

/** The database answers, and its schema is the one this build was written for. */
async function isReady(owner: pg.Pool): Promise<boolean> {
  try {
    const { rows } = await owner.query<{ number: number }>('select number from schema_migration')
    return listMigrations().every((migration) => rows.some((row) => row.number === migration.number))
  } catch {
    return false
  }
}

function listen(server: http.Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(cannotListen(error, port, host))))
    server.listen(port, host, () => resolve((server.address() as { port: number }).port))
  })
}

function cannotListen({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') return `PORT: another program already listens on ${port}. Stop it, or choose another with PORT=8081.`
  if (code === 'EACCES') return `PORT: this user may not listen on ${port}. Choose one from 1024 on, for example PORT=8080.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `HOST: "${host}" is no address of this machine. Set it to 127.0.0.1 for this machine only, or 0.0.0.0 for every address.`
  return `PORT and HOST: Ofek cannot listen on ${host}, port ${port}: ${message}.`
}

/** No new connection is taken; what is being answered is answered, for half a minute at most. */
function finishRequests(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      log('warn', 'requests cut off at the end')
      server.closeAllConnections()
    }, 30_000)
    // A connection kept alive by the browser becomes idle after its answer, and is closed then.
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    server.close(() => {
      clearTimeout(late)
      clearInterval(idle)
      resolve()
    })
    server.closeIdleConnections()
  })
}
