import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { timelineOf, whatIsNext } from '#src/accompaniment/file/index.ts'
import { MovedOn, NotYours, Stale } from '#src/platform/errors.ts'
import { aParticipant, anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { anEmployer } from '../../../test/employer-builders.ts'
import { beginCv } from '#src/work/cv/index.ts'
import * as search from './index.ts'
import { nextOf, whatGoesOn, whatIsOver, whatWasTried } from './rules.ts'
import type { Application, Channel } from './types.ts'

const application = (one: Partial<Application>): Application => ({ id: 'a', title: 'מאפייה', place: '', channelId: null, personId: null, cvId: null, vacancyId: null, sentOn: null, state: 'sent', nextStep: '', nextOn: null, learned: '', begunBy: 'participant', begunOn: '2026-01-01', version: 1, news: [], ...one })

describe('the order of the log', () => {
  test('what has a day comes first, then what has a step, then the newest; what is over stands apart', () => {
    const all = [application({ id: 'a' }), application({ id: 'b', nextOn: '2026-02-02' }), application({ id: 'c', nextStep: 'להתקשר' }), application({ id: 'd', nextOn: '2026-02-01' }), application({ id: 'e', state: 'refused' }), application({ id: 'f', state: 'noticed' })]
    expect(whatGoesOn(all).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'f', 'a'])
    expect(whatIsOver(all).map(({ id }) => id)).toEqual(['e'])
  })
  test.each([
    // state, step, day            -> what is next on 5 February
    ['sent', 'להתקשר', '2026-02-05', { words: 'להתקשר', on: '2026-02-05', due: true }],
    ['sent', 'להתקשר', '2026-02-06', { words: 'להתקשר', on: '2026-02-06', due: false }],
    ['noticed', 'לשלוח', null, { words: 'לשלוח', on: null, due: false }],
    ['sent', '', null, null],
    ['refused', 'להתקשר', '2026-02-05', null],
  ] as const)('%s, "%s", %s: %j', (state, nextStep, nextOn, next) => expect(nextOf({ state, nextStep, nextOn }, '2026-02-05')).toEqual(next))
  test('what was tried stands by its way, also a way that brought nothing yet; what was only noticed was not tried', () => {
    const channel = (id: string): Channel => ({ id, kind: 'people', name: id, state: 'tried', learned: '', begunBy: 'participant', version: 1 })
    const tried = whatWasTried({ channels: [channel('people'), channel('site')], applications: [application({ id: 'a', channelId: 'people' }), application({ id: 'b', channelId: 'people', state: 'noticed' }), application({ id: 'c' })] })
    expect(tried.map((way) => [way.channel?.id, way.applications.map(({ id }) => id)])).toEqual([['people', ['a']], ['site', []], [undefined, ['c']]])
  })
})

let db: TestDatabase
let promoter: TestAccount
let self: TestAccount
let participantId: string
beforeAll(async () => {
  db = await testDatabase()
  promoter = await anAccount(db, 'promoter', { name: 'נור' })
  self = await anAccount(db, 'participant')
  participantId = await aParticipant(db, { assignedTo: promoter, self })
})
afterAll(() => db?.close())

const logOf = (by: TestAccount) => db.as(by, (tx) => search.searchOf(tx, participantId))
const one = async (id: string) => (await logOf(self)).applications.find((application) => application.id === id)

test('one field begins it, the rest comes later, and the next step stands on the own page', async () => {
  const applicationId = await db.as(self, (tx) => search.beginApplication(tx, { participantId, title: 'מוכרת במאפייה', begunBy: 'promoter' }))
  expect(await one(applicationId)).toMatchObject({ state: 'noticed', begunBy: 'participant', news: [] })
  const channelId = await db.as(self, (tx) => search.addChannel(tx, { participantId, kind: 'people', name: 'שכנות', begunBy: 'participant' }))
  const personId = await db.as(self, (tx) => search.addPerson(tx, { participantId, name: 'הודא', knownHow: 'מהגן', begunBy: 'participant' }))
  await db.as(self, (tx) => search.changeApplication(tx, { participantId, applicationId, title: 'מוכרת', place: 'מאפיית אל־נור', channelId, personId, cvId: null, sentOn: '2026-11-20', nextStep: 'להתקשר', nextOn: '2026-11-27', version: 1 }))
  // That it was sent is told in passing, once.
  expect(await one(applicationId)).toMatchObject({ state: 'sent', channelId, personId, news: [{ state: 'sent', on: '2026-11-20' }] })
  expect(await db.as(self, (tx) => whatIsNext(tx, participantId))).toContainEqual(expect.objectContaining({ kind: 'application', of: applicationId, on: '2026-11-27', words: 'מוכרת: להתקשר' }))
  await db.as(promoter, (tx) => search.tellApplication(tx, { participantId, applicationId, state: 'refused', on: '2026-11-28', words: 'כבר מצאו', learned: 'להתקשר באותו יום', nextStep: '', nextOn: null, version: 2 }))
  expect(await one(applicationId)).toMatchObject({ state: 'refused', learned: 'להתקשר באותו יום', news: [{ state: 'sent' }, { state: 'refused', words: 'כבר מצאו', by: 'נור' }] })
  expect((await db.as(self, (tx) => whatIsNext(tx, participantId))).filter(({ kind }) => kind === 'application')).toEqual([])
  const told = await db.as(promoter, (tx) => timelineOf(tx, participantId, null))
  expect(told.filter(({ kind }) => kind.startsWith('application')).map(({ kind, words }) => [kind, words])).toEqual([['application_told', 'מוכרת: כבר מצאו'], ['application_sent', 'מוכרת']])
  // Who was asked did not ask to stand here: taken out, what was done through them stays.
  await db.as(self, (tx) => search.removePerson(tx, { participantId, personId }))
  expect(await one(applicationId)).toMatchObject({ personId: null, channelId })
  expect((await logOf(self)).people).toEqual([])
})

test('an application names nothing of another’s file, and a save over a newer one shows both', async () => {
  const other = await aParticipant(db, { assignedTo: promoter })
  const theirs = await db.as(promoter, (tx) => search.addPerson(tx, { participantId: other, name: 'רים', knownHow: '', begunBy: 'participant' }))
  const applicationId = await db.as(promoter, (tx) => search.beginApplication(tx, { participantId, title: 'גן', begunBy: 'promoter' }))
  expect(await one(applicationId)).toMatchObject({ begunBy: 'promoter' })
  const change = (title: string, personId: string | null = null) => db.as(promoter, (tx) => search.changeApplication(tx, { participantId, applicationId, title, place: '', channelId: null, personId, cvId: null, sentOn: null, nextStep: '', nextOn: null, version: 1 }))
  await expect(change('גן', theirs)).rejects.toThrow(NotYours)
  await change('גן ילדים')
  await expect(change('אחר')).rejects.toThrow(Stale)
  await expect(db.as(await anAccount(db, 'promoter'), (tx) => search.beginApplication(tx, { participantId, title: 'x', begunBy: 'participant' }))).rejects.toThrow(NotYours)
})

test('a published vacancy of the network is noticed with one press, once, and a curriculum vitae is made beside its words', async () => {
  const [shown, hidden] = await Promise.all([true, false].map((published) => anEmployer(db.owner, { tenant: promoter.tenantId, by: promoter, published, title: published ? 'אופה' : 'שליח', name: published ? 'מאפיית הגליל' : 'שליחויות' })))
  const offered = () => db.as(self, (tx) => search.vacanciesToNotice(tx, participantId))
  expect((await offered()).map(({ title, employer }) => [title, employer])).toEqual([['אופה', 'מאפיית הגליל']])
  const notice = (vacancyId: string) => db.as(self, (tx) => search.noticeVacancy(tx, { participantId, vacancyId, begunBy: 'promoter' }))
  await notice(shown?.vacancyId ?? '')
  expect(await offered()).toEqual([])
  await expect(notice(shown?.vacancyId ?? '')).rejects.toThrow(MovedOn)
  // What is not published is not told of by its id either.
  await expect(notice(hidden?.vacancyId ?? '')).rejects.toThrow(MovedOn)
  const taken = (await logOf(self)).applications.find(({ vacancyId }) => vacancyId === shown?.vacancyId)
  expect(taken).toMatchObject({ title: 'אופה', place: 'מאפיית הגליל', begunBy: 'participant', state: 'noticed' })
  const made = await db.as(self, (tx) => search.forApplication(tx, participantId, taken?.id ?? ''))
  expect(made).toMatchObject({ name: 'אופה, מאפיית הגליל', language: 'he', words: 'אופה\nנצרת' })
  const cvId = await db.as(self, (tx) => beginCv(tx, { participantId, name: made?.name ?? '', language: 'he', vacancyWords: made?.words ?? '', like: null, applicationId: taken?.id ?? null, begunBy: 'participant' }))
  expect(await one(taken?.id ?? '')).toMatchObject({ cvId })
})
