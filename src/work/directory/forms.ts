import * as v from 'valibot'
import { many, oneOf, optionalDecimal, optionalText, optionalUuid, text, uuid, version } from '#src/platform/fields.ts'
import { daysOf, hourOf, oneCost } from './rules.ts'
import { type Service, serviceKinds, spoken, statuses, weekdays } from './types.ts'

const optionalHour = v.optional(v.pipe(v.string(), v.check((said) => said === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(said), 'notATime')), '')

const fields = {
  organisationId: optionalUuid, organisationName: optionalText(300), kind: oneOf(serviceKinds), name: text(300), alternateName: optionalText(300), description: optionalText(8000),
  nameHe: optionalText(300), descriptionHe: optionalText(8000), nameAr: optionalText(300), descriptionAr: optionalText(8000), nameEn: optionalText(300), descriptionEn: optionalText(8000), languages: many(spoken),
  eligibility: optionalText(2000), applicationProcess: optionalText(2000), amount: optionalDecimal(0, 1_000_000), fees: optionalText(2000), days: many(weekdays), opensAt: optionalHour, closesAt: optionalHour, hours: optionalText(2000),
  phone: optionalText(60), phoneWords: optionalText(200), phone2: optionalText(60), phone2Words: optionalText(200), email: optionalText(254), url: optionalText(500), interpretation: optionalText(2000), accreditations: optionalText(2000),
  alert: optionalText(2000), status: oneOf(statuses),
}
export const WriteService = v.object(fields)
export const ChangeService = v.object({ ...fields, version })
export type ServiceFields = v.InferOutput<typeof WriteService>

const place = {
  type: oneOf(['physical', 'virtual']), placeName: optionalText(300), street: optionalText(300), city: optionalText(200), postalCode: optionalText(40), transportation: optionalText(2000), accessibility: optionalText(2000), placeUrl: optionalText(500),
}
export const AddPlace = v.object({ ...place, version })
export const ChangePlace = v.object({ ...place, placeId: uuid, version })
export const RemovePlace = v.object({ placeId: uuid, version })
export type PlaceFields = Omit<v.InferOutput<typeof AddPlace>, 'version'>

export const Assure = v.object({ version })

/** A service as its form shows it: the first of several phones, costs and schedules can be changed here; what a file brought besides stays. */
export const inFields = (one: Service): Record<string, string | string[]> => {
  const [schedule] = one.schedules
  const cost = oneCost(one.costs)
  return {
    organisationId: one.organisation.id, organisationName: '', kind: one.kind, name: one.name, alternateName: one.alternateName, description: one.description,
    nameHe: one.otherWords.he?.name ?? '', descriptionHe: one.otherWords.he?.description ?? '', nameAr: one.otherWords.ar?.name ?? '', descriptionAr: one.otherWords.ar?.description ?? '',
    nameEn: one.otherWords.en?.name ?? '', descriptionEn: one.otherWords.en?.description ?? '', languages: one.languages, eligibility: one.eligibility,
    applicationProcess: one.applicationProcess, amount: cost === null ? '' : String(cost), fees: one.fees, days: schedule ? daysOf(schedule) : [], opensAt: hourOf(schedule?.opens_at), closesAt: hourOf(schedule?.closes_at),
    hours: schedule?.description ?? '', phone: one.phones[0]?.number ?? '', phoneWords: one.phones[0]?.description ?? '', phone2: one.phones[1]?.number ?? '', phone2Words: one.phones[1]?.description ?? '',
    email: one.email, url: one.url, interpretation: one.interpretation, accreditations: one.accreditations, alert: one.alert, status: one.status,
  }
}
