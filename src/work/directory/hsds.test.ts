/** The directory as a file of HSDS 3.1: what goes out is what the published schema asks for, and comes in again as it was. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { aService } from '../../../test/builders-work.ts'
import { readServices, servicesFile, toHsds } from './hsds.ts'
import type { ServiceWords } from './types.ts'

interface Schema { properties: Record<string, { type?: string; $ref?: string; items?: { $ref: string } }>; definitions: Record<string, Schema> }
const schema = JSON.parse(readFileSync(new URL('hsds-3.1.schema.json', import.meta.url), 'utf8')) as Schema

// HSDS words are no keywords of JSON Schema (name), so that strictness is left; the formats are those that it names.
const ajv = new Ajv({ strict: false, allErrors: true })
ajv.addFormat('uuid', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i)
ajv.addFormat('uri', (text: string) => URL.canParse(text))
ajv.addFormat('email', /^[^\s@]+@[^\s@]+$/)
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)))
const validate = ajv.compile(schema)

/** The fields of an object that the published schema does not know, by their path. */
function unknownIn(value: unknown, at: Schema, path = ''): string[] {
  return Object.entries(value as object).flatMap(([key, one]) => {
    const property = at.properties[key]
    if (!property) return [`${path}${key}`]
    const ref = property.$ref ?? property.items?.$ref
    const next = ref && schema.definitions[ref.slice('#/definitions/'.length)]
    if (!next) return []
    return (Array.isArray(one) ? one : [one]).flatMap((each) => unknownIn(each, next, `${path}${key}.`))
  })
}

const full: ServiceWords = aService({
  phones: [{ id: '0190a000-0000-7000-8000-000000000011', number: '04-8512345', extension: 3, type: 'voice', description: 'המזכירות' }],
  schedules: [{ id: '0190a000-0000-7000-8000-000000000012', freq: 'WEEKLY', byday: 'SU,TU', opens_at: '09:00', closes_at: '13:00', description: 'לא בחול המועד' }],
  costs: [{ id: '0190a000-0000-7000-8000-000000000013', amount: 4200, currency: 'ILS', option: 'כל הקורס', valid_from: '2026-01-01' }],
  attributes: [{ id: '0190a000-0000-7000-8000-000000000014', link_type: 'sector', taxonomy_term: { id: '0190a000-0000-7000-8000-000000000015', name: 'Care', description: 'Care', taxonomy: 'ISCED-F', code: '092' } }],
})
const anything: [string, ServiceWords][] = [
  ['a course with everything', full],
  ['a service of which only the name is known', aService({ alternateName: '', description: '', otherWords: {}, url: '', email: '', applicationProcess: '', fees: '', eligibility: '', assuredOn: null, languages: [], places: [] })],
  ['a service at a distance', aService({ places: [{ id: '0190a000-0000-7000-8000-000000000021', location: { id: '0190a000-0000-7000-8000-000000000022', location_type: 'virtual', url: 'https://example.org/meet' } }] })],
]

describe('what goes out', () => {
  test.each(anything)('%s is a service of HSDS', (_, service) => {
    const out = JSON.parse(JSON.stringify(toHsds(service)))
    expect(validate(out) ? [] : validate.errors).toEqual([])
    expect(unknownIn(out, schema)).toEqual([])
  })
  test('the schema would see it otherwise', () => {
    expect(validate({ ...toHsds(full), status: 'open' })).toBe(false)
    expect(validate({ ...toHsds(full), phones: [{ id: 'x' }] })).toBe(false)
    expect(unknownIn({ ...toHsds(full), kind: 'training' }, schema)).toEqual(['kind'])
  })
  test('other languages go as attributes that say theirs, and what else stands in that taxonomy stays as it came', () => {
    const words = (service: ServiceWords) => toHsds(service).attributes.filter(({ taxonomy_term }) => taxonomy_term?.taxonomy === 'ofek-other-words').map(({ taxonomy_term: term, ...one }) => [term && 'language' in term ? term.language : '', term?.code, 'value' in one ? one.value : ''])
    expect(words(full)).toEqual([['ar', 'name', 'دورة مربيات للطفولة المبكرة'], ['ar', 'description', 'ثمانية أشهر'], ['en', 'name', 'Early childhood carers']])
    const out = JSON.parse(JSON.stringify(toHsds(full)))
    for (const attribute of out.attributes) if (attribute.taxonomy_term?.language === 'en') attribute.taxonomy_term.language = 'am'
    const [back] = readServices(JSON.stringify([out]))?.services ?? []
    expect([back?.otherWords, back?.attributes.map(({ value }) => value)]).toEqual([{ ar: full.otherWords.ar }, ['Early childhood carers', undefined]])
  })
  test('the kind goes as a term of our taxonomy', () => expect(toHsds(full).attributes[0]).toMatchObject({ taxonomy_term: { code: 'training', taxonomy: 'ofek-service-kinds' } }))
})

describe('there and back', () => {
  test('all of it comes in as it went out', () => {
    const all = anything.map(([, service], index) => ({ ...service, id: service.id.replace(/^../, `a${index}`) }))
    expect(readServices(JSON.stringify(servicesFile(all)))).toEqual({ services: all, leftOut: [], fieldsLeftOut: [] })
  })
})

/**
 * A service that says all that the published one says: every field of examples/service_full.json of openreferral/specification (commit 0aadc412d959f27166709c3d15d478886afc9c67,
 * HSDS, CC BY-SA 4.0), nested as there and of the same types, in words and ids of our own; and, as in its examples/service_list.json (22ba22768de7b0f6d32f4563ec18c9c356268ec4), on a page of a list.
 */
describe('a service that says all that HSDS has', () => {
  const id = (n: number) => `0190b000-0000-7000-8000-${String(n).padStart(12, '0')}`
  const languages = [{ id: id(1), name: 'Amharic', code: 'am', note: 'On Mondays' }]
  const phones = [{ id: id(2), number: '"+972 4 851 2345"', extension: 100, type: 'voice', description: 'The office', languages }]
  const contacts = [{ id: id(3), name: 'Dana Levi', title: 'Head of office', department: 'Office', email: 'dana@example.org', phones }]
  const schedules = [
    {
      id: id(4), valid_from: '2026-01-01', valid_to: '2026-12-31', dtstart: '2026-01-04', timezone: 2, until: '2026-12-31', count: 3, wkst: 'SU', freq: 'WEEKLY', interval: 1, byday: 'SU,TU', byweekno: '1,2', bymonthday: '2,3', byyearday: '2,3',
      description: 'Mornings', opens_at: '10:00:00', closes_at: '18:00:00', schedule_link: 'https://example.org/hours', attending_type: 'At the place', notes: 'Not on holidays',
    },
  ]
  const location = {
    id: id(5), location_type: 'physical', url: 'https://example.org/here', name: 'The centre', alternate_name: 'Centre', description: 'Two floors', transportation: 'Line 12', latitude: 32.8, longitude: 35, external_identifier: '77', external_identifier_type: 'own', languages,
    addresses: [{ id: id(6), attention: 'Dana', address_1: 'Port 7', address_2: 'Second floor', city: 'Haifa', region: 'North', state_province: 'Haifa', postal_code: '3303107', country: 'IL', address_type: 'postal' }],
    contacts, accessibility: [{ id: id(7), description: 'A lift', details: 'By the west door', url: 'https://example.org/lift' }], phones, schedules,
  }
  const urls = [{ id: id(8), label: 'Website', url: 'https://example.org' }]
  const program = { id: id(9), name: 'Ways to work', alternate_name: 'Ways', description: 'Several courses' }
  const funding = [{ id: id(10), source: 'A fund' }]
  const term = { id: id(11), code: '092', name: 'Care', description: 'Care', parent_id: id(12), taxonomy: 'ISCED-F', taxonomy_detail: { id: id(13), name: 'ISCED-F', description: 'Fields', uri: 'https://example.org/isced', version: '2013' }, language: 'eng', term_uri: 'https://example.org/isced/092' }
  const all = {
    id: id(20), name: 'Bookkeeping', alternate_name: 'Books', description: 'Eight months', url: 'https://example.org/books', additional_urls: urls, email: 'books@example.org', status: 'active', interpretation_services: 'Into Amharic', application_process: 'One calls',
    fees_description: 'By instalments', wait_time: 'a month', fees: 'instalments', accreditations: 'Of the ministry', eligibility_description: 'Twelve years of school', minimum_age: 18, maximum_age: 100, assured_date: '2026-01-01', assurer_email: 'dana@example.org',
    licenses: 'none', alert: 'Begins later this year', last_modified: '2026-03-15T10:30:45.123Z', phones, schedules, service_areas: [{ id: id(14), name: 'The north', description: 'All of it', extent: 'x', extent_type: 'geojson', uri: 'https://example.org/area' }],
    service_at_locations: [{ id: id(15), description: 'In Haifa', contacts, phones, schedules, location }], languages,
    organization: {
      id: id(16), name: 'Steps', alternate_name: 'Steps College', description: 'A college', email: 'office@example.org', website: 'https://example.org', additional_websites: urls, tax_status: 'x', year_incorporated: 2011, legal_status: 'Association',
      logo: 'https://example.org/logo.png', uri: 'https://example.org', parent_organization_id: id(17), funding, contacts, phones, locations: [location], programs: [program], organization_identifiers: [{ id: id(18), identifier_scheme: 'IL-RA', identifier_type: 'Number', identifier: '580000000' }],
    },
    funding, cost_options: [{ id: id(19), valid_from: '2026-01-01', valid_to: '2026-12-31', option: 'The whole course', currency: 'ils', amount: 3500, amount_description: 'for all of it' }], program,
    required_documents: [{ id: id(21), document: 'A certificate of school', uri: 'https://example.org/papers' }], contacts, attributes: [{ id: id(22), link_type: 'field', link_entity: 'service', value: 'x', taxonomy_term: term }],
    metadata: [{ id: id(23), resource_type: 'location', last_action_date: '2026-01-01', last_action_type: 'update', field_name: 'name', previous_value: 'Old', replacement_value: 'New', updated_by: 'Dana' }],
  }
  test('is one of the published schema, and nothing in it is unknown there', () => {
    expect(validate(all) ? [] : validate.errors).toEqual([])
    expect(unknownIn(all, schema)).toEqual([])
  })
  const page = { total_items: 10, total_pages: 10, page_number: 1, size: 1, first_page: true, last_page: false, empty: false, contents: [all] }
  test('comes in: all that we keep, and what we do not is told by its field', () => {
    const read = readServices(JSON.stringify(page))
    expect(read?.leftOut).toEqual([])
    expect(read?.services).toMatchObject([{ id: id(20), kind: 'other', name: 'Bookkeeping', languages: ['am'], assuredOn: '2026-01-01', organisation: { name: 'Steps' }, costs: [{ amount: 3500, currency: 'ils' }], phones: [{ extension: 100 }], schedules: [{ byday: 'SU,TU', count: 3 }] }])
    expect(read?.fieldsLeftOut.map(({ field }) => field).sort()).toEqual([
      'additional_urls', 'assurer_email', 'attributes.taxonomy_term.parent_id', 'attributes.taxonomy_term.taxonomy_detail', 'contacts', 'fees',
      'funding', 'languages.note', 'licenses', 'maximum_age', 'metadata', 'minimum_age', 'organization.additional_websites', 'organization.contacts',
      'organization.funding', 'organization.legal_status', 'organization.locations', 'organization.logo', 'organization.organization_identifiers',
      'organization.parent_organization_id', 'organization.phones', 'organization.programs', 'organization.tax_status', 'organization.uri',
      'organization.year_incorporated', 'phones.languages', 'program', 'required_documents', 'schedules.attending_type', 'schedules.byweekno',
      'schedules.byyearday', 'schedules.notes', 'schedules.schedule_link', 'schedules.timezone', 'service_areas', 'service_at_locations.contacts',
      'service_at_locations.location.alternate_name', 'service_at_locations.location.contacts', 'service_at_locations.location.external_identifier',
      'service_at_locations.location.external_identifier_type', 'service_at_locations.location.languages', 'service_at_locations.location.phones',
      'service_at_locations.location.schedules', 'service_at_locations.phones', 'service_at_locations.schedules', 'wait_time',
    ])
  })
  test('and goes out as one that the published schema takes', () => {
    const [service] = readServices(JSON.stringify(page))?.services ?? []
    const out = JSON.parse(JSON.stringify(toHsds(service ?? expect.fail('none'))))
    expect(validate(out) ? [] : validate.errors).toEqual([])
    expect(unknownIn(out, schema)).toEqual([])
  })
})

describe('what comes in from others', () => {
  const id = '3fa85f64-5717-4562-b3fc-2c963f66afa6'
  const organization = { id: '3fa85f64-5717-4562-b3fc-2c963f66afa7', name: 'Steps', description: 'A school' }
  const given = { id, name: 'Bookkeeping', status: 'active', organization }
  const read = (...services: unknown[]) => readServices(JSON.stringify(services))

  test('null and empty fields say nothing, numbers in quotes are numbers, and our own kind is unknown', () => {
    const found = read({ ...given, description: null, phones: null, cost_options: [{ id, amount: '120.5', valid_to: null }], languages: [{ id, code: 'AR' }, { id, name: 'Hebrew' }] })
    expect(found?.services[0]).toMatchObject({ kind: 'other', description: '', phones: [], costs: [{ id, amount: 120.5 }], languages: ['ar', 'hebrew'] })
    expect(found?.fieldsLeftOut).toEqual([])
  })
  test('what has no place with us is told by its field, and how often', () => {
    const found = read({ ...given, minimum_age: 18, contacts: [{ id, name: 'Ann' }] }, { ...given, id: id.replace('3', '4'), minimum_age: 20, phones: [{ id, number: '1', languages: [{ id, code: 'ar' }] }] })
    expect(found?.services).toHaveLength(2)
    expect(found?.fieldsLeftOut).toEqual([{ field: 'minimum_age', times: 2 }, { field: 'contacts', times: 1 }, { field: 'phones.languages', times: 1 }])
  })
  test.each([
    // what is wrong                                -> why, and where
    ['no id', { ...given, id: undefined }, 'no_id', '1: id'],
    ['an id that is a number of their own', { ...given, id: '77' }, 'no_id', '1: id'],
    ['no name', { ...given, name: '  ' }, 'no_name', '1: name'],
    ['nobody who gives it', { ...given, organization: undefined }, 'no_organisation', '1: organization'],
    ['another status', { ...given, status: 'open' }, 'unknown_status', '1: status'],
    ['a name without end', { ...given, name: 'x'.repeat(301) }, 'too_long', '1: name'],
    ['a sign that cannot be kept', { ...given, description: 'a\0b' }, 'bad_text', '1: description'],
    ['a phone without its number', { ...given, phones: [{ id }] }, 'not_this', '1: phones.0.number'],
    ['words where a list belongs', { ...given, phones: 'x' }, 'not_this', '1: phones'],
    ['no service at all', 7, 'not_this', '1'],
  ])('%s', (_, service, reason, place) => expect(read(service)).toMatchObject({ services: [], leftOut: [{ reason, place }] }))
  test('the same id a second time', () => expect(read(given, given)?.leftOut).toEqual([{ place: '2', name: 'Bookkeeping', reason: 'twice' }]))
  test.each([['{', undefined], ['7', undefined], ['{"a":1}', undefined], [JSON.stringify(given), 1], [JSON.stringify({ services: [given] }), 1], [`\uFEFF${JSON.stringify({ contents: [given], total_items: 1 })}`, 1]])('%s', (text, services) => {
    expect(readServices(text)?.services.length).toBe(services)
  })
})
