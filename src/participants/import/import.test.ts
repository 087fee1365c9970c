import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { importRun, rejectedFile, runImports, startImport, uploadImport } from './index.ts'

let db: TestDatabase
let lead: TestAccount
let programme: string
beforeAll(async () => {
  db = await testDatabase()
  programme = await aProgramme(db)
  lead = await anAccount(db, 'team_lead', { programme })
})
afterAll(() => db.close())

const file = (rows: string[][]) => Buffer.from(`\ufeff${[['שם פרטי', 'שם משפחה', 'טלפון', 'ת.ז.'], ...rows].map((row) => row.join(',')).join('\r\n')}`)
const load = async (bytes: Buffer) => {
  const runId = await db.as(lead, (tx) => uploadImport(tx, { programmeId: programme, fileName: 'people.csv', bytes }))
  await db.as(lead, (tx) => startImport(tx, { runId }))
  return runId
}
const run = async (bytes: Buffer) => {
  const runId = await load(bytes)
  await runImports(db.owner, db.database)
  return { runId, ...(await db.as(lead, (tx) => importRun(tx, runId))) }
}
const people = async () => Number((await db.owner.query(`select count(*) from participant`)).rows[0].count)

test('rows are added, known or rejected, each with its reason, and a second time adds nothing', async () => {
  const rows = [['נור', 'חורי', '501112233', '12345674'], ['שרה', 'כהן', '050-1112244', ''], ['שרה', 'כהן', '0501112244', ''], ['', '', '050', '1'], ['=cmd()', 'לוי', 'אין', '']]
  const first = await run(file(rows))
  expect(first).toMatchObject({ state: 'done', added: 2, known: 1, rejected: 2, rowsDone: 5 })
  const rejected = await db.as(lead, (tx) => rejectedFile(tx, first.runId))
  expect(rejected).toContain('מספר הטלפון לא מובן')
  expect(rejected).toContain(`'=cmd()`)
  expect(await people()).toBe(2)
  expect(await run(file(rows))).toMatchObject({ added: 0, known: 3, rejected: 2 })
  expect(await people()).toBe(2)
})

test('25,000 rows in one go; a run that was cut off goes on without doubles; twice adds nothing', { timeout: 180_000 }, async () => {
  const before = await people()
  const bytes = file(Array.from({ length: 25_000 }, (_, i) => [`אבג${'דהוזחטיכלמ'[i % 10]}${i}`, 'כהן', `05${30000000 + i}`, '']))
  const runId = await load(bytes)
  // The process dies after some batches: its lock ends, the run still says running.
  let batches = 0
  const dying = { ...db.database, asActor: (async (actor, work, options) => { if (++batches > 20) throw new Error('killed'); return db.database.asActor(actor, work, options) }) as typeof db.database.asActor }
  await runImports(db.owner, dying)
  await db.owner.query(`update import_run set state = 'running' where id = $1`, [runId])
  const partly = (await people()) - before
  expect(partly).toBeGreaterThan(0)
  expect(partly).toBeLessThan(25_000)
  await runImports(db.owner, db.database)
  expect(await db.as(lead, (tx) => importRun(tx, runId))).toMatchObject({ state: 'done', added: 25_000, known: 0, rejected: 0 })
  expect((await people()) - before).toBe(25_000)
  expect(await run(bytes)).toMatchObject({ added: 0, known: 25_000 })
  expect((await people()) - before).toBe(25_000)
})
