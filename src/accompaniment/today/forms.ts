import * as v from 'valibot'
import { isId } from '#src/platform/ids.ts'
import { uuid, whole } from '#src/platform/fields.ts'
import { lineKinds } from './types.ts'

/** One button holds it all, so that a list of lines is one form: 'kind subject participant days'. */
const setAsideButton = v.pipe(
  v.string('required'),
  v.transform((text) => text.split(' ')),
  v.check((parts) => {
    const [kind, subject, participant, days] = parts
    return parts.length === 4 && lineKinds.some((known) => known === kind) && isId(subject) && isId(participant) && ['1', '7', '30'].includes(days ?? '')
  }, 'notAChoice'),
  v.transform(([kind, subjectId, participantId, days]) => ({ kind: String(kind), subjectId: String(subjectId), participantId: String(participantId), days: Number(days) })),
)

export const SetAside = v.object({ line: setAsideButton })
export type SetAside = v.InferOutput<typeof SetAside>

export const BringBack = v.object({ id: uuid })
export type BringBack = v.InferOutput<typeof BringBack>

export const ChangeRule = v.object({ unseenAfterDays: whole(7, 180) })
export type ChangeRule = v.InferOutput<typeof ChangeRule>
