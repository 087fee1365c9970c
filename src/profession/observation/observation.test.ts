/** Observation: who leads sees and says it, behaviour by behaviour; the promoter reads it and answers. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anAccount, aParticipant, aProgramme, aStandardVersion, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Actor } from '#src/platform/db.ts'
import { NotYours, Refused } from '#src/platform/errors.ts'
import { newId } from '#src/platform/ids.ts'
import { namesToMaskOf } from '../ethics/queries.ts'
import * as o from './index.ts'
import { linesSaid } from './rules.ts'

let db: TestDatabase
let amal: TestAccount
let lead: TestAccount
let elsewhere: TestAccount
let mentor: TestAccount
let colleague: TestAccount

const as = <T>(who: Actor, work: Parameters<typeof db.as<T>>[1]) => db.as(who, work, { at: new Date('2026-11-25T10:00:00Z') })
const outcome = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown) => (thrown instanceof Refused ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  const tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  amal = await anAccount(db, 'promoter', { tenant, programme })
  colleague = await anAccount(db, 'promoter', { tenant, programme })
  lead = await anAccount(db, 'team_lead', { tenant, programme })
  elsewhere = await anAccount(db, 'team_lead', { tenant, programme: await aProgramme(db, { tenant }) })
  mentor = await anAccount(db, 'mentor', { tenant })
  await db.owner.query(`insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, at, account_id) values ($1, $2, $3, $4, '2026-01-01', now(), $3)`, [tenant, newId(), amal.id, mentor.id])
  await aParticipant(db, { tenant, programme, assignedTo: amal, givenName: 'סמירה', familyName: 'חורי' })
  await aStandardVersion(db.owner, { tenant, by: lead.id, state: 'published' })
})
afterAll(() => db.close())

const none = { words1: '', words2: '', words3: '', words4: '', words5: '', words6: '', words7: '', words8: '' }
const seen = () => ({ promoterId: amal.id, criterion: 'STD-A1', how: 'live' as const, heldOn: '2026-11-20', ...none, words1: 'שאלה וחיכתה', grey: 'בחרה שלא לשאול', notThePerson: false })

test('the nth words are the nth behaviour’s, and a place left empty says nothing', () => {
  const behaviour = (key: string) => ({ key, text: { he: key, ar: key, en: key } })
  expect(linesSaid([behaviour('a'), behaviour('b')], { words1: '', words2: 'ראיתי', words3: 'של אף אחת' })).toEqual([{ ...behaviour('b'), words: 'ראיתי' }])
})

test('is written by who leads there, with words of one behaviour at least, and tells of no participant', async () => {
  for (const who of [amal, colleague, mentor, elsewhere]) expect(await outcome(as(who, (tx) => o.observe(tx, seen())))).toBe('not yours')
  expect(await outcome(as(lead, (tx) => o.observe(tx, { ...seen(), words1: '' })))).toMatch(/one behaviour/)
  expect(await outcome(as(lead, (tx) => o.observe(tx, { ...seen(), grey: '054-1234567' })))).toMatch(/phone/i)
  const named = as(lead, (tx) => o.observe(tx, { ...seen(), words1: 'חיכתה לסמירה חורי' }))
  await expect(named, 'a participant of the promoter’s, not of the lead’s').rejects.toMatchObject({ field: 'words1', text: { en: expect.stringMatching(/full name/) } })
  expect(await outcome(as(lead, (tx) => o.observe(tx, { ...seen(), criterion: 'STD-X9' })))).toMatch(/not in the standard/)
  expect(await outcome(as(lead, (tx) => o.observe(tx, { ...seen(), heldOn: '2027-01-01' })))).toMatch(/still to come/)
})

test('the names that are looked for reach only those to whom the promoter’s file is open', async () => {
  const given = (who: TestAccount, promoter = amal.id) => as(who, async (tx) => (await namesToMaskOf(tx, promoter)).map(({ givenName }) => givenName))
  expect([await given(amal), await given(lead), await given(mentor)]).toEqual([['סמירה'], ['סמירה'], ['סמירה']])
  expect([await given(colleague), await given(elsewhere), await given(lead, colleague.id)]).toEqual([[], [], []])
})

test('is read by the promoter and by who leads them, waits for an answer, and is answered by the promoter alone', async () => {
  const id = await as(lead, (tx) => o.observe(tx, seen()))
  const sees = (who: TestAccount) => as(who, async (tx) => (await o.observationsOf(tx, amal.id)).filter((one) => one.id === id).map(({ lines, grey }) => [lines[0]?.words, grey]))
  const it = [['שאלה וחיכתה', 'בחרה שלא לשאול']]
  expect([await sees(amal), await sees(lead), await sees(mentor), await sees(colleague), await sees(elsewhere)]).toEqual([it, it, [], [], []])
  const waits = () => as(amal, async (tx) => (await o.observationsToAnswer(tx)).length)
  expect(await waits()).toBe(1)
  const answer = { promoterId: amal.id, observationId: id, words: 'מבפנים זה נראה כמו מבוכה', notThePerson: false }
  expect(await outcome(as(lead, (tx) => o.answerObservation(tx, answer)))).toBe('not yours')
  await as(amal, (tx) => o.answerObservation(tx, answer))
  expect([await waits(), await as(lead, async (tx) => (await o.observationsOf(tx, amal.id))[0]?.answers[0]?.words)]).toEqual([0, answer.words])
})
