import { addDays, instantIn } from '#src/platform/clock.ts'
import { searchTextOf } from '#src/work/directory/rules.ts'
import type { Place, ServiceWords } from '#src/work/directory/types.ts'
import type { Bulk } from './bulk.ts'
import { type OrganisationWord, organisationTexts, type ServiceText, serviceTexts } from './directory-texts.ts'
import type { Network } from './network.ts'
import { randomFrom } from './random.ts'

/** The directory of services and courses, kept by the promoter of training and by the team lead. Returns the services' ids by their word in the texts. */
export function makeDirectory(bulk: Bulk, { tenantId, staff, today }: Network): Record<string, string> {
  const random = randomFrom(41)
  const at = (days: number) => instantIn('Asia/Jerusalem', `${addDays(today, days)}T11:00`)
  const organisations = Object.fromEntries(
    Object.entries(organisationTexts).map(([word, { name, alternateName, description }]) => {
      const organisation = { id: random.id(at(-700)), name, alternateName, description, website: '', email: '' }
      bulk.add('service_organisation', { tenant_id: tenantId, id: organisation.id, name, alternate_name: alternateName, description })
      return [word, organisation]
    }),
  ) as Record<OrganisationWord, ServiceWords['organisation']>
  return Object.fromEntries(
    serviceTexts.map((text, index) => {
      const one = wordsOf(text, organisations[text.by], () => random.id(at(-680)), addDays(today, -text.assured))
      bulk.add('service', {
        tenant_id: tenantId, id: one.id, organisation_id: one.organisation.id, kind: one.kind, name: one.name, alternate_name: one.alternateName, description: one.description, other_words: one.otherWords, status: one.status,
        application_process: one.applicationProcess, fees_description: one.fees, eligibility_description: one.eligibility, accreditations: one.accreditations, alert: one.alert, assured_on: one.assuredOn, languages: one.languages,
        phones: one.phones, schedules: one.schedules, cost_options: one.costs, places: one.places, search_text: searchTextOf(one), at: at(-text.assured), account_id: staff[index % 4 === 3 ? 'lead' : index % 4 === 2 ? 'rania' : 'yael'], version: 1 + (index % 3),
      })
      return [text.word, one.id]
    }),
  )
}

function wordsOf(text: ServiceText, organisation: ServiceWords['organisation'], id: () => string, assuredOn: string): ServiceWords {
  const [opens, closes] = text.hours ?? []
  return {
    id: id(), organisation, kind: text.kind, name: text.name, alternateName: '', description: text.description, otherWords: text.other ?? {}, url: '', email: '', status: text.status ?? 'active', applicationProcess: text.how, fees: text.fees ?? '',
    eligibility: text.eligibility ?? '', interpretation: '', accreditations: text.accreditations ?? '', alert: text.alert ?? '', assuredOn, languages: text.languages, attributes: [],
    phones: text.phone ? [{ id: id(), number: text.phone, type: 'voice' }] : [],
    schedules: text.days ? [{ id: id(), freq: 'WEEKLY', byday: text.days.join(','), ...(opens && { opens_at: opens }), ...(closes && { closes_at: closes }) }] : [],
    costs: text.amount === undefined ? [] : [{ id: id(), currency: 'ILS', amount: text.amount }],
    places: text.places.map((place) => placeOf(place, id)),
  }
}

function placeOf({ name, street, city, way, access, url }: ServiceText['places'][number], id: () => string): Place {
  return {
    id: id(),
    location: {
      id: id(), location_type: url ? 'virtual' : 'physical', ...(url && { url }), ...(name && { name }), ...(way && { transportation: way }),
      ...(street && city && { addresses: [{ id: id(), address_1: street, city, state_province: '', postal_code: '', country: 'IL', address_type: 'physical' as const }] }),
      ...(access && { accessibility: [{ id: id(), description: access }] }),
    },
  }
}
