/** The directory: who reads and writes it, how a service is found, and a file that is taken in. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anAccount, aProgramme, aTenant, type TestAccount } from '../../../test/builders.ts'
import { aService } from '../../../test/builders-work.ts'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { MovedOn, NotYours, Refused, Stale } from '#src/platform/errors.ts'
import type { ServiceFields } from './forms.ts'
import * as d from './index.ts'
import { toldIn } from './rules.ts'
import type { ServiceWords } from './types.ts'

let db: TestDatabase
let tenant: string
let training: TestAccount
let individual: TestAccount
let lead: TestAccount
let participant: TestAccount
let funder: TestAccount
let other: TestAccount

const at = new Date('2026-11-25T10:00:00Z')
const as = <T>(who: TestAccount, work: Parameters<typeof db.as<T>>[1]) => db.as(who, work, { at })
const outcome = (promise: Promise<unknown>) =>
  promise.then(() => 'done', (thrown) => (thrown instanceof Refused || thrown instanceof MovedOn ? thrown.text.en : thrown instanceof NotYours ? 'not yours' : thrown instanceof Stale ? 'stale' : Promise.reject(thrown)))

beforeAll(async () => {
  db = await testDatabase()
  tenant = await aTenant(db)
  const programme = await aProgramme(db, { tenant })
  training = await anAccount(db, 'promoter', { tenant, programme, specialisation: 'training', name: 'יעל' })
  individual = await anAccount(db, 'promoter', { tenant, programme, specialisation: 'individual' })
  lead = await anAccount(db, 'team_lead', { tenant, programme })
  participant = await anAccount(db, 'participant', { tenant })
  funder = await anAccount(db, 'funder', { tenant })
  other = await anAccount(db, 'team_lead', { tenant: await aTenant(db, { name: 'רשת אחרת' }) })
})
afterAll(() => db.close())

const fields = (more: Partial<ServiceFields> = {}): ServiceFields => ({
  organisationId: null, organisationName: 'מכללת צעדים', kind: 'training', name: 'הנהלת חשבונות', alternateName: '', description: '', nameHe: '', descriptionHe: '', nameAr: '', descriptionAr: '', nameEn: '', descriptionEn: '', languages: ['he'], eligibility: '', applicationProcess: '', amount: 3200, fees: '', days: ['SU', 'WE'],
  opensAt: '17:00', closesAt: '20:00', hours: '', phone: '04-8512345', phoneWords: 'המזכירות', phone2: '', phone2Words: '', email: '', url: '', interpretation: '', accreditations: '', alert: '', status: 'active', ...more,
})
const place = { type: 'physical', placeName: '', street: 'הנמל 7', city: 'חיפה', postalCode: '', transportation: '', accessibility: 'מעלית', placeUrl: '' } as const
const read = (...services: ServiceWords[]) => d.readServices(JSON.stringify(d.servicesFile(services))) ?? { services: [], leftOut: [], fieldsLeftOut: [] }
const take = (who: TestAccount, ...services: ServiceWords[]) => as(who, (tx) => d.takeInServices(tx, { fileName: 'services.json', read: read(...services) }))
const last = () => as(training, async (tx) => (await d.directoryImports(tx))[0])
const found = (who: TestAccount, more: Partial<Parameters<typeof d.findServices>[1]>) =>
  as(who, async (tx) => (await d.findServices(tx, { q: '', kind: null, locality: '', language: '', closed: false, ...more })).services.map(({ name }) => name))

describe('who', () => {
  test('promoters of training and who leads write; other promoters read; a funder reads nothing', async () => {
    const serviceId = await as(training, (tx) => d.writeService(tx, fields({ name: 'קורס של יעל' })))
    expect(await outcome(as(lead, (tx) => d.writeService(tx, fields({ name: 'קורס של ראשת צוות' }))))).toBe('done')
    expect(await outcome(as(individual, (tx) => d.writeService(tx, fields())))).toBe('not yours')
    expect(await as(individual, (tx) => d.serviceOf(tx, serviceId))).toMatchObject({ name: 'קורס של יעל', changedBy: 'יעל', costs: [{ amount: 3200, currency: 'ILS' }], schedules: [{ freq: 'WEEKLY', byday: 'SU,WE' }] })
    expect(await as(participant, async (tx) => (await d.serviceOf(tx, serviceId))?.name)).toBe('קורס של יעל')
    for (const who of [funder, other]) expect(await as(who, (tx) => d.serviceOf(tx, serviceId))).toBeUndefined()
  })
  test('the database says so too', async () => {
    await expect(as(individual, (tx) => tx.run(`insert into service_organisation (tenant_id, id, name) values (current_tenant(), $1, 'x')`, [tx.newId()]))).rejects.toThrow(/row-level security/)
  })
})

describe('in other languages', () => {
  const inArabic = { nameAr: 'مسك الدفاتر', descriptionAr: 'من الأساس حتى ميزان المراجعة' }
  const arabic = () => ({ ...training, language: 'ar' as const })
  test('who reads in another language finds and sees the service in it, and what was not written as it is', async () => {
    const serviceId = await as(training, (tx) => d.writeService(tx, fields({ name: 'הנהלת חשבונות בערב', description: 'עד מאזן בוחן', nameEn: 'Evening bookkeeping', ...inArabic })))
    const found = async (who: TestAccount, q: string) => (await as(who, (tx) => d.findServices(tx, { q, kind: null, locality: '', language: '', closed: false }))).services.filter(({ id }) => id === serviceId).map(({ name }) => name)
    const english = { ...training, language: 'en' as const }
    expect([await found(training, 'דפתרים'), await found(training, 'الدفاتر'), await found(arabic(), 'חשבונות'), await found(english, 'الدفاتر')]).toEqual([[], ['הנהלת חשבונות בערב'], ['مسك الدفاتر'], ['Evening bookkeeping']])
    const service = await as(training, (tx) => d.serviceOf(tx, serviceId))
    expect((['he', 'ar', 'en'] as const).map((language) => service && toldIn(language, service))).toEqual([
      { name: 'הנהלת חשבונות בערב', description: 'עד מאזן בוחן' }, { name: 'مسك الدفاتر', description: 'من الأساس حتى ميزان المراجعة' }, { name: 'Evening bookkeeping', description: 'עד מאזן בוחן' },
    ])
    await as(training, (tx) => d.changeService(tx, { serviceId, version: 1, ...fields({ name: 'הנהלת חשבונות בערב', nameEn: 'Bookkeeping' }) }))
    expect((await as(training, (tx) => d.serviceOf(tx, serviceId)))?.otherWords).toEqual({ en: { name: 'Bookkeeping' } })
  })
  test('a file says them, and one that does not leaves what was written here', async () => {
    const one = aService({ id: '0190b000-0000-7000-8000-0000000000f1', name: 'קורס בשתי שפות', otherWords: { ar: { name: 'دورة بلغتين' } } })
    const words = async () => (await as(training, (tx) => d.serviceOf(tx, one.id)))?.otherWords
    await take(training, one)
    expect(await words()).toEqual(one.otherWords)
    await take(training, { ...one, description: 'אחר', otherWords: {} })
    expect(await words()).toEqual(one.otherWords)
    await take(training, { ...one, description: 'אחר', otherWords: { en: { name: 'In two languages' } } })
    expect(await words()).toEqual({ en: { name: 'In two languages' } })
    const [last] = await as(training, async (tx) => {
      await take(training, { ...one, description: 'אחר', otherWords: { en: { name: 'In two languages' } } })
      return d.directoryImports(tx, 1)
    })
    expect(last).toMatchObject({ added: 0, changed: 0, same: 1 })
  })
})

describe('writing', () => {
  test('of one name there is one organisation, and what a file brought besides stays', async () => {
    const brought = aService({
      id: '0190b000-0000-7000-8000-000000000001', name: 'קורס מקובץ', languages: ['he', 'tr'], costs: [{ id: '0190b000-0000-7000-8000-000000000002', amount: 10, option: 'א' }, { id: '0190b000-0000-7000-8000-000000000003', amount: 20, option: 'ב' }],
      phones: ['1', '2', '3'].map((number, i) => ({ id: `0190b000-0000-7000-8000-00000000001${i}`, number, type: 'voice' })),
      schedules: [{ id: '0190b000-0000-7000-8000-000000000020', freq: 'MONTHLY', byday: '2MO', opens_at: '09:00+02:00' }],
    })
    await take(training, brought)
    const before = await as(training, (tx) => d.serviceOf(tx, brought.id))
    await as(training, (tx) => d.changeService(tx, { serviceId: brought.id, version: 1, ...fields({ name: 'קורס מקובץ', organisationName: '', organisationId: brought.organisation.id, phone: '1', phoneWords: '', phone2: '22', amount: null, days: [], opensAt: '09:00', closesAt: '' }) }))
    const after = await as(training, (tx) => d.serviceOf(tx, brought.id))
    expect(after).toMatchObject({ organisation: before?.organisation, costs: before?.costs, schedules: before?.schedules, languages: ['he', 'tr'], version: 2, places: before?.places })
    expect(after?.phones.map(({ number, id }) => [number, id])).toEqual([['1', brought.phones[0]?.id], ['22', brought.phones[1]?.id], ['3', brought.phones[2]?.id]])
    const again = await as(training, (tx) => d.writeService(tx, fields({ name: 'עוד קורס', organisationName: 'מכללת צעדים' })))
    expect(await as(training, async (tx) => (await d.serviceOf(tx, again))?.organisation.id)).toBe((await as(training, (tx) => d.organisations(tx))).find(({ name }) => name === 'מכללת צעדים')?.id)
  })
  test('places come and go; who saves over a newer version sees both', async () => {
    const serviceId = await as(training, (tx) => d.writeService(tx, fields({ name: 'סדנה' })))
    await as(training, (tx) => d.addPlace(tx, { serviceId, version: 1, ...place }))
    expect(await outcome(as(lead, (tx) => d.assureService(tx, { serviceId, version: 1 })))).toBe('stale')
    const [made] = (await as(training, (tx) => d.serviceOf(tx, serviceId)))?.places ?? []
    expect(made).toMatchObject({ location: { location_type: 'physical', addresses: [{ city: 'חיפה', country: 'IL' }], accessibility: [{ description: 'מעלית' }] } })
    await as(training, (tx) => d.changePlace(tx, { serviceId, placeId: made?.id ?? '', version: 2, ...place, city: 'נצרת', accessibility: '' }))
    const [changed] = (await as(training, (tx) => d.serviceOf(tx, serviceId)))?.places ?? []
    expect(changed?.location.addresses?.[0]).toMatchObject({ id: made?.location.addresses?.[0]?.id, city: 'נצרת' })
    expect(changed?.location.accessibility).toBeUndefined()
    await as(training, (tx) => d.removePlace(tx, { serviceId, placeId: made?.id ?? '', version: 3 }))
    expect((await as(training, (tx) => d.serviceOf(tx, serviceId)))?.places).toEqual([])
  })
  test.each([
    ['nobody who gives it', fields({ organisationName: '' }), /who gives the service/],
    ['closed before it opens', fields({ opensAt: '12:00', closesAt: '09:00' }), /close after it opens/],
    ['a web address that is none', fields({ url: 'javascript:alert(1)' }), /begins with https/],
  ])('%s', async (_, said, words) => expect(await outcome(as(training, (tx) => d.writeService(tx, said)))).toMatch(words))
})

test('a service is found by any word of it in any spelling, by kind, town and language; what closed is apart', async () => {
  const make = (n: number, more: Partial<ServiceWords>) => aService({ id: `0190c000-0000-7000-8000-00000000000${n}`, ...more })
  const nazareth = aService().places.map((one) => ({ ...one, location: { ...one.location, addresses: one.location.addresses?.map((address) => ({ ...address, city: 'נצרת' })) } }))
  await take(lead, make(1, { name: 'תוכנית לייעוץ משפטי', kind: 'legal', languages: ['am'] }), make(2, { name: 'استشارة قانونية', kind: 'legal', alternateName: '', languages: ['ar'], places: nazareth }), make(3, { name: 'מרפאה שנסגרה', kind: 'health', status: 'defunct' }))
  expect(await found(individual, { q: 'תכנית ליעוץ' })).toEqual(['תוכנית לייעוץ משפטי'])
  expect(await found(individual, { kind: 'legal', locality: 'נצרת' })).toEqual(['استشارة قانونية'])
  expect(await found(individual, { q: 'قانونيه', language: 'ar' })).toEqual(['استشارة قانونية'])
  expect(await found(individual, { kind: 'legal', language: 'fr' })).toEqual([])
  expect(await found(individual, { kind: 'health' })).toEqual([])
  expect(await found(individual, { kind: 'health', closed: true })).toEqual(['מרפאה שנסגרה'])
})

describe('a file', () => {
  const one = aService({ id: '0190d000-0000-7000-8000-000000000001', name: 'א' })
  const two = aService({ id: '0190d000-0000-7000-8000-000000000002', name: 'ב' })
  test('twice is as once; what says otherwise is changed; what it does not name stays', async () => {
    await take(training, one, two)
    expect(await last()).toMatchObject({ added: 2, changed: 0, same: 0 })
    await take(lead, one, two)
    expect(await last()).toMatchObject({ added: 0, changed: 0, same: 2 })
    expect(await as(training, (tx) => d.serviceOf(tx, one.id))).toMatchObject({ version: 1, changedBy: 'יעל' })
    await take(lead, { ...two, fees: 'חינם עד סוף השנה' })
    expect(await last()).toMatchObject({ added: 0, changed: 1, same: 0 })
    expect(await as(training, (tx) => d.serviceOf(tx, one.id))).toMatchObject({ version: 1, fees: one.fees })
  })
  test('the directory goes out and comes into another network as it is', async () => {
    const out = await as(training, (tx) => d.allServices(tx))
    await take(other, ...out)
    const there = await as(other, (tx) => d.allServices(tx))
    expect(d.servicesFile(there)).toEqual(d.servicesFile(out))
    expect(await outcome(take(individual, one))).toBe('not yours')
  })
})
