/** The directory as a file of HSDS 3.1 (Open Referral), in the shape of its API's list of services: out, and in again. Reads nothing but what it is given. */
import * as v from 'valibot'
import { isLanguage, type Language, languages } from '#src/language/language.ts'
import type { Day } from '#src/platform/clock.ts'
import { derivedId } from './ids.ts'
import { otherWordsFrom } from './rules.ts'
import {
  type Attribute, type LeftOut, locationTypes, type Place, type ReasonLeftOut, type ServiceKind, serviceKinds, type ServiceWords, statuses, weekdays,
} from './types.ts'

/** Our kinds go out as terms of a taxonomy of this name. */
export const kindsTaxonomy = 'ofek-service-kinds'
/** A name or a description in another language goes out as an attribute: HSDS has one language for a service, and a term of a taxonomy may say its own. */
export const wordsTaxonomy = 'ofek-other-words'

const keepable = (text: string) => !text.includes('\0') && text.isWellFormed()
const text = (most: number) => v.pipe(v.string('not_this'), v.check(keepable, 'bad_text'), v.maxLength(most, 'too_long'))
const id = v.pipe(v.string('no_id'), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'no_id'), v.toLowerCase())
const number = v.number('not_this')
/** Publishers write null for what they do not say; a number in quotes is a number. */
const maybe = <T extends v.GenericSchema>(schema: T) => v.nullish(schema)
const words = (most = 2000) => maybe(text(most))
const figure = maybe(v.union([number, v.pipe(v.string(), v.regex(/^\d{1,9}(\.\d{1,6})?$/), v.transform(Number))], 'not_this'))
const list = <T extends v.GenericSchema>(of: T) => v.nullish(v.pipe(v.array(of, 'not_this'), v.maxLength(200, 'too_long')))

const phone = v.object({ id, number: text(60), extension: figure, type: words(60), description: words() })
const schedule = v.object({
  id, valid_from: words(40), valid_to: words(40), dtstart: words(40), until: words(40), count: figure, wkst: maybe(v.picklist(weekdays, 'not_this')), freq: maybe(v.picklist(['WEEKLY', 'MONTHLY'], 'not_this')),
  interval: figure, byday: words(100), bymonthday: words(100), description: words(), opens_at: words(40), closes_at: words(40),
})
const cost = v.object({ id, valid_from: words(40), valid_to: words(40), option: words(), currency: words(10), amount: figure, amount_description: words() })
const address = v.object({
  id, attention: words(200), address_1: text(300), address_2: words(300), city: text(200), region: words(200), state_province: text(200), postal_code: text(40), country: text(40), address_type: v.picklist(locationTypes, 'not_this'),
})
const location = v.object({
  id, location_type: v.picklist(locationTypes, 'not_this'), url: words(500), name: words(300), description: words(), transportation: words(), latitude: figure, longitude: figure, addresses: list(address),
  accessibility: list(v.object({ id, description: words(), details: words(), url: words(500) })),
})
const place = v.object({ id, description: words(), location })
const term = v.object({ id, code: words(200), name: text(300), description: text(2000), taxonomy: words(300), language: words(20), term_uri: words(500) })
const attribute = v.object({ id, link_type: words(200), value: words(8000), label: words(300), taxonomy_term: maybe(term) })

/** What we keep of a service of HSDS. Whatever else a file holds is told by name. */
const kept = v.object({
  id, name: v.pipe(text(300), v.check((name) => name.trim() !== '', 'no_name')), alternate_name: words(300), description: words(8000), url: words(500), email: words(254), status: v.picklist(statuses, 'unknown_status'),
  application_process: words(), fees_description: words(), eligibility_description: words(), interpretation_services: words(), accreditations: words(), alert: words(), assured_date: words(40),
  organization: v.object({ id, name: v.pipe(text(300), v.check((name) => name.trim() !== '', 'no_organisation')), alternate_name: words(300), description: words(8000), website: words(500), email: words(254) }, 'no_organisation'),
  languages: list(v.object({ id, name: words(100), code: words(20) })), phones: list(phone), schedules: list(schedule), cost_options: list(cost), service_at_locations: list(place), attributes: list(attribute),
})
type Kept = v.InferOutput<typeof kept>
/** They link to what they stand in, and say nothing more. */
const links = new Set(['organization_id', 'program_id', 'service_id', 'location_id', 'service_at_location_id', 'phone_id', 'link_id', 'link_entity', 'taxonomy_term_id', 'last_modified'])

export interface ReadServices {
  services: ServiceWords[]
  leftOut: LeftOut[]
  fieldsLeftOut: { field: string; times: number }[]
}

/** Reads a file: services that can come in, those that cannot with why, and the fields that are not kept. Undefined where it is no file of services at all. */
export function readServices(textOfFile: string): ReadServices | undefined {
  const found = servicesIn(textOfFile)
  if (!found) return undefined
  const services: ServiceWords[] = []
  const leftOut: LeftOut[] = []
  const fields = new Map<string, number>()
  const seen = new Set<string>()
  for (const [index, one] of found.entries()) {
    const parsed = v.safeParse(kept, one)
    const name = typeof one === 'object' && one !== null && 'name' in one && typeof one.name === 'string' ? one.name.replaceAll('\0', '').slice(0, 200) : ''
    const out = (reason: ReasonLeftOut, at = '') => leftOut.push({ place: `${index + 1}${at && `: ${at}`}`, name, reason })
    if (!parsed.success) {
      const [issue] = parsed.issues
      const where = (issue.path ?? []).map(({ key }) => key).join('.')
      out(reasonOf(issue.message, where), where)
    } else if (seen.has(parsed.output.id)) out('twice')
    else {
      seen.add(parsed.output.id)
      for (const field of notKept(one, parsed.output)) fields.set(field, (fields.get(field) ?? 0) + 1)
      services.push(fromHsds(parsed.output))
    }
  }
  return { services, leftOut, fieldsLeftOut: [...fields].map(([field, times]) => ({ field, times })).sort((a, b) => b.times - a.times || (a.field < b.field ? -1 : 1)).slice(0, 200) }
}

const known = new Set<string>(['no_id', 'no_name', 'no_organisation', 'unknown_status', 'too_long', 'bad_text'])
/** Whatever is missing is told by what it is the id or the name of. */
function reasonOf(message: string, where: string): ReasonLeftOut {
  if (known.has(message)) return message as ReasonLeftOut
  if (where === 'id' || where.endsWith('.id')) return 'no_id'
  if (where === 'name') return 'no_name'
  if (where === 'status') return 'unknown_status'
  return where.startsWith('organization') ? 'no_organisation' : 'not_this'
}

/** A list, a page of the API ({contents}), an object with {services}, or one service. */
function servicesIn(textOfFile: string): unknown[] | undefined {
  let json: unknown
  try {
    json = JSON.parse(textOfFile.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
  if (Array.isArray(json)) return json
  if (typeof json !== 'object' || json === null) return undefined
  if ('contents' in json && Array.isArray(json.contents)) return json.contents
  if ('services' in json && Array.isArray(json.services)) return json.services
  return 'status' in json && 'name' in json ? [json] : undefined
}

/** The names of fields that say something in the file and have no place with us. */
function notKept(given: unknown, taken: unknown, at = ''): string[] {
  if (Array.isArray(given)) return given.flatMap((one, index) => notKept(one, Array.isArray(taken) ? taken[index] : undefined, at))
  if (typeof given !== 'object' || given === null || typeof taken !== 'object' || taken === null) return []
  return Object.entries(given).flatMap(([key, value]) => {
    const name = at ? `${at}.${key}` : key
    if (saysNothing(value) || links.has(key)) return []
    return key in taken ? notKept(value, (taken as Record<string, unknown>)[key], name) : [name]
  })
}
const saysNothing = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0)

/** Without what is empty, however deep. */
export function without<T>(value: T): T {
  if (Array.isArray(value)) return value.map(without) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined && one !== null && !(Array.isArray(one) && one.length === 0)).map(([key, one]) => [key, without(one)])) as T
}

function fromHsds(one: Kept): ServiceWords {
  const attributes = (one.attributes ?? []) as Attribute[]
  const ours = attributes.find(({ taxonomy_term }) => taxonomy_term?.taxonomy === kindsTaxonomy)
  const code = ours?.taxonomy_term?.code
  const { organization } = one
  const inOther = attributes.filter(isOtherWords)
  const saidIn = (language: Language, code: string) => inOther.find(({ taxonomy_term }) => taxonomy_term?.language === language && taxonomy_term.code === code)?.value ?? ''
  return {
    id: one.id, name: one.name.trim(), alternateName: one.alternate_name ?? '', description: one.description ?? '', otherWords: otherWordsFrom((language) => ({ name: saidIn(language, 'name').trim(), description: saidIn(language, 'description') })), url: one.url ?? '', email: one.email ?? '', status: one.status,
    kind: serviceKinds.find((kind) => kind === code) ?? 'other',
    applicationProcess: one.application_process ?? '', fees: one.fees_description ?? '', eligibility: one.eligibility_description ?? '', interpretation: one.interpretation_services ?? '', accreditations: one.accreditations ?? '',
    alert: one.alert ?? '', assuredOn: dayIn(one.assured_date),
    organisation: { id: organization.id, name: organization.name.trim(), alternateName: organization.alternate_name ?? '', description: organization.description ?? '', website: organization.website ?? '', email: organization.email ?? '' },
    languages: [...new Set((one.languages ?? []).map(({ code: said, name }) => (said || name || '').toLowerCase()).filter((said) => said !== ''))],
    phones: without(one.phones ?? []) as ServiceWords['phones'], schedules: without(one.schedules ?? []) as ServiceWords['schedules'], costs: without(one.cost_options ?? []) as ServiceWords['costs'],
    places: without(one.service_at_locations ?? []) as Place[], attributes: without(attributes.filter((attribute) => attribute !== ours && !inOther.includes(attribute))),
  }
}
/** Whatever else stands in that taxonomy is kept as it came. */
const isOtherWords = ({ value = '', taxonomy_term: said }: Attribute) => said?.taxonomy === wordsTaxonomy && isLanguage(said.language) && (said.code === 'description' || (said.code === 'name' && value.length <= 300))
const dayIn = (said: string | null | undefined): Day | null => {
  const day = said?.slice(0, 10) ?? ''
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day ? day : null
}

/** The name of each kind in English, as the file says it. */
export const kindNames: Record<ServiceKind, string> = {
  training: 'Vocational training', employment: 'Employment service', education: 'Education', language: 'Language learning', rights: 'Rights', money: 'Household economy', childcare: 'Child care', welfare: 'Welfare',
  health: 'Health', mental_health: 'Mental health', legal: 'Legal aid', housing: 'Housing', transport: 'Transport', community: 'Community', other: 'Other',
}

/** One service in the words of HSDS. Ids of what has none with us are made from the service's, so that they are the same in each file. */
export function toHsds(one: ServiceWords) {
  const { organisation } = one
  const said = <K extends string>(key: K, value: string | null) => (value ? ({ [key]: value } as Record<K, string>) : {})
  return {
    id: one.id, organization_id: organisation.id, name: one.name, ...said('alternate_name', one.alternateName), ...said('description', one.description), ...said('url', one.url), ...said('email', one.email), status: one.status,
    ...said('interpretation_services', one.interpretation), ...said('application_process', one.applicationProcess), ...said('fees_description', one.fees), ...said('accreditations', one.accreditations),
    ...said('eligibility_description', one.eligibility), ...said('assured_date', one.assuredOn), ...said('alert', one.alert),
    organization: { id: organisation.id, name: organisation.name, ...said('alternate_name', organisation.alternateName), description: organisation.description, ...said('email', organisation.email), ...said('website', organisation.website) },
    languages: one.languages.map((code) => ({ id: derivedId(one.id, `language ${code}`), code })),
    phones: one.phones, schedules: one.schedules, cost_options: one.costs,
    service_at_locations: one.places.map((at) => ({ ...at, service_id: one.id, location_id: at.location.id })),
    attributes: [
      {
        id: derivedId(one.id, 'kind'), link_id: one.id, link_entity: 'service', link_type: 'service_kind',
        taxonomy_term: { id: derivedId(kindsTaxonomy, one.kind), code: one.kind, name: kindNames[one.kind], description: kindNames[one.kind], taxonomy: kindsTaxonomy },
      },
      ...languages.flatMap((language) => wordsCodes.flatMap((code) => otherWord(one.id, language, code, one.otherWords[language]?.[code]))),
      ...one.attributes,
    ],
  }
}

const wordsCodes = ['name', 'description'] as const
function otherWord(serviceId: string, language: Language, code: (typeof wordsCodes)[number], value: string | undefined) {
  if (!value) return []
  const term = `The ${code} in another language`
  return [
    {
      id: derivedId(serviceId, `${code} ${language}`), link_id: serviceId, link_entity: 'service', link_type: 'other_words', value,
      taxonomy_term: { id: derivedId(wordsTaxonomy, `${code} ${language}`), code, name: term, description: term, taxonomy: wordsTaxonomy, language },
    },
  ]
}

/** All of them as one page of the API's list of services. */
export function servicesFile(services: readonly ServiceWords[]) {
  return {
    total_items: services.length, total_pages: 1, page_number: 1, size: services.length, first_page: true, last_page: true, empty: services.length === 0,
    contents: services.map(toHsds),
  }
}
