import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, type TestAccount } from '../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { tell } from './audit.ts'
import { trailOf } from './trail.ts'

let db: TestDatabase
let auditor: TestAccount
const morning = new Date('2026-11-24T06:00:00Z')
const noon = new Date('2026-11-24T10:00:00Z')

/** Three events of one instant, two of another, and one of the day before. */
beforeAll(async () => {
  db = await testDatabase()
  auditor = await anAccount(db, 'auditor')
  const noor = await anAccount(db, 'promoter')
  for (const [at, whats] of [[new Date('2026-11-23T10:00:00Z'), ['yesterday']], [morning, ['a', 'b', 'c']], [noon, ['d', 'e']]] as const)
    for (const what of whats) await db.as(noor, (tx) => tell(tx, what), { at })
})
afterAll(() => db.close())

test('a day is told page by page, the latest first: no event twice, none left out', async () => {
  const told: string[][] = []
  for (let after: string | null = null, pages = 0; pages < 10; pages++) {
    const { events, next } = await db.as(auditor, (tx) => trailOf(tx, '2026-11-24', after, 2))
    told.push(events.map(({ what }) => what))
    if (!next) break
    after = next
  }
  expect(told).toEqual([['e', 'd'], ['c', 'b'], ['a']])
})
test('an event of another day, or of nobody, begins nothing', async () => {
  const day = (after: string) => db.as(auditor, (tx) => trailOf(tx, '2026-11-24', after, 2))
  const [yesterday] = (await db.as(auditor, (tx) => trailOf(tx, '2026-11-23'))).events
  expect((await day(yesterday?.id ?? '')).events).toEqual([])
  expect((await day('019a0000-0000-7000-8000-000000000000')).events).toEqual([])
})
