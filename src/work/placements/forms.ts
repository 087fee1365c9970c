import * as v from 'valibot'
import { day, flag, many, oneOf, optionalDecimal, optionalOneOf, optionalText, optionalUuid, optionalWhole, text, uuid, version } from '#src/platform/fields.ts'
import { attributions, contracts, endReasons, grades, highestLevel, payBases, qualities, type Quality, rights, viewers } from './types.ts'

const terms = {
  employer: text(200), jobTitle: text(200), firstDay: day, hoursWeek: optionalDecimal(0.5, 100), hoursWanted: optionalDecimal(0.5, 100), contract: optionalOneOf(contracts), rights: many(rights),
  horizon: optionalText(2000), attribution: optionalOneOf(attributions), attributionWords: optionalText(500),
}
/** The shares of the minimum that are set for workers with a disability go from 19 percent up. */
const pay = { payBasis: oneOf(payBases), adjustedPercent: optionalWhole(19, 99) }
export const TellPlacement = v.object({ ...terms, enrolmentId: optionalUuid, candidacyId: optionalUuid, payAmount: optionalDecimal(1, 500_000), ...pay })
export type TellPlacement = v.InferOutput<typeof TellPlacement>
export const ChangePlacement = v.object({ placementId: uuid, ...terms, version })
export type ChangePlacement = v.InferOutput<typeof ChangePlacement>

export const TellPay = v.object({ placementId: uuid, payAmount: v.pipe(optionalDecimal(1, 500_000), v.check((amount) => amount !== null, 'required'), v.transform((amount) => amount ?? 0)), ...pay, fromDay: day })
export type TellPay = v.InferOutput<typeof TellPay>

export const EndPlacement = v.object({ placementId: uuid, lastDay: day, endReason: oneOf(endReasons), endWords: optionalText(1000), learned: optionalText(2000), version })
export type EndPlacement = v.InferOutput<typeof EndPlacement>
export const GoesOn = v.object({ placementId: uuid, version, sure: flag })

export const KeepEvidence = v.object({ placementId: uuid, grade: oneOf(grades), onDay: day, words: optionalText(1000) })
export type KeepEvidence = v.InferOutput<typeof KeepEvidence>
/** The evidence whose document is taken away, and why. */
export const TakeDocumentAway = v.object({ placementId: uuid, evidenceId: uuid, why: text(500) })
export type TakeDocumentAway = v.InferOutput<typeof TakeDocumentAway>

const level = optionalWhole(1, highestLevel)
const words = optionalText(1000)
const perQuality = <T>(of: T, suffix = '') => Object.fromEntries(qualities.map((part) => [`${part}${suffix}`, of])) as Record<string, T>
/** Each part has a level and words of its own: `horizon`, `horizonWords`. */
export const SayQuality = v.object({
  placementId: uuid, byWhom: oneOf(viewers), onDay: day,
  ...(perQuality(level) as Record<Quality, typeof level>), ...(perQuality(words, 'Words') as Record<`${Quality}Words`, typeof words>),
})
export type SayQuality = v.InferOutput<typeof SayQuality>
