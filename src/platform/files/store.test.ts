import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aParticipant, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { documentResponse, documentsOf, keepDocument, openDocument, removeDocument } from './store.ts'

let db: TestDatabase
let noor: TestAccount
let file: string
let elsewhere: string
beforeAll(async () => {
  db = await testDatabase()
  const programme = await aProgramme(db)
  noor = await anAccount(db, 'promoter', { programme })
  file = await aParticipant(db, { programme, assignedTo: noor })
  elsewhere = await aParticipant(db, { programme, assignedTo: await anAccount(db, 'promoter', { programme }) })
})
afterAll(() => db.close())

const bytes = Buffer.from('%PDF-1.7 תלוש של סמירה')
const slip = { type: 'pdf', name: 'תלוש של סמירה.pdf', bytes, scanned: false } as const
const keep = (participantId = file) => db.as(noor, (tx) => keepDocument(tx, { participantId, part: 'placements', document: slip }))

test('a document is sealed in the database, and opens as it was for whom the file is open', async () => {
  const id = await keep()
  const { rows } = await db.owner.query(`select d.name_sealed, c.sealed from document d join document_content c on c.document_id = d.id where d.id = $1`, [id])
  for (const sealed of Object.values(rows[0])) expect((sealed as Buffer).includes(Buffer.from('סמירה'))).toBe(false)
  expect(await db.as(noor, (tx) => openDocument(tx, { id, participantId: file }))).toEqual({ id, participantId: file, name: slip.name, type: 'pdf', bytes })
  expect(await db.as(noor, (tx) => documentsOf(tx, [id]))).toMatchObject([{ id, name: slip.name, type: 'pdf', size: bytes.length }])
  // Asked for by the address of another file that is open as well.
  expect(await db.as(noor, (tx) => openDocument(tx, { id, participantId: elsewhere }))).toBeUndefined()
})

test('it is nobody else’s to open, to keep or to remove', async () => {
  const id = await keep()
  const stranger = await anAccount(db, 'promoter')
  expect(await db.as(stranger, (tx) => openDocument(tx, { id, participantId: file }))).toBeUndefined()
  expect(await db.as(stranger, (tx) => removeDocument(tx, { id, participantId: file, why: 'של מישהו אחר' }))).toBe(false)
  await expect(keep(elsewhere)).rejects.toThrow(/row-level security/)
})

test('what is moved to another document does not open', async () => {
  const [one, two] = [await keep(), await keep()]
  await db.owner.query(`update document_content set sealed = (select sealed from document_content where document_id = $1) where document_id = $2`, [one, two])
  await expect(db.as(noor, (tx) => openDocument(tx, { id: two, participantId: file }))).rejects.toThrow(/authenticate/)
})

test('removed, its bytes are gone and that there was one stays', async () => {
  const id = await keep()
  expect(await db.as(noor, (tx) => removeDocument(tx, { id, participantId: file, why: 'של מישהו אחר' }))).toBe(true)
  expect(await db.as(noor, (tx) => removeDocument(tx, { id, participantId: file, why: 'של מישהו אחר' }))).toBe(false)
  expect(await db.as(noor, (tx) => openDocument(tx, { id, participantId: file }))).toBeUndefined()
  expect(await db.as(noor, (tx) => documentsOf(tx, [id]))).toEqual([])
  expect((await db.owner.query(`select removed_by, removed_why from document where id = $1`, [id])).rows).toEqual([{ removed_by: noor.id, removed_why: 'של מישהו אחר' }])
})

test('it is sent as a download, by the type of its bytes, with a name that breaks no header', async () => {
  const answer = documentResponse({ id: '', participantId: '', name: `תלוש (3)'.pdf`, type: 'pdf', bytes })
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-security-policy': `sandbox; default-src 'none'`,
    'content-disposition': `attachment; filename="document.pdf"; filename*=UTF-8''%D7%AA%D7%9C%D7%95%D7%A9%20%283%29%27.pdf`,
  })
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes)
})
