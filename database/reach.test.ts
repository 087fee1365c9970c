import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { expect, inject, test } from 'vitest'
import { asOwner, databaseOf } from '../test/served.ts'
import { reach, requireVersion } from './reach.ts'

/** A port on this machine at which nothing listens, or something that is no PostgreSQL and hangs up. */
async function aPort(listening: boolean): Promise<{ port: number; close: () => void }> {
  const server = createServer((socket) => socket.destroy())
  const port = await new Promise<number>((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)))
  if (!listening) await new Promise((closed) => server.close(closed))
  return { port, close: () => server.close() }
}
const wrong = 'Wachtwoord'
const tried = (url: string) => reach(url, 'test').then(() => 'reached', (error: Error) => error.message)

test.each([
  ['nothing listens', false, 'nothing listens there'],
  ['something else listens', true, 'the connection was closed at once'],
])('%s: told by the setting, without the address and its password', async (_, listening, words) => {
  const { port, close } = await aPort(listening)
  const said = await tried(`postgresql://ofek:${wrong}@127.0.0.1:${port}/ofek`)
  close()
  expect(said).toMatch(new RegExp(`^DATABASE_URL: the database cannot be reached: ${words}`))
  expect(said).not.toContain(wrong)
  expect(said).not.toContain(String(port))
})

test.each([
  ['a socket that is not there', () => `postgresql://ofek@localhost/ofek?host=${encodeURIComponent(`${tmpdir()}/ofek-no-socket`)}`, /there is no such socket/],
  ['a host that is not there', () => 'postgresql://ofek@nowhere.invalid/ofek', /there is no such host|the name of the host cannot be resolved/],
  ['a database that is not there', () => databaseOf(inject('databaseUrl'), 'ofek_of_nobody'), /there is no database of that name/],
  ['a user that is not there', () => withUser('ofek_of_nobody'), /the user or the password is wrong|this user may not sign in from here/],
])('%s', async (_, url, words) => {
  expect(await tried(url())).toMatch(words)
})

function withUser(name: string): string {
  const url = new URL(inject('databaseUrl'))
  url.username = name
  url.password = wrong
  return url.href
}

test('a server before 15 is told by its version', async () => {
  const old = { query: async () => ({ rows: [{ version: 140_012 }] }) }
  await expect(requireVersion(old as never)).rejects.toThrow('PostgreSQL 15 or later is needed, and this server is version 14.')
  await asOwner(inject('databaseUrl'), requireVersion)
})
