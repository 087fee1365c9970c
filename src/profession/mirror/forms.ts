import * as v from 'valibot'
import { oneOf, text } from '#src/platform/fields.ts'
import { parts } from './types.ts'

export const WriteBeside = v.object({ part: oneOf(parts), words: text(2000) })
