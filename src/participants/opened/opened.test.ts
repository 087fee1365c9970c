import { afterAll, beforeAll, expect, test } from 'vitest'
import { tell } from '#src/access/index.ts'
import { aParticipant, aProgramme, anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { whoOpened } from './opened.ts'

let db: TestDatabase
let noor: TestAccount
let lead: TestAccount
beforeAll(async () => {
  db = await testDatabase()
  const programme = await aProgramme(db)
  noor = await anAccount(db, 'promoter', { programme, name: 'נור' })
  lead = await anAccount(db, 'team_lead', { programme, name: 'רותם' })
})
afterAll(() => db?.close())

test('who opened a file can be followed to the first day, and no day is cut between two pages', async () => {
  const participantId = await aParticipant(db, { assignedTo: noor })
  const open = (who: TestAccount, relation: 'assigned' | 'team_lead', at: string) => db.as(who, (tx) => tell(tx, 'file.read', { participantId, relation, details: { page: 'plan' } }), { at: new Date(at) })
  for (const day of ['01', '02', '03']) {
    await open(noor, 'assigned', `2026-03-${day}T08:00:00Z`)
    await open(lead, 'team_lead', `2026-03-${day}T09:00:00Z`)
  }
  const page = async (before: string | null) => (await db.as(noor, (tx) => whoOpened(tx, participantId, { before, limit: 3 }))).map(({ day, name, relations }) => `${day} ${name} ${relations.join()}`)
  const both = (day: string) => [`${day} רותם team_lead`, `${day} נור assigned`]
  expect(await page(null)).toEqual([...both('2026-03-03'), ...both('2026-03-02')])
  expect(await page('2026-03-02')).toEqual(both('2026-03-01'))
  expect(await page('2026-03-01')).toEqual([])
})

test('that sealed words came open is told beside the page, with by whom and by what right, and counts as no second opening', async () => {
  const participantId = await aParticipant(db, { assignedTo: noor })
  await db.as(noor, (tx) => tell(tx, 'file.read', { participantId, relation: 'assigned', details: { page: 'intake' } }))
  await db.as(noor, (tx) => tell(tx, 'health.opened', { participantId, relation: 'assigned' }))
  expect(await db.as(noor, (tx) => whoOpened(tx, participantId))).toMatchObject([{ name: 'נור', relations: ['assigned'], pages: ['intake'], unsealed: ['health.opened'], wrote: [], times: 1 }])
})
