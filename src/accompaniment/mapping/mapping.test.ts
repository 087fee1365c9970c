import { afterAll, beforeAll, expect, test } from 'vitest'
import { correctNote, writeDown } from '#src/accompaniment/intake/index.ts'
import { NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { aParticipant, anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import * as mapping from './index.ts'

let db: TestDatabase
let promoter: TestAccount
let stranger: TestAccount
let participantId: string
beforeAll(async () => {
  db = await testDatabase()
  promoter = await anAccount(db, 'promoter', { name: 'נור' })
  stranger = await anAccount(db, 'promoter')
  participantId = await aParticipant(db, { assignedTo: promoter })
})
afterAll(() => db.close())

const bus = { kind: 'barrier', title: 'אין אוטובוס בערב', words: 'אני תקועה משש', evidence: '', noteId: null } as const
const hour = (n: number) => ({ at: new Date(Date.UTC(2031, 4, 5, 6 + n)) })

test('a story becomes a strength with the story as its evidence', async () => {
  const episodeId = await db.as(promoter, (tx) => mapping.tellEpisode(tx, { participantId, story: 'ניהלתי חתונה', did: 'תיאמתי', took: 'סבלנות' }))
  await db.as(promoter, (tx) => mapping.nameStrength(tx, { participantId, episodeId, title: 'ניהול תקציב', words: 'אצלי שקל הוא שקל' }))
  const [strength] = await db.as(promoter, (tx) => mapping.mappingOf(tx, participantId))
  expect(strength).toMatchObject({ kind: 'strength', title: 'ניהול תקציב', episode: 'ניהלתי חתונה', states: [{ state: 'present' }] })
  expect(await db.as(promoter, (tx) => mapping.episodesOf(tx, participantId))).toMatchObject([{ strengths: ['ניהול תקציב'] }])
  expect(await db.as(promoter, (tx) => mapping.strengthsOf(tx, participantId))).toMatchObject([{ title: 'ניהול תקציב' }])
})

test('a strength that was set aside leaves the first page, and comes back', async () => {
  const [{ id: itemId } = { id: '' }] = await db.as(promoter, (tx) => mapping.strengthsOf(tx, participantId))
  await db.as(promoter, (tx) => mapping.setMappingState(tx, { participantId, itemId, state: 'set_aside', words: '' }), hour(0))
  expect(await db.as(promoter, (tx) => mapping.strengthsOf(tx, participantId))).toEqual([])
  await db.as(promoter, (tx) => mapping.setMappingState(tx, { participantId, itemId, state: 'growing', words: 'השתמשה בזה בראיון' }), hour(1))
  expect(await db.as(promoter, (tx) => mapping.strengthsOf(tx, participantId))).toHaveLength(1)
})

test('a barrier eases; what it was stays as its history, and a state of another kind is refused', async () => {
  const itemId = await db.as(promoter, (tx) => mapping.addMappingItem(tx, { ...bus, participantId }), hour(0))
  await db.as(promoter, (tx) => mapping.setMappingState(tx, { participantId, itemId, state: 'easing', words: 'שכן מסיע' }), hour(1))
  await expect(db.as(promoter, (tx) => mapping.setMappingState(tx, { participantId, itemId, state: 'growing', words: '' }))).rejects.toThrow(Refused)
  const item = (await db.as(promoter, (tx) => mapping.mappingOf(tx, participantId))).find(({ id }) => id === itemId)
  expect(item?.states.map(({ state, words }) => [state, words])).toEqual([['easing', 'שכן מסיע'], ['present', '']])
  await expect(db.as(promoter, (tx) => tx.run(`update mapping_state set state = 'resolved' where item_id = $1`, [itemId]))).rejects.toThrow(/permission denied/)
})

test('an item leads to an option, and a save over a newer text shows both', async () => {
  const itemId = await db.as(promoter, (tx) => mapping.addMappingItem(tx, { ...bus, kind: 'need', title: 'שעות בוקר', participantId }))
  await db.as(promoter, (tx) => mapping.linkMappingItem(tx, { participantId, itemId, place: 'market', words: 'סייעת בגן' }))
  await db.as(promoter, (tx) => mapping.changeMappingItem(tx, { participantId, itemId, title: 'בוקר בלבד', words: '', evidence: '', version: 1 }))
  await expect(db.as(promoter, (tx) => mapping.changeMappingItem(tx, { participantId, itemId, title: 'ערב', words: '', evidence: '', version: 1 }))).rejects.toThrow(Stale)
  const item = (await db.as(promoter, (tx) => mapping.mappingOf(tx, participantId))).find(({ id }) => id === itemId)
  expect(item).toMatchObject({ title: 'בוקר בלבד', links: [{ place: 'market', words: 'סייעת בגן' }] })
  await db.as(promoter, (tx) => mapping.unlinkMappingItem(tx, { participantId, linkId: item?.links[0]?.id ?? '' }))
  expect((await db.as(promoter, (tx) => mapping.mappingOf(tx, participantId))).find(({ id }) => id === itemId)?.links).toEqual([])
})

test('how it was said before is kept with who and when; a save that changes nothing adds none', async () => {
  const dmitri = await anAccount(db, 'promoter', { name: 'דמיטרי' })
  const participantId = await aParticipant(db, { assignedTo: promoter, coveredBy: dmitri })
  const itemId = await db.as(promoter, (tx) => mapping.addMappingItem(tx, { ...bus, participantId }), hour(0))
  const say = (who: TestAccount, title: string, version: number, at: number) => db.as(who, (tx) => mapping.changeMappingItem(tx, { ...bus, participantId, itemId, title, version }), hour(at))
  await say(dmitri, 'הדרך בערב', 1, 24)
  await say(promoter, 'הדרך בערב', 2, 25)
  await say(promoter, 'דרך הביתה בערב', 3, 48)
  await expect(say(dmitri, 'אחר', 3, 49)).rejects.toMatchObject({ newer: { by: 'נור', version: 4, values: { title: 'דרך הביתה בערב' } } })
  const item = (await db.as(promoter, (tx) => mapping.mappingOf(tx, participantId))).find(({ id }) => id === itemId)
  expect(item?.wordings).toEqual([
    { title: 'הדרך בערב', words: 'אני תקועה משש', evidence: '', on: '2031-05-06', by: 'דמיטרי' },
    { title: 'אין אוטובוס בערב', words: 'אני תקועה משש', evidence: '', on: '2031-05-05', by: 'נור' },
  ])
  await expect(db.as(promoter, (tx) => tx.run(`update mapping_wording set title = 'x' where item_id = $1`, [itemId]))).rejects.toThrow(/permission denied/)
})

test('how an episode was told before is kept, with who told it and when', async () => {
  const day = (n: number) => ({ at: new Date(`2031-05-0${n}T09:00:00Z`) })
  const episodeId = await db.as(promoter, (tx) => mapping.tellEpisode(tx, { participantId, story: 'החתונה', did: '', took: '' }), day(5))
  const tellOn = (story: string, did: string, version: number, n: number) => db.as(promoter, (tx) => mapping.changeEpisode(tx, { participantId, episodeId, story, did, took: '', version }), day(n))
  await tellOn('החתונה של אחותי', '', 1, 6)
  await tellOn('החתונה של אחותי', '', 2, 7)
  await tellOn('החתונה של אחותי', 'תיאמתי את כולם', 3, 8)
  await expect(tellOn('אחרת', '', 3, 9)).rejects.toMatchObject({ newer: { version: 4, values: { did: 'תיאמתי את כולם' } } })
  const episode = (await db.as(promoter, (tx) => mapping.episodesOf(tx, participantId))).find(({ id }) => id === episodeId)
  expect(episode?.wordings).toEqual([
    { story: 'החתונה של אחותי', did: '', took: '', on: '2031-05-06', by: 'נור' },
    { story: 'החתונה', did: '', took: '', on: '2031-05-05', by: 'נור' },
  ])
})

test('what was said becomes an item in one press, as the participant corrected it', async () => {
  const noteId = await db.as(promoter, (tx) => writeDown(tx, { participantId, area: 'work', kind: 'note', words: 'אוהבת מספרים', weight: 'open' }))
  const asNoted = await db.as(promoter, (tx) => mapping.mapNote(tx, { participantId, noteId, kind: 'inclination' }))
  await db.as(promoter, (tx) => correctNote(tx, { participantId, noteId, correction: 'אוהבת סדר', version: 1 }))
  const asCorrected = await db.as(promoter, (tx) => mapping.mapNote(tx, { participantId, noteId, kind: 'strength' }))
  const items = await db.as(promoter, (tx) => mapping.mappingOf(tx, participantId))
  expect(items.find(({ id }) => id === asNoted)).toMatchObject({ kind: 'inclination', title: 'אוהבת מספרים', words: '', evidence: 'אוהבת מספרים' })
  expect(items.find(({ id }) => id === asCorrected)).toMatchObject({ kind: 'strength', title: 'אוהבת סדר', words: 'אוהבת סדר', evidence: '' })
})

test('who does not accompany neither reads nor writes, and another file is out of reach', async () => {
  const other = await aParticipant(db, { assignedTo: promoter })
  const itemId = await db.as(promoter, (tx) => mapping.addMappingItem(tx, { ...bus, participantId }))
  expect(await db.as(stranger, (tx) => mapping.mappingOf(tx, participantId))).toEqual([])
  await expect(db.as(stranger, (tx) => mapping.addMappingItem(tx, { ...bus, participantId }))).rejects.toThrow(NotYours)
  await expect(db.as(promoter, (tx) => mapping.linkMappingItem(tx, { participantId: other, itemId, place: 'inside', words: 'סדנה' }))).rejects.toThrow(NotYours)
  await expect(db.as(promoter, (tx) => mapping.setMappingState(tx, { participantId: other, itemId, state: 'resolved', words: '' }))).rejects.toThrow(NotYours)
})
