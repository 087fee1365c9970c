import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotYours, Refused } from '#src/platform/errors.ts'
import { aParticipant, anAccount, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Read } from './forms.ts'
import { letReadingStand, readAxes, readingsOf, voidReading } from './index.ts'
import { linesOf } from './rules.ts'

let db: TestDatabase
let promoter: TestAccount
let stranger: TestAccount
let participantId: string
beforeAll(async () => {
  db = await testDatabase()
  promoter = await anAccount(db, 'promoter', { language: 'ar' })
  stranger = await anAccount(db, 'promoter')
  participantId = await aParticipant(db, { assignedTo: promoter })
})
afterAll(() => db.close())

const nothing: Read = {
  on: '2026-01-20', byWhom: 'together', mode: 'together', present: '', importance: null, importanceWords: '', confidence: null, confidenceWords: '',
  motivation: null, proactivity: null, efficacy: null, vision: null, tools: null, words: '',
}
const at = new Date('2026-11-24T12:00:00Z')
const read = (who: TestAccount, fields: Partial<Read>) => db.as(who, (tx) => readAxes(tx, { ...nothing, ...fields, participantId }), { at })

test('a reading keeps its day, its language, how, before whom and what was said; zero is an answer', async () => {
  await read(promoter, { importance: 0, importanceWords: 'لأن أمي مريضة', motivation: 2, present: 'אחותה', mode: 'phone' })
  expect(await db.as(promoter, (tx) => readingsOf(tx, participantId))).toMatchObject([
    { on: '2026-01-20', language: 'ar', mode: 'phone', present: 'אחותה', importance: 0, importanceWords: 'لأن أمي مريضة', confidence: null, motivation: 2, tools: null },
  ])
})

test('where the participant and the promoter differ, both readings stand', async () => {
  await read(promoter, { on: '2026-03-01', byWhom: 'participant', tools: 2 })
  await read(promoter, { on: '2026-03-01', byWhom: 'promoter', tools: 4 })
  const lines = linesOf(await db.as(promoter, (tx) => readingsOf(tx, participantId)), 'tools')
  expect(lines.map(({ byWhom, points }) => [byWhom, points[0]?.value])).toEqual([['participant', 2], ['promoter', 4]])
})

test('a reading of nothing and a reading of tomorrow are refused', async () => {
  await expect(read(promoter, {})).rejects.toThrow(Refused)
  await expect(read(promoter, { on: '2026-11-25', vision: 3 })).rejects.toMatchObject({ field: 'on' })
})

test('a mistaken measure is left out with who, when and why, and can stand again', async () => {
  const file = await aParticipant(db, { assignedTo: promoter })
  const readingId = await db.as(promoter, (tx) => readAxes(tx, { ...nothing, tools: 4, importance: 0, participantId: file }), { at })
  const told = { participantId: file, readingId, measures: ['tools' as const], why: 'נרשם אצל מישהי אחרת' }
  await expect(db.as(stranger, (tx) => voidReading(tx, told), { at })).rejects.toThrow(NotYours)
  await expect(db.as(promoter, (tx) => voidReading(tx, { ...told, participantId }), { at })).rejects.toThrow(NotYours)
  await expect(db.as(promoter, (tx) => voidReading(tx, { ...told, measures: ['vision'] }), { at })).rejects.toMatchObject({ field: 'measures' })
  await db.as(promoter, (tx) => voidReading(tx, told), { at })
  const after = await db.as(promoter, (tx) => readingsOf(tx, file))
  expect(after).toMatchObject([{ tools: null, importance: 0, voids: [{ measure: 'tools', value: 4, why: 'נרשם אצל מישהי אחרת', at, by: promoter.displayName }] }])
  expect(linesOf(after, 'tools')).toEqual([])
  await db.as(promoter, (tx) => letReadingStand(tx, { ...told, why: 'זה היה נכון' }), { at })
  expect(await db.as(promoter, (tx) => readingsOf(tx, file))).toMatchObject([{ tools: 4, voids: [] }])
})

test('a reading is never changed, and not read by who does not accompany', async () => {
  await expect(db.as(promoter, (tx) => tx.run(`update axes_reading set tools = 5 where participant_id = $1`, [participantId]))).rejects.toThrow(/permission denied/)
  await expect(db.as(promoter, (tx) => tx.run(`delete from axes_reading where participant_id = $1`, [participantId]))).rejects.toThrow(/permission denied/)
  await expect(read(stranger, { tools: 3 })).rejects.toThrow(NotYours)
  expect(await db.as(stranger, (tx) => readingsOf(tx, participantId))).toEqual([])
})
