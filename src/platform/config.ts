import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The settings of a process, from the environment. `ofek --help` and the README name the same ones. */
export interface Config {
  port: number
  host: string
  /** A served PostgreSQL; undefined for the embedded one. */
  databaseUrl: string | undefined
  /** Directory of the embedded database, the key file and files. */
  dataDirectory: string
  /** 32 bytes. */
  masterKey: Buffer
  /** The address that people type, without a path: for links in mails and invitations. */
  origin: string
  demo: boolean
  smtpUrl: string | undefined
  /** Whether X-Forwarded-* headers come from a proxy of ours. */
  trustProxy: boolean
}

/** Reads the settings; throws with the setting's name and the mend. Makes the master key's file when neither it nor the setting is there. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const port = Number(env.PORT ?? 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT is "${env.PORT}": set it to a number from 1 to 65535.`)
  const databaseUrl = env.DATABASE_URL || undefined
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) throw new Error('DATABASE_URL must begin with postgresql://, for example postgresql://ofek:password@host:5432/ofek.')
  const dataDirectory = resolve(env.OFEK_DATA || '.ofek')
  const origin = (env.OFEK_ORIGIN || `http://localhost:${port}`).replace(/\/$/, '')
  if (!/^https?:\/\/[^/]+$/.test(origin)) throw new Error(`OFEK_ORIGIN is "${env.OFEK_ORIGIN}": set it to the address that people type, for example https://ofek.example.org.`)
  return {
    port,
    host: env.HOST || '0.0.0.0',
    databaseUrl,
    dataDirectory,
    masterKey: masterKey(env.OFEK_MASTER_KEY, dataDirectory),
    origin,
    demo: env.OFEK_DEMO === undefined || env.OFEK_DEMO === '' ? databaseUrl === undefined : env.OFEK_DEMO === '1',
    smtpUrl: env.SMTP_URL || undefined,
    trustProxy: env.OFEK_TRUST_PROXY === '1',
  }
}

function masterKey(setting: string | undefined, dataDirectory: string): Buffer {
  if (setting) return parseKey(setting.trim(), 'OFEK_MASTER_KEY')
  const file = join(dataDirectory, 'master.key')
  if (!existsSync(file)) {
    mkdirSync(dataDirectory, { recursive: true })
    try {
      writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
    } catch (error) {
      // Another process made it between the two lines: its key is the one.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return parseKey(readFileSync(file, 'utf8').trim(), file)
}

function parseKey(text: string, source: string): Buffer {
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64')
  if (key.length !== 32) throw new Error(`${source} does not hold a key of 32 bytes. Make one with: openssl rand -base64 32. Sealed fields open only with the key that sealed them.`)
  return key
}
