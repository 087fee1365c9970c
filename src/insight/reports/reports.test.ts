/** Reports against real PostgreSQL: whose they are, that a signed one never changes, and what is known since. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aParticipant, aPlacement, aProgramme, firstTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { tell } from '#src/access/index.ts'
import { NotYours } from '#src/platform/errors.ts'
import { newId } from '#src/platform/ids.ts'
import type { DefineInput } from './forms.ts'
import { outcomesCsv, outcomesWorkbook } from '../outcomes/files.ts'
import { beforeSigning, defineReport, freezeReport, frozenOf, frozenReport, inFile, reportOf, reportsOf, toldNow, verifyReports } from './index.ts'
import { measureKeys } from '../outcomes/measures.ts'
import { tell as tellAll } from '../outcomes/outcomes.ts'
import { asDefined } from './as-told.ts'
import { changedSince, digestOf, inSteps, timesInSteps } from './rules.ts'

const at = new Date('2026-11-15T08:00:00Z')
let db: TestDatabase
let programme: string
let lead: TestAccount
let sees: TestAccount
let funder: TestAccount
let funderElsewhere: TestAccount
let leadElsewhere: TestAccount
let placements: { participant: string; placementId: string }[]
const definition = (more: Partial<DefineInput> = {}): DefineInput => ({
  forWhom: 'משרד העבודה', titleHe: 'דוח שנתי', titleAr: 'تقرير سنوي', titleEn: '', leadHe: '', leadAr: '', leadEn: '', measures: ['entry', 'retained_90_any_job'], months: '12', by: 'quarter', programmeId: programme, centreId: null,
  standardDeviation: 1, reliability: 0.8, ...more,
})
const as = <T>(who: TestAccount, work: Parameters<typeof db.as<T>>[1]) => db.as(who, work, { at })

beforeAll(async () => {
  db = await testDatabase()
  const tenant = await firstTenant(db)
  programme = await aProgramme(db)
  const other = await aProgramme(db, { name: 'אחרת' })
  const promoter = await anAccount(db, 'promoter', { programme })
  lead = await anAccount(db, 'programme_manager', { programme })
  leadElsewhere = await anAccount(db, 'programme_manager', { programme: other })
  sees = await anAccount(db, 'professional_lead', { programme })
  funder = await anAccount(db, 'funder', { programme })
  funderElsewhere = await anAccount(db, 'funder', { programme: other })
  placements = []
  for (let n = 0; n < 24; n++) {
    const participant = await aParticipant(db, { programme, assignedTo: promoter, joinedOn: '2026-01-18' })
    if (n >= 16) continue
    const { placementId } = await aPlacement(db.owner, { tenant, participant, by: promoter, firstDay: '2026-02-10' })
    placements.push({ participant, placementId })
    if (n < 8) await evidence(placementId, participant)
  }
})
afterAll(() => db?.close())
const evidence = async (placementId: string, participant: string) =>
  db.owner.query(`insert into placement_evidence (tenant_id, id, placement_id, participant_id, grade, on_day, words, at, account_id) values ($1, $2, $3, $4, 'A', '2026-06-01', 'תלוש', now(), $5)`, [await firstTenant(db), newId(), placementId, participant, lead.id])

describe('a definition', () => {
  test('holds the two measures whatever was chosen, and a change is a new version', async () => {
    const id = await as(lead, (tx) => defineReport(tx, { ...definition({ measures: [] }), reportId: null }))
    expect((await as(lead, (tx) => reportOf(tx, id)))?.definition.measures).toEqual(['grown', 'good_work'])
    await as(lead, (tx) => defineReport(tx, { ...definition({ months: '24' }), reportId: id }))
    expect(await as(lead, (tx) => reportOf(tx, id))).toMatchObject({ number: 2, definition: { months: 24, measures: ['grown', 'good_work', 'entry', 'retained_90_any_job'] } })
  })
  test('needs a title, and a place that is led as a whole', async () => {
    await expect(as(lead, (tx) => defineReport(tx, { ...definition({ titleHe: '', titleAr: '' }), reportId: null }))).rejects.toThrow()
    await expect(as(lead, (tx) => defineReport(tx, { ...definition({ programmeId: null }), reportId: null }))).rejects.toThrow()
    await expect(as(leadElsewhere, (tx) => defineReport(tx, { ...definition(), reportId: null }))).rejects.toThrow()
  })
  test('is read by who leads and who funds that place, and by nobody else', async () => {
    for (const [who, reads] of [[lead, true], [funder, true], [funderElsewhere, false], [leadElsewhere, false]] as const) expect((await as(who, reportsOf)).length > 0, who.displayName).toBe(reads)
  })
  test('is written by no funder', async () => {
    await expect(as(funder, (tx) => defineReport(tx, { ...definition(), reportId: null }))).rejects.toThrow()
    await expect(as(funder, (tx) => tx.run(`insert into report_version (tenant_id, id, report_id, number, programme_id, definition, at, account_id) values (current_tenant(), $1, $2, 1, $3, '{}', now(), current_account())`, [newId(), newId(), programme]))).rejects.toThrow()
  })
})

describe('a signed report', () => {
  let reportId: string
  let frozenId: string
  beforeAll(async () => {
    reportId = await as(lead, (tx) => defineReport(tx, { ...definition(), reportId: null }))
    frozenId = await as(lead, (tx) => freezeReport(tx, { reportId, signedName: 'אמיר נחום', words: 'לפי מה שידוע היום' }))
  })
  test('says who signed, of whole quarters, protected, with the digest of what it says', async () => {
    const told = await as(funder, (tx) => frozenReport(tx, frozenId, false))
    expect(told).toMatchObject({ whole: true, content: { from: '2025-10', until: '2026-09', signed: { name: 'אמיר נחום' }, told: { guarded: true, asOf: '2026-09-30' } } })
    expect(told?.content.told.overall.entry).toMatchObject({ numerator: 8, denominator: 24 })
    const { rows } = await db.owner.query<{ content: string; digest: string }>(`select content, digest from report_frozen where id = $1`, [frozenId])
    expect(digestOf(rows[0]?.content ?? '')).toBe(rows[0]?.digest)
  })
  test('is changed and taken away by nobody', async () => {
    await expect(as(lead, (tx) => tx.run(`update report_frozen set signed_name = 'x' where id = $1`, [frozenId]))).rejects.toThrow(/permission denied/)
    await expect(as(lead, (tx) => tx.run(`delete from report_frozen where id = $1`, [frozenId]))).rejects.toThrow(/permission denied/)
    await expect(db.owner.query(`update report_frozen set content = content || ' ' where id = $1`, [frozenId])).rejects.toThrow(/report_frozen_digest_is_sha256/)
  })
  test('is open to who funds the place alone', async () => {
    expect(await as(funderElsewhere, (tx) => frozenReport(tx, frozenId, false))).toBeUndefined()
    expect(await as(funder, (tx) => frozenOf(tx, reportId))).toHaveLength(1)
  })
  test('is held against what is known since: later evidence, and what was written', async () => {
    expect((await as(sees, (tx) => frozenReport(tx, frozenId, true)))?.since).toEqual({ inSteps: false, otherRules: false, tooMany: false, changed: [], written: [] })
    for (const { participant, placementId } of placements.slice(8)) {
      await evidence(placementId, participant)
      await db.as(lead, (tx) => tell(tx, 'placement.evidence_kept', { participantId: participant }), { at: new Date('2026-11-20T08:00:00Z') })
    }
    const since = (await as(sees, (tx) => frozenReport(tx, frozenId, true)))?.since
    expect(since?.written).toEqual([{ what: 'placement.evidence_kept', times: 8 }])
    expect(since?.changed.map(({ measure, was, now }) => [measure, was.numerator, now.numerator])).toEqual([['entry', 8, 16], ['retained_90_any_job', 8, 16]])
  })
  test.each([['who funds', () => funder], ['a manager, to whom pay is closed,', () => lead]])('and to %s in steps of five alone', async (_, who) => {
    const since = (await as(who(), (tx) => frozenReport(tx, frozenId, true)))?.since
    expect(since).toMatchObject({ inSteps: true, written: [{ what: 'placement.evidence_kept', times: 5 }] })
    expect(since?.changed.map(({ measure, was, now }) => [measure, was.numerator, now.numerator])).toEqual([['entry', 8, 13], ['retained_90_any_job', 8, 13]])
  })
  test('is no longer whole when the row says another name or day than the content', async () => {
    const { rows } = await db.owner.query(`select signed_name from report_frozen where id = $1`, [frozenId])
    await db.owner.query(`update report_frozen set signed_name = 'אחרת' where id = $1`, [frozenId])
    expect((await as(lead, (tx) => frozenReport(tx, frozenId, false)))?.whole).toBe(false)
    expect((await verifyReports(db.owner)).broken).toMatchObject([{ id: frozenId, why: expect.stringContaining('another name') }])
    await db.owner.query(`update report_frozen set signed_name = $2 where id = $1`, [frozenId, rows[0].signed_name])
    expect((await as(lead, (tx) => frozenReport(tx, frozenId, false)))?.whole).toBe(true)
  })
  test('is proved by the digest on the trail too', async () => {
    const { rows } = await db.owner.query<{ content: string; at: Date }>(`select content, at from report_frozen where id = $1`, [frozenId])
    expect((await verifyReports(db.owner)).broken).toEqual([])
    const other = rows[0]!.content.replace('"numerator":8', '"numerator":9')
    await db.owner.query(`update report_frozen set content = $2, digest = $3 where id = $1`, [frozenId, other, digestOf(other)])
    expect((await as(lead, (tx) => frozenReport(tx, frozenId, false)))?.whole).toBe(true)
    expect((await verifyReports(db.owner)).broken).toMatchObject([{ id: frozenId, why: expect.stringContaining('by the trail') }])
    await db.owner.query(`update report_frozen set content = $2, digest = $3 where id = $1`, [frozenId, rows[0]!.content, digestOf(rows[0]!.content)])
  })
  test('goes along as a file, with what it protects', async () => {
    const report = (await as(funder, (tx) => frozenReport(tx, frozenId, false)))!
    const csv = outcomesCsv(inFile(report, 'he'), 'he')
    expect(csv).toContain('דוח שנתי')
    expect(csv).toContain(report.frozen.digest)
    expect(csv).toContain('כניסה לעבודה,8,24')
    expect(csv).not.toContain('נפגשו ב')
    expect((await outcomesWorkbook(inFile(report, 'ar'), 'ar')).subarray(0, 2).toString()).toBe('PK')
  })
  test('and the report tells the new figures, while the signed one stays', async () => {
    const report = await as(lead, (tx) => reportOf(tx, reportId))
    expect((await as(lead, (tx) => toldNow(tx, report!)))?.told.overall.entry?.numerator).toBe(16)
    expect((await as(lead, (tx) => frozenReport(tx, frozenId, false)))?.content.told.overall.entry?.numerator).toBe(8)
  })
})

describe('whoever leads one place and funds another', () => {
  let both: TestAccount
  let theirs: string
  let reportId: string
  let frozenId: string
  beforeAll(async () => {
    theirs = await aProgramme(db, { name: 'שלהם' })
    both = await anAccount(db, 'programme_manager', { programme: theirs })
    await db.owner.query(`insert into post (tenant_id, id, account_id, role, programme_id, starts_on) values ($1, $2, $3, 'funder', $4, '2020-01-01')`, [await firstTenant(db), newId(), both.id, programme])
    both = { ...both, posts: [...both.posts, { role: 'funder', programmeId: programme, centreId: null }] }
    reportId = await as(lead, (tx) => defineReport(tx, { ...definition(), reportId: null }))
    frozenId = await as(lead, (tx) => freezeReport(tx, { reportId, signedName: 'אמיר נחום', words: '' }))
  })
  test('reads a report of the place they fund as one who funds', async () => {
    expect(await as(both, (tx) => reportOf(tx, reportId))).toBeDefined()
    expect((await as(both, (tx) => frozenReport(tx, frozenId, true)))?.since?.inSteps).toBe(true)
    await expect(as(both, async (tx) => toldNow(tx, (await reportOf(tx, reportId))!))).rejects.toThrow(NotYours)
  })
  test('gives it no version of another place, and signs nothing of it', async () => {
    await expect(as(both, (tx) => defineReport(tx, { ...definition({ programmeId: theirs }), reportId }))).rejects.toThrow(NotYours)
    await expect(as(both, (tx) => freezeReport(tx, { reportId, signedName: 'x', words: '' }))).rejects.toThrow(NotYours)
  })
})

describe('by what people say of themselves', () => {
  test('a report tells of 24 months of a whole place', async () => {
    await expect(as(lead, (tx) => defineReport(tx, { ...definition({ by: 'population' }), reportId: null }))).rejects.toThrow(/24/)
    await expect(as(lead, (tx) => defineReport(tx, { ...definition({ by: 'population', months: '24' }), reportId: null }))).resolves.toBeTruthy()
  })
})

describe('reports signed beside each other in a quarter', () => {
  let head: TestAccount
  let old: string
  let first: string
  const of = (more: Partial<DefineInput> = {}) => as(head, (tx) => defineReport(tx, { ...definition({ programmeId: old, ...more }), reportId: null }))
  const sign = (reportId: string) => as(head, (tx) => freezeReport(tx, { reportId, signedName: 'x', words: '' }))
  const looked = async (reportId: string) => as(head, async (tx) => { const report = (await reportOf(tx, reportId))!; return beforeSigning(tx, report, (await toldNow(tx, report))!) })
  beforeAll(async () => {
    old = await aProgramme(db, { name: 'ישנה' })
    head = await anAccount(db, 'programme_manager', { programme: old })
    for (let n = 0; n < 30; n++) await aParticipant(db, { programme: old, joinedOn: n < 3 ? '2025-02-10' : '2026-02-10' })
    first = await of()
    await sign(first)
  })
  test.each<[string, Partial<DefineInput>]>([['of more months', { months: '24' }], ['by another breakdown', { by: 'month' }]])('one %s of the same people is refused, and which one stands in its way is said before', async (_, more) => {
    const other = await of(more)
    expect((await looked(other)).inTheWay).toMatchObject({ title: { he: 'דוח שנתי' }, from: '2025-10', until: '2026-09', by: 'quarter', place: { he: expect.stringContaining('ישנה') } })
    await expect(sign(other)).rejects.toThrow(/come to one person/)
  })
  test('one of the whole network is refused for it', async () => {
    const leader = await anAccount(db, 'professional_lead', {})
    const all = await as(leader, (tx) => defineReport(tx, { ...definition({ programmeId: null }), reportId: null }))
    await expect(as(leader, (tx) => freezeReport(tx, { reportId: all, signedName: 'x', words: '' }))).rejects.toThrow(/come to one person/)
  })
  test('of the same people it is signed again where nothing changed, or many, and not where few did', async () => {
    expect((await looked(first)).again).toMatchObject({ changed: [], tooFew: false })
    const left = await of({ measures: ['dropped_out'] })
    await expect(sign(left)).resolves.toBeTruthy()
    const end = (n: number) => db.owner.query(`update enrolment set ended_on = '2026-09-01', end_reason = 'moved' where (tenant_id, id) in (select tenant_id, id from enrolment where programme_id = $1 and joined_on = '2026-02-10' and ended_on is null limit $2)`, [old, n])
    await end(2)
    expect((await looked(left)).again?.tooFew).toBe(true)
    await expect(sign(left)).rejects.toThrow(/too few changes/)
    await end(8)
    expect((await looked(left)).again).toMatchObject({ tooFew: false, changed: [{ measure: 'dropped_out', was: { numerator: 0 }, now: { numerator: 10 } }] })
    await expect(sign(left)).resolves.toBeTruthy()
  })
  test('two at once see each other', async () => {
    const place = await aProgramme(db, { name: 'בבת אחת' })
    const one = await anAccount(db, 'programme_manager', { programme: place })
    for (let n = 0; n < 6; n++) await aParticipant(db, { programme: place, joinedOn: '2026-02-10' })
    const reports = [await as(one, (tx) => defineReport(tx, { ...definition({ programmeId: place }), reportId: null })), await as(one, (tx) => defineReport(tx, { ...definition({ programmeId: place, months: '24' }), reportId: null }))]
    const signed = await Promise.allSettled(reports.map((reportId) => as(one, (tx) => freezeReport(tx, { reportId, signedName: 'x', words: '' }))))
    expect(signed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('what is sealed, to a manager to whom it is closed', () => {
  test('stands in what is signed, and not in what may be looked at day after day', async () => {
    const place = await aProgramme(db, { name: 'חתומה' })
    const manager = await anAccount(db, 'programme_manager', { programme: place })
    for (let n = 0; n < 6; n++) await aParticipant(db, { programme: place, joinedOn: '2026-02-10' })
    const reportId = await as(manager, (tx) => defineReport(tx, { ...definition({ programmeId: place, months: '24', by: 'population', measures: ['paid_minimum'] }), reportId: null }))
    const looked = await as(manager, async (tx) => toldNow(tx, (await reportOf(tx, reportId))!))
    expect(looked).toMatchObject({ sealed: true, told: { groups: [] } })
    expect(looked?.told.overall.paid_minimum).toBeUndefined()
    const frozenId = await as(manager, (tx) => freezeReport(tx, { reportId, signedName: 'x', words: '' }))
    const signed = (await as(manager, (tx) => frozenReport(tx, frozenId, true)))!
    expect(signed.content.told.overall.paid_minimum).toBeDefined()
    expect(signed.content.told.groups).toMatchObject([{ key: '', joined: 6 }])
    // By groups pay is not told of who signs without opening it.
    expect(signed.content.told.groups[0]?.figures.paid_minimum).toBeUndefined()
    expect(signed.since?.inSteps).toBe(true)
  })
})

test('a report keeps, shows and files what its definition names, and no more of what is reckoned', () => {
  const told = tellAll([], { asOf: '2026-09-30', guard: true, measures: measureKeys, brokenDown: measureKeys, groups: [{ key: '2026-Q1', has: () => true }], addUp: true })
  const kept = asDefined(told, ['grown', 'good_work', 'entry'])
  expect(Object.keys(kept.overall)).toEqual(['grown', 'good_work', 'entry'])
  expect(Object.keys(kept.groups[0]?.figures ?? {})).toEqual(['grown', 'good_work', 'entry'])
  expect([kept.time, kept.profile, kept.pay, kept.advancements, kept.axes, kept.exits, kept.attainment]).toEqual([[], [], [], [], [], [], null])
  const older = { definition: { measures: ['grown', 'good_work', 'entry'], by: 'quarter', title: { he: 'ישן', ar: '', en: '' }, forWhom: 'קרן' }, number: 1, from: '2025-10', until: '2026-09', told, names: {}, signed: { name: 'x', at: '2026-11-15T08:00:00Z', words: '' } }
  expect(inFile({ content: older as never, frozen: { digest: '' } as never, whole: true }, 'he').sheets.map(({ key }) => key)).toEqual(['figures', 'broken', 'attribution', 'evidence'])
})

test.each([
  [0, null], [4, null], [5, 5], [9, 5], [10, 10],
])('of %i times it is told: at least %s', (times, told) => expect(timesInSteps(times)).toBe(told))

test.each([
  ['few more: nothing', [20, 40, 10, 0], [23, 40, 7, 0], undefined],
  ['seven more: five', [20, 40, 10, 0], [27, 40, 3, 0], [25, 40, 5, 0]],
  ['fewer too', [20, 40, 10, 9], [9, 44, 10, 5], [10, 40, 10, 9]],
  ['what is protected stays as it was', [20, null, null, null], [26, 40, 9, 8], [25, null, null, null]],
])('of a change %s', (_, before, after, told) => {
  const figure = ([numerator = null, denominator = null, unknown = null, excluded = null]: (number | null)[]) => ({ numerator, denominator, unknown, excluded, reasons: [] })
  const found = inSteps([{ measure: 'entry', was: figure(before), now: figure(after) }])[0]?.now
  expect(found).toEqual(told && figure(told))
})

test('only figures that differ are told as changed', () => {
  const figure = (numerator: number) => ({ numerator, denominator: 20, unknown: 0, excluded: 0, reasons: [] })
  const told = (entry: number, grown: number) => ({ overall: { entry: figure(entry), grown: figure(grown) } }) as never
  expect(changedSince(told(5, 6), told(5, 7), ['entry', 'grown', 'good_work']).map(({ measure }) => measure)).toEqual(['grown'])
})
