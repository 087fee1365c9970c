import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { expect, test } from 'vitest'
import { demoPassword } from '#src/demo/index.ts'
import { aDirectory, lookInto, ofek, ofekBegins, ofekStarts, postmasterOf, serversIn, until } from './ofek.ts'

const nothingIsLeft = (data: string) => {
  expect(serversIn(data)).toEqual([])
  expect(existsSync(path.join(data, 'postgres', 'postmaster.pid'))).toBe(false)
}
const tenants = (data: string) => lookInto(data, async (db) => (await db.query('select id from tenant')).rows)

test('a first start makes everything and says how to come in; the next one reuses it; each ends in order', { timeout: 60_000 }, async () => {
  const data = aDirectory()
  const how = { env: { OFEK_DATA: data, OFEK_DEMO: '1' } }
  const first = await ofekStarts(how)
  await until(() => first.said().includes('OFEK_DEMO=0'))
  expect(first.said()).toContain(`Ofek: ${first.origin}\n`)
  for (const words of ['noor@demo.ofek.example', 'admin@demo.ofek.example', 'samira@demo.ofek.example', demoPassword]) expect(first.said()).toContain(words)
  expect((await first.ask('/sign-in', { form: { _form: '', email: 'noor@demo.ofek.example', secretPassword: demoPassword, to: '' } })).status).toBe(303)
  const made = await tenants(data)

  const second = await ofek(['start'], how)
  expect([second.code, second.complained]).toEqual([1, expect.stringContaining(`Another Ofek (process ${first.pid}) uses the database in ${data}`)])
  expect((await first.ask('/ready')).status).toBe(200)

  first.signal('SIGTERM')
  expect(await first.ended).toMatchObject({ code: 0, complained: '' })
  nothingIsLeft(data)

  const again = await ofekStarts(how)
  expect(await tenants(data)).toEqual(made)
  again.signal('SIGTERM')
  expect((await again.ended).code).toBe(0)
  nothingIsLeft(data)
})

test('npm start serves until a signal, and the server ends by itself when npm start is killed', { timeout: 180_000 }, async () => {
  const data = aDirectory()
  const how = { env: { OFEK_DATA: data } }
  const address = /Ofek: (http:\/\/localhost:\d+)/
  const killed = ofekBegins(how, 'npm')
  await until(() => address.test(killed.said()))
  const origin = address.exec(killed.said())?.[1] ?? ''
  expect((await fetch(`${origin}/ready`)).status).toBe(200)
  killed.signal('SIGKILL')
  await until(() => serversIn(data).length === 0 && !existsSync(path.join(data, 'postgres', 'postmaster.pid')))
  await expect(fetch(`${origin}/health`), 'nothing serves any more').rejects.toThrow()

  const next = ofekBegins(how, 'npm')
  await until(() => address.test(next.said()))
  next.signal('SIGTERM')
  expect(await next.ended).toMatchObject({ code: 0, complained: '' })
  nothingIsLeft(data)
})

test('kill -9 during the first start, while the database is made and while it gets its tables: the next start finishes it', { timeout: 180_000 }, async () => {
  const data = aDirectory()
  const how = { env: { OFEK_DATA: data } }
  const beside = () => readdirSync(data).filter((name) => name.startsWith('postgres.making'))
  const begun = (n: number) => () => beside().filter((name) => existsSync(path.join(data, name, 'base'))).length === n
  const hasServer = () => existsSync(path.join(data, 'postgres', 'postmaster.pid'))
  for (const isSo of [begun(1), begun(2), hasServer]) {
    const killed = ofekBegins(how)
    await until(isSo)
    killed.signal('SIGKILL')
    expect((await killed.ended).signal).toBe('SIGKILL')
  }
  const server = await ofekStarts(how)
  expect((await server.ask('/ready')).status).toBe(200)
  expect(await tenants(data)).toEqual([])
  expect(beside()).toEqual([])
  server.signal('SIGTERM')
  expect((await server.ended).code).toBe(0)
  nothingIsLeft(data)
})

test('SIGTERM lets a request under way be answered', { timeout: 60_000 }, async () => {
  const data = aDirectory()
  const server = await ofekStarts({ env: { OFEK_DATA: data } })
  let answered = false
  await lookInto(data, async (db) => {
    await db.query('begin; lock table sign_in_throttle in access exclusive mode')
    const slow = server.ask('/sign-in', { form: { _form: '', email: 'nobody@ofek.example', secretPassword: 'wrong', to: '' } }).then((answer) => {
      answered = true
      return answer
    })
    await until(async () => (await db.query(`select from pg_locks where relation = 'sign_in_throttle'::regclass and not granted`)).rows.length > 0)
    server.signal('SIGTERM')
    await until(() => server.said().includes('finishes what is under way'))
    await expect(server.ask('/health'), 'nobody new is let in').rejects.toThrow()
    expect(answered).toBe(false)
    await db.query('commit')
    expect((await slow).status).toBe(400)
  })
  expect(await server.ended).toMatchObject({ code: 0, complained: '' })
  nothingIsLeft(data)
})

test('a port that is taken is told, and no database is left behind', { timeout: 60_000 }, async () => {
  const data = aDirectory()
  const other = createServer()
  const port = await new Promise<number>((resolve) => other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)))
  const { code, complained } = await ofek(['start'], { env: { OFEK_DATA: data, PORT: String(port) } })
  other.close()
  expect([code, complained]).toEqual([1, `PORT: another program already listens on ${port}. Stop it, or choose another with PORT=8081.\n`])
  nothingIsLeft(data)
})

test('kill -9 amid writes: the next start opens, on the server that was left, with all that was acknowledged', { timeout: 60_000 }, async () => {
  const data = aDirectory()
  const killed = await ofekStarts({ env: { OFEK_DATA: data } })
  let acknowledged = 0
  const writing = (async () => {
    // Each wrong sign-in from here is one more failure of this address, counted in a transaction of its own.
    for (;;) {
      const answer = await killed.ask('/sign-in', { form: { _form: '', email: `${acknowledged}@ofek.example`, secretPassword: 'wrong', to: '' } })
      await answer.arrayBuffer()
      acknowledged++
    }
  })().catch(() => {})
  await until(() => acknowledged >= 10)
  killed.signal('SIGKILL')
  await writing
  const orphan = postmasterOf(data)
  expect(serversIn(data)).toContain(orphan)

  const next = await ofekStarts({ env: { OFEK_DATA: data } })
  expect(postmasterOf(data)).toBe(orphan)
  const kept = await lookInto(data, async (db) => Number((await db.query('select max(failures) as n from sign_in_throttle')).rows[0].n))
  expect(kept).toBeGreaterThanOrEqual(acknowledged)
  next.signal('SIGTERM')
  expect((await next.ended).code).toBe(0)
  nothingIsLeft(data)
})

test('kill -9 of the database: requests fail in words, the server starts it again, and what was written is there', { timeout: 90_000 }, async () => {
  const data = aDirectory()
  const server = await ofekStarts({ env: { OFEK_DATA: data } })
  const wrong = () => server.ask('/sign-in', { form: { _form: '', email: 'nobody@ofek.example', secretPassword: 'wrong', to: '' } })
  await wrong()
  const killed = postmasterOf(data)
  process.kill(killed, 'SIGKILL')
  await until(async () => (await server.ask('/ready')).status === 503)
  expect((await server.ask('/health')).status).toBe(200)
  await until(async () => (await server.ask('/ready')).status === 200)
  expect(postmasterOf(data)).not.toBe(killed)
  expect((await wrong()).status).toBe(400)
  const failures = await lookInto(data, async (db) => Number((await db.query('select max(failures) as n from sign_in_throttle')).rows[0].n))
  expect(failures).toBe(2)

  // Both at once, as a machine without memory does; and by now the number of the old server may be somebody else's.
  server.signal('SIGKILL')
  process.kill(postmasterOf(data), 'SIGKILL')
  await server.ended
  await until(() => serversIn(data).length === 0)
  writeFileSync(path.join(data, 'ofek.pid'), `${process.pid} 1@another\n`)
  const next = await ofekStarts({ env: { OFEK_DATA: data } })
  next.signal('SIGTERM')
  const { code } = await next.ended
  expect(code).toBe(0)
  expect((await server.ended).complained).toContain('the embedded database ended and is started again')
  nothingIsLeft(data)
})
