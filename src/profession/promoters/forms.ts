import * as v from 'valibot'
import { day, flag, manyText, oneOf, optionalDay, optionalText, text, uuid, version, whole } from '#src/platform/fields.ts'
import { decisions, notices, outcomes, seenAs, specialisations, traits } from './types.ts'

const file = { specialisation: oneOf(specialisations), startedOn: day, experienced: flag }
export const BeginFile = v.object(file)
export const ChangeFile = v.object({ ...file, version })

export const RecordLeave = v.object({ startsOn: day, endsOn: optionalDay })
export const EndLeave = v.object({ leaveId: uuid, endsOn: day, version })
export const TakeLeaveBack = v.object({ leaveId: uuid, version })

export const Appoint = v.object({ mentorId: uuid, startsOn: day })
export const EndMentoring = v.object({ mentoringId: uuid, endsOn: day })

export const RecordTalk = v.object({ notice: oneOf(notices), heldOn: day, seen: text(4000), doubt: optionalText(4000), next: optionalText(4000), notThePerson: flag })
export const DecideClock = v.object({ outcome: oneOf(outcomes), untilOn: optionalDay, reason: optionalText(4000), grey: optionalText(4000), notThePerson: flag })

export const RecordTrait = v.object({ trait: oneOf(traits), seen: oneOf(seenAs), words: text(4000), heldOn: day, notThePerson: flag })
export const TellExperience = v.object({ place: text(200), fromYear: whole(1950, 2100), toYear: whole(1950, 2100), words: text(4000), criteria: manyText(20), notThePerson: flag })
export const DecideExperience = v.object({ experienceId: uuid, decision: oneOf(decisions), recognised: manyText(20), reason: optionalText(4000), notThePerson: flag })

export type Form<S extends v.GenericSchema> = v.InferOutput<S> & { promoterId: string }
