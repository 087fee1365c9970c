import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '#src/platform/clock.ts'
import { type TestAccount, aParticipant, anAccount, emptyRecord } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import * as meetings from './index.ts'

let db: TestDatabase
let noor: TestAccount
let michal: TestAccount
let today: string
beforeAll(async () => {
  db = await testDatabase()
  noor = await anAccount(db, 'promoter', { name: 'נור' })
  michal = await anAccount(db, 'promoter', { name: 'מיכל' })
  today = await db.as(noor, async (tx) => tx.today)
})
afterAll(() => db.close())

const first = { ...emptyRecord, happened: 'דיברנו', theirs1: 'להתקשר לגן', mine1: 'לשלוח טופס', thinks: 'מהססת', version: 0, withGrey: true }
const other = { ...first, happened: 'דיברנו ארוכות', theirs1: 'להתקשר לשני גנים', mine1: '', theirs2: 'לשאול את אמא', thinks: 'כבר פחות מהססת' }
type Wrote = Awaited<ReturnType<typeof meetings.recordTalk>>

/** A talk that was sent once, and can be sent again in other words. */
async function aTalk() {
  const participantId = await aParticipant(db, { assignedTo: noor, coveredBy: michal })
  const talk = (more: Partial<typeof first>, earlier?: Wrote, startsAt = `${addDays(today, -1)}T10:00`) =>
    db.as(noor, (tx) => meetings.recordTalk(tx, { ...first, ...more, participantId, startsAt, place: 'phone' }, earlier))
  const stands = () => db.as(noor, (tx) => meetings.meetingsOf(tx, participantId))
  return { participantId, talk, stands }
}

test('a talk that is sent again in other words is one talk: corrected, what was agreed reworded, the next meeting moved, and nothing lost', async () => {
  const { participantId, talk, stands } = await aTalk()
  const wrote = await talk({ nextAt: `${addDays(today, 7)}T10:00` })
  const again = await talk({ ...other, nextAt: `${addDays(today, 8)}T11:00` }, wrote, `${addDays(today, -1)}T11:30`)
  const [next, recorded, ...more] = await stands()
  expect(more).toEqual([])
  expect(next).toMatchObject({ state: 'scheduled', sequence: 1 })
  expect(recorded).toMatchObject({ happened: 'דיברנו ארוכות', state: 'held' })
  expect(recorded?.promises.map(({ words, state, earlier }) => [words, state, earlier.map((was) => was.words)])).toEqual([
    ['להתקשר לשני גנים', 'open', ['להתקשר לגן']],
    ['לשלוח טופס', 'let_go', []],
    ['לשאול את אמא', 'open', []],
  ])
  expect((await db.as(noor, (tx) => meetings.meetingOf(tx, participantId, wrote.meetingId)))?.earlier).toMatchObject([{ happened: 'דיברנו' }])
  expect(await db.as(noor, (tx) => meetings.greyOf(tx, participantId, wrote.meetingId))).toMatchObject({ thinks: 'כבר פחות מהססת', version: 2 })

  // A third sending amends the second; without a next meeting it is called off.
  await talk({ ...other, happened: 'דיברנו ארוכות מאוד' }, again)
  const [calledOff, third, ...none] = await stands()
  expect(none).toEqual([])
  expect(calledOff?.state).toBe('cancelled')
  expect(third).toMatchObject({ happened: 'דיברנו ארוכות מאוד', promises: [{ state: 'open' }, { state: 'let_go' }, { state: 'open' }] })
})

test('what somebody else wrote meanwhile is shown, and their moving of the next meeting stays', async () => {
  const { participantId, talk, stands } = await aTalk()
  const wrote = await talk({ nextAt: `${addDays(today, 7)}T10:00` })
  const of = { participantId, meetingId: wrote.next?.meetingId ?? '' }
  await db.as(michal, (tx) => meetings.moveMeeting(tx, { ...of, startsAt: `${addDays(today, 9)}T09:00`, askedBy: 'participant', words: '', version: 1 }))
  await db.as(michal, (tx) => meetings.recordMeeting(tx, { ...first, theirs1: '', mine1: '', withGrey: false, happened: 'גם אני דיברתי', participantId, meetingId: wrote.meetingId, version: wrote.version }))
  await expect(talk(other, wrote)).rejects.toMatchObject({ newer: { by: 'מיכל', version: 3, values: { happened: 'גם אני דיברתי' } } })
  await talk({ ...other, version: 3 }, wrote)
  const [next, recorded, ...more] = await stands()
  expect(more).toEqual([])
  expect(next).toMatchObject({ state: 'scheduled', version: 2 })
  expect(recorded?.happened).toBe('דיברנו ארוכות')
  // Whoever corrects a record does not take over what was promised in it.
  expect((await db.as(michal, (tx) => meetings.meetingOf(tx, participantId, wrote.meetingId)))?.maker).toMatchObject({ name: 'נור', own: false })
})

test('a meeting’s record that is sent again adds nothing twice', async () => {
  const { participantId, stands } = await aTalk()
  const meetingId = await db.as(noor, (tx) => meetings.scheduleMeeting(tx, { participantId, startsAt: `${addDays(today, -1)}T10:00`, minutes: 45, kind: 'meeting', place: 'centre', placeWords: '' }))
  const record = (input: typeof first, earlier?: Wrote) => db.as(noor, (tx) => meetings.recordMeeting(tx, { ...input, participantId, meetingId, version: 1 }, earlier))
  const wrote = await record(first)
  await record({ ...first, happened: 'נפגשנו' }, wrote)
  expect(await stands()).toMatchObject([{ happened: 'נפגשנו', promises: [{ words: 'להתקשר לגן' }, { words: 'לשלוח טופס' }] }])
})
