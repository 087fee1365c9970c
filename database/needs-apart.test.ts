/** 0253_needs_apart.sql over an installation that has rows: what was said of what is needed to be able to work moves whole, and opens where it is now. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealsOf } from '#src/platform/crypto.ts'
import { preferenceOf } from '#src/work/candidacies/index.ts'
import { aParticipant, anAccount, aTenant, type TestAccount } from '../test/builders.ts'
import { type TestDatabase, testDatabase } from '../test/database.ts'
import { migrate } from './migrate.ts'

let db: TestDatabase
const files: { noor: TestAccount; participantId: string; words: string }[] = []

/** Two tenants as they were before: the needs beside the preference, and one who said none. */
beforeAll(async () => {
  db = await testDatabase()
  await db.owner.query('drop table work_need')
  await db.owner.query('alter table work_preference add column needs bytea')
  for (const words of ['הפסקה כל שעה', 'מקום שקט', '']) {
    const tenant = await aTenant(db)
    const noor = await anAccount(db, 'promoter', { tenant })
    const participantId = await aParticipant(db, { tenant, assignedTo: noor })
    const needs = words && (await sealsOf(db.owner, tenant)).seal('work_preference.needs', JSON.stringify({ access: ['quiet'], words }))
    await db.owner.query(`insert into work_preference (tenant_id, participant_id, seeks, needs, at, account_id) values ($1, $2, 'שקט', $3, now(), $4)`, [tenant, participantId, needs || null, noor.id])
    files.push({ noor, participantId, words })
  }
  await db.owner.query('delete from schema_migration where number = 253')
})
afterAll(() => db.close())

test('everything moves, and what was sealed opens', async () => {
  expect((await migrate(db.ownerUrl, { masterKey: db.masterKey })).applied).toEqual(['needs_apart'])
  for (const { noor, participantId, words } of files)
    expect(await db.as(noor, (tx) => preferenceOf(tx, participantId))).toMatchObject({ seeks: 'שקט', needsWords: words, needsAccess: words ? ['quiet'] : [] })
  expect((await db.owner.query(`select participant_id from work_need`)).rowCount).toBe(2)
  expect((await db.owner.query(`select from information_schema.columns where table_name = 'work_preference' and column_name = 'needs'`)).rowCount).toBe(0)
})
