import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cookieOf } from '#src/access/session.ts'
import type { TestAccount } from '../builders.ts'
import type { TestDatabase } from '../database.ts'

/** The built server over a test's database: what a person reaches, over real HTTP. */
export interface Server {
  origin: string
  /** One request as a session (its cookie) or as nobody. Redirects are answers, not followed. */
  ask(path: string, how?: { cookie?: string; method?: string; body?: BodyInit; headers?: Record<string, string> }): Promise<Response>
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('../../', import.meta.url))

export async function aServer(db: Pick<TestDatabase, 'ownerUrl' | 'masterKey'>, { origin: reached }: { origin?: string } = {}): Promise<Server> {
  if (!existsSync(`${root}build/handler.js`)) throw new Error('The walk asks the built server. Run: npm run build')
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: db.ownerUrl, OFEK_MASTER_KEY: db.masterKey.toString('base64'), OFEK_DEMO: '0', OFEK_ORIGIN: reached ?? '', NODE_ENV: 'production' }
  const child = spawn(process.execPath, ['bin/ofek.ts', 'start'], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
  const errors: string[] = []
  child.stderr?.on('data', (chunk: Buffer) => errors.push(String(chunk)))
  const port = await portOf(child, errors)
  const origin = `http://localhost:${port}`
  return {
    origin,
    // A form of another origin is refused before anything else: ours says where it comes from.
    ask: (path, { cookie, method = 'GET', body, headers = {} } = {}) =>
      fetch(new URL(path, origin), { method, body, redirect: 'manual', headers: { ...(cookie && { cookie }), ...(method === 'POST' && { origin }), accept: 'text/html', ...headers } }),
    stop: () =>
      new Promise((resolve, reject) => {
        // One that died on its own has told so already.
        if (child.exitCode !== null || child.signalCode !== null) return resolve()
        child.once('close', () => {
          const warned = errors.find((line) => line.includes('DeprecationWarning'))
          if (warned) reject(new Error(`The server was warned: ${warned}`))
          else resolve()
        })
        child.kill('SIGTERM')
      }),
  }
}

const portOf = (child: ChildProcess, errors: string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port))
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} instead of listening: ${errors.join('')}`)))
  })

interface SessionState {
  secondStepDone?: boolean
  /** The session ended an hour ago. */
  ended?: boolean
}

/** A session as signing in opens it; returns its cookie. */
export async function aSession(db: Pick<TestDatabase, 'owner'>, account: Pick<TestAccount, 'tenantId' | 'id'>, { secondStepDone = true, ended = false }: SessionState = {}): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const now = Date.now()
  await db.owner.query(
    `insert into session (tenant_id, token_hash, account_id, created_at, seen_at, ends_at, second_step_done) values ($1, $2, $3, $4, $4, $5, $6)`,
    [account.tenantId, createHash('sha256').update(token).digest(), account.id, new Date(now), new Date(now + (ended ? -1 : 1) * 3_600_000), secondStepDone],
  )
  return `ofek_session=${cookieOf(account.tenantId, token, account.id)}`
}
