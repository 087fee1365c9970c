/** Training: cohorts and their sessions, places, attendance, how it ends, certificates, and vouchers by the network's own rules. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { aCohort, aPlace, aReferral, aServiceOf, aVoucher, aVoucherRule } from '../../../test/builders-work.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { timelineOf } from '#src/accompaniment/file/index.ts'
import { MovedOn, NotYours, Refused, Stale } from '#src/platform/errors.ts'
import * as t from './index.ts'
import type { CohortWords } from './types.ts'

let db: TestDatabase
let tenant: string
let noor: TestAccount
let coordinator: TestAccount
let elsewhere: TestAccount
let lead: TestAccount
let manager: TestAccount
let samira: TestAccount
let participantId: string
let serviceId: string

const at = new Date('2026-11-25T10:00:00Z')
const as = <T>(who: TestAccount, work: Parameters<typeof db.as<T>>[1]) => db.as(who, work, { at })
const outcome = (promise: Promise<unknown>) =>
  promise.then(() => 'done', (thrown) => (thrown instanceof Refused || thrown instanceof MovedOn ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  const other = await aProgramme(db, { tenant, name: 'אחרת' })
  noor = await anAccount(db, 'promoter', { tenant, programme, specialisation: 'individual', name: 'נור' })
  coordinator = await anAccount(db, 'promoter', { tenant, programme, specialisation: 'training', name: 'יעל' })
  elsewhere = await anAccount(db, 'promoter', { tenant, programme: other, specialisation: 'training', name: 'דנה' })
  lead = await anAccount(db, 'team_lead', { tenant, programme })
  manager = await anAccount(db, 'programme_manager', { tenant, programme })
  samira = await anAccount(db, 'participant', { tenant })
  participantId = await aParticipant(db, { tenant, programme, assignedTo: noor, self: samira })
  serviceId = await aServiceOf(db.owner, { tenant, by: coordinator })
})
afterAll(() => db.close())

const somebody = async (givenName = 'לינה') => aParticipant(db, { tenant, programme: noor.posts[0]?.programmeId ?? '', assignedTo: noor, givenName })
const words: CohortWords = { name: 'אביב', beginsOn: '2026-12-01', endsOn: '2026-12-31', weekdays: ['SU', 'WE'], startsAt: '09:00', endsAt: '13:00', place: 'נצרת', teacher: 'הלה', language: 'ar', credential: 'תעודה', places: 12, cost: 5000, notes: '' }
const cohort = (more: Partial<Parameters<typeof aCohort>[1]> = {}) => aCohort(db.owner, { tenant, by: coordinator, service: serviceId, ...more })
const peopleOf = (who: TestAccount, cohortId: string) => as(who, async (tx) => (await t.whoTakesPart(tx, cohortId)).map(({ name, state }) => [name, state]))

describe('a cohort', () => {
  test('has a session on each of its days; who keeps training writes it', async () => {
    const cohortId = await as(coordinator, (tx) => t.writeCohort(tx, { serviceId, ...words }))
    const made = await as(noor, (tx) => t.cohortOf(tx, cohortId))
    expect(made?.sessions.map(({ on }) => on)).toEqual(['2026-12-02', '2026-12-06', '2026-12-09', '2026-12-13', '2026-12-16', '2026-12-20', '2026-12-23', '2026-12-27', '2026-12-30'])
    expect(await outcome(as(noor, (tx) => t.writeCohort(tx, { serviceId, ...words })))).toBe('not yours')
    expect(await outcome(as(lead, (tx) => t.writeCohort(tx, { serviceId, ...words, name: 'של ראשת צוות' })))).toBe('done')
    const clinic = await aServiceOf(db.owner, { tenant, by: lead, kind: 'mental_health' })
    expect(await outcome(as(coordinator, (tx) => t.writeCohort(tx, { serviceId: clinic, ...words })))).toMatch(/is of a course/)
    expect(await outcome(as(coordinator, (tx) => t.writeCohort(tx, { serviceId, ...words, endsOn: '2026-11-01' })))).toMatch(/after the first/)
    expect(await as(samira, async (tx) => (await t.cohortOf(tx, cohortId))?.name)).toBe('אביב')
  })
  test('that moves keeps what was, calls off the days that fell away, and gets those that came', async () => {
    const { cohortId } = await cohort({ days: ['2026-11-22', '2026-11-29', '2026-12-06'], endsOn: '2026-12-06' })
    await as(coordinator, (tx) => t.changeCohort(tx, { cohortId, version: 1, ...words, beginsOn: '2026-11-01', endsOn: '2026-12-03', weekdays: ['WE', 'SU'] }))
    const now = await as(coordinator, (tx) => t.cohortOf(tx, cohortId))
    expect(now?.sessions.map(({ on, calledOff }) => [on, calledOff])).toEqual([['2026-11-22', false], ['2026-11-25', false], ['2026-11-29', false], ['2026-12-02', false], ['2026-12-06', true]])
    expect(await outcome(as(lead, (tx) => t.callCohortOff(tx, { cohortId, back: false, version: 1 })))).toBe('stale')
    expect(await outcome(as(lead, (tx) => t.addCohortSession(tx, { cohortId, on: '2026-12-24', startsAt: '' })))).toBe('done')
    expect(await outcome(as(lead, (tx) => t.addCohortSession(tx, { cohortId, on: '2026-12-24', startsAt: '' })))).toMatch(/There is a session/)
  })
})

describe('a cohort that is extended, or meets at another hour', () => {
  const change = (cohortId: string, version: number, more: Partial<CohortWords>) => as(coordinator, (tx) => t.changeCohort(tx, { cohortId, version, ...words, beginsOn: '2026-11-15', endsOn: '2026-12-06', weekdays: ['SU'], ...more }))
  const sessions = async (cohortId: string) => (await as(coordinator, (tx) => t.cohortOf(tx, cohortId)))?.sessions.map(({ on, startsAt, calledOff }) => [on.slice(5), startsAt, calledOff])
  const written = () => as(coordinator, (tx) => t.writeCohort(tx, { serviceId, ...words, beginsOn: '2026-11-15', endsOn: '2026-12-06', weekdays: ['SU'] }))
  test('has no day again that was called off by hand, until somebody says so', async () => {
    const cohortId = await written()
    const sessionId = (await as(coordinator, (tx) => t.cohortOf(tx, cohortId)))?.sessions.find(({ on }) => on === '2026-11-29')?.id ?? ''
    await as(coordinator, (tx) => t.callCohortSessionOff(tx, { cohortId, sessionId, back: false }))
    await change(cohortId, 1, { endsOn: '2026-12-13' })
    expect(await sessions(cohortId)).toEqual([['11-15', '09:00', false], ['11-22', '09:00', false], ['11-29', '09:00', true], ['12-06', '09:00', false], ['12-13', '09:00', false]])
    // What fell away by itself comes back with the days, at the new hour.
    await change(cohortId, 2, { endsOn: '2026-11-30' })
    expect((await sessions(cohortId))?.slice(2).map(([, , off]) => off)).toEqual([true, true, true])
    await change(cohortId, 3, { startsAt: '10:30', endsOn: '2026-12-13' })
    expect(await sessions(cohortId)).toEqual([['11-15', '09:00', false], ['11-22', '09:00', false], ['11-29', '10:30', true], ['12-06', '10:30', false], ['12-13', '10:30', false]])
    await as(coordinator, (tx) => t.callCohortSessionOff(tx, { cohortId, sessionId, back: true }))
    expect((await sessions(cohortId))?.[2]).toEqual(['11-29', '10:30', false])
  })
})

describe('who takes part', () => {
  test('is seen by those to whom that part of the file is open, and counted for everybody', async () => {
    const { cohortId } = await cohort()
    const lina = await somebody()
    await as(noor, (tx) => t.enrolInCohort(tx, { participantId: lina, cohortId }))
    expect(await peopleOf(noor, cohortId)).toEqual([['לינה חורי', 'enrolled']])
    for (const who of [coordinator, lead, manager]) expect(await peopleOf(who, cohortId)).toEqual([['לינה חורי', 'enrolled']])
    expect(await peopleOf(elsewhere, cohortId)).toEqual([])
    expect(await as(elsewhere, async (tx) => (await t.cohortOf(tx, cohortId))?.enrolled)).toBe(1)
    // The coordinator knows the name there, and nothing else of the person.
    expect(await as(coordinator, (tx) => tx.rows(`select id from participant where tenant_id = current_tenant() and id = $1`, [lina]))).toEqual([])
    expect(await outcome(as(elsewhere, (tx) => t.enrolInCohort(tx, { participantId: lina, cohortId })))).toBe('not yours')
    expect(await outcome(as(manager, (tx) => t.enrolInCohort(tx, { participantId: lina, cohortId })))).toBe('not yours')
    expect(await outcome(as(noor, (tx) => t.enrolInCohort(tx, { participantId: lina, cohortId })))).toMatch(/in this cohort already/)
  })
  test('who comes after the last place waits, until one comes free; a place is the answer to the referral', async () => {
    const { cohortId, serviceId: course } = await aCohort(db.owner, { tenant, by: coordinator, places: 1 })
    const [first, second] = [await somebody('ראשונה'), await somebody('שנייה')]
    const referralId = await aReferral(db.owner, { tenant, by: noor, participant: second, service: course })
    expect(await as(coordinator, async (tx) => (await t.whoWasReferred(tx, course)).map(({ name }) => name))).toEqual(['שנייה חורי'])
    expect(await as(coordinator, (tx) => t.enrolInCohort(tx, { participantId: first, cohortId }))).toBe('enrolled')
    expect(await as(coordinator, (tx) => t.enrolInCohort(tx, { participantId: second, cohortId }))).toBe('waiting')
    expect(await as(coordinator, (tx) => t.whoWasReferred(tx, course))).toEqual([])
    const [one, two] = await as(coordinator, (tx) => t.whoTakesPart(tx, cohortId))
    expect(await outcome(as(coordinator, (tx) => t.giveThePlace(tx, { participantId: second, enrolmentId: two?.enrolmentId ?? '', version: 1 })))).toMatch(/changed meanwhile/)
    await as(coordinator, (tx) => t.finishTraining(tx, { participantId: first, enrolmentId: one?.enrolmentId ?? '', state: 'left', endedOn: '2026-11-25', leftWhy: 'found_work', words: '', version: 1 }))
    await as(coordinator, (tx) => t.giveThePlace(tx, { participantId: second, enrolmentId: two?.enrolmentId ?? '', version: 1 }))
    expect((await peopleOf(coordinator, cohortId)).map(([, state]) => state)).toEqual(['enrolled', 'left'])
    const { rows } = await db.owner.query(`select w.kind, r.ask_on::text from referral r join referral_answer w on w.tenant_id = r.tenant_id and w.referral_id = r.id where r.id = $1`, [referralId])
    expect(rows).toEqual([{ kind: 'accepted', ask_on: '2027-01-09' }])
  })
})

describe('the line of a cohort', () => {
  const one = async (cohortId: string, participant: string) => (await as(coordinator, (tx) => t.whoTakesPart(tx, cohortId))).find(({ participantId: id }) => id === participant)
  test('a place counts from the day on which it was given, and since when they waited is kept', async () => {
    const { cohortId, sessionIds } = await cohort({ places: 1, days: ['2026-11-01', '2026-11-25'] })
    const lina = await somebody()
    const enrolmentId = await aPlace(db.owner, { tenant, by: noor, participant: lina, cohort: cohortId, state: 'waiting' })
    await as(coordinator, (tx) => t.giveThePlace(tx, { participantId: lina, enrolmentId, version: 1 }))
    expect(await one(cohortId, lina)).toMatchObject({ state: 'enrolled', enrolledOn: '2026-11-25', waitingSince: '2026-10-20' })
    const [before = '', since = ''] = sessionIds
    expect(await outcome(as(coordinator, (tx) => t.markCohortSession(tx, { cohortId, sessionId: before, here: [lina], away: [lina], part: [] })))).toMatch(/changed meanwhile/)
    expect(await outcome(as(coordinator, (tx) => t.markCohortSession(tx, { cohortId, sessionId: since, here: [lina], away: [], part: [] })))).toBe('done')
    const kinds = (await as(noor, (tx) => timelineOf(tx, lina, null))).filter(({ of }) => of === enrolmentId).map(({ kind, on }) => [kind, on])
    expect(kinds).toEqual([['course_enrolled', '2026-11-25'], ['course_waiting', '2026-10-20']])
  })
  test('whoever was written down late is marked from the day on which they came', async () => {
    const { cohortId, sessionIds } = await cohort({ days: ['2026-11-01', '2026-11-08', '2026-11-25'] })
    const lina = await somebody()
    await as(coordinator, (tx) => t.enrolInCohort(tx, { participantId: lina, cohortId }))
    const enrolmentId = (await one(cohortId, lina))?.enrolmentId ?? ''
    const [, second = ''] = sessionIds
    const mark = () => outcome(as(coordinator, (tx) => t.markCohortSession(tx, { cohortId, sessionId: second, here: [lina], away: [], part: [] })))
    const since = (day: string, version: number, by = coordinator) => outcome(as(by, (tx) => t.setSince(tx, { participantId: lina, enrolmentId, since: day, version })))
    expect(await mark()).toMatch(/changed meanwhile/)
    for (const who of [manager, elsewhere]) expect(await since('2026-11-08', 1, who)).toBe('not yours')
    expect(await since('2026-11-08', 1)).toBe('done')
    expect(await mark()).toBe('done')
    expect(await since('2026-11-09', 2)).toMatch(/marked of a session before/)
    expect(await since('2026-11-07', 1)).toMatch(/changed meanwhile/)
    expect(await one(cohortId, lina)).toMatchObject({ enrolledOn: '2026-11-08' })
  })
  test('is left by who no longer waits, and comes back to by who does after all', async () => {
    const { cohortId } = await cohort({ places: 1 })
    const [first, second] = [await somebody('ראשונה'), await somebody('שנייה')]
    await as(coordinator, (tx) => t.enrolInCohort(tx, { participantId: first, cohortId }))
    expect(await as(coordinator, (tx) => t.enrolInCohort(tx, { participantId: second, cohortId }))).toBe('waiting')
    const enrolmentId = (await one(cohortId, second))?.enrolmentId ?? ''
    const stop = { participantId: second, enrolmentId, leftWhy: 'distance', words: 'רחוק מדי', version: 1 } as const
    const back = (version: number) => as(coordinator, (tx) => t.takeEndBack(tx, { participantId: second, enrolmentId, version }))
    expect(await outcome(back(1))).toMatch(/changed meanwhile/)
    expect(await outcome(as(coordinator, (tx) => t.finishTraining(tx, { ...stop, state: 'completed', endedOn: '2026-11-25' })))).toMatch(/No place in the cohort was given yet/)
    for (const who of [manager, elsewhere]) expect(await outcome(as(who, (tx) => t.stopWaiting(tx, stop)))).toBe('not yours')
    await as(coordinator, (tx) => t.stopWaiting(tx, stop))
    expect(await one(cohortId, second)).toMatchObject({ state: 'stopped_waiting', endedOn: '2026-11-25', leftWhy: 'distance', words: 'רחוק מדי' })
    expect(await as(coordinator, async (tx) => (await t.cohortOf(tx, cohortId))?.waiting)).toBe(0)
    expect(await outcome(as(coordinator, (tx) => t.stopWaiting(tx, { ...stop, version: 2 })))).toMatch(/changed meanwhile/)
    expect(await outcome(as(coordinator, (tx) => t.enrolInCohort(tx, { participantId: second, cohortId })))).toMatch(/it ended/)
    expect((await as(noor, (tx) => timelineOf(tx, second, null))).filter(({ of }) => of === enrolmentId).map(({ kind }) => kind).sort()).toEqual(['course_stopped_waiting', 'course_waiting'])
    expect(await back(2)).toBe('waiting')
    expect(await one(cohortId, second)).toMatchObject({ state: 'waiting', endedOn: null, leftWhy: null, words: '', waitingSince: '2026-11-25' })
  })
  test('nobody gets a place in a cohort that was called off', async () => {
    const { cohortId } = await cohort()
    const lina = await somebody()
    const enrolmentId = await aPlace(db.owner, { tenant, by: noor, participant: lina, cohort: cohortId, state: 'waiting' })
    await as(coordinator, (tx) => t.callCohortOff(tx, { cohortId, back: false, version: 1 }))
    expect(await outcome(as(coordinator, (tx) => t.giveThePlace(tx, { participantId: lina, enrolmentId, version: 1 })))).toMatch(/called off/)
    // Whoever waits there can be told so.
    expect(await outcome(as(coordinator, (tx) => t.stopWaiting(tx, { participantId: lina, enrolmentId, leftWhy: 'other', words: 'המחזור בוטל', version: 1 })))).toBe('done')
  })
  test('who left by mistake comes back, or waits where the place was given to another meanwhile', async () => {
    const { cohortId } = await cohort({ places: 1 })
    const [first, second] = [await somebody('ראשונה'), await somebody('שנייה')]
    const enrolmentId = await aPlace(db.owner, { tenant, by: noor, participant: first, cohort: cohortId })
    const waits = await aPlace(db.owner, { tenant, by: noor, participant: second, cohort: cohortId, state: 'waiting' })
    const left = { participantId: first, enrolmentId, state: 'left', endedOn: '2026-11-24', leftWhy: 'money', words: '' } as const
    const back = (version: number) => as(noor, (tx) => t.takeEndBack(tx, { participantId: first, enrolmentId, version }))
    expect(await outcome(as(coordinator, (tx) => t.finishTraining(tx, { ...left, endedOn: '2026-10-19', version: 1 })))).toMatch(/before the day on which the place/)
    await as(coordinator, (tx) => t.finishTraining(tx, { ...left, version: 1 }))
    expect(await back(2)).toBe('enrolled')
    expect(await one(cohortId, first)).toMatchObject({ state: 'enrolled', enrolledOn: '2026-10-20', waitingSince: null, endedOn: null, leftWhy: null })
    await as(coordinator, (tx) => t.finishTraining(tx, { ...left, version: 3 }))
    await as(coordinator, (tx) => t.giveThePlace(tx, { participantId: second, enrolmentId: waits, version: 1 }))
    expect(await back(4)).toBe('waiting')
    expect(await one(cohortId, first)).toMatchObject({ state: 'waiting', waitingSince: '2026-11-25' })
  })
})

describe('attendance', () => {
  test('all were there, but for who was not, with the reason; nobody who was not on the page is marked', async () => {
    const { cohortId, sessionIds } = await cohort()
    const [s = '', later = ''] = [sessionIds[0], (await cohort({ days: ['2026-12-06'] })).sessionIds[0]]
    const [a, b, c] = [await somebody('א'), await somebody('ב'), await somebody('ג')]
    for (const participant of [a, b, c]) await aPlace(db.owner, { tenant, by: noor, participant, cohort: cohortId })
    await as(coordinator, (tx) => t.markCohortSession(tx, { cohortId, sessionId: s, here: [a, b], away: [b], part: [] }))
    await as(coordinator, (tx) => t.sayWhyAway(tx, { cohortId, sessionId: s, participantId: b, words: 'ילד בבית' }))
    const marked = async () => (await as(coordinator, (tx) => t.whoTakesPart(tx, cohortId))).map(({ marked: all }) => all[s] && [all[s].was, all[s].words])
    expect(await marked()).toEqual([['there', ''], ['not', 'ילד בבית'], undefined])
    // Marked again: what was said stays; who came after all has none.
    await as(coordinator, (tx) => t.markCohortSession(tx, { cohortId, sessionId: s, here: [a, b, c], away: [b], part: [c] }))
    expect(await marked()).toEqual([['there', ''], ['not', 'ילד בבית'], ['part', '']])
    expect(await outcome(as(coordinator, (tx) => t.sayWhyAway(tx, { cohortId, sessionId: s, participantId: a, words: 'x' })))).toMatch(/changed/)
    expect(await outcome(as(coordinator, (tx) => t.markCohortSession(tx, { cohortId, sessionId: later, here: [a], away: [], part: [] })))).toBe('not yours')
    expect(await outcome(as(elsewhere, (tx) => t.markCohortSession(tx, { cohortId, sessionId: s, here: [a], away: [a], part: [] })))).toMatch(/changed meanwhile/)
    expect(await outcome(as(manager, (tx) => t.markCohortSession(tx, { cohortId, sessionId: s, here: [a], away: [a], part: [] })))).toBe('not yours')
    const [own] = await as(noor, (tx) => t.coursesOf(tx, b))
    expect(own).toMatchObject({ marked: 1, there: 0, state: 'enrolled' })
  })
  test('a session that lies ahead is not marked', async () => {
    const { cohortId, sessionIds } = await cohort({ days: ['2026-12-06'] })
    await aPlace(db.owner, { tenant, by: noor, participant: participantId, cohort: cohortId })
    expect(await outcome(as(coordinator, (tx) => t.markCohortSession(tx, { cohortId, sessionId: sessionIds[0] ?? '', here: [participantId], away: [], part: [] })))).toMatch(/from the day/)
  })
})

test('it ends with its reason, and what one comes out with stands in the file until it is taken back', async () => {
  const { cohortId } = await cohort()
  const lina = await somebody()
  const enrolmentId = await aPlace(db.owner, { tenant, by: noor, participant: lina, cohort: cohortId })
  const finish = { participantId: lina, enrolmentId, endedOn: '2026-11-20', leftWhy: null, words: '', version: 1 } as const
  expect(await outcome(as(coordinator, (tx) => t.finishTraining(tx, { ...finish, state: 'left' })))).toMatch(/Choose why/)
  expect(await outcome(as(coordinator, (tx) => t.finishTraining(tx, { ...finish, state: 'completed', endedOn: '2026-12-20' })))).toMatch(/not come yet/)
  expect(await outcome(as(coordinator, (tx) => t.finishTraining(tx, { ...finish, participantId, state: 'completed' })))).toBe('not yours')
  await as(coordinator, (tx) => t.finishTraining(tx, { ...finish, state: 'completed', leftWhy: 'money' }))
  await as(coordinator, (tx) => t.giveCredential(tx, { participantId: lina, enrolmentId, name: 'תעודת מטפלת', issuer: 'מכללה', issuedOn: '2026-11-21', number: '77' }))
  expect(await as(noor, (tx) => t.coursesOf(tx, lina))).toMatchObject([{ state: 'completed', leftWhy: null, endedOn: '2026-11-20' }])
  const [credential] = await as(noor, (tx) => t.credentialsOf(tx, lina))
  expect(credential).toMatchObject({ name: 'תעודת מטפלת', number: '77', issuedOn: '2026-11-21' })
  await as(noor, (tx) => t.takeCredentialBack(tx, { participantId: lina, credentialId: credential?.id ?? '' }))
  expect(await as(noor, (tx) => t.credentialsOf(tx, lina))).toEqual([])
})

describe('a voucher', () => {
  const rule = { name: { he: 'שובר רגיל', ar: '', en: '' }, condition: { he: 'מי שלא עבדו שישה חודשים', ar: '', en: '' }, percent: 80, cap: 4000, waitingYears: 3, grantAtPlacement: 2000, source: 'נוהל', effectiveOn: '2026-01-01', endedOn: null }
  test('rules are set and ended by who leads, and say for whom in words', async () => {
    expect(await outcome(as(coordinator, (tx) => t.setVoucherRule(tx, rule)))).toBe('not yours')
    expect(await outcome(as(lead, (tx) => t.setVoucherRule(tx, { ...rule, condition: { he: '', ar: '', en: '' } })))).toMatch(/for whom/)
    await as(manager, (tx) => t.setVoucherRule(tx, rule))
    const [made] = await as(noor, (tx) => t.voucherRules(tx))
    expect(made).toMatchObject({ percent: 80, cap: 4000, waitingYears: 3, grantAtPlacement: 2000 })
    expect(await outcome(as(lead, (tx) => t.endVoucherRule(tx, { ruleId: made?.id ?? '', endedOn: '2025-01-01' })))).toMatch(/after the first/)
    await as(lead, (tx) => t.endVoucherRule(tx, { ruleId: made?.id ?? '', endedOn: '2026-11-01' }))
    const { cohortId } = await cohort()
    const lina = await somebody()
    const enrolmentId = await aPlace(db.owner, { tenant, by: noor, participant: lina, cohort: cohortId })
    expect(await outcome(as(coordinator, (tx) => t.askVoucher(tx, { participantId: lina, enrolmentId, ruleId: made?.id ?? '' })))).toMatch(/not in force today/)
  })
  test('is asked for by the coordinator, confirmed by whoever accompanies, granted after that; the grant is paid at placement', async () => {
    const ruleId = await aVoucherRule(db.owner, { tenant, by: lead })
    const { cohortId } = await cohort()
    const lina = await somebody()
    const enrolmentId = await aPlace(db.owner, { tenant, by: noor, participant: lina, cohort: cohortId })
    await as(coordinator, (tx) => t.askVoucher(tx, { participantId: lina, enrolmentId, ruleId }))
    expect(await outcome(as(coordinator, (tx) => t.askVoucher(tx, { participantId: lina, enrolmentId, ruleId })))).toMatch(/asked for this course already/)
    const [voucher] = (await as(noor, (tx) => t.coursesOf(tx, lina)))[0]?.vouchers ?? []
    const voucherId = voucher?.id ?? ''
    const decide = { participantId: lina, voucherId, decided: 'granted', decidedOn: '2026-11-25', amount: 4000, words: '' } as const
    expect(await outcome(as(coordinator, (tx) => t.decideVoucher(tx, { ...decide, version: 1 })))).toMatch(/confirms/)
    expect(await outcome(as(coordinator, (tx) => t.confirmDeclared(tx, { participantId: lina, voucherId, declared: '', version: 1 })))).toBe('not yours')
    await as(noor, (tx) => t.confirmDeclared(tx, { participantId: lina, voucherId, declared: 'נאמר בפגישה', version: 1 }))
    expect(await outcome(as(coordinator, (tx) => t.decideVoucher(tx, { ...decide, amount: null, version: 2 })))).toMatch(/how much/)
    expect(await outcome(as(coordinator, (tx) => t.decideVoucher(tx, { ...decide, decidedOn: '2026-11-24', version: 2 })))).toMatch(/not asked for yet/)
    expect(await outcome(as(coordinator, (tx) => t.decideVoucher(tx, { ...decide, amount: 4000.5, version: 2 })))).toMatch(/up to NIS 4,000/)
    await as(coordinator, (tx) => t.decideVoucher(tx, { ...decide, version: 2 }))
    expect(await outcome(as(coordinator, (tx) => t.decideVoucher(tx, { ...decide, version: 3 })))).toMatch(/decided already/)
    expect(await outcome(as(coordinator, (tx) => t.payGrant(tx, { participantId: lina, voucherId, on: '2026-11-24', version: 3 })))).toMatch(/not granted yet/)
    await as(coordinator, (tx) => t.payGrant(tx, { participantId: lina, voucherId, on: '2026-11-25', version: 3 }))
    expect((await as(noor, (tx) => t.coursesOf(tx, lina)))[0]?.vouchers).toMatchObject([{ decided: 'granted', amount: 4000, confirmedBy: 'נור', grantedAtPlacementOn: '2026-11-25' }])
    // A second one within three years is not granted, whoever confirms it.
    const again = await aPlace(db.owner, { tenant, by: noor, participant: lina, cohort: (await cohort()).cohortId })
    const second = await aVoucher(db.owner, { tenant, by: noor, participant: lina, enrolment: again, rule: ruleId })
    await db.owner.query(`update voucher set asked_on = '2026-11-25' where id = $1`, [second])
    expect(await outcome(as(coordinator, (tx) => t.decideVoucher(tx, { ...decide, voucherId: second, version: 1 })))).toMatch(/too soon/)
    expect(await outcome(as(coordinator, (tx) => t.decideVoucher(tx, { ...decide, voucherId: second, decided: 'refused', amount: null, version: 1 })))).toBe('done')
    expect(await outcome(as(coordinator, (tx) => t.payGrant(tx, { participantId: lina, voucherId: second, on: '2026-11-25', version: 2 })))).toMatch(/no grant/)
  })
})
