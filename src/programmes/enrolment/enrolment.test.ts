import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginIntake } from '#src/accompaniment/intake/index.ts'
import { timelineOf } from '#src/accompaniment/file/index.ts'
import { whoReturns, whoWaits } from '#src/accompaniment/today/index.ts'
import { profileOf } from '#src/participants/index.ts'
import { aConsent, anAccount, anEnrolment, aParticipant, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { assignPromoter, checkEligibility, enrol, enrolmentsOf, finishEnrolment, furtherProgrammes, joinProgramme, pauseEnrolment, returnFromPause, saveWishes, setReviewRhythm, wishesOf } from './index.ts'

let db: TestDatabase
let programme: string
let noor: TestAccount
let lead: TestAccount
beforeAll(async () => {
  db = await testDatabase()
  programme = await aProgramme(db, { eligibility: [{ kind: 'age', min: 18 }] })
  noor = await anAccount(db, 'promoter', { programme, name: 'Noor' })
  lead = await anAccount(db, 'team_lead', { programme, name: 'Lead' })
})
afterAll(() => db?.close())

const day = (on: string) => ({ at: new Date(`${on}T08:00:00Z`) })
const facts = { birthDate: null, locality: '', yearsOutOfWork: null, yearsOfExperience: null, sharePercent: null, benefitsKnown: null, benefits: [] }

describe('a save over a newer version shows both', () => {
  const wishes = { language: 'ar', communityWish: 'none', community: '', promoterGender: 'female', words: 'אישה, בבקשה' } as const
  test('wishes, the first ones too', async () => {
    const participantId = await aParticipant(db, { programme, assignedTo: noor })
    await db.as(noor, (tx) => saveWishes(tx, { ...wishes, participantId, version: 0 }))
    await expect(db.as(lead, (tx) => saveWishes(tx, { ...wishes, words: 'אחר', participantId, version: 0 }))).rejects.toMatchObject({ newer: { by: 'Noor', version: 1, values: { words: 'אישה, בבקשה' } } })
    await db.as(lead, (tx) => saveWishes(tx, { ...wishes, words: 'אחר', participantId, version: 1 }))
    expect(await db.as(noor, (tx) => wishesOf(tx, participantId))).toMatchObject({ words: 'אחר', version: 2 })
  })
  test('the rhythm of reviews', async () => {
    const participantId = await aParticipant(db, { programme: await aProgramme(db), assignedTo: noor })
    const enrolmentId = await anEnrolment(db, participantId, { programme })
    const save = (everyDays: number) => db.as(noor, (tx) => setReviewRhythm(tx, { participantId, enrolmentId, version: 1, everyDays, nextReviewOn: '2026-12-01' }), day('2026-11-25'))
    await save(30)
    await expect(save(60)).rejects.toMatchObject({ newer: { by: 'Noor', version: 2, values: { everyDays: '30', nextReviewOn: '2026-12-01' } } })
  })
  test('a locality that a check would write over the profile', async () => {
    const participantId = await aParticipant(db, { programme, assignedTo: noor, stage: 'applicant' })
    const enrolmentId = await anEnrolment(db, participantId, { stage: 'applicant' })
    const check = (locality: string, version: number) => db.as(noor, (tx) => checkEligibility(tx, { ...facts, participantId, enrolmentId, locality, version }))
    await check('נצרת', 1)
    await expect(check('חיפה', 1)).rejects.toMatchObject({ newer: { version: 2, values: { locality: 'נצרת' } } })
    expect((await db.as(noor, (tx) => profileOf(tx, participantId))).locality).toBe('נצרת')
  })
})

test('in the shared view the story of the file names no one else and holds no note about them', async () => {
  const participantId = await aParticipant(db, { programme, assignedTo: noor })
  const samer = await anAccount(db, 'promoter', { programme, name: 'Samer' })
  await db.as(lead, (tx) => assignPromoter(tx, { participantId, promoterId: samer.id, note: 'נור יוצאת לחופשה', version: 1 }))
  const told = async (shared: boolean) => (await db.database.asActor(samer, (tx) => timelineOf(tx, participantId, null), { shared })).find(({ kind }) => kind === 'handing_over')
  expect(await told(false)).toMatchObject({ words: 'נור יוצאת לחופשה', who: 'Samer' })
  expect(await told(true)).toMatchObject({ words: '', who: null })
})

test('an applicant waits on Today until a decision: before the first talk, and again a week after the last one', async () => {
  const participantId = await aParticipant(db, { programme, assignedTo: noor, stage: 'applicant', firstContactOn: '2026-11-01' })
  const waits = async (on: string) => (await db.as(noor, whoWaits, day(on))).lines.some((line) => line.kind === 'applicant' && line.participantId === participantId)
  expect(await waits('2026-11-02')).toBe(true)
  await db.as(noor, (tx) => beginIntake(tx, { participantId }), day('2026-11-03'))
  expect(await waits('2026-11-04')).toBe(false)
  expect(await waits('2026-11-10')).toBe(true)
  await db.owner.query(`update enrolment set stage = 'enrolled' where participant_id = $1`, [participantId])
  expect(await waits('2026-11-10')).toBe(false)
})

test('a pause keeps its reason and its day, waits on Today a week before, and after the return the plan is looked at within a week', async () => {
  const participantId = await aParticipant(db, { programme, assignedTo: noor, stage: 'enrolled' })
  const one = async () => (await db.as(noor, (tx) => enrolmentsOf(tx, participantId)))[0]!
  const press = async () => ({ participantId, enrolmentId: (await one()).id, version: (await one()).version })
  const returns = async (on: string) => (await db.as(noor, whoReturns, day(on))).lines.filter((line) => line.participantId === participantId).map((line) => line.kind)
  const { version } = await press()
  await db.as(noor, async (tx) => pauseEnrolment(tx, { ...(await press()), reason: 'birth', words: 'תינוקת', returnsOn: '2026-12-20' }), day('2026-11-25'))
  expect(await one()).toMatchObject({ stage: 'paused', pauses: [{ reason: 'birth', words: 'תינוקת', pausedOn: '2026-11-25', returnsOn: '2026-12-20', returnedOn: null }] })
  await expect(db.as(noor, async (tx) => pauseEnrolment(tx, { ...(await press()), version, reason: 'birth', words: '', returnsOn: '2026-12-20' }), day('2026-11-25')), 'paused meanwhile').rejects.toThrow('changed meanwhile')
  expect([await returns('2026-12-12'), await returns('2026-12-13'), await returns('2026-12-27')]).toEqual([[], ['return'], ['return']])
  await db.as(noor, async (tx) => returnFromPause(tx, await press()), day('2026-12-21'))
  expect(await one()).toMatchObject({ stage: 'enrolled', nextReviewOn: '2026-12-28', pauses: [{ returnedOn: '2026-12-21' }] })
  expect(await returns('2026-12-27')).toEqual([])
})

test('who finished may come back: a new contact beside the end, with whoever still reaches the file', async () => {
  const participantId = await aParticipant(db, { programme, assignedTo: noor, stage: 'enrolled' })
  const [open] = await db.as(noor, (tx) => enrolmentsOf(tx, participantId))
  expect(await db.as(noor, (tx) => furtherProgrammes(tx, participantId))).toEqual([])
  await db.as(noor, (tx) => finishEnrolment(tx, { participantId, enrolmentId: open!.id, version: open!.version, reason: 'work', words: '', sure: true }))
  expect((await db.as(noor, (tx) => furtherProgrammes(tx, participantId))).map(({ id }) => id)).toEqual([programme])
  await db.as(noor, (tx) => joinProgramme(tx, { participantId, programmeId: programme }))
  expect((await db.as(noor, (tx) => enrolmentsOf(tx, participantId))).map(({ stage }) => stage).toSorted()).toEqual(['applicant', 'finished'])
  const relation = await db.owner.query(`select ends_on from file_relation where participant_id = $1 and relation = 'assigned'`, [participantId])
  expect(relation.rows).toEqual([{ ends_on: null }])
  await expect(db.as(noor, (tx) => joinProgramme(tx, { participantId, programmeId: programme }))).rejects.toThrow()
})

test('a check of conditions that changed since does not let in by itself', async () => {
  const changing = await aProgramme(db, { eligibility: [{ kind: 'age', min: 18 }] })
  const leads = await anAccount(db, 'team_lead', { programme: changing })
  const participantId = await aParticipant(db, { programme: changing, stage: 'applicant', birthDate: '1990-01-01' })
  await aConsent(db, participantId, { by: leads, purpose: 'file' })
  const [applied] = await db.as(leads, (tx) => enrolmentsOf(tx, participantId))
  const profile = await db.as(leads, (tx) => profileOf(tx, participantId))
  await db.as(leads, (tx) => checkEligibility(tx, { ...facts, participantId, enrolmentId: applied!.id, birthDate: '1990-01-01', version: profile.version }))
  await db.owner.query(`update programme set eligibility = '[{"kind":"age","min":45}]' where id = $1`, [changing])
  const join = (reason: string) => db.as(leads, (tx) => enrol(tx, { participantId, enrolmentId: applied!.id, version: applied!.version, reason }))
  await expect(join('')).rejects.toMatchObject({ field: 'reason' })
  await join('התנאים השתנו אחרי שכבר הובטח מקום')
})
