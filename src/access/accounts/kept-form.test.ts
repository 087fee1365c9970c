import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { openSession } from '../session.ts'
import { draftKey } from './draft-key.ts'
import { keepForm, keptForm } from './kept-form.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())

const form = { path: '/participants/1/meetings/2?/record', fields: [['happened', 'היא סיפרה']] as [string, string][] }
const at = new Date('2026-11-24T06:00:00Z')

test('a form is kept for the account of its cookie, after the session is gone, and for nobody else', async () => {
  const [noor, michal] = [await anAccount(db, 'promoter'), await anAccount(db, 'promoter')]
  const cookie = await db.as(noor, (tx) => openSession(tx, noor.accountId, { device: '', secondStepDone: true }))
  await db.owner.query('delete from session')
  const id = (await keepForm(db.database, cookie, form, at)) ?? ''
  expect(await db.as(noor, (tx) => keptForm(tx, id))).toEqual(form)
  expect(await db.as(michal, (tx) => keptForm(tx, id))).toBeUndefined()
})

test('a cookie that names another account than it was made for keeps nothing', async () => {
  const [noor, michal] = [await anAccount(db, 'promoter'), await anAccount(db, 'promoter')]
  const cookie = await db.as(noor, (tx) => openSession(tx, noor.accountId, { device: '', secondStepDone: true }))
  expect(await keepForm(db.database, cookie.replace(noor.accountId, michal.accountId), form, at)).toBeUndefined()
  expect(await keepForm(db.database, undefined, form, at)).toBeUndefined()
})

test('the secret of the drafts is the same on every sign-in, and each account has its own', async () => {
  const [noor, michal] = [await anAccount(db, 'promoter'), await anAccount(db, 'promoter')]
  const first = await db.as(noor, draftKey)
  expect(first).toHaveLength(32)
  expect(await db.as(noor, draftKey)).toEqual(first)
  expect(await db.as(michal, draftKey)).not.toEqual(first)
})
