import * as v from 'valibot'
import { languages } from '#src/language/language.ts'
import { email, flag, oneOf, optionalDay, optionalOneOf, optionalText, optionalUuid, text, uuid, version, whole } from '#src/platform/fields.ts'
import { isId } from '#src/platform/ids.ts'
import { everywhere, specialisations, staffRoles } from './types.ts'

const post = {
  role: oneOf(staffRoles),
  specialisation: optionalOneOf(specialisations),
  /** An id or everywhere; '' is not chosen yet. */
  programmeId: v.optional(v.pipe(v.string(), v.check((text) => text === '' || text === everywhere || isId(text), 'notAnId')), ''),
  centreId: optionalUuid,
  sharePercent: whole(1, 100),
  startsOn: optionalDay,
}

export const inviteForm = v.object({ displayName: text(120), email, language: oneOf(languages), profession: optionalText(120), ...post })
export const findForm = v.object({ name: optionalText(120), state: v.optional(oneOf(['any', 'open', 'invited', 'closed']), 'any') })
export const describeForm = v.object({ displayName: text(120), email, language: oneOf(languages), profession: optionalText(120), version })
export const postForm = v.object(post)
export const endPostForm = v.object({ postId: uuid, endsOn: optionalDay, withdraw: flag })
export const linkForm = v.object({})
export const resetForm = v.object({ sure: flag })
export const closeForm = v.object({ sure: flag })
