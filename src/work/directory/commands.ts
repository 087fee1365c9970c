/** What is done with the directory: a service written, changed, its places, somebody made sure of it; a file taken in. */
import { permit, tell } from '#src/access/index.ts'
import type { Tx } from '#src/platform/db.ts'
import { movedOn, NotYours, refused, stale } from '#src/platform/errors.ts'
import { type AddPlace, type ChangePlace, type ChangeService, inFields, type PlaceFields, type RemovePlace, type ServiceFields } from './forms.ts'
import type * as v from 'valibot'
import type { ReadServices } from './hsds.ts'
import { organisations, serviceOf } from './queries.ts'
import { why } from './refusals.ts'
import { daysOf, hourOf, oneCost, otherWordsFrom, searchTextOf } from './rules.ts'
import type { Organisation, Place, Service, ServiceWords } from './types.ts'

type OfService<S extends v.GenericSchema> = v.InferOutput<S> & { serviceId: string }

/** Writes a service into the directory; its places are added to it. */
export async function writeService(tx: Tx, fields: ServiceFields): Promise<string> {
  await permit(tx, 'directory.write')
  const id = tx.newId()
  const nothing = { id, schedules: [], phones: [], costs: [], places: [], attributes: [], languages: [] }
  await save(tx, { ...nothing, ...fromFields(tx, fields, nothing), organisation: await organisationOf(tx, fields) })
  await tell(tx, 'directory.written', { details: { service: id } })
  return id
}

export async function changeService(tx: Tx, { serviceId, version, ...fields }: OfService<typeof ChangeService>): Promise<void> {
  const now = await known(tx, serviceId, version)
  await save(tx, { ...now, ...fromFields(tx, fields, now), organisation: await organisationOf(tx, fields) }, version)
  await tell(tx, 'directory.changed', { details: { service: serviceId } })
}

/** Says that one has made sure of it today: who goes there finds what is written. */
export async function assureService(tx: Tx, { serviceId, version }: { serviceId: string; version: number }): Promise<void> {
  const now = await known(tx, serviceId, version)
  await save(tx, { ...now, assuredOn: tx.today }, version)
  await tell(tx, 'directory.assured', { details: { service: serviceId } })
}

export async function addPlace(tx: Tx, { serviceId, version, ...fields }: OfService<typeof AddPlace>): Promise<void> {
  const now = await known(tx, serviceId, version)
  await save(tx, { ...now, places: [...now.places, placeFrom(tx, fields)] }, version)
  await tell(tx, 'directory.place_added', { details: { service: serviceId } })
}

export async function changePlace(tx: Tx, { serviceId, placeId, version, ...fields }: OfService<typeof ChangePlace>): Promise<void> {
  const now = await known(tx, serviceId, version)
  if (!now.places.some(({ id }) => id === placeId)) throw movedOn(why.noPlace)
  await save(tx, { ...now, places: now.places.map((place) => (place.id === placeId ? placeFrom(tx, fields, place) : place)) }, version)
  await tell(tx, 'directory.place_changed', { details: { service: serviceId } })
}

export async function removePlace(tx: Tx, { serviceId, placeId, version }: OfService<typeof RemovePlace>): Promise<void> {
  const now = await known(tx, serviceId, version)
  await save(tx, { ...now, places: now.places.filter(({ id }) => id !== placeId) }, version)
  await tell(tx, 'directory.place_removed', { details: { service: serviceId } })
}

/**
 * Takes a file of services in, as read by readServices: what is new is written, what says otherwise is changed, what says the same stays as it is; what the file does not name
 * stays too. The same file twice changes nothing. Nothing is fetched from anywhere.
 */
export async function takeInServices(tx: Tx, { fileName, read }: { fileName: string; read: ReadServices }): Promise<string> {
  await permit(tx, 'directory.write')
  const { services, leftOut, fieldsLeftOut } = read
  await writeOrganisations(tx, services.map(({ organisation }) => organisation))
  const written = await tx.rows<{ added: boolean }>(`${insertServices} returning xmax = 0 as added`, [JSON.stringify(services.map(row)), tx.at])
  const added = written.filter((one) => one.added).length
  const id = tx.newId()
  await tx.run(
    `insert into directory_import (tenant_id, id, file_name, added, changed, same, left_out, fields_left_out, at, account_id) values (current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, current_account())`,
    [id, fileName.replaceAll('\0', '').slice(0, 200), added, written.length - added, services.length - written.length, JSON.stringify(leftOut.slice(0, 1000)), JSON.stringify(fieldsLeftOut), tx.at],
  )
  await tell(tx, 'directory.taken_in', { details: { services: services.length, leftOut: leftOut.length } })
  return id
}

async function known(tx: Tx, serviceId: string, version: number): Promise<Service> {
  await permit(tx, 'directory.write')
  const now = await serviceOf(tx, serviceId)
  if (!now) throw new NotYours('service')
  if (now.version !== version) throw stale({ by: now.changedBy, at: now.changedAt, version: now.version, values: inFields(now) })
  return now
}

/** One of those there are, or a new one by its name: of one name there is one. */
async function organisationOf(tx: Tx, { organisationId, organisationName }: ServiceFields): Promise<Organisation> {
  const all = await organisations(tx)
  const found = all.find(({ id, name }) => (organisationName ? name === organisationName : id === organisationId))
  if (!found && !organisationName) throw refused(why.noOrganisation, 'organisationName')
  const row = found && (await tx.row<Organisation>(`select id, name, alternate_name as "alternateName", description, website, email from service_organisation where tenant_id = current_tenant() and id = $1`, [found.id]))
  return row ?? { id: tx.newId(), name: organisationName, alternateName: '', description: '', website: '', email: '' }
}

type Lists = Pick<ServiceWords, 'phones' | 'schedules' | 'costs' | 'languages'>
/** What the form says, over what stood there: further phones, schedules and costs of a file stay. */
function fromFields(tx: Tx, fields: ServiceFields, before: Lists): Omit<ServiceWords, 'id' | 'organisation' | 'places' | 'attributes'> {
  const { kind, name, alternateName, description, eligibility, applicationProcess, fees, email, url, interpretation, accreditations, alert, status } = fields
  if (fields.opensAt && fields.closesAt && fields.opensAt >= fields.closesAt) throw refused(why.hours, 'closesAt')
  if (url && !isAddress(url)) throw refused(why.url, 'url')
  return {
    kind, name, alternateName, description, otherWords: otherWordsFrom((language) => ({ name: fields[inFieldsOf[language].name], description: fields[inFieldsOf[language].description] })), eligibility, applicationProcess, fees, email, url, interpretation, accreditations, alert, status, assuredOn: tx.today,
    // A language that the form has no box for came with a file and stays.
    languages: [...fields.languages, ...before.languages.filter((code) => !isOffered(code))],
    phones: phonesFrom(tx, fields, before), schedules: schedulesFrom(tx, fields, before), costs: costsFrom(tx, fields, before),
  }
}
const inFieldsOf = { he: { name: 'nameHe', description: 'descriptionHe' }, ar: { name: 'nameAr', description: 'descriptionAr' }, en: { name: 'nameEn', description: 'descriptionEn' } } as const
const offered = new Set<string>(['he', 'ar', 'am', 'ru', 'en', 'fr', 'es', 'yi', 'ti'])
const isOffered = (code: string) => offered.has(code)
const isAddress = (url: string) => /^https?:\/\//i.test(url) && URL.canParse(url)

function phonesFrom(tx: Tx, { phone, phoneWords, phone2, phone2Words }: ServiceFields, { phones }: Lists): ServiceWords['phones'] {
  const said = [[phone, phoneWords], [phone2, phone2Words]] as const
  const first = said.flatMap(([number, words], index) => {
    if (number === '') return []
    const { description: _, ...before } = phones[index] ?? { id: tx.newId(), type: 'voice', number }
    return [{ ...before, number, ...(words && { description: words }) }]
  })
  return [...first, ...phones.slice(2)]
}

function schedulesFrom(tx: Tx, { days, opensAt, closesAt, hours }: ServiceFields, { schedules }: Lists): ServiceWords['schedules'] {
  const [before, ...further] = schedules
  // Nothing was changed: a schedule that the form shows in part stays whole.
  if (before && days.join() === daysOf(before).join() && opensAt === hourOf(before.opens_at) && closesAt === hourOf(before.closes_at) && hours === (before.description ?? '')) return schedules
  if (days.length === 0 && !opensAt && !closesAt && !hours) return further
  const weekly = days.length > 0 ? { freq: 'WEEKLY' as const, byday: days.join(',') } : {}
  return [{ id: before?.id ?? tx.newId(), ...weekly, ...(hours && { description: hours }), ...(opensAt && { opens_at: opensAt }), ...(closesAt && { closes_at: closesAt }) }, ...further]
}

function costsFrom(tx: Tx, { amount }: ServiceFields, { costs }: Lists): ServiceWords['costs'] {
  if (amount === oneCost(costs) || (amount === null && costs.length > 1)) return costs
  if (amount === null) return []
  return [{ currency: 'ILS', ...costs[0], id: costs[0]?.id ?? tx.newId(), amount }]
}

function placeFrom(tx: Tx, { type, placeName, street, city, postalCode, transportation, accessibility, placeUrl }: PlaceFields, before?: Place): Place {
  if (type === 'physical' ? !street || !city : !placeUrl) throw refused(why.noPlace, type === 'physical' ? (city ? 'street' : 'city') : 'placeUrl')
  if (placeUrl && !isAddress(placeUrl)) throw refused(why.url, 'placeUrl')
  const { name: _n, url: _u, transportation: _t, addresses = [], accessibility: access = [], ...rest } = before?.location ?? { id: tx.newId() }
  const [address, ...furtherAddresses] = addresses
  const [way, ...furtherWays] = access
  return {
    id: tx.newId(), ...before,
    location: {
      ...rest, location_type: type, ...(placeName && { name: placeName }), ...(placeUrl && { url: placeUrl }), ...(transportation && { transportation }),
      ...(type === 'physical' && { addresses: [{ state_province: '', country: 'IL', address_type: 'physical', ...address, id: address?.id ?? tx.newId(), address_1: street, city, postal_code: postalCode }, ...furtherAddresses] }),
      ...(accessibility ? { accessibility: [{ ...way, id: way?.id ?? tx.newId(), description: accessibility }, ...furtherWays] } : furtherWays.length > 0 && { accessibility: furtherWays }),
    },
  }
}

async function save(tx: Tx, service: ServiceWords, version?: number): Promise<void> {
  await writeOrganisations(tx, [service.organisation])
  if (version === undefined) {
    await tx.run(insertServices, [JSON.stringify([row(service)]), tx.at])
    return
  }
  const saved = await tx.run(
    `update service s set (${columns}, other_words) = (select ${columns.split(', ').map((column) => `n.${column}`).join(', ')}, n.other_words from jsonb_to_recordset($1) as n(${typed})), at = $2, account_id = current_account(), version = s.version + 1
     where s.tenant_id = current_tenant() and s.id = $3 and s.version = $4`,
    [JSON.stringify([row(service)]), tx.at, service.id, version],
  )
  if (saved === 0) throw movedOn(why.noPlace)
}

/** Of one id the last counts; what says the same is not written. */
async function writeOrganisations(tx: Tx, all: readonly Organisation[]): Promise<void> {
  const each = [...new Map(all.map((one) => [one.id, one])).values()]
  await tx.run(
    `insert into service_organisation (tenant_id, id, name, alternate_name, description, website, email)
     select current_tenant(), o.id, o.name, o."alternateName", o.description, o.website, o.email from jsonb_to_recordset($1) as o(id uuid, name text, "alternateName" text, description text, website text, email text)
     on conflict (tenant_id, id) do update set name = excluded.name, alternate_name = excluded.alternate_name, description = excluded.description, website = excluded.website, email = excluded.email
     where (service_organisation.name, service_organisation.alternate_name, service_organisation.description, service_organisation.website, service_organisation.email)
       is distinct from (excluded.name, excluded.alternate_name, excluded.description, excluded.website, excluded.email)`,
    [JSON.stringify(each)],
  )
}

const columns = 'organisation_id, kind, name, alternate_name, description, url, email, status, application_process, fees_description, eligibility_description, interpretation_services, accreditations, alert, assured_on, languages, phones, schedules, cost_options, places, attributes, search_text'
const typed = `id uuid, organisation_id uuid, kind text, name text, alternate_name text, description text, url text, email text, status text, application_process text, fees_description text, eligibility_description text, interpretation_services text,
  accreditations text, alert text, assured_on date, languages text[], phones jsonb, schedules jsonb, cost_options jsonb, places jsonb, attributes jsonb, search_text text, other_words jsonb`
const each = (of: string) => columns.split(', ').map((column) => `${of}.${column}`).join(', ')
/** $1 the services as rows, $2 the instant. What says the same stays as it is, by whoever wrote it; what was written here in other languages stays where a file has none. */
const insertServices = `insert into service (tenant_id, id, ${columns}, other_words, at, account_id) select current_tenant(), s.id, ${each('s')}, s.other_words, $2, current_account() from jsonb_to_recordset($1) as s(${typed})
  on conflict (tenant_id, id) do update set (${columns}, other_words) = row(${each('excluded')}, case when excluded.other_words = '{}' then service.other_words else excluded.other_words end), at = excluded.at, account_id = excluded.account_id, version = service.version + 1
  where (${each('service')}) is distinct from (${each('excluded')}) or excluded.other_words not in ('{}', service.other_words)`

const row = (one: ServiceWords) => ({
  id: one.id, organisation_id: one.organisation.id, kind: one.kind, name: one.name, alternate_name: one.alternateName, description: one.description, url: one.url, email: one.email, status: one.status,
  application_process: one.applicationProcess, fees_description: one.fees, eligibility_description: one.eligibility, interpretation_services: one.interpretation, accreditations: one.accreditations, alert: one.alert,
  assured_on: one.assuredOn, languages: one.languages, phones: one.phones, schedules: one.schedules, cost_options: one.costs, places: one.places, attributes: one.attributes, search_text: searchTextOf(one), other_words: one.otherWords,
})
