/** Every route and every form action, over HTTP, with everyone of people.ts: what the matrix says is what is answered. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keepForm } from '#src/access/accounts/index.ts'
import { type Action, countsFor, routes, ruleOf } from '#src/access/index.ts'
import { newId } from '#src/platform/ids.ts'
import { aCase, aDilemma, aKnowledgeEntry, aLearning, aPractice, aStandardVersion, aTeam, someEvidence } from '../builders.ts'
import { anEmployer } from '../employer-builders.ts'
import { aCohort, aServiceOf } from '../builders-work.ts'
import { aReport } from '../report-builders.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { aFile, type File } from './file.ts'
import { aWorld, type Person, type World } from './people.ts'
import { aServer, aSession, type Server } from './server.ts'

let db: TestDatabase
let server: Server
let world: World
let file: File
let standardVersion: string
let knowledgeEntry: string
let learning: string
let service: string
let employer: Awaited<ReturnType<typeof anEmployer>>
let cohort: string
let practiceProcess: string
let team: string
let evidence: Awaited<ReturnType<typeof someEvidence>>
const cookies = new Map<Person, string>()

beforeAll(async () => {
  db = await testDatabase()
  world = await aWorld(db)
  file = await aFile(db, world)
  standardVersion = await aStandardVersion(db.owner, { tenant: world.tenant, by: world.assigned.id })
  knowledgeEntry = await aKnowledgeEntry(db.owner, { tenant: world.tenant, by: world.assigned.id })
  learning = (await aLearning(db.owner, { tenant: world.tenant, ledBy: world.assigned.id })).learningId
  service = await aServiceOf(db.owner, { tenant: world.tenant, by: world.assigned })
  employer = await anEmployer(db.owner, { tenant: world.tenant, by: world.assigned, published: true })
  cohort = (await aCohort(db.owner, { tenant: world.tenant, by: world.assigned, service })).cohortId
  const mentor = world.people.find(({ comesToPromoterBy }) => comesToPromoterBy.includes('mentor'))
  evidence = await someEvidence(db.owner, { tenant: world.tenant, promoter: world.assigned })
  practiceProcess = (await aPractice(db.owner, { tenant: world.tenant, promoter: world.assigned, mentor: mentor?.account.id ?? '' })).processId
  team = (await aTeam(db.owner, { tenant: world.tenant, by: world.assigned, programme: world.programme, centre: world.centre, participant: world.samira })).teamId
  server = await aServer(db)
  for (const person of world.people) cookies.set(person, await session(person))
})
afterAll(async () => {
  await server?.stop()
  await db?.close()
})

const session = async ({ account, signedIn }: Person): Promise<string> =>
  signedIn === 'no' ? '' : aSession(db, account, { secondStepDone: signedIn !== 'second step owed', ended: signedIn === 'session ended' })

/** What fills a route's parameter. `own`: everyone has one of their own, made anew because a form may use it up. */
const shared: Record<string, () => string> = {
  id: () => world.samira,
  meeting: () => file.meetingId,
  intake: () => file.intakeId,
  version: () => file.versionId,
  candidacy: () => file.candidacyId,
  paper: () => file.paperId,
  placement: () => file.placementId,
  document: () => file.documentId,
  referral: () => file.referralId,
  programme: () => world.programme,
  account: () => world.assigned.id,
  promoter: () => world.assigned.id,
  process: () => practiceProcess,
  evidence: () => evidence.evidenceId,
  draft: () => evidence.draftId,
  criterion: () => 'STD-A1',
  centre: () => world.centre,
  team: () => team,
  token: () => file.feedToken,
  cv: () => file.cvId,
  practice: () => file.practiceId,
}
/** What the whole tenant has, whatever programme one belongs to. */
const ofTheTenant: Record<string, () => string> = {
  standard: () => standardVersion,
  entry: () => knowledgeEntry,
  learning: () => learning,
  service: () => service,
  employer: () => employer.employerId,
  vacancy: () => employer.vacancyId,
  cohort: () => cohort,
}
const own: Record<string, (person: Person) => Promise<string>> = {
  case: async ({ account }) => aCase(db.owner, { tenant: account.tenantId, by: account.id, dilemma: await aDilemma(db.owner, { tenant: account.tenantId, by: account.id, told: true }), published: true }),
  dilemma: ({ account }) => aDilemma(db.owner, { tenant: account.tenantId, by: account.id }),
  kept: async ({ account }) => {
    const [, cookie] = (await aSession(db, account)).split('=')
    return String(await keepForm(db.database, cookie, { path: '/account?/describe', fields: [['language', 'he']] }, new Date()))
  },
  bringing: async ({ account }) => {
    const id = newId()
    await db.owner.query(`insert into vacancy_bringing (tenant_id, id, account_id, at, kind, rows) values ($1, $2, $3, now(), 'xml', '[]')`, [account.tenantId, id, account.id])
    return id
  },
  report: async (person) => (await reportWhere(person)).reportId,
  frozen: async (person) => (await reportWhere(person)).frozenId,
  run: async ({ account, where }) => {
    const id = newId()
    const programme = where === 'another tenant' ? (await db.owner.query(`insert into programme (tenant_id, id, name) values ($1, $2, '{"he":"x","ar":"x","en":"x"}') returning id`, [account.tenantId, newId()])).rows[0].id : world.programme
    await db.owner.query(`insert into import_run (tenant_id, id, account_id, programme_id, file_name, made_at) values ($1, $2, $3, $4, 'x.csv', now())`, [account.tenantId, id, account.id, programme])
    return id
  },
}

/** A report of the place where they lead or fund. */
const reportWhere = ({ account }: Person) => aReport(db.owner, { tenant: account.tenantId, by: account.id, programme: account.posts[0]?.programmeId, centre: account.posts[0]?.centreId })

const parametersOf = (route: string) => [...route.matchAll(/\[(\w+)\]/g)].map(([, name]) => name ?? '')

async function pathOf(route: string, person: Person): Promise<string> {
  let path = route
  for (const name of parametersOf(route)) {
    const value = own[name] ? await own[name](person) : (shared[name] ?? ofTheTenant[name])?.()
    if (value === undefined) throw new Error(`${route}: the walk does not know what [${name}] is. Add it to "shared" (one for all), "ofTheTenant" or "own" (one for each person) in test/access/routes.test.ts.`)
    path = path.replace(`[${name}]`, value)
  }
  return path
}

type Answer = 'allowed' | 'hidden' | 'sign in' | 'second step' | 'no error'

/** What the matrix says for this person, by the openings and roles that people.ts tells. */
function expected(action: Action, route: string, person: Person): Answer {
  const rule = ruleOf(action)
  if (rule.kind === 'everyone') return 'no error'
  if (person.signedIn === 'second step owed') return 'second step'
  if (person.signedIn !== 'yes') return 'sign in'
  // What another tenant or another programme holds is not known of, whatever the role.
  const ofSamirasPlace = parametersOf(route).some((name) => name !== 'token' && shared[name])
  if (rule.kind === 'file') return rule.openings.some((opening) => person.comesBy.includes(opening) && (opening !== 'partner' || person.parts?.includes(rule.part))) ? 'allowed' : 'hidden'
  if (rule.kind === 'promoter') return rule.openings.some((opening) => person.comesToPromoterBy.includes(opening)) ? 'allowed' : 'hidden'
  const ofSamirasTenant = ofSamirasPlace || parametersOf(route).some((name) => ofTheTenant[name])
  if (ofSamirasTenant && person.where === 'another tenant') return 'hidden'
  // An administrator's post is held in the whole tenant, whatever it names.
  const everywhere = rule.kind === 'post' && rule.roles.includes('administrator') && person.roles.includes('administrator')
  if (ofSamirasPlace && person.where !== 'here' && !everywhere) return 'hidden'
  return hasTheRole(action, person) ? 'allowed' : 'hidden'
}

function answered(response: Response): Answer | `status ${number}` {
  const { status } = response
  const to = response.headers.get('location') ?? ''
  if (status === 404) return 'hidden'
  if (status === 303 && to.startsWith('/sign-in/second-step')) return 'second step'
  if (status === 303 && /^\/sign-in(\?|$)/.test(to)) return 'sign in'
  return [200, 303, 400, 409].includes(status) ? 'allowed' : `status ${status}`
}

const showsAPage = ({ status, headers }: Response) => [200, 400, 409].includes(status) && headers.get('content-type')?.startsWith('text/html') === true

const agrees = (answer: ReturnType<typeof answered>, wanted: Answer) => answer === wanted || (wanted === 'no error' && !answer.startsWith('status'))

/**
 * A form that the page's script sends: so those knock who are shown nothing, for the page that says so is told by every GET. Who has the role in another
 * place is shown nothing by the page, and is told of the fields first.
 */
const inPlace = { accept: 'application/json', 'x-sveltekit-action': 'true' }
function hasTheRole(action: Action, person: Person): boolean {
  const rule = ruleOf(action)
  return rule.kind === 'signed_in' || (rule.kind === 'post' && person.account.posts.some((post) => person.roles.includes(post.role) && countsFor(rule, post)))
}

/** Forms that may end the session which posts them. */
const endsASession = (route: string) => route === '/sign-out' || route === '/account'

interface Knock {
  as: string
  action: Action
  query: string
  method: 'GET' | 'POST'
}

function knocksAt(route: string): Knock[] {
  const { GET, POST } = routes[route] ?? {}
  const named = typeof POST === 'string' ? { '': POST } : (POST ?? {})
  return [
    ...(GET ? [{ as: 'open', action: GET, query: '', method: 'GET' } as const] : []),
    ...Object.entries(named).map(([name, action]) => ({ as: `post ${name}`, action, query: name && `?/${name}`, method: 'POST' }) as const),
  ]
}

/** Some at a time, so that both processors are used and no page waits for another person's. */
async function each<T>(all: readonly T[], work: (one: T) => Promise<void>, atOnce = 6): Promise<void> {
  const left = [...all]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
    }),
  )
}

describe.each(Object.keys(routes))('%s', (route) => {
  test.each(knocksAt(route))('$as', { timeout: 60_000 }, async ({ action, query, method }) => {
    const began = new Date()
    const wrong: string[] = []
    const opened: string[] = []
    await each(world.people, async (person) => {
      const path = (await pathOf(route, person)) + query
      const cookie = method === 'POST' && endsASession(route) ? await session(person) : cookies.get(person)
      const wanted = expected(action, route, person)
      const headers = method === 'POST' && wanted === 'hidden' && !hasTheRole(action, person) ? inPlace : {}
      const response = await server.ask(path, { cookie, method, headers, ...(method === 'POST' && { body: new URLSearchParams() }) })
      await response.arrayBuffer()
      const got = answered(response)
      if (!agrees(got, wanted)) wrong.push(`${person.who}: ${wanted} by the matrix, ${got} by the server`)
      // A form that comes back shows the page again, and so does it tell.
      else if (method === 'GET' ? got === 'allowed' : showsAPage(response)) opened.push(person.account.id)
    })
    expect(wrong.sort()).toEqual([])

    const audit = routes[route]?.audit
    if (audit) {
      const { kind } = ruleOf(action)
      const ofFile = kind === 'file'
      const { rows } = await db.owner.query<{ account: string; relation: string | null }>(
        `select account_id as account, relation from audit_event where what = $4 and participant_id is not distinct from $1 and details->>'page' = $2 and at >= $3`,
        ofFile ? [world.samira, audit, began, 'file.read'] : [null, audit, began, kind === 'promoter' ? 'promoter_file.read' : 'list.read'],
      )
      expect(rows.map(({ account }) => account).sort(), 'who opened the page is who the trail tells of').toEqual(opened.sort())
      const why = (account: string) => world.people.find((person) => person.account.id === account && person.signedIn === 'yes')?.comesBy
      if (ofFile) expect(rows.filter(({ account, relation }) => !relation || !why(account)?.includes(relation)), 'and why').toEqual([])
    }
  })
})
