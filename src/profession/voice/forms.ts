import * as v from 'valibot'
import { oneOf, optionalText } from '#src/platform/fields.ts'
import { degrees } from './types.ts'

export const Give = v.object({ heard: oneOf(degrees), ownWay: oneOf(degrees), words: optionalText(1000) })
