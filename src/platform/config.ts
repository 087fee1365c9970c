import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A setting that cannot be used: the message names it and the mend. */
export class BadSetting extends Error {}

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
  /** The address that people type, without a path; undefined where it is just this machine's. */
  origin: string | undefined
  demo: boolean
  smtpUrl: string | undefined
  /** How many proxies of ours stand in front and write X-Forwarded-*. */
  proxies: number
}

/** Reads the settings; throws with the setting's name and the mend. Makes the master key's file when neither it nor the setting is there. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const port = wholeNumber('PORT', env.PORT || '8080', 0, 65535)
  const databaseUrl = env.DATABASE_URL || undefined
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) throw new BadSetting('DATABASE_URL must begin with postgresql://, for example postgresql://ofek:password@host:5432/ofek.')
  const dataDirectory = resolve(env.OFEK_DATA || '.ofek')
  const origin = env.OFEK_ORIGIN?.replace(/\/$/, '') || undefined
  if (origin && !/^https?:\/\/[^/]+$/.test(origin)) throw new BadSetting(`OFEK_ORIGIN is "${env.OFEK_ORIGIN}": set it to the address that people type, for example https://ofek.example.org.`)
  return {
    port,
    host: env.HOST || '0.0.0.0',
    databaseUrl,
    dataDirectory,
    masterKey: masterKey(env.OFEK_MASTER_KEY, dataDirectory),
    origin,
    demo: env.OFEK_DEMO === undefined || env.OFEK_DEMO === '' ? databaseUrl === undefined : env.OFEK_DEMO === '1',
    smtpUrl: env.SMTP_URL || undefined,
    proxies: wholeNumber('OFEK_PROXIES', env.OFEK_PROXIES || '0', 0, 10),
  }
}

function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < min || value > max) throw new BadSetting(`${name} is "${text}": set it to a whole number from ${min} to ${max}.`)
  return value
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
  if (key.length !== 32) throw new BadSetting(`${source} does not hold a key of 32 bytes. Make one with: openssl rand -base64 32. Sealed fields open only with the key that sealed them.`)
  return key
}
