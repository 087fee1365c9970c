import * as v from 'valibot'
import { flag, many, manyUuids, oneOf, optionalDay, optionalText, optionalUuid, optionalWhole, text, version, whole } from '#src/platform/fields.ts'
import { benefits } from '../rules.ts'
import { exclusionKinds, organisationKinds } from './types.ts'

const names = { nameHe: optionalText(120), nameAr: optionalText(120), nameEn: optionalText(120) }

export const organisationForm = v.object({ organisationId: optionalUuid, name: text(120), kind: oneOf(organisationKinds), version })
export const centreForm = v.object({ centreId: optionalUuid, name: text(120), locality: optionalText(120), organisationId: optionalUuid, version })
export const populationForm = v.object({ populationId: optionalUuid, ...names, version })
export const exclusionForm = v.object({ exclusionId: optionalUuid, ...names, kind: oneOf(['', ...exclusionKinds]), asked: flag, version })

export const programmeForm = v.object({
  ...names,
  organisationId: optionalUuid,
  exclusionKinds: many(exclusionKinds),
  populationIds: manyUuids,
  centreIds: manyUuids,
  peopleTo: optionalText(40),
  reviewEveryDays: whole(7, 730),
  fullLoad: whole(1, 500),
  closedOn: optionalDay,
  version,
})

const years = optionalWhole(0, 120)
export const conditionsForm = v.object({
  asked: many(['age', 'years_out_of_work', 'years_of_experience', 'share_of_post', 'receives_benefit', 'residence']),
  ageMin: years,
  ageMax: years,
  outOfWorkMin: years,
  outOfWorkMax: years,
  experienceMin: years,
  experienceMax: years,
  sharePercent: optionalWhole(1, 100),
  benefits: many(benefits),
  localities: optionalText(4000),
  version,
})
