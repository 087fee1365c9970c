import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount } from '../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { newId } from '#src/platform/ids.ts'
import { purge } from './purge.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

test('what has had its time goes, and nothing earlier', async () => {
  const noor = await anAccount(db, 'promoter')
  const sent = (at: string) => db.owner.query(`insert into submission (tenant_id, key, at) values ($1, $2, $3)`, [noor.tenantId, newId(), at])
  await sent('2026-10-01T00:00:00Z')
  await sent('2026-11-20T00:00:00Z')
  expect(await purge(db.owner, new Date('2026-11-24T06:00:00Z'))).toBe(1)
  expect((await db.owner.query('select from submission')).rowCount).toBe(1)
})
