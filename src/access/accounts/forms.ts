import * as v from 'valibot'
import { email, flag, many, manyText, oneOf, optionalText, text, version } from '#src/platform/fields.ts'
import { type KnownCommunity, knownCommunities } from '#src/language/communities.ts'
import { languages } from '#src/language/language.ts'

const password = v.pipe(v.string('required'), v.nonEmpty('required'), v.maxLength(300, 'tooLong'))
const code = text(40)

export const SignIn = v.object({ email, secretPassword: password, to: v.optional(v.string(), '/') })
export const SecondStep = v.object({ code, to: v.optional(v.string(), '/') })
export const Code = v.object({ code })
export const Nothing = v.object({})
export const OwnAccount = v.object({
  language: oneOf(languages),
  address: oneOf(['female', 'male', 'neutral']),
  spokenLanguages: manyText(20),
  communities: many(Object.keys(knownCommunities) as KnownCommunity[]),
  /** In own words, separated by commas. */
  ownCommunities: optionalText(400),
  workPhone: optionalText(40),
  version,
})
export const NewPassword = v.object({ secretNow: password, secretNew: password })
export const AcceptInvitation = v.object({
  displayName: text(120),
  language: oneOf(languages),
  address: oneOf(['female', 'male', 'neutral']),
  secretNew: password,
})
export const EndSession = v.object({ token: v.pipe(v.string('required'), v.regex(/^[0-9a-f]{64}$/, 'notAnId')), others: flag })
