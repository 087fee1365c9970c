import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aParticipant, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { NotYours, Stale } from '#src/platform/errors.ts'
import { consentsOf, draftWording, dropWording, publishWording, recordConsent, wordingOf } from '../index.ts'
import { standingOf } from './rules.ts'

let db: TestDatabase
let office: TestAccount
let noor: TestAccount
let file: string

beforeAll(async () => {
  db = await testDatabase()
  const programme = await aProgramme(db)
  noor = await anAccount(db, 'promoter', { programme })
  office = await anAccount(db, 'administrator', { tenant: noor.tenantId, name: 'Office' })
  file = await aParticipant(db, { programme, assignedTo: noor })
})
afterAll(() => db.close())

const on = (day: string) => ({ at: new Date(`${day}T08:00:00Z`) })
const written = { purpose: 'messages' as const, titleHe: 'הודעות', bodyHe: 'נשלח תזכורות בלבד.', titleAr: 'رسائل', bodyAr: 'نرسل تذكيرات فقط.', titleEn: 'Messages', bodyEn: 'We send reminders only.', version: 0 }
const publish = (day: string, more: object) => db.as(office, (tx) => publishWording(tx, { purpose: 'messages', effectiveOn: day, askAgain: 'again', sure: true, version: 1, ...more }), on('2026-05-01'))
const answer = (textVersion: number, day: string) => db.as(noor, (tx) => recordConsent(tx, { participantId: file, purpose: 'messages', textVersion, answer: 'given', language: 'he', way: 'spoken', words: '' }), on(day))
const asked = async (day: string) => (await db.as(noor, (tx) => consentsOf(tx, file), on(day))).find(({ purpose }) => purpose === 'messages')

test('a wording is drafted, published from a day on, and until then the one before is asked', async () => {
  await answer(1, '2026-04-30')
  await db.as(office, (tx) => draftWording(tx, { ...written, bodyAr: '' }), on('2026-05-01'))
  await expect(db.as(office, (tx) => draftWording(tx, written))).rejects.toThrow(Stale)
  await expect(db.as(office, (tx) => draftWording(tx, written))).rejects.toMatchObject({ newer: { by: office.displayName, at: expect.any(Date) } })
  await expect(publish('2026-05-03', {})).rejects.toThrow(/in Arabic/)
  await db.as(office, (tx) => draftWording(tx, { ...written, version: 1 }), on('2026-05-01'))
  await expect(publish('2026-05-03', { version: 1 })).rejects.toThrow(/meanwhile/)
  await expect(publish('2026-04-30', { version: 2 })).rejects.toMatchObject({ field: 'effectiveOn' })
  await expect(publish('2026-05-03', { version: 2, sure: false })).rejects.toMatchObject({ field: 'sure' })
  await publish('2026-05-03', { version: 2 })
  expect(await asked('2026-05-02')).toMatchObject({ textVersion: 1 })
  expect(await asked('2026-05-03')).toMatchObject({ textVersion: 2, body: { he: written.bodyHe } })
  expect(await db.as(office, (tx) => wordingOf(tx, 'messages'), on('2026-05-02'))).toMatchObject({ draft: null, inForce: { version: 1 }, published: [{ version: 2, effectiveOn: '2026-05-03', askAgain: true, by: 'Office' }, { version: 1 }] })
})

test('who agreed to an earlier wording is shown as such, with what was agreed to, and answers anew by the new one alone', async () => {
  const before = await asked('2026-05-04')
  expect([standingOf(before?.answers[0], before?.texts ?? []), before?.answers[0]?.textVersion, before?.texts.length]).toEqual(['ask_again', 1, 2])
  await expect(answer(1, '2026-05-04')).rejects.toThrow(/new wording/)
  await answer(2, '2026-05-04')
  const after = await asked('2026-05-04')
  expect([standingOf(after?.answers[0], after?.texts ?? []), after?.answers.map(({ textVersion }) => textVersion)]).toEqual(['in_force', [2, 1]])
})

test('what is published stays, and only administrators write', async () => {
  await expect(db.as(office, (tx) => tx.run(`update consent_text set title = '{}' where tenant_id = current_tenant()`))).rejects.toThrow(/permission denied/)
  await expect(db.as(noor, (tx) => draftWording(tx, written))).rejects.toThrow(NotYours)
  await expect(db.as(noor, (tx) => tx.run(`insert into consent_text (tenant_id, purpose, version, title, body, written_at) values (current_tenant(), 'file', 99, '{}', '{}', now())`))).rejects.toThrow(/row-level security/)
  await db.as(office, (tx) => draftWording(tx, { ...written, bodyHe: 'אחר' }))
  await db.as(office, (tx) => dropWording(tx, { purpose: 'messages', version: 1 }))
  expect((await db.as(office, (tx) => wordingOf(tx, 'messages'))).draft).toBeNull()
})
