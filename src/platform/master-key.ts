import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileError } from './file-error.ts'

/** The key of OFEK_MASTER_KEY, or that of the file in OFEK_DATA, which is made when it is not there. */
export function readMasterKey(setting: string | undefined, dataDirectory: string): Buffer {
  if (setting?.trim()) return parseKey(setting, 'OFEK_MASTER_KEY')
  const file = path.join(dataDirectory, 'master.key')
  try {
    if (!existsSync(file)) makeKeyFile(file)
    return parseKey(readFileSync(file, 'utf8'), file)
  } catch (error) {
    throw fileError(error, 'OFEK_DATA', 'Give it to the user who starts Ofek, or choose another directory with OFEK_DATA.')
  }
}

function makeKeyFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true })
  } catch (error) {
    // Another process made it between the two lines: its key is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

export function parseKey(written: string, source: string): Buffer {
  const text = written.trim()
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex')
  // Buffer.from leaves out what is not base64, so a mistyped key would become another key.
  if (/^[A-Za-z0-9+/]{43}=?$/.test(text) || /^[\w-]{43}=?$/.test(text)) return Buffer.from(text, 'base64')
  throw new Error(`${source} does not hold 32 bytes in base64 (44 characters) or hex (64). Make a key with: openssl rand -base64 32. What is sealed opens only with the key that sealed it.`)
}
