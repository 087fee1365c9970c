import * as v from 'valibot'
import { languages } from '#src/language/language.ts'
import { email, many, oneOf, optionalDay, optionalText, text, version } from '#src/platform/fields.ts'
import { phoneOf, phonesWritten } from './phone.ts'
import { channels, spokenLanguages } from './types.ts'

/** '' or nothing becomes null; else a phone in E.164. */
export const optionalPhone = v.pipe(
  optionalText(40),
  v.check((typed) => typed === '' || phoneOf(typed) !== null, 'notAPhone'),
  v.transform((typed) => (typed === '' ? null : phoneOf(typed))),
)
/** Further phones, by commas or slashes, each in E.164. */
const furtherPhones = v.pipe(
  optionalText(200),
  v.check((typed) => phonesWritten(typed).every((phone) => phoneOf(phone) !== null), 'notAPhone'),
  v.transform((typed) => [...new Set(phonesWritten(typed).flatMap((phone) => phoneOf(phone) ?? []))]),
)
export const optionalEmail = v.optional(v.union([v.pipe(v.string(), v.trim(), v.literal(''), v.transform(() => null)), email], 'notAnEmail'), '')
export const addressField = v.optional(oneOf(['female', 'male', 'neutral']), 'neutral')

export const nameFields = { givenName: text(80), familyName: optionalText(80), preferredName: optionalText(80) }

export const contactFields = {
  phone: optionalPhone,
  otherPhones: furtherPhones,
  email: optionalEmail,
  bestChannel: v.optional(oneOf(channels), 'phone'),
  bestHours: optionalText(200),
  locality: optionalText(120),
}

export const profileForm = v.object({
  ...nameFields,
  ...contactFields,
  address: addressField,
  language: oneOf(languages),
  spokenLanguages: many(spokenLanguages),
  birthDate: optionalDay,
  version,
})
export type SaveProfile = v.InferOutput<typeof profileForm>
