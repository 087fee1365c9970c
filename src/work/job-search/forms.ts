import * as v from 'valibot'
import { day, oneOf, optionalDay, optionalText, optionalUuid, text, uuid, version } from '#src/platform/fields.ts'
import { beginners } from '#src/work/cv/index.ts'
import { applicationStates, channelKinds, channelStates } from './types.ts'

const whose = { begunBy: v.optional(oneOf(beginners), 'participant') }
const next = { nextStep: optionalText(300), nextOn: optionalDay }

/** One field begins it. */
export const BeginApplication = v.object({ title: text(200), ...whose })
export const NoticeVacancy = v.object({ vacancyId: uuid, ...whose })
export const ChangeApplication = v.object({
  applicationId: uuid, title: text(200), place: optionalText(200), channelId: optionalUuid, personId: optionalUuid, cvId: optionalUuid, sentOn: optionalDay, ...next, version,
})
export const TellApplication = v.object({ applicationId: uuid, state: oneOf(applicationStates), on: day, words: optionalText(2000), learned: optionalText(1000), ...next, version })
export const AddChannel = v.object({ kind: oneOf(channelKinds), name: text(200), ...whose })
export const ChangeChannel = v.object({ channelId: uuid, kind: oneOf(channelKinds), name: text(200), state: oneOf(channelStates), learned: optionalText(1000), version })
export const AddPerson = v.object({ name: text(120), knownHow: optionalText(200), ...whose })
export const ChangePerson = v.object({ personId: uuid, name: text(120), knownHow: optionalText(200), version })
export const OnePerson = v.object({ personId: uuid })

export type BeginApplication = v.InferOutput<typeof BeginApplication>
export type NoticeVacancy = v.InferOutput<typeof NoticeVacancy>
export type ChangeApplication = v.InferOutput<typeof ChangeApplication>
export type TellApplication = v.InferOutput<typeof TellApplication>
export type AddChannel = v.InferOutput<typeof AddChannel>
export type ChangeChannel = v.InferOutput<typeof ChangeChannel>
export type AddPerson = v.InferOutput<typeof AddPerson>
export type ChangePerson = v.InferOutput<typeof ChangePerson>
