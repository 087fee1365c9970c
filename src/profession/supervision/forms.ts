import * as v from 'valibot'
import { flag, optionalUuid, text } from '#src/platform/fields.ts'

export const WriteForTwo = v.object({ supervisorId: optionalUuid, words: text(4000), notThePerson: flag })
