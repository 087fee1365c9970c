import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aProgramme, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { readTable } from './file.ts'
import { importRun, mapImport, previewRows, purgeImports, rejectedFile, resumeImport, runImports, startImport, takeUpFailed, uploadImport } from './index.ts'
import { exportParticipants } from '../export/index.ts'
import { searchParticipants } from '../search/index.ts'
import type { AlikeChoice } from './types.ts'

let db: TestDatabase
let lead: TestAccount
let programme: string
beforeAll(async () => {
  db = await testDatabase()
  programme = await aProgramme(db)
  lead = await anAccount(db, 'team_lead', { programme })
})
afterAll(() => db.close())

const headings = ['שם פרטי', 'שם משפחה', 'טלפון', 'ת.ז.']
const file = (rows: string[][], columns = headings) => Buffer.from(`\ufeff${[columns, ...rows].map((row) => row.join(',')).join('\r\n')}`)
const upload = (bytes: Buffer) => db.as(lead, async (tx) => uploadImport(tx, { programmeId: programme, fileName: 'people.csv', table: await readTable(bytes) }))
const look = async (runId: string) => {
  const found = await db.as(lead, (tx) => importRun(tx, runId))
  if (!found) throw new Error('There is no such run')
  return found
}
const start = (runId: string, alike: AlikeChoice | null = null) => db.as(lead, (tx) => startImport(tx, { runId, alike }))
const run = async (bytes: Buffer, alike: AlikeChoice | null = null) => {
  const runId = await upload(bytes)
  const foreseen = await look(runId)
  await start(runId, alike)
  await runImports(db.owner, db.database)
  return { runId, foreseen, ...(await look(runId)) }
}
const people = async () => Number((await db.owner.query(`select count(*) from participant`)).rows[0].count)
const outcomesOf = async (runId: string) => db.as(lead, async (tx) => (await previewRows(tx, await look(runId), 0, 100)).map(({ number, outcome, reasons }) => [number, outcome, ...reasons]))
/** The database as it would be for a process that is killed after some transactions. */
const dying = (transactions: number) => {
  let left = transactions
  return { ...db.database, asActor: (async (actor, work, options) => { if (left-- <= 0) throw new Error('killed'); return db.database.asActor(actor, work, options) }) as typeof db.database.asActor }
}

test('rows are added, known, twice or rejected, as the preview said, each with its reason; a second time adds nothing', async () => {
  const rows = [['נור', 'חורי', '501112233', '12345674'], ['שרה', 'כהן', '050-1112244', ''], ['שרה', 'כהן', '0501112244', ''], ['', '', '050', '1'], ['=cmd()', 'לוי', '12', ''], ['סה"כ', '5', '', '']]
  const first = await run(file(rows))
  const counts = { added: 2, alike: 0, known: 0, twice: 1, rejected: 3 }
  expect(first.foreseen).toMatchObject({ ...counts, state: 'preview', reasons: { no_name: 1, national_id: 1, phone: 2, total: 1 } })
  expect(first).toMatchObject({ ...counts, state: 'done', rowsDone: 6, reasons: { no_name: 1, national_id: 1, phone: 2, total: 1 } })
  const rejected = await db.as(lead, (tx) => rejectedFile(tx, first.runId))
  expect(rejected).toContain('מספר הטלפון לא מובן')
  expect(rejected).toContain(`'=cmd()`)
  expect(await people()).toBe(2)
  const again = await run(file(rows))
  expect(again.foreseen).toMatchObject({ added: 0, known: 2, twice: 1, rejected: 3 })
  expect(again).toMatchObject({ added: 0, known: 2, twice: 1, rejected: 3 })
  expect(await run(Buffer.from(rejected ?? ''))).toMatchObject({ added: 0, rejected: 3 })
  expect(await people()).toBe(2)
})

test('both phones of a person are kept and found, and either is the same person', async () => {
  const columns = ['שם פרטי', 'שם משפחה', 'טלפון נייד', 'טלפון בית']
  await run(file([['רות', 'אלמוג', '050-7654321', '02-6543219'], ['גיל', 'אלמוג', '050-7654322 / 02-6543218', '']], columns))
  const { rows } = await db.owner.query(`select given_name, phone, other_phones from participant where family_name = 'אלמוג' order by phone`)
  expect(rows).toEqual([{ given_name: 'רות', phone: '+972507654321', other_phones: ['+97226543219'] }, { given_name: 'גיל', phone: '+972507654322', other_phones: ['+97226543218'] }])
  for (const text of ['02-6543219', '026543', '3219', '050-7654321']) {
    const found = await db.as(lead, async (tx) => (await searchParticipants(tx, text)).length)
    expect(found, text).toBe(text === '026543' ? 2 : 1)
  }
  expect(await run(file([['אלמוג', 'רות', '02-6543219', '']], columns))).toMatchObject({ added: 0, known: 1 })
  const exported = await db.as(lead, (tx) => exportParticipants(tx, { programmeId: programme }))
  expect(exported.flat()).toContain('+972507654321 / +97226543219')
})

test('what a list says of languages is kept: the one to write in, and all that are spoken', async () => {
  await run(file([['אולגה', 'פטרוב', '050-7654331', 'רוסית'], ['חנאן', 'פטרוב', '050-7654332', 'ערבית ועברית'], ['דן', 'פטרוב', '050-7654333', '']], ['שם פרטי', 'שם משפחה', 'טלפון', 'שפה']))
  const { rows } = await db.owner.query(`select language, spoken_languages as spoken from participant where family_name = 'פטרוב' order by phone`)
  expect(rows).toEqual([{ language: 'he', spoken: ['ru'] }, { language: 'ar', spoken: ['he', 'ar'] }, { language: 'he', spoken: [] }])
})

describe('on one phone', () => {
  test.each<[string, string[][], string[]]>([
    ['sisters whose names sound alike may be known', [['Sara', 'Levi', '0541000001', ''], ['Sarah', 'Levi', '0541000001', '']], ['added', 'alike']],
    ['the same name is the same person', [['דנה', 'לוי', '0541000002', ''], ['דנה', 'לוי', '054-1000002', '']], ['added', 'twice']],
    ['in another order too', [['דנה', 'לוי', '0541000003', ''], ['לוי', 'דנה', '0541000003', '']], ['added', 'twice']],
    ['names that sound otherwise are other people', [['דנה', 'לוי', '0541000004', ''], ['יוסף', 'לוי', '0541000004', '']], ['added', 'added']],
    ['ids that differ are other people', [['Rana', 'Said', '0541000005', '123456782'], ['Rana', 'Said', '0541000005', '000000018']], ['added', 'added']],
    ['an id is the same person, whatever the name', [['Rana', 'Haj', '0541000006', '000000026'], ['رنا', 'حاج', '0541000007', '26']], ['added', 'rejected']],
    ['another script may be known', [['מוחמד', 'עלי', '0541000008', ''], ['محمد', 'علي', '0541000008', '']], ['added', 'alike']],
    ['without a phone nobody is taken for another', [['Sara', 'Bar', '', ''], ['Sarah', 'Bar', '', '']], ['added', 'added']],
    ['without a phone the same row is said twice', [['דנה', 'בר', '', ''], ['דנה', 'בר', '', '']], ['added', 'twice']],
  ])('%s', async (_, rows, expected) => {
    const runId = await upload(file(rows))
    expect((await outcomesOf(runId)).map(([, outcome]) => outcome)).toEqual(expected)
  })

  test('who may be known is left out or taken in, as the person chooses for the run, and stands in the download otherwise', async () => {
    await run(file([['Maya', 'Katz', '0542000001', '']]))
    const bytes = file([['Maia', 'Katz', '0542000001', ''], ['Maya', 'Katz', '0542000001', ''], ['Omri', 'Katz', '0542000001', '']])
    const runId = await upload(bytes)
    expect(await outcomesOf(runId)).toEqual([[2, 'alike', 'alike'], [3, 'known'], [4, 'added']])
    await expect(start(runId)).rejects.toMatchObject({ field: 'alike' })
    const before = await people()
    const left = await run(bytes, 'leave_out')
    expect(left).toMatchObject({ added: 1, alike: 1, known: 1, reasons: { alike: 1 } })
    expect(await db.as(lead, (tx) => rejectedFile(tx, left.runId))).toMatch(/Maia,Katz,0542000001,,.*אולי כבר מוכר/)
    expect(await run(bytes, 'take_in')).toMatchObject({ added: 1, alike: 0, known: 2 })
    expect(await people()).toBe(before + 2)
    expect(await run(bytes)).toMatchObject({ added: 0, known: 3 })
  })
})

describe('of one birth date', () => {
  const columns = [...headings, 'תאריך לידה']
  test.each<[string, string[][], string[]]>([
    ['the same name on another phone may be the same person', [['דנה', 'שחר', '0546000001', '', '3.4.1990'], ['דנה', 'שחר', '0546000002', '', '03/04/1990']], ['added', 'namesake']],
    ['with no phone on one of the rows too', [['רוני', 'שחר', '0546000003', '', '5.4.1990'], ['רוני', 'שחר', '', '', '5.4.1990']], ['added', 'namesake']],
    ['the names in the other order', [['דנה', 'גל', '0546000004', '', '6.4.1990'], ['גל', 'דנה', '0546000005', '', '6.4.1990']], ['added', 'namesake']],
    ['in another script', [['מוחמד', 'עלי', '0546000006', '', '7.4.1990'], ['محمد', 'علي', '0546000007', '', '7.4.1990']], ['added', 'namesake']],
    ['an id on one of them alone', [['דנה', 'לב', '', '000000034', '8.4.1990'], ['דנה', 'לב', '0546000008', '', '8.4.1990']], ['added', 'namesake']],
    ['ids that differ are other people', [['דנה', 'עוז', '', '000000042', '9.4.1990'], ['דנה', 'עוז', '', '000000059', '9.4.1990']], ['added', 'added']],
    ['another birth date is somebody else', [['דנה', 'פז', '0546000009', '', '10.4.1990'], ['דנה', 'פז', '0546000010', '', '11.4.1990']], ['added', 'added']],
    ['without a birth date nobody is taken for another', [['דנה', 'נוי', '0546000011', '', '12.4.1990'], ['דנה', 'נוי', '0546000012', '', '']], ['added', 'added']],
    ['twins have other given names', [['דנה', 'רז', '0546000013', '', '13.4.1990'], ['יוסף', 'רז', '0546000014', '', '13.4.1990']], ['added', 'added']],
    ['another family', [['דנה', 'תמר', '0546000015', '', '14.4.1990'], ['דנה', 'זיו', '0546000016', '', '14.4.1990']], ['added', 'added']],
    ['a given name alone says too little', [['דנה', '', '0546000017', '', '15.4.1990'], ['דנה', '', '0546000018', '', '15.4.1990']], ['added', 'added']],
    ['a phone in common says it by that', [['Sara', 'Nir', '0546000019', '', '16.4.1990'], ['Sarah', 'Nir', '0546000019', '', '16.4.1990']], ['added', 'alike']],
    ['the same row is said twice', [['דנה', 'אור', '0546000020', '', '17.4.1990'], ['דנה', 'אור', '0546000020', '', '17.4.1990']], ['added', 'twice']],
  ])('%s', async (_, rows, expected) => {
    const said = async (runId: string) => (await outcomesOf(runId)).map(([, outcome, reason]) => reason ?? outcome)
    expect(await said(await upload(file(rows, columns))), 'within one list').toEqual(expected)
    // The first of them is a participant already, and the second comes with a later list.
    await run(file(rows.slice(0, 1), columns))
    const later = { twice: 'known' }[expected[1] ?? ''] ?? expected[1]
    expect(await said(await upload(file(rows.slice(1), columns))), 'of a participant').toEqual([later])
  })

  test('who is asked about is added or left out by the answer, with the reason in the download', async () => {
    await run(file([['אביגיל', 'מור', '0546100001', '', '1.2.1985']], columns))
    const again = file([['אביגיל', 'מור', '0546100002', '', '1.2.1985'], ['אביגיל', 'מור', '', '', '1.2.1985']], columns)
    await expect(start(await upload(again))).rejects.toMatchObject({ field: 'alike' })
    const left = await run(again, 'leave_out')
    expect(left).toMatchObject({ added: 0, alike: 2, reasons: { namesake: 2 } })
    expect(await db.as(lead, (tx) => rejectedFile(tx, left.runId))).toMatch(/אביגיל,מור,0546100002,,.*אותו תאריך לידה/)
    expect(await run(again, 'take_in')).toMatchObject({ added: 2, alike: 0 })
  })

  test('of people whose file is not open to who imports, a name and a birth date tell nothing; an id and a phone say as before that there is somebody', async () => {
    const theirs = await aProgramme(db)
    const elsewhere = await anAccount(db, 'team_lead', { programme: theirs })
    await run(file([['נטע', 'ברק', '0546200001', '000000067', '2.3.1988']], columns))
    const rows = [['נטע', 'ברק', '0546200002', '', '2.3.1988'], ['נטע', 'ברק', '0546200001', '', '2.3.1988'], ['נטע', 'ברק', '', '000000067', '2.3.1988']]
    const seen = async (who: TestAccount, programmeId: string, row: string[]) => {
      const runId = await db.as(who, async (tx) => uploadImport(tx, { programmeId, fileName: 'x.csv', table: await readTable(file([row], columns)) }))
      return db.as(who, async (tx) => (await previewRows(tx, (await importRun(tx, runId))!, 0, 10)).map(({ outcome, reasons }) => reasons[0] ?? outcome)[0])
    }
    expect(await Promise.all(rows.map((row) => seen(elsewhere, theirs, row)))).toEqual(['added', 'known', 'known'])
    expect(await Promise.all(rows.map((row) => seen(lead, programme, row)))).toEqual(['namesake', 'known', 'known'])
  })
})

test('a mapping is checked before it is kept, and the rows are foreseen anew', async () => {
  const runId = await upload(file([['נור', 'חורי', '0543000001'], ['דנה', 'לוי', 'אין']], ['א', 'ב', 'ג']))
  expect(await look(runId)).toMatchObject({ mapping: {}, rejected: 2, added: 0 })
  const map = (mapping: object) => db.as(lead, (tx) => mapImport(tx, { runId, mapping }))
  await expect(map({ phone: 2 })).rejects.toMatchObject({ field: 'fullName' })
  await expect(map({ givenName: 0, familyName: 0 })).rejects.toMatchObject({ field: 'familyName' })
  await expect(map({ givenName: 3 })).rejects.toMatchObject({ field: 'givenName' })
  await expect(start(runId)).rejects.toMatchObject({ field: 'fullName' })
  await map({ givenName: 0, familyName: 1, phone: 2 })
  expect(await look(runId)).toMatchObject({ mapping: { givenName: 0, familyName: 1, phone: 2 }, rejected: 0, added: 2 })
})

test('the same press twice is one preview', async () => {
  const bytes = file([['נור', 'חורי', '0543000009', '']])
  const press = '01999999-0000-4000-8000-000000000001'
  const send = () => db.as(lead, async (tx) => uploadImport(tx, { programmeId: programme, fileName: 'x.csv', table: await readTable(bytes), runId: press }))
  expect(await Promise.all([send(), send()])).toEqual([press, press])
  expect(await look(press)).toMatchObject({ rowsTotal: 1, added: 1 })
})

const many = (count: number, from: number) => file(Array.from({ length: count }, (_, i) => [`אבג${'דהוזחטיכלמ'[i % 10]}${i}`, 'כהן', `05${from + i}`, '']))

test('a run that failed goes on where it stopped: from its page, or with the next start', async () => {
  const before = await people()
  for (const again of [(runId: string) => db.as(lead, (tx) => resumeImport(tx, { runId })), () => takeUpFailed(db.owner)]) {
    const runId = await upload(many(600, 44000000))
    await start(runId)
    await runImports(db.owner, dying(2))
    expect(await look(runId)).toMatchObject({ state: 'failed', rowsDone: 250 })
    await again(runId)
    await runImports(db.owner, db.database)
    expect(await look(runId)).toMatchObject({ state: 'done', rowsDone: 600 })
  }
  expect(await people()).toBe(before + 600)
  expect(await takeUpFailed(db.owner)).toBe(0)
})

test('a run under way stops between rows when the process ends, and the next start takes it up', async () => {
  const before = await people()
  const runId = await upload(many(1000, 45000000))
  await start(runId)
  const stop = new AbortController()
  let transactions = 0
  const database = { ...db.database, asActor: (async (actor, work, options) => { if (++transactions === 3) stop.abort(); return db.database.asActor(actor, work, options) }) as typeof db.database.asActor }
  await runImports(db.owner, database, { stop: stop.signal })
  expect(await look(runId)).toMatchObject({ state: 'running', rowsDone: 500, added: 500 })
  await runImports(db.owner, db.database)
  expect(await look(runId)).toMatchObject({ state: 'done', added: 1000 })
  expect(await people()).toBe(before + 1000)
})

test('what a file said of people has an end: a preview after a week, rows that were left out after a month', async () => {
  const bytes = file([['', '', '12', ''], ['רותם', 'שגב', '0543000077', '']])
  const preview = await upload(bytes)
  const { runId } = await run(bytes)
  const { keptUntil } = await look(runId)
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
  const kept = async () => (await db.owner.query(`select run_id from import_row where run_id = any($1)`, [[preview, runId]])).rows.map((row) => row.run_id)
  await purgeImports(db.owner, inDays(6))
  expect((await kept()).toSorted()).toEqual([preview, preview, runId].toSorted())
  await purgeImports(db.owner, inDays(8))
  expect(await kept()).toEqual([runId])
  await purgeImports(db.owner, new Date((keptUntil?.getTime() ?? 0) + 1000))
  expect(await kept()).toEqual([])
  expect(await look(runId)).toMatchObject({ state: 'done', added: 1, rejected: 1, keeps: false })
})

test('25,000 rows in one go; a run that was cut off goes on without doubles; the first 5,000 again add nothing', { timeout: 480_000 }, async () => {
  const before = await people()
  const bytes = many(25_000, 30000000)
  const runId = await upload(bytes)
  expect(await look(runId)).toMatchObject({ added: 25_000, rowsTotal: 25_000 })
  await start(runId)
  // The process dies after some batches: its lock ends, the run still says running.
  await runImports(db.owner, dying(20))
  await db.owner.query(`update import_run set state = 'running' where id = $1`, [runId])
  const partly = (await people()) - before
  expect(partly).toBeGreaterThan(0)
  expect(partly).toBeLessThan(25_000)
  await runImports(db.owner, db.database)
  expect(await look(runId)).toMatchObject({ state: 'done', added: 25_000, known: 0, rejected: 0 })
  expect((await people()) - before).toBe(25_000)
  const again = await run(many(5_000, 30000000))
  expect(again.foreseen).toMatchObject({ added: 0, known: 5_000 })
  expect(again).toMatchObject({ added: 0, known: 5_000 })
  expect((await people()) - before).toBe(25_000)
})

// Made anew without it, the preview plans the wall again for every namesake: 25,000 rows took minutes.
test('whoever asks for a plan of its own, people_met keeps its plans and those of the wall', async () => {
  const { rows } = await db.owner.query<{ config: string[] }>(`select proconfig as config from pg_proc where proname = 'people_met'`)
  expect(rows.map(({ config }) => config.includes('plan_cache_mode=force_generic_plan'))).toEqual([true])
})
