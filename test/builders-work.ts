import { newId } from '#src/platform/ids.ts'
import type { ServiceWords } from '#src/work/directory/types.ts'
import { searchTextOf } from '#src/work/directory/rules.ts'
import type { TestDatabase } from './database.ts'

/** Builders of the way to work, as those of builders.ts. */

type Ref = string | { id: string }
const idOf = (ref: Ref): string => (typeof ref === 'string' ? ref : ref.id)
const made = new Date('2026-01-01T08:00:00Z')

/** A course in care as the directory holds it. */
export const aService = (more: Partial<ServiceWords> = {}): ServiceWords => ({
  id: '0190a000-0000-7000-8000-000000000001', kind: 'training', name: 'קורס מטפלות בגיל הרך', alternateName: 'دورة مربيات للطفولة المبكرة', description: 'שמונה חודשים', url: 'https://example.org/care', email: 'care@example.org', status: 'active',
  applicationProcess: 'מתקשרים למזכירות', fees: 'אפשר בתשלומים', eligibility: 'מי שסיימו שתים עשרה שנות לימוד', interpretation: '', accreditations: 'תעודה של משרד העבודה', alert: '', assuredOn: '2026-01-01', languages: ['he', 'ar'],
  organisation: { id: '0190a000-0000-7000-8000-000000000002', name: 'מכללת צעדים', alternateName: '', description: 'מכללה בחיפה', website: 'https://example.org', email: '' },
  phones: [], schedules: [], costs: [], attributes: [],
  places: [
    {
      id: '0190a000-0000-7000-8000-000000000003',
      location: {
        id: '0190a000-0000-7000-8000-000000000004', location_type: 'physical', name: 'הקמפוס בעיר התחתית', transportation: 'קו 12', accessibility: [{ id: '0190a000-0000-7000-8000-000000000005', description: 'מעלית' }],
        addresses: [{ id: '0190a000-0000-7000-8000-000000000006', address_1: 'הנמל 7', city: 'חיפה', state_province: '', postal_code: '3303107', country: 'IL', address_type: 'physical' }],
      },
    },
  ],
  ...more,
})

/** The same in the database of a tenant; returns its id. */
export async function aServiceOf(owner: TestDatabase['owner'], { tenant, by, ...more }: { tenant: string; by: Ref } & Partial<ServiceWords>): Promise<string> {
  const one = aService({ id: newId(), ...more })
  const organisation = { ...one.organisation, id: newId() }
  await owner.query(`insert into service_organisation (tenant_id, id, name) values ($1, $2, $3)`, [tenant, organisation.id, organisation.name])
  await owner.query(
    `insert into service (tenant_id, id, organisation_id, kind, name, alternate_name, languages, places, status, search_text, at, account_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [tenant, one.id, organisation.id, one.kind, one.name, one.alternateName, one.languages, JSON.stringify(one.places), one.status, searchTextOf(one), made, idOf(by)],
  )
  return one.id
}
