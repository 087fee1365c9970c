/** Facts against real PostgreSQL: whom the posts let ask, of whom, and that nobody's row or name comes with it. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { aCentre, anAccount, anEnrolment, aParticipant, aPlacement, aProgramme, firstTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { recordConsent } from '#src/participants/index.ts'
import { sealsOf } from '#src/platform/crypto.ts'
import { NotYours } from '#src/platform/errors.ts'
import { newId } from '#src/platform/ids.ts'
import { keepEvidence, takeDocumentAway } from '#src/work/placements/index.ts'
import { outcomesCsv, outcomesWorkbook } from './files.ts'
import { factsOf } from './queries.ts'
import { questionOf } from './asked.ts'
import { outcomesAsked, whoIsSeen } from './index.ts'
import { allSheets, type Named } from './sheets.ts'
import { outcomesOf } from './view.ts'

const at = new Date('2026-11-15T08:00:00Z')
let db: TestDatabase
let tenant: string
let lead: TestAccount
let leadElsewhere: TestAccount
let funder: TestAccount
let funderElsewhere: TestAccount
let promoter: TestAccount
const ask = (who: TestAccount, address = '') => db.as(who, (tx) => outcomesAsked(tx, new URLSearchParams(address)), { at })
const facts = (who: TestAccount) => db.as(who, (tx) => factsOf(tx, questionOf(new URLSearchParams(), tx.today, who.posts), true), { at })

beforeAll(async () => {
  db = await testDatabase()
  tenant = await firstTenant(db)
  const [programme, other] = [await aProgramme(db), await aProgramme(db, { name: 'כיוון חדש' })]
  const centre = await aCentre(db)
  promoter = await anAccount(db, 'promoter', { programme })
  lead = await anAccount(db, 'programme_manager', { programme })
  leadElsewhere = await anAccount(db, 'team_lead', { programme: other })
  funder = await anAccount(db, 'funder', { programme })
  funderElsewhere = await anAccount(db, 'funder', { programme: other })
  const seals = await sealsOf(db.owner, tenant)
  const { rows } = await db.owner.query<{ id: string }>(`insert into population (tenant_id, id, name) values ($1, $2, '{"he":"צעירים","ar":"شباب","en":"Young adults"}') returning id`, [tenant, newId()])
  for (let n = 0; n < 12; n++) {
    const participant = await aParticipant(db, { programme, centre, assignedTo: promoter, joinedOn: '2026-01-18', givenName: `שם${n}` })
    if (n < 8) {
      const { placementId } = await aPlacement(db.owner, { tenant, participant, by: promoter, firstDay: '2026-02-10' })
      if (n < 7) {
        await db.owner.query(`insert into placement_evidence (tenant_id, id, placement_id, participant_id, grade, on_day, words, at, account_id) values ($1, $2, $3, $4, 'A', $5, 'תלוש', now(), $6)`, [tenant, newId(), placementId, participant, n < 6 ? '2026-06-01' : '2026-02-20', promoter.id])
        const pay = seals.seal('placement.pay', JSON.stringify({ amount: 40, basis: 'hour', adjusted: false, percent: null }))
        await db.owner.query(`insert into placement_pay (tenant_id, id, placement_id, participant_id, from_day, sealed, at, account_id) values ($1, $2, $3, $4, '2026-02-10', $5, now(), $6)`, [tenant, newId(), placementId, participant, pay, promoter.id])
      }
    }
    await db.owner.query(`insert into participant_sensitive (tenant_id, participant_id, kind, sealed, written_at, written_by) values ($1, $2, 'population', $3, now(), $4)`, [tenant, participant, seals.seal('participant.population', rows[0]?.id ?? ''), promoter.id])
    await db.owner.query(`insert into meeting (tenant_id, id, participant_id, account_id, starts_at, state) values ($1, $2, $3, $4, $5, 'held')`, [tenant, newId(), participant, promoter.id, n < 9 ? '2026-11-10T08:00:00Z' : '2026-06-10T08:00:00Z'])
  }
  await aParticipant(db, { programme: other, joinedOn: '2026-01-18' })
})
afterAll(() => db?.close())

describe('who leads', () => {
  test('sees the numbers of the place alone', async () => {
    const { told } = await ask(lead)
    expect(told.joined).toBe(12)
    expect((await ask(leadElsewhere)).told.joined).toBe(1)
    // Seven proven, one without evidence; of four without a job three were not heard of since June.
    expect(told.overall.entry).toMatchObject({ numerator: 7, denominator: 12, unknown: 4 })
    expect(told.overall.retained_90_any_job).toMatchObject({ numerator: 6, denominator: 7, unknown: 1, reasons: [{ reason: 'unproven', n: 1 }] })
    expect(told.evidence.find(({ key }) => key === 'A')?.n).toBe(7)
  })
  test('is told of nobody’s pay, and of pay’s spread only when there are ten', async () => {
    const { told } = await ask(lead)
    expect(told.pay.every(({ spread }) => spread === null)).toBe(true)
    expect((await facts(lead)).flatMap(({ work }) => work).length).toBe(8)
  })
  test('by population, protected numbers are told to whom the part is open, and to a manager none', async () => {
    const { told, question } = await ask(leadElsewhere, 'by=population')
    expect([question.by, question.guard, told.joined]).toEqual(['population', true, null])
    expect((await ask(lead, 'by=population')).question.by).toBe('quarter')
  })
  test('who may open no pay is told of none: neither now nor in whatever frame', async () => {
    for (const address of ['', 'quarters=yes', 'guard=yes']) {
      const { told } = await ask(lead, address)
      expect([told.overall.paid_minimum, told.overall.advanced, told.pay, told.advancements], address).toEqual([undefined, undefined, [], []])
    }
    expect((await ask(leadElsewhere)).told.pay).toHaveLength(3)
  })
  test('sees whom nobody has seen, by distance from work', async () => {
    const seen = await db.as(lead, (tx) => whoIsSeen(tx, new URLSearchParams()), { at })
    expect(seen.now).toBe(12)
    expect(seen.byPopulation).toEqual([])
    expect(seen.byDistance.find(({ distance }) => distance === 'at_work')?.seen).toMatchObject({ numerator: 8, denominator: 8 })
    expect(seen.byDistance.find(({ distance }) => distance === 'before_plan')).toMatchObject({ seen: { numerator: 1, denominator: 4 }, longest: 158 })
  })
})

test('whoever joined long ago and is still accompanied is told of in attention', async () => {
  const long = await aProgramme(db, { name: 'ארוכה' })
  const head = await anAccount(db, 'team_lead', { programme: long })
  await aParticipant(db, { programme: long, joinedOn: '2019-03-01' })
  expect((await db.as(head, (tx) => whoIsSeen(tx, new URLSearchParams()), { at })).now).toBe(1)
})

describe('a funder', () => {
  test('asks nothing as they like: numbers asked for in two ways could be subtracted', async () => {
    for (const address of ['', 'from=2026-01&until=2026-02', 'by=population', 'guard=yes']) await expect(ask(funder, address), address).rejects.toThrow(NotYours)
  })
  test('facts come of what they fund alone', async () => {
    const told = (who: TestAccount) => db.as(who, (tx) => outcomesOf(tx, { ...questionOf(new URLSearchParams(), tx.today, who.posts) }, ['entry'], []), { at })
    expect((await told(funder)).told).toMatchObject({ guarded: true, joined: 12, overall: { entry: { numerator: 7 } } })
    expect((await told(funderElsewhere)).told.joined).toBeNull()
  })
  test('reads no row of any table of a file', async () => {
    const { rows: tables } = await db.owner.query<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'participant_id' and table_name in (select relname from pg_class where relkind = 'r') order by 1`)
    expect(tables.length).toBeGreaterThan(30)
    const read = await db.as(funder, async (tx) => {
      const found: string[] = []
      for (const { name } of [{ name: 'participant' }, ...tables]) {
        const allowed = await tx.row<{ may: boolean }>(`select has_table_privilege($1, 'select') as may`, [name])
        if (allowed?.may && (await tx.row(`select from ${name} limit 1`))) found.push(name)
      }
      return found
    }, { at })
    expect(read).toEqual([])
  })
  test('is not asked about attention', async () => {
    await expect(db.as(funder, (tx) => whoIsSeen(tx, new URLSearchParams()), { at })).rejects.toThrow()
  })
})

test('a promoter has no page of outcomes, and the function itself gives nothing', async () => {
  await expect(ask(promoter)).rejects.toThrow()
  const rows = await db.as(promoter, (tx) => tx.rows(`select from outcome_facts(false, '2020-01-01', '2030-01-01', null, null, '2026-11-15', 'x', false) union all select from outcome_facts(true, '2020-01-01', '2030-01-01', null, null, '2026-11-15', 'x', false)`), { at })
  expect(rows).toEqual([])
})

test('facts hold no name, no id of a person and no id of an employer', async () => {
  const text = JSON.stringify(await db.as(lead, (tx) => tx.rows(`select * from outcome_facts(false, '2020-01-01', '2030-01-01', null, null, '2026-11-15', 'x', false)`), { at }))
  const { rows } = await db.owner.query<{ word: string }>(`select given_name as word from participant union select family_name from participant union select id::text from participant union select id::text from placement union select id::text from enrolment union select employer_name from placement`)
  expect(rows.filter(({ word }) => text.includes(word))).toEqual([])
})

test('pay that does not open is not known, and is told to whoever runs the system', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  const { rows } = await db.owner.query<{ id: string; sealed: Buffer }>(`select id, sealed from placement_pay order by id limit 1`)
  await db.owner.query(`update placement_pay set sealed = $2 where id = $1`, [rows[0]?.id, Buffer.from('never sealed')])
  expect((await ask(lead)).told.overall.entry).toMatchObject({ numerator: 7 })
  expect(said.mock.calls.join()).toContain('pay does not open')
  said.mockRestore()
  await db.owner.query(`update placement_pay set sealed = $2 where id = $1`, [rows[0]?.id, rows[0]?.sealed])
})

describe('as files', () => {
  test('CSV carries the tables, and nothing in it is a formula', async () => {
    const view = await ask(lead)
    const csv = (named: Named) => outcomesCsv({ named, sheets: allSheets(named, 'he') }, 'he')
    expect(csv(view)).toContain('כניסה לעבודה,7,12,4')
    expect(csv({ ...view, question: { ...view.question, by: 'programme' }, told: { ...view.told, groups: [{ key: 'x', joined: 1, figures: {} }] }, names: { x: { he: '=1+1', ar: '', en: '' } } })).toContain("'=1+1")
  })
  test.each(['he', 'ar', 'en'] as const)('a workbook in %s', async (language) => {
    const named = await ask(lead)
    const bytes = await outcomesWorkbook({ named, sheets: allSheets(named, language) }, language)
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
  })
})

test('of one person who joined twice each job is one participation’s, and so is what grew in it', async () => {
  const programme = await aProgramme(db, { name: 'פעמיים' })
  const leads = await anAccount(db, 'team_lead', { programme })
  const participant = await aParticipant(db, { programme, joinedOn: '2025-01-05' })
  await db.owner.query(`update enrolment set stage = 'finished', ended_on = '2025-12-31', end_reason = 'work' where participant_id = $1`, [participant])
  await anEnrolment(db, participant, { programme, joinedOn: '2026-02-01' })
  const { placementId: first } = await aPlacement(db.owner, { tenant, participant, by: promoter, firstDay: '2025-03-01' })
  await db.owner.query(`update placement set last_day = '2025-12-01' where id = $1`, [first])
  const { placementId: second } = await aPlacement(db.owner, { tenant, participant, by: promoter, firstDay: '2026-03-01' })
  // Told without a participation: it falls into the second by its days.
  await db.owner.query(`update placement set enrolment_id = null where id = $1`, [second])
  await db.owner.query(
    `insert into advancement_event (tenant_id, id, placement_id, participant_id, kind, on_day, started_by, before, after, at, account_id)
     values ($1, $2, $3, $4, 'hours', '2026-05-01', 'participant', '20', '30', now(), $5), ($1, $6, $3, $4, 'role', '2026-06-01', 'participant', 'סייעת', 'גננת', now(), $5)`,
    [tenant, newId(), second, participant, promoter.id, newId()],
  )
  const told = (await db.as(leads, (tx) => factsOf(tx, questionOf(new URLSearchParams('from=2025-01&until=2026-11'), tx.today, leads.posts), false), { at })).sort((a, b) => (a.joinedOn < b.joinedOn ? -1 : 1))
  expect(told.map(({ work }) => work.map(({ firstDay, own }) => [firstDay, own]))).toEqual([[['2025-03-01', true], ['2026-03-01', false]], [['2025-03-01', false], ['2026-03-01', true]]])
  // Words of a role are nobody's to read here.
  expect(told[1]?.work[1]?.advanced).toMatchObject([{ kind: 'hours', before: '20', after: '30' }, { kind: 'role', before: '', after: '' }])
})

test('evidence whose document was taken away proves nothing', async () => {
  const programme = await aProgramme(db, { name: 'מסמך' })
  const leads = await anAccount(db, 'team_lead', { programme })
  const participant = await aParticipant(db, { programme, assignedTo: promoter, joinedOn: '2026-01-18' })
  const { placementId } = await aPlacement(db.owner, { tenant, participant, by: promoter, firstDay: '2026-03-01' })
  const evidenceId = await db.as(promoter, (tx) => keepEvidence(tx, { participantId: participant, placementId, grade: 'A', onDay: '2026-06-01', words: '', document: { type: 'pdf', name: 'תלוש.pdf', bytes: Buffer.from('%PDF-1.7'), scanned: false } }), { at })
  const work = async () => (await facts(leads)).flatMap((one) => one.work)
  expect(await work()).toMatchObject([{ grade: 'A', confirmedOn: ['2026-06-01'] }])
  await db.as(promoter, (tx) => takeDocumentAway(tx, { participantId: participant, placementId, evidenceId, why: 'בטעות' }), { at })
  expect(await work()).toMatchObject([{ grade: null, confirmedOn: [] }])
})

test('a file closed at their wish is counted as joined and in nothing else', async () => {
  const { rows } = await db.owner.query<{ id: string }>(`select id from participant where given_name = 'שם0'`)
  const id = rows[0]?.id ?? ''
  for (const answer of ['given', 'withdrawn'] as const) await db.as(promoter, (tx) => recordConsent(tx, { participantId: id, purpose: 'file', textVersion: 1, answer, language: 'he', way: 'spoken', words: '' }), { at })
  const { told } = await ask(lead)
  expect(told.joined).toBe(12)
  expect(told.overall.entry).toMatchObject({ numerator: 6, denominator: 11, reasons: [{ reason: 'closed', n: 1 }] })
})

// Last, because it writes.
test('an answer that was corrected confirms no job (O-03)', async () => {
  const { rows } = await db.owner.query<{ id: string; participant: string }>(`select f.id, f.participant_id as participant from follow_up f where f.day_number = 90 order by f.participant_id limit 1`)
  const said = (answer: string, corrects: boolean, hour: number, on = '2026-05-13') =>
    db.owner.query(`insert into follow_up_answer (tenant_id, id, participant_id, follow_up_id, answer, said_by, way, answered_on, at, corrects) values ($1, $2, $3, $4, $5, 'participant', 'talk', $8, $6, $7)`, [tenant, newId(), rows[0]?.participant, rows[0]?.id, answer, `2026-05-13T${hour}:00Z`, corrects, on])
  const known = async () => (await facts(lead)).flatMap((one) => one.work).flatMap(({ confirmedOn, left }) => (confirmedOn.includes('2026-05-13') ? ['there'] : left?.by === '2026-05-13' ? ['over'] : []))
  expect(await known()).toEqual([])
  await said('there', false, 10)
  expect(await known()).toEqual(['there'])
  // That it is over a week later is news, in the form that mends too.
  await said('none', true, 11, '2026-05-20')
  expect(await known()).toEqual(['there'])
  await said('none', true, 12)
  expect(await known()).toEqual(['over'])
})
