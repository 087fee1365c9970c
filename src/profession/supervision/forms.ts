import * as v from 'valibot'
import { optionalUuid, text } from '#src/platform/fields.ts'

export const WriteForTwo = v.object({ supervisorId: optionalUuid, words: text(4000) })
