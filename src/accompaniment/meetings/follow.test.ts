import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nextMeetings, whatIsDue } from '#src/accompaniment/today/index.ts'
import { addDays } from '#src/platform/clock.ts'
import { handOver } from '#src/programmes/enrolment/handing-over.ts'
import { type TestAccount, aParticipant, aProgramme, anAccount, emptyRecord } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { calendarOf } from './calendar.ts'
import * as meetings from './index.ts'

let db: TestDatabase
let noor: TestAccount
let michal: TestAccount
let lead: TestAccount
let programme: string
beforeAll(async () => {
  db = await testDatabase()
  programme = await aProgramme(db)
  noor = await anAccount(db, 'promoter', { programme, name: 'נור' })
  michal = await anAccount(db, 'promoter', { programme, name: 'מיכל' })
  lead = await anAccount(db, 'team_lead', { programme })
})
afterAll(() => db.close())

const today = () => db.as(noor, async (tx) => tx.today)
const planned = async (participantId: string, startsAt: string, kind: 'meeting' | 'review' = 'meeting') =>
  db.as(noor, (tx) => meetings.scheduleMeeting(tx, { participantId, startsAt, minutes: 45, kind, place: 'centre', placeWords: '' }))
const onToday = async (who: TestAccount, participantId: string) => (await db.as(who, nextMeetings)).filter((meeting) => meeting.participantId === participantId).map((meeting) => meeting.with)
const inFeed = async (who: TestAccount, meetingId: string) => (await db.as(who, meetings.feedMeetings)).some(({ id }) => id === meetingId)

describe('a meeting stays with whoever accompanies', () => {
  test('a participant who is moved takes the planned meetings along', async () => {
    const participantId = await aParticipant(db, { assignedTo: noor, programme, stage: 'enrolled' })
    const meetingId = await planned(participantId, `${addDays(await today(), 1)}T10:00`)
    expect(await onToday(noor, participantId)).toEqual([null])
    await db.as(lead, (tx) => handOver(tx, { participantIds: [participantId], toId: michal.id, note: 'נעים להכיר', grey: '', knowing: false }, 'toId'))
    expect([await onToday(noor, participantId), await onToday(michal, participantId)]).toEqual([[], [null]])
    expect([await inFeed(noor, meetingId), await inFeed(michal, meetingId)]).toEqual([false, true])
  })

  test('who covers sees the meetings of the days that are covered, and by whom they were planned', async () => {
    const participantId = await aParticipant(db, { assignedTo: noor, coveredBy: michal, programme, stage: 'enrolled' })
    const meetingId = await planned(participantId, `${addDays(await today(), 1)}T12:00`)
    expect(await onToday(michal, participantId)).toEqual(['נור'])
    expect(await inFeed(michal, meetingId)).toBe(true)
  })

  test('a participant’s own calendar holds their meetings', async () => {
    const samira = await anAccount(db, 'participant')
    const meetingId = await planned(await aParticipant(db, { assignedTo: noor, self: samira, programme }), `${addDays(await today(), 3)}T12:00`)
    expect(await inFeed(samira, meetingId)).toBe(true)
  })
})

test('a meeting whose hour has passed waits on Today for its record', async () => {
  const participantId = await aParticipant(db, { assignedTo: noor, programme, stage: 'enrolled' })
  const meetingId = await planned(participantId, `${addDays(await today(), -1)}T10:00`)
  const waits = async () => (await db.as(noor, whatIsDue)).lines.filter((line) => line.subjectId === meetingId).map((line) => line.kind)
  expect(await waits()).toEqual(['record'])
  await db.as(noor, (tx) => meetings.recordMeeting(tx, { ...emptyRecord, participantId, meetingId, happened: 'נפגשנו' }))
  expect(await waits()).toEqual([])
})

test('a review meeting that was held begins the rhythm of reviews anew', async () => {
  const participantId = await aParticipant(db, { assignedTo: noor, programme, stage: 'enrolled' })
  const day = addDays(await today(), -1)
  await db.owner.query(`update enrolment set next_review_on = $2::date - 10, review_every_days = 60 where participant_id = $1`, [participantId, day])
  const meetingId = await planned(participantId, `${day}T10:00`, 'review')
  await db.as(noor, (tx) => meetings.recordMeeting(tx, { ...emptyRecord, participantId, meetingId, happened: 'עברנו על התכנית' }))
  const row = await db.as(noor, (tx) => tx.row<{ next: string }>(`select next_review_on as next from enrolment where tenant_id = current_tenant() and participant_id = $1`, [participantId]))
  expect(row?.next).toBe(addDays(day, 60))
})

test('a meeting that is still to come is not recorded', async () => {
  const participantId = await aParticipant(db, { assignedTo: noor, programme })
  const meetingId = await planned(participantId, `${addDays(await today(), 2)}T10:00`)
  await expect(db.as(noor, (tx) => meetings.recordMeeting(tx, { ...emptyRecord, participantId, meetingId, happened: 'נפגשנו' }))).rejects.toThrow()
})

test('a calendar says an instant, whatever the machine’s zone', () => {
  const entry = { id: 'a', startsAt: new Date('2026-11-26T08:00:00Z'), minutes: 45, state: 'scheduled', sequence: 0, kind: 'meeting', place: 'centre' }
  const zone = process.env.TZ
  for (const there of ['UTC', 'Asia/Jerusalem', 'America/New_York']) {
    process.env.TZ = there
    const text = calendarOf([entry], { language: 'he', origin: 'https://ofek.example', now: new Date('2026-11-25T09:00:00Z') })
    expect(text, there).toContain('DTSTART:20261126T080000Z')
    expect(text, there).toContain('DTSTAMP:20261125T090000Z')
  }
  process.env.TZ = zone
})

test('what another tab wrote in the grey is not dropped unsaid while the screen is turned', async () => {
  const participantId = await aParticipant(db, { assignedTo: noor, programme })
  const meetingId = await planned(participantId, `${addDays(await today(), -1)}T10:00`)
  const shared = { shared: true }
  const record = (thinks: string) => db.database.asActor(noor, (tx) => meetings.recordMeeting(tx, { ...emptyRecord, participantId, meetingId, happened: 'נפגשנו', thinks, withGrey: true }), shared)
  await expect(record('שקטה מהרגיל')).rejects.toThrow()
  await record('')
})

test('a calendar sees one and the same meeting moved, called off and planned again, each time with a higher sequence, on the clock of its day', async () => {
  const participantId = await aParticipant(db, { assignedTo: noor, programme })
  const at = { at: new Date('2026-10-01T08:00:00Z') }
  const schedule = { participantId, startsAt: '2026-10-22T10:00', minutes: 45, kind: 'meeting', place: 'centre', placeWords: 'אצל סמירה' } as const
  const meetingId = await db.as(noor, (tx) => meetings.scheduleMeeting(tx, schedule), at)
  const path = await db.as(noor, meetings.newFeed, at)
  const entry = async () => {
    const feed = (await meetings.feedFor(db.database, path.split('/')[2] ?? '', 'https://ofek.example', at.at)) ?? ''
    const file = (await db.as(noor, (tx) => meetings.oneMeetingCalendar(tx, participantId, meetingId, 'https://ofek.example'), at)) ?? ''
    expect(feed).not.toContain('סמירה')
    const events = [feed, file].map((text) => text.split('BEGIN:VEVENT').filter((event) => event.includes(meetingId)))
    expect(events.map((found) => found.length)).toEqual([1, 1])
    const told = events.map(([event = '']) => ['UID', 'SEQUENCE', 'DTSTART', 'STATUS'].map((name) => new RegExp(`^${name}:(.*)$`, 'm').exec(event.replaceAll('\r', ''))?.[1]))
    expect(told[0]).toEqual(told[1])
    return told[0]
  }
  const uid = `${meetingId}@ofek`
  expect(await entry()).toEqual([uid, '0', '20261022T070000Z', 'CONFIRMED'])
  // Winter time begins on the 25th: ten o'clock is an hour later in UTC.
  await db.as(noor, (tx) => meetings.moveMeeting(tx, { participantId, meetingId, startsAt: '2026-10-29T10:00', askedBy: 'participant', words: '', version: 1 }), at)
  expect(await entry()).toEqual([uid, '1', '20261029T080000Z', 'CONFIRMED'])
  await db.as(noor, (tx) => meetings.markNotHeld(tx, { participantId, meetingId, state: 'cancelled', words: '', version: 2 }), at)
  expect(await entry()).toEqual([uid, '2', '20261029T080000Z', 'CANCELLED'])
  await db.as(noor, (tx) => meetings.moveMeeting(tx, { participantId, meetingId, startsAt: '2026-10-30T09:00', askedBy: 'both', words: '', version: 3 }), at)
  expect(await entry()).toEqual([uid, '3', '20261030T070000Z', 'CONFIRMED'])
})
