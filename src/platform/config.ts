import path from 'node:path'
import type { Clamd } from './files/clamd.ts'
import type { MailSettings } from './mail/index.ts'
import { readMasterKey } from './master-key.ts'
import { type SmsSettings, smsOf } from './sms/settings.ts'

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
  /** Whether X-Forwarded-* headers come from a proxy of ours. */
  trustProxy: boolean
  /** Where mail goes out; undefined: messages by mail wait, and the pages say so. */
  mail?: MailSettings | undefined
  /** Where SMS go out; undefined: they wait. */
  sms?: SmsSettings | undefined
  /** The virus check of documents; undefined: they are kept unscanned. */
  clamd?: Clamd | undefined
}

/** Reads the settings; throws with the setting's name and the mend, never with what may be secret. Makes the master key's file when neither it nor the setting is there. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const port = portOf(env.PORT)
  const databaseUrl = databaseUrlOf(env.DATABASE_URL)
  const dataDirectory = path.resolve(env.OFEK_DATA?.trim() || '.ofek')
  const origin = originOf(env.OFEK_ORIGIN, port)
  const demo = switchOf('OFEK_DEMO', env.OFEK_DEMO) ?? databaseUrl === undefined
  const trustProxy = switchOf('OFEK_TRUST_PROXY', env.OFEK_TRUST_PROXY) ?? false
  const [mail, sms, clamd] = [mailOf(env.SMTP_URL, env.OFEK_MAIL_FROM, origin), smsOf(env), clamdOf(env.OFEK_CLAMD)]
  return { port, host: env.HOST?.trim() || '0.0.0.0', databaseUrl, dataDirectory, origin, demo, trustProxy, mail, sms, clamd, masterKey: readMasterKey(env.OFEK_MASTER_KEY, dataDirectory) }
}

/** 0 is any free port: for tests. */
function portOf(setting: string | undefined): number {
  const text = setting?.trim() || '8080'
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new Error(`PORT is "${setting}": set it to a number from 1 to 65535, for example PORT=8080.`)
  return Number(text)
}

const example = 'postgresql://ofek:password@host:5432/ofek'

function databaseUrlOf(setting: string | undefined): string | undefined {
  const text = setting?.trim()
  if (!text) return undefined
  if (!/^postgres(ql)?:\/\//.test(text)) throw new Error(`DATABASE_URL must begin with postgresql://, for example ${example}.`)
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || ![url.username, url.password, url.pathname].every(isDecodable)) {
    throw new Error(`DATABASE_URL cannot be read: write it as ${example}, with @ : / # ? and % inside the password as %40 %3A %2F %23 %3F and %25.`)
  }
  // Without a host no other login can be written into it, and requests would run as the owner.
  if (!url.hostname) throw new Error(`DATABASE_URL names no host: write it as ${example}; for a unix socket as postgresql://ofek@localhost/ofek?host=/run/postgresql.`)
  // Two logins share the rest of the address: the owner's, and that of the requests, which is made from it.
  const elsewhere = ['user', 'password', 'database', 'dbname'].find((name) => url.searchParams.has(name))
  if (elsewhere || url.pathname.length < 2) throw new Error(`DATABASE_URL must name user, password and database before the question mark: write it as ${example}.`)
  return text
}

const mailExample = 'smtps://user:password@mail.example.org:465'

/** Never with what the setting holds: the password stands in it. */
function mailOf(setting: string | undefined, from: string | undefined, origin: string): MailSettings | undefined {
  const text = setting?.trim()
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname || ![url.username, url.password].every(isDecodable)) {
    throw new Error(`SMTP_URL cannot be read: write it as ${mailExample} (smtp://...:587 for STARTTLS), with @ : / # ? and % inside the password as %40 %3A %2F %23 %3F and %25.`)
  }
  const sender = from?.trim() || `ofek@${new URL(origin).hostname}`
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(sender)) throw new Error(`OFEK_MAIL_FROM is "${from}": set it to the address that mail comes from, for example ofek@example.org.`)
  return { url: text, from: sender }
}

/** host:port of clamd. */
export function clamdOf(setting: string | undefined): Clamd | undefined {
  const text = setting?.trim()
  if (!text) return undefined
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(text) ?? []
  if (!host || Number(port) < 1 || Number(port) > 65_535) throw new Error(`OFEK_CLAMD is "${setting}": set it to host:port where clamd listens, for example 127.0.0.1:3310.`)
  return { host: host.replace(/^\[(.+)\]$/, '$1'), port: Number(port) }
}

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}

function originOf(setting: string | undefined, port: number): string {
  const text = setting?.trim().replace(/\/$/, '') || `http://localhost:${port}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username || url.password) {
    throw new Error('OFEK_ORIGIN must be the address that people type, without a path, for example https://ofek.example.org.')
  }
  return url.origin
}

function switchOf(name: string, setting: string | undefined): boolean | undefined {
  const text = setting?.trim()
  if (!text) return undefined
  if (text !== '0' && text !== '1') throw new Error(`${name} is "${setting}": set it to 1 for yes or 0 for no.`)
  return text === '1'
}
