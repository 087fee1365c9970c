import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MovedOn, NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { aParticipant, aProgramme, anAccount, anEnrolment, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { SayQuality, TellPlacement } from './forms.ts'
import * as placements from './index.ts'

let db: TestDatabase
let programme: string
const who: Record<'promoter' | 'self' | 'manager' | 'employers' | 'stranger', TestAccount> = {} as never
let participantId: string

const job: TellPlacement = {
  employer: 'גן השקד', jobTitle: 'סייעת', firstDay: '2026-02-01', hoursWeek: 21, hoursWanted: 30, contract: 'fixed_term', rights: ['payslip', 'pension'], horizon: 'אפשר ללמוד לגננת', attribution: 'supported', attributionWords: '',
  enrolmentId: null, candidacyId: null, payAmount: 3300, payBasis: 'month', adjustedPercent: null,
}
const view: Omit<SayQuality, 'placementId'> = {
  byWhom: 'participant', onDay: '2026-03-05', pay: 2, hours: 2, rights: null, stability: 3, skills: 4, health_family: 3, horizon: null,
  payWords: '', hoursWords: 'אני רוצה עוד', rightsWords: '', stabilityWords: '', skillsWords: '', health_familyWords: 'הגב לא כואב', horizonWords: '',
}
const at = { at: new Date('2026-05-10T10:00:00Z') }

beforeAll(async () => {
  db = await testDatabase()
  programme = await aProgramme(db)
  who.promoter = await anAccount(db, 'promoter', { programme, name: 'Noor' })
  who.self = await anAccount(db, 'participant', { name: 'Samira' })
  who.manager = await anAccount(db, 'programme_manager', { programme })
  who.employers = await anAccount(db, 'promoter', { programme, specialisation: 'employers' })
  who.stranger = await anAccount(db, 'promoter', { programme })
  participantId = await aParticipant(db, { programme, assignedTo: who.promoter, self: who.self, joinedOn: '2026-01-18' })
})
afterAll(() => db.close())

const as = <T>(name: keyof typeof who, work: Parameters<typeof db.as<T>>[1]) => db.as(who[name], work, at)
const tellJob = (more: Partial<TellPlacement> = {}) => as('promoter', (tx) => placements.tellPlacement(tx, { participantId, ...job, ...more }))

test('a job is told with what it pays; everyone reads their part of it', async () => {
  const id = await tellJob()
  const seen = (name: keyof typeof who) => as(name, async (tx) => ({ job: await placements.placementOf(tx, participantId, id), pays: await placements.paysOf(tx, participantId), views: await placements.viewsOf(tx, participantId) }))
  await as('promoter', (tx) => placements.sayQuality(tx, { participantId, placementId: id, ...view, byWhom: 'promoter' }))
  for (const name of ['promoter', 'self'] as const) {
    expect(await seen(name), name).toMatchObject({ job: { employer: 'גן השקד', rights: ['payslip', 'pension'], joinedOn: '2026-01-18', grade: null }, pays: [{ amount: 3300, basis: 'month', fromDay: '2026-02-01', adjustedPercent: null }], views: [{ levels: { skills: 4 } }] })
  }
  expect(await seen('manager')).toMatchObject({ job: { jobTitle: 'סייעת' }, pays: [], views: [{ words: { hours: 'אני רוצה עוד' } }] })
  expect(await seen('employers')).toMatchObject({ job: { jobTitle: 'סייעת' }, pays: [], views: [] })
  expect(await seen('stranger')).toEqual({ job: undefined, pays: [], views: [] })
})

test('what it pays is not read from the database, nor the words on how it is', async () => {
  const { rows } = await db.owner.query(`select sealed from placement_pay union all select sealed from placement_quality where sealed is not null`)
  expect(rows.length).toBeGreaterThan(1)
  for (const { sealed } of rows) expect(String(sealed)).not.toMatch(/3300|הגב/)
})

describe('a job that was there before joining', () => {
  test('is no other than that', async () => {
    await expect(tellJob({ firstDay: '2026-01-10', attribution: 'placed' })).rejects.toMatchObject({ field: 'attribution' })
    await expect(tellJob({ firstDay: '2026-03-10', attribution: 'already_employed' })).rejects.toMatchObject({ field: 'attribution' })
    expect(await tellJob({ firstDay: '2025-01-10', attribution: 'already_employed', payAmount: null })).toBeTruthy()
  })
  test('and not told of years before it begins', async () => {
    await expect(tellJob({ firstDay: '2027-05-10' })).rejects.toMatchObject({ field: 'firstDay' })
  })
})

test('of two participations a job is of the one during which it began', async () => {
  const twice = await aParticipant(db, { programme, assignedTo: who.promoter, joinedOn: '2025-01-05' })
  await db.owner.query(`update enrolment set stage = 'finished', ended_on = '2025-12-31', end_reason = 'work' where participant_id = $1`, [twice])
  await anEnrolment(db, twice, { programme, joinedOn: '2026-02-01' })
  const tell = async (firstDay: string, attribution: TellPlacement['attribution']) => {
    const id = await as('promoter', (tx) => placements.tellPlacement(tx, { participantId: twice, ...job, firstDay, attribution }))
    return (await as('promoter', (tx) => placements.placementOf(tx, twice, id)))?.joinedOn
  }
  expect(await tell('2025-06-01', 'alone')).toBe('2025-01-05')
  expect(await tell('2026-03-01', 'alone')).toBe('2026-02-01')
  // Between the two: they had it when they came back.
  await expect(tell('2026-01-15', 'alone')).rejects.toMatchObject({ field: 'attribution' })
  expect(await tell('2026-01-15', 'already_employed')).toBe('2026-02-01')
})

test('a change over a newer text shows both; a job ends with what was learned, and goes on after a mistake', async () => {
  const placementId = await tellJob()
  const { enrolmentId: _, candidacyId: __, payAmount: ___, payBasis: ____, adjustedPercent: _____, ...terms } = job
  const change = (version: number, jobTitle: string) => as('promoter', (tx) => placements.changePlacement(tx, { participantId, placementId, ...terms, jobTitle, version }))
  await change(1, 'סייעת בכירה')
  await expect(change(1, 'גננת')).rejects.toThrow(Stale)
  const end = (lastDay: string, version: number) => as('promoter', (tx) => placements.endPlacement(tx, { participantId, placementId, lastDay, endReason: 'family', endWords: '', learned: 'בוקר מתאים', version }))
  await expect(end('2026-01-31', 2)).rejects.toMatchObject({ field: 'lastDay' })
  await end('2026-05-01', 2)
  const now = () => as('promoter', (tx) => placements.placementOf(tx, participantId, placementId))
  expect(await now()).toMatchObject({ lastDay: '2026-05-01', endReason: 'family', learned: 'בוקר מתאים', version: 3 })
  await expect(as('promoter', (tx) => placements.letPlacementGoOn(tx, { participantId, placementId, version: 3, sure: false }))).rejects.toThrow(Refused)
  await as('promoter', (tx) => placements.letPlacementGoOn(tx, { participantId, placementId, version: 3, sure: true }))
  expect(await now()).toMatchObject({ lastDay: null, endReason: null, learned: '' })
})

test('the strongest of what is kept counts, and a participant brings their own', async () => {
  const placementId = await tellJob()
  const keep = (name: keyof typeof who, grade: 'A' | 'B' | 'C' | 'D' | 'E', words = 'ראיתי') => as(name, (tx) => placements.keepEvidence(tx, { participantId, placementId, grade, onDay: '2026-03-01', words, document: null }))
  const grade = async () => (await as('manager', (tx) => placements.placementOf(tx, participantId, placementId)))?.grade
  await keep('promoter', 'E')
  expect(await grade()).toBe('E')
  await keep('self', 'D')
  expect(await grade()).toBe('D')
  await keep('promoter', 'B')
  expect(await grade()).toBe('B')
  await expect(keep('self', 'B')).rejects.toMatchObject({ field: 'grade' })
  await expect(keep('promoter', 'A', '')).rejects.toMatchObject({ field: 'words' })
  await expect(keep('employers', 'B')).rejects.toThrow(NotYours)
  await expect(keep('self', 'D', '')).rejects.toMatchObject({ field: 'words' })
  await expect(as('self', (tx) => tx.run(`insert into placement_evidence (tenant_id, id, placement_id, participant_id, grade, on_day, words, at, account_id) values (current_tenant(), $1, $2, $3, 'E', '2026-03-01', 'x', now(), current_account())`, [tx.newId(), placementId, participantId]))).rejects.toThrow(/row-level security/)
})

const paper = { type: 'pdf', name: 'תלוש.pdf', bytes: Buffer.from('%PDF-1.7 תלוש'), scanned: false } as const
const keepPaper = (name: keyof typeof who, placementId: string, grade: 'A' | 'B' | 'C' | 'D' | 'E', more: { words?: string; onDay?: string } = {}) =>
  as(name, (tx) => placements.keepEvidence(tx, { participantId, placementId, grade, onDay: '2026-03-01', words: '', document: paper, ...more }))
const shown = (name: keyof typeof who, placementId: string) =>
  as(name, async (tx) => ({ job: await placements.placementOf(tx, participantId, placementId), kept: await placements.evidenceOf(tx, participantId, placementId) }))

describe('evidence is of a day of the job', () => {
  test.each([
    // the day            last workday  refused
    ['today', '2026-05-10', null, false],
    ['tomorrow', '2026-05-11', null, true],
    ['a contract signed before the first workday', '2026-01-25', null, false],
    ['the last workday', '2026-04-30', '2026-04-30', false],
    ['a day after the last workday', '2026-05-01', '2026-04-30', true],
    ['today, of a job whose end is told ahead', '2026-05-10', '2026-05-31', false],
  ] as const)('%s', async (_, onDay, lastDay, refused) => {
    const placementId = await tellJob()
    if (lastDay) await as('promoter', (tx) => placements.endPlacement(tx, { participantId, placementId, lastDay, endReason: 'family', endWords: '', learned: '', version: 1 }))
    const kept = as('promoter', (tx) => placements.keepEvidence(tx, { participantId, placementId, grade: 'B', onDay, words: 'שיחה', document: null }))
    if (refused) await expect(kept).rejects.toMatchObject({ field: 'onDay' })
    else expect(await kept).toBeTruthy()
  })
})

test('what is said to be a document, and is not kept, is told beside it', async () => {
  const placementId = await tellJob()
  await as('promoter', (tx) => placements.keepEvidence(tx, { participantId, placementId, grade: 'A', onDay: '2026-03-01', words: 'ראיתי תלוש', document: null }))
  await keepPaper('promoter', placementId, 'C')
  expect((await shown('manager', placementId)).job).toMatchObject({ grade: 'A', documented: false, hasDocument: true })
  await keepPaper('promoter', placementId, 'A')
  expect((await shown('manager', placementId)).job).toMatchObject({ grade: 'A', documented: true })
})

test('a document that was kept by mistake is taken away with its reason, and what it showed counts no more', async () => {
  const placementId = await tellJob()
  const evidenceId = await keepPaper('promoter', placementId, 'A', { words: 'תלוש מרץ' })
  await as('promoter', (tx) => placements.keepEvidence(tx, { participantId, placementId, grade: 'E', onDay: '2026-02-20', words: 'ביקרתי', document: null }))
  const takeAway = (name: keyof typeof who, more = {}) => as(name, (tx) => placements.takeDocumentAway(tx, { participantId, placementId, evidenceId, why: 'של מישהי אחרת', ...more }))
  for (const name of ['stranger', 'manager', 'employers'] as const) await expect(takeAway(name), name).rejects.toThrow(NotYours)
  // Not hers to take away: she did not keep it.
  await expect(takeAway('self')).rejects.toThrow(NotYours)
  await expect(takeAway('promoter', { placementId: await tellJob() })).rejects.toThrow(NotYours)
  const { documentId } = (await shown('promoter', placementId)).kept[0] ?? {}
  await takeAway('promoter')
  for (const name of ['promoter', 'self', 'manager'] as const) {
    const { job: now, kept } = await shown(name, placementId)
    expect(now, name).toMatchObject({ grade: 'E', documented: false, hasDocument: false })
    expect(kept, name).toMatchObject([{ grade: 'E', takenAway: null }, { grade: 'A', words: 'תלוש מרץ', documentId: null, hasDocument: false, takenAway: { on: '2026-05-10', by: 'Noor', why: 'של מישהי אחרת' } }])
  }
  expect(await as('promoter', (tx) => placements.evidenceDocument(tx, { participantId, placementId, id: documentId ?? '' }))).toBeUndefined()
  expect((await db.owner.query(`select from document_content where document_id = $1`, [documentId])).rows).toEqual([])
  expect((await db.owner.query(`select details->>'evidence' as evidence from audit_event where what = 'placement.document_taken_away'`)).rows).toEqual([{ evidence: evidenceId }])
  await expect(takeAway('promoter')).rejects.toThrow(MovedOn)
})

describe('a participant', () => {
  test('keeps a payslip or another document of the own job, and who kept it shows', async () => {
    const placementId = await tellJob()
    await keepPaper('self', placementId, 'A')
    const { job: now, kept } = await shown('promoter', placementId)
    expect(now).toMatchObject({ grade: 'A', documented: true })
    expect(kept).toMatchObject([{ grade: 'A', by: 'Samira', mine: false, hasDocument: true }])
    const opened = (name: keyof typeof who) => as(name, (tx) => placements.evidenceDocument(tx, { participantId, placementId, id: kept[0]?.documentId ?? '' }))
    for (const name of ['self', 'promoter'] as const) expect((await opened(name))?.bytes, name).toEqual(paper.bytes)
    for (const name of ['manager', 'employers', 'stranger'] as const) expect(await opened(name), name).toBeUndefined()
  })
  test('gives no statement of the employer or of the promoter, and no document without a file', async () => {
    const placementId = await tellJob()
    for (const grade of ['B', 'D', 'E'] as const) await expect(keepPaper('self', placementId, grade, { words: 'אני' })).rejects.toMatchObject({ field: 'grade' })
    await expect(as('self', (tx) => placements.keepEvidence(tx, { participantId, placementId, grade: 'C', onDay: '2026-03-01', words: 'חוזה', document: null }))).rejects.toMatchObject({ field: 'document' })
  })
  test('takes away what they kept themselves, and changes nothing else of a document', async () => {
    const placementId = await tellJob()
    const evidenceId = await keepPaper('self', placementId, 'C')
    await as('self', (tx) => placements.takeDocumentAway(tx, { participantId, placementId, evidenceId, why: 'בטעות' }))
    expect((await shown('self', placementId)).job).toMatchObject({ grade: null, hasDocument: false })
    await keepPaper('promoter', placementId, 'C')
    expect(await as('self', (tx) => tx.run(`update document set removed_on = '2026-05-10', removed_by = current_account(), removed_why = 'x' where tenant_id = current_tenant() and removed_on is null and account_id <> current_account()`))).toBe(0)
    expect(await as('self', (tx) => tx.run(`delete from document_content where tenant_id = current_tenant()`))).toBe(0)
    await expect(as('promoter', (tx) => tx.run(`update document set type = 'png' where tenant_id = current_tenant()`))).rejects.toThrow(/permission denied/)
  })
  test('shows nothing by the document of another', async () => {
    const placementId = await tellJob()
    await keepPaper('promoter', placementId, 'C')
    const { documentId } = (await shown('self', placementId)).kept[0] ?? {}
    const insert = `insert into placement_evidence (tenant_id, id, placement_id, participant_id, grade, on_day, document_id, at, account_id) values (current_tenant(), $1, $2, $3, 'A', '2026-03-01', $4, now(), current_account())`
    await expect(as('self', (tx) => tx.run(insert, [tx.newId(), placementId, participantId, documentId]))).rejects.toThrow(/row-level security/)
    await expect(as('self', (tx) => tx.run(insert, [tx.newId(), placementId, participantId, tx.newId()]))).rejects.toThrow(/row-level security/)
  })
})

test('each of the two says how a job is; a participant speaks for themself alone', async () => {
  const placementId = await tellJob()
  const say = (name: keyof typeof who, more: Partial<SayQuality> = {}) => as(name, (tx) => placements.sayQuality(tx, { participantId, placementId, ...view, ...more }))
  await say('self', { byWhom: 'promoter' })
  await say('promoter', { byWhom: 'promoter', onDay: '2026-04-01', pay: 3 })
  await say('promoter', { byWhom: 'participant', onDay: '2026-05-01', horizon: 4 })
  expect((await as('self', (tx) => placements.viewsOf(tx, participantId, placementId))).map(({ byWhom, on, levels }) => [byWhom, on, levels.pay, levels.horizon])).toEqual([
    ['participant', '2026-03-05', 2, null], ['promoter', '2026-04-01', 3, null], ['participant', '2026-05-01', 2, 4],
  ])
  await expect(say('self', { onDay: '2026-01-01' })).rejects.toMatchObject({ field: 'onDay' })
  await expect(say('self', { pay: null, hours: null, stability: null, skills: null, health_family: null })).rejects.toThrow(Refused)
  await expect(say('manager')).rejects.toThrow(NotYours)
})

test('the employer of the list is found by its name, and employer relations see who works there', async () => {
  await db.owner.query(`insert into employer (tenant_id, id, name, at, account_id) values ($1, gen_random_uuid(), 'מאפיית הגליל', now(), $2)`, [who.promoter.tenantId, who.promoter.id])
  const id = await tellJob({ employer: 'מאפיית הגליל' })
  const { employerId } = (await as('promoter', (tx) => placements.placementOf(tx, participantId, id))) ?? {}
  expect(employerId).toBeTruthy()
  expect(await as('employers', (tx) => placements.placementsAt(tx, employerId ?? ''))).toMatchObject([{ id, name: 'סמירה חורי', attribution: 'supported', grade: null }])
  expect(await as('promoter', (tx) => placements.employersKnown(tx))).toEqual(['מאפיית הגליל'])
})

test('pay changes from a day on, and the figures of the network stand beside it for the participant too', async () => {
  const placementId = await tellJob()
  await as('promoter', (tx) => placements.tellPay(tx, { participantId, placementId, payAmount: 40, payBasis: 'hour', adjustedPercent: 60, fromDay: '2026-04-01' }))
  expect(await as('self', (tx) => placements.paysOf(tx, participantId, placementId))).toMatchObject([{ amount: 40, basis: 'hour', adjustedPercent: 60, fromDay: '2026-04-01' }, { amount: 3300 }])
  await expect(as('manager', (tx) => placements.tellPay(tx, { participantId, placementId, payAmount: 40, payBasis: 'hour', adjustedPercent: null, fromDay: '2026-04-01' }))).rejects.toThrow(NotYours)
  await db.owner.query(
    `insert into knowledge_figure (tenant_id, id, kind, value, effective_on, source, verified, look_again_on, written_by, at)
     select $1, gen_random_uuid(), kind, value, '2026-04-01', 'x', false, '2099-01-01', $2, at::timestamptz from (values ('minimum_month', 6000, '2026-04-01'), ('minimum_month', 6443.85, '2026-04-02'), ('unemployment', 3, '2026-04-02')) f (kind, value, at)`,
    [who.promoter.tenantId, who.promoter.id],
  )
  expect(await as('self', (tx) => placements.wageFigures(tx))).toEqual([{ kind: 'minimum_month', value: 6443.85, effectiveOn: '2026-04-01', source: 'x', verified: false }])
})
