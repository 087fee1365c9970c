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
  id: '0190a000-0000-7000-8000-000000000001', kind: 'training', name: 'קורס מטפלות בגיל הרך', alternateName: 'دورة مربيات للطفولة المبكرة', description: 'שמונה חודשים', otherWords: { ar: { name: 'دورة مربيات للطفولة المبكرة', description: 'ثمانية أشهر' }, en: { name: 'Early childhood carers' } }, url: 'https://example.org/care', email: 'care@example.org', status: 'active',
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
    `insert into service (tenant_id, id, organisation_id, kind, name, alternate_name, languages, places, status, search_text, other_words, at, account_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [tenant, one.id, organisation.id, one.kind, one.name, one.alternateName, one.languages, JSON.stringify(one.places), one.status, searchTextOf(one), JSON.stringify(one.otherWords), made, idOf(by)],
  )
  return one.id
}

/** A cohort of a course with a session on each of its days; returns their ids. It ran, or runs, around the first weeks of November 2026 where nothing else is said. */
export async function aCohort(
  owner: TestDatabase['owner'],
  { tenant, by, service, places = 12, cost = 5000, beginsOn = '2026-11-01', endsOn = '2099-12-31', days = ['2026-11-01', '2026-11-08', '2026-11-15'] }: { tenant: string; by: Ref; service?: string; places?: number | null; cost?: number | null; beginsOn?: string; endsOn?: string; days?: string[] },
): Promise<{ cohortId: string; serviceId: string; sessionIds: string[] }> {
  const serviceId = service ?? (await aServiceOf(owner, { tenant, by }))
  const cohortId = newId()
  await owner.query(`insert into cohort (tenant_id, id, service_id, name, begins_on, ends_on, weekdays, places, cost, credential, at, account_id) values ($1, $2, $3, 'סתיו', $4, $5, '{SU}', $6, $7, 'תעודת מטפלת', $8, $9)`, [
    tenant, cohortId, serviceId, beginsOn, endsOn, places, cost, made, idOf(by),
  ])
  const sessionIds = []
  for (const on of days) {
    const id = newId()
    await owner.query(`insert into cohort_session (tenant_id, id, cohort_id, on_day) values ($1, $2, $3, $4)`, [tenant, id, cohortId, on])
    sessionIds.push(id)
  }
  return { cohortId, serviceId, sessionIds }
}

/** A participant in a cohort; returns the enrolment's id. */
export async function aPlace(owner: TestDatabase['owner'], { tenant, by, participant, cohort, state = 'enrolled' }: { tenant: string; by: Ref; participant: string; cohort: string; state?: 'enrolled' | 'waiting' }): Promise<string> {
  const id = newId()
  await owner.query(`insert into cohort_enrolment (tenant_id, id, participant_id, cohort_id, enrolled_on, waiting_since, state, at, account_id) values ($1, $2, $3, $4, '2026-10-20', case $5 when 'waiting' then date '2026-10-20' end, $5, $6, $7)`, [
    tenant, id, participant, cohort, state, made, idOf(by),
  ])
  return id
}

/** A rule of vouchers that is in force since 2026 began; returns its id. */
export async function aVoucherRule(owner: TestDatabase['owner'], { tenant, by, percent = 80 }: { tenant: string; by: Ref; percent?: number }): Promise<string> {
  const id = newId()
  const words = JSON.stringify({ he: 'שובר', ar: 'قسيمة', en: 'A voucher' })
  await owner.query(
    `insert into voucher_rule (tenant_id, id, name, condition, percent, cap, waiting_years, grant_at_placement, effective_on, at, account_id) values ($1, $2, $3, $3, $4, 7000, 3, 2000, '2026-01-01', $5, $6)`,
    [tenant, id, words, percent, made, idOf(by)],
  )
  return id
}

/** A voucher that was asked for; returns its id. */
export async function aVoucher(owner: TestDatabase['owner'], { tenant, by, participant, enrolment, rule, granted = false }: { tenant: string; by: Ref; participant: string; enrolment: string; rule: string; granted?: boolean }): Promise<string> {
  const id = newId()
  await owner.query(
    `insert into voucher (tenant_id, id, participant_id, enrolment_id, rule_id, asked_on, confirmed_on, confirmed_by, decided, decided_on, amount, at, account_id)
     values ($1, $2, $3, $4, $5, '2026-10-20', '2026-10-21', $6, $7::text, case when $7::text is not null then date '2026-10-22' end, case when $7::text is not null then 4000 end, $8, $6)`,
    [tenant, id, participant, enrolment, rule, idOf(by), granted ? 'granted' : null, made],
  )
  return id
}

/** A referral to a course, carried by hand; returns its id. */
export async function aReferral(owner: TestDatabase['owner'], { tenant, by, participant, service = null, beyondTraining = false }: { tenant: string; by: Ref; participant: string; service?: string | null; beyondTraining?: boolean }): Promise<string> {
  const id = newId()
  await owner.query(
    `insert into referral (tenant_id, id, participant_id, service_id, to_name, beyond_training, reason, way, strengths, told, language, referred_on, ask_on, at, account_id)
     values ($1, $2, $3, $4, 'קורס מטפלות', $5, 'רוצה מקצוע שיישאר', 'carried', '{סבלנות}', 'ניסיון עם ילדים', 'he', '2026-11-01', '2026-11-15', $6, $7)`,
    [tenant, id, participant, service, beyondTraining, made, idOf(by)],
  )
  return id
}
