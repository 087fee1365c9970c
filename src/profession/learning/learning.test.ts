/** Learning: a catalogue, those who take part in the order in which they came, and hours in the promoter's own file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aLearning, anAccount, aProgramme, aStandardVersion, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { feedFor, newFeed } from '#src/accompaniment/meetings/index.ts'
import type { Actor } from '#src/platform/db.ts'
import { MovedOn, NotYours, Refused, Stale } from '#src/platform/errors.ts'
import * as l from './index.ts'
import { hoursIn } from './rules.ts'

let db: TestDatabase
let tenant: string
let amal: TestAccount
let shira: TestAccount
let elsewhere: TestAccount
let lead: TestAccount
let professional: TestAccount
let mentor: TestAccount
let participant: TestAccount

const at = new Date('2026-11-25T10:00:00Z')
const as = <T>(who: Actor, work: Parameters<typeof db.as<T>>[1], when = at) => db.as(who, work, { at: when })
const outcome = (promise: Promise<unknown>) =>
  promise.then(() => 'done', (thrown) => (thrown instanceof Refused || thrown instanceof MovedOn ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  const other = await aProgramme(db, { tenant, name: 'אחרת' })
  amal = await anAccount(db, 'promoter', { tenant, programme, name: 'אמל' })
  shira = await anAccount(db, 'promoter', { tenant, programme, name: 'שירה' })
  elsewhere = await anAccount(db, 'promoter', { tenant, programme: other, name: 'דנה' })
  lead = await anAccount(db, 'team_lead', { tenant, programme, name: 'רותם' })
  professional = await anAccount(db, 'professional_lead', { tenant, programme: other })
  mentor = await anAccount(db, 'mentor', { tenant, name: 'סיגל' })
  participant = await anAccount(db, 'participant', { tenant })
  await aStandardVersion(db.owner, { tenant, by: professional.id, state: 'published' })
})
afterAll(() => db.close())

const made = (more: Partial<Parameters<typeof aLearning>[1]> = {}) => aLearning(db.owner, { tenant, ledBy: mentor, ...more })
const enrol = (who: TestAccount, learningId: string, when = at) => as(who, (tx) => l.enrolInLearning(tx, { learningId, promoterId: who.id }), when)
const standing = (who: TestAccount, learningId: string) => as(who, async (tx) => (await l.learningOf(tx, learningId))?.mine?.number)
const news = (who: TestAccount) => as(who, async (tx) => (await l.learningNews(tx)).map(({ learningId, by, told }) => ({ learningId, by, told })))

test('the catalogue is for those of the profession, and written by the professional lead', async () => {
  const { learningId } = await made()
  expect(await as(mentor, (tx) => l.learningOf(tx, learningId))).toMatchObject({ kind: 'course', ledByName: 'סיגל' })
  expect(await as(participant, (tx) => l.learningOf(tx, learningId))).toBeUndefined()
  const words = { kind: 'course' as const, title: { he: 'לשאול', ar: '', en: '' }, about: { he: 'על שאלות', ar: '', en: '' }, criteria: [], heldIn: [], provider: '', ledBy: mentor.id, place: '', places: null }
  expect(await outcome(as(lead, (tx) => l.writeLearning(tx, words)))).toBe('not yours')
  expect(await outcome(as(professional, (tx) => l.writeLearning(tx, { ...words, ledBy: amal.id })))).toMatch(/Mentors and those who lead/)
  expect(await outcome(as(professional, (tx) => l.writeLearning(tx, { ...words, criteria: ['STD-Z9'] })))).toMatch(/no longer in the standard/)
  const written = await as(professional, (tx) => l.writeLearning(tx, words))
  await as(professional, (tx) => l.addSittings(tx, { learningId: written, startsAt: '2027-03-21T09:00', minutes: 120, weeks: 2 }))
  // The clocks change between the two: both begin at nine.
  const sittings = await as(professional, async (tx) => (await l.learningOf(tx, written))?.sessions ?? [])
  expect(sittings.map(({ startsAt }) => startsAt.toISOString())).toEqual(['2027-03-21T07:00:00.000Z', '2027-03-28T06:00:00.000Z'])
})

describe('taking part', () => {
  test('who comes after the last place waits, and moves up when another leaves', async () => {
    const { learningId } = await made({ places: 1 })
    await enrol(amal, learningId)
    await enrol(shira, learningId, new Date(at.getTime() + 1000))
    expect([await standing(amal, learningId), await standing(shira, learningId)]).toEqual([1, 2])
    expect(await outcome(enrol(shira, learningId))).toMatch(/stands already/)
    expect(await news(shira)).toEqual([])
    await as(amal, (tx) => l.leaveLearning(tx, { learningId, promoterId: amal.id }))
    expect(await news(shira)).toEqual([{ learningId, by: null, told: 'waiting' }])
    await as(shira, (tx) => l.knowOfPlace(tx, { learningId }))
    expect(await news(shira)).toEqual([])
    expect(await outcome(as(amal, (tx) => l.leaveLearning(tx, { learningId, promoterId: amal.id })))).toMatch(/no longer stands/)
  })

  test('who leads enrols a promoter of theirs, who is told by whom', async () => {
    const { learningId } = await made()
    expect(await outcome(as(lead, (tx) => l.enrolInLearning(tx, { learningId, promoterId: elsewhere.id })))).toBe('not yours')
    expect(await outcome(as(amal, (tx) => l.enrolInLearning(tx, { learningId, promoterId: shira.id })))).toBe('not yours')
    await as(lead, (tx) => l.enrolInLearning(tx, { learningId, promoterId: amal.id }))
    expect(await news(amal)).toEqual([{ learningId, by: 'רותם', told: null }])
    await as(amal, (tx) => l.knowOfPlace(tx, { learningId }))
    expect(await news(amal)).toEqual([])
  })

  test('not in what is over or called off; places are not taken from who has one', async () => {
    const over = await made({ startsAt: new Date('2026-11-20T09:00:00Z') })
    expect(await outcome(enrol(amal, over.learningId))).toMatch(/over/)
    const { learningId } = await made({ places: 5 })
    await enrol(amal, learningId)
    await enrol(shira, learningId)
    const now = await as(professional, (tx) => l.learningOf(tx, learningId))
    if (!now) throw new Error('not found')
    const words = { kind: now.kind, title: now.title, about: now.about, criteria: now.criteria, heldIn: now.heldIn, provider: '', ledBy: now.ledBy, place: '', learningId }
    expect(await outcome(as(professional, (tx) => l.changeLearning(tx, { ...words, places: 1, version: 1 })))).toMatch(/have a place/)
    expect(await outcome(as(professional, (tx) => l.changeLearning(tx, { ...words, places: 2, version: 1 })))).toBe('done')
    await expect(as(professional, (tx) => l.changeLearning(tx, { ...words, places: 3, version: 1 }))).rejects.toMatchObject({ newer: { by: professional.displayName, at: expect.any(Date) } })
    await as(professional, (tx) => l.callLearningOff(tx, { learningId, back: false, version: 2 }))
    expect(await outcome(enrol(elsewhere, learningId))).toMatch(/called off/)
  })
})

describe('attendance', () => {
  const held = { startsAt: new Date('2026-11-24T09:00:00Z') }
  test('is marked by who leads the learning, of whoever is enrolled, and becomes hours in their files', async () => {
    const { learningId, sessionId } = await made(held)
    for (const who of [amal, shira]) await db.owner.query(`insert into learning_enrolment (tenant_id, id, learning_id, promoter_id, at, account_id) values ($1, gen_random_uuid(), $2, $3, now(), $3)`, [tenant, learningId, who.id])
    expect(await outcome(as(lead, (tx) => l.markSitting(tx, { learningId, sessionId, there: [amal.id] })))).toBe('not yours')
    await as(mentor, (tx) => l.markSitting(tx, { learningId, sessionId, there: [amal.id] }))
    await as(mentor, (tx) => l.markPart(tx, { learningId, sessionId, promoterId: shira.id, minutes: 500 }))
    await as(mentor, (tx) => l.markPart(tx, { learningId, sessionId, promoterId: shira.id, minutes: 45 }))
    // Once more with all who came: who was there for a part stays so.
    await as(mentor, (tx) => l.markSitting(tx, { learningId, sessionId, there: [amal.id, shira.id] }))
    const hours = async (reader: TestAccount, of: TestAccount) => hoursIn(await as(reader, (tx) => l.attendedBy(tx, of.id))).total
    expect([await hours(amal, amal), await hours(shira, shira), await hours(lead, shira)]).toEqual([3, 0.75, 0.75])
    // Neither a colleague nor who leads elsewhere sees them.
    expect([await hours(amal, shira), await hours(professional, amal)]).toEqual([0, 0])
    await as(professional, (tx) => l.callSittingOff(tx, { learningId, sessionId, back: false, version: 0 }))
    expect(await hours(amal, amal)).toBe(0)
  })

  test('only once a sitting has begun, and never of somebody who is not enrolled', async () => {
    const ahead = await made()
    expect(await outcome(as(mentor, (tx) => l.markSitting(tx, { ...ahead, there: [] })))).toMatch(/not begun/)
    const now = await made(held)
    expect(await outcome(as(mentor, (tx) => l.markPart(tx, { ...now, promoterId: amal.id, minutes: 30 })))).toBe('not yours')
  })
})

test('who takes part is seen by who leads the learning and by whom the file is open to; others are a number', async () => {
  const { learningId } = await made()
  await enrol(amal, learningId)
  await enrol(elsewhere, learningId)
  const seen = (who: TestAccount) => as(who, async (tx) => (await l.whoTakesPart(tx, learningId)).map(({ promoterId }) => promoterId))
  expect(await seen(mentor)).toEqual([amal.id, elsewhere.id])
  expect(await seen(lead)).toEqual([amal.id])
  expect(await seen(professional)).toEqual([elsewhere.id])
  expect(await as(shira, async (tx) => (await l.learningOf(tx, learningId))?.enrolled)).toBe(2)
  expect(await seen(shira)).toEqual([])
})

test('one’s own calendar holds the sittings in which one has a place, and those one leads', async () => {
  const { learningId, sessionId } = await made({ startsAt: new Date('2026-12-01T09:00:00Z'), places: 1 })
  await enrol(amal, learningId)
  await enrol(shira, learningId, new Date(at.getTime() + 1000))
  const feed = async (who: TestAccount) => {
    const path = await as(who, newFeed)
    return (await feedFor(db.database, path.split('/')[2] ?? '', 'https://ofek.example', at)) ?? ''
  }
  expect(await feed(amal)).toContain(`UID:${sessionId}@ofek`)
  expect(await feed(amal)).toContain('DTSTART:20261201T090000Z')
  expect(await feed(shira)).not.toContain(sessionId)
  expect(await feed(mentor)).toContain(sessionId)
})
