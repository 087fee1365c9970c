/** The participants' voice: once a quarter, without a name, told from five answers up and never one more alone. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Actor } from '#src/platform/db.ts'
import { MovedOn, NotYours, Refused } from '#src/platform/errors.ts'
import { newId } from '#src/platform/ids.ts'
import * as v from './index.ts'

let db: TestDatabase
let tenant: string
let amal: TestAccount
let lead: TestAccount
let mentor: TestAccount
const participants: TestAccount[] = []

const autumn = new Date('2026-08-20T10:00:00Z')
const winter = new Date('2026-11-25T10:00:00Z')
const as = <T>(who: Actor, work: Parameters<typeof db.as<T>>[1], at = winter) => db.as(who, work, { at })
const outcome = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof Refused || thrown instanceof MovedOn ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : Promise.reject(thrown)))
const give = (who: TestAccount, words = '', at = winter) => as(who, (tx) => v.giveVoice(tx, { heard: 'yes', ownWay: 'mostly', words }), at)
const heard = (who: TestAccount, at = winter) => as(who, (tx) => v.voiceHeard(tx, amal.id), at)

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  amal = await anAccount(db, 'promoter', { tenant, programme, name: 'אמל' })
  lead = await anAccount(db, 'team_lead', { tenant, programme })
  mentor = await anAccount(db, 'mentor', { tenant })
  await db.owner.query(`insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, at, account_id) values ($1, $2, $3, $4, '2026-01-01', now(), $3)`, [tenant, newId(), amal.id, mentor.id])
  for (const name of ['א', 'ב', 'ג', 'ד', 'ה', 'ו']) {
    const self = await anAccount(db, 'participant', { tenant })
    await aParticipant(db, { tenant, programme, assignedTo: amal, self, givenName: `שם${name}`, familyName: 'משפחה' })
    participants.push(self)
  }
})
afterAll(() => db.close())

test('four answers are nobody’s to see, five are, once their quarter is over; the next joins what comes later', async () => {
  for (const one of participants.slice(0, 4)) await give(one, 'שאלו אותי, וגרתי בחיפה', autumn)
  expect(await heard(amal)).toEqual([])
  await give(participants[4] as TestAccount, '', autumn)
  expect(await heard(amal, autumn)).toEqual([])
  const [portion] = await heard(amal)
  expect(portion).toMatchObject({ from: '2026-07-01', until: '2026-07-01', answers: 5, heard: { yes: 5 }, ownWay: { mostly: 5 } })
  // Told in their words, without the town.
  expect(portion?.words).toEqual(Array(4).fill('שאלו אותי, וגרתי ביישוב'))
  await give(participants[5] as TestAccount)
  expect(await heard(amal, new Date('2027-02-01T10:00:00Z'))).toEqual([portion])
  expect([await heard(lead), await heard(mentor), await heard(participants[0] as TestAccount)]).toEqual([[portion], [], []])
})

test('each is heard once a quarter, of whoever accompanies them', async () => {
  const [one] = participants as [TestAccount]
  expect(await outcome(give(one))).toBe('done')
  expect(await outcome(give(one))).toMatch(/heard this quarter/)
  expect(await as(one, (tx) => v.askedOfOneself(tx))).toMatchObject({ name: 'אמל', given: true })
  expect(await outcome(give(amal))).toBe('not yours')
  expect(await outcome(give(await anAccount(db, 'participant', { tenant })))).toMatch(/Nobody accompanies/)
})

test('nothing tells whose it is: no account, no day, no row to read, and the trail says that somebody spoke', async () => {
  const { rows: columns } = await db.owner.query<{ name: string }>(`select column_name as name from information_schema.columns where table_name = 'voice' order by 1`)
  expect(columns.map(({ name }) => name)).toEqual(['heard', 'id', 'own_way', 'promoter_id', 'quarter', 'tenant_id', 'words'])
  for (const who of [amal, lead, participants[0] as TestAccount]) expect(await outcome(as(who, (tx) => tx.rows(`select from voice`)).catch((error) => Promise.reject(new Refused({ he: '', ar: '', en: String(error.message) }))))).toMatch(/permission denied/)
  expect(await as(amal, (tx) => tx.rows(`select from voice_given where tenant_id = current_tenant()`))).toEqual([])
  const { rows: told } = await db.owner.query(`select account_id, participant_id, details, extract(hour from at at time zone 'UTC')::int as hour from audit_event where what = 'voice.given' and tenant_id = $1`, [tenant])
  expect(new Set(told.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify({ account_id: null, participant_id: null, details: {}, hour: 0 })]))
})
