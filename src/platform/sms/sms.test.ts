import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { requestOf, sendSms, smsOf } from './index.ts'

let server: http.Server | undefined
afterEach(async () => {
  server?.closeAllConnections()
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  server = undefined
})

interface Asked {
  method: string
  url: string
  type: string
  authorization: string
  body: string
}
/** A gateway on this machine that answers by a status, or not at all (0). */
async function gateway(statuses: number[], env: Record<string, string> = {}) {
  const asked: Asked[] = []
  const listening = http.createServer(async (request, response) => {
    let body = ''
    for await (const piece of request) body += piece
    asked.push({ method: request.method ?? '', url: request.url ?? '', type: request.headers['content-type'] ?? '', authorization: request.headers.authorization ?? '', body })
    const status = statuses.shift() ?? 200
    if (status === 0) return
    response.writeHead(status, { location: 'http://127.0.0.1:1/' }).end('{}')
  })
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const settings = smsOf({ OFEK_SMS_URL: `http://127.0.0.1:${(listening.address() as AddressInfo).port}/send`, ...env })
  if (!settings) throw new Error('no gateway')
  return { asked, settings }
}
const sms = { id: 'one', to: '+972501234567', text: 'איך בעבודה? "טוב"\nhttps://ofek.example/answer/x' }

test('the gateway is asked as the settings say: by JSON, with the token', async () => {
  const { asked, settings } = await gateway([200], { OFEK_SMS_TOKEN: 'secret' })
  expect(await sendSms(settings, sms)).toEqual({ sent: true })
  expect(asked).toEqual([{ method: 'POST', url: '/send', type: 'application/json', authorization: 'Bearer secret', body: expect.any(String) }])
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ to: sms.to, text: sms.text, id: sms.id })
})

describe('patterns are filled in as their place asks', () => {
  const env = { OFEK_SMS_URL: 'https://sms.example/send' }
  test.each<[string, Record<string, string>, string]>([
    ['a form', { OFEK_SMS_HEADERS: '{"Content-Type":"application/x-www-form-urlencoded"}', OFEK_SMS_BODY: 'to={digits}&m={text}' }, 'to=972501234567&m=a%26b%20%22c%22%20%3Cd%3E'],
    ['XML', { OFEK_SMS_HEADERS: '{"content-type":"text/xml"}', OFEK_SMS_BODY: '<s id="{id}" to="{to}">{text}</s>' }, '<s id="one" to="+972501234567">a&amp;b &quot;c&quot; &lt;d&gt;</s>'],
    ['JSON', {}, '{"to":"+972501234567","text":"a&b \\"c\\" <d>","id":"one"}'],
  ])('%s', (_, more, body) => {
    const settings = smsOf({ ...env, ...more })
    expect(settings && requestOf(settings, { ...sms, text: 'a&b "c" <d>' }).init.body).toBe(body)
  })
  test('an address, without a body', () => {
    const settings = smsOf({ OFEK_SMS_URL: 'https://sms.example/send?key={token}&to={to}&text={text}', OFEK_SMS_METHOD: 'get', OFEK_SMS_TOKEN: 'a b' })
    expect(settings && requestOf(settings, { ...sms, text: 'שלום' })).toMatchObject({ url: `https://sms.example/send?key=a%20b&to=%2B972501234567&text=${encodeURIComponent('שלום')}`, init: { method: 'GET' } })
  })
  test('what stands in a text is no pattern', () => {
    const settings = smsOf({ ...env, OFEK_SMS_TOKEN: 'secret' })
    expect(settings && requestOf(settings, { ...sms, text: '{token}' }).init.body).toBe('{"to":"+972501234567","text":"{token}","id":"one"}')
  })
})

describe('the answer is judged by its status', () => {
  test.each([
    [202, { sent: true }],
    [400, { sent: false, lasting: true, why: 'sms_400' }],
    [401, { sent: false, lasting: false, why: 'sms_401' }],
    [429, { sent: false, lasting: false, why: 'sms_429' }],
    [500, { sent: false, lasting: false, why: 'sms_500' }],
    // The phone would be told to somebody else.
    [302, { sent: false, lasting: false, why: 'sms_302' }],
  ])('%i', async (status, outcome) => expect(await sendSms((await gateway([status])).settings, sms)).toEqual(outcome))

  test('a gateway that says nothing', async () => {
    expect(await sendSms((await gateway([0])).settings, sms, 300)).toEqual({ sent: false, lasting: false, why: 'sms_timeout' })
  })

  test('a gateway that is not there', async () => {
    const { settings } = await gateway([])
    await new Promise((resolve) => server?.close(resolve))
    server = undefined
    expect(await sendSms(settings, sms)).toEqual({ sent: false, lasting: false, why: 'sms_econnrefused' })
  })
})

describe('a setting that cannot be is told by its name, without the token', () => {
  test.each([
    [{ OFEK_SMS_URL: 'http://sms.example/send' }, 'OFEK_SMS_URL must be the https address'],
    [{ OFEK_SMS_URL: 'sms.example' }, 'OFEK_SMS_URL must be the https address'],
    [{ OFEK_SMS_METHOD: 'DELETE' }, 'OFEK_SMS_METHOD is "DELETE"'],
    [{ OFEK_SMS_HEADERS: 'x: y' }, 'OFEK_SMS_HEADERS must be an object in JSON'],
    [{ OFEK_SMS_HEADERS: '{"a":1}' }, 'OFEK_SMS_HEADERS must be an object in JSON'],
    [{ OFEK_SMS_BODY: '{"to":"{to}"}' }, 'OFEK_SMS_BODY (or OFEK_SMS_URL) must say where the words go'],
    [{ OFEK_SMS_BODY: '{text}' }, 'OFEK_SMS_BODY (or OFEK_SMS_URL) must say where the phone goes'],
  ])('%o', (env, words) => {
    const read = () => smsOf({ OFEK_SMS_URL: 'https://sms.example', OFEK_SMS_TOKEN: 'geheim', ...env })
    expect(read).toThrow(words)
    expect(read).not.toThrow('geheim')
  })
  test('none is none', () => expect(smsOf({})).toBeUndefined())
})
