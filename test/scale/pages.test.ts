/** Every page of routes.ts over 300,000 people, by the built server: what its statements read, and how many they are. How long people wait is a measure, not a test: docs/bench.md. */
import { afterAll, beforeAll, describe, expect, inject, test as anyTest } from 'vitest'
import { keepForm, makeLink } from '#src/access/accounts/index.ts'
import { routes } from '#src/access/index.ts'
import { newFeed } from '#src/accompaniment/meetings/index.ts'
import { openDatabase } from '#src/platform/db.ts'
import { uploadImport } from '#src/participants/import/index.ts'
import { newId } from '#src/platform/ids.ts'
import { aServer, aSession, type Server } from '../access/server.ts'
import { anAccount, aStandardVersion, type TestAccount } from '../builders.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { asOwner } from '../served.ts'
import { idOf, loadNation, size } from './load.ts'
import { PlanLog, type Watched } from './plans.ts'
import { findLog } from './server-log.ts'

// Where no plan can be seen these tests would show nothing: they are left out, and say so.
const place = await asOwner(inject('databaseUrl'), findLog)
if ('unseen' in place) console.warn(`test/scale is left out: ${place.unseen}.`)
const test = anyTest.skipIf('unseen' in place)

type Who = 'promoter' | 'beginner' | 'lead' | 'professional' | 'manager' | 'auditor' | 'administrator' | 'participant' | 'halfway' | 'nobody'

let db: TestDatabase
let tenant: string
let server: Server
let log: PlanLog
let standardVersion: string
const people = new Map<Who, TestAccount>()
const cookies = new Map<Who, string>()
/** Number 0 has the longest file; number 1800 is of the same promoter, and short. */
const longest = 0
const short = 1800

beforeAll(async () => {
  db = await testDatabase()
  ;({ tenant } = await loadNation(db))
  const programme = idOf('programme', 0)
  const account = async (who: Who, role: Parameters<typeof anAccount>[1], more: { programme?: string } = {}) => people.set(who, await anAccount(db, role, { tenant, ...more }))
  await account('beginner', 'promoter')
  await account('lead', 'team_lead', { programme })
  await account('manager', 'programme_manager')
  await account('professional', 'professional_lead', { programme })
  await account('auditor', 'auditor')
  await account('administrator', 'administrator')
  await account('participant', 'participant')
  const id = idOf('account', 0)
  people.set('promoter', { id, accountId: id, tenantId: tenant, email: '0@nation.example', displayName: 'מקדמת 0', language: 'he', timeZone: 'Asia/Jerusalem', posts: [{ role: 'promoter', programmeId: programme, centreId: null }] })
  const relate = async (who: Who, n: number, relation: string) =>
    db.owner.query(`insert into file_relation (tenant_id, id, participant_id, account_id, relation, starts_on) values ($1, $2, $3, $4, $5, '2020-01-01')`, [tenant, newId(), idOf('participant', n), people.get(who)?.id, relation])
  for (const n of [1, 601, 1201, 1801, 2401]) await relate('beginner', n, 'cover')
  await relate('participant', longest, 'self')
  await account('halfway', 'promoter')
  for (const [who, person] of people) cookies.set(who, await aSession(db, person, { secondStepDone: who !== 'halfway' }))
  standardVersion = await aStandardVersion(db.owner, { tenant, by: idOf('account', 0) })
  log = await PlanLog.open(db)
  server = await aServer(db)
}, 300_000)
afterAll(async () => {
  await server?.stop()
  await db?.close()
})

const as = (who: Who): TestAccount => {
  const account = people.get(who)
  if (!account) throw new Error(`Nobody is ${who}`)
  return account
}

/** What fills a route's parameter, for who opens it; `n` is the number of the participant. */
const parameters: Record<string, (who: Who, n: number) => string | Promise<string>> = {
  id: (_, n) => idOf('participant', n),
  meeting: (_, n) => idOf('meeting', n * 1000 + 1),
  intake: (_, n) => idOf('intake', n * 1000),
  version: (_, n) => idOf('plan_version', n * 1000),
  programme: () => idOf('programme', 0),
  centre: () => idOf('centre', 0),
  account: () => idOf('account', 1),
  promoter: () => idOf('account', 0),
  standard: () => standardVersion,
  kept: async (who) => String(await keepForm(db.database, cookies.get(who)?.split('=')[1], { path: '/account?/describe', fields: [['language', 'he']] }, new Date())),
  run: (who) => (upload ??= manyRows(who)),
}
/** Looked at by the lead alone, in each of its pages. */
let upload: Promise<string> | undefined
function manyRows(who: Who): Promise<string> {
  const rows = Array.from({ length: 8_000 }, (_, i) => `נור,חורי,05${String(20_000_000 + i)}`)
  const bytes = Buffer.from(`שם פרטי,שם משפחה,טלפון\n${rows.join('\n')}\n`)
  return db.as(as(who), (tx) => uploadImport(tx, { programmeId: idOf('programme', 0), fileName: 'x.csv', bytes }))
}
const paths: Record<string, (who: Who) => string | Promise<string>> = {
  '/invitation/[token]': () => db.as(as('administrator'), (tx) => makeLink(tx, idOf('account', 5), 'invitation')),
  '/calendar/[token]/meetings.ics': (who) => db.as(as(who), newFeed),
  '/participants': (who) => (who === 'lead' || who === 'manager' ? `/participants?programme=${idOf('programme', 0)}` : '/participants'),
}

async function pathOf(route: string, who: Who, n: number): Promise<string> {
  if (paths[route]) return paths[route](who)
  let path = route
  for (const [hole, name] of route.matchAll(/\[(\w+)\]/g)) {
    const fill = parameters[name ?? '']
    if (!fill) throw new Error(`${route}: what is ${hole} at scale? Add it to "parameters" in test/scale/pages.test.ts.`)
    path = path.replace(hole, await fill(who, n))
  }
  return path
}

const everyone: Who[] = ['promoter', 'lead', 'professional', 'manager', 'participant', 'auditor', 'administrator', 'halfway', 'nobody']
async function watch(path: string, who: Who, body?: URLSearchParams): Promise<Watched & { status: number; to: string }> {
  let status = 0
  let to = ''
  const ask = async () => {
    const response = await server.ask(path, { cookie: cookies.get(who), ...(body && { method: 'POST', body }) })
    await response.arrayBuffer()
    status = response.status
    to = response.headers.get('location') ?? ''
  }
  return { ...(await log.watch(ask)), status, to }
}

const searches = ['מוחמד', 'محمد', 'כהן', 'Khoury', 'Isaac', 'דויד', 'מוחמד חורי', 'פרידמאנן', 'מ', 'זזזזז', '052-3456789', '05000', '6789', '123456782']
const asForm = (fields: Record<string, string>) => new URLSearchParams(fields)

test('a scan is seen, on the page and inside a function', async () => {
  const database = openDatabase(db.appUrl, { max: 1 })
  const seen = await log.watch(async () => {
    await database.asActor(as('manager'), (tx) => tx.rows(`select count(*) from task where words = 'x'`))
    await database.asActor(as('manager'), (tx) => tx.rows(`select caseloads(array(select id from account))`))
  })
  await database.close()
  expect(seen.faults.join()).toContain('sequential scan of task')
  expect(seen.statements.filter((sql) => sql.startsWith('select c'))).toHaveLength(2)
})

describe('no page reads a large table from end to end', () => {
  test.each(Object.keys(routes).filter((route) => routes[route]?.GET))('%s', { timeout: 120_000 }, async (route) => {
    const openedBy: Who[] = []
    const faults: string[] = []
    for (const who of everyone) {
      const asked = route.includes('[token]') && who === 'nobody' ? 'promoter' : who
      if (route.includes('[run]') && who !== 'lead') continue
      if (route.includes('[kept]') && who !== 'promoter') continue
      const path = await pathOf(route, asked, longest)
      const seen = await watch(path, who)
      if (seen.status >= 500) faults.push(`${who}: status ${seen.status}`)
      // Who is led on to another page saw this one; who is asked to sign in did not.
      if (seen.status === 200 || ([303, 307].includes(seen.status) && !seen.to.startsWith('/sign-in'))) openedBy.push(who)
      faults.push(...seen.faults.map((fault) => `${who}: ${fault}`))
    }
    expect(faults).toEqual([])
    expect(openedBy, 'somebody must have seen the page').not.toEqual([])
  })

  test.each(searches)('a search for %s', { timeout: 60_000 }, async (q) => {
    const faults: string[] = []
    for (const who of ['promoter', 'lead', 'manager'] as const) {
      const seen = await watch('/participants?/search', who, asForm({ q, _form: 'search' }))
      expect(seen.status).toBe(200)
      faults.push(...seen.faults.map((fault) => `${who}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
})

/** Routes that show a file, or a list that may be long. */
const lists = ['/today', '/participants', '/participants/[id]', ...Object.keys(routes).filter((route) => route.startsWith('/participants/[id]/') && routes[route]?.GET)]

test.each(lists)('%s makes the same number of statements, however long it is', async (route) => {
  const [byLong, byShort] = await Promise.all(route.includes('[id]') ? [pathOf(route, 'promoter', longest), pathOf(route, 'promoter', short)] : [route, route])
  const long = await watch(byLong, 'promoter')
  const brief = await watch(byShort, route.includes('[id]') ? 'promoter' : 'beginner')
  expect([long.status, brief.status]).toEqual([200, 200])
  expect(long.statements.length).toBeGreaterThan(0)
  // The key of the tenant is read once a process, the session's sign of life is written once a minute.
  const kinds = ({ statements }: Watched) => statements.filter((sql) => !/tenant_key|update session/.test(sql)).length
  expect(kinds(long), brief.statements.join('\n')).toBe(kinds(brief))
})

test('the load is the nation', async () => {
  const { rows } = await db.owner.query(`select count(*)::int as people from participant where tenant_id = $1`, [tenant])
  expect(rows[0].people).toBe(size.people)
})
