import * as v from 'valibot'
import { languages } from '#src/language/language.ts'
import { many, oneOf, optionalDay, optionalText, optionalUuid, uuid, version } from '#src/platform/fields.ts'
import { optionalEmail } from '../forms.ts'
import { closingReasons, partnerParts } from './types.ts'

export const OpenToPartner = v.object({
  /** Someone known, or nobody: then name and e-mail. */
  accountId: optionalUuid,
  displayName: optionalText(120),
  email: optionalEmail,
  language: v.optional(oneOf(languages), 'he'),
  profession: optionalText(120),
  parts: many(partnerParts),
  untilOn: optionalDay,
  words: optionalText(1000),
  version,
})
export const CloseOpening = v.object({ openingId: uuid, why: v.optional(oneOf(closingReasons), 'asked') })
