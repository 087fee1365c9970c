import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aParticipant, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { renewSearchKeys, searchParticipants } from './index.ts'
import { searchKeysOf, spellingVersion } from './spelling.ts'

let db: TestDatabase
let tenant: string
let noor: TestAccount
beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  noor = await anAccount(db, 'promoter', { tenant })
})
afterAll(() => db.close())

const finds = (text: string) => db.as(noor, (tx) => searchParticipants(tx, text))

test('names that stand by an earlier spelling are written anew, in batches, once', async () => {
  const fatma = await aParticipant(db, { tenant, assignedTo: noor, givenName: 'فاطمة', familyName: 'خوري', preferredName: 'فطوم' })
  await db.owner.query(
    `insert into participant (tenant_id, id, given_name, created_at) select $1, gen_random_uuid(), 'نور', now() from generate_series(1, 1100)`,
    [tenant],
  )
  await db.owner.query(`insert into participant_search_key (tenant_id, participant_id, kind, key) values ($1, $2, 'name', 'an earlier key')`, [tenant, fatma])
  expect(await finds('Fatima')).toEqual([])
  expect(await renewSearchKeys(db.owner)).toBe(1101)
  expect([await finds('Fatima'), await finds('פטום'), await finds('an earlier key')]).toEqual([[fatma], [fatma], []])
  expect(await renewSearchKeys(db.owner)).toBe(0)
})

test('what was cut off goes on where it stopped', async () => {
  const { rows } = await db.owner.query<{ id: string }>(`select id from participant where tenant_id = $1 order by id offset 1000 limit 1`, [tenant])
  await db.owner.query(`update search_spelling set renewed_to = $2 where tenant_id = $1`, [tenant, rows[0]?.id])
  expect(await renewSearchKeys(db.owner)).toBe(100)
  await db.owner.query(`update search_spelling set version = $2, renewed_to = null where tenant_id = $1`, [tenant, spellingVersion - 1])
  expect(await renewSearchKeys(db.owner)).toBe(1101)
})

test('a change of the keys raises spellingVersion, so that the names of every tenant follow', () => {
  const names = ['محمد خوري', 'مُحمّد', 'מוחמד', "ח'אלד", 'Khaled', 'אל-קצאצי', 'القصاصي', 'Tzemach', 'צמח', 'יצחק', 'Zvi', "שבצ'נקו", 'Wolf', 'ווהבה', 'אאא', 'Фёдор']
  const digest = createHash('sha256').update(JSON.stringify(searchKeysOf(names, ['+972501234567']))).digest('hex').slice(0, 16)
  expect([spellingVersion, digest], 'The keys are others now: raise spellingVersion in spelling.ts, and write both here.').toEqual([2, 'd2f354c1d1db48f3'])
})
