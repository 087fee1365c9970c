import * as v from 'valibot'
import { flag, day, manyUuids, oneOf, optionalDay, optionalText, optionalUuid, text, uuid, version, whole } from '#src/platform/fields.ts'
import { actionStates } from './types.ts'

const masked = { notThePerson: flag }

/** One choice holds the place: 'programme centre', each an id or '-'. */
const place = v.pipe(
  v.string('required'),
  v.check((words) => /^([0-9a-f-]{36}|-) ([0-9a-f-]{36}|-)$/.test(words) && words !== '- -', 'notAChoice'),
  v.transform((words) => words.split(' ').map((id) => (id === '-' ? null : id))),
  v.transform(([programmeId = null, centreId = null]) => ({ programmeId, centreId })),
)
export const Begin = v.object({ place, plannedOn: optionalDay })
export const Bring = v.object({ participantId: optionalUuid, why: text(600), label: text(80), ...masked })
export const TakeBack = v.object({ itemId: uuid })
export const Decide = v.object({ itemId: uuid, words: text(2000), doerId: optionalUuid, action: optionalText(600), dueOn: optionalDay, again: flag, ...masked })
export const TellAction = v.object({ actionId: uuid, state: oneOf(actionStates), told: optionalText(600), version, ...masked })
export const Close = v.object({ meetingId: uuid, heldOn: day, minutes: whole(5, 480), present: manyUuids, nextOn: optionalDay })

export type OfTeam<S extends v.GenericSchema> = v.InferOutput<S> & { teamId: string }
