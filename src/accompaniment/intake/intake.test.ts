import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { aParticipant, anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import * as intake from './index.ts'

let db: TestDatabase
let promoter: TestAccount
let self: TestAccount
let stranger: TestAccount
beforeAll(async () => {
  db = await testDatabase()
  promoter = await anAccount(db, 'promoter', { name: 'נור' })
  self = await anAccount(db, 'participant')
  stranger = await anAccount(db, 'promoter')
})
afterAll(() => db.close())

const said = { area: 'work', kind: 'quote', words: 'אף פעם לא שאלו אותי', weight: 'open' } as const
const later = new Date('2031-05-05T09:00:00Z')

test('the first words begin the conversation of the day; another day begins another, the newest first', async () => {
  const participantId = await aParticipant(db, { assignedTo: promoter })
  await db.as(promoter, (tx) => intake.writeDown(tx, { ...said, participantId }))
  await db.as(promoter, (tx) => intake.writeDown(tx, { ...said, participantId, area: 'dreams', kind: 'note', words: 'عيناها تلمعان' }))
  await db.as(promoter, (tx) => intake.writeDown(tx, { ...said, participantId, words: 'עכשיו שואלים' }), { at: later })
  const held = await db.as(promoter, (tx) => intake.intakesOf(tx, participantId))
  expect(held.map(({ heldOn, notes }) => [heldOn === '2031-05-05', notes.map((note) => note.words)])).toEqual([
    [true, ['עכשיו שואלים']],
    [false, ['אף פעם לא שאלו אותי', 'عيناها تلمعان']],
  ])
})

test('a note is weighed, reworded in its place, and a save over a newer text shows both', async () => {
  const participantId = await aParticipant(db, { assignedTo: promoter })
  const noteId = await db.as(promoter, (tx) => intake.writeDown(tx, { ...said, participantId }))
  await db.as(promoter, (tx) => intake.weighNote(tx, { participantId, noteId, weight: 'essential', was: 'open' }))
  await expect(db.as(promoter, (tx) => intake.weighNote(tx, { participantId, noteId, weight: 'trivial', was: 'open' }))).rejects.toMatchObject({ newer: { by: 'נור', values: { weight: 'essential' } } })
  await db.as(promoter, (tx) => intake.rewordNote(tx, { participantId, noteId, words: 'לא שאלו אותי מה אני רוצה', version: 1, kind: 'note' }))
  await expect(db.as(promoter, (tx) => intake.rewordNote(tx, { participantId, noteId, words: 'אחרת', version: 1 }))).rejects.toMatchObject({
    newer: { by: 'נור', version: 2, values: { words: 'לא שאלו אותי מה אני רוצה' } },
  })
  const [held] = await db.as(promoter, (tx) => intake.intakesOf(tx, participantId))
  expect(held?.notes).toMatchObject([{ kind: 'note', weight: 'essential', words: 'לא שאלו אותי מה אני רוצה', version: 2 }])
})

test('how a note was said before is kept; whoever types on writes one wording', async () => {
  const participantId = await aParticipant(db, { assignedTo: promoter })
  const day = (clock: string) => ({ at: new Date(`2031-05-05T${clock}:00Z`) })
  const noteId = await db.as(promoter, (tx) => intake.writeDown(tx, { ...said, participantId, words: 'אף פעם' }), day('09:00'))
  const say = (words: string, version: number, clock: string, typing: boolean) => db.as(promoter, (tx) => intake.rewordNote(tx, { participantId, noteId, words, version, typing }), day(clock))
  await say('אף פעם לא שאלו', 1, '09:01', true)
  await say('אף פעם לא שאלו אותי', 2, '09:02', true)
  await say('אף פעם לא שאלו אותי', 3, '09:30', false)
  await say('פעם אחת שאלו', 4, '09:31', false)
  await say('פעם אחת שאלו אותי', 5, '11:00', true)
  const [held] = await db.as(promoter, (tx) => intake.intakesOf(tx, participantId))
  expect(held?.notes[0]?.wordings).toEqual([{ words: 'פעם אחת שאלו', on: '2031-05-05', by: 'נור' }, { words: 'אף פעם לא שאלו אותי', on: '2031-05-05', by: 'נור' }])
  await expect(db.as(promoter, (tx) => tx.run(`update intake_wording set words = 'x' where note_id = $1`, [noteId]))).rejects.toThrow(/permission denied/)
})

test('what the participant corrects stands beside the original', async () => {
  const participantId = await aParticipant(db, { assignedTo: promoter, self })
  const noteId = await db.as(promoter, (tx) => intake.writeDown(tx, { ...said, participantId }))
  await db.as(promoter, (tx) => intake.correctNote(tx, { participantId, noteId, correction: 'פעם אחת שאלו', version: 1 }))
  await expect(db.as(promoter, (tx) => intake.correctNote(tx, { participantId, noteId, correction: 'אף פעם', version: 1 }))).rejects.toMatchObject({ newer: { by: 'נור', version: 2, values: { correction: 'פעם אחת שאלו' } } })
  const [held] = await db.as(promoter, (tx) => intake.intakesOf(tx, participantId))
  expect(held?.notes).toMatchObject([{ words: said.words, correction: 'פעם אחת שאלו' }])
  await db.as(promoter, (tx) => intake.readBackIntake(tx, { participantId, intakeId: held?.id ?? '' }))
  const [readBack] = await db.as(self, (tx) => intake.intakesOf(tx, participantId))
  expect(readBack?.readBackAt).toBeInstanceOf(Date)
})

test('an empty conversation has nothing to read back, and a summary over a newer one is stale', async () => {
  const participantId = await aParticipant(db, { assignedTo: promoter })
  const intakeId = await db.as(promoter, (tx) => intake.beginIntake(tx, { participantId }))
  await expect(db.as(promoter, (tx) => intake.readBackIntake(tx, { participantId, intakeId }))).rejects.toThrow(Refused)
  await db.as(promoter, (tx) => intake.summariseIntake(tx, { participantId, intakeId, summary: 'רוצה עבודה קרובה לבית', version: 1 }))
  await expect(db.as(promoter, (tx) => intake.summariseIntake(tx, { participantId, intakeId, summary: 'אחרת', version: 1 }))).rejects.toThrow(Stale)
})

test('who does not accompany neither reads nor writes, and nothing is written into another file', async () => {
  const participantId = await aParticipant(db, { assignedTo: promoter, self })
  const other = await aParticipant(db, { assignedTo: promoter })
  const noteId = await db.as(promoter, (tx) => intake.writeDown(tx, { ...said, participantId }))
  await expect(db.as(stranger, (tx) => intake.writeDown(tx, { ...said, participantId }))).rejects.toThrow(NotYours)
  await expect(db.as(self, (tx) => intake.writeDown(tx, { ...said, participantId }))).rejects.toThrow(NotYours)
  expect(await db.as(stranger, (tx) => intake.intakesOf(tx, participantId))).toEqual([])
  await expect(db.as(promoter, (tx) => intake.weighNote(tx, { participantId: other, noteId, weight: 'trivial', was: 'essential' }))).rejects.toThrow(NotYours)
  const [held] = await db.as(promoter, (tx) => intake.intakesOf(tx, participantId))
  await expect(db.as(promoter, (tx) => intake.writeDown(tx, { ...said, participantId: other, intakeId: held?.id ?? '' }))).rejects.toThrow(NotYours)
})
