import type { AddressInfo } from 'node:net'
import net from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { sendMail } from './index.ts'

let close: (() => Promise<void>) | undefined
afterEach(async () => {
  await close?.()
  close = undefined
})

/** A real mail server on this machine; `got` is what it took. */
async function mailServer(options: SMTPServerOptions = {}) {
  const got: string[] = []
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'], authOptional: true, logger: false,
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (piece) => {
        text += piece
      })
      stream.on('end', () => {
        got.push(text)
        done()
      })
    },
    ...options,
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close = () => new Promise((resolve) => server.close(() => resolve()))
  const { port } = server.server.address() as AddressInfo
  return { got, settings: (user = '') => ({ url: `smtp://${user}127.0.0.1:${port}`, from: 'ofek@ofek.example' }) }
}

/** For a server that never answers: whatever answers has the patience that it has in earnest, however slow this machine is. */
const brief = { connect: 500, silence: 500 }
const letter = { id: 'one', to: 'samira@mail.example', subject: 'איך בעבודה?', text: 'שלום סמירה\nhttps://ofek.example/answer/x', language: 'he', stopUrl: 'https://ofek.example/answer/x' }
const body = (raw: string) => Buffer.from(raw.split('\r\n\r\n').slice(1).join('\r\n\r\n'), 'base64').toString('utf8')

test('a letter comes as it was written, with its own number and the way to stop', async () => {
  const { got, settings } = await mailServer()
  expect(await sendMail(settings(), letter)).toEqual({ sent: true })
  const [raw = ''] = got
  expect(raw).toMatch(/^From: ofek@ofek\.example\r\nTo: samira@mail\.example\r\n/m)
  for (const line of ['Message-ID: <one@ofek.example>', 'List-Unsubscribe: <https://ofek.example/answer/x>', 'Content-Language: he', 'Auto-Submitted: auto-generated']) expect(raw.toLowerCase()).toContain(line.toLowerCase())
  expect(body(raw).trim()).toBe(letter.text)
})

test('it signs in where the address says so', async () => {
  const users: string[] = []
  const { settings } = await mailServer({ authOptional: false, onAuth: (auth, _session, done) => {
    users.push(`${auth.username} ${auth.password}`)
    done(null, { user: auth.username })
  } })
  expect(await sendMail(settings('ofek:a%40b@'), letter)).toEqual({ sent: true })
  expect(users).toEqual(['ofek a@b'])
})

const refusing = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode })
describe('what a mail server does instead', () => {
  test.each<[string, SMTPServerOptions, object]>([
    ['it knows nobody of that address', { onRcptTo: (_to, _session, done) => done(refusing(550, 'No such user')) }, { sent: false, lasting: true, why: 'smtp_550' }],
    ['it is full now', { onRcptTo: (_to, _session, done) => done(refusing(452, 'Later')) }, { sent: false, lasting: false, why: 'smtp_452' }],
    ['it does not let Ofek in', { authOptional: false, onAuth: (_auth, _session, done) => done(refusing(535, 'No')) }, { sent: false, lasting: false, why: 'smtp_535' }],
  ])('%s', async (_, options, outcome) => {
    const { settings } = await mailServer(options)
    expect(await sendMail(settings('onAuth' in options ? 'ofek:x@' : ''), letter)).toEqual(outcome)
  })

  test('it is not there', async () => {
    const { settings } = await mailServer()
    const at = settings()
    await close?.()
    close = undefined
    expect(await sendMail(at, letter)).toMatchObject({ sent: false, lasting: false })
  })

  test('it says nothing', async () => {
    const server = net.createServer(() => {}).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const open = new Set<net.Socket>()
    server.on('connection', (socket) => open.add(socket))
    close = async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    }
    expect(await sendMail({ url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, from: 'ofek@ofek.example' }, letter, brief)).toMatchObject({ sent: false, lasting: false })
  })

  test('it is slow, and takes it the next time', async () => {
    let slow = true
    const { got, settings } = await mailServer({ onMailFrom: (_from, _session, done) => (slow ? undefined : done()) })
    expect(await sendMail(settings(), letter, brief)).toMatchObject({ sent: false, lasting: false })
    slow = false
    expect(await sendMail(settings(), letter)).toEqual({ sent: true })
    expect(got).toHaveLength(1)
  })
})
