import * as v from 'valibot'
import { languages } from '#src/language/language.ts'
import { day, flag, manyText, oneOf, optionalDay, optionalText, optionalUuid, text, uuid, version, whole } from '#src/platform/fields.ts'
import { replies, soFar, ways } from './types.ts'

const letter = { way: oneOf(ways), strengths: manyText(300), told: optionalText(4000), withPhone: flag, language: oneOf(languages) }
export const Refer = v.object({
  serviceId: optionalUuid, toName: optionalText(300), toWords: optionalText(500), scopeLineId: optionalUuid, reason: text(2000), askAfterDays: whole(1, 180), ...letter,
})
export const Reword = v.object({ ...letter, version })
export const Reply = v.object({ referralId: uuid, kind: oneOf(replies), words: optionalText(2000), on: day, askOn: optionalDay, version })
export const Came = v.object({ referralId: uuid, helped: oneOf(soFar), words: optionalText(2000), on: day, version })
export const Close = v.object({ referralId: uuid, version })
export const SayOwn = v.object({ referralId: optionalUuid, enrolmentId: optionalUuid, so: oneOf(soFar), words: optionalText(1000) })
