import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCentre, anAccount, aParticipant, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { NotYours, Refused, Stale } from '#src/platform/errors.ts'
import { changeProgramme, openProgramme, saveCentre, saveExclusion, saveOrganisation, setConditions } from './commands.ts'
import { centresOf, exclusionsOf, organisationsOf, programmesToAdminister, programmeToAdminister } from './queries.ts'
import { nameInEach, rangeUpsideDown, rulesFrom, splitList, writtenFrom } from './rules.ts'
import type { EligibilityRule } from '../rules.ts'

describe('a name in each language', () => {
  test.each([
    [{ he: 'שער', ar: '', en: '' }, { he: 'שער', ar: 'שער', en: 'שער' }],
    [{ he: '', ar: 'بوابة', en: 'Gate' }, { he: 'بوابة', ar: 'بوابة', en: 'Gate' }],
    [{ he: '', ar: '', en: '' }, undefined],
  ])('%o', (written, name) => expect(nameInEach(written)).toEqual(name))
})

describe('conditions as a form writes them', () => {
  test.each<[EligibilityRule[]]>([
    [[]],
    [[{ kind: 'age', min: 18, max: 35 }, { kind: 'share_of_post', min: 0.5 }]],
    [[{ kind: 'age', max: 35 }, { kind: 'years_out_of_work', min: 2 }, { kind: 'years_of_experience', max: 1 }]],
    [[{ kind: 'receives_benefit', benefits: [] }, { kind: 'residence', localities: ['לוד', 'רמלה'] }]],
  ])('%o come back as they were', (rules) => expect(rulesFrom(writtenFrom(rules))).toEqual(rules))
  test('what is not ticked is not asked, though numbers stand there', () => expect(rulesFrom({ ...writtenFrom([{ kind: 'age', min: 18 }]), asked: [] })).toEqual([]))
  test('a range that ends before it begins is named', () => expect(rangeUpsideDown({ ...writtenFrom([]), outOfWorkMin: 5, outOfWorkMax: 2 })).toBe('outOfWorkMax'))
  test('places by comma in either script, or by line', () => expect(splitList('לוד, רמלה\nנצרת، لود ,לוד')).toEqual(['לוד', 'רמלה', 'נצרת', 'لود']))
})

describe('the network', () => {
  let db: TestDatabase
  let administrator: TestAccount
  let manager: TestAccount
  let programme: string
  beforeAll(async () => {
    db = await testDatabase()
    const tenant = await aTenant(db)
    programme = await aProgramme(db, { tenant })
    administrator = await anAccount(db, 'administrator', { tenant })
    manager = await anAccount(db, 'programme_manager', { tenant, programme })
  })
  afterAll(() => db.close())

  const terms = { nameHe: 'דרך חדשה', nameAr: '', nameEn: '', organisationId: null, exclusionKinds: ['instability' as const], populationIds: [], centreIds: [] as string[], peopleTo: '', reviewEveryDays: 60, fullLoad: 40, closedOn: null, version: 1 }

  test('is opened by an administrator: organisation, centre, programme, conditions', async () => {
    await db.as(administrator, (tx) => saveOrganisation(tx, { organisationId: null, name: 'גשר', kind: 'operator', version: 0 }))
    const [organisation] = await db.as(administrator, organisationsOf)
    await db.as(administrator, (tx) => saveCentre(tx, { centreId: null, name: 'מרכז לוד', locality: 'לוד', organisationId: organisation?.id ?? null, version: 0 }))
    const [centre] = await db.as(administrator, centresOf)
    const id = await db.as(administrator, (tx) => openProgramme(tx, { ...terms, organisationId: organisation?.id ?? null, centreIds: [centre?.id ?? ''] }))
    await db.as(administrator, (tx) => setConditions(tx, { ...writtenFrom([{ kind: 'age', min: 45 }]), programmeId: id, version: 1 }))
    expect(await db.as(administrator, (tx) => programmeToAdminister(tx, id))).toMatchObject({
      name: { he: 'דרך חדשה', ar: 'דרך חדשה' }, organisationId: organisation?.id, centreIds: [centre?.id], rules: [{ kind: 'age', min: 45 }], reviewEveryDays: 60, fullLoad: 40, version: 2,
    })
  })
  test('a centre leaves a programme when nobody works there for it', async () => {
    const id = await db.as(administrator, (tx) => openProgramme(tx, { ...terms, nameHe: 'במרכז', centreIds: [] }))
    await db.as(administrator, (tx) => saveCentre(tx, { centreId: null, name: 'מרכז עכו', locality: 'עכו', organisationId: null, version: 0 }))
    const centre = (await db.as(administrator, centresOf)).find(({ name }) => name === 'מרכז עכו')?.id ?? ''
    const change = (centreIds: string[], version: number) => db.as(administrator, (tx) => changeProgramme(tx, { ...terms, nameHe: 'במרכז', programmeId: id, centreIds, version }))
    await change([centre], 1)
    await anAccount(db, 'promoter', { tenant: administrator.tenantId, programme: id, centre, endsOn: '2020-12-31' })
    const works = await anAccount(db, 'promoter', { tenant: administrator.tenantId, programme: id, centre })
    await expect(change([], 2)).rejects.toMatchObject({ field: 'centreIds', message: expect.stringContaining('מרכז עכו') })
    await db.owner.query(`update post set ends_on = '2021-01-01' where account_id = $1`, [works.id])
    await change([], 2)
  })
  test('a centre leaves a programme once it is said where its people are met; whoever has ended stays as it was', async () => {
    const tenant = administrator.tenantId
    const [leaves, stays] = [await aCentre(db, { tenant, name: 'מרכז יפו' }), await aCentre(db, { tenant, name: 'מרכז רמלה' })]
    const id = await db.as(administrator, (tx) => openProgramme(tx, { ...terms, nameHe: 'נודדת', centreIds: [leaves, stays] }))
    const here = await aParticipant(db, { tenant, programme: id, centre: leaves })
    const ended = await aParticipant(db, { tenant, programme: id, centre: leaves, stage: 'finished' })
    const change = (centreIds: string[], peopleTo: string) => db.as(administrator, (tx) => changeProgramme(tx, { ...terms, nameHe: 'נודדת', programmeId: id, centreIds, peopleTo, version: 1 }))
    const metAt = async (participant: string) => (await db.owner.query(`select centre_id from enrolment where participant_id = $1`, [participant])).rows[0]?.centre_id
    for (const nowhere of ['', leaves, 'מרכז']) await expect(change([stays], nowhere)).rejects.toMatchObject({ field: 'peopleTo', message: expect.stringMatching(/^One participant.*מרכז יפו/) })
    expect(await metAt(here)).toBe(leaves)
    await change([stays], stays)
    expect([await metAt(here), await metAt(ended)]).toEqual([stays, leaves])
    await db.as(administrator, (tx) => changeProgramme(tx, { ...terms, nameHe: 'נודדת', programmeId: id, centreIds: [], peopleTo: 'none', version: 2 }))
    expect(await metAt(here)).toBeNull()
    const { rows } = await db.owner.query(`select details->'from'->0->>'people' as people from audit_event where what = 'programme.people_moved' and details->>'programme' = $1 order by at, id`, [id])
    expect(rows).toEqual([{ people: '1' }, { people: '1' }])
  })
  test('nobody but an administrator counts or moves people of a centre', async () => {
    const count = (account: TestAccount) => db.as(account, (tx) => tx.rows(`select * from people_at_centres($1)`, [programme]))
    await aParticipant(db, { tenant: administrator.tenantId, programme, centre: await aCentre(db, { tenant: administrator.tenantId }) })
    expect([(await count(administrator)).length, (await count(manager)).length]).toEqual([1, 0])
    const moved = await db.as(manager, (tx) => tx.row(`select move_people_of_centres($1, array(select id from centre), null) as n`, [programme]))
    expect(moved).toEqual({ n: 0 })
  })
  test('two saves of one name at once: one stands, the other is told', async () => {
    const save = () => db.as(administrator, (tx) => saveOrganisation(tx, { organisationId: null, name: 'יחד', kind: 'operator', version: 0 }))
    const outcomes = await Promise.allSettled([save(), save()])
    expect(outcomes.map((one) => (one.status === 'rejected' ? one.reason : one.status))).toEqual(expect.arrayContaining(['fulfilled', expect.objectContaining({ name: 'Refused', field: 'name' })]))
  })
  test('an organisation stands once by its name', () =>
    expect(db.as(administrator, (tx) => saveOrganisation(tx, { organisationId: null, name: 'גשר', kind: 'ministry', version: 0 }))).rejects.toThrow(Refused))
  test('what stood in the way of work is the tenant’s own list: the three kinds to begin with, others beside them, and one that is no longer asked', async () => {
    const own = { exclusionId: null, nameHe: 'אין תחבורה', nameAr: '', nameEn: '', kind: '' as const, asked: true, version: 1 }
    await db.as(administrator, (tx) => saveExclusion(tx, own))
    const id = (await db.as(administrator, exclusionsOf)).find(({ name }) => name.en === 'אין תחבורה')?.id ?? ''
    await db.as(administrator, (tx) => saveExclusion(tx, { ...own, exclusionId: id, kind: 'low_participation', asked: false }))
    expect((await db.as(administrator, exclusionsOf)).map(({ kind, asked }) => [kind, asked]).sort()).toEqual([['changing_occupations', true], ['instability', true], ['low_participation', false], ['low_participation', true]])
    await expect(db.as(administrator, (tx) => saveExclusion(tx, { ...own, exclusionId: id }))).rejects.toThrow(Stale)
    await expect(db.as(manager, (tx) => saveExclusion(tx, own))).rejects.toThrow(NotYours)
  })
  test('a save over a newer version shows what stands', async () => {
    const [now] = await db.as(administrator, organisationsOf)
    await expect(db.as(administrator, (tx) => saveOrganisation(tx, { organisationId: now?.id ?? '', name: 'גשר לעבודה', kind: 'operator', version: 0 }))).rejects.toThrow(Stale)
  })
  test('a programme manager changes the own programme and no other, and never its centres', async () => {
    const other = await db.as(administrator, (tx) => openProgramme(tx, { ...terms, nameHe: 'אחרת' }))
    expect((await db.as(manager, programmesToAdminister)).map(({ id }) => id)).toEqual([programme])
    await db.as(manager, (tx) => changeProgramme(tx, { ...terms, programmeId: programme, reviewEveryDays: 45 }))
    const older = db.as(administrator, (tx) => setConditions(tx, { ...writtenFrom([]), programmeId: programme, version: 1 }), { at: new Date('2030-01-01T10:00:00Z') })
    await expect(older, 'who saved meanwhile is named').rejects.toMatchObject({ newer: { by: manager.displayName, version: 2 } })
    await expect(older).rejects.not.toMatchObject({ newer: { at: new Date('2030-01-01T10:00:00Z') } })
    expect(await db.as(manager, (tx) => programmeToAdminister(tx, programme))).toMatchObject({ reviewEveryDays: 45, centreIds: [] })
    await expect(db.as(manager, (tx) => changeProgramme(tx, { ...terms, programmeId: other }))).rejects.toThrow(NotYours)
    await expect(db.as(manager, (tx) => openProgramme(tx, terms))).rejects.toThrow(NotYours)
  })
  test('ids of another tenant are unknown', async () => {
    const elsewhere = await anAccount(db, 'administrator', { tenant: await aTenant(db) })
    await expect(db.as(elsewhere, (tx) => programmeToAdminister(tx, programme))).rejects.toThrow(NotYours)
    const [centre] = await db.as(administrator, centresOf)
    await expect(db.as(elsewhere, (tx) => openProgramme(tx, { ...terms, centreIds: [centre?.id ?? ''] }))).rejects.toThrow(Refused)
  })
  test('the database refuses what a promoter would write past the commands', async () => {
    const promoter = await anAccount(db, 'promoter', { tenant: administrator.tenantId, programme })
    expect(await db.as(promoter, (tx) => tx.run(`update programme set full_load = 1 where tenant_id = current_tenant()`))).toBe(0)
    await expect(db.as(promoter, (tx) => tx.run(`insert into centre (tenant_id, id, name) values (current_tenant(), $1, 'x')`, [tx.newId()]))).rejects.toThrow(/row-level security/)
  })
})
