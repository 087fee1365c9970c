/** Every page of routes.ts over 300,000 people, by the built server: what its statements read, and how many they are; and what is posted (posting.ts). How long people wait is a measure, not a test: docs/bench.md. */
import { afterAll, beforeAll, describe, expect, inject, test as anyTest } from 'vitest'
import { makeLink } from '#src/access/accounts/index.ts'
import { routes } from '#src/access/index.ts'
import { newFeed } from '#src/accompaniment/meetings/index.ts'
import { openDatabase } from '#src/platform/db.ts'
import { readUpload, uploadImport } from '#src/participants/import/index.ts'
import { bringVacancies } from '#src/work/vacancies/index.ts'
import { asOwner } from '../served.ts'
import { linkToAnswer } from '#src/work/follow-up/index.ts'
import { idOf, size } from './load.ts'
import { longest, type Nation, numberOf, openNation, short, type Who } from './nation.ts'
import { whatIsPosted } from './posting.ts'
import { findLog } from './server-log.ts'

// Where no plan can be seen these tests would show nothing: they are left out, and say so.
const place = await asOwner(inject('databaseUrl'), findLog)
if ('unseen' in place) console.warn(`test/scale is left out: ${place.unseen}.`)
const test = anyTest.skipIf('unseen' in place)

let nation: Nation
beforeAll(async () => {
  nation = await openNation()
}, 300_000)
afterAll(() => nation?.close())

/** What fills a route's parameter, for who opens it; `n` is the number of the participant. */
const parameters: Record<string, (who: Who, n: number) => string | Promise<string>> = {
  id: (_, n) => idOf('participant', n),
  meeting: (_, n) => idOf('meeting', n * 1000 + 1),
  intake: (_, n) => idOf('intake', n * 1000),
  candidacy: (_, n) => idOf('candidacy', n),
  paper: () => nation.paper,
  version: (_, n) => idOf('plan_version', n * 1000),
  cv: (_, n) => idOf('cv', n * 1000),
  practice: (_, n) => idOf('interview_practice', n * 1000),
  programme: () => idOf('programme', 0),
  centre: () => idOf('centre', 0),
  account: () => idOf('account', 1),
  promoter: () => idOf('account', 0),
  standard: () => nation.standardVersion,
  entry: () => nation.knowledgeEntry,
  dilemma: () => nation.dilemma,
  learning: () => nation.learning,
  service: () => nation.service,
  placement: (_, n) => idOf('placement', n * 1000),
  document: () => nation.document,
  employer: () => nation.employer.employerId,
  vacancy: () => nation.employer.vacancyId,
  cohort: () => idOf('cohort', 0),
  referral: (_, n) => idOf('referral', n * 1000),
  process: () => nation.practice.processId,
  team: () => nation.team.teamId,
  report: () => nation.report.reportId,
  frozen: () => nation.report.frozenId,
  evidence: () => nation.evidence.evidenceId,
  draft: () => nation.evidence.draftId,
  criterion: () => 'STD-A1',
  case: () => nation.ethicsCase,
  kept: (who) => nation.keep(who),
  bringing: (who) => aFileOfVacancies(who),
  run: (who) => (upload ??= manyRows(who)),
}
const aFileOfVacancies = (who: Who) =>
  nation.db.as(nation.as(['promoter', 'lead', 'professional', 'manager'].includes(who) ? who : 'promoter'), (tx) =>
    bringVacancies(tx, { fileName: 'x.xml', kind: 'xml', read: { source: 'כרמל', whole: true, records: Array.from({ length: 500 }, (_, number) => ({ number, record: { key: String(number), title: 'אריזה', employer: 'מפעל' } })) } }))
/** Looked at by the lead alone, in each of its pages. */
let upload: Promise<string> | undefined
function manyRows(who: Who): Promise<string> {
  const rows = Array.from({ length: 8_000 }, (_, i) => `נור,חורי,05${String(20_000_000 + i)}`)
  const bytes = Buffer.from(`שם פרטי,שם משפחה,טלפון\n${rows.join('\n')}\n`)
  return nation.db.as(nation.as(who), async (tx) => uploadImport(tx, { programmeId: idOf('programme', 0), fileName: 'x.csv', table: await readUpload(bytes) }))
}
const paths: Record<string, (who: Who) => string | Promise<string>> = {
  // One of them looks at the screen in the room.
  '/team/meetings/[team]': (who) => `/team/meetings/${nation.team.teamId}${who === 'manager' ? '?wall' : ''}`,
  '/invitation/[token]': () => nation.db.as(nation.as('administrator'), (tx) => makeLink(tx, idOf('account', 5), 'invitation')),
  '/answer/[token]': async () => {
    const { rows } = await nation.db.owner.query<{ id: string }>(`select id from follow_up where participant_id = $1 and due_on <= current_date order by due_on desc, id desc limit 1`, [idOf('participant', longest)])
    return nation.db.as(nation.as('promoter'), (tx) => linkToAnswer(tx, { participantId: idOf('participant', longest), followUpId: rows[0]?.id ?? '' }))
  },
  '/insight/reports/frozen/[frozen]': () => `/insight/reports/frozen/${nation.report.frozenId}?since`,
  '/calendar/[token]/meetings.ics': (who) => nation.db.as(nation.as(who), newFeed),
  // After a move of which somebody had left: with whom they are now.
  '/team/[promoter]': () => `/team/${idOf('account', 0)}?${new URLSearchParams({ did: 'covered', people: '1', gone: `1.${idOf('participant', 1)}`, already: `1.${idOf('participant', 2)}` })}`,
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
const searches = ['מוחמד', 'محمد', 'כהן', 'Khoury', 'Isaac', 'דויד', 'מוחמד חורי', 'פרידמאנן', 'מ', 'זזזזז', '052-3456789', '05000', '6789', '123456782']

test('a scan is seen, on the page and inside a function', async () => {
  const database = openDatabase(nation.db.appUrl, { max: 1 })
  const seen = await nation.log.watch(async () => {
    await database.asActor(nation.as('manager'), (tx) => tx.rows(`select count(*) from task where words = 'x'`))
    await database.asActor(nation.as('manager'), (tx) => tx.rows(`select caseloads(array(select id from account))`))
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
      // The files of outcomes ask what their page asks of everyone.
      if (route.startsWith('/insight/outcomes.') && !['lead', 'nobody'].includes(who)) continue
      const path = await pathOf(route, asked, longest)
      const seen = await nation.watch(path, who)
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
      const seen = await nation.watch('/participants?/search', who, new URLSearchParams({ q, _form: 'search' }))
      expect(seen.status).toBe(200)
      faults.push(...seen.faults.map((fault) => `${who}: ${fault}`))
    }
    expect(faults).toEqual([])
  })
})

/** Routes that show a file, or a list that may be long. */
const lists = ['/today', '/participants', '/participants/[id]', ...Object.keys(routes).filter((route) => route.startsWith('/participants/[id]/') && routes[route]?.GET && !route.includes('[document]') && !route.includes('[paper]'))]

test.each(lists)('%s makes the same number of statements, however long it is', async (route) => {
  const [byLong, byShort] = await Promise.all(route.includes('[id]') ? [pathOf(route, 'promoter', longest), pathOf(route, 'promoter', short)] : [route, route])
  const long = await nation.watch(byLong, 'promoter')
  const brief = await nation.watch(byShort, route.includes('[id]') ? 'promoter' : 'beginner')
  expect([long.status, brief.status]).toEqual([200, 200])
  expect(long.statements.length).toBeGreaterThan(0)
  expect(numberOf(long), brief.statements.join('\n')).toBe(numberOf(brief))
})

/** What a lead and a participant open: of a team of sixty and a long file, and of one promoter with one participant and a short file. */
const ofOthers: Record<string, [Who, () => string, Who, () => string]> = {
  "a lead's team": ['lead', () => '/team', 'leadOfOne', () => '/team'],
  'a promoter of the team': ['lead', () => `/team/${idOf('account', 0)}`, 'leadOfOne', () => `/team/${nation.as('onlyOne').id}`],
  'the participants of a programme': ['lead', () => `/participants?programme=${idOf('programme', 0)}`, 'leadOfOne', () => `/participants?programme=${nation.smallProgramme}`],
  "a participant's own page": ['participant', () => '/my', 'briefly', () => '/my'],
}

test.each(Object.entries(ofOthers))('%s makes the same number of statements, however much there is', async (_, [who, there, other, elsewhere]) => {
  const long = await nation.watch(there(), who)
  const brief = await nation.watch(elsewhere(), other)
  expect([long.status, brief.status]).toEqual([200, 200])
  expect(long.statements.length).toBeGreaterThan(0)
  expect(numberOf(long), brief.statements.join('\n')).toBe(numberOf(brief))
})

test('the load is the nation', async () => {
  const { rows } = await nation.db.owner.query(`select count(*)::int as people from participant where tenant_id = $1`, [nation.tenant])
  expect(rows[0].people).toBe(size.people)
})

// Last, for it changes what the tests before it read.
describe('what is posted', () => whatIsPosted(test, () => nation))
