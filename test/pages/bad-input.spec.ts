import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { TOTP } from 'otpauth'
import { messages } from '../../src/ui/messages.ts'
import { signIn } from '../journeys/person.ts'
import { settingsOfBrowserTests } from '../served.ts'
import { isPage, pagesReached, someoneOnTheirWay } from './reach.ts'

/**
 * Bad input of many shapes at every form of every page that a person reaches, and at the doors: a status below 500, words in the form that
 * was refused (beside the field), and what was typed still there. On a server and a demo of its own, since some of it is taken in.
 */
const port = Number(process.env.OFEK_TEST_PORT ?? 9777) + 100
const home = `http://localhost:${port}`
const data = mkdtempSync(join(tmpdir(), 'ofek-bad-input-'))
// The user of root's database passes into it.
chmodSync(data, 0o711)
let server: ChildProcess

test.use({ baseURL: home })
// One server serves them all, one after the other.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  test.setTimeout(240_000)
  server = spawn(process.execPath, ['test/browser-server.ts'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', OFEK_DATA: data, OFEK_DEMO: '1', ...settingsOfBrowserTests('bad_input'), OFEK_ORIGIN: home }, stdio: 'ignore',
  })
  await expect(async () => expect((await fetch(`${home}/ready`)).status).toBe(200)).toPass({ timeout: 200_000, intervals: [500] })
})
test.afterAll(async () => {
  if (server?.exitCode === null && server.kill('SIGTERM')) await new Promise((ended) => server.once('exit', ended))
  rmSync(data, { recursive: true, force: true })
})

/** A form as the page shows it. A field with options takes one of them, or what nobody offered. */
interface Shown {
  action: string
  name: string
  fields: { name: string; type: string; value: string }[]
}

/** What a field by itself makes of each shape is a table (src/platform/fields.test.ts); here, what a form, its command and the database make of it. */
const shapes: Record<string, (type: string) => string> = {
  nothing: () => '',
  'very long': () => 'ארוך '.repeat(4_000),
  'a nul': () => 'לפני\u0000אחרי',
  markup: () => `"><script>alert('x')</script>`,
  quotes: () => `'); drop table participant; --`,
  'a number too large': () => '9'.repeat(400),
  'a day that is none': () => '2026-02-31',
  'a day far away': () => '9999-12-31',
  'an id of nobody': () => '01890000-0000-7000-8000-000000000000',
  'another type': (type) => (type === 'number' || type === 'date' || type === 'datetime-local' ? 'לא מספר ולא יום' : '[object Object]'),
}
/** Asked of one field at a time, the others as the page shows them. */
const alone = ['nothing', 'very long', 'a nul', 'a number too large', 'a day far away', 'an id of nobody']
/** Asked of a form that someone before has gone through: others have other rights to it. */
const again = ['quotes', 'an id of nobody']

/** Forms that someone before has gone through field by field: the same address, the same fields. */
const walked = new Set<string>()

for (const who of ['eitan', 'lead', 'admin', 'professional', 'manager', 'committee', 'samira', 'partner']) {
  test(`bad input at every form of ${who}`, async ({ page }) => {
    test.setTimeout(420_000)
    await signIn(page, who)
    const pages = await pagesReached(page.request, [...(await someoneOnTheirWay(page.request)), '/today', '/participants', '/my', '/account'])
    await expectWords(page, [...pages].filter(([route]) => isPage(route)), 5)
  })
}

test('bad input at the doors', async ({ page, browser }) => {
  await signIn(page, 'admin')
  const invitation = await invitationBy(page)
  await page.context().clearCookies()
  await signIn(page, 'chana')
  await page.goto('/account?second')
  const totp = new TOTP({ secret: (await page.locator('code').textContent()) ?? '' })
  await page.locator('#form-confirm [name=code]').fill(totp.generate())
  await page.locator('#form-confirm button').last().click()
  await page.locator('.codes li').first().waitFor()
  const outside = await (await browser.newContext({ baseURL: home })).newPage()
  await outside.goto('/sign-in')
  await outside.locator('[name=email]').fill('chana@demo.ofek.example')
  await outside.locator('[name=secretPassword]').fill('ofek-demo-2026')
  await outside.locator('form:has([name=email]) button').click()
  await outside.waitForURL('**/sign-in/second-step?**')
  await expectWords(outside, [['/sign-in/second-step', '/sign-in/second-step']], 10)
  await outside.context().clearCookies()
  await expectWords(outside, [['/sign-in', '/sign-in'], ['/invitation/[token]', invitation]], 20)
  await outside.context().close()
})

/** Posts every shape at the forms of pages, as who is signed in: never a broken page, and words in the form where it was refused. */
async function expectWords(page: Page, pages: readonly (readonly [route: string, path: string])[], atLeast: number) {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const wrong: string[] = []
  let posts = 0
  const post = async (to: string, form: Record<string, string>, headers: Record<string, string>) => {
    posts++
    return fetch(to, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual', headers: { cookie, origin: home, ...headers } })
  }
  for (const [route, path] of pages) {
    for (const shown of await formsOf(page, path)) {
      const to = new URL(shown.action || path, new URL(path, home)).href
      const asShown = Object.fromEntries(shown.fields.map((field) => [field.name, field.value]))
      const kind = `${route} ${kindOf(shown)}`
      const known = walked.has(kind)
      walked.add(kind)
      const whole: [string, Record<string, string>][] = Object.entries(shapes)
        .filter(([shape]) => !known || again.includes(shape))
        .map(([shape, make]) => [shape, Object.fromEntries(shown.fields.map((field) => [field.name, fixed(field) ? field.value : make(field.type)]))])
      if (!known) whole.push(['no field at all', Object.fromEntries(Object.entries(asShown).filter(([name]) => name.startsWith('_')))])
      for (const [shape, form] of whole) {
        const answer = await post(to, form, { accept: 'text/html' })
        const problem = problemOf(answer.status, await answer.text(), form)
        if (problem) wrong.push(`${route} ${shown.name} with ${shape}: ${problem}`)
      }
      if (known) continue
      for (const field of shown.fields.filter((one) => !fixed(one))) {
        for (const shape of alone) {
          // As the page's script sends it: the answer is the words alone, without the page around them.
          const answer = await post(to, { ...asShown, [field.name]: (shapes[shape] as (type: string) => string)(field.type) }, { accept: 'application/json', 'x-sveltekit-action': 'true' })
          const problem = silenceIn(answer.status, await answer.text())
          if (problem) wrong.push(`${route} ${shown.name} with ${shape} in ${field.name}: ${problem}`)
        }
      }
    }
  }
  console.log(`${posts} posts at ${pages.length} pages`)
  expect(wrong.slice(0, 40)).toEqual([])
  expect(posts).toBeGreaterThan(atLeast)
}

/** A link for someone invited, made by an administrator who is signed in. */
async function invitationBy(page: Page): Promise<string> {
  await page.goto('/administration/accounts/new')
  await page.locator('#form-invite [name=displayName]').fill('דלת לבדיקה')
  await page.locator('#form-invite [name=email]').fill('door@demo.ofek.example')
  await page.locator('#form-invite [name=programmeId]').selectOption({ index: 1 })
  await page.locator('#form-invite button').last().click()
  return new URL((await page.locator('#link .link').textContent()) ?? '').pathname
}

const fixed = (field: Shown['fields'][number]) => field.name.startsWith('_')
/** A list has a form a row: one of them speaks for all that have the same address and the same fields. */
const kindOf = ({ action, fields }: Shown) => `${action.split('#')[0]} ${fields.map(({ name, type }) => `${name}:${type}`).join()}`

function problemOf(status: number, html: string, form: Record<string, string>): string | undefined {
  if (status >= 500) return `status ${status}`
  if (status !== 400) return undefined
  const words = wordsIn(html, form._form ?? '')
  if (words !== undefined) return words
  if (html.includes(`<script>alert('x')`)) return 'the typed markup came back as markup'
  const lost = Object.entries(form).find(([name, value]) => !name.startsWith('_') && !name.startsWith('secret') && value.includes('drop table') && !html.includes('drop table participant'))
  return lost ? `${lost[0]} was lost` : undefined
}

const notSaved = Object.values(messages).map((t) => t.form.notSaved)

/** What is missing from the words of a refused form: they stand in the form that was posted, those of a field are what describes the field. */
function wordsIn(html: string, name: string): string | undefined {
  const place = html.indexOf(` id="form-${name}"`)
  if (place === -1) return /class="[^"]*unplaced/.test(html) ? undefined : 'neither the form nor its words came back'
  const form = html.slice(place, html.indexOf('</form>', place))
  const described = new Set([...form.matchAll(/aria-describedby="([^"]*)"/g)].flatMap(([, ids]) => (ids ?? '').split(' ')))
  const besideFields = [...form.matchAll(/<(?:span|p)[^>]*class="wrong[^>]*>/g)].map(([tag]) => / id="([^"]*)"/.exec(tag)?.[1])
  const strayed = besideFields.find((id) => id !== undefined && !described.has(id))
  if (strayed) return `${strayed} describes no field`
  if (besideFields.length > 0) return undefined
  const said = /class="returned[^>]*>([\s\S]*?)<div aria-live/.exec(form)?.[1]?.replace(/<[^>]*>/g, '').trim() ?? ''
  return said === '' || notSaved.includes(said) ? 'refused without a word in the form' : undefined
}

/** The script's answer is `{ type, status, data }`; data is a list whose first entry says where in the list its properties stand. */
function silenceIn(status: number, text: string): string | undefined {
  if (status >= 500) return `status ${status}`
  const answer = JSON.parse(text) as { type: string; status: number; data?: string }
  if (answer.status >= 500) return `status ${answer.status}`
  if (answer.type !== 'failure' || answer.status !== 400) return undefined
  const list = JSON.parse(answer.data ?? '[{}]') as Record<string, unknown>[]
  const said = (property: string) => list[Number(list[0]?.[property])]
  return said('message') || Object.keys(said('errors') ?? {}).length > 0 ? undefined : 'refused without a word'
}

/** The forms of a page as it is served, without the script: one of each kind. */
async function formsOf(page: Page, path: string): Promise<Shown[]> {
  const answer = await page.request.get(path, { maxRetries: 2 })
  const html = await answer.text()
  const shown: Shown[] = await page.evaluate((source) => {
    const doc = new DOMParser().parseFromString(source, 'text/html')
    return [...doc.querySelectorAll('form')]
      .filter((form) => form.method.toLowerCase() === 'post' && !/sign-out|\/language|\/shared/.test(form.getAttribute('action') ?? ''))
      .map((form) => {
        const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea, button[name]')].filter((field) => field.name && field.type !== 'file')
        const byName = new Map(fields.map((field) => [field.name, field]))
        return { action: form.getAttribute('action') ?? '', name: form.id, fields: [...byName.values()].map((field) => ({ name: field.name, type: field.type, value: field.value })) }
      })
  }, html)
  return [...new Map(shown.map((form) => [kindOf(form), form])).values()]
}
