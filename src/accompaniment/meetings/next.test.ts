import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestAccount, aParticipant, anAccount, emptyRecord } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import * as meetings from './index.ts'

let db: TestDatabase
let promoter: TestAccount
beforeAll(async () => {
  db = await testDatabase()
  promoter = await anAccount(db, 'promoter')
})
afterAll(() => db.close())

const aMeeting = { startsAt: '2026-11-20T10:00', minutes: 60, kind: 'intake', place: 'elsewhere', placeWords: 'הספרייה' } as const

test('the agenda says first what is due by the meeting’s day, with what has no day; the rest can wait', async () => {
  const participantId = await aParticipant(db, { assignedTo: promoter })
  const meetingId = await db.as(promoter, (tx) => meetings.scheduleMeeting(tx, { participantId, ...aMeeting }))
  const promised = { theirs1: 'ביום הפגישה', theirs1Due: '2026-12-01', theirs2: 'אחריה', theirs2Due: '2026-12-02', mine1: 'בלי יום', mine2: 'מזמן', mine2Due: '2026-11-01' }
  await db.as(promoter, (tx) => meetings.recordMeeting(tx, { participantId, meetingId, ...emptyRecord, ...promised }))
  const agenda = await db.as(promoter, (tx) => meetings.agendaOf(tx, participantId, '2026-12-01'))
  expect(agenda.map((line) => [line.words, line.due])).toEqual([['מזמן', true], ['ביום הפגישה', true], ['בלי יום', true], ['אחריה', false]])
})

test('the next meeting in so many days is on the same hour of the clock, also over the change to winter time', async () => {
  const participantId = await aParticipant(db, { assignedTo: promoter })
  const at = { at: new Date('2026-10-22T12:00:00Z') }
  const meetingId = await db.as(promoter, (tx) => meetings.scheduleMeeting(tx, { participantId, ...aMeeting, startsAt: '2026-10-22T10:00' }), at)
  await db.as(promoter, (tx) => meetings.recordMeeting(tx, { participantId, meetingId, ...emptyRecord, nextIn: '7' }), at)
  const [next] = await db.as(promoter, (tx) => meetings.meetingsOf(tx, participantId))
  expect(next).toMatchObject({ state: 'scheduled', startsAt: new Date('2026-10-29T08:00:00Z') })
  const late = db.as(promoter, (tx) => meetings.recordMeeting(tx, { participantId, meetingId, ...emptyRecord, nextIn: '14', version: 2 }), { at: new Date('2026-12-22T12:00:00Z') })
  await expect(late).rejects.toMatchObject({ field: 'nextIn' })
})

test('the next meeting that a record plans is where and as long as the last planned one, after a talk too', async () => {
  const participantId = await aParticipant(db, { assignedTo: promoter })
  const meetingId = await db.as(promoter, (tx) => meetings.scheduleMeeting(tx, { participantId, ...aMeeting }))
  await db.as(promoter, (tx) => meetings.recordMeeting(tx, { participantId, meetingId, ...emptyRecord }))
  await db.as(promoter, (tx) => meetings.recordTalk(tx, { participantId, ...emptyRecord, startsAt: '2026-11-21T09:00', place: 'phone', nextAt: '2026-12-01T10:00' }))
  const [next] = await db.as(promoter, (tx) => meetings.meetingsOf(tx, participantId))
  expect(next).toMatchObject({ state: 'scheduled', kind: 'meeting', place: 'elsewhere', placeWords: 'הספרייה', minutes: 60 })
})
