import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#src/platform/db.ts'
import { anAccount } from '../test/builders.ts'
import { type TestDatabase, testDatabase } from '../test/database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test('a statement that was planned before a migration fails at most once, and the next try plans it anew', async () => {
  await db.owner.query(`create table ground (id int); insert into ground values (1); grant select on ground to public`)
  const account = await anAccount(db, 'promoter')
  const old = openDatabase(db.appUrl, { max: 1 })
  const read = () => old.asActor(account, (tx) => tx.rows(`select * from ground`))
  expect(await read()).toEqual([{ id: 1 }])
  await db.owner.query(`alter table ground add column words text default 'new'`)
  await expect(read()).rejects.toThrow('cached plan')
  expect(await read()).toEqual([{ id: 1, words: 'new' }])
  await old.close()
})
