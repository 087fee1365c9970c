import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aConsent, anAccount, aParticipant, aPlacement, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { addDays } from '#src/platform/clock.ts'
import { newId } from '#src/platform/ids.ts'
import { setAside, whomToFollowUp, whoseWorkEnded, whoWaits } from './index.ts'

let db: TestDatabase
let noor: TestAccount
let file: string
let programme: string
let job: string
const first = '2026-11-02'
const day = (n: number) => addDays(first, n)
const at = (n: number) => ({ at: new Date(`${day(n)}T10:00Z`) })

beforeAll(async () => {
  db = await testDatabase()
})
afterAll(() => db.close())
beforeEach(async () => {
  programme = await aProgramme(db)
  noor = await anAccount(db, 'promoter', { programme })
  file = await aParticipant(db, { programme, assignedTo: noor })
  await aConsent(db, file, { by: noor, purpose: 'file' })
  job = (await aPlacement(db.owner, { tenant: noor.tenantId, participant: file, by: noor, firstDay: first })).placementId
})

const asked = (n: number) => db.as(noor, async (tx) => (await whomToFollowUp(tx)).lines.map(({ kind, dayNumber, title }) => [kind, dayNumber, title]), at(n))
const waits = (n: number) => db.as(noor, async (tx) => (await whoWaits(tx)).lines.map(({ kind }) => kind), at(n))
async function answer(dayNumber: number, on: number, said: string, way = 'talk', wantsTalk = false): Promise<void> {
  const { rows } = await db.owner.query<{ id: string }>(`update follow_up set answer = $3, said_by = 'participant', answered_on = $4 where placement_id = $1 and day_number = $2 returning id`, [job, dayNumber, said, day(on)])
  await db.owner.query(
    `insert into follow_up_answer (tenant_id, id, participant_id, follow_up_id, answer, said_by, way, wants_talk, answered_on, at) values ($1, $2, $3, $4, $5, 'participant', $6, $7, $8, $9)`,
    [noor.tenantId, newId(), file, rows[0]?.id, said, way, wantsTalk, day(on), at(on).at],
  )
}
const meeting = (n: number, state: string) =>
  db.owner.query(`insert into meeting (tenant_id, id, participant_id, account_id, starts_at, state) values ($1, $2, $3, $4, $5, $6)`, [noor.tenantId, newId(), file, noor.id, at(n).at, state])
const ended = (n: number) => db.owner.query(`update placement set last_day = $2 where id = $1`, [job, day(n)])

test('of each job the last day that has come stands there, until somebody answered, the end is known, or two months have passed', async () => {
  const title = 'סייעת · גן השקד'
  expect(await asked(2)).toEqual([])
  expect(await asked(3)).toEqual([['follow_up', 3, title]])
  expect(await asked(40)).toEqual([['follow_up', 30, title]])
  await answer(30, 41, 'there')
  expect(await asked(42)).toEqual([])
  expect(await asked(61)).toEqual([['follow_up', 60, title]])
  await answer(60, 61, 'none')
  expect(await asked(91)).toEqual([])
  await answer(90, 92, 'there')
  expect(await asked(181)).toEqual([['follow_up', 180, title]])
  expect(await asked(365 + 59)).toHaveLength(1)
  expect(await asked(365 + 60)).toEqual([])
  await ended(58)
  expect(await asked(61)).toEqual([])
})

test('a message that did not arrive is said beside it', async () => {
  const told = () => db.as(noor, async (tx) => (await whomToFollowUp(tx)).lines.map(({ undelivered }) => undelivered), at(30))
  const message = newId()
  await db.owner.query(`insert into message (tenant_id, id, participant_id, kind, channel, language, queued_at, due_at, until, state, reason, ended_at) values ($1, $2, $3, 'follow_up', 'sms', 'he', $4, $4, $4, 'sent', '', $4)`, [noor.tenantId, message, file, at(30).at])
  await db.owner.query(`update follow_up set message_id = $2, asked_on = due_on, asked_how = 'message' where placement_id = $1 and day_number = 30`, [job, message])
  expect(await told()).toEqual([false])
  await db.owner.query(`update message set state = 'failed', reason = 'sms_400' where id = $1`, [message])
  expect(await told()).toEqual([true])
})

test('it is set aside like any other line', async () => {
  const [line] = await db.as(noor, async (tx) => (await whomToFollowUp(tx)).lines, at(30))
  await db.as(noor, (tx) => setAside(tx, { line: { kind: 'follow_up', subjectId: line?.subjectId ?? '', participantId: file, days: 7 } }), at(30))
  expect(await asked(31)).toEqual([])
  expect(await asked(37)).toHaveLength(1)
})

test('who told by the link that it ended stands there until they met and the last day is written', async () => {
  await answer(30, 31, 'none', 'link')
  expect(await waits(31)).toEqual(['work_ended'])
  await ended(29)
  expect(await waits(32)).toEqual(['work_ended'])
  await meeting(33, 'scheduled')
  expect(await waits(32)).toEqual([])
})
test('told in a talk, until the last day is written', async () => {
  await answer(30, 31, 'none')
  expect(await waits(31)).toEqual(['work_ended'])
  await ended(29)
  expect(await waits(31)).toEqual([])
})
test('what was said before does not stand against what was said after', async () => {
  await answer(14, 15, 'none', 'link')
  await answer(30, 31, 'there')
  expect(await waits(31)).toEqual([])
})
test('work elsewhere, until the end here is written; a talk that is wished for, until there is one', async () => {
  await answer(30, 31, 'elsewhere', 'link')
  expect(await waits(31)).toEqual(['work_changed'])
  await ended(29)
  await answer(60, 61, 'there', 'link', true)
  expect(await waits(61)).toEqual(['talk_wished'])
  await meeting(62, 'held')
  expect(await waits(63)).toEqual([])
})
test('who told it after the accompaniment ended is seen by those who lead the place, until they meet', async () => {
  const lead = await anAccount(db, 'team_lead', { programme })
  const led = (n: number, who = lead) => db.as(who, async (tx) => (await whoseWorkEnded(tx)).lines.map(({ kind, participantId, address }) => [kind, participantId, address]), at(n))
  await answer(30, 31, 'none', 'link')
  // Noor still accompanies her, and sees it.
  expect(await led(31)).toEqual([])
  await db.owner.query(`update enrolment set stage = 'finished', ended_on = $2, end_reason = 'work' where participant_id = $1`, [file, day(20)])
  await db.owner.query(`update file_relation set ends_on = $2 where participant_id = $1`, [file, day(25)])
  expect(await led(31)).toEqual([['work_ended', file, 'female']])
  expect(await led(31, await anAccount(db, 'team_lead', { programme: await aProgramme(db) }))).toEqual([])
  expect(await led(95)).toEqual([])
  await meeting(33, 'scheduled')
  expect(await led(32)).toEqual([])
})
test('what an employer said is not told as the person’s own word', async () => {
  await answer(30, 31, 'none')
  await db.owner.query(`update follow_up set said_by = 'employer' where placement_id = $1 and answer is not null`, [job])
  expect(await db.as(noor, async (tx) => (await whoWaits(tx)).lines.map(({ kind, address }) => [kind, address]), at(31))).toEqual([['work_ended', 'neutral']])
})
test('of nobody else’s people', async () => {
  const other = await anAccount(db, 'promoter')
  expect(await db.as(other, async (tx) => (await whomToFollowUp(tx)).lines, at(30))).toEqual([])
})
