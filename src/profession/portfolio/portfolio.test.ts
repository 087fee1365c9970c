/** The portfolio: two who see one criterion, what grows from it, and the file that goes along. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, anObservation, aProgramme, aStandardVersion, aTenant, someEvidence, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Actor } from '#src/platform/db.ts'
import { MovedOn, NotYours, Refused } from '#src/platform/errors.ts'
import { newId } from '#src/platform/ids.ts'
import * as p from './index.ts'

let db: TestDatabase
let tenant: string
let amal: TestAccount
let lead: TestAccount
let mentor: TestAccount

const as = <T>(who: Actor, work: Parameters<typeof db.as<T>>[1]) => db.as(who, work, { at: new Date('2026-11-25T10:00:00Z') })
const outcome = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof Refused || thrown instanceof MovedOn ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  amal = await anAccount(db, 'promoter', { tenant, programme, name: 'אמל' })
  lead = await anAccount(db, 'team_lead', { tenant, programme })
  mentor = await anAccount(db, 'mentor', { tenant, name: 'וופא' })
  await db.owner.query(`insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, at, account_id) values ($1, $2, $3, $4, '2026-01-01', now(), $3)`, [tenant, newId(), amal.id, mentor.id])
  await aStandardVersion(db.owner, { tenant, by: lead })
  const { evidenceId } = await someEvidence(db.owner, { tenant, promoter: amal })
  await db.owner.query(`update evidence set criteria = '{STD-A1}' where id = $1`, [evidenceId])
})
afterAll(() => db.close())

const of = { criterion: 'STD-A1', notThePerson: false }
const mine = () => ({ ...of, promoterId: amal.id })
const standing = async (who: TestAccount) => as(who, (tx) => p.standingOf(tx, amal.id, 'STD-A1'))

test('a criterion holds its evidence with the grey, and how each of the two sees it, the newest of each', async () => {
  for (const words of ['בהתחלה', 'כבר לא']) await as(amal, (tx) => p.seeCriterion(tx, { ...mine(), stands: 'growing', words }))
  await as(mentor, (tx) => p.seeCriterion(tx, { ...mine(), stands: 'steady', words: 'ראיתי את זה פעמיים' }))
  expect(await standing(amal)).toMatchObject({ pieces: [{ title: 'השתיקה', grey: 'היא הזדקפה' }], own: { words: 'כבר לא', by: 'אמל' }, mentor: { stands: 'steady', by: 'וופא' } })
  expect(await standing(mentor)).toMatchObject({ own: { words: 'כבר לא' } })
  // Developmental (T-10): who leads reads neither.
  expect(await standing(lead)).toMatchObject({ own: null, mentor: null })
  expect(await outcome(as(lead, (tx) => p.seeCriterion(tx, { ...mine(), stands: 'steady', words: 'x' })))).toBe('not yours')
  expect(await outcome(as(amal, (tx) => p.seeCriterion(tx, { ...mine(), criterion: 'STD-X9', stands: 'steady', words: 'x' })))).toBe('not yours')
  expect(await outcome(as(amal, (tx) => p.seeCriterion(tx, { ...mine(), stands: 'steady', words: '054-1234567' })))).toMatch(/phone/i)
})

test('a step is planned by the promoter, told once, and read by the mentor', async () => {
  const step = { ...mine(), words: 'לשתוק עד שמונה', byWhen: '2026-12-20' }
  expect(await outcome(as(mentor, (tx) => p.planGrowth(tx, step)))).toBe('not yours')
  expect(await outcome(as(amal, (tx) => p.planGrowth(tx, { ...step, byWhen: '2026-11-01' })))).toMatch(/over/)
  await as(amal, (tx) => p.planGrowth(tx, step))
  const [planned] = (await standing(mentor))?.steps ?? []
  const told = { ...mine(), stepId: planned?.id ?? '', state: 'done' as const, told: 'פעמיים', version: 1 }
  await as(amal, (tx) => p.tellGrowth(tx, told))
  expect(await outcome(as(amal, (tx) => p.tellGrowth(tx, told)))).toMatch(/closed already/)
  expect((await standing(amal))?.steps).toMatchObject([{ state: 'done', told: 'פעמיים' }])
})

test('goes as a file to another network, where it stands as it was, and as paper', async () => {
  await anObservation(db.owner, { tenant, promoter: amal, by: lead })
  const file = await as(amal, (tx) => p.portfolioFile(tx, amal.id))
  expect(await outcome(as(mentor, (tx) => p.portfolioFile(tx, amal.id)))).toBe('not yours')
  const read = p.readPortfolio(JSON.stringify(file))
  expect(read).toEqual(file)
  expect(file.evidence.map(({ title }) => title)).toEqual(['השתיקה'])
  for (const wrong of ['', '{}', JSON.stringify({ ...file, format: 'x' }), JSON.stringify({ ...file, name: 'a\0' }), JSON.stringify({ ...file, more: 1 })]) expect(p.readPortfolio(wrong)).toBeNull()
  const elsewhere = await aTenant(db, { name: 'רשת אחרת' })
  const there = await anAccount(db, 'promoter', { tenant: elsewhere })
  if (!read) throw new Error('The file reads')
  const [piece] = read.evidence
  if (piece) expect(await outcome(as(there, (tx) => p.bringPortfolio(tx, { promoterId: there.id, file: { ...read, evidence: [{ ...piece, story: 'הטלפון 054-1234567' }] } })))).toMatch(/phone/i)
  await as(there, (tx) => p.bringPortfolio(tx, { promoterId: there.id, file: read }))
  expect(await as(there, async (tx) => (await p.broughtBy(tx, there.id)).map(({ file: one }) => one.evidence[0]?.title))).toEqual(['השתיקה'])
  for (const language of ['he', 'ar', 'en'] as const) expect(Buffer.from(p.portfolioPdf(file, language)).subarray(0, 5).toString()).toBe('%PDF-')
})
