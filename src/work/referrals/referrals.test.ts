/** Referrals: with their reason and exactly what is told, by consent or by hand, until it is known what came of them; and the participant's own word. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aConsent, anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { aCohort, aPlace, aReferral, aServiceOf } from '../../../test/builders-work.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { addMappingItem } from '#src/accompaniment/mapping/index.ts'
import { timelineOf } from '#src/accompaniment/file/index.ts'
import { whatIsDue } from '#src/accompaniment/today/index.ts'
import { MovedOn, NotYours, Refused } from '#src/platform/errors.ts'
import { letterPdf, paperOf } from './index.ts'
import * as r from './index.ts'
import { askNext, mayBeHandedOn, mayBeOpened, mayReword, standingOf } from './rules.ts'

let db: TestDatabase
let tenant: string
let noor: TestAccount
let coordinator: TestAccount
let lead: TestAccount
let samira: TestAccount
let participantId: string
let course: string

const at = new Date('2026-11-25T10:00:00Z')
const as = <T>(who: TestAccount, work: Parameters<typeof db.as<T>>[1], when = at) => db.as(who, work, { at: when })
const outcome = (promise: Promise<unknown>) =>
  promise.then(() => 'done', (thrown) => (thrown instanceof Refused || thrown instanceof MovedOn ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  await db.owner.query(`select write_standard_consent_texts($1, now())`, [tenant])
  const programme = await aProgramme(db, { tenant })
  noor = await anAccount(db, 'promoter', { tenant, programme, specialisation: 'individual', name: 'נור' })
  coordinator = await anAccount(db, 'promoter', { tenant, programme, specialisation: 'training', name: 'יעל' })
  lead = await anAccount(db, 'team_lead', { tenant, programme })
  samira = await anAccount(db, 'participant', { tenant, language: 'ar' })
  participantId = await aParticipant(db, { tenant, programme, assignedTo: noor, self: samira, phone: '+972521234567' })
  course = await aServiceOf(db.owner, { tenant, by: coordinator, name: 'קורס מטפלות' })
  for (const title of ['סבלנות', 'סדר']) await as(noor, (tx) => addMappingItem(tx, { participantId, kind: 'strength', title, words: '', evidence: '', noteId: null }))
})
afterAll(() => db.close())

const said = { serviceId: null, toName: 'מרפאה', toWords: '', scopeLineId: null, reason: 'רוצה לישון', way: 'carried' as const, askAfterDays: 14, strengths: ['סבלנות'] as string[], told: 'ניסיון עם ילדים', withPhone: false, language: 'ar' as const }
const make = (more: Partial<Parameters<typeof r.refer>[1]> = {}) => as(noor, (tx) => r.refer(tx, { participantId, ...said, ...more }))
const one = (who: TestAccount, id: string) => as(who, async (tx) => (await r.referralsOf(tx, participantId, id))[0])
const due = (when: string) => as(noor, async (tx) => (await whatIsDue(tx)).lines.filter(({ kind }) => kind.startsWith('referral')).map(({ kind, title, day }) => [kind, title, day]), new Date(when))

describe('where it stands', () => {
  const answer = (kind: 'accepted' | 'waiting' | 'no' | 'came_of_it') => ({ kind, helped: kind === 'came_of_it' ? ('yes' as const) : null, words: '', on: '2026-11-01', by: '' })
  test.each([
    [[], null, 'no_answer', true],
    [[], '2026-11-02', 'closed', false],
    [[answer('waiting')], null, 'waiting', false],
    [[answer('waiting')], '2026-11-02', 'closed', false],
    [[answer('accepted'), answer('waiting')], null, 'accepted', false],
    [[answer('no')], '2026-11-02', 'no', false],
    [[answer('came_of_it'), answer('accepted')], '2026-11-02', 'came_of_it', false],
  ] as const)('%#', (answers, closedOn, standing, reword) => expect([standingOf({ answers: [...answers], closedOn }), mayReword({ answers: [...answers], closedOn })]).toEqual([standing, reword]))
  test.each([
    ['waiting', null, '2026-12-25', false],
    ['accepted', null, '2027-01-09', false],
    ['accepted', '2026-12-01', '2026-12-01', false],
    ['no', '2026-12-01', null, true],
    ['came_of_it', null, null, true],
  ] as const)('after %s, chosen %s', (kind, chosen, askOn, closes) => expect(askNext(kind, '2026-11-25', chosen)).toEqual({ askOn, closes }))
})

describe('who is told', () => {
  test('by us only with a consent that holds now', async () => {
    expect(await outcome(make({ way: 'sent' }))).toMatch(/no consent/)
    await aConsent(db, participantId, { tenant, by: noor, at: new Date('2026-11-20T08:00:00Z') })
    expect(await one(noor, await make({ way: 'sent' }))).toMatchObject({ way: 'sent', consentOn: '2026-11-20' })
    await aConsent(db, participantId, { tenant, by: noor, answer: 'withdrawn', at: new Date('2026-11-21T08:00:00Z') })
    expect(await outcome(make({ way: 'sent' }))).toMatch(/no consent/)
    expect(await outcome(make({ toName: '' }))).toMatch(/Choose a service/)
    expect(await outcome(make({ strengths: ['משהו שלא נאמר'] }))).toMatch(/strengths no longer/)
    const closed = await aServiceOf(db.owner, { tenant, by: lead, status: 'defunct' })
    expect(await outcome(make({ serviceId: closed }))).toMatch(/has closed/)
  })
  test.each([
    // way, the newest answer -> whether the letter can be handed on
    ['carried', null, true],
    ['carried', { given: false, on: '2026-11-21' }, true],
    ['sent', { given: true, on: '2026-11-20' }, true],
    ['sent', { given: false, on: '2026-11-21' }, false],
    ['sent', null, false],
  ] as const)('a letter that is %s, with %j', (way, consent, may) => expect(mayBeHandedOn({ way, consent })).toBe(may))
  test('a letter that we tell is handed on as long as the consent stands, worded anew by the one that stands then, or carried instead', async () => {
    const consent = (answer: string, on: string) => aConsent(db, participantId, { tenant, by: noor, answer, at: new Date(`${on}T08:00:00Z`) })
    const letter = async () => (await as(noor, (tx) => r.letterOf(tx, participantId, id))) ?? expect.fail('no letter')
    const reword = (way: 'sent' | 'carried', version: number) => outcome(as(noor, (tx) => r.rewordReferral(tx, { participantId, referralId: id, way, strengths: [], told: 'במילים אחרות', withPhone: false, language: 'en', version })))
    await consent('given', '2026-11-22')
    const id = await make({ way: 'sent', language: 'en' })
    expect(paperOf(await letter()).all).toBe('This is all that is told, and it is told with the consent of 22 November 2026.')
    await consent('withdrawn', '2026-11-23')
    expect(mayBeHandedOn(await letter())).toBe(false)
    expect(paperOf(await letter()).all).toMatch(/not to be handed on now/)
    expect(await reword('sent', 1)).toMatch(/no consent/)
    await consent('given', '2026-11-24')
    expect(mayBeHandedOn(await letter())).toBe(true)
    expect(await reword('sent', 1)).toBe('done')
    expect(await one(noor, id)).toMatchObject({ way: 'sent', consentOn: '2026-11-24', told: 'במילים אחרות' })
    await consent('withdrawn', '2026-11-25')
    expect(await reword('carried', 2)).toBe('done')
    expect(await one(noor, id)).toMatchObject({ way: 'carried', consentOn: null })
    expect(mayBeHandedOn(await letter())).toBe(true)
  })
  test('a letter that went says by which consent it did, and stays open in the file when it is withdrawn', async () => {
    const consent = (answer: string, on: string) => aConsent(db, participantId, { tenant, by: noor, answer, at: new Date(`${on}T08:00:00Z`) })
    const refer = (on: string) => as(noor, (tx) => r.refer(tx, { participantId, ...said, way: 'sent', language: 'en' }), new Date(`${on}T10:00:00Z`))
    const told = async (id: string, on: string) => {
      const letter = (await as(noor, (tx) => r.letterOf(tx, participantId, id), new Date(`${on}T10:00:00Z`))) ?? expect.fail('no letter')
      return [paperOf(letter).all, mayBeHandedOn(letter), mayBeOpened(letter)]
    }
    await consent('given', '2027-01-05')
    const [answered, awaited] = [await refer('2027-01-10'), await refer('2027-01-10')]
    await as(noor, (tx) => r.recordReply(tx, { participantId, referralId: answered, kind: 'accepted', words: '', on: '2027-01-20', askOn: null, version: 1 }), new Date('2027-01-20T10:00:00Z'))
    await consent('withdrawn', '2027-02-02')
    expect(await told(answered, '2027-02-03')).toEqual(['This is all that was told, and it was told with the consent of 5 January 2027. The consent was withdrawn on 2 February 2027: the letter stays in the file, and nothing more is told by it.', false, true])
    expect(await told(awaited, '2027-02-03')).toEqual(['There is no consent in force to tell this. The letter is not to be handed on now.', false, false])
    await consent('given', '2027-03-01')
    expect(await told(answered, '2027-03-02')).toEqual(['This is all that was told, and it was told with the consent of 5 January 2027.', true, true])
    expect(await told(awaited, '2027-03-02')).toEqual(['This is all that is told, and it is told with the consent of 5 January 2027.', true, true])
    await consent('withdrawn', '2027-03-03')
  })
  test('exactly what is written: strengths first, the phone only where it was chosen, in the language chosen', async () => {
    const id = await make()
    const paper = async () => paperOf((await as(noor, (tx) => r.letterOf(tx, participantId, id))) ?? expect.fail('no letter'))
    expect(await paper()).toMatchObject({ language: 'ar', strengths: ['סבלנות'], told: 'ניסיון עם ילדים', phone: null, from: 'נור' })
    expect(JSON.stringify(await paper())).not.toContain('רוצה לישון')
    await as(noor, (tx) => r.rewordReferral(tx, { participantId, referralId: id, way: 'carried', strengths: ['סבלנות', 'סדר'], told: '', withPhone: true, language: 'he', version: 1 }))
    expect(await paper()).toMatchObject({ language: 'he', strengths: ['סבלנות', 'סדר'], told: '', phone: { number: '052-123-4567' } })
    expect(Buffer.from(letterPdf(await paper())).subarray(0, 5).toString()).toBe('%PDF-')
    await as(noor, (tx) => r.recordReply(tx, { participantId, referralId: id, kind: 'waiting', words: '', on: '2026-11-25', askOn: null, version: 2 }))
    expect(await outcome(as(noor, (tx) => r.rewordReferral(tx, { participantId, referralId: id, way: 'carried', strengths: [], told: 'x', withPhone: false, language: 'he', version: 3 })))).toMatch(/stays as it was/)
  })
})

test('Today asks when no answer came, and later what came of it; a no and an outcome end it', async () => {
  const id = await make({ serviceId: course, toName: '' })
  const waits = ['referral', 'קורס מטפלות', '2026-11-25']
  expect((await due('2026-12-08T10:00:00Z')).some((line) => line.join() === waits.join())).toBe(false)
  expect(await due('2026-12-09T10:00:00Z')).toContainEqual(waits)
  await as(noor, (tx) => r.recordReply(tx, { participantId, referralId: id, kind: 'accepted', words: 'מתחילה בינואר', on: '2026-11-25', askOn: '2026-12-20', version: 1 }))
  expect((await due('2026-12-19T10:00:00Z')).map(([, title]) => title)).not.toContain('קורס מטפלות')
  expect(await due('2026-12-20T10:00:00Z')).toContainEqual(['referral_after', 'קורס מטפלות', '2026-11-25'])
  expect(await outcome(as(noor, (tx) => r.recordReply(tx, { participantId, referralId: id, kind: 'no', words: '', on: '2026-11-25', askOn: null, version: 1 })))).toMatch(/changed meanwhile/)
  await as(noor, (tx) => r.recordOutcome(tx, { participantId, referralId: id, helped: 'partly', words: 'התחילה והפסיקה', on: '2026-11-25', version: 2 }))
  expect((await due('2027-06-01T10:00:00Z')).map(([, title]) => title)).not.toContain('קורס מטפלות')
  expect(await one(noor, id)).toMatchObject({ closedOn: '2026-11-25', answers: [{ kind: 'came_of_it', helped: 'partly' }, { kind: 'accepted' }] })
  const kinds = (await as(noor, (tx) => timelineOf(tx, participantId, null))).filter(({ of }) => of === id).map(({ kind }) => kind).sort()
  expect(kinds).toEqual(['referral_answered', 'referral_came', 'referred'])
})

describe('who reads it', () => {
  test('the coordinator of training those to courses, and none to a clinic', async () => {
    const toCourse = await aReferral(db.owner, { tenant, by: noor, participant: participantId, service: course })
    const toClinic = await make()
    const asCoordinator = await as(coordinator, async (tx) => (await tx.rows<{ id: string }>(`select id from referral where tenant_id = current_tenant() and participant_id = $1`, [participantId])).map(({ id }) => id))
    expect(asCoordinator).toContain(toCourse)
    expect(asCoordinator).not.toContain(toClinic)
    expect(await one(lead, toClinic)).toMatchObject({ toName: 'מרפאה' })
    expect(await outcome(as(coordinator, (tx) => r.recordReply(tx, { participantId, referralId: toClinic, kind: 'no', words: '', on: '2026-11-25', askOn: null, version: 1 })))).toBe('not yours')
    expect(await outcome(as(coordinator, (tx) => r.closeReferral(tx, { participantId, referralId: toCourse, version: 1 })))).toBe('not yours')
    expect(await outcome(as(noor, (tx) => r.closeReferral(tx, { participantId, referralId: toCourse, version: 1 })))).toBe('done')
  })
  test('the person, who says whether it was so, and nobody says it in their name', async () => {
    const id = await make()
    expect(await one(samira, id)).toMatchObject({ toName: 'מרפאה', own: null })
    expect(await outcome(as(noor, (tx) => r.sayOfReferral(tx, { participantId, referralId: id, enrolmentId: null, so: 'yes', words: '' })))).toBe('not yours')
    await expect(as(noor, (tx) => tx.run(`insert into referral_own_word (tenant_id, id, participant_id, referral_id, so, at, account_id) values (current_tenant(), $1, $2, $3, 'yes', now(), $4)`, [tx.newId(), participantId, id, samira.id]))).rejects.toThrow(/nobody in their name/)
    await as(samira, (tx) => r.sayOfReferral(tx, { participantId, referralId: id, enrolmentId: null, so: 'partly', words: 'חיכיתי הרבה' }))
    expect(await one(noor, id)).toMatchObject({ own: { so: 'partly', words: 'חיכיתי הרבה', on: '2026-11-25' } })
    const { cohortId } = await aCohort(db.owner, { tenant, by: coordinator, service: course })
    const enrolmentId = await aPlace(db.owner, { tenant, by: noor, participant: participantId, cohort: cohortId })
    await as(samira, (tx) => r.sayOfReferral(tx, { participantId, referralId: null, enrolmentId, so: 'yes', words: 'למדתי המון' }))
    expect(await outcome(as(samira, (tx) => r.sayOfReferral(tx, { participantId, referralId: null, enrolmentId: id, so: 'yes', words: '' })))).toBe('not yours')
    expect(await as(samira, (tx) => r.ownReferrals(tx, participantId))).toMatchObject({ open: expect.arrayContaining([{ id, toName: 'מרפאה', referredOn: '2026-11-25' }]) })
    expect(await outcome(as(samira, (tx) => r.recordReply(tx, { participantId, referralId: id, kind: 'no', words: '', on: '2026-11-25', askOn: null, version: 1 })))).toBe('not yours')
  })
})
