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
  ['a service of which only the name is known', aService({ alternateName: '', description: '', url: '', email: '', applicationProcess: '', fees: '', eligibility: '', assuredOn: null, languages: [], places: [] })],
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
  test('the kind goes as a term of our taxonomy', () => expect(toHsds(full).attributes[0]).toMatchObject({ taxonomy_term: { code: 'training', taxonomy: 'ofek-service-kinds' } }))
})

describe('there and back', () => {
  test('all of it comes in as it went out', () => {
    const all = anything.map(([, service], index) => ({ ...service, id: service.id.replace(/^../, `a${index}`) }))
    expect(readServices(JSON.stringify(servicesFile(all)))).toEqual({ services: all, leftOut: [], fieldsLeftOut: [] })
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
