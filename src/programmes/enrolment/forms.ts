import * as v from 'valibot'
import { addressField, contactFields, nameFields } from '#src/participants/forms.ts'
import { languages } from '#src/language/language.ts'
import { spokenLanguages } from '#src/participants/types.ts'
import { day, flag, many, oneOf, optionalDecimal, optionalDay, optionalOneOf, optionalText, optionalUuid, optionalWhole, uuid, version, whole } from '#src/platform/fields.ts'
import { benefits } from '../rules.ts'
import { closenessKinds, endReasons, pauseReasons } from './types.ts'

export const firstContactForm = v.object({
  ...nameFields,
  ...contactFields,
  address: addressField,
  language: v.optional(oneOf(languages), 'he'),
  spokenLanguages: many(spokenLanguages),
  programmeId: uuid,
  centreId: optionalUuid,
  firstContactOn: optionalDay,
})
export type FirstContact = v.InferOutput<typeof firstContactForm>

export const eligibilityForm = v.object({
  enrolmentId: uuid,
  birthDate: optionalDay,
  locality: optionalText(120),
  yearsOutOfWork: optionalDecimal(0, 80),
  yearsOfExperience: optionalDecimal(0, 80),
  /** Per cent of a full post. */
  sharePercent: optionalWhole(0, 100),
  benefitsKnown: optionalOneOf(['none', 'some']),
  benefits: many(benefits),
  /** Of the profile, whose birth date and locality the form shows. */
  version,
})
export type CheckEligibility = v.InferOutput<typeof eligibilityForm>

export const enrolForm = v.object({ enrolmentId: uuid, version, reason: optionalText(1000) })
export const pauseForm = v.object({ enrolmentId: uuid, version, reason: oneOf(pauseReasons), words: optionalText(1000), returnsOn: day })
export const returnForm = v.object({ enrolmentId: uuid, version })
export const rhythmForm = v.object({ enrolmentId: uuid, version, everyDays: whole(7, 730), nextReviewOn: day })
export const finishForm = v.object({ enrolmentId: uuid, version, reason: oneOf(endReasons), words: optionalText(1000), sure: flag })
export const joinForm = v.object({ programmeId: uuid })

export const wishesForm = v.object({
  language: v.optional(v.picklist(['', ...spokenLanguages], 'notAChoice'), ''),
  communityWish: v.optional(oneOf(['none', 'from', 'not_from']), 'none'),
  community: optionalText(120),
  promoterGender: v.optional(oneOf(['any', 'female', 'male']), 'any'),
  words: optionalText(1000),
  version,
})
export const assignForm = v.object({ promoterId: uuid, note: optionalText(2000), grey: optionalText(2000), knowing: flag, version })
export const toldForm = v.object({ handingOverId: uuid })
export const closenessForm = v.object({ accountId: uuid, kind: oneOf(closenessKinds), words: optionalText(500) })
export const endClosenessForm = v.object({ closenessId: uuid })
