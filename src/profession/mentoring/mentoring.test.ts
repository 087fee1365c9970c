/** Mentored practice: two who work on it together, and who leads, who sees that it takes place. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Actor } from '#src/platform/db.ts'
import { newId } from '#src/platform/ids.ts'
import { MovedOn, NotYours, Refused, Stale } from '#src/platform/errors.ts'
import * as m from './index.ts'

let db: TestDatabase
let tenant: string
let amal: TestAccount
let colleague: TestAccount
let lead: TestAccount
let wafaa: TestAccount
let former: TestAccount

const at = new Date('2026-11-25T10:00:00Z')
const as = <T>(who: Actor, work: Parameters<typeof db.as<T>>[1], when = at) => db.as(who, work, { at: when })
const outcome = (promise: Promise<unknown>) =>
  promise.then(() => 'done', (thrown) => (thrown instanceof Refused || thrown instanceof MovedOn ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  amal = await anAccount(db, 'promoter', { tenant, programme, name: 'אמל' })
  colleague = await anAccount(db, 'promoter', { tenant, programme, name: 'ברק' })
  lead = await anAccount(db, 'team_lead', { tenant, programme })
  wafaa = await anAccount(db, 'mentor', { tenant, name: 'וופא' })
  former = await anAccount(db, 'mentor', { tenant, name: 'סיגל' })
  await aParticipant(db, { tenant, programme, assignedTo: amal, givenName: 'סמירה', familyName: 'חורי' })
  for (const [mentor, ends] of [[wafaa, null], [former, '2026-10-01']] as const)
    await db.owner.query(`insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, ends_on, at, account_id) values ($1, $2, $3, $4, '2026-01-01', $5, now(), $3)`, [tenant, newId(), amal.id, mentor.id, ends])
})
afterAll(() => db.close())

const of = <I extends object>(input: I) => ({ promoterId: amal.id, notThePerson: false, ...input })
const begin = (label: string, more = {}) => as(amal, (tx) => m.beginProcess(tx, of({ label, beganOn: '2026-09-01', ...more })))
const words = { seen: 'שתקתי, ואז נאמר העיקר', doubt: 'לא שאלתי על הבית', next: '' }
const meeting = { mentorId: null, heldOn: '2026-11-20', minutes: 60, words: 'עזר לי ששאלת', doubt: '', goal1: 'לשאול ולהמתין', goal2: '', goal3: '', nextOn: '2026-12-04' }

describe('a process', () => {
  test('goes by a word of the promoter’s own, which is nobody’s name', async () => {
    expect(await outcome(begin('סמירה'))).toMatch(/name of somebody/)
    expect(await outcome(begin('054-1234567'))).toMatch(/phone/i)
    expect(await outcome(begin('סמירה', { notThePerson: true }))).toBe('done')
    expect(await outcome(as(wafaa, (tx) => m.beginProcess(tx, of({ label: 'הגשר', beganOn: '2026-09-01' }))))).toBe('not yours')
    expect(await outcome(begin('הגשר', { beganOn: '2027-01-01' }))).toMatch(/still to come/)
  })

  test('its steps are told by the promoter and reviewed by the mentor, once more where it asks for it', async () => {
    const processId = await begin('המאפייה')
    const step = { processId, step: 'intake' as const }
    expect(await outcome(as(wafaa, (tx) => m.reviewStep(tx, of({ ...step, outcome: 'reviewed', ...words }))))).toMatch(/moved on/)
    expect(await outcome(as(amal, (tx) => m.tellStep(tx, of({ ...step, ...words, seen: 'ישבתי עם סמירה חורי' }))))).toMatch(/full name/i)
    await as(amal, (tx) => m.tellStep(tx, of({ ...step, ...words })))
    expect(await outcome(as(amal, (tx) => m.tellStep(tx, of({ ...step, ...words }))))).toMatch(/moved on/)
    expect(await as(wafaa, async (tx) => (await m.whatWaitsInMentoring(tx)).map((one) => [one.processId, one.step]))).toEqual([[processId, 'intake']])
    await as(wafaa, (tx) => m.reviewStep(tx, of({ ...step, outcome: 'once_more', ...words })))
    expect(await as(wafaa, (tx) => m.whatWaitsInMentoring(tx))).toEqual([])
    expect(await as(amal, async (tx) => (await m.whatWaitsInMentoring(tx)).map((one) => [one.own, one.step]))).toEqual([[true, 'intake']])
    await as(amal, (tx) => m.tellStep(tx, of({ ...step, ...words })), new Date(at.getTime() + 1000))
    await as(wafaa, (tx) => m.reviewStep(tx, of({ ...step, outcome: 'reviewed', ...words })), new Date(at.getTime() + 2000))
    expect(await as(amal, async (tx) => (await m.processOf(tx, amal.id, processId))?.events.map(({ what }) => what))).toEqual(['told', 'once_more', 'told', 'reviewed'])
    expect(await outcome(as(lead, (tx) => m.reviewStep(tx, of({ ...step, outcome: 'reviewed', ...words }))))).toBe('not yours')
  })

  test('that broke off is set aside, and taken up again', async () => {
    const processId = await begin('הספסל')
    await as(amal, (tx) => m.setProcessAside(tx, of({ processId, back: false, version: 1 })))
    expect(await outcome(as(amal, (tx) => m.tellStep(tx, of({ processId, step: 'mapping', ...words }))))).toMatch(/set aside/)
    expect(await outcome(as(amal, (tx) => m.setProcessAside(tx, of({ processId, back: true, version: 1 }))))).toBe('stale')
    await as(amal, (tx) => m.setProcessAside(tx, of({ processId, back: true, version: 2 })))
    expect(await outcome(as(amal, (tx) => m.tellStep(tx, of({ processId, step: 'mapping', ...words }))))).toBe('done')
    expect(await outcome(as(amal, (tx) => m.relabelProcess(tx, of({ processId, label: 'החלון', version: 1 }))))).toBe('done')
  })
})

describe('mentoring meetings', () => {
  test('the next opens with what was meant to be tried, and each of the two says their own', async () => {
    await as(amal, (tx) => m.recordMentoring(tx, of(meeting)))
    const [goal] = await as(wafaa, (tx) => m.mentoringGoals(tx, amal.id))
    expect(goal).toMatchObject({ words: 'לשאול ולהמתין', told: [] })
    const goalId = goal?.id ?? ''
    await as(amal, (tx) => m.tellMentoringGoal(tx, of({ goalId, state: 'not_yet', words: 'לא היה רגע' })))
    await as(amal, (tx) => m.tellMentoringGoal(tx, of({ goalId, state: 'tried', words: 'נאמר דבר חשוב' })))
    expect(await outcome(as(wafaa, (tx) => m.tellMentoringGoal(tx, of({ goalId, state: 'tried', words: 'שוב' }))))).toMatch(/closed already/)
    const [met] = await as(wafaa, (tx) => m.mentoringMeetings(tx, amal.id))
    const say = { meetingId: met?.id ?? '', words: 'ראיתי אותך שואלת וממתינה', doubt: '' }
    expect(await outcome(as(amal, (tx) => m.sayOfMentoring(tx, of(say))))).toMatch(/stands here already/)
    await as(wafaa, (tx) => m.sayOfMentoring(tx, of(say)))
    expect(await as(amal, async (tx) => (await m.mentoringMeetings(tx, amal.id))[0]?.said.map(({ by }) => by))).toEqual(['אמל', 'וופא'])
    expect(await outcome(as(wafaa, (tx) => m.recordMentoring(tx, of({ ...meeting, nextOn: '2026-11-19' }))))).toMatch(/after this one/)
  })

  test('a promoter without a mentor is told so', async () => {
    expect(await outcome(as(colleague, (tx) => m.recordMentoring(tx, { ...of(meeting), promoterId: colleague.id })))).toMatch(/no mentor yet/)
  })
})

describe('who sees the words', () => {
  let processId: string
  beforeAll(async () => {
    processId = await begin('הדרך הארוכה')
    await as(amal, (tx) => m.tellStep(tx, of({ processId, step: 'intake', ...words })))
    await as(amal, (tx) => m.recordMentoring(tx, of(meeting)))
  })
  const seen = (who: TestAccount) =>
    as(who, async (tx) => {
      const process = (await m.processesOf(tx, amal.id)).find(({ id }) => id === processId)
      const [last] = await m.mentoringMeetings(tx, amal.id)
      return { steps: process?.events.length, label: process?.label, told: (await m.toldOfSteps(tx, processId)).map((one) => one.seen), days: last?.heldOn, said: last?.said.length, goals: (await m.mentoringGoals(tx, amal.id)).length > 0 }
    })
  const all = { steps: 1, label: 'הדרך הארוכה', told: [words.seen], days: '2026-11-20', said: 1, goals: true }
  const daysAlone = { steps: 1, label: null, told: [null], days: '2026-11-20', said: 0, goals: false }
  const nothing = { steps: undefined, label: undefined, told: [], days: undefined, said: undefined, goals: false }

  test('the two; who leads sees days and steps, until the promoter opens the words', async () => {
    expect(await seen(amal)).toEqual(all)
    expect(await seen(wafaa)).toEqual(all)
    expect(await seen(lead)).toEqual(daysAlone)
    expect(await seen(colleague)).toEqual(nothing)
    expect(await seen(former)).toEqual(nothing)
    expect(await outcome(as(lead, (tx) => m.openMentoringWords(tx, of({ processId, close: false }))))).toBe('not yours')
    await as(amal, (tx) => m.openMentoringWords(tx, of({ processId, close: false })))
    expect(await seen(lead)).toEqual({ ...daysAlone, label: all.label, told: all.told })
    await as(amal, (tx) => m.openMentoringWords(tx, of({ processId: null, close: false })))
    expect(await seen(lead)).toEqual(all)
    await as(amal, (tx) => m.openMentoringWords(tx, of({ processId: null, close: true })))
    await as(amal, (tx) => m.openMentoringWords(tx, of({ processId, close: true })))
    expect(await seen(lead)).toEqual(daysAlone)
  })

  test('a mentor who comes later sees the processes, and not what was said to another in a meeting', async () => {
    await db.owner.query(`insert into mentoring (tenant_id, id, promoter_id, mentor_id, starts_on, at, account_id) values ($1, $2, $3, $4, '2026-11-01', now(), $3)`, [tenant, newId(), amal.id, former.id])
    expect(await seen(former)).toEqual({ ...all, said: 0, goals: false })
    expect(await outcome(as(amal, (tx) => m.recordMentoring(tx, of(meeting))))).toMatch(/With whom/)
  })
})
