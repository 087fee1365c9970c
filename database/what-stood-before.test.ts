/** What stood in a database before a later Ofek told more of it. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { changeCohort, cohortOf } from '#src/work/training/index.ts'
import { anAccount, aProgramme, aTenant, type TestAccount } from '../test/builders.ts'
import { aCohort } from '../test/builders-work.ts'
import { type TestDatabase, testDatabase } from '../test/database.ts'

let db: TestDatabase
let tenant: string
let coordinator: TestAccount
const applied = (file: string) => db.owner.query(readFileSync(new URL(`migrations/${file}`, import.meta.url), 'utf8'))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  coordinator = await anAccount(db, 'promoter', { tenant, programme: await aProgramme(db, { tenant }), specialisation: 'training' })
})
afterAll(() => db.close())

describe('sessions that an earlier Ofek called off', () => {
  test('because the days of the cohort changed come back when they do; those of its days now, and those that were, stay called off', async () => {
    // Sundays; Wednesdays fell away, and a Sunday was called off by hand.
    const { cohortId } = await aCohort(db.owner, { tenant, by: coordinator, beginsOn: '2098-01-01', endsOn: '2098-01-31', days: ['2098-01-05', '2098-01-08', '2098-01-12', '2098-02-05'] })
    await db.owner.query(`update cohort_session set called_off_at = '2026-11-01' where cohort_id = $1 and on_day <> '2098-01-05'`, [cohortId])
    const past = await aCohort(db.owner, { tenant, by: coordinator, days: ['2026-01-07'] })
    await db.owner.query(`update cohort_session set called_off_at = '2026-01-02' where cohort_id = $1`, [past.cohortId])
    await applied('0303_sessions_that_fell_away.sql')
    const sessions = async (id: string) => (await db.as(coordinator, (tx) => cohortOf(tx, id)))?.sessions.map(({ on, calledOff, fellAway }) => [on, calledOff, fellAway])
    expect(await sessions(cohortId)).toEqual([['2098-01-05', false, false], ['2098-01-08', true, true], ['2098-01-12', true, false], ['2098-02-05', true, true]])
    expect(await sessions(past.cohortId)).toEqual([['2026-01-07', true, false]])
    const { id: _, version, ...words } = (await db.as(coordinator, (tx) => cohortOf(tx, cohortId))) ?? expect.fail('no cohort')
    await db.as(coordinator, (tx) => changeCohort(tx, { ...words, cohortId, version, weekdays: ['SU', 'WE'] }))
    expect((await sessions(cohortId))?.filter(([on]) => ['2098-01-08', '2098-01-12', '2098-02-05'].includes(String(on)))).toEqual([['2098-01-08', false, false], ['2098-01-12', true, false], ['2098-02-05', true, true]])
  })
})
