import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { timelineOf } from '#src/accompaniment/file/index.ts'
import { mapNote, mappingOf } from '#src/accompaniment/mapping/index.ts'
import { Refused } from '#src/platform/errors.ts'
import { aParticipant, anAccount, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import * as intake from './index.ts'

let db: TestDatabase
let noor: TestAccount
let participantId: string
let noteId: string
const who: Record<string, TestAccount> = {}
const words = 'כשהסוכר יורד אני חייבת לשבת'
const correction = 'רק כשאני שוכחת לאכול בזמן'
const reads = (account: TestAccount, shared = false) =>
  db.database.asActor(account, async (tx) => (await intake.intakesOf(tx, participantId)).flatMap((one) => one.notes.map((note) => [note.area, note.words, note.correction])), { shared })
const said = ['work', 'אני אוהבת לעבוד עם ילדים', '']
const ofHealth = ['health', words, correction]

beforeAll(async () => {
  db = await testDatabase()
  const tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  const post = { tenant, programme }
  noor = await anAccount(db, 'promoter', post)
  who.lead = await anAccount(db, 'team_lead', post)
  who.professional = await anAccount(db, 'professional_lead', post)
  who.manager = await anAccount(db, 'programme_manager', post)
  who.funder = await anAccount(db, 'funder', { tenant })
  who.auditor = await anAccount(db, 'auditor', { tenant })
  who.partner = await anAccount(db, 'partner', { tenant })
  who.self = await anAccount(db, 'participant', { tenant })
  who.elsewhere = await anAccount(db, 'team_lead', { tenant: await aTenant(db) })
  participantId = await aParticipant(db, { ...post, assignedTo: noor, self: who.self, partner: { account: who.partner, parts: ['intake', 'mapping', 'plan'] } })
  await db.as(noor, (tx) => intake.writeDown(tx, { participantId, area: 'work', kind: 'quote', words: said[1] ?? '', weight: 'open' }))
  noteId = await db.as(noor, (tx) => intake.writeDown(tx, { participantId, area: 'health', kind: 'quote', words: 'טיוטה', weight: 'open' }))
  await db.as(noor, (tx) => intake.rewordNote(tx, { participantId, noteId, words, version: 1 }))
  await db.as(noor, (tx) => intake.correctNote(tx, { participantId, noteId, correction, version: 2 }))
})
afterAll(() => db.close())

describe('what is said of body and mind', () => {
  test.each(['lead', 'professional', 'self'])('is read by the %s', async (one) => expect(await reads(who[one] as TestAccount)).toEqual([said, ofHealth]))
  test('is read back in the shared view', async () => expect(await reads(noor, true)).toEqual([said, ofHealth]))
  test.each(['manager', 'partner'])('is not even known of by the %s, who reads the rest', async (one) => expect(await reads(who[one] as TestAccount)).toEqual([said]))
  test.each(['funder', 'auditor', 'elsewhere'])('is closed to the %s with the whole intake', async (one) => expect(await reads(who[one] as TestAccount)).toEqual([]))
  test.each(['manager', 'partner', 'funder', 'auditor', 'elsewhere'])('is not reached by the %s past the pages', async (one) => {
    for (const sql of [`select from health_note where participant_id = $1`, `select from intake_note where participant_id = $1 and area = 'health'`, `update intake_note set weight = 'trivial' where participant_id = $1 and area = 'health'`, `update health_note set sealed = '\\x00' where participant_id = $1`]) {
      expect(await db.as(who[one] as TestAccount, (tx) => tx.run(sql, [participantId])), sql).toBe(0)
    }
  })
  test('is not written by the participant past the table', async () =>
    expect(await db.as(who.self as TestAccount, (tx) => tx.run(`update health_note set sealed = '\\x00' where participant_id = $1`, [participantId]))).toBe(0))

  test('keeps its earlier wording sealed, for those who read the note', async () => {
    const earlier = (account: TestAccount) => db.as(account, async (tx) => (await intake.intakesOf(tx, participantId)).flatMap((one) => one.notes.flatMap((note) => note.wordings.map((past) => past.words))))
    expect(await earlier(noor)).toEqual(['טיוטה'])
    for (const one of ['manager', 'partner', 'funder', 'elsewhere']) {
      expect(await earlier(who[one] as TestAccount), one).toEqual([])
      expect(await db.as(who[one] as TestAccount, (tx) => tx.run(`select from health_wording where participant_id = $1`, [participantId])), one).toBe(0)
    }
    const { rows } = await db.owner.query<{ sealed: Buffer }>(`select sealed from health_wording where note_id = $1`, [noteId])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.sealed.includes('טיוטה')).toBe(false)
    expect((await db.owner.query(`select from intake_wording where note_id = $1`, [noteId])).rows).toEqual([])
  })

  test('shows both texts to a save over a newer one', async () => {
    await expect(db.as(noor, (tx) => intake.rewordNote(tx, { participantId, noteId, words: 'אחרת', version: 1 }))).rejects.toMatchObject({ newer: { version: 3, values: { words } } })
    await expect(db.as(noor, (tx) => intake.correctNote(tx, { participantId, noteId, correction: 'אחרת', version: 1 }))).rejects.toMatchObject({ newer: { version: 3, values: { correction } } })
  })

  test('becomes an item of the mapping in other words, and says why', async () => {
    const map = (title: string) => db.as(noor, (tx) => mapNote(tx, { participantId, noteId, kind: 'consideration', title }))
    await expect(map('')).rejects.toThrow(Refused)
    await map('הפסקה קצרה בכל שעתיים')
    expect(await db.as(who.partner as TestAccount, (tx) => mappingOf(tx, participantId))).toMatchObject([{ title: 'הפסקה קצרה בכל שעתיים', words: '', evidence: '' }])
    expect(await reads(noor)).toEqual([said, ofHealth])
  })

  test('stands on the timeline as a correction without its words', async () => {
    const events = await db.as(noor, (tx) => timelineOf(tx, participantId, null))
    expect(events.filter(({ kind }) => kind === 'corrected').map((event) => event.words)).toEqual([''])
  })

  test('cannot be written in clear, whoever writes', async () =>
    expect(db.owner.query(`update intake_note set words = $2 where id = $1`, [noteId, words])).rejects.toThrow('intake_note_words_in_their_place'))

  test('stands in no column of the database as it was said', async () => {
    const { rows: tables } = await db.owner.query<{ name: string }>(`select c.oid::regclass::text as name from pg_class c where c.relkind in ('r', 'm') and c.relnamespace = 'public'::regnamespace`)
    const holds = async (text: string) => {
      const found: string[] = []
      for (const { name } of tables) {
        const { rows } = await db.owner.query<{ n: number }>(`select count(*)::int as n from ${name} t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0`, [text, Buffer.from(text).toString('hex')])
        if (rows[0]?.n) found.push(name)
      }
      return found
    }
    // The search itself finds what stands in clear.
    expect(await holds(said[1] ?? '')).toEqual(['intake_note'])
    for (const text of [words, correction, 'טיוטה']) expect(await holds(text), text).toEqual([])
  })
})

describe('that sealed words came open', () => {
  const opened = async (account: TestAccount) => {
    const before = (await db.owner.query(`select count(*)::int as n from audit_event where what = 'health.opened' and account_id = $1`, [account.id])).rows[0].n
    const intakes = await db.as(account, (tx) => intake.openIntakes(tx, participantId))
    const { rows } = await db.owner.query(`select relation, participant_id as of, details->'intakes' as intakes from audit_event where what = 'health.opened' and account_id = $1 order by at, id offset $2`, [account.id, before])
    return { told: rows, shown: intakes.map(({ id }) => id) }
  }
  test.each([
    // who opens the page of the intake     -> the right by which it is told, or nothing
    ['lead', 'team_lead'],
    ['self', 'self'],
    ['manager', null],
  ] as const)('is told of %s', async (name, relation) => {
    const { told, shown } = await opened(who[name] as TestAccount)
    expect(told).toEqual(relation ? [{ relation, of: participantId, intakes: shown }] : [])
  })
  test('is not told of another conversation than the one that is read back', async () => {
    const other = await db.as(noor, (tx) => intake.beginIntake(tx, { participantId }))
    const read = await db.as(noor, (tx) => intake.openIntakes(tx, participantId, other))
    const { rows } = await db.owner.query(`select from audit_event where what = 'health.opened' and account_id = $1`, [noor.id])
    expect([read.map(({ id }) => id), rows]).toEqual([[other], []])
  })
})
