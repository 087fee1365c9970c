import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { signIn } from '../journeys/person.ts'
import { settingsOfBrowserTests } from '../served.ts'
import { isPage, pagesReached, someoneOnTheirWay } from './reach.ts'

/**
 * Bad input of many shapes at every form of every page that a person reaches: a status below 500, a message where it was refused, and what
 * was typed still there. On a server and a demo of its own, since some of it is taken in.
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
  test.setTimeout(120_000)
  server = spawn(process.execPath, ['test/browser-server.ts'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', OFEK_DATA: data, OFEK_DEMO: '1', ...settingsOfBrowserTests('bad_input'), OFEK_ORIGIN: home }, stdio: 'ignore',
  })
  await expect(async () => expect((await fetch(`${home}/ready`)).status).toBe(200)).toPass({ timeout: 100_000, intervals: [500] })
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

const shapes: Record<string, (type: string) => string> = {
  nothing: () => '',
  spaces: () => ' \u00a0\u2003\t ',
  'very long': () => 'ארוך '.repeat(4_000),
  'a nul': () => 'לפני\u0000אחרי',
  'direction marks': () => '\u202e\u2066\u200fabc\u2069',
  'half a letter': () => 'ab\ud83d',
  markup: () => `"><script>alert('x')</script>`,
  quotes: () => `'); drop table participant; --`,
  'a number too large': () => '9'.repeat(400),
  'a negative number': () => '-1',
  'a day that is none': () => '2026-02-31',
  'a day far away': () => '9999-12-31',
  'a day before days': () => '0000-00-00',
  'an id of nobody': () => '01890000-0000-7000-8000-000000000000',
  'another type': (type) => (type === 'number' || type === 'date' || type === 'datetime-local' ? 'לא מספר ולא יום' : '[object Object]'),
}
/** Asked of one field at a time, the others as the page shows them. */
const alone = ['nothing', 'very long', 'a nul', 'half a letter', 'a number too large', 'a day far away', 'an id of nobody']

/** Forms that someone before has gone through field by field: the same address, the same fields. */
const walked = new Set<string>()

for (const who of ['eitan', 'lead', 'admin', 'samira', 'partner']) {
  test(`bad input at every form of ${who}`, async ({ page }) => {
    test.setTimeout(300_000)
    await signIn(page, who)
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const pages = await pagesReached(page.request, [...(await someoneOnTheirWay(page.request)), '/today', '/participants', '/my', '/account'])
    const wrong: string[] = []
    let posts = 0
    const post = async (to: string, form: Record<string, string>, headers: Record<string, string>) => {
      posts++
      return fetch(to, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual', headers: { cookie, origin: home, ...headers } })
    }
    for (const [route, path] of pages) {
      // Signing out would end the walk.
      if (!isPage(route)) continue
      for (const shown of await formsOf(page, path)) {
        const to = new URL(shown.action || path, new URL(path, home)).href
        const asShown = Object.fromEntries(shown.fields.map((field) => [field.name, field.value]))
        const whole: [string, Record<string, string>][] = Object.entries(shapes).map(([shape, make]) => [shape, Object.fromEntries(shown.fields.map((field) => [field.name, fixed(field) ? field.value : make(field.type)]))])
        whole.push(['no field at all', Object.fromEntries(Object.entries(asShown).filter(([name]) => name.startsWith('_')))])
        for (const [shape, form] of whole) {
          const answer = await post(to, form, { accept: 'text/html' })
          const problem = problemOf(answer.status, await answer.text(), form)
          if (problem) wrong.push(`${route} ${shown.name} with ${shape}: ${problem}`)
        }
        const kind = `${route} ${kindOf(shown)}`
        if (walked.has(kind)) continue
        walked.add(kind)
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
    console.log(`${who}: ${posts} posts at ${pages.size} pages`)
    expect(wrong.slice(0, 40)).toEqual([])
    expect(posts).toBeGreaterThan(20)
  })
}

const fixed = (field: Shown['fields'][number]) => field.name.startsWith('_')
/** A list has a form a row: one of them speaks for all that have the same address and the same fields. */
const kindOf = ({ action, fields }: Shown) => `${action.split('#')[0]} ${fields.map(({ name, type }) => `${name}:${type}`).join()}`

function problemOf(status: number, html: string, form: Record<string, string>): string | undefined {
  if (status >= 500) return `status ${status}`
  if (status !== 400) return undefined
  if (!/class="(wrong|[^"]*notice)/i.test(html)) return 'refused without a word'
  if (html.includes(`<script>alert('x')`)) return 'the typed markup came back as markup'
  const lost = Object.entries(form).find(([name, value]) => !name.startsWith('_') && !name.startsWith('secret') && value.includes('drop table') && !html.includes('drop table participant'))
  return lost ? `${lost[0]} was lost` : undefined
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
  const answer = await page.request.get(path)
  const html = await answer.text()
  const shown: Shown[] = await page.evaluate((source) => {
    const doc = new DOMParser().parseFromString(source, 'text/html')
    return [...doc.querySelectorAll('form')]
      .filter((form) => form.method.toLowerCase() === 'post' && !/sign-out|\/language|\/shared/.test(form.getAttribute('action') ?? ''))
      .map((form) => {
        const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input, select, textarea, button[name]')].filter((field) => field.name)
        const byName = new Map(fields.map((field) => [field.name, field]))
        return { action: form.getAttribute('action') ?? '', name: form.id, fields: [...byName.values()].map((field) => ({ name: field.name, type: field.type, value: field.value })) }
      })
  }, html)
  return [...new Map(shown.map((form) => [kindOf(form), form])).values()]
}
