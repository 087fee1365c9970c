import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameStrength, tellEpisode } from '#src/accompaniment/mapping/index.ts'
import { NotYours, Stale } from '#src/platform/errors.ts'
import { newId } from '#src/platform/ids.ts'
import { aParticipant, anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import * as cv from './index.ts'

let db: TestDatabase
let promoter: TestAccount
let self: TestAccount
let stranger: TestAccount
let participantId: string
beforeAll(async () => {
  db = await testDatabase()
  promoter = await anAccount(db, 'promoter', { name: 'נור' })
  stranger = await anAccount(db, 'promoter')
  self = await anAccount(db, 'participant')
  participantId = await aParticipant(db, { assignedTo: promoter, self, givenName: 'סמירה', familyName: 'חורי' })
})
afterAll(() => db.close())

const kindergarten = { kind: 'work', what: 'סייעת', where: 'גן רימון', did: 'ליוויתי שלושים ילדים', began: '2015', ended: '2019-06', goesOn: false, begunBy: 'promoter' } as const
const begin = (by: TestAccount, rest: object = {}) => db.as(by, (tx) => cv.beginCv(tx, { participantId, name: 'בסיסי', language: 'he', vacancyWords: '', like: null, applicationId: null, begunBy: 'promoter', ...rest }))
const documentOf = (by: TestAccount, cvId: string) => db.as(by, async (tx) => (await cv.documentToSend(tx, participantId, cvId)).document)

test('a strength that was named from a story and a line of work make a page, and nothing is typed for it', async () => {
  const episodeId = await db.as(promoter, (tx) => tellEpisode(tx, { participantId, story: 'ארגנה יריד', did: 'חילקה תפקידים', took: '' }))
  await db.as(promoter, (tx) => nameStrength(tx, { participantId, episodeId, title: 'ארגון ותכנון', words: 'אני יודעת לסדר' }))
  await db.as(self, (tx) => cv.addHistory(tx, { participantId, ...kindergarten }))
  const document = await documentOf(self, await begin(self))
  expect(document.name).toBe('סמירה חורי')
  expect(document.sections.map(({ key, items }) => [key, items.map(({ title }) => title)])).toEqual([['strengths', ['ארגון ותכנון']], ['work', ['סייעת']]])
  // What was told of a life goes nowhere by itself.
  expect(JSON.stringify(document)).not.toMatch(/יריד|תפקידים|לסדר/)
})

test('what the participant writes is theirs; of what who accompanies writes it is asked', async () => {
  const { history } = await db.as(promoter, (tx) => cv.cvSources(tx, participantId))
  expect(history.map(({ begunBy }) => begunBy)).toEqual(['participant'])
  await db.as(promoter, (tx) => cv.addHistory(tx, { participantId, ...kindergarten, kind: 'study', what: 'חינוך' }))
  expect((await db.as(promoter, (tx) => cv.cvSources(tx, participantId))).history.map(({ begunBy }) => begunBy)).toEqual(['participant', 'promoter'])
  await expect(db.as(stranger, (tx) => cv.cvSources(tx, participantId))).rejects.toThrow(NotYours)
})

test('in another language the words are asked for, said by their owner, and kept beside the first', async () => {
  const { history, strengths } = await db.as(self, (tx) => cv.cvSources(tx, participantId))
  const cvId = await begin(self, { name: 'عربي', language: 'ar' })
  expect((await documentOf(self, cvId)).missing.map(({ key, known }) => [key.split(':')[0], known])).toEqual([['name', 'סמירה חורי'], ['strength', 'ארגון ותכנון'], ['history', 'סייעת, גן רימון'], ['history', 'חינוך, גן רימון']])
  await db.as(self, (tx) => cv.namePerson(tx, { participantId, language: 'ar', name: 'سميرة خوري', version: 0 }))
  await db.as(self, (tx) => cv.wordHistory(tx, { participantId, historyId: history[0]?.id ?? '', language: 'ar', what: 'مساعدة في روضة', where: 'روضة ريمون', did: '', version: 1 }))
  await db.as(self, (tx) => cv.wordStrength(tx, { participantId, itemId: strengths[0]?.id ?? '', language: 'ar', title: 'تنظيم', line: 'سوق لثلاثين عائلة', version: 0 }))
  await db.as(self, (tx) => cv.turnHistory(tx, { participantId, historyId: history[1]?.id ?? '', version: 1 }))
  const document = await documentOf(promoter, cvId)
  expect(document.missing).toEqual([])
  expect(document.name).toBe('سميرة خوري')
  expect(document.sections.flatMap(({ items }) => items.flatMap(({ title, lines }) => [title, ...lines]))).toEqual(['تنظيم', 'سوق لثلاثين عائلة', 'مساعدة في روضة'])
  expect((await db.as(self, (tx) => cv.cvSources(tx, participantId))).history[0]?.words.he?.what).toBe('סייעת')
})

test('a credential that training keeps is said in one more language, and gone from documents once it is taken back', async () => {
  const id = newId()
  await db.owner.query(`insert into credential (tenant_id, id, participant_id, name, issuer, issued_on, at, account_id) values ($1, $2, $3, 'הנהלת חשבונות', 'מכללה', '2025-06-01', now(), $4)`, [promoter.tenantId, id, participantId, promoter.id])
  await db.as(self, (tx) => cv.wordCredential(tx, { participantId, credentialId: id, language: 'ar', title: 'محاسبة', line: 'كلية', version: 0 }))
  const cvId = await begin(self, { language: 'ar' })
  const certificates = async () => (await documentOf(self, cvId)).sections.find(({ key }) => key === 'certificate')?.items.map(({ title, place }) => [title, place])
  expect(await certificates()).toEqual([['محاسبة', 'كلية']])
  await db.owner.query(`update credential set taken_back_on = '2025-07-01' where id = $1`, [id])
  expect(await certificates()).toBeUndefined()
})

test('a document for a vacancy begins like the basic one; what is left out of it stays on the other', async () => {
  const basic = await begin(self)
  await db.as(self, (tx) => cv.changeCv(tx, { participantId, cvId: basic, name: 'בסיסי', language: 'he', vacancyWords: '', headline: 'סייעת', summary: '', showPhone: false, showEmail: false, showLocality: true, version: 1 }))
  const tailored = await begin(self, { name: 'למאפייה', vacancyWords: 'דרושה מוכרת', like: basic })
  const { history } = await db.as(self, (tx) => cv.cvSources(tx, participantId))
  await db.as(self, (tx) => cv.chooseItems(tx, { participantId, cvId: tailored, stands: [`history:${history[0]?.id}`], up: 'section:work', version: 1 }))
  const made = await documentOf(self, tailored)
  expect(made).toMatchObject({ headline: 'סייעת', contact: [] })
  expect(made.sections.map(({ key }) => key)).toEqual(['work'])
  expect((await documentOf(self, basic)).sections.map(({ key }) => key)).toEqual(['strengths', 'work'])
})

test('a save over a newer one shows both, and names who wrote it', async () => {
  const cvId = await begin(self)
  const change = (by: TestAccount, headline: string) => db.as(by, (tx) => cv.changeCv(tx, { participantId, cvId, name: 'בסיסי', language: 'he', vacancyWords: '', headline, summary: '', showPhone: true, showEmail: false, showLocality: true, version: 1 }))
  await change(promoter, 'סייעת')
  await expect(change(self, 'גננת')).rejects.toMatchObject({ newer: { by: 'נור', version: 2, values: { headline: 'סייעת', showPhone: 'on', showEmail: '' } } })
  const { history } = await db.as(self, (tx) => cv.cvSources(tx, participantId))
  const [first] = history
  await expect(db.as(self, (tx) => cv.wordHistory(tx, { participantId, historyId: first?.id ?? '', language: 'ar', what: 'أخرى', where: '', did: '', version: 1 }))).rejects.toThrow(Stale)
})

test('two who set aside at once do not undo each other: the second sees who was first', async () => {
  const cvId = await begin(self)
  const turn = (by: TestAccount) => db.as(by, (tx) => cv.turnCv(tx, { participantId, cvId, version: 1 }))
  await turn(promoter)
  await expect(turn(self)).rejects.toMatchObject({ newer: { by: 'נור', version: 2 } })
  const historyId = await db.as(self, (tx) => cv.addHistory(tx, { participantId, ...kindergarten, what: 'גננת' }))
  const turnLine = (by: TestAccount) => db.as(by, (tx) => cv.turnHistory(tx, { participantId, historyId, version: 1 }))
  await turnLine(promoter)
  await expect(turnLine(self)).rejects.toMatchObject({ newer: { by: 'נור', version: 2 } })
  const { history } = await db.as(self, (tx) => cv.cvSources(tx, participantId))
  expect(history.find(({ id }) => id === historyId)?.setAside).toBe(true)
})

test('what a file brings is taken once', async () => {
  const lines = [{ kind: 'work', language: 'en', began: '2001', ended: '', goesOn: true, words: { what: 'Clerk', where: 'Acme', did: '' } }] as const
  const bring = () => db.as(self, (tx) => cv.bringHistory(tx, { participantId, lines }))
  expect([await bring(), await bring()]).toEqual([1, 0])
})

test('how a phone or a language is known is said once for all documents', async () => {
  const { person } = await db.as(self, (tx) => cv.cvSources(tx, participantId))
  await db.as(self, (tx) => cv.savePerson(tx, { participantId, name_he: '', name_ar: 'سميرة خوري', name_en: 'Samira', level_he: 'good', level_ar: 'mother_tongue', level_en: null, level_ru: null, level_am: null, level_ti: null, level_yi: null, level_fr: null, level_es: null, version: person.version }))
  const document = await documentOf(self, await begin(self, { language: 'en' }))
  expect(document.name).toBe('Samira')
  expect(document.sections.find(({ key }) => key === 'languages')?.items.map(({ title, place }) => [title, place])).toEqual(expect.arrayContaining([['Hebrew', 'good'], ['Arabic', 'mother tongue']]))
})
