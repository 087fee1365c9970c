import pg from 'pg'

/** Connections of the owner, for maintenance. What is lost with the server is told by the statement that needed it, not by ending the process. */
export function openOwner(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'ofek owner' })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
