import { afterAll, beforeAll, expect, test } from 'vitest'
import { whoWaits } from '#src/accompaniment/today/index.ts'
import { timelineOf } from '#src/accompaniment/file/index.ts'
import { NotYours, Refused } from '#src/platform/errors.ts'
import { aParticipant, anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import * as interviews from './index.ts'

let db: TestDatabase
let promoter: TestAccount
let self: TestAccount
let participantId: string
beforeAll(async () => {
  db = await testDatabase()
  promoter = await anAccount(db, 'promoter', { name: 'נור' })
  self = await anAccount(db, 'participant', { name: 'סמירה' })
  participantId = await aParticipant(db, { assignedTo: promoter, self })
})
afterAll(() => db?.close())

const unseen = { point: null, example: null, strength: null, contact: null }
const waits = async () => (await db.as(promoter, (tx) => whoWaits(tx))).lines.filter(({ kind }) => kind === 'practised').map(({ subjectId }) => subjectId)
const begin = (by: TestAccount, questions = ['face_about', 'unasked_children']) => db.as(by, (tx) => interviews.beginPractice(tx, { participantId, kind: 'face', jobWords: 'מאפייה', applicationId: null, questions, begunBy: 'promoter' }))

test('answered, fed back with what was strong first, and answered again beside the first', async () => {
  const practiceId = await begin(self)
  const answer = (words: string, seen: object) => db.as(self, (tx) => interviews.answerQuestion(tx, { participantId, practiceId, question: 'face_about', answer: words, ...unseen, ...seen, better: '' }))
  const first = await answer('אני עובדת טוב', { point: 2 })
  expect(await waits()).toEqual([practiceId])
  await db.as(promoter, (tx) => interviews.giveFeedback(tx, { participantId, answerId: first, strong: 'הקול שלך בטוח', next: 'דוגמה אחת', ...unseen, example: 1 }))
  // Answered by oneself, it waits on Today until somebody said what was strong; answered anew, it waits again.
  expect(await waits()).toEqual([])
  await answer('אני עובדת טוב. במאפייה שירתתי מאתיים איש ביום', { point: 3, example: 3 })
  expect(await waits()).toEqual([practiceId])
  const practice = await db.as(promoter, (tx) => interviews.practiceOf(tx, participantId, practiceId))
  expect(practice).toMatchObject({ begunBy: 'participant', questions: ['face_about', 'unasked_children'] })
  expect(practice.attempts.map(({ seen, by, feedback }) => [seen, by, feedback.map(({ strong, seen: saw, by: who }) => [strong, saw, who])])).toEqual([[{ point: 2 }, 'סמירה', [['הקול שלך בטוח', { example: 1 }, 'נור']]], [{ point: 3, example: 3 }, 'סמירה', []]])
  expect((await db.as(self, (tx) => interviews.practicesOf(tx, participantId)))[0]).toMatchObject({ answered: ['face_about'], fed: true })
  expect((await db.as(self, (tx) => timelineOf(tx, participantId, null))).map(({ kind, of }) => [kind, of])).toContainEqual(['interview_practised', practiceId])
})

test('feedback is of who accompanies; a question that was not chosen is not answered; a practice asks something', async () => {
  const practiceId = await begin(promoter)
  expect((await db.as(promoter, (tx) => interviews.practiceOf(tx, participantId, practiceId))).begunBy).toBe('promoter')
  const answerId = await db.as(self, (tx) => interviews.answerQuestion(tx, { participantId, practiceId, question: 'face_about', answer: 'x', ...unseen, better: '' }))
  await expect(db.as(self, (tx) => interviews.giveFeedback(tx, { participantId, answerId, strong: 'נהדר', next: '', ...unseen }))).rejects.toThrow(NotYours)
  await expect(db.as(self, (tx) => interviews.answerQuestion(tx, { participantId, practiceId, question: 'face_hard', answer: 'x', ...unseen, better: '' }))).rejects.toThrow(NotYours)
  await expect(begin(self, ['tel_now'])).rejects.toThrow(Refused)
})
