import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wayOf } from '#src/accompaniment/file/queries.ts'
import { whatIsDue, whoIsUnseen } from '#src/accompaniment/today/index.ts'
import { addDays } from '#src/platform/clock.ts'
import { NotYours } from '#src/platform/errors.ts'
import { type TestAccount, aParticipant, aProgramme, anAccount, emptyRecord } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import * as meetings from './index.ts'

let db: TestDatabase
let noor: TestAccount
let michal: TestAccount
let stranger: TestAccount
let programme: string
let today: string
beforeAll(async () => {
  db = await testDatabase()
  programme = await aProgramme(db)
  noor = await anAccount(db, 'promoter', { programme, name: 'נור' })
  michal = await anAccount(db, 'team_lead', { programme, name: 'מיכל' })
  stranger = await anAccount(db, 'promoter')
  today = await db.as(noor, async (tx) => tx.today)
})
afterAll(() => db.close())

/** A meeting of yesterday with someone who joined long ago and was not seen since. */
async function aMeeting(kind: 'meeting' | 'review' = 'meeting') {
  const participantId = await aParticipant(db, { assignedTo: noor, programme, stage: 'enrolled' })
  await db.owner.query(`update enrolment set joined_on = $2::date - 200, next_review_on = $2::date - 3, review_every_days = 60 where participant_id = $1`, [participantId, today])
  const meetingId = await db.as(noor, (tx) => meetings.scheduleMeeting(tx, { participantId, startsAt: `${addDays(today, -1)}T10:00`, minutes: 45, kind, place: 'centre', placeWords: '' }))
  const of = { participantId, meetingId }
  return {
    of,
    record: (more: Partial<typeof emptyRecord> = {}) => db.as(noor, (tx) => meetings.recordMeeting(tx, { ...emptyRecord, ...of, ...more })),
    mark: (state: 'missed_untold' | 'missed_told' | 'cancelled' | 'scheduled', words: string, version: number) => db.as(noor, (tx) => meetings.markNotHeld(tx, { ...of, state, words, version })),
    now: async () => {
      const meeting = await db.as(noor, (tx) => meetings.meetingOf(tx, participantId, meetingId))
      if (!meeting) throw new Error('The meeting is gone.')
      return meeting
    },
    follows: () =>
      db.as(noor, async (tx) => ({
        due: (await whatIsDue(tx)).lines.filter((line) => line.participantId === participantId).map((line) => line.kind).toSorted(),
        unseen: (await whoIsUnseen(tx, 30)).lines.some((line) => line.participantId === participantId),
        agenda: (await meetings.agendaOf(tx, participantId, addDays(today, 30))).map((line) => line.kind).toSorted(),
        held: (await wayOf(tx, participantId)).held,
        review: (await tx.row<{ on: string }>(`select next_review_on as on from enrolment where tenant_id = current_tenant() and participant_id = $1`, [participantId]))?.on,
      })),
  }
}

describe('a meeting that was recorded as held by mistake', () => {
  test('asks why, keeps what it said, and everything that followed turns back', async () => {
    const { record, mark, now, follows } = await aMeeting('review')
    const before = await follows()
    expect(before).toEqual({ due: ['record', 'review'], unseen: true, agenda: ['review'], held: 0, review: addDays(today, -3) })
    await record({ happened: 'עברנו על התכנית', feedback: 'כל הכבוד', theirs1: 'להתקשר', theirs1Due: addDays(today, -1), mine1: 'לשלוח' })
    expect(await follows()).toEqual({ due: ['their_promise'], unseen: false, agenda: ['promise', 'promise'], held: 1, review: addDays(today, 59) })

    await expect(mark('missed_untold', '', 2)).rejects.toMatchObject({ field: 'words' })
    await mark('missed_untold', 'התחלף עם מישהי אחרת', 2)
    expect(await follows()).toEqual({ ...before, due: ['review'] })
    expect(await now()).toMatchObject({
      state: 'missed_untold', stateWords: 'התחלף עם מישהי אחרת', happened: '', feedback: '', recordedAt: null,
      promises: [{ state: 'taken_back' }, { state: 'taken_back' }],
      earlier: [{ state: 'held', happened: 'עברנו על התכנית', feedback: 'כל הכבוד', why: 'התחלף עם מישהי אחרת', by: 'נור' }],
    })
  })

  test('waits for its record again where it is still to be recorded, and what was agreed stands again with it', async () => {
    const { record, mark, now, follows } = await aMeeting()
    await record({ happened: 'נפגשנו', theirs1: 'להתקשר' })
    await mark('scheduled', 'נשמר מוקדם מדי', 2)
    expect((await follows()).due).toContain('record')
    await record({ happened: 'נפגשנו באמת', version: 3 })
    expect(await now()).toMatchObject({ state: 'held', happened: 'נפגשנו באמת', promises: [{ words: 'להתקשר', state: 'open' }] })
  })

  test('keeps what was kept, and the day of a review that was set anew since', async () => {
    const { of, record, mark, now, follows } = await aMeeting('review')
    await record({ happened: 'עברנו', theirs1: 'להתקשר' })
    const [promise] = (await now()).promises
    await db.as(noor, (tx) => meetings.closePromise(tx, { ...of, promiseId: promise?.id ?? '', state: 'kept', version: 1 }))
    await db.owner.query(`update enrolment set next_review_on = $2::date + 7 where participant_id = $1`, [of.participantId, today])
    await mark('cancelled', 'לא כאן', 2)
    expect((await follows()).review).toBe(addDays(today, 7))
    expect((await now()).promises).toMatchObject([{ state: 'kept' }])
  })
})

test('a meeting recorded as missed that was held says what turned out, and keeps what was known before', async () => {
  const { record, mark, now, follows } = await aMeeting('review')
  await mark('missed_told', 'הילד חולה', 1)
  await expect(record({ happened: 'באה באיחור', version: 2 })).rejects.toMatchObject({ field: 'why' })
  await record({ happened: 'באה באיחור', why: 'היא הגיעה בסוף', version: 2 })
  expect(await now()).toMatchObject({ state: 'held', stateWords: '', happened: 'באה באיחור', earlier: [{ state: 'missed_told', stateWords: 'הילד חולה', why: 'היא הגיעה בסוף' }] })
  expect(await follows()).toMatchObject({ unseen: false, held: 1, review: addDays(today, 59) })
})

describe('what was agreed', () => {
  test('is reworded with its history; a save over a newer wording, or a press on it, shows both', async () => {
    const { of, record, now } = await aMeeting()
    await record({ theirs1: 'להתקשר לגן' })
    const [promise] = (await now()).promises
    const reworded = { participantId: of.participantId, promiseId: promise?.id ?? '', words: 'להתקשר לשני גנים', dueOn: addDays(today, 7), version: 1 }
    await expect(db.as(stranger, (tx) => meetings.rewordPromise(tx, reworded))).rejects.toThrow(NotYours)
    await db.as(noor, (tx) => meetings.rewordPromise(tx, reworded))
    const newer = { newer: { by: 'נור', version: 2, values: { words: 'להתקשר לשני גנים', dueOn: addDays(today, 7), state: 'open' } } }
    await expect(db.as(noor, (tx) => meetings.rewordPromise(tx, { ...reworded, words: 'אחרת' }))).rejects.toMatchObject(newer)
    await expect(db.as(noor, (tx) => meetings.closePromise(tx, { ...reworded, state: 'kept' }))).rejects.toMatchObject(newer)
    expect((await now()).promises).toMatchObject([{ words: 'להתקשר לשני גנים', state: 'open', version: 2, earlier: [{ words: 'להתקשר לגן', dueOn: null, by: 'נור' }] }])
  })
})

describe('whose "I will" it is', () => {
  const made = async (of: { participantId: string; meetingId: string }) => ((await db.as(noor, (tx) => meetings.meetingOf(tx, of.participantId, of.meetingId)))?.promises ?? []).map(({ words, maker }) => [words, maker.name, maker.own])
  const recordAs = (who: TestAccount, of: { participantId: string; meetingId: string }, more: Partial<typeof emptyRecord>) => db.as(who, (tx) => meetings.recordMeeting(tx, { ...emptyRecord, ...of, ...more }))
  test('stays with who said it where the record is taken back and a colleague records the meeting', async () => {
    const { of, record, mark } = await aMeeting()
    await record({ mine1: 'לשלוח קישור' })
    await mark('scheduled', 'נשמר מוקדם מדי', 2)
    await recordAs(michal, of, { happened: 'נפגשנו', mine1: 'לברר על הקורס', version: 3 })
    expect(await made(of)).toEqual([['לשלוח קישור', 'נור', true], ['לברר על הקורס', 'מיכל', false]])
    expect((await db.as(michal, (tx) => meetings.agendaOf(tx, of.participantId, today))).flatMap((line) => (line.kind === 'promise' ? [[line.words, line.maker.own]] : []))).toEqual([['לשלוח קישור', false], ['לברר על הקורס', true]])
  })
  test.each([
    // how the page asked for it             -> whose it is
    ['as one’s own, before the colleague’s record came', false, 'מיכל'],
    ['as that of whoever recorded it first', true, 'נור'],
  ] as const)('written into the record of a colleague %s', async (_, forRecorder, name) => {
    const { of, record } = await aMeeting()
    await record({ happened: 'נפגשנו' })
    await recordAs(michal, of, { happened: 'נפגשנו', mine1: 'לברר', version: 2, forRecorder })
    expect((await made(of)).map(([, whose]) => whose)).toEqual([name])
  })
  test('who asked to move a meeting stays who it was planned with then', async () => {
    const { of, now } = await aMeeting()
    await db.as(michal, (tx) => meetings.moveMeeting(tx, { ...of, startsAt: `${addDays(today, 3)}T10:00`, askedBy: 'promoter', words: '', version: 1 }))
    await db.owner.query(`update meeting set account_id = $2 where id = $1`, [of.meetingId, michal.id])
    expect((await now()).moves).toMatchObject([{ askedBy: 'promoter', maker: { name: 'נור', own: true } }])
  })
})
