/** What every answer carries, over HTTP: the content policy, the headers, the cookies, the limits, and silence about what one may not know. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashPassword } from '#src/access/accounts/index.ts'
import { routes } from '#src/access/index.ts'
import { newId } from '#src/platform/ids.ts'
import { aParticipant, anAccount, aProgramme, aTenant, type TestAccount } from '../builders.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { aWorkbook } from '../workbooks.ts'
import { aServer, aSession, type Server } from './server.ts'

let db: TestDatabase
let server: Server
let noor: TestAccount
let samira: string
let strangers: string
let cookie: string
let programme: string
/** The cookie of somebody who may import. */
let leads: string
const password = 'ארבע מילים שאיש לא ינחש'

beforeAll(async () => {
  db = await testDatabase()
  const tenant = await aTenant(db)
  programme = await aProgramme(db, { tenant })
  noor = await anAccount(db, 'promoter', { tenant, programme, email: 'noor@ofek.example' })
  await db.owner.query(`update account set password_hash = $2 where id = $1`, [noor.id, await hashPassword(password)])
  samira = await aParticipant(db, { tenant, programme, assignedTo: noor })
  strangers = await aParticipant(db, { tenant, programme, assignedTo: await anAccount(db, 'promoter', { tenant, programme }) })
  server = await aServer(db)
  cookie = await aSession(db, noor)
  leads = await aSession(db, await anAccount(db, 'team_lead', { tenant, programme }))
})
afterAll(async () => {
  await server?.stop()
  await db?.close()
})

/** Without what differs from answer to answer. */
const settled = (html: string) => html.replaceAll(/nonce="[^"]*"/g, 'nonce').replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/__sveltekit_\w+/g, 'kit')

const pages = () => ['/sign-in', '/today', '/participants', '/account', `/participants/${samira}`, `/participants/${samira}/plan`, `/participants/${samira}/meetings`]
const absent = () => ['/no-such-page', `/participants/${strangers}`, `/participants/${newId()}`, '/audit', '/participants/not-an-id']

describe('every page and every refusal', () => {
  test.each([['a page', pages], ['what is not to be known of', absent]] as const)('%s has the policy and the headers', async (_, paths) => {
    for (const path of paths()) {
      const response = await server.ask(path, { cookie: path === '/sign-in' ? '' : cookie })
      const { headers } = response
      const policy = headers.get('content-security-policy') ?? ''
      const html = await response.text()
      expect(policy, path).toContain(`default-src 'self'`)
      expect(policy, path).toMatch(/frame-ancestors 'none'/)
      expect(policy, path).toMatch(/form-action 'self'/)
      expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      for (const [tag] of html.matchAll(/<script\b[^>]*>|<style\b[^>]*>/g)) expect(tag.includes(`nonce="${nonce}"`), `${path} ${tag}`).toBe(true)
      expect(html, path).not.toMatch(/<[^>]+\son\w+=/)
      expect(html.match(/(?:src|href|action)="(?:https?:)?\/\/[^"]*"/g), path).toBeNull()
      expect(Object.fromEntries(['x-content-type-options', 'x-frame-options', 'referrer-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'cache-control'].map((name) => [name, headers.get(name)])), path).toEqual({
        'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'cache-control': expect.stringMatching(/no-store/),
      })
      expect(headers.get('x-powered-by'), path).toBeNull()
      expect(headers.get('access-control-allow-origin'), path).toBeNull()
    }
  })
  test('the files of the application are served by it, and kept by the browser', async () => {
    const html = await (await server.ask('/sign-in')).text()
    const files = [...html.matchAll(/(?:href|src)="([^"]*_app[^"]*)"/g)].map(([, path = '']) => path)
    expect(files.length).toBeGreaterThan(2)
    for (const file of files) {
      const response = await server.ask(new URL(file, `${server.origin}/sign-in`).pathname)
      await response.arrayBuffer()
      expect([response.status, response.headers.get('x-content-type-options'), response.headers.get('cache-control')], file).toEqual([200, 'nosniff', expect.stringContaining('immutable')])
    }
  })
  test('a nonce is used once', async () => {
    const nonces = await Promise.all([1, 2, 3].map(async () => /'nonce-([^']+)'/.exec((await server.ask('/sign-in')).headers.get('content-security-policy') ?? '')?.[1]))
    expect(new Set(nonces).size).toBe(3)
    expect(nonces.every((nonce) => nonce && nonce.length >= 16)).toBe(true)
  })
})

describe('what one may not know of', () => {
  test('answers as what is not there', { timeout: 120_000 }, async () => {
    for (const route of Object.keys(routes).filter((one) => one.startsWith('/participants/[id]') && routes[one]?.GET && !/\[(?!id)/.test(one))) {
      const of = async (id: string) => {
        const response = await server.ask(route.replace('[id]', id), { cookie })
        return { status: response.status, body: settled(await response.text()) }
      }
      const hidden = await of(strangers)
      expect(hidden.status, route).toBe(404)
      expect(hidden, route).toEqual(await of(newId()))
    }
  })
  test('a form that was sent in place is told so in the words that it reads', async () => {
    for (const id of [strangers, newId()]) {
      const response = await server.ask(`/participants/${id}/tasks?/set`, { cookie, method: 'POST', body: new URLSearchParams({ words: 'x' }), headers: { accept: 'application/json', 'x-sveltekit-action': 'true' } })
      expect(response.status).toBe(404)
      expect(await response.json()).toEqual({ type: 'error', error: { status: 404, message: 'not here' } })
    }
  })
  test('nor do the data of a page tell', async () => {
    const response = await server.ask(`/participants/${strangers}/plan/__data.json`, { cookie })
    const body = await response.text()
    expect(response.status, 'so that the browser goes to the page itself').toBe(403)
    expect(body).not.toContain('סמירה')
    expect(body).toBe(await (await server.ask(`/participants/${newId()}/plan/__data.json`, { cookie })).text())
    const own = await server.ask(`/participants/${samira}/plan/__data.json`, { cookie })
    expect([own.status, (await own.text()).includes('סמירה')]).toEqual([200, true])
  })
  test('nor does the sign-in tell who has an account', async () => {
    const tryAs = async (email: string) => {
      const response = await server.ask('/sign-in', { method: 'POST', body: new URLSearchParams({ email, secretPassword: 'wrong wrong wrong' }) })
      return [response.status, settled(await response.text()).replaceAll(email, 'email')]
    }
    expect(await tryAs('noor@ofek.example')).toEqual(await tryAs('nooo@ofek.example'))
  })
})

test('a form that another account wrote is not done in the name of the one that is signed in', async () => {
  const ask = (account: string) =>
    server.ask('/account?/describe', { cookie, method: 'POST', body: new URLSearchParams({ _form: 'describe', _account: account, language: 'en', address: 'female', version: '1' }) })
  expect((await ask(newId())).status).toBe(409)
  expect((await db.owner.query<{ language: string }>('select language from account where id = $1', [noor.id])).rows).not.toEqual([{ language: 'en' }])
})

describe('guessing at the open page of an account', () => {
  const forms = { password: ['secretNow', { secretNew: 'ארבע מילים אחרות לגמרי' }], confirm: ['code', {}], codes: ['code', {}], turnOff: ['code', {}] } as const
  const ask = async (of: string, action: keyof typeof forms, secret: string) => {
    const [field, rest] = forms[action]
    const response = await server.ask(`/account?/${action}`, { method: 'POST', cookie: of, body: new URLSearchParams({ _form: action, ...rest, [field]: secret }) })
    return { status: response.status, waits: (await response.text()).includes('אפשר לנסות שוב בעוד דקה') }
  }
  const anOpenPage = async () => {
    const account = await anAccount(db, 'promoter', { tenant: noor.tenantId })
    await db.owner.query(`update account set password_hash = $2 where id = $1`, [account.id, await hashPassword(password)])
    return { account, of: await aSession(db, account) }
  }

  test.each(Object.keys(forms) as (keyof typeof forms)[])('%s has to wait after five, those sent side by side too', async (action) => {
    const { of } = await anOpenPage()
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(of, action, '000000')))
    expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(400))
    expect(answers.filter(({ waits }) => !waits)).toHaveLength(5)
  })
  test('the right password waits with them, changes nothing meanwhile, and another account does not wait', async () => {
    const { account, of } = await anOpenPage()
    for (let i = 0; i < 5; i++) await ask(of, 'password', 'not the password')
    expect(await ask(of, 'password', password)).toEqual({ status: 400, waits: true })
    expect((await db.owner.query(`select from audit_event where account_id = $1 and what = 'password.changed'`, [account.id])).rowCount).toBe(0)
    expect((await ask((await anOpenPage()).of, 'password', password)).status).toBe(303)
  })
  test('a new password that will not do is no guess, and one that was right is forgotten', async () => {
    const { of } = await anOpenPage()
    const body = (secretNew: string) => ({ method: 'POST', cookie: of, body: new URLSearchParams({ _form: 'password', secretNow: password, secretNew }) })
    for (let i = 0; i < 7; i++) await server.ask('/account?/password', body('short'))
    expect((await server.ask('/account?/password', body('ארבע מילים אחרות לגמרי'))).status).toBe(303)
  })
})

describe('cookies', () => {
  const signIn = (at: Server) => at.ask('/sign-in', { method: 'POST', body: new URLSearchParams({ email: 'noor@ofek.example', secretPassword: password }) })
  test('of a sign-in stay on this site, out of reach of scripts', async () => {
    const response = await signIn(server)
    expect(response.status).toBe(303)
    const [set = ''] = response.headers.getSetCookie().filter((one) => one.startsWith('ofek_session='))
    expect(set).toMatch(/; Path=\/(;|$)/)
    expect(set).toMatch(/; HttpOnly/)
    expect(set).toMatch(/; SameSite=(Lax|Strict)/)
    expect(set).not.toMatch(/Domain=/)
  })
  test('go over https alone, where Ofek is reached by it', async () => {
    const behind = await aServer(db, { origin: 'https://ofek.example' })
    try {
      const ask = (path: string, body: Record<string, string>, known = '') =>
        behind.ask(path, { method: 'POST', body: new URLSearchParams(body), cookie: known, headers: { host: 'ofek.example', origin: behind.origin.replace('http:', 'https:') } })
      const signed = await ask('/sign-in', { email: 'noor@ofek.example', secretPassword: password })
      expect(signed.headers.get('strict-transport-security')).toMatch(/max-age=31536000/)
      const chosen = [signed, await ask('/language', { language: 'ar' }), await ask('/shared', { shared: 'on' }, cookie)].flatMap((response) => response.headers.getSetCookie())
      expect(chosen.map((one) => one.split('=')[0])).toEqual(['ofek_session', 'ofek_language', 'ofek_shared'])
      expect(chosen.filter((one) => !/; Secure/.test(one) || !/; HttpOnly/.test(one) || !/; SameSite=/.test(one))).toEqual([])
    } finally {
      await behind.stop()
    }
  })
})

describe('the address that people type', () => {
  const signIn = (at: Server, headers: Record<string, string>, host = 'localhost') =>
    fetch(new URL('/sign-in', at.origin.replace('localhost', host)), { method: 'POST', redirect: 'manual', headers: { accept: 'text/html', ...headers }, body: new URLSearchParams({ email: 'noor@ofek.example', secretPassword: password }) })
  const isSecure = (response: Response) => response.headers.getSetCookie().some((one) => one.startsWith('ofek_session=') && /; Secure/.test(one))

  test('by any name of this machine people sign in over http, and the cookie is one that http keeps', async () => {
    for (const host of ['localhost', '127.0.0.1']) {
      const response = await signIn(server, { origin: server.origin.replace('localhost', host) }, host)
      expect([host, response.status, isSecure(response)]).toEqual([host, 303, false])
    }
  })
  test('by OFEK_ORIGIN too where a proxy sends another Host; any other address is told in words, on the page and in a form sent in place', async () => {
    const behind = await aServer(db, { origin: 'https://ofek.example' })
    try {
      const signed = await signIn(behind, { origin: 'https://ofek.example' })
      expect([signed.status, isSecure(signed)]).toEqual([303, true])
      for (const origin of ['http://ofek.example', behind.origin, 'https://ofek.example.evil.example', 'null']) {
        const refused = await signIn(behind, { origin })
        expect([origin, refused.status, refused.headers.getSetCookie()]).toEqual([origin, 403, []])
        const words = await refused.text()
        for (const part of ['https://ofek.example.', 'הכתובת שבדפדפן אינה', 'العنوان في المتصفح', 'the address in the browser is not', 'OFEK_ORIGIN']) expect(words).toContain(part)
      }
      const inPlace = await signIn(behind, { origin: behind.origin, accept: 'application/json' })
      expect([inPlace.status, await inPlace.json()]).toEqual([403, { type: 'error', error: { status: 403, message: 'misaddressed' } }])
    } finally {
      await behind.stop()
    }
  })
  test('who comes back from the sign-in without its cookie reads why', async () => {
    const without = (path: string, referer: string) => server.ask(path, { headers: { referer } }).then((response) => response.headers.get('location'))
    expect(await without('/today', `${server.origin}/sign-in?to=%2Ftoday`)).toBe('/sign-in?to=%2Ftoday&lost')
    expect(await without('/today', `${server.origin}/`)).toBe('/sign-in?to=%2Ftoday')
    expect(await without('/today', 'https://elsewhere.example/sign-in')).toBe('/sign-in?to=%2Ftoday')
    const { headers } = await server.ask('/sign-in', { method: 'POST', body: new URLSearchParams({ email: 'noor@ofek.example', secretPassword: password }) })
    expect(await without(headers.get('location') ?? '', '')).toBe('/sign-in?lost')
    expect(await (await server.ask('/sign-in?lost', { headers: { 'accept-language': 'en' } })).text()).toContain('If you have just signed in: the browser did not keep it.')
  })
})

describe('limits', () => {
  const large = (bytes: number) => new Uint8Array(bytes)
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const send = (path: string, bytes: number, headers: Record<string, string> = {}, as = cookie) => server.ask(path, { method: 'POST', cookie: as, body: large(bytes), headers: { ...form, ...headers } })
  test.each([
    // path, bytes, what the page says and what it leads to
    ['/sign-in', 1_100_000, ['מה שנשלח גדול מדי', 'שום דבר ממנו לא נשמר', 'עד מגה־בייט אחד']],
    ['/account?/describe', 1_100_000, ['מה שנשלח גדול מדי', 'מה שנכתב עוד נמצא בעמוד הקודם', 'href="/"']],
    ['/participants/import', 25_100_000, ['id="upload-file-wrong"', 'גדול מ־25 מגה־בייט', 'שום דבר לא נוסף', 'לחלק את הקובץ לשניים', 'type="file"']],
  ])('%s takes no body of %i bytes, and says so in a page of the person\'s language', async (path, bytes, words) => {
    const answer = await send(path, bytes, {}, path === '/participants/import' ? leads : cookie)
    const page = await answer.text()
    expect([answer.status, answer.headers.get('content-type'), words.filter((part) => !page.includes(part))]).toEqual([413, 'text/html', []])
    expect(page).toContain('<html lang="he" dir="rtl"')
  })
  test('a form that was sent in place reads the same, and nobody says of themself that a body was left out', async () => {
    const inPlace = await send('/account?/describe', 1_100_000, { accept: 'application/json' })
    expect([inPlace.status, await inPlace.json()]).toEqual([413, { type: 'error', error: { status: 413, message: 'too large' } }])
    expect((await send('/account?/describe', 0, { 'x-ofek-left-out': '1' })).status).toBe(400)
    expect((await send('/participants/import', 25_100_000)).status, 'not of who may not import').toBe(404)
  })
  test('while a workbook is read, what others ask later is answered before', { timeout: 120_000 }, async () => {
    const body = new FormData()
    body.set('programmeId', programme)
    // Its rows are counted once it has been read: it is refused then, and costs the test no more.
    body.set('file', new File([new Uint8Array(aWorkbook([['שם'], ...Array.from({ length: 50_001 }, () => ['נור'])]))], 'people.xlsx'))
    const answered: string[] = []
    const upload = server.ask('/participants/import', { method: 'POST', cookie: leads, body }).then(async (response) => {
      answered.push('the upload')
      expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('יותר מ־50000 שורות')])
    })
    for (let asked = 0; asked < 10; asked++) await server.ask('/today', { cookie }).then(({ status }) => answered.push(`${status}`))
    await upload
    expect(answered).toEqual([...Array(10).fill('200'), 'the upload'])
  })
  test('a body must say how long it is', async () => {
    const body = new Blob(['email=x']).stream()
    const response = await fetch(new URL('/sign-in', server.origin), { method: 'POST', body, duplex: 'half', headers: { origin: server.origin, 'content-type': 'application/x-www-form-urlencoded' } } as RequestInit)
    expect(response.status).toBe(411)
  })
  test('a form of another site is refused', async () => {
    for (const origin of ['https://elsewhere.example', 'null']) {
      const response = await server.ask('/account?/describe', { method: 'POST', cookie, body: new URLSearchParams({ language: 'ar' }), headers: { origin } })
      expect(response.status, origin).toBe(403)
    }
  })
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACK'])('%s does nothing', async (method) => {
    const response = await server.ask(`/participants/${samira}`, { method, cookie }).catch(() => undefined)
    expect([undefined, 400, 403, 404, 405]).toContain(response?.status)
  })
  test('nobody is led to another site after signing in', async () => {
    for (const to of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example']) {
      const response = await server.ask('/sign-in', { method: 'POST', body: new URLSearchParams({ email: 'noor@ofek.example', secretPassword: password, to }) })
      expect(new URL(response.headers.get('location') ?? '/', server.origin).origin, to).toBe(server.origin)
    }
  })
})
