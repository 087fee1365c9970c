import { afterAll, beforeAll, expect, test } from 'vitest'
import { intakesOf } from '#src/accompaniment/intake/index.ts'
import { mappingOf } from '#src/accompaniment/mapping/index.ts'
import { newId } from '#src/platform/ids.ts'
import { aParticipant, anAccount, aTenant, type TestAccount } from '../test/builders.ts'
import { type TestDatabase, testDatabase } from '../test/database.ts'
import { migrate } from './migrate.ts'
import { piece } from './migrations/0116_seal_health_notes.ts'

let db: TestDatabase
const files: { noor: TestAccount; participantId: string; notes: string[] }[] = []

const inTheirPlace = `check (case area when 'health' then words = '' and correction = '' else words <> '' end) not valid`
/** Two tenants with notes of body and mind as they were written before. */
beforeAll(async () => {
  db = await testDatabase()
  await db.owner.query('alter table intake_note drop constraint intake_note_words_in_their_place')
  for (const tenant of [await aTenant(db), await aTenant(db)]) {
    const noor = await anAccount(db, 'promoter', { tenant })
    const participantId = await aParticipant(db, { tenant, assignedTo: noor })
    const intakeId = newId()
    await db.owner.query(`insert into intake (tenant_id, id, participant_id, held_on, account_id) values ($1, $2, $3, '2026-01-05', $4)`, [tenant, intakeId, participantId, noor.id])
    const notes: string[] = []
    for (const [area, words] of [['health', 'הגב כואב בעמידה'], ['health', 'ישנה לא טוב'], ['work', 'תפרתי שנים']]) {
      notes.push(newId())
      await db.owner.query(
        `insert into intake_note (tenant_id, id, participant_id, intake_id, area, kind, words, correction, written_at, written_by) values ($1, $2, $3, $4, $5, 'quote', $6, $7, now(), $8)`,
        [tenant, notes.at(-1), participantId, intakeId, area, words, words === 'ישנה לא טוב' ? 'רק בחורף' : '', noor.id],
      )
    }
    const items = [[notes[0], 'הגב כואב…', 'הגב כואב בעמידה', 1], [notes[0], 'עבודה בישיבה', 'הגב כואב בעמידה', 2], [notes[0], 'שעות בוקר', 'קל לה יותר', 3], [notes[1], 'נוסח קודם', 'נוסח קודם', 1], [notes[2], 'תפרתי שנים', 'תפרתי שנים', 1]]
    for (const [note, title, words, version] of items) {
      await db.owner.query(`insert into mapping_item (tenant_id, id, participant_id, kind, title, words, note_id, written_at, written_by, version) values ($1, $2, $3, 'need', $4, $5, $6, now(), $7, $8)`, [
        tenant, newId(), participantId, title, words, note, noor.id, version,
      ])
    }
    files.push({ noor, participantId, notes })
  }
  await db.owner.query(`alter table intake_note add constraint intake_note_words_in_their_place ${inTheirPlace}`)
  await db.owner.query('delete from schema_migration where number = 116')
})
afterAll(() => db.close())

const inClear = async () => (await db.owner.query(`select from intake_note where area = 'health' and words <> ''`)).rowCount

test('a run that is killed goes on where it stopped, in whichever process', async () => {
  const client = await db.owner.connect()
  await client.query('begin')
  expect(await piece(client, 1)).toBe(false)
  await client.query('commit')
  await client.query('begin')
  await piece(client, 1)
  await client.query('rollback')
  client.release()
  expect(await inClear()).toBe(3)
  const runs = await Promise.all([1, 2].map(() => migrate(db.ownerUrl, { masterKey: db.masterKey })))
  expect(runs.flatMap(({ applied }) => applied)).toEqual(['seal_health_notes'])
  expect(await inClear()).toBe(0)
  expect((await db.owner.query(`select convalidated from pg_constraint where conname = 'intake_note_words_in_their_place'`)).rows).toEqual([{ convalidated: true }])
})

test('what was said is read as before, and its copies have left the mapping; what was worded anew stays', async () => {
  for (const { noor, participantId } of files) {
    const [intake] = await db.as(noor, (tx) => intakesOf(tx, participantId))
    expect(intake?.notes.map((note) => [note.area, note.words, note.correction])).toEqual([['health', 'הגב כואב בעמידה', ''], ['health', 'ישנה לא טוב', 'רק בחורף'], ['work', 'תפרתי שנים', '']])
    const items = await db.as(noor, (tx) => mappingOf(tx, participantId))
    expect(items.map(({ title, words, version }) => [title, words, version])).toEqual([['גוף ונפש', '', 2], ['עבודה בישיבה', '', 3], ['שעות בוקר', 'קל לה יותר', 3], ['גוף ונפש', '', 2], ['תפרתי שנים', 'תפרתי שנים', 1]])
  }
})
