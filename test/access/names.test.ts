/**
 * No participant of the demo is told on the profession's pages: every page that those of the profession come to by links, with each row,
 * as the built server answers it, searched for every name, phone and id number (issue 3, access). What only its writer sees, by its query.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evidenceTexts } from '#src/demo/evidence-texts.ts'
import { makeDemo } from '#src/demo/index.ts'
import { unseal } from '#src/platform/crypto.ts'
import type { Actor } from '#src/platform/db.ts'
import { dilemmasOpen } from '#src/profession/ethics/index.ts'
import { draftsOf } from '#src/profession/evidence/index.ts'
import { mirrorOver } from '#src/profession/mirror/index.ts'
import { notesOfTwo } from '#src/profession/supervision/index.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { routes } from '#src/access/routes.ts'
import { routeOf } from '../pages/reach.ts'
import { aServer, aSession, type Server } from './server.ts'
import { type Named, ownWords, piecesOf, searchFor } from './words.ts'

type Known = Named & { id: string }

let db: TestDatabase
let server: Server
let known: Known[]
let staff: Actor[]
let tells: (among: readonly Known[], besides?: readonly string[]) => (piece: string) => string | null
beforeAll(async () => {
  db = await testDatabase()
  const { tenantId } = await makeDemo(db.owner, { now: new Date(), participants: 500 })
  staff = (
    await db.owner.query<Actor>(
      `select a.tenant_id as "tenantId", a.id as "accountId", a.display_name as "displayName", a.language, 'Asia/Jerusalem' as "timeZone",
         json_agg(json_build_object('role', p.role, 'programmeId', p.programme_id, 'centreId', p.centre_id)) as posts
       from account a join post p on p.tenant_id = a.tenant_id and p.account_id = a.id where a.tenant_id = $1 and p.role <> 'participant' group by a.tenant_id, a.id`,
      [tenantId],
    )
  ).rows
  const { rows } = await db.owner.query(
    `select p.id, given_name as given, preferred_name as preferred, family_name as family, array_remove(phone || other_phones, null) as phones, s.sealed
     from participant p left join participant_sensitive s on s.tenant_id = p.tenant_id and s.participant_id = p.id and s.kind = 'national_id' where p.tenant_id = $1`,
    [tenantId],
  )
  known = await db.database.asActor(called('ليلى منصور'), (tx) => Promise.all(rows.map(async ({ sealed, ...one }) => ({ ...one, nationalId: await unseal(tx, 'participant.national_id', sealed) }))))
  const words = ownWords()
  tells = (among, besides = []) => searchFor(among, { names: [...staff.map(({ displayName }) => displayName), ...besides], words })
  server = await aServer(db)
}, 120_000)
afterAll(async () => {
  await server?.stop()
  await db?.close()
})

const called = (name: string): Actor => staff.find(({ displayName }) => displayName === name) ?? expect.fail(`nobody of the demo is called ${name}`)
const namesOf = ({ given, preferred, family }: Named) => [given, preferred].filter(Boolean).map((first) => `${first} ${family}`)
/** A professional lead, the one who writes the standard, promoters of both languages, a mentor, a lead, a committee member, and who leads the ethics group. */
const readers = ['ليلى منصور', 'נורית לביא', 'نور حداد', 'מיכל ברק', 'סיגל אורן', 'רותם עוז', 'עדי ברנע', 'הדס ים']

const ofTheProfession = /^\/(profession(\/|$)|role$|team\/meetings(\/|$))/
/** Here stand, by design, the names of those whose files are open to the reader, beside the word by which the team knows them. All other names are looked for here too. */
const withOwnPeople = ['/team/meetings/[team]', '/team/meetings/[team]/held']
/** Not text: its words are those of portfolio.json. */
const notRead = ['/profession/promoters/[promoter]/portfolio/portfolio.pdf']

/** A draft is its writer's alone, and none of these readers has one: all are looked through below. */
const notMet = ['/profession/promoters/[promoter]/evidence/drafts/[draft]']

/** What is the same whoever reads it is taken once; once more where it is one's own, and once a role where rows are open to some. */
function viewOf(path: string, { accountId, posts }: Actor): string {
  if (path.includes(accountId)) return `own ${path}`
  return /^\/(team|profession\/(ethics|promoters\/[^/]+$|stories))/.test(path) ? `${posts[0]?.role} ${path}` : path
}

/** All pages that the reader comes to by links, but those of which the view is known. Forms that are opened by a query stand on a page that is read; the screen in the room is a view of its own. */
async function walk(reader: Actor, taken: Set<string>, read: (path: string, body: string) => void): Promise<void> {
  const cookie = await aSession(db, { tenantId: reader.tenantId, id: reader.accountId })
  const waiting = ['/today', '/account', '/role', '/team/meetings', '/profession/promoters']
  for (const path of waiting) {
    const answer = await server.ask(path, { cookie })
    if (answer.status !== 200) continue
    const body = await answer.text()
    if (ofTheProfession.test(path.replace(/\?.*/, ''))) read(path, body)
    for (const [, href = ''] of body.matchAll(/href="([/?][^"#]*)/g)) {
      const { pathname, searchParams } = new URL(href.replaceAll('&amp;', '&'), new URL(path, 'http://here'))
      const to = searchParams.has('wall') ? `${pathname}?wall` : pathname
      const view = viewOf(to, reader)
      if (!ofTheProfession.test(pathname) || taken.has(view)) continue
      taken.add(view)
      waiting.push(to)
    }
  }
}

test('no page of the profession tells who a participant is', { timeout: 120_000 }, async () => {
  const pages = new Map<string, number>()
  const taken = new Set<string>()
  const wrong: string[] = []
  // Whoever is told of in evidence stands in no file of the demo: their names were masked as the promoter masks them.
  const toldOf = evidenceTexts.map(({ of }) => ({ given: of.given, preferred: '', family: of.family, phones: [], nationalId: null }))
  const [everybody, clean] = [tells([...known, ...toldOf.map((one) => ({ ...one, id: '' }))]), new Set<string>()]
  for (const reader of readers.map(called)) {
    const open = new Set(await db.database.asActor(reader, async (tx) => (await tx.rows<{ id: string }>(`select id from participant where tenant_id = current_tenant()`)).map(({ id }) => id)))
    const theirs = known.filter(({ id }) => open.has(id)).flatMap(namesOf)
    const closedToThem = tells(known.filter(({ id }) => !open.has(id)), theirs)
    const besideTheirs = (piece: string) => piece.split(new RegExp(theirs.join('|'))).map(closedToThem).find(Boolean)
    await walk(reader, taken, (path, body) => {
      const route = routeOf(path) ?? path
      pages.set(route, (pages.get(route) ?? 0) + 1)
      if (notRead.includes(route)) return
      const own = withOwnPeople.includes(route) && !path.endsWith('?wall')
      for (const piece of new Set(piecesOf(body))) {
        if (clean.has(piece)) continue
        const who = own && theirs.length > 0 ? besideTheirs(piece) : everybody(piece)
        if (who) wrong.push(`${reader.displayName} reads of ${who} at ${path}: ${piece.slice(0, 120)}`)
        else if (!own) clean.add(piece)
      }
    })
  }
  expect(wrong).toEqual([])
  const unread = Object.keys(routes).filter((route) => routes[route]?.GET && ofTheProfession.test(route) && !pages.has(route))
  expect([unread, (pages.get('/profession/promoters/[promoter]') ?? 0) > 13, clean.size > 3000], 'there is something to be searched, everywhere').toEqual([notMet, true, true])
})

test('the search would have found one, as people write names and numbers', async () => {
  const [reader, one, arabic] = [called('ليلى منصور'), known.find(({ given, nationalId, phones }) => /^[א-ת]{4,}$/.test(given) && nationalId && phones[0]), known.find(({ preferred }) => preferred)]
  const cookie = await aSession(db, { tenantId: reader.tenantId, id: reader.accountId })
  const search = tells(known)
  const local = one?.phones[0]?.replace('+972', '0') ?? ''
  const [dilemma] = (await db.database.asActor(reader, dilemmasOpen)).dilemmas
  for (const written of [`${one?.given} ${one?.family}`, `ול${one?.family} ${one?.given}`, `${arabic?.preferred} ${arabic?.family}`, `${arabic?.given}, ${arabic?.family}`, one?.phones[0], `${local.slice(0, 3)}-${local.slice(3)}`, one?.nationalId, 'לטטיאנה']) {
    await db.owner.query(`update dilemma set story = $3 where tenant_id = $1 and id = $2`, [reader.tenantId, dilemma?.id, `מה שקרה: פגשתי ${written} אתמול.`])
    const body = await (await server.ask(`/profession/ethics/${dilemma?.id}`, { cookie })).text()
    expect(piecesOf(body).some((piece) => search(piece)), written ?? '').toBe(true)
  }
})

test('nor does what only its writer sees: drafts, mirrors, and what two write for supervision', async () => {
  const texts: string[] = []
  const gather = (one: unknown): void => {
    if (typeof one === 'string') texts.push(one)
    else if (one && typeof one === 'object') for (const within of Object.values(one)) gather(within)
  }
  for (const writer of staff) gather(await db.database.asActor(writer, async (tx) => [await draftsOf(tx, writer.accountId), await mirrorOver(tx, 12), await notesOfTwo(tx, writer.accountId)]))
  const search = tells(known)
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter((text) => search(text) && !staff.some(({ displayName }) => displayName === text))).toEqual([])
})
