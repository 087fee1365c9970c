import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { TOTP } from 'otpauth'
import { routes } from '../../src/access/routes.ts'
import { send, stands } from '../journeys/plain-post.ts'
import { settingsOfBrowserTests } from '../served.ts'
import { answerOf, enter, formsIn, kindOf, missingOn, type Shown, silenceOf, typed, unrefused } from './forms.ts'
import { cvRead, importBegun, pagesReached, pagesWith, routeOf, rowsWith, someoneOnTheirWay, vacanciesRead } from './reach.ts'
import { principleWithACase, versionUnderVote } from './stages.ts'

/**
 * Bad input of many shapes at every form of every page that people reach, and at the doors: a status below 500, words beside the field that
 * was refused, and what was typed still there. On a server and a demo of its own, since some of it is taken in.
 */
const port = Number(process.env.OFEK_TEST_PORT ?? 9777) + 100
const home = `http://localhost:${port}`
let data: string
let server: ChildProcess

test.use({ baseURL: home })
// One server serves them all, one after the other.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  data = mkdtempSync(join(tmpdir(), 'ofek-bad-input-'))
  // The user of root's database passes into it.
  chmodSync(data, 0o711)
  server = spawn(process.execPath, ['test/browser-server.ts'], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', OFEK_DATA: data, OFEK_DEMO: '1', ...settingsOfBrowserTests('bad_input'), OFEK_ORIGIN: home }, stdio: 'ignore',
  })
  await expect(async () => expect((await fetch(`${home}/ready`)).status).toBe(200)).toPass({ timeout: 100_000, intervals: [500] })
})
test.afterAll(async () => {
  if (server?.exitCode === null && server.kill('SIGTERM')) await new Promise((ended) => server.once('exit', ended))
  rmSync(data, { recursive: true, force: true })
})

/** What a field by itself makes of each shape is a table (src/platform/fields.test.ts); here, what a form, its command and the database make of it. */
const shapes: Record<string, (type: string) => string> = {
  nothing: () => '',
  'very long': () => 'ארוך '.repeat(4_000),
  'a nul': () => `"><script>alert('x')</script>\u0000'); drop table participant; --`,
  'markup and quotes': () => `"><script>alert('x')</script>'); drop table participant; --`,
  'a number too large': () => '9'.repeat(400),
  'a day that is none': () => '2026-02-31',
  'a day far away': () => '9999-12-31',
  'an id of nobody': () => '01890000-0000-7000-8000-000000000000',
  'another type': (type) => (type === 'number' || type === 'date' || type === 'datetime-local' ? 'לא מספר ולא יום' : '[object Object]'),
}
/** A field in which nothing is written by hand. */
const chosen = (type: string) => /^(hidden|radio|checkbox|submit|select)/.test(type)
/**
 * Asked of one field at a time, the others as the page shows them, so that the command and the database get it too. What a field refuses by itself
 * (a nul, too much of it) is refused in all fields at once, above: each has its own words there.
 */
const alone = (type: string) => {
  if (type === 'date' || type === 'datetime-local') return ['nothing', 'a day far away', 'another type']
  if (chosen(type)) return ['nothing', 'an id of nobody', 'markup and quotes']
  return ['nothing', 'a number too large', 'markup and quotes']
}
/** Forms that someone before has gone through (the same address, the same fields), and where their words have been seen on the page. */
const walked = new Map<string, Set<string>>()
/** Form actions of routes.ts that were met. */
const met = new Set<string>()

/** Who stands before forms of their own: a promoter and one who practises with a mentor, the mentor, who leads, who writes the standard, the code and the knowledge, a participant and a partner. */
for (const who of ['eitan', 'lead', 'admin', 'professional', 'author', 'hadas', 'orly', 'sigal', 'manager', 'committee', 'samira', 'partner']) {
  test(`bad input at every form of ${who}`, async ({ page }) => {
    test.setTimeout(300_000)
    await enter(page, home, who)
    const pages = new Map<string, string>()
    const given = [...(await someoneOnTheirWay(page.request)), ...(who === 'lead' ? [await importBegun(page.request, home), await vacanciesRead(page.request, home)] : []), '/today', '/participants', '/my', '/account']
    await pagesReached(page.request, given, (path, html) => pages.set(path, html))
    expect(await postedBadly(page, pages)).toEqual([])
    // Forms of another state: what was taken in has brought them, or other rows have them.
    const others = await pagesWith(page.request, pages, unmetOf)
    expect(await postedBadly(page, others, true)).toEqual([])
  })
}

/** Form actions of routes.ts that nobody has come to yet. */
const unmet = () =>
  Object.entries(routes)
    .flatMap(([route, { POST }]) => (POST === undefined ? [] : typeof POST === 'string' ? [route] : Object.keys(POST).map((name) => `${route}?/${name}`)))
    .filter((one) => !met.has(one))

const unmetOf = (route: string) => unmet().filter((one) => one.split('?/')[0] === route).map((one) => one.split('?/')[1] ?? '')

/** Posts every shape at the forms of pages as who is signed in, and tells what was broken, silent or lost. */
async function postedBadly(page: Page, pages: ReadonlyMap<string, string>, onlyNew = false): Promise<string[]> {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const post = (to: string, form: Record<string, string>, headers: Record<string, string>) =>
    fetch(to, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual', headers: { cookie, origin: home, ...headers } })
  const wrong: string[] = []
  const tally = new Map<string, number>()
  for (const [path, html] of pages) {
    const route = routeOf(path) ?? ''
    for (const shown of await formsIn(page, html)) {
      const kind = `${route} ${kindOf(shown)}`
      if (onlyNew && walked.has(kind)) continue
      const to = new URL(shown.action || path, new URL(path, home)).href
      const action = /[?&](\/\w+)/.exec(to)?.[1]
      met.add(`${routeOf(new URL(to).pathname)}${action ? `?${action}` : ''}`)
      const places = walked.get(kind) ?? new Set<string>()
      for (const [shape, form] of sendings(shown, walked.has(kind))) {
        // As the page's script sends it: the answer is the words alone, without the page around them.
        const answer = await post(to, form, { accept: 'application/json', 'x-sveltekit-action': 'true' })
        const said = answerOf(answer.status, await answer.text())
        tally.set(`${said.status}`, (tally.get(`${said.status}`) ?? 0) + 1)
        const told = (problem: string) => wrong.push(`${route} ${shown.name} with ${shape}: ${problem}`)
        const silent = silenceOf(said, form) ?? (shape === 'a nul' ? unrefused(said, shown) : undefined)
        if (silent) told(silent)
        // The page that shows the words, once for each place where they stand.
        const fresh = said.status === 400 ? [...Object.keys(said.data?.errors ?? {}), ...(said.data?.message ? ['the whole'] : [])].filter((place) => !places.has(place)) : []
        if (fresh.length === 0) continue
        for (const place of fresh) places.add(place)
        const shownAgain = await post(to, form, { accept: 'text/html' })
        tally.set('page', (tally.get('page') ?? 0) + 1)
        if (shownAgain.status !== 400) told(`status ${shownAgain.status} without the script, ${said.status} with it`)
        else for (const missing of await missingOn(page, await shownAgain.text(), shown.name, said.data ?? {}, form)) told(missing)
      }
      walked.set(kind, places)
    }
  }
  console.log([...tally].map(([kind, posts]) => `${posts} ${kind}`).join(', '), `at ${pages.size} pages`)
  return wrong.slice(0, 40)
}

/** What is sent to a form: every shape in all its fields and in each alone, or a few where someone before has gone through it. */
function sendings(shown: Shown, known: boolean): [shape: string, form: Record<string, string>][] {
  const made = (shape: string, type: string) => (shapes[shape] as (type: string) => string)(type)
  const asShown = Object.fromEntries(shown.fields.map((field) => [field.name, field.value]))
  const whole = (shape: string): [string, Record<string, string>] => [shape, Object.fromEntries(shown.fields.map((field) => [field.name, typed(field.name) ? made(shape, field.type) : field.value]))]
  // Others have other rights to it.
  if (known) return [['what is not theirs', Object.fromEntries(shown.fields.map(({ name, type, value }) => [name, typed(name) ? made(chosen(type) ? 'an id of nobody' : 'markup and quotes', type) : value]))]]
  return [
    // First what every field refuses: its page shows them all.
    ...['a nul', ...Object.keys(shapes).filter((shape) => shape !== 'a nul')].map(whole),
    ['no field at all', Object.fromEntries(Object.entries(asShown).filter(([name]) => !typed(name)))],
    ...shown.fields
      .filter((field) => typed(field.name))
      .flatMap((field) => alone(field.type).map((shape): [string, Record<string, string>] => [`${shape} in ${field.name}`, { ...asShown, [field.name]: made(shape, field.type) }])),
  ]
}

/** Who has such a row, the list that leads to it, and how its address goes on. */
const rare = [
  ['almaz', '/profession/ethics/casebook', ''],
  ['yael', '/profession/ethics', ''],
  ['orly', '/profession/ethics', ''],
  ['eitan', '/participants', '/vision'],
  ['yael', '/participants?stage=enrolled', '/referrals'],
  ['yael', '/participants?stage=enrolled', '/search/interviews'],
  ['yael', '/work/training', ''],
  ['yael', '/work/vacancies', ''],
] as const
/** What is neither met yet nor told of below, of the list's own part of the house. */
const soughtFrom = (list: string) => (route: string) => (route.split('/')[1] === list.split(/[/?]/)[1] ? unmetOf(route).filter((name) => !elsewhere[`${route}?/${name}`]) : [])

test('bad input at forms that one row alone has', async ({ page }) => {
  test.setTimeout(120_000)
  for (const [who, list, rest] of rare) {
    await enter(page, home, who)
    expect(await postedBadly(page, await rowsWith(page.request, list, rest, soughtFrom(list)), true)).toEqual([])
  }
  expect(await postedBadly(page, await cvRead(page.request, home), true)).toEqual([])
})

test('bad input at stages that the demo is not at', async ({ page }) => {
  test.setTimeout(120_000)
  /** Some forms of a page alone: the others would take it to another stage. */
  const only = async (path: string, name: RegExp) => {
    const forms = (await (await page.request.get(path)).text()).match(/<form[\s\S]*?<\/form>/g) ?? []
    return new Map([[path, forms.filter((form) => name.test(form)).join('')]])
  }
  await page.goto('/sign-in')
  await enter(page, home, 'author')
  const version = await versionUnderVote(page)
  for (const who of ['welfare', 'academic', 'committee', 'manager', 'chana']) {
    await enter(page, home, who)
    const ballot = await only(`${version}/vote`, /id="form-ballot"/)
    expect(await postedBadly(page, ballot, true)).toEqual([])
    if (await stands(page, `${version}/vote`, 'id="form-ballot"')) await send(page, `${version}/vote`, '#form-ballot', () => ({ choice: 'for', reason: 'ברור' }))
  }
  await enter(page, home, 'author')
  await send(page, `${version}/vote`, '#form-close', () => ({ minutes: 'הוחלט לאשר.' }))
  expect(await postedBadly(page, await only(version, /id="form-publish"/), true)).toEqual([])
  /** The first page beneath a list on which a form of a route stands. */
  const pageWith = async (list: string, rest: string, route: string, name: string) => [...(await rowsWith(page.request, list, rest, (one) => (one === route ? [name] : []))).keys()][0] ?? ''
  await enter(page, home, 'yael')
  // Somebody comes to wait for a place, and one comes free; a vacancy is closed.
  const cohort = await pageWith('/work/training', '', '/work/training/[cohort]', 'takeEndBack')
  await send(page, cohort, '#form-change', () => ({ places: '1' }))
  await send(page, cohort, 'form[id^=form-back-]', () => ({}))
  await enter(page, home, 'noor')
  const waits = await pageWith('/participants?stage=enrolled', '/referrals', '/participants/[id]/referrals', 'enrol')
  await send(page, waits, '#form-enrol', () => ({ cohortId: cohort.split('/')[3] ?? '' }))
  expect(await postedBadly(page, await only(waits, /id="form-stop-/), true)).toEqual([])
  await enter(page, home, 'yael')
  await send(page, cohort, '#form-change', () => ({ places: '60' }))
  expect(await postedBadly(page, await only(cohort, /id="form-give-/), true)).toEqual([])
  const vacancy = await pageWith('/work/vacancies', '', '/work/vacancies/[vacancy]', 'close')
  await send(page, vacancy, '#form-close', () => ({ how: 'filled' }))
  expect(await postedBadly(page, await only(vacancy, /id="form-reopen"/), true)).toEqual([])
  // A letter is worded, and waits for their yes.
  for (const [who, list, rest, route] of [['noor', '/participants?stage=enrolled', '/candidacies', '/participants/[id]/candidacies/[candidacy]'], ['orly', '/work/vacancies', '', '/work/candidacies/[id]/[candidacy]']] as const) {
    await enter(page, home, who)
    const candidacy = await pageWith(list, rest, route, 'letter')
    await send(page, candidacy, '#form-letter', () => ({ letter: 'נעים להכיר.' }))
    expect(await postedBadly(page, await only(candidacy, /id="form-agree"/), true)).toEqual([])
  }
  await enter(page, home, 'hadas')
  expect(await postedBadly(page, await only(await principleWithACase(page), /id="form-(un)?link/), true)).toEqual([])
})

test('bad input at the doors', async ({ page }) => {
  test.setTimeout(120_000)
  const served = async (...paths: string[]) => new Map(await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await (await page.request.get(path)).text()])))
  await page.goto('/sign-in')
  await enter(page, home, 'admin')
  const invited = await send(page, '/administration/accounts/new', '#form-invite', (options) => ({ displayName: 'דלת לבדיקה', email: 'door@demo.ofek.example', programmeId: options('programmeId')[0] ?? '' }))
  const invitation = /\/invitation\/[\w.-]{43,}/.exec(invited)?.[0] ?? ''
  await enter(page, home, 'welfare')
  expect(await postedBadly(page, await served('/account?second'), true)).toEqual([])
  await enter(page, home, 'chana')
  const secret = /<code[^>]*>([A-Z2-7]+)</.exec(await (await page.request.get('/account?second')).text())?.[1] ?? ''
  await send(page, '/account?second', '#form-confirm', () => ({ code: new TOTP({ secret }).generate() }))
  expect(await postedBadly(page, await served('/account'), true)).toEqual([])
  await enter(page, home, 'chana')
  expect(await postedBadly(page, await served('/sign-in/second-step'))).toEqual([])
  await enter(page, home, 'noor')
  const followed = /\/participants\/[0-9a-f-]{36}\/follow-up/.exec(await (await page.request.get('/today')).text())?.[0] ?? ''
  const question = /\/answer\/[\w-]{22}\?in=\w\w/.exec(await send(page, followed, 'form[id^="form-link-"]', () => ({})))?.[0] ?? ''
  await page.context().clearCookies()
  // What is told after it is asked once it was answered.
  await send(page, question, '#form-tap', () => ({ answer: 'there' }))
  expect(await postedBadly(page, await served('/sign-in', invitation, question))).toEqual([])
})

/** Form actions that are not met here, and why. */
const elsewhere: Record<string, string> = {
  ...because('a choice without a field to write in, which would change the walk', ['/language', '/shared', '/sign-out']),
  ...because('asked by the script of the page, and no form', ['/participants/[id]/intake/typed']),
  ...because('one press without a field that a person fills: test/access and the journeys press it', [
    '/kept/[kept]?/forget', '/account?/endSession', '/administration/accounts/[account]?/secondStep', '/participants/[id]/contact?/newLink', '/participants/[id]/contact?/endAccount',
    '/participants/[id]/partners?/link', '/participants/[id]/follow-up?/send', '/participants/[id]/follow-up?/link', '/participants/[id]/work/[placement]?/goesOn', '/participants/[id]/work/[placement]?/unlink', '/participants/[id]/messages?/stop', '/participants/[id]/messages?/resume', '/answer/[token]?/tap', '/answer/[token]?/stop', '/participants/import/[run]?/resume', '/profession/learning/[learning]?/known', '/today?/bringBack', '/participants/[id]?/told', '/participants/[id]/intake?/begin', '/participants/[id]/plan/story?/evidence', '/profession/ethics/[dilemma]?/evidence', '/profession/promoters/[promoter]/evidence/[evidence]?/reword',
  ]),
  ...because('a choice among the open tasks and milestones, without a field to write in', ['/participants/[id]/work/[placement]?/link']),
  ...because('the same fields as ?/change of the same page', ['/profession/promoters/[promoter]?/begin']),
  ...because('for a network that has none yet', ['/profession/standard?/begin', '/profession/standard/versions?/begin', '/profession/knowledge?/begin', '/profession/ethics/limits?/begin', '/profession/ethics/code?/begin']),
}
function because(why: string, actions: string[]): Record<string, string> {
  return Object.fromEntries(actions.map((action) => [action, why]))
}

test('no form action is left out', () => {
  expect(unmet().filter((one) => !elsewhere[one])).toEqual([])
})
