import { createHash, createHmac, hkdfSync, pbkdf2Sync } from 'node:crypto'
import type pg from 'pg'

/**
 * The login by which requests connect: a member of ofek_app and nothing else. Name and password come from the master key, so that
 * processes and databases that share a key agree without telling each other.
 */
export async function makeAppLogin(client: pg.Client, masterKey: Buffer): Promise<{ name: string; password: string }> {
  const secret = secretsOf(masterKey)
  const name = appLoginName(masterKey)
  const password = secret('password').toString('hex')

  const verifier = scramVerifier(password, secret('salt').subarray(0, 16))
  // Roles belong to the whole cluster: another database's migration may make the same login at this moment.
  await unlessMade(() => client.query(`create role ${name} login nosuperuser nobypassrls nocreatedb nocreaterole inherit password '${verifier}'`))
  await unlessMade(async () => {
    const { rows } = await client.query<{ member: boolean }>(`select pg_has_role($1, 'ofek_app', 'member') as member`, [name])
    if (!rows[0]?.member) await client.query(`grant ofek_app to ${name}`)
  })
  const { rows } = await client.query(`select from pg_roles where rolname = $1 and (rolsuper or rolbypassrls)`, [name])
  if (rows.length > 0) throw new Error(`The role ${name} may bypass row-level security: alter role ${name} nosuperuser nobypassrls.`)
  return { name, password }
}

async function unlessMade(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await work()
      return
    } catch (error) {
      const { code, message } = error as { code?: string; message: string }
      if (code === '42710' || code === '23505') return
      if (message.includes('tuple concurrently') && tries < 20) await new Promise((resolve) => setTimeout(resolve, 50))
      else throw error
    }
  }
}

/** The password as PostgreSQL keeps it (RFC 5803), so that it never stands in a statement that a server may log. */
function scramVerifier(password: string, salt: Buffer): string {
  const iterations = 4096
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest()
  const stored = createHash('sha256').update(hmac('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${stored}:${hmac('Server Key').toString('base64')}`
}

/** The login that belongs to a master key, whether it was made or not. */
export const appLoginName = (masterKey: Buffer): string => `ofek_app_${secretsOf(masterKey)('name').toString('hex').slice(0, 16)}`

function secretsOf(masterKey: Buffer): (purpose: string) => Buffer {
  const key = Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), 'ofek:app-login', 32))
  return (purpose) => createHmac('sha256', key).update(purpose).digest()
}
