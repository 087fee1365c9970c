import pg from 'pg'

/** Why a database cannot be reached, by the code of PostgreSQL or of the network, and the mend. */
const causes: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there. Is PostgreSQL started, and are host and port right?',
  ENOTFOUND: 'there is no such host. Is its name right?',
  EAI_AGAIN: 'the name of the host cannot be resolved just now. Is the network there?',
  ENOENT: 'there is no such socket. Is PostgreSQL started, and is the directory of ?host= right?',
  EACCES: 'the socket may not be opened by this user.',
  ETIMEDOUT: 'the host does not answer. Are host, port and firewall right?',
  EHOSTUNREACH: 'the host cannot be reached. Are host, port and firewall right?',
  ENETUNREACH: 'the network cannot be reached. Are host and port right?',
  ECONNRESET: 'the connection was closed at once. Does PostgreSQL listen on that port?',
  '28P01': 'the user or the password is wrong.',
  '28000': 'this user may not sign in from here. Does the user exist, and does pg_hba.conf let it in?',
  '3D000': 'there is no database of that name. Make it: create database ofek owner ofek.',
  '42501': 'the user may not connect to that database: grant it connect, or make it the owner.',
  '53300': 'the server has no connection left. Raise max_connections.',
  '57P03': 'the server is starting or stopping. Try again in a moment.',
}

/** Connects once, within ten seconds; what fails is told in words, without the address, which may hold a password. */
export async function reach(url: string, applicationName: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: applicationName, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw new Error(`DATABASE_URL: the database cannot be reached: ${causeOf(error)}`, { cause: error })
  }
}

function causeOf(error: unknown): string {
  // A host of several addresses fails with one error for each.
  const { code, message } = (error instanceof AggregateError ? error.errors[0] : error) as { code?: string; message: string }
  if (code !== undefined && causes[code]) return causes[code]
  if (/timeout/i.test(message)) return causes.ETIMEDOUT ?? message
  if (/password must be a string/.test(message)) return 'the server asks for a password, and DATABASE_URL names none.'
  if (/terminated unexpectedly/.test(message)) return causes.ECONNRESET ?? message
  return `${message}${code ? ` (${code})` : ''}`
}

export async function requireVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`)
  const version = rows[0]?.version ?? 0
  if (version < 150_000) throw new Error(`DATABASE_URL: PostgreSQL 15 or later is needed, and this server is version ${Math.floor(version / 10_000)}. Upgrade it, or name another one.`)
}
