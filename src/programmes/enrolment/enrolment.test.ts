import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beginIntake } from '#src/accompaniment/intake/index.ts'
import { timelineOf } from '#src/accompaniment/file/index.ts'
import { whoWaits } from '#src/accompaniment/today/index.ts'
import { profileOf } from '#src/participants/index.ts'
import { anAccount, anEnrolment, aParticipant, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { assignPromoter, checkEligibility, saveWishes, setReviewRhythm, wishesOf } from './index.ts'

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
  await db.as(lead, (tx) => assignPromoter(tx, { participantId, promoterId: samer.id, note: 'נור יוצאת לחופשה' }))
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
