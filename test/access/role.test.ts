/** The public page of the role, as whoever comes gets it: no sign-in, words alone, in the language of its address, and gone from it at once what was taken back. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#src/platform/ids.ts'
import { aStory } from '../builders.ts'
import { type TestDatabase, testDatabase } from '../database.ts'
import { aWorld, type World } from './people.ts'
import { aServer, aSession, type Server } from './server.ts'

let db: TestDatabase
let world: World
let server: Server
let storyId: string
beforeAll(async () => {
  db = await testDatabase()
  world = await aWorld(db)
  storyId = await aStory(db.owner, { tenant: world.tenant, by: world.assigned, participant: world.samira, published: true })
  server = await aServer(db)
})
afterAll(async () => {
  await server?.stop()
  await db?.close()
})

const story = 'מחברת במקום קורות חיים'
async function page(path = '/role', options: { cookie?: string; headers?: Record<string, string> } = {}) {
  const answer = await server.ask(path, options)
  return { answer, html: await answer.text() }
}

test('it is reached from the sign-in page, and tells what the role is in the language of the address', async () => {
  expect((await page('/sign-in')).html).toContain('href="/role"')
  for (const [language, direction] of [['he', 'rtl'], ['ar', 'rtl'], ['en', 'ltr']] as const) {
    const { answer, html } = await page(`/role?in=${language}`)
    expect([answer.status, html.includes(`<html lang="${language}" dir="${direction}"`), html.includes(story)], language).toEqual([200, true, true])
  }
})

test('it holds no name and no id of anybody, and sets nothing', async () => {
  const { answer, html } = await page()
  const { rows } = await db.owner.query<{ word: string }>(`select display_name as word from account union select email from account union select given_name from participant union select family_name from participant where family_name <> ''`)
  // 'nobody' and 'Samira herself' of people.ts are names of the test alone.
  expect(rows.map(({ word }) => word).filter((word) => word.length > 2 && html.includes(word))).toEqual([])
  for (const id of [storyId, world.samira, world.assigned.id, world.tenant]) expect(html).not.toContain(id)
  expect(answer.headers.get('set-cookie')).toBeNull()
})

test('whoever keeps it asks again each time; of who is signed in nothing is kept', async () => {
  const { answer } = await page()
  expect([answer.headers.get('cache-control'), answer.headers.get('vary')]).toEqual(['no-cache', expect.stringMatching(/cookie, accept-language/)])
  const signedIn = await page('/role', { cookie: await aSession(db, world.assigned) })
  expect([signedIn.answer.status, signedIn.answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
})

test('a story that was taken back is gone with the next look, whatever was kept', async () => {
  const { answer } = await page()
  await db.owner.query(
    `insert into change_story_answer (tenant_id, id, story_id, participant_id, story_version, answer, way, at, account_id) values ($1, $2, $3, $4, 1, 'withdraws', 'own_page', now(), $5)`,
    [world.tenant, newId(), storyId, world.samira, world.assigned.id],
  )
  const again = await page('/role', { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })
  expect([again.answer.status, again.html.includes(story)]).toEqual([200, false])
})
