import * as v from 'valibot'
import { day, many, manyUuids, oneOf, optionalDay, optionalDecimal, optionalOneOf, optionalText, optionalWhole, text, uuid, version, whole } from '#src/platform/fields.ts'
import { spoken, weekdays } from '../directory/types.ts'
import { type CohortWords, ends, leftWhys, type VoucherRule } from './types.ts'

const hour = v.optional(v.pipe(v.string(), v.check((said) => said === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(said), 'notATime')), '')

const cohort = {
  name: text(200), beginsOn: day, endsOn: day, weekdays: many(weekdays), startsAt: hour, endsAt: hour, place: optionalText(300), teacher: optionalText(200), language: optionalOneOf(spoken),
  credential: optionalText(300), places: optionalWhole(1, 500), cost: optionalDecimal(0, 1_000_000), notes: optionalText(2000),
}
export const WriteCohort = v.object({ ...cohort, serviceId: uuid })
export const ChangeCohort = v.object({ ...cohort, version })
export const CallOff = v.object({ back: v.pipe(v.optional(v.string(), ''), v.transform((said) => said === 'true')), version })
export const AddSession = v.object({ on: day, startsAt: hour })
export const CallSessionOff = v.object({ sessionId: uuid, back: v.pipe(v.optional(v.string(), ''), v.transform((said) => said === 'true')) })

/** The fields of a cohort as its words, and back. */
export const cohortWords = ({ language, ...rest }: Omit<v.InferOutput<typeof ChangeCohort>, 'version'>): CohortWords => ({ ...rest, language: language ?? '' })
export const inFields = (one: CohortWords): Record<string, string | string[]> => ({
  name: one.name, beginsOn: one.beginsOn, endsOn: one.endsOn, weekdays: one.weekdays, startsAt: one.startsAt, endsAt: one.endsAt, place: one.place, teacher: one.teacher, language: one.language, credential: one.credential,
  places: one.places === null ? '' : String(one.places), cost: one.cost === null ? '' : String(one.cost), notes: one.notes,
})

/** `here` is who stood on the page: nobody else is marked. */
export const MarkSession = v.object({ sessionId: uuid, here: manyUuids, away: manyUuids, part: manyUuids })
export const SayWhyAway = v.object({ sessionId: uuid, participantId: uuid, words: optionalText(300) })
export const EnrolReferred = v.object({ participantId: uuid })
export const Enrol = v.object({ cohortId: uuid })
export const ThisEnrolment = v.object({ enrolmentId: uuid, participantId: uuid, version })
export const StopWaiting = v.object({ participantId: uuid, enrolmentId: uuid, leftWhy: optionalOneOf(leftWhys), words: optionalText(2000), version })
export const Finish = v.object({ participantId: uuid, enrolmentId: uuid, state: oneOf(ends), endedOn: day, leftWhy: optionalOneOf(leftWhys), words: optionalText(2000), version })
export const SetSince = v.object({ participantId: uuid, enrolmentId: uuid, since: day, version })
export const GiveCredential = v.object({ participantId: uuid, enrolmentId: uuid, name: text(300), issuer: optionalText(300), issuedOn: day, number: optionalText(100) })
export const OwnCredential = v.object({ name: text(300), issuer: optionalText(300), issuedOn: day, number: optionalText(100) })
export const TakeBack = v.object({ credentialId: uuid })

const words = { nameHe: optionalText(200), nameAr: optionalText(200), nameEn: optionalText(200), conditionHe: optionalText(2000), conditionAr: optionalText(2000), conditionEn: optionalText(2000) }
export const SetRule = v.object({ ...words, percent: whole(1, 100), cap: optionalDecimal(1, 1_000_000), waitingYears: whole(0, 20), grantAtPlacement: optionalDecimal(0, 1_000_000), source: optionalText(500), effectiveOn: day, endedOn: optionalDay })
export const EndRule = v.object({ ruleId: uuid, endedOn: day })
export const ruleWords = (input: v.InferOutput<typeof SetRule>): Omit<VoucherRule, 'id'> => ({
  name: { he: input.nameHe, ar: input.nameAr, en: input.nameEn }, condition: { he: input.conditionHe, ar: input.conditionAr, en: input.conditionEn }, percent: input.percent, cap: input.cap, waitingYears: input.waitingYears,
  grantAtPlacement: input.grantAtPlacement ?? 0, source: input.source, effectiveOn: input.effectiveOn, endedOn: input.endedOn,
})

export const AskVoucher = v.object({ participantId: uuid, enrolmentId: uuid, ruleId: uuid })
export const AskOwnVoucher = v.object({ enrolmentId: uuid, ruleId: uuid })
export const ConfirmDeclared = v.object({ voucherId: uuid, declared: optionalText(1000), version })
export const DecideVoucher = v.object({ participantId: uuid, voucherId: uuid, decided: oneOf(['granted', 'refused']), decidedOn: day, amount: optionalDecimal(0, 1_000_000), words: optionalText(2000), version })
export const PayGrant = v.object({ participantId: uuid, voucherId: uuid, on: day, version })
